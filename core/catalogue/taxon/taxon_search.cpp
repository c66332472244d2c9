// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/taxon_search.h"

#include "core/catalogue/taxon/typing_errors.h"

#include <algorithm>
#include <cmath>

namespace cyberspotter {

namespace {

// What a match is worth, from the whole name down to a misspelt word. Names of higher taxa and groups come last: who
// types "felidae" wants its members, but after a taxon of that name.
constexpr double wholeName = 1.0;
constexpr double wholeProduct = 0.97;
constexpr double wholeReading = 0.91;
constexpr double abbreviatedGenus = 0.96;
constexpr double startOfName = 0.9;
constexpr double startOfWords = 0.8;
constexpr double insideName = 0.65;
constexpr double misspelt = 0.6;
constexpr double higherTaxon = 0.5;
constexpr double preferredBonus = 0.004;
constexpr double mostForReports = 0.03;
constexpr char16_t firstIdeograph = 0x2E80;
constexpr std::size_t manyNames = 10'000;
constexpr int mostErrorsInAll = 4; // of a text of several words

using Entry = TaxonNames::Entry;

/// Shorter names are the better answers among equals.
double brevity(qsizetype typed, quint32 name) {
    return 0.05 * std::min(1.0, double(typed) / double(std::max<quint32>(name, 1)));
}

double weightOf(NameKind kind, double points) {
    switch (kind) {
    case NameKind::product:
        return points * wholeProduct;
    case NameKind::reading:
        return points * wholeReading;
    case NameKind::higher:
        return points < startOfName ? points * higherTaxon * higherTaxon : points * higherTaxon;
    default:
        return points;
    }
}

} // namespace

bool isWrittenInIdeographs(const QString& text) {
    return !text.isEmpty() && text.front().unicode() >= firstIdeograph;
}

bool TaxonSearch::isSure() const {
    return bestPoints_ >= startOfName;
}

void TaxonSearch::begin(const TypedName& typed) {
    typed_ = &typed;
    for (const quint32 taxon : touched_) {
        best_[taxon] = {0, 0};
    }
    touched_.clear();
    bestPoints_ = 0;
}

void TaxonSearch::offer(quint32 index, const Entry& entry, double points) {
    if (points <= 0) {
        return;
    }
    double weighted = weightOf(entry.kind, points);
    if (entry.language == language_) {
        weighted += preferredBonus;
    }
    Best& best = best_[entry.taxon];
    if (weighted > double(best.points)) {
        if (best.points <= 0) {
            touched_.push_back(entry.taxon);
        }
        best = {float(weighted), index};
        bestPoints_ = std::max(bestPoints_, weighted);
    }
}

/// "P. tigris": the genus by its first letters, the species whole or in part.
bool TaxonSearch::isAbbreviation(const Entry& entry, const std::vector<TaxonNames::Range>& ranges) const {
    const auto words = names_.wordsOf(entry);
    return entry.kind == NameKind::scientific && ranges.size() >= 2 && words.size() > ranges.size()
           && typed_->words[0].size() <= 3
           && std::ranges::equal(ranges, words.first(ranges.size()),
                                 [](const TaxonNames::Range& range, quint32 word) { return range.has(word); });
}

double TaxonSearch::pointsOfWords(const Entry& entry, const std::vector<TaxonNames::Range>& ranges) const {
    const QStringView text = names_.text(entry);
    if (text == typed_->text) {
        return wholeName;
    }
    const double closeness = brevity(typed_->text.size(), entry.length);
    if (text.startsWith(typed_->text)) {
        return startOfName + closeness;
    }
    const auto words = names_.wordsOf(entry);
    int whole = 0;
    for (qsizetype i = 0; i < typed_->words.size(); ++i) {
        const TaxonNames::Range& range = ranges[std::size_t(i)];
        const auto word = std::ranges::find_if(words, [&](quint32 candidate) { return range.has(candidate); });
        if (word == words.end()) {
            return 0;
        }
        // The word itself is the first of those that begin with it.
        whole += std::ranges::find(words, range.from) != words.end()
                         && names_.word(range.from).size() == typed_->words[i].size()
                     ? 1
                     : 0;
    }
    if (isAbbreviation(entry, ranges)) {
        return names_.word(words[1]).size() == typed_->words[1].size() ? abbreviatedGenus + 0.01 : startOfName + closeness;
    }
    return startOfWords + closeness + 0.03 * whole / double(typed_->words.size());
}

/// Of a beginning that tens of thousands of names have somewhere, those that begin with it are enough.
bool TaxonSearch::byFirstWord(const std::vector<TaxonNames::Range>& ranges, std::size_t enough) {
    const auto [from, to] = names_.namesBeginningWith(ranges.front());
    const bool single = ranges.size() == 1;
    const qsizetype length = typed_->text.size();
    for (quint32 index = from; index < to; ++index) {
        const Entry& entry = names_.entry(index);
        const double points = !single                ? pointsOfWords(entry, ranges)
                              : entry.length == length ? wholeName
                                                     : startOfName + brevity(length, entry.length);
        offer(index, entry, points);
    }
    return touched_.size() >= enough;
}

void TaxonSearch::byWords(std::size_t enough) {
    std::vector<TaxonNames::Range> ranges;
    const TaxonNames::Range* rarest = nullptr;
    ranges.reserve(std::size_t(typed_->words.size()));
    for (const QString& word : typed_->words) {
        ranges.push_back(names_.beginningWith(word));
        if (ranges.back().isEmpty()) {
            return;
        }
        if (rarest == nullptr || names_.namesWith(ranges.back()).size() < names_.namesWith(*rarest).size()) {
            rarest = &ranges.back();
        }
    }
    if (names_.namesWith(*rarest).size() > manyNames && byFirstWord(ranges, enough)) {
        return;
    }
    for (const TaxonNames::Posting posting : names_.namesWith(*rarest)) {
        const Entry& entry = names_.entry(posting.entry);
        offer(posting.entry, entry, pointsOfWords(entry, ranges));
    }
}

void TaxonSearch::inside() {
    const bool saysSomething = typed_->text.size() >= 3 || isWrittenInIdeographs(typed_->text); // one ideograph is a word
    if (!saysSomething) {
        return;
    }
    names_.containing(typed_->text, typed_->words, [&](quint32 index) {
        const Entry& entry = names_.entry(index);
        if (entry.kind != NameKind::reading) { // letters across syllables say nothing
            offer(index, entry, insideName + brevity(typed_->text.size(), entry.length));
        }
    });
}

std::span<const TaxonNames::Similar> TaxonSearch::similarTo(const QString& word, int allowed) {
    const auto known = similar_.find(word);
    return known != similar_.end() ? known->second : similar_.emplace(word, names_.similarTo(word, allowed)).first->second;
}

/// Least number of errors by which one of the words is what was typed; -1 when none is.
int TaxonSearch::errorsIn(std::span<const quint32> words, const Allowed& allowed) {
    int least = -1;
    for (const quint32 word : words) {
        if (allowed.exact.has(word)) {
            return 0;
        }
        const auto similar = std::ranges::lower_bound(allowed.similar, word, {}, &TaxonNames::Similar::word);
        if (similar != allowed.similar.end() && similar->word == word && (least < 0 || similar->errors < least)) {
            least = similar->errors;
        }
    }
    return least;
}

void TaxonSearch::byMisspelledWords() {
    std::vector<Allowed> each;
    std::size_t rarest = 0;
    std::size_t fewest = SIZE_MAX;
    for (const QString& word : typed_->words) {
        const int errors = allowedTypingErrors(word.size());
        each.push_back({names_.beginningWith(word),
                        errors > 0 ? similarTo(word, errors) : std::span<const TaxonNames::Similar>()});
        std::size_t names = names_.namesWith(each.back().exact).size();
        for (const auto& similar : each.back().similar) {
            names += names_.namesWith({similar.word, similar.word + 1}).size();
        }
        if (names == 0) {
            return;
        }
        if (names < fewest) {
            fewest = names;
            rarest = each.size() - 1;
        }
    }
    const auto look = [&](TaxonNames::Range words) {
        for (const TaxonNames::Posting posting : names_.namesWith(words)) {
            const Entry& entry = names_.entry(posting.entry);
            int total = 0;
            for (const Allowed& allowed : each) {
                const int errors = errorsIn(names_.wordsOf(entry), allowed);
                if (errors < 0) {
                    total = -1;
                    break;
                }
                total += errors;
            }
            if (total > 0) {
                const bool asLong = entry.words == (each.size() == 1 ? 1 : each.size() + 1);
                offer(posting.entry, entry, misspelt + (asLong ? 0.1 : 0) - 0.02 * total + brevity(typed_->text.size(), entry.length));
            }
        }
    };
    look(each[rarest].exact);
    for (const auto& similar : each[rarest].similar) {
        look({similar.word, similar.word + 1});
    }
}

void TaxonSearch::misspelled() {
    if (typed_->text.size() < 4) {
        return;
    }
    byMisspelledWords();
    if (typed_->words.size() > 1) { // "king fisher"
        const QString joined = QString(typed_->text).remove(u' ');
        const int allowed = std::min(mostErrorsInAll, allowedTypingErrors(joined.size()));
        const auto offerAll = [&](quint32 word, int errors) {
            for (const TaxonNames::Posting posting : names_.namesWith({word, word + 1})) {
                const Entry& entry = names_.entry(posting.entry);
                offer(posting.entry, entry, misspelt + 0.1 - 0.02 * errors + brevity(typed_->text.size(), entry.length));
            }
        };
        for (const TaxonNames::Similar& similar : similarTo(joined, allowed)) {
            offerAll(similar.word, similar.errors);
        }
        if (const TaxonNames::Range whole = names_.beginningWith(joined); !whole.isEmpty()) {
            offerAll(whole.from, 0);
        }
    }
}

std::vector<TaxonMatch> TaxonSearch::matches(const std::vector<Taxon>& taxa, const TaxonPrior& prior, int limit,
                                             const QHash<QString, int>& reported) const {
    std::unordered_map<quint32, double> bonus;
    for (auto it = reported.begin(); it != reported.end() && !touched_.empty(); ++it) {
        const auto place = prior.places.constFind(it.key());
        if (place != prior.places.cend() && best_[*place].points > 0 && it.value() > 0) {
            bonus.emplace(*place, std::min(mostForReports, 0.006 * std::log2(1.0 + it.value())));
        }
    }
    struct Ranked {
        double points;
        quint32 taxon;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(touched_.size());
    for (const quint32 taxon : touched_) {
        const auto more = bonus.empty() ? bonus.end() : bonus.find(taxon);
        ranked.push_back({double(best_[taxon].points) + (more == bonus.end() ? 0.0 : more->second), taxon});
    }
    // The order of the catalogue decides among equals, so that the answer never depends on addresses.
    const auto better = [&](const Ranked& a, const Ranked& b) {
        if (a.points != b.points) {
            return a.points > b.points;
        }
        return prior.breadth[a.taxon] != prior.breadth[b.taxon] ? prior.breadth[a.taxon] > prior.breadth[b.taxon] : a.taxon < b.taxon;
    };
    const std::size_t wanted = std::min(ranked.size(), std::size_t(limit));
    std::ranges::partial_sort(ranked, ranked.begin() + std::ptrdiff_t(wanted), better);
    std::vector<TaxonMatch> matches;
    matches.reserve(wanted);
    for (std::size_t i = 0; i < wanted; ++i) {
        const quint32 entry = best_[ranked[i].taxon].entry;
        matches.push_back({&taxa[ranked[i].taxon], names_.name(entry), names_.language(names_.entry(entry)), std::min(ranked[i].points, 1.0)});
    }
    return matches;
}

} // namespace cyberspotter
