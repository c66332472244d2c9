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

/// "dried pangolin scales" is no name, but "pangolin" is; of 犀牛角 it is 犀牛. Looks for the parts of a text, longest first,
/// leaving out those that hold what stands in no name.
class TextParts {
public:
    TextParts(const TaxonNames& names, const TypedName& typed)
        : typed_(typed), ofIdeographs_(typed.words.size() == 1 && isWrittenInIdeographs(typed.text)) {
        const qsizetype pieces = size();
        known_.reserve(std::size_t(pieces));
        for (qsizetype i = 0; i < pieces; ++i) {
            known_.push_back(ofIdeographs_ ? i + 1 >= pieces || names.mayHavePair(typed.text[i], typed.text[i + 1])
                                           : !names.beginningWith(typed.words[i]).isEmpty() || names.hasInside(typed.words[i]));
        }
    }

    qsizetype size() const { return ofIdeographs_ ? typed_.text.size() : typed_.words.size(); }
    qsizetype shortest() const { return ofIdeographs_ ? 2 : 1; }

    /// The parts of so many words or ideographs; with `all` those too that can only be found with typing errors.
    QStringList ofLength(qsizetype length, bool all) const {
        QStringList parts;
        for (qsizetype at = 0; at + length <= size(); ++at) {
            if (!all && !mayBeThere(at, length)) {
                continue;
            }
            const QString part = ofIdeographs_ ? typed_.text.mid(at, length) : typed_.words.mid(at, length).join(u' ');
            if (ofIdeographs_ || part.size() > 2) {
                parts << part;
            }
        }
        return parts;
    }

private:
    bool mayBeThere(qsizetype at, qsizetype length) const {
        const qsizetype end = at + length - (ofIdeographs_ ? 1 : 0); // of ideographs the pairs are known
        for (qsizetype i = at; i < end; ++i) {
            if (!known_[std::size_t(i)]) {
                return false;
            }
        }
        return true;
    }

    const TypedName& typed_;
    bool ofIdeographs_;
    std::vector<bool> known_;
};

/// Whether this may be put in the place of the best answer so far.
bool isBetter(const std::vector<TaxonMatch>& found, const std::vector<TaxonMatch>& best) {
    return !found.empty() && (best.empty() || found.front().score > best.front().score);
}

/// Of two taxa of one name ("kakakuona" is the pangolins and one of them) the larger is meant.
quint8 breadthOf(const Taxon& taxon) {
    return taxon.rank == u"order" ? 3 : taxon.rank == u"family" ? 2 : taxon.rank == u"genus" ? 1 : 0;
}

} // namespace

/// The names made ready at the first search: most runs of the program never search for a taxon.
struct TaxonIndex::Names {
    explicit Names(const std::vector<Taxon>& taxa) : taxa(&taxa) {}

    const TaxonNames& ready() {
        std::call_once(once, [this] { build(); });
        return names;
    }

    void add(quint32 taxon, NameKind kind, const QString& name, const QString& language) {
        if (!name.isEmpty()) {
            names.add(taxon, kind, name, language, comparableName(name));
        }
    }

    /// Thousands of taxa are of one family.
    void addHigher(quint32 taxon, const QString& name) {
        if (name.isEmpty()) {
            return;
        }
        auto known = higherNames.constFind(name);
        if (known == higherNames.cend()) {
            known = higherNames.insert(name, comparableName(name));
        }
        names.add(taxon, NameKind::higher, name, none, *known);
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
        prior.breadth.reserve(taxa->size());
        prior.places.reserve(qsizetype(taxa->size()));
        for (quint32 index = 0; index < taxa->size(); ++index) {
            const Taxon& taxon = (*taxa)[index];
            prior.breadth.push_back(breadthOf(taxon));
            prior.places.insert(taxon.scientificName, index);
            add(index, NameKind::scientific, taxon.scientificName, none);
            for (const QString& synonym : taxon.synonyms) {
                add(index, NameKind::scientific, synonym, none);
            }
            addAll(index, NameKind::vernacular, taxon.names);
            addAll(index, NameKind::product, taxon.productNames);
            for (const QString* higher : {&taxon.family, &taxon.order, &taxon.group}) {
                if (*higher != taxon.scientificName) {
                    addHigher(index, *higher);
                }
            }
        }
        names.finish();
        higherNames = {};
    }

    std::vector<TaxonMatch> matches(TaxonSearch& search, const QString& text, int limit, const QHash<QString, int>& reported, bool errorsToo) const {
        const TypedName typed(text);
        search.begin(typed);
        search.byWords(std::size_t(limit));
        if (search.found() < std::size_t(limit)) {
            search.inside();
        }
        // Who typed a name to its end made no error.
        if (errorsToo && search.found() < std::size_t(limit) && !search.isSure()) {
            search.misspelled();
        }
        return search.matches(*taxa, prior, limit, reported);
    }

    const std::vector<Taxon>* taxa;
    const QString none; ///< the language of scientific names
    std::once_flag once;
    TaxonNames names;
    TaxonPrior prior;
    QHash<QString, QString> higherNames; ///< compared; while it is built
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
    const TaxonNames& names = names_->ready();
    TaxonSearch search(names, names_->taxa->size(), preferredLanguage);
    const auto look = [&](const QString& what, bool errorsToo) { return names_->matches(search, what, limit, reported, errorsToo); };
    std::vector<TaxonMatch> matches = look(comparable, true);
    const QString simplified = hasHan(comparable) ? simplifiedHan(comparable) : comparable;
    if (matches.empty() && simplified != comparable) {
        matches = look(simplified, false);
    }
    if (!matches.empty() || comparable.size() > longestRetry) {
        return matches;
    }
    const TypedName whole(simplified);
    const TextParts parts(names, whole);
    for (qsizetype length = parts.size() - 1; length >= parts.shortest() && matches.empty(); --length) {
        for (const QString& part : parts.ofLength(length, false)) {
            if (auto found = look(part, false); isBetter(found, matches)) {
                matches = std::move(found);
            }
        }
    }
    if (matches.empty() && parts.size() > parts.shortest()) {
        for (const QString& part : parts.ofLength(parts.size() - 1, true)) {
            if (auto found = look(part, true); isBetter(found, matches)) {
                matches = std::move(found);
            }
        }
    }
    for (TaxonMatch& match : matches) {
        match.score *= partOfText;
    }
    return matches;
}

} // namespace cyberspotter
