// SPDX-License-Identifier: Apache-2.0
#include "core/searching/search_plan.h"

#include "core/base/text_folding.h"
#include "core/searching/search_terms.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace cyberspotter {

namespace {

constexpr double priorSearches = 4;
constexpr double priorFinds = 1;
constexpr int mostParts = 99;

struct Site {
    const Marketplace* marketplace = nullptr;
    const MarketplaceDomain* domain = nullptr;
};

/// Whether a term is written at a site: 0 known there, 1 nothing said, 2 known from elsewhere or in another script.
int placeRank(const SearchTerm& term, const Site& site, const QString& script) {
    if (!term.script.isEmpty() && !script.isEmpty() && term.script != script) {
        return 2;
    }
    if (term.marketplaces.contains(site.marketplace->id) || term.countries.contains(site.domain->country)) {
        return 0;
    }
    return term.marketplaces.isEmpty() && term.countries.isEmpty() ? 1 : 2;
}

/// "Hant" for Chinese in Taiwan: which of its scripts a site's people read. Empty where the language has one only.
QString scriptOf(const QString& language, const QString& country) {
    if (language != QStringLiteral("zh")) {
        return {};
    }
    const QLocale locale(QStringLiteral("zh_") + country);
    return locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("Hant") : QStringLiteral("Hans");
}

QString primaryTag(const QString& language) {
    return language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

struct Candidate {
    Site site;
    const SearchTerm* term = nullptr;
    QString key;
    std::tuple<double, int, int, bool, int> rank; ///< least is best
    int opened = 0;
    int found = 0;
};

/// What a plan asks of the history, by key.
class Past {
public:
    explicit Past(const SearchHistory& history) {
        for (const SearchYield& yield : history.yields) {
            SearchYield& all = yields_[yieldKey(searchKey(yield.term), yield.language)];
            all.opened += yield.opened;
            all.found += yield.found;
        }
        for (const PastSearch& past : history.recent) {
            QDateTime& openedAt = recent_[siteKey(past.marketplace, past.site, past.foldedTerm)];
            openedAt = openedAt.isValid() && openedAt > past.openedAt ? openedAt : past.openedAt;
        }
    }

    SearchYield yieldOf(const Candidate& candidate) const { return yields_.value(yieldKey(candidate.key, candidate.term->language)); }
    /// Nothing when it may be offered.
    std::optional<QDateTime> hindrance(const Candidate& candidate) const {
        const auto found = recent_.constFind(siteKey(candidate.site.marketplace->id, candidate.site.domain->domain, candidate.key));
        return found == recent_.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    static QString yieldKey(const QString& key, const QString& language) { return language + u'\n' + key; }
    static QString siteKey(const QString& marketplace, const QString& site, const QString& key) { return marketplace + u'\n' + site + u'\n' + key; }

    QHash<QString, SearchYield> yields_;
    QHash<QString, QDateTime> recent_;
};

Result<std::vector<Site>> sitesOf(const MarketplaceIndex& index, const QStringList& wanted) {
    for (const QString& id : wanted) {
        if (index.byId(id) == nullptr) {
            return fail("marketplace-unknown", QCoreApplication::translate("Searching", "There is no such marketplace"),
                        QCoreApplication::translate("Searching", "No marketplace has the id \"%1\".").arg(id.left(200)),
                        QCoreApplication::translate("Searching", "See the list of marketplaces."));
        }
    }
    std::vector<Site> sites;
    for (const Marketplace* marketplace : index.marketplaces()) {
        if (!wanted.isEmpty() && !wanted.contains(marketplace->id)) {
            continue;
        }
        QSet<QString> addresses; // two domains of one site lead to one search
        for (const MarketplaceDomain& domain : marketplace->domains) {
            const std::optional<QString> address = index.searchUrl(marketplace->id, domain.domain, QStringLiteral("a"));
            if (address && !addresses.contains(*address)) {
                addresses.insert(*address);
                sites.push_back({marketplace, &domain});
            }
        }
    }
    return sites;
}

/// What is searched on a site. People write in any language where no country is meant.
QStringList languagesAt(const Site& site, const QStringList& wanted) {
    const QString own = primaryTag(site.domain->language);
    if (wanted.isEmpty()) {
        return {own};
    }
    const bool isEverybodys = site.domain->country == u"ZZ" || site.marketplace->kind == u"social";
    if (isEverybodys) {
        return wanted;
    }
    return wanted.contains(own) ? QStringList{own} : QStringList();
}

class Planner {
public:
    Planner(const Catalogue& catalogue, const SearchWish& wish, const SearchHistory& history, SearchSubject subject)
        : catalogue_(catalogue), wish_(wish), past_(history), subject_(std::move(subject)) {
        for (const QString& language : wish.languages) {
            languages_ += primaryTag(language);
        }
        languages_.removeDuplicates();
    }

    SearchPlan plan(const std::vector<Site>& sites) {
        std::vector<Candidate> chosen;
        for (const Site& site : sites) {
            std::vector<Candidate> here = candidatesAt(site);
            std::stable_sort(here.begin(), here.end(), [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
            const std::size_t kept = std::min(here.size(), std::size_t(std::max(0, wish_.mostPerSite)));
            plan_.overLimit += int(here.size() - kept);
            chosen.insert(chosen.end(), std::make_move_iterator(here.begin()), std::make_move_iterator(here.begin() + std::ptrdiff_t(kept)));
        }
        std::stable_sort(chosen.begin(), chosen.end(), [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
        if (chosen.size() > std::size_t(mostSearches)) {
            plan_.overLimit += int(chosen.size()) - mostSearches;
            chosen.resize(std::size_t(mostSearches));
        }
        QSet<QString> used;
        for (const Candidate& candidate : chosen) {
            plan_.searches.push_back(searchOf(candidate));
            used.insert(candidate.site.marketplace->id + u'\n' + candidate.site.domain->domain);
        }
        plan_.sites = int(used.size());
        return std::move(plan_);
    }

private:
    const std::vector<SearchTerm>& termsIn(const QString& language) {
        const auto known = terms_.find(language);
        return known != terms_.end() ? known->second : terms_.emplace(language, subject_.terms(language)).first->second;
    }

    std::vector<Candidate> candidatesAt(const Site& site) {
        std::vector<Candidate> candidates;
        QSet<QString> keys;
        for (const QString& language : languagesAt(site, languages_)) {
            const QString script = scriptOf(language, site.domain->country);
            for (const SearchTerm& term : termsIn(language)) {
                Candidate candidate{site, &term, searchKey(term.text), {}, 0, 0};
                const bool isMine = partOf(site.marketplace->id, site.domain->domain, candidate.key, wish_.parts) == wish_.part;
                if (keys.contains(candidate.key) || !isMine) {
                    continue;
                }
                keys.insert(candidate.key);
                if (const std::optional<QDateTime> hindrance = past_.hindrance(candidate)) {
                    leaveOut(*hindrance);
                    continue;
                }
                const SearchYield yield = past_.yieldOf(candidate);
                candidate.opened = yield.opened;
                candidate.found = yield.found;
                candidate.rank = {-expectedYield(yield.opened, yield.found), placeRank(term, site, script), term.confidence, term.isAmbiguous, term.kind};
                candidates.push_back(std::move(candidate));
            }
        }
        return candidates;
    }

    void leaveOut(const QDateTime& openedAt) {
        if (!openedAt.isValid()) {
            ++plan_.inOtherLists;
            return;
        }
        ++plan_.leftOut;
        const QDateTime back = openedAt.addDays(daysBetweenSearches);
        plan_.nextBack = plan_.nextBack.isValid() ? std::min(plan_.nextBack, back) : back;
        plan_.allBack = plan_.allBack.isValid() ? std::max(plan_.allBack, back) : back;
    }

    Search searchOf(const Candidate& candidate) const {
        Search search;
        search.marketplace = candidate.site.marketplace->id;
        search.site = candidate.site.domain->domain;
        search.language = candidate.term->language;
        search.term = candidate.term->text;
        search.taxon = candidate.term->taxon;
        search.group = candidate.term->group;
        search.url = catalogue_.marketplaceIndex().searchUrl(search.marketplace, search.site, search.term).value_or(QString());
        search.opened = candidate.opened;
        search.found = candidate.found;
        return search;
    }

    const Catalogue& catalogue_;
    const SearchWish& wish_;
    const Past past_;
    const SearchSubject subject_;
    QStringList languages_;
    std::map<QString, std::vector<SearchTerm>> terms_; // candidates point into it
    SearchPlan plan_;
};

} // namespace

double expectedYield(int opened, int found) {
    return (std::min(found, opened) + priorFinds) / (opened + priorSearches);
}

// FNV-1a with a last mixing: a few lines that never change, where qHash differs from start to start.
int partOf(const QString& marketplace, const QString& site, const QString& foldedTerm, int parts) {
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : (marketplace + u'\n' + site + u'\n' + foldedTerm).toUtf8()) {
        hash = (hash ^ quint8(byte)) * 1099511628211ULL;
    }
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    return parts < 1 ? 1 : int(hash % quint64(parts)) + 1;
}

QString searchKey(const QString& term) {
    const QString folded = foldForSearch(term);
    return folded.isEmpty() ? term.trimmed() : folded; // signs alone fold away
}

Result<SearchPlan> planSearches(const Catalogue& catalogue, const SearchWish& wish, const SearchHistory& history) {
    if (wish.parts < 1 || wish.parts > mostParts || wish.part < 1 || wish.part > wish.parts) {
        return fail("search-part", QCoreApplication::translate("Searching", "There is no such part"),
                    QCoreApplication::translate("Searching", "Part %1 of %2 was asked for.").arg(wish.part).arg(wish.parts),
                    QCoreApplication::translate("Searching", "Parts are numbered from 1, and there are no more than %1.").arg(mostParts));
    }
    Result<SearchSubject> subject = SearchSubject::of(catalogue, wish.taxon, wish.group);
    if (!subject) {
        return std::unexpected(subject.error());
    }
    const Result<std::vector<Site>> sites = sitesOf(catalogue.marketplaceIndex(), wish.marketplaces);
    if (!sites) {
        return std::unexpected(sites.error());
    }
    return Planner(catalogue, wish, history, *std::move(subject)).plan(*sites);
}

} // namespace cyberspotter
