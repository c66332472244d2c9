// SPDX-License-Identifier: Apache-2.0
#include "core/searching/search_terms.h"

#include "core/base/text_folding.h"

#include <QCoreApplication>
#include <QSet>

namespace cyberspotter {

namespace {

/// Product words that are joined to a name where the catalogue has no term.
constexpr qsizetype mostProductWords = 3;

int rankOf(const QStringList& order, const QString& word) {
    const qsizetype place = order.indexOf(word);
    return int(place < 0 ? order.size() : place);
}

int confidenceRank(const QString& confidence) {
    static const QStringList order{QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")};
    return std::min(rankOf(order, confidence), 2);
}

int kindRank(const QString& kind) {
    static const QStringList order{QStringLiteral("plain"), QStringLiteral("slang"), QStringLiteral("code"),
                                   QStringLiteral("misspelling"), QStringLiteral("hashtag"), QStringLiteral("emoji")};
    return rankOf(order, kind);
}

/// Terms in the order they were added, each folded form once.
class TermList {
public:
    void add(SearchTerm term) {
        const QString folded = foldForSearch(term.text);
        // Signs fold away; an emoji is compared as it stands.
        const QString key = folded.isEmpty() ? term.text : folded;
        if (!key.isEmpty() && !seen_.contains(key)) {
            seen_.insert(key);
            terms_.push_back(std::move(term));
        }
    }
    std::vector<SearchTerm> take() { return std::move(terms_); }

private:
    QSet<QString> seen_;
    std::vector<SearchTerm> terms_;
};

SearchTerm nameOf(const Taxon& taxon, const QString& text, const QString& language, int confidence) {
    SearchTerm term;
    term.text = text;
    term.language = language;
    term.taxon = taxon.scientificName;
    term.confidence = confidence;
    return term;
}

} // namespace

Result<SearchSubject> SearchSubject::of(const Catalogue& catalogue, const QString& taxonName, const QString& group) {
    SearchSubject subject;
    subject.catalogue_ = &catalogue;
    if (!taxonName.isEmpty()) {
        const Taxon* taxon = catalogue.taxon(taxonName);
        if (taxon == nullptr) {
            return fail("taxon-unknown", QCoreApplication::translate("Searching", "There is no such taxon"),
                        QCoreApplication::translate("Searching", "The catalogue has no taxon \"%1\".").arg(taxonName.left(200)),
                        QCoreApplication::translate("Searching", "Look it up with: cyberspotter-cli species find"));
        }
        subject.group_ = taxon->group;
        subject.taxa_ = {taxon};
        subject.names_ = {taxon->scientificName, taxon->scientificName.section(u' ', 0, 0), taxon->family};
        // A genus or a family is sold by the names of its species.
        for (const Taxon& other : catalogue.taxa()) {
            const bool isBelow = &other != taxon && ((taxon->rank == u"genus" && other.scientificName.startsWith(taxon->scientificName + u' ')) ||
                                                     (taxon->rank == u"family" && other.family == taxon->scientificName));
            if (isBelow) {
                subject.taxa_.push_back(&other);
                subject.names_.insert(other.scientificName);
            }
        }
        subject.names_.remove(QString());
        return subject;
    }
    subject.group_ = group.trimmed().toLower();
    for (const Taxon& taxon : catalogue.taxa()) {
        if (!subject.group_.isEmpty() && taxon.group == subject.group_) {
            subject.taxa_.push_back(&taxon);
            subject.names_.insert(taxon.scientificName);
            subject.names_.insert(taxon.scientificName.section(u' ', 0, 0));
        }
    }
    if (subject.taxa_.empty()) {
        return fail("group-unknown", QCoreApplication::translate("Searching", "There is no such group"),
                    QCoreApplication::translate("Searching", "No taxon of the catalogue belongs to a group \"%1\".").arg(group.left(200)),
                    QCoreApplication::translate("Searching", "Groups are: %1.").arg(taxonGroups(catalogue).join(QStringLiteral(", "))));
    }
    return subject;
}

bool SearchSubject::covers(const Keyword& keyword) const {
    return names_.contains(keyword.taxon) || (!keyword.group.isEmpty() && keyword.group == group_);
}

std::vector<SearchTerm> SearchSubject::ownTerms(const QString& language) const {
    TermList terms;
    bool hasKeywords = false;
    for (const Keyword& keyword : catalogue_->keywords()) {
        if (keyword.language == language && covers(keyword)) {
            hasKeywords = true;
            terms.add({keyword.text, language, keyword.taxon, keyword.group, confidenceRank(keyword.confidence), kindRank(keyword.kind),
                       !keyword.context.isEmpty(), keyword.script, keyword.countries, keyword.marketplaces});
        }
    }
    for (const Taxon* taxon : taxa_) {
        const QStringList names = taxon->names.value(language);
        for (const QString& product : taxon->productNames.value(language)) {
            terms.add(nameOf(*taxon, product, language, 1));
        }
        for (const QString& name : names) {
            terms.add(nameOf(*taxon, name, language, 1));
        }
        if (hasKeywords || names.isEmpty()) {
            continue;
        }
        for (const QString& code : taxon->products.mid(0, mostProductWords)) {
            const VocabularyCode* product = catalogue_->vocabulary().term(code);
            const QStringList words = product == nullptr ? QStringList() : product->words.value(language);
            if (!words.isEmpty()) {
                terms.add(nameOf(*taxon, names.first() + u' ' + words.first(), language, 2));
            }
        }
    }
    return terms.take();
}

std::vector<SearchTerm> SearchSubject::terms(const QString& language) const {
    TermList terms;
    std::vector<SearchTerm> own = ownTerms(language);
    if (own.empty() && language != QStringLiteral("en")) {
        own = ownTerms(QStringLiteral("en"));
    }
    for (SearchTerm& term : own) {
        terms.add(std::move(term));
    }
    // Plants, corals and reptiles are sold by it everywhere.
    for (const Taxon* taxon : taxa_) {
        terms.add(nameOf(*taxon, taxon->scientificName, language, 2));
    }
    return terms.take();
}

QStringList SearchSubject::languages() const {
    QSet<QString> languages;
    for (const Keyword& keyword : catalogue_->keywords()) {
        if (covers(keyword)) {
            languages.insert(keyword.language);
        }
    }
    for (const Taxon* taxon : taxa_) {
        const QStringList named = taxon->names.keys();
        languages.unite(QSet<QString>(named.begin(), named.end()));
    }
    QStringList sorted = languages.values();
    sorted.sort();
    return sorted;
}

QStringList searchWords(const Catalogue& catalogue, const QString& scientificName, const QString& language) {
    const Taxon* taxon = catalogue.taxon(scientificName);
    QStringList words;
    for (const Keyword& keyword : catalogue.keywords()) {
        const bool ofTaxon = keyword.taxon == scientificName || (taxon != nullptr && !keyword.group.isEmpty() && keyword.group == taxon->group);
        if (keyword.language == language && ofTaxon && !words.contains(keyword.text)) {
            words += keyword.text;
        }
    }
    if (taxon != nullptr) {
        for (const QString& name : taxon->names.value(language)) {
            if (!words.contains(name)) {
                words += name;
            }
        }
    }
    if (words.isEmpty() && language != QStringLiteral("en")) {
        return searchWords(catalogue, scientificName, QStringLiteral("en"));
    }
    return words.isEmpty() ? QStringList{scientificName} : words;
}

QStringList taxonGroups(const Catalogue& catalogue) {
    QSet<QString> groups;
    for (const Taxon& taxon : catalogue.taxa()) {
        groups.insert(taxon.group);
    }
    groups.remove(QString());
    QStringList sorted = groups.values();
    sorted.sort();
    return sorted;
}

} // namespace cyberspotter
