// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogue/species_import.h"

#include "app/cli/support/input_file.h"
#include "core/catalogue/built_in.h"
#include "core/catalogue/taxon/import/taxon_import.h"
#include "core/catalogue/taxon/taxon_repository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

namespace cyberspotter::cli {

namespace {

constexpr std::size_t printedChanges = 40; // on a terminal; --json prints all

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

Result<std::vector<Taxon>> builtInTaxa() {
    const Result<QByteArray> bytes = builtInCatalogueFile(QStringLiteral("taxa.json"));
    return bytes ? readTaxa(*bytes) : std::unexpected(bytes.error());
}

/// What is imported already; a library that is not there is not made by looking.
Result<ImportedTaxa> importedBefore(Context& context, bool mayMake) {
    if (!mayMake && !QFileInfo::exists(context.libraryFolder() + QStringLiteral("/library.sqlite"))) {
        return ImportedTaxa{};
    }
    const Result<Library*> library = context.library();
    return library ? TaxonRepository(**library).imported() : std::unexpected(library.error());
}

QString listingsText(const std::vector<CitesListing>& listings) {
    QStringList parts;
    for (const CitesListing& listing : listings) {
        parts << (listing.annotation.isEmpty() ? listing.appendix : QStringLiteral("%1 (%2)").arg(listing.appendix, listing.annotation));
    }
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(QStringLiteral("; "));
}

QString changeWord(TaxonChange::Kind kind) {
    switch (kind) {
    case TaxonChange::Kind::added:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "new"));
    case TaxonChange::Kind::changed:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "changed"));
    case TaxonChange::Kind::gone:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("CommandLine", "gone"));
}

void printChanges(const Context& context, const TaxonImportPlan& plan) {
    for (const TaxonRowProblem& one : plan.problems) {
        context.printJson({{"line", one.line}, {"problem", one.problem.toJson()}});
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Line %1 was passed over: %2")).arg(one.line).arg(one.problem.detail));
    }
    if (context.json()) {
        for (const TaxonChange& change : plan.changes) {
            context.printJson(toJson(change));
        }
        return;
    }
    if (plan.basedOn == 0) {
        return; // everything is new
    }
    QList<QStringList> rows;
    for (const TaxonChange& change : plan.changes) {
        if (std::size_t(rows.size()) == printedChanges) {
            break;
        }
        rows << QStringList{changeWord(change.kind), change.scientificName, listingsText(change.before), listingsText(change.after)};
    }
    context.printTable(rows);
    if (plan.changes.size() > printedChanges) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "… and %1 more; --json prints all.")).arg(plan.changes.size() - printedChanges));
    }
}

QString editionText(const TaxonImportRecord& record) {
    switch (record.editionFrom) {
    case EditionFrom::given:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "%1, as you said")).arg(record.edition);
    case EditionFrom::name:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "%1, by the name of the file")).arg(record.edition);
    case EditionFrom::contents:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "%1, by what the file says and does not know yet")).arg(record.edition);
    case EditionFrom::importDay:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("CommandLine", "%1, the day of this import: the file states none")).arg(record.edition);
}

void printSummary(const Context& context, const TaxonImportPlan& plan, bool dryRun, qint64 ms) {
    QJsonObject json = toJson(plan.summary);
    json[u"edition"] = plan.record.edition;
    json[u"edition_from"] = toWord(plan.record.editionFrom);
    json[u"form"] = toWord(plan.record.form);
    json[u"file"] = plan.record.fileName;
    json[u"sha256"] = plan.record.sha256;
    json[u"dry_run"] = dryRun;
    json[u"ms"] = ms;
    context.printJson(json);
    if (context.json()) {
        return;
    }
    const TaxonImportSummary& sum = plan.summary;
    const auto number = [](qint64 count) { return QString::number(count); };
    context.printTable({{translated(QT_TRANSLATE_NOOP("CommandLine", "Edition")), editionText(plan.record)},
                        {translated(QT_TRANSLATE_NOOP("CommandLine", "Rows")), number(sum.rows)},
                        {translated(QT_TRANSLATE_NOOP("CommandLine", "Passed over")), number(sum.problems)},
                        {translated(QT_TRANSLATE_NOOP("CommandLine", "Taxa")), number(sum.taxa)},
                        {translated(QT_TRANSLATE_NOOP("CommandLine", "New")), number(sum.added)},
                        {translated(QT_TRANSLATE_NOOP("CommandLine", "Changed")), number(sum.changed)},
                        {translated(QT_TRANSLATE_NOOP("CommandLine", "Unchanged")), number(sum.unchanged)},
                        {translated(QT_TRANSLATE_NOOP("CommandLine", "Gone")), number(sum.gone)}});
    if (sum.older > 0) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "%1 built-in taxa are listed otherwise, and later: their listings stay.")).arg(sum.older));
    }
    context.print(dryRun ? translated(QT_TRANSLATE_NOOP("CommandLine", "Nothing was stored."))
                         : translated(QT_TRANSLATE_NOOP("CommandLine", "Imported.")));
}

/// The accepted name of a taxon that the catalogue knows.
Result<QString> acceptedName(Context& context, const QString& name) {
    const auto catalogue = context.catalogue();
    if (!catalogue) {
        return std::unexpected(catalogue.error());
    }
    const Taxon* taxon = (*catalogue)->taxon(name);
    if (taxon == nullptr) {
        return fail(QStringLiteral("taxon-unknown"), translated(QT_TRANSLATE_NOOP("CommandLine", "The catalogue has no such taxon")),
                    QStringLiteral("\"%1\"").arg(name),
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Give the scientific name or a synonym; \"species find\" searches by any name.")));
    }
    return taxon->scientificName;
}

} // namespace

void declareSpeciesImport(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("edition"),
                      translated(QT_TRANSLATE_NOOP("CommandLine", "The day of the export that is imported (2026-03-05, or 2026-03, 2026).")),
                      QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("dry-run"), translated(QT_TRANSLATE_NOOP("CommandLine", "Show what an import would change, and store nothing."))});
    parser.addOption({QStringLiteral("part"), translated(QT_TRANSLATE_NOOP("CommandLine", "The file is a selection: taxa that it leaves out stay."))});
    parser.addOption({QStringLiteral("replace"),
                      translated(QT_TRANSLATE_NOOP("CommandLine", "Import although the file is older than the last one, or leaves out most taxa."))});
}

int importSpecies(Context& context, const QCommandLineParser& parser, const QString& path) {
    QElapsedTimer timer;
    timer.start();
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    const Result<std::unique_ptr<QFile>> file = openInput(path);
    if (!file) {
        return context.report(file.error());
    }
    const Result<std::vector<Taxon>> builtIn = builtInTaxa();
    if (!builtIn) {
        return context.report(builtIn.error());
    }
    Result<TaxonFile> read = readTaxonFile(**file, path == QStringLiteral("-") ? QString() : path);
    if (!read) {
        return context.report(read.error());
    }
    if ((*file)->error() != QFile::NoError) {
        return context.report(unreadable(path, **file));
    }
    const Result<ImportedTaxa> before = importedBefore(context, !dryRun);
    if (!before) {
        return context.report(before.error());
    }
    const TaxonImportOptions options{parser.value(QStringLiteral("edition")), parser.isSet(QStringLiteral("part")),
                                     parser.isSet(QStringLiteral("replace")), systemClock()().date()};
    const Result<TaxonImportPlan> plan = planTaxonImport(std::move(*read), *before, *builtIn, options);
    if (!plan) {
        return context.report(plan.error());
    }
    if (!dryRun) {
        const Result<Library*> library = context.library();
        const Result<TaxonImportRecord> stored = library ? TaxonRepository(**library).store(*plan) : std::unexpected(library.error());
        if (!stored) {
            return context.report(stored.error());
        }
    }
    const qint64 ms = timer.elapsed();
    printChanges(context, *plan);
    printSummary(context, *plan, dryRun, ms);
    return done;
}

int changeSpeciesName(Context& context, const QString& language, const QStringList& words) {
    const bool adds = words.value(0) == QStringLiteral("add");
    if ((!adds && words.value(0) != QStringLiteral("remove")) || words.size() < 3 || language.isEmpty()) {
        return wrongUsage;
    }
    const Result<QString> taxon = acceptedName(context, words[1]);
    if (!taxon) {
        return context.report(taxon.error());
    }
    const QString name = words.mid(2).join(u' ');
    const Result<Library*> library = context.library();
    if (!library) {
        return context.report(library.error());
    }
    TaxonRepository repository(**library);
    const Result<bool> changed = adds ? repository.addName(*taxon, language, name) : repository.removeName(*taxon, language, name);
    if (!changed) {
        return context.report(changed.error());
    }
    if (!*changed && !adds) {
        return context.report({QStringLiteral("taxon-name-unknown"), translated(QT_TRANSLATE_NOOP("CommandLine", "You gave no such name")),
                               QStringLiteral("%1, %2: %3").arg(*taxon, language, name),
                               translated(QT_TRANSLATE_NOOP("CommandLine", "Only names that you added are taken away; \"species show\" lists all.")), 0, {}});
    }
    context.printJson({{"scientific_name", *taxon}, {"language", language}, {"name", name}, {"changed", *changed}});
    context.print(!*changed ? translated(QT_TRANSLATE_NOOP("CommandLine", "This name was there already."))
                  : adds    ? translated(QT_TRANSLATE_NOOP("CommandLine", "%1 is called “%2” (%3) as well.")).arg(*taxon, name, language)
                            : translated(QT_TRANSLATE_NOOP("CommandLine", "The name was taken away.")));
    return done;
}

int noteOnSpecies(Context& context, const QStringList& words) {
    if (words.isEmpty()) {
        return wrongUsage;
    }
    const Result<QString> taxon = acceptedName(context, words[0]);
    if (!taxon) {
        return context.report(taxon.error());
    }
    const QString note = words.mid(1).join(u' ').trimmed();
    const Result<Library*> library = context.library();
    const Result<void> stored = library ? TaxonRepository(**library).setNote(*taxon, note) : std::unexpected(library.error());
    if (!stored) {
        return context.report(stored.error());
    }
    context.printJson({{"scientific_name", *taxon}, {"note", note}});
    context.print(note.isEmpty() ? translated(QT_TRANSLATE_NOOP("CommandLine", "Your note was taken away."))
                                 : translated(QT_TRANSLATE_NOOP("CommandLine", "Your note was kept.")));
    return done;
}

} // namespace cyberspotter::cli
