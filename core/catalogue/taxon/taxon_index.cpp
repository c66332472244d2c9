// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/taxon_index.h"

#include "core/catalogue/taxon/han_reading.h"
#include "core/catalogue/taxon/taxon_names.h"
#include "core/catalogue/taxon/taxon_search.h"

#include <mutex>

namespace cyberspotter {

namespace {

constexpr double partOfText = 0.7; // only a part of what was typed is a name
constexpr qsizetype longestRetry = 60;

/// "dried pangolin scales" is no name, but "pangolin" is; of 犀牛角 it is 犀牛. The parts to look for, longest first: each
/// list has those of one length.
std::vector<QStringList> partsOf(const TypedName& typed) {
    std::vector<QStringList> parts;
    if (typed.words.size() == 1 && isWrittenInIdeographs(typed.text)) {
        for (qsizetype length = typed.text.size() - 1; length >= 2; --length) {
            QStringList& same = parts.emplace_back();
            for (qsizetype at = 0; at + length <= typed.text.size(); ++at) {
                same << typed.text.mid(at, length);
            }
        }
        return parts;
    }
    for (qsizetype count = typed.words.size() - 1; count >= 1; --count) {
        QStringList& same = parts.emplace_back();
        for (qsizetype at = 0; at + count <= typed.words.size(); ++at) {
            const QString part = typed.words.mid(at, count).join(u' ');
            if (part.size() > 2) {
                same << part;
            }
        }
    }
    return parts;
}

} // namespace

/// The names made ready at the first search: most runs of the program never search for a taxon.
struct TaxonIndex::Names {
    explicit Names(const std::vector<Taxon>& taxa) : taxa(&taxa) {}

    const TaxonNames& ready() {
        std::call_once(once, [this] { build(); });
        return names;
    }

    void add(quint32 taxon, NameKind kind, const QString& name, const QString& language = {}) {
        if (!name.isEmpty()) {
            names.add(taxon, kind, name, language, comparableName(name));
        }
    }

    void addAll(quint32 taxon, NameKind kind, const QMap<QString, QStringList>& byLanguage) {
        for (auto it = byLanguage.begin(); it != byLanguage.end(); ++it) {
            for (const QString& name : it.value()) {
                add(taxon, kind, name, it.key());
                if (it.key() == QStringLiteral("zh")) {
                    names.add(taxon, NameKind::reading, name, it.key(), comparableName(pinyinOf(name)));
                }
            }
        }
    }

    void build() {
        for (quint32 index = 0; index < taxa->size(); ++index) {
            const Taxon& taxon = (*taxa)[index];
            add(index, NameKind::scientific, taxon.scientificName);
            for (const QString& synonym : taxon.synonyms) {
                add(index, NameKind::scientific, synonym);
            }
            addAll(index, NameKind::vernacular, taxon.names);
            addAll(index, NameKind::product, taxon.productNames);
            for (const QString& higher : {taxon.family, taxon.order, taxon.group}) {
                if (higher != taxon.scientificName) {
                    add(index, NameKind::higher, higher);
                }
            }
        }
        names.finish();
    }

    std::vector<TaxonMatch> search(const TypedName& typed, int limit, const QString& language,
                                   const QHash<QString, int>& reported, bool errorsToo) {
        TaxonSearch search(ready(), taxa->size(), typed, language);
        search.byWords();
        if (search.found() < std::size_t(limit)) {
            search.inside();
        }
        // Who typed a name to its end made no error.
        if (errorsToo && search.found() < std::size_t(limit) && !search.isSure()) {
            search.misspelled();
        }
        return search.matches(*taxa, limit, reported);
    }

    const std::vector<Taxon>* taxa;
    std::once_flag once;
    TaxonNames names;
};

TaxonIndex::TaxonIndex() = default;
TaxonIndex::TaxonIndex(const std::vector<Taxon>& taxa) : names_(std::make_unique<Names>(taxa)) {}
TaxonIndex::TaxonIndex(TaxonIndex&&) noexcept = default;
TaxonIndex& TaxonIndex::operator=(TaxonIndex&&) noexcept = default;
TaxonIndex::~TaxonIndex() = default;

std::vector<TaxonMatch> TaxonIndex::find(const QString& text, int limit, const QString& preferredLanguage,
                                         const QHash<QString, int>& reported) const {
    const QString comparable = comparableName(text);
    if (!names_ || comparable.isEmpty() || limit <= 0) {
        return {};
    }
    const auto search = [&](const QString& what, bool errorsToo) {
        return names_->search(TypedName(what), limit, preferredLanguage, reported, errorsToo);
    };
    std::vector<TaxonMatch> matches = search(comparable, true);
    if (matches.empty() && hasHan(comparable)) {
        matches = search(simplifiedHan(comparable), false);
    }
    if (!matches.empty() || comparable.size() > longestRetry) {
        return matches;
    }
    const std::vector<QStringList> parts = partsOf(TypedName(hasHan(comparable) ? simplifiedHan(comparable) : comparable));
    for (const bool errorsToo : {false, true}) {
        for (std::size_t i = 0; i < parts.size() && matches.empty() && (!errorsToo || i == 0); ++i) {
            for (const QString& part : parts[i]) {
                if (auto found = search(part, errorsToo);
                    !found.empty() && (matches.empty() || found.front().score > matches.front().score)) {
                    matches = std::move(found);
                }
            }
        }
    }
    for (TaxonMatch& match : matches) {
        match.score *= partOfText;
    }
    return matches;
}

} // namespace cyberspotter
