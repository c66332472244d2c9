// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "core/catalogue/taxon/taxon_index.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <map>

namespace cyberspotter::cli {

namespace {

constexpr int defaultLimit = 10;

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString userLanguage() {
    return QLocale().name().section(u'_', 0, 0);
}

/// "I", "I/II", or a dash for what CITES does not list.
QString appendices(const Taxon& taxon) {
    QStringList parts;
    for (const CitesListing& listing : taxon.cites) {
        parts << listing.appendix;
    }
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(u'/');
}

QString commonName(const Taxon& taxon, const QString& language) {
    const QStringList own = taxon.names.value(language);
    const QStringList names = own.isEmpty() ? taxon.names.value(QStringLiteral("en")) : own;
    return names.isEmpty() ? QString() : names.first();
}

/// What a listing covers, and since when or as of which edition of the Appendices that is known.
QString listingText(const CitesListing& listing) {
    const QString covers = listing.annotation.isEmpty()
                               ? translated(QT_TRANSLATE_NOOP("CommandLine", "the whole taxon"))
                               : listing.annotation;
    if (!listing.since.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "%1 (since %2)")).arg(covers, listing.since);
    }
    if (!listing.edition.isEmpty()) {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "%1 (as of %2)")).arg(covers, listing.edition);
    }
    return covers;
}

class SpeciesCommand : public Command {
public:
    QString name() const override { return QStringLiteral("species"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Taxa in trade, with their names and CITES listings"));
    }
    QStringList usage() const override {
        return {QStringLiteral("species find TEXT [--limit N] [--language L]"), QStringLiteral("species show NAME"),
                QStringLiteral("species stats")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli species find 'tortue étoilée'"),
                QStringLiteral("cyberspotter-cli species show 'Manis javanica'"),
                QStringLiteral("cyberspotter-cli --json species find 穿山甲 --limit 3")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("limit"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "At most so many answers (10 without this).")),
                          QStringLiteral("N")});
        parser.addOption({QStringLiteral("language"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "The language whose names come first (fr).")),
                          QStringLiteral("L")});
    }
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;

private:
    static int find(const Context& context, const Catalogue& catalogue, const QString& text, int limit,
                    const QString& language);
    static int show(const Context& context, const Catalogue& catalogue, const QString& name);
    static int stats(const Context& context, const Catalogue& catalogue);
};

int SpeciesCommand::find(const Context& context, const Catalogue& catalogue, const QString& text, int limit,
                         const QString& language) {
    const std::vector<TaxonMatch> matches = catalogue.taxonIndex().find(text, limit, language);
    QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Scientific name")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Name")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "CITES")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "IUCN")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "Found by"))}};
    for (const TaxonMatch& match : matches) {
        QJsonObject json = toJson(*match.taxon);
        json[u"matched"] = match.name;
        json[u"matched_language"] = match.language.isEmpty() ? QJsonValue() : QJsonValue(match.language);
        json[u"score"] = match.score;
        context.printJson(json);
        rows << QStringList{match.taxon->scientificName, commonName(*match.taxon, language), appendices(*match.taxon),
                            match.taxon->iucn.isEmpty() ? QStringLiteral("-") : match.taxon->iucn,
                            match.language.isEmpty() ? match.name
                                                     : QStringLiteral("%1 (%2)").arg(match.name, match.language)};
    }
    if (matches.empty()) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "No taxon has a name like \"%1\".")).arg(text));
    } else if (!context.json()) {
        context.printTable(rows);
    }
    return done;
}

int SpeciesCommand::show(const Context& context, const Catalogue& catalogue, const QString& name) {
    const Taxon* taxon = catalogue.taxon(name);
    if (taxon == nullptr) {
        return context.report(
            {QStringLiteral("taxon-unknown"),
             translated(QT_TRANSLATE_NOOP("CommandLine", "The catalogue has no such taxon")),
             QStringLiteral("\"%1\"").arg(name),
             translated(QT_TRANSLATE_NOOP(
                 "CommandLine", "Give the scientific name or a synonym; \"species find\" searches by any name.")),
             0,
             {}});
    }
    context.printJson(toJson(*taxon));
    if (context.json()) {
        return done;
    }
    QList<QStringList> rows{{taxon->scientificName, taxon->rank}};
    const auto row = [&rows](const QString& head, const QString& text) {
        if (!text.isEmpty()) {
            rows << QStringList{head, text};
        }
    };
    row(translated(QT_TRANSLATE_NOOP("CommandLine", "Synonyms")), taxon->synonyms.join(QStringLiteral(", ")));
    QStringList higher{taxon->kingdom, taxon->className, taxon->order, taxon->family};
    higher.removeAll(QString());
    row(translated(QT_TRANSLATE_NOOP("CommandLine", "Belongs to")), higher.join(QStringLiteral(", ")));
    row(translated(QT_TRANSLATE_NOOP("CommandLine", "Group")), taxon->group);
    if (taxon->cites.empty()) {
        row(QStringLiteral("CITES"), translated(QT_TRANSLATE_NOOP("CommandLine", "not listed")));
    }
    for (const CitesListing& listing : taxon->cites) {
        row(QStringLiteral("CITES ") + listing.appendix, listingText(listing));
    }
    if (!taxon->euAnnex.isEmpty()) {
        row(translated(QT_TRANSLATE_NOOP("CommandLine", "EU annex")), taxon->euAnnex);
    }
    row(QStringLiteral("IUCN"), taxon->iucn);
    for (auto it = taxon->names.begin(); it != taxon->names.end(); ++it) {
        row(it.key(), (it.value() + taxon->productNames.value(it.key())).join(QStringLiteral(", ")));
    }
    row(translated(QT_TRANSLATE_NOOP("CommandLine", "Looks like")), taxon->lookalikes.join(QStringLiteral(", ")));
    QStringList products;
    for (const QString& code : taxon->products) {
        const VocabularyCode* term = catalogue.vocabulary().term(code);
        products << (term == nullptr ? code : QStringLiteral("%1 (%2)").arg(code, term->name(userLanguage())));
    }
    row(translated(QT_TRANSLATE_NOOP("CommandLine", "Traded as")), products.join(QStringLiteral(", ")));
    row(translated(QT_TRANSLATE_NOOP("CommandLine", "Note")), taxon->note);
    row(translated(QT_TRANSLATE_NOOP("CommandLine", "Source")), taxon->source);
    context.printTable(rows);
    return done;
}

int SpeciesCommand::stats(const Context& context, const Catalogue& catalogue) {
    std::map<QString, qint64> byAppendix;
    std::map<QString, qint64> byGroup;
    std::map<QString, qint64> byLanguage;
    for (const Taxon& taxon : catalogue.taxa()) {
        ++byAppendix[appendices(taxon)];
        ++byGroup[taxon.group];
        for (auto it = taxon.names.begin(); it != taxon.names.end(); ++it) {
            byLanguage[it.key()] += it.value().size();
        }
    }
    const auto object = [](const std::map<QString, qint64>& counts) {
        QJsonObject json;
        for (const auto& [key, count] : counts) {
            json.insert(key, count);
        }
        return json;
    };
    context.printJson({{"taxa", qint64(catalogue.taxa().size())},
                       {"by_appendix", object(byAppendix)},
                       {"by_group", object(byGroup)},
                       {"names_by_language", object(byLanguage)}});
    if (context.json()) {
        return done;
    }
    QList<QStringList> rows{
        {translated(QT_TRANSLATE_NOOP("CommandLine", "Taxa")), QString::number(catalogue.taxa().size())}};
    for (const auto& [appendix, count] : byAppendix) {
        rows << QStringList{QStringLiteral("CITES ") + appendix, QString::number(count)};
    }
    for (const auto& [language, count] : byLanguage) {
        rows << QStringList{translated(QT_TRANSLATE_NOOP("CommandLine", "Names in %1")).arg(language),
                            QString::number(count)};
    }
    for (const auto& [group, count] : byGroup) {
        rows << QStringList{group, QString::number(count)};
    }
    context.printTable(rows);
    return done;
}

int SpeciesCommand::run(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    const QString verb = words.value(0);
    const QString argument = words.mid(1).join(u' ').trimmed();
    int limit = defaultLimit;
    if (parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        limit = parser.value(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || limit < 1) {
            return wrongUsage;
        }
    }
    const bool takesText = verb == QStringLiteral("find") || verb == QStringLiteral("show");
    if (!(takesText && !argument.isEmpty()) && !(verb == QStringLiteral("stats") && argument.isEmpty())) {
        return wrongUsage;
    }
    const auto catalogue = context.catalogue();
    if (!catalogue) {
        return context.report(catalogue.error());
    }
    if (verb == QStringLiteral("find")) {
        const QString language = parser.value(QStringLiteral("language"));
        return find(context, **catalogue, argument, limit, language.isEmpty() ? userLanguage() : language);
    }
    return verb == QStringLiteral("show") ? show(context, **catalogue, argument) : stats(context, **catalogue);
}

} // namespace

std::unique_ptr<Command> makeSpeciesCommand() {
    return std::make_unique<SpeciesCommand>();
}

} // namespace cyberspotter::cli
