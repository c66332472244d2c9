// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogue/species_import.h"
#include "app/cli/command.h"

#include "core/catalogue/taxon/taxon_index.h"
#include "core/catalogue/taxon/taxon_repository.h"
#include "core/history/history_queries.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <functional>
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
    parts.removeDuplicates(); // Appendix III by several countries
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(u'/');
}

QString commonName(const Taxon& taxon, const QString& language) {
    const QStringList own = taxon.names.value(language);
    const QStringList names = own.isEmpty() ? taxon.names.value(QStringLiteral("en")) : own;
    return names.isEmpty() ? QString() : names.first();
}

/// The library of --library where there is one; nullptr where there is none, which is not made.
Result<Library*> existingLibrary(Context& context) {
    return QFileInfo::exists(context.libraryFolder() + QStringLiteral("/library.sqlite")) ? context.library() : Result<Library*>(nullptr);
}

/// How often each taxon was reported: what a person reports often comes first.
Result<QHash<QString, int>> timesReported(Context& context) {
    const Result<Library*> library = existingLibrary(context);
    if (!library) {
        return std::unexpected(library.error());
    }
    return *library == nullptr ? Result<QHash<QString, int>>(QHash<QString, int>()) : HistoryQueries(**library).timesReported();
}

/// The editions that the listings are of, the last first.
QString editions(const Taxon& taxon) {
    QStringList all;
    for (const CitesListing& listing : taxon.cites) {
        all << listing.edition;
    }
    all.removeAll(QString());
    all.removeDuplicates();
    std::ranges::sort(all, std::greater());
    return all.join(QStringLiteral(", "));
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
                QStringLiteral("species import FILE|- [--edition DATE] [--dry-run] [--part] [--replace]"),
                QStringLiteral("species name add|remove NAME --language L TEXT"),
                QStringLiteral("species note NAME [TEXT]"),
                QStringLiteral("species stats")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli species find 'tortue étoilée'"),
                QStringLiteral("cyberspotter-cli species show 'Manis javanica'"),
                QStringLiteral("cyberspotter-cli --json species find 穿山甲 --limit 3"),
                QStringLiteral("cyberspotter-cli species import 'cites_listings_2026-03-05 10:12_comma_separated.csv' --dry-run"),
                QStringLiteral("cyberspotter-cli species name add 'Manis javanica' --language ms tenggiling")};
    }
    void declare(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("limit"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "At most so many answers (10 without this).")),
                          QStringLiteral("N")});
        parser.addOption({QStringLiteral("language"),
                          translated(QT_TRANSLATE_NOOP("CommandLine", "The language whose names come first, or that of a name (fr).")),
                          QStringLiteral("L")});
        declareSpeciesImport(parser);
    }
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;

private:
    static int find(Context& context, const Catalogue& catalogue, const QString& text, int limit,
                    const QString& language);
    static int show(const Context& context, const Catalogue& catalogue, const QString& name);
    static int stats(Context& context, const Catalogue& catalogue);
};

int SpeciesCommand::find(Context& context, const Catalogue& catalogue, const QString& text, int limit,
                         const QString& language) {
    const Result<QHash<QString, int>> reported = timesReported(context);
    if (!reported) {
        return context.report(reported.error());
    }
    const std::vector<TaxonMatch> matches = catalogue.taxonIndex().find(text, limit, language, *reported);
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
    row(translated(QT_TRANSLATE_NOOP("CommandLine", "Edition")), editions(*taxon));
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

int SpeciesCommand::stats(Context& context, const Catalogue& catalogue) {
    std::vector<TaxonImportRecord> imports;
    if (const Result<Library*> library = existingLibrary(context); !library) {
        return context.report(library.error());
    } else if (*library != nullptr) {
        auto read = TaxonRepository(**library).imports();
        if (!read) {
            return context.report(read.error());
        }
        imports = std::move(*read);
    }
    std::map<QString, qint64> byEdition;
    qint64 names = 0;
    std::map<QString, qint64> byAppendix;
    std::map<QString, qint64> byGroup;
    std::map<QString, qint64> byLanguage;
    for (const Taxon& taxon : catalogue.taxa()) {
        ++byAppendix[appendices(taxon)];
        ++byGroup[taxon.group];
        for (auto it = taxon.names.begin(); it != taxon.names.end(); ++it) {
            byLanguage[it.key()] += it.value().size();
            names += it.value().size();
        }
        QString last;
        for (const CitesListing& listing : taxon.cites) {
            last = std::max(last, listing.edition);
        }
        if (!taxon.cites.empty()) {
            ++byEdition[last];
        }
    }
    const auto object = [](const std::map<QString, qint64>& counts) {
        QJsonObject json;
        for (const auto& [key, count] : counts) {
            json.insert(key, count);
        }
        return json;
    };
    QJsonArray importsJson;
    for (const TaxonImportRecord& record : imports) {
        importsJson << QJsonObject{{"imported_at", toRfc3339(record.importedAt)}, {"form", toWord(record.form)}, {"edition", record.edition},
                                   {"edition_from", toWord(record.editionFrom)}, {"file", record.fileName}, {"sha256", record.sha256},
                                   {"rows", record.rows}, {"taxa", record.taxa}};
    }
    context.printJson({{"taxa", qint64(catalogue.taxa().size())},
                       {"names", names},
                       {"by_edition", object(byEdition)},
                       {"imports", importsJson},
                       {"by_appendix", object(byAppendix)},
                       {"by_group", object(byGroup)},
                       {"names_by_language", object(byLanguage)}});
    if (context.json()) {
        return done;
    }
    QList<QStringList> rows{
        {translated(QT_TRANSLATE_NOOP("CommandLine", "Taxa")), QString::number(catalogue.taxa().size())},
        {translated(QT_TRANSLATE_NOOP("CommandLine", "Names")), QString::number(names)}};
    for (const TaxonImportRecord& record : imports) {
        rows << QStringList{translated(QT_TRANSLATE_NOOP("CommandLine", "Imported %1")).arg(record.importedAt.date().toString(Qt::ISODate)),
                            record.title()};
    }
    for (const auto& [edition, count] : byEdition) {
        rows << QStringList{translated(QT_TRANSLATE_NOOP("CommandLine", "Listings of %1")).arg(edition), QString::number(count)};
    }
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
    if (verb == QStringLiteral("import")) {
        return words.size() == 2 ? importSpecies(context, parser, words[1]) : wrongUsage;
    }
    if (verb == QStringLiteral("name")) {
        return changeSpeciesName(context, parser.value(QStringLiteral("language")), words.mid(1));
    }
    if (verb == QStringLiteral("note")) {
        return noteOnSpecies(context, words.mid(1));
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
