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

/// Of two taxa of one name ("kakakuona" is the pangolins and one of them) the larger is meant.
int breadthOf(const Taxon& taxon) {
    return taxon.rank == u"order" ? 3 : taxon.rank == u"family" ? 2 : taxon.rank == u"genus" ? 1 : 0;
}

} // namespace

bool isWrittenInIdeographs(const QString& text) {
    return !text.isEmpty() && text.front().unicode() >= firstIdeograph;
}

bool TaxonSearch::isSure() const {
    return bestPoints_ >= startOfName;
}

void TaxonSearch::offer(quint32 index, double points) {
    if (points <= 0) {
        return;
    }
    const Entry& entry = names_.entry(index);
    double weighted = weightOf(entry.kind, points);
    if (!language_.isEmpty() && entry.language == language_) {
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
           && typed_.words[0].size() <= 3
           && std::ranges::equal(ranges, words.first(ranges.size()),
                                 [](const TaxonNames::Range& range, quint32 word) { return range.has(word); });
}

double TaxonSearch::pointsOfWords(const Entry& entry, const std::vector<TaxonNames::Range>& ranges) const {
    const QStringView text = names_.text(entry);
    if (text == typed_.text) {
        return wholeName;
    }
    const double closeness = brevity(typed_.text.size(), entry.length);
    if (text.startsWith(typed_.text)) {
        return startOfName + closeness;
    }
    const auto words = names_.wordsOf(entry);
    int whole = 0;
    for (qsizetype i = 0; i < typed_.words.size(); ++i) {
        const TaxonNames::Range& range = ranges[std::size_t(i)];
        const auto word = std::ranges::find_if(words, [&](quint32 candidate) { return range.has(candidate); });
        if (word == words.end()) {
            return 0;
        }
        // The word itself is the first of those that begin with it.
        whole += std::ranges::find(words, range.from) != words.end()
                         && names_.word(range.from).size() == typed_.words[i].size()
                     ? 1
                     : 0;
    }
    if (isAbbreviation(entry, ranges)) {
        return names_.word(words[1]).size() == typed_.words[1].size() ? abbreviatedGenus + 0.01 : startOfName + closeness;
    }
    return startOfWords + closeness + 0.03 * whole / double(typed_.words.size());
}

void TaxonSearch::byWords() {
    std::vector<TaxonNames::Range> ranges;
    const TaxonNames::Range* rarest = nullptr;
    ranges.reserve(std::size_t(typed_.words.size()));
    for (const QString& word : typed_.words) {
        ranges.push_back(names_.beginningWith(word));
        if (ranges.back().isEmpty()) {
            return;
        }
        if (rarest == nullptr || names_.namesWith(ranges.back()).size() < names_.namesWith(*rarest).size()) {
            rarest = &ranges.back();
        }
    }
    for (const quint32 index : names_.namesWith(*rarest)) {
        offer(index, pointsOfWords(names_.entry(index), ranges));
    }
}

void TaxonSearch::inside() {
    const bool saysSomething = typed_.text.size() >= 3 || isWrittenInIdeographs(typed_.text); // one ideograph is a word
    if (!saysSomething) {
        return;
    }
    for (const quint32 index : names_.containing(typed_.text)) {
        const Entry& entry = names_.entry(index);
        if (entry.kind != NameKind::reading) { // letters across syllables say nothing
            offer(index, insideName + brevity(typed_.text.size(), entry.length));
        }
    }
}

/// Least number of errors by which one of the words is what was typed; -1 when none is.
int TaxonSearch::errorsIn(std::span<const quint32> words, const Allowed& allowed) {
    int least = -1;
    for (const quint32 word : words) {
        if (allowed.exact.has(word)) {
            return 0;
        }
        const auto similar = std::ranges::find(allowed.similar, word, &TaxonNames::Similar::word);
        if (similar != allowed.similar.end() && (least < 0 || similar->errors < least)) {
            least = similar->errors;
        }
    }
    return least;
}

void TaxonSearch::byMisspelledWords() {
    std::vector<Allowed> each;
    std::size_t rarest = 0;
    std::size_t fewest = SIZE_MAX;
    for (const QString& word : typed_.words) {
        const int errors = allowedTypingErrors(word.size());
        each.push_back({names_.beginningWith(word),
                        errors > 0 ? names_.similarTo(word, errors) : std::vector<TaxonNames::Similar>()});
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
        for (const quint32 index : names_.namesWith(words)) {
            const Entry& entry = names_.entry(index);
            int total = 0;
            for (const Allowed& allowed : each) {
                const int errors = errorsIn(names_.wordsOf(entry), allowed);
                total = errors < 0 || total < 0 ? -1 : total + errors;
            }
            if (total > 0) {
                const bool asLong = entry.words == (each.size() == 1 ? 1 : each.size() + 1);
                offer(index, misspelt + (asLong ? 0.1 : 0) - 0.02 * total + brevity(typed_.text.size(), entry.length));
            }
        }
    };
    look(each[rarest].exact);
    for (const auto& similar : each[rarest].similar) {
        look({similar.word, similar.word + 1});
    }
}

void TaxonSearch::misspelled() {
    if (typed_.text.size() < 4) {
        return;
    }
    byMisspelledWords();
    if (typed_.words.size() > 1) { // "king fisher"
        const QString joined = QString(typed_.text).remove(u' ');
        const int allowed = allowedTypingErrors(joined.size());
        std::vector<TaxonNames::Similar> words = names_.similarTo(joined, allowed);
        if (const TaxonNames::Range whole = names_.beginningWith(joined); !whole.isEmpty()) {
            words.push_back({whole.from, 0});
        }
        for (const auto& [word, errors] : words) {
            for (const quint32 index : names_.namesWith({word, word + 1})) {
                offer(index, misspelt + 0.1 - 0.02 * errors + brevity(typed_.text.size(), names_.entry(index).length));
            }
        }
    }
}

std::vector<TaxonMatch> TaxonSearch::matches(const std::vector<Taxon>& taxa, int limit,
                                        const QHash<QString, int>& reported) const {
    std::vector<TaxonMatch> matches;
    matches.reserve(touched_.size());
    for (const quint32 taxon : touched_) {
        const Entry& entry = names_.entry(best_[taxon].entry);
        double points = double(best_[taxon].points);
        if (!reported.isEmpty()) {
            const int times = reported.value(taxa[taxon].scientificName);
            points += times > 0 ? std::min(mostForReports, 0.006 * std::log2(1.0 + times)) : 0;
        }
        matches.push_back({&taxa[taxon], entry.name, entry.language, points});
    }
    // The order of the catalogue decides among equals, so that the answer never depends on addresses.
    const auto better = [](const TaxonMatch& a, const TaxonMatch& b) {
        if (a.score != b.score) {
            return a.score > b.score;
        }
        const int breadth = breadthOf(*a.taxon) - breadthOf(*b.taxon);
        return breadth != 0 ? breadth > 0 : a.taxon < b.taxon;
    };
    const std::size_t wanted = std::min(matches.size(), std::size_t(limit));
    std::ranges::partial_sort(matches, matches.begin() + std::ptrdiff_t(wanted), better);
    matches.resize(wanted);
    for (TaxonMatch& match : matches) {
        match.score = std::min(match.score, 1.0);
    }
    return matches;
}

} // namespace cyberspotter
