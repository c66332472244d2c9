// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/search_printing.h"

#include "core/base/json.h"
#include "core/searching/search_plan.h"
#include "core/searching/search_repository.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// A library that is not there has no history, and is not made for a question.
bool hasLibrary(const Context& context) {
    return QFileInfo::exists(context.libraryFolder() + QStringLiteral("/library.sqlite"));
}

template <typename T, typename Read>
Result<T> fromLibrary(Context& context, Read read) {
    if (!hasLibrary(context)) {
        return T{};
    }
    const Result<Library*> library = context.library();
    if (!library) {
        return std::unexpected(library.error());
    }
    return read(SearchRepository(**library));
}

/// What the options ask for; nothing where one of them is no number or no part.
std::optional<SearchWish> wishOf(const QCommandLineParser& parser) {
    SearchWish wish;
    wish.taxon = parser.value(QStringLiteral("taxon"));
    wish.group = parser.value(QStringLiteral("group"));
    wish.languages = parser.values(QStringLiteral("language"));
    wish.marketplaces = parser.values(QStringLiteral("marketplace"));
    if (wish.taxon.isEmpty() == wish.group.isEmpty()) {
        return std::nullopt; // one of the two
    }
    if (parser.isSet(QStringLiteral("part"))) {
        const QStringList parts = parser.value(QStringLiteral("part")).split(u'/');
        bool isPart = false;
        bool isNumber = parts.size() == 2;
        wish.part = parts.value(0).toInt(&isPart);
        wish.parts = isNumber ? parts[1].toInt(&isNumber) : 0;
        if (!isPart || !isNumber) {
            return std::nullopt;
        }
    }
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        wish.mostPerSite = parser.value(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || wish.mostPerSite < 1) {
            return std::nullopt;
        }
    }
    return wish;
}

void sayLeftOut(const Context& context, const SearchPlan& plan) {
    if (plan.leftOut > 0) {
        context.progress(translated(QT_TRANSLATE_NOOP("CommandLine", "Left out, searched within the last %1 days: %2. They come back from %3 on."))
                             .arg(daysBetweenSearches)
                             .arg(plan.leftOut)
                             .arg(plan.nextBack.toLocalTime().date().toString(Qt::ISODate)));
    }
    if (plan.inOtherLists > 0) {
        context.progress(translated(QT_TRANSLATE_NOOP("CommandLine", "Left out, waiting in a search list: %1.")).arg(plan.inOtherLists));
    }
}

} // namespace

void declareSearches(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("group"), translated(QT_TRANSLATE_NOOP("CommandLine", "Searches for a group of taxa (elephants).")),
                      QStringLiteral("G")});
    parser.addOption({QStringLiteral("marketplace"),
                      translated(QT_TRANSLATE_NOOP("CommandLine", "Searches on this marketplace (its id); may be given again.")),
                      QStringLiteral("ID")});
    parser.addOption({QStringLiteral("part"),
                      translated(QT_TRANSLATE_NOOP("CommandLine", "Of a team of N only the searches of the K-th (2/3).")), QStringLiteral("K/N")});
    parser.addOption({QStringLiteral("limit"),
                      translated(QT_TRANSLATE_NOOP("CommandLine", "At most so many searches; without it, 20 on each site.")), QStringLiteral("N")});
}

int printSearches(Context& context, const QCommandLineParser& parser) {
    const std::optional<SearchWish> wish = wishOf(parser);
    if (!wish) {
        return wrongUsage;
    }
    const auto catalogue = context.catalogue();
    if (!catalogue) {
        return context.report(catalogue.error());
    }
    const auto history = fromLibrary<SearchHistory>(context, [](const SearchRepository& searches) { return searches.history(); });
    if (!history) {
        return context.report(history.error());
    }
    Result<SearchPlan> plan = planSearches(**catalogue, *wish, *history);
    if (!plan) {
        return context.report(plan.error());
    }
    if (parser.isSet(QStringLiteral("limit")) && plan->searches.size() > std::size_t(wish->mostPerSite)) {
        plan->searches.resize(std::size_t(wish->mostPerSite));
    }
    QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Site")), translated(QT_TRANSLATE_NOOP("CommandLine", "Language")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Term")), translated(QT_TRANSLATE_NOOP("CommandLine", "Found")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Address"))}};
    for (const Search& search : plan->searches) {
        context.printJson({{"marketplace", search.marketplace},
                           {"site", search.site},
                           {"language", search.language},
                           {"term", search.term},
                           {"url", search.url},
                           {"taxon", stringOrNull(search.taxon)},
                           {"group", stringOrNull(search.group)},
                           {"opened", search.opened},
                           {"found", search.found}});
        rows << QStringList{search.site, search.language, search.term, QStringLiteral("%1/%2").arg(search.found).arg(search.opened), search.url};
    }
    if (rows.size() == 1) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "No searches to make.")));
    } else {
        context.printTable(rows);
    }
    sayLeftOut(context, *plan);
    return done;
}

int printYields(Context& context) {
    const auto yields = fromLibrary<std::vector<SearchYield>>(context, [](const SearchRepository& searches) { return searches.yields(); });
    if (!yields) {
        return context.report(yields.error());
    }
    QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Term")), translated(QT_TRANSLATE_NOOP("CommandLine", "Language")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Opened")), translated(QT_TRANSLATE_NOOP("CommandLine", "Found")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Listings"))}};
    for (const SearchYield& yield : *yields) {
        context.printJson({{"term", yield.term}, {"language", yield.language}, {"opened", yield.opened}, {"found", yield.found}, {"listings", yield.finds}});
        rows << QStringList{yield.term, yield.language, QString::number(yield.opened), QString::number(yield.found), QString::number(yield.finds)};
    }
    if (rows.size() == 1) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "No search was opened yet.")));
    } else {
        context.printTable(rows);
    }
    return done;
}

} // namespace cyberspotter::cli
