// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon_index.h"

#include "core/base/text_folding.h"
#include "core/catalogue/typing_errors.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace cyberspotter {

namespace {

// What a match is worth, from the whole name down to a misspelt word. Names of higher taxa and groups come last: who
// types "felidae" wants its members, but after a taxon of that name.
constexpr double wholeName = 1.0;
constexpr double startOfName = 0.9;
constexpr double startOfWords = 0.8;
constexpr double insideName = 0.65;
constexpr double misspelt = 0.6;
constexpr double higherTaxon = 0.5;
constexpr double partOfText = 0.7; // only a part of what was typed is a name
constexpr qsizetype longestRetry = 60;
constexpr double preferredBonus = 0.004;

struct Entry {
    const Taxon* taxon;
    QString name;
    QString language;
    QString folded;
    QStringList words;
    bool higher; ///< a family, an order or a group, not a name of the taxon itself
};

/// Shorter names are the better answers among equals.
double brevity(qsizetype typed, qsizetype name) {
    return 0.05 * double(typed) / double(std::max<qsizetype>(name, 1));
}

bool beginsAWord(const QStringList& words, const QString& typed) {
    return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(typed); });
}

/// Least number of typing errors between `typed` and a word, or -1 when there are too many.
int errorsInWords(const QStringList& words, const QString& typed) {
    const int allowed = allowedTypingErrors(typed.size());
    int best = -1;
    for (const QString& word : words) {
        const int errors = typingErrors(typed, word, allowed);
        if (errors >= 0 && (best < 0 || errors < best)) {
            best = errors;
        }
    }
    return best;
}

double misspeltScore(const Entry& entry, const QString& typed, const QStringList& typedWords) {
    if (const int errors = typingErrors(typed, entry.folded, allowedTypingErrors(typed.size())); errors >= 0) {
        return misspelt + 0.1 - 0.02 * errors + brevity(typed.size(), entry.folded.size());
    }
    int total = 0;
    for (const QString& word : typedWords) {
        const int errors = beginsAWord(entry.words, word) ? 0 : errorsInWords(entry.words, word);
        if (errors < 0) {
            return 0;
        }
        total += errors;
    }
    return misspelt - 0.02 * total + brevity(typed.size(), entry.folded.size());
}

double score(const Entry& entry, const QString& typed, const QStringList& typedWords) {
    if (entry.folded == typed) {
        return wholeName;
    }
    const double closeness = brevity(typed.size(), entry.folded.size());
    if (entry.folded.startsWith(typed)) {
        return startOfName + closeness;
    }
    if (std::ranges::all_of(typedWords, [&](const QString& word) { return beginsAWord(entry.words, word); })) {
        return startOfWords + closeness;
    }
    const bool saysSomething = typed.size() >= 2 || typed.front().unicode() >= 0x2E80; // one ideograph is a word
    if (saysSomething && entry.folded.contains(typed)) {
        return insideName + closeness;
    }
    return misspeltScore(entry, typed, typedWords);
}

} // namespace

/// The folded names, made at the first search: most runs of the program never search for a taxon.
struct TaxonIndex::Names {
    explicit Names(const std::vector<Taxon>& taxa) : taxa(&taxa) {}

    const std::vector<Entry>& list() {
        std::call_once(once, [this] { build(); });
        return entries;
    }

    void add(const Taxon& taxon, const QString& name, const QString& language, bool higher) {
        if (!name.isEmpty()) {
            const QString folded = foldForSearch(name);
            QString parted = folded;
            parted.replace(u'-', u' ').replace(u'\'', u' ');
            entries.push_back({&taxon, name, language, folded, parted.split(u' ', Qt::SkipEmptyParts), higher});
        }
    }

    void build() {
        for (const Taxon& taxon : *taxa) {
            add(taxon, taxon.scientificName, {}, false);
            for (const QString& synonym : taxon.synonyms) {
                add(taxon, synonym, {}, false);
            }
            for (auto it = taxon.names.begin(); it != taxon.names.end(); ++it) {
                for (const QString& name : it.value()) {
                    add(taxon, name, it.key(), false);
                }
            }
            for (const QString& higher : {taxon.family, taxon.order, taxon.group}) {
                if (higher != taxon.scientificName) {
                    add(taxon, higher, {}, true);
                }
            }
        }
    }

    const std::vector<Taxon>* taxa;
    std::once_flag once;
    std::vector<Entry> entries;
};

TaxonIndex::TaxonIndex() = default;
TaxonIndex::TaxonIndex(const std::vector<Taxon>& taxa) : names_(std::make_unique<Names>(taxa)) {}
TaxonIndex::TaxonIndex(TaxonIndex&&) noexcept = default;
TaxonIndex& TaxonIndex::operator=(TaxonIndex&&) noexcept = default;
TaxonIndex::~TaxonIndex() = default;

namespace {

/// "pangolin scales" is no name, but "pangolin" is; of 犀牛角 it is 犀牛. What to look for when the whole found nothing.
QString withoutLastWord(const QString& text) {
    const QString plain = text.simplified();
    const qsizetype space = plain.lastIndexOf(u' ');
    const bool ideographs = !plain.isEmpty() && plain.front().unicode() >= 0x2E80;
    return space > 2 ? plain.left(space) : space < 0 && ideographs && plain.size() > 2 ? plain.chopped(1) : QString();
}

} // namespace

std::vector<TaxonMatch> TaxonIndex::find(const QString& text, int limit, const QString& preferredLanguage) const {
    std::vector<TaxonMatch> matches = findAll(text, limit, preferredLanguage);
    const QString shorter = matches.empty() && text.size() <= longestRetry ? withoutLastWord(text) : QString();
    if (!shorter.isEmpty()) {
        matches = find(shorter, limit, preferredLanguage);
        for (TaxonMatch& match : matches) {
            match.score *= partOfText;
        }
    }
    return matches;
}

std::vector<TaxonMatch> TaxonIndex::findAll(const QString& text, int limit, const QString& preferredLanguage) const {
    const QString typed = foldForSearch(text);
    if (!names_ || typed.isEmpty() || limit <= 0) {
        return {};
    }
    QString parted = typed;
    parted.replace(u'-', u' ').replace(u'\'', u' ');
    const QStringList typedWords = parted.split(u' ', Qt::SkipEmptyParts);
    if (typedWords.isEmpty()) {
        return {};
    }
    std::unordered_map<const Taxon*, TaxonMatch> best;
    for (const Entry& entry : names_->list()) {
        double points = score(entry, typed, typedWords);
        if (points <= 0) {
            continue;
        }
        if (entry.higher) {
            points = points < startOfName ? points * higherTaxon * higherTaxon : points * higherTaxon;
        }
        if (!preferredLanguage.isEmpty() && entry.language == preferredLanguage) {
            points += preferredBonus;
        }
        TaxonMatch& match = best[entry.taxon];
        if (points > match.score) {
            match = {entry.taxon, entry.name, entry.language, points};
        }
    }
    std::vector<TaxonMatch> matches;
    matches.reserve(best.size());
    for (auto& [taxon, match] : best) {
        matches.push_back(std::move(match));
    }
    // The order of the catalogue decides among equals, so that the answer never depends on addresses.
    std::ranges::sort(matches, [](const TaxonMatch& a, const TaxonMatch& b) {
        return a.score != b.score ? a.score > b.score : a.taxon < b.taxon;
    });
    if (matches.size() > std::size_t(limit)) {
        matches.resize(std::size_t(limit));
    }
    for (TaxonMatch& match : matches) {
        match.score = std::min(match.score, 1.0);
    }
    return matches;
}

} // namespace cyberspotter
