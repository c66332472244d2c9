// SPDX-License-Identifier: Apache-2.0
#include "core/matching/suggestion.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace cyberspotter {

namespace {

constexpr qsizetype mostTexts = 5;
constexpr qsizetype besideChars = 120; ///< of the line, either side of a term

/// The places of hits, which count characters, in QChars; hits come by their place, so one walk is enough.
class PlaceWalk {
public:
    explicit PlaceWalk(const QString& text) : text_(text) {}

    qsizetype toQChars(qint64 character) {
        if (character < character_) {
            character_ = 0;
            place_ = 0;
        }
        for (; character_ < character && place_ < text_.size(); ++character_) {
            place_ += text_[place_].isHighSurrogate() && place_ + 1 < text_.size() && text_[place_ + 1].isLowSurrogate() ? 2 : 1;
        }
        return place_;
    }

private:
    const QString& text_;
    qint64 character_ = 0;
    qsizetype place_ = 0;
};

QString lineAround(const QString& text, qsizetype start, qsizetype end) {
    const qsizetype lineStart = std::max(start == 0 ? 0 : text.lastIndexOf(u'\n', start - 1) + 1, start - besideChars);
    const qsizetype lineEnd = text.indexOf(u'\n', end);
    return text.mid(lineStart, std::min(lineEnd < 0 ? text.size() : lineEnd, end + besideChars) - lineStart);
}

int breadth(const QString& rank) {
    static const QStringList ranks{QStringLiteral("genus"), QStringLiteral("family"), QStringLiteral("order"), QStringLiteral("class")};
    return int(ranks.indexOf(rank));
}

/// The broadest taxon of each group, where no other is as broad.
QHash<QString, QString> taxaOfGroups(const Catalogue& catalogue) {
    QHash<QString, const Taxon*> broadest;
    QHash<QString, bool> shared;
    for (const Taxon& taxon : catalogue.taxa()) {
        if (taxon.group.isEmpty() || breadth(taxon.rank) < 0) {
            continue;
        }
        const Taxon*& known = broadest[taxon.group];
        if (known == nullptr || breadth(taxon.rank) > breadth(known->rank)) {
            known = &taxon;
            shared[taxon.group] = false;
        } else if (breadth(taxon.rank) == breadth(known->rank)) {
            shared[taxon.group] = true;
        }
    }
    QHash<QString, QString> names;
    for (auto it = broadest.cbegin(); it != broadest.cend(); ++it) {
        if (!shared.value(it.key())) {
            names.insert(it.key(), it.value()->scientificName);
        }
    }
    return names;
}

/// The suggestion that a hit speaks for, made when it is the first.
int placeOf(std::vector<Suggestion>& suggestions, QHash<QStringList, int>& places, const Suggestion& meant, int hit) {
    const QStringList key{meant.taxon, meant.group, meant.product};
    const auto known = places.constFind(key);
    if (known != places.cend()) {
        return *known;
    }
    places.insert(key, int(suggestions.size()));
    suggestions.push_back(meant);
    suggestions.back().firstHit = hit;
    return int(suggestions.size()) - 1;
}

void sortByScore(Suggestions& all) {
    std::vector<int> order(all.suggestions.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return all.suggestions[std::size_t(a)].score > all.suggestions[std::size_t(b)].score; });
    std::vector<int> rank(order.size());
    std::vector<Suggestion> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank[std::size_t(order[i])] = int(i);
        sorted.push_back(std::move(all.suggestions[std::size_t(order[i])]));
    }
    all.suggestions = std::move(sorted);
    for (MarkedHit& hit : all.hits) {
        hit.suggestion = rank[std::size_t(hit.suggestion)];
    }
}

} // namespace

Suggestions suggestionsOf(const QString& text, const KeywordMatcher& matcher, const Catalogue& catalogue) {
    Suggestions all;
    const std::vector<KeywordHit> hits = matcher.scan(text);
    if (hits.empty()) {
        return all;
    }
    const QHash<QString, QString> ofGroups = taxaOfGroups(catalogue);
    QHash<QStringList, int> places;
    PlaceWalk walk(text);
    for (const KeywordHit& hit : hits) {
        MarkedHit marked{walk.toQChars(hit.start), walk.toQChars(hit.end), hit.score, 0};
        Suggestion meant;
        meant.taxon = hit.keyword->taxon.isEmpty() ? ofGroups.value(hit.keyword->group) : hit.keyword->taxon;
        meant.group = meant.taxon.isEmpty() ? hit.keyword->group : QString();
        meant.product = hit.keyword->product;
        if (meant.product.isEmpty()) {
            const auto products = catalogue.vocabulary().suggestedBy(lineAround(text, marked.start, marked.end));
            meant.product = products.empty() ? QString() : products.front()->code;
        }
        marked.suggestion = placeOf(all.suggestions, places, meant, int(all.hits.size()));
        Suggestion& suggestion = all.suggestions[std::size_t(marked.suggestion)];
        ++suggestion.count;
        // Each hit alone is in doubt; that all of them mean nothing is less likely the more there are of different words.
        if (!suggestion.texts.contains(hit.text)) {
            suggestion.score = 1 - (1 - suggestion.score) * (1 - hit.score);
            if (suggestion.texts.size() < mostTexts) {
                suggestion.texts += hit.text;
            }
        }
        all.hits.push_back(marked);
    }
    sortByScore(all);
    return all;
}

} // namespace cyberspotter
