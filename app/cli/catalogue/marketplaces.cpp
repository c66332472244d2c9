// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/base/json.h"
#include "core/catalogue/marketplace/marketplace_index.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

// What a search for this word looks like, in place of a query in a template.
const QString exampleQuery = QStringLiteral("ivory");

QJsonObject domainJson(const MarketplaceIndex& index, const Marketplace& marketplace, const MarketplaceDomain& domain) {
    return {{"domain", domain.domain},
            {"host", domain.host},
            {"country", domain.country},
            {"language", domain.language},
            {"currency", domain.currency},
            {"search_example",
             stringOrNull(index.searchUrl(marketplace.id, domain.domain, exampleQuery).value_or(QString()))}};
}

QJsonObject marketplaceJson(const MarketplaceIndex& index, const Marketplace& marketplace) {
    QJsonArray domains;
    for (const MarketplaceDomain& domain : marketplace.domains) {
        domains << domainJson(index, marketplace, domain);
    }
    return {{"id", marketplace.id},
            {"name", marketplace.name},
            {"kind", marketplace.kind},
            {"company", stringOrNull(marketplace.company)},
            {"domains", domains},
            {"source", QJsonObject{{"url", marketplace.source.url},
                                   {"note", marketplace.source.note},
                                   {"checked", marketplace.source.checked}}}};
}

class MarketplacesCommand : public Command {
public:
    QString name() const override { return QStringLiteral("marketplaces"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Marketplaces and platforms, and their search addresses"));
    }
    QStringList usage() const override {
        return {QStringLiteral("marketplaces list [--country CC] [--kind KIND]"),
                QStringLiteral("marketplaces show ID [--search TEXT]")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli marketplaces list --country FR"),
                QStringLiteral("cyberspotter-cli marketplaces show ebay --search 'ox bone'")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("country"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "Only those with a site for this country (FR).")),
                          QStringLiteral("CC")});
        parser.addOption({QStringLiteral("kind"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "Only marketplace, classifieds, auction or social.")),
                          QStringLiteral("KIND")});
        parser.addOption({QStringLiteral("search"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "The search addresses for these words.")),
                          QStringLiteral("TEXT")});
    }
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;

private:
    static int list(const Context& context, const MarketplaceIndex& index, const QCommandLineParser& parser);
    static int show(const Context& context, const MarketplaceIndex& index, const Marketplace& marketplace,
                    const QString& query);
};

int MarketplacesCommand::list(const Context& context, const MarketplaceIndex& index, const QCommandLineParser& parser) {
    const QString country = parser.value(QStringLiteral("country")).toUpper();
    const QString kind = parser.value(QStringLiteral("kind"));
    QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "id")), translated(QT_TRANSLATE_NOOP("CommandLine", "name")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "kind")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "countries"))}};
    for (const Marketplace* marketplace : index.marketplaces()) {
        QStringList countries;
        for (const MarketplaceDomain& domain : marketplace->domains) {
            countries << domain.country;
        }
        countries.removeDuplicates();
        if ((!country.isEmpty() && !countries.contains(country)) || (!kind.isEmpty() && marketplace->kind != kind)) {
            continue;
        }
        context.printJson(marketplaceJson(index, *marketplace));
        rows << QStringList{marketplace->id, marketplace->name, marketplace->kind, countries.join(u' ')};
    }
    context.printTable(rows);
    return done;
}

int MarketplacesCommand::show(const Context& context, const MarketplaceIndex& index, const Marketplace& marketplace,
                              const QString& query) {
    context.printJson(marketplaceJson(index, marketplace));
    context.print(QStringLiteral("%1 (%2, %3)").arg(marketplace.name, marketplace.id, marketplace.kind));
    if (!marketplace.company.isEmpty()) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Reports go to: %1")).arg(marketplace.company));
    }
    QList<QStringList> rows;
    for (const MarketplaceDomain& domain : marketplace.domains) {
        rows << QStringList{domain.domain, domain.country, domain.language, domain.currency,
                            index.searchUrl(marketplace.id, domain.domain, query).value_or(QString())};
    }
    context.printTable(rows);
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Source: %1 (%2)"))
                      .arg(marketplace.source.note, marketplace.source.checked));
    return done;
}

int MarketplacesCommand::run(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    const bool isList = words == QStringList{QStringLiteral("list")};
    const bool isShow = words.size() == 2 && words[0] == u"show";
    if (!isList && !isShow) {
        return wrongUsage;
    }
    const auto catalogue = context.catalogue();
    if (!catalogue) {
        return context.report(catalogue.error());
    }
    const MarketplaceIndex& index = (*catalogue)->marketplaceIndex();
    if (isList) {
        return list(context, index, parser);
    }
    const Marketplace* const marketplace = index.byId(words[1]);
    if (!marketplace) {
        return context.report(
            {.type = QStringLiteral("marketplace-unknown"),
             .title = translated(QT_TRANSLATE_NOOP("CommandLine", "There is no such marketplace")),
             .detail = translated(QT_TRANSLATE_NOOP("CommandLine", "No marketplace has the id \"%1\".")).arg(words[1]),
             .cure = translated(QT_TRANSLATE_NOOP("CommandLine", "See cyberspotter-cli marketplaces list."))});
    }
    const QString query =
        parser.isSet(QStringLiteral("search")) ? parser.value(QStringLiteral("search")) : exampleQuery;
    return show(context, index, *marketplace, query);
}

} // namespace

std::unique_ptr<Command> makeMarketplacesCommand() {
    return std::make_unique<MarketplacesCommand>();
}

} // namespace cyberspotter::cli
