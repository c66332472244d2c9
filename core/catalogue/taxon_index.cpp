// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon_index.h"

#include "core/base/text_folding.h"

#include <algorithm>
#include <unordered_map>

namespace cyberspotter {

namespace {

struct Name {
    const Taxon* taxon;
    QString text;
    QString language;
    QString folded;
};

/// Edits between two texts when there are at most `limit`, else limit + 1.
int editDistance(QStringView a, QStringView b, int limit) {
    if (std::abs(a.size() - b.size()) > limit) {
        return limit + 1;
    }
    std::vector<int> row(size_t(b.size() + 1));
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = int(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            row[size_t(j)] = std::min({above + 1, row[size_t(j - 1)] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// How well a folded name answers a folded text: 1 for the same, 0 for not at all.
double scoreOf(const QString& name, const QString& typed) {
    if (name == typed) {
        return 1.0;
    }
    const qsizetype at = name.indexOf(typed);
    const double closeness = double(typed.size()) / double(std::max(name.size(), typed.size()));
    if (at == 0) {
        return 0.8 + 0.1 * closeness;
    }
    if (at > 0 && !name[at - 1].isLetter()) {
        return 0.6 + 0.1 * closeness;
    }
    if (at > 0) {
        return 0.4 + 0.1 * closeness;
    }
    // One slip for each five letters.
    const int slips = int(typed.size() / 5);
    if (slips == 0) {
        return 0;
    }
    const int distance = editDistance(name, typed, slips);
    if (distance <= slips) {
        return 0.3 - 0.05 * distance;
    }
    for (const QStringView word : QStringView(name).split(u' ')) {
        if (editDistance(word, typed, slips) <= slips) {
            return 0.2;
        }
    }
    return 0;
}

} // namespace

struct TaxonIndex::Names {
    std::vector<Name> all;

    void add(const Taxon& taxon, const QString& text, const QString& language) {
        all.push_back({&taxon, text, language, foldForSearch(text)});
    }
};

TaxonIndex::TaxonIndex() : names_(std::make_unique<Names>()) {}
TaxonIndex::TaxonIndex(TaxonIndex&&) noexcept = default;
TaxonIndex& TaxonIndex::operator=(TaxonIndex&&) noexcept = default;
TaxonIndex::~TaxonIndex() = default;

TaxonIndex::TaxonIndex(const std::vector<Taxon>& taxa) : TaxonIndex() {
    for (const Taxon& taxon : taxa) {
        names_->add(taxon, taxon.scientificName, {});
        for (const QString& synonym : taxon.synonyms) {
            names_->add(taxon, synonym, {});
        }
        if (!taxon.family.isEmpty()) {
            names_->add(taxon, taxon.family, {});
        }
        for (auto language = taxon.names.constBegin(); language != taxon.names.constEnd(); ++language) {
            for (const QString& name : *language) {
                names_->add(taxon, name, language.key());
            }
        }
    }
}

std::vector<TaxonMatch> TaxonIndex::find(const QString& text, int limit, const QString& preferredLanguage) const {
    const QString typed = foldForSearch(text);
    if (typed.isEmpty()) {
        return {};
    }
    std::unordered_map<const Taxon*, TaxonMatch> best;
    for (const Name& name : names_->all) {
        double score = scoreOf(name.folded, typed);
        if (score <= 0) {
            continue;
        }
        if (name.language == preferredLanguage || name.language.isEmpty()) {
            score += 0.01;
        }
        TaxonMatch& match = best[name.taxon];
        if (score > match.score) {
            match = {name.taxon, name.text, name.language, score};
        }
    }
    std::vector<TaxonMatch> matches;
    matches.reserve(best.size());
    for (const auto& [taxon, match] : best) {
        matches.push_back(match);
    }
    std::sort(matches.begin(), matches.end(), [](const TaxonMatch& a, const TaxonMatch& b) {
        return a.score != b.score ? a.score > b.score : a.taxon->scientificName < b.taxon->scientificName;
    });
    if (matches.size() > size_t(std::max(0, limit))) {
        matches.resize(size_t(std::max(0, limit)));
    }
    return matches;
}

} // namespace cyberspotter
