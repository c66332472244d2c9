// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/export_options.h"
#include "app/cli/support/input_file.h"
#include "app/cli/support/report_printing.h"

#include "core/base/json.h"
#include "core/exchange/exporter.h"
#include "core/history/history_queries.h"

#include <QElapsedTimer>

#include <limits>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// "loxodonta africana" and synonyms find what was reported under the accepted name; other names are looked for as given.
Result<QString> acceptedName(Context& context, const QString& name) {
    if (name.isEmpty()) {
        return name;
    }
    const Result<std::shared_ptr<const Catalogue>> catalogue = context.catalogue();
    if (!catalogue) {
        return std::unexpected(catalogue.error());
    }
    const Taxon* taxon = (*catalogue)->taxon(name);
    return taxon == nullptr ? name : taxon->scientificName;
}

/// The members of a query as typed or as JSON, by the same names.
Result<HistoryQuery> queryFrom(Context& context, const std::function<QString(const QString&)>& value) {
    HistoryQuery query;
    query.text = value(QStringLiteral("text"));
    const Result<QString> species = acceptedName(context, value(QStringLiteral("species")));
    if (!species) {
        return std::unexpected(species.error());
    }
    query.species = *species;
    query.partner = value(QStringLiteral("partner"));
    query.marketplace = value(QStringLiteral("marketplace"));
    const QString status = value(QStringLiteral("status"));
    if (!status.isEmpty()) {
        query.status = reportStateFromWord(status);
        if (!query.status) {
            QStringList words;
            for (int i = 0; i < reportStateCount; ++i) {
                words += toWord(ReportState(i));
            }
            return std::unexpected(badValue(QStringLiteral("--status"), status, words.join(QStringLiteral(", "))));
        }
    }
    const QList<std::pair<QString, QDateTime*>> dates{{QStringLiteral("since"), &query.since},
                                                      {QStringLiteral("until"), &query.until}};
    for (const auto& [name, target] : dates) {
        const QString text = value(name);
        *target = parseDate(text);
        if (!text.isEmpty() && !target->isValid()) {
            return std::unexpected(badValue(QStringLiteral("--") + name, text,
                                            translated(QT_TRANSLATE_NOOP("CommandLine", "Give a date such as 2026-11-24."))));
        }
    }
    const QString limit = value(QStringLiteral("limit"));
    if (!limit.isEmpty()) {
        bool isNumber = false;
        query.limit = limit.toInt(&isNumber);
        if (!isNumber || query.limit < 1) {
            return std::unexpected(badValue(QStringLiteral("--limit"), limit,
                                            translated(QT_TRANSLATE_NOOP("CommandLine", "Give a number from 1."))));
        }
    }
    return query;
}

class HistoryCommand : public Command {
public:
    QString name() const override { return QStringLiteral("history"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Search everything ever reported, and export what is found"));
    }
    QStringList usage() const override {
        return {QStringLiteral("history [--text Q] [--species N] [--partner ID] [--marketplace ID] [--status S] [--since D] "
                               "[--until D] [--limit N]"),
                QStringLiteral("history ... --format csv|json|bag --out PATH [--evidence original|redacted]"),
                QStringLiteral("history --queries FILE|-")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli history --text ivory --since 2026-01-01"),
                QStringLiteral("cyberspotter-cli history --status removed --format csv --out removed.csv")};
    }

    void declare(QCommandLineParser& parser) const override {
        parser.addOptions({
            {QStringLiteral("text"), translated(QT_TRANSLATE_NOOP("CommandLine", "Words to find.")), QStringLiteral("Q")},
            {QStringLiteral("species"), translated(QT_TRANSLATE_NOOP("CommandLine", "Scientific name.")), QStringLiteral("N")},
            {QStringLiteral("partner"), translated(QT_TRANSLATE_NOOP("CommandLine", "Partner.")), QStringLiteral("ID")},
            {QStringLiteral("marketplace"), translated(QT_TRANSLATE_NOOP("CommandLine", "Marketplace.")), QStringLiteral("ID")},
            {QStringLiteral("status"), translated(QT_TRANSLATE_NOOP("CommandLine", "State of the report.")), QStringLiteral("S")},
            {QStringLiteral("since"), translated(QT_TRANSLATE_NOOP("CommandLine", "Created on this day or later.")), QStringLiteral("D")},
            {QStringLiteral("until"), translated(QT_TRANSLATE_NOOP("CommandLine", "Created before this day.")), QStringLiteral("D")},
            {QStringLiteral("limit"), translated(QT_TRANSLATE_NOOP("CommandLine", "At most so many.")), QStringLiteral("N")},
            {QStringLiteral("format"), translated(QT_TRANSLATE_NOOP("CommandLine", "Export: csv, json or bag.")), QStringLiteral("FORMAT")},
            {QStringLiteral("out"), translated(QT_TRANSLATE_NOOP("CommandLine", "File of the export.")), QStringLiteral("PATH")},
            evidenceOption(),
            {QStringLiteral("queries"), translated(QT_TRANSLATE_NOOP("CommandLine", "Answer one JSON query a line.")), QStringLiteral("FILE")},
        });
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        if (!words.isEmpty()) {
            return wrongUsage;
        }
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        if (parser.isSet(QStringLiteral("queries"))) {
            return answerQueries(context, **library, parser.value(QStringLiteral("queries")));
        }
        Result<HistoryQuery> query = queryFrom(context, [&](const QString& name) { return parser.value(name); });
        if (!query) {
            return context.report(query.error());
        }
        const bool exporting = parser.isSet(QStringLiteral("format"));
        if (exporting != parser.isSet(QStringLiteral("out"))) {
            return wrongUsage;
        }
        if (exporting && !parser.isSet(QStringLiteral("limit"))) {
            query->limit = std::numeric_limits<int>::max();
        }
        const Result<QList<Report>> reports = HistoryQueries(**library).find(*query);
        if (!reports) {
            return context.report(reports.error());
        }
        if (exporting) {
            return exportFound(context, **library, *reports, parser);
        }
        printReports(context, *reports);
        return done;
    }

private:
    static int exportFound(Context& context, Library& library, const QList<Report>& reports,
                           const QCommandLineParser& parser) {
        const Result<std::shared_ptr<const Catalogue>> catalogue = context.catalogue();
        if (!catalogue) {
            return context.report(catalogue.error());
        }
        const Result<ExportOptions> options = exportOptions(parser);
        if (!options) {
            return context.report(options.error());
        }
        const Result<ExportSummary> written =
            exportReports(parser.value(QStringLiteral("format")), library, **catalogue, reports, *options,
                          parser.value(QStringLiteral("out")));
        if (!written) {
            return context.report(written.error());
        }
        context.printJson({{"path", parser.value(QStringLiteral("out"))}, {"reports", reports.size()}});
        context.print(QCoreApplication::translate("CommandLine", "%n report(s) written to %1.", nullptr, int(reports.size()))
                          .arg(parser.value(QStringLiteral("out"))));
        return done;
    }

    /// Always JSON lines, since scripts ask this way.
    static int answerQueries(Context& context, Library& library, const QString& path) {
        const Result<std::unique_ptr<QFile>> opened = openInput(path);
        if (!opened) {
            return context.report(opened.error());
        }
        QFile& file = **opened;
        const Context answers(context.libraryFolder(), true);
        int status = done;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            if (line.trimmed().isEmpty()) {
                continue;
            }
            QElapsedTimer timer;
            timer.start();
            const Result<QList<Report>> found = answer(context, library, line);
            if (!found) {
                status = answers.report(found.error());
                continue;
            }
            QJsonArray ids;
            for (const Report& report : *found) {
                ids.append(report.id);
            }
            answers.printJson({{"reports", ids}, {"ms", double(timer.nsecsElapsed()) / 1e6}});
        }
        return status;
    }

    static Result<QList<Report>> answer(Context& context, Library& library, const QByteArray& line) {
        const Result<QJsonObject> json = parseJsonObject(line, translated(QT_TRANSLATE_NOOP("CommandLine", "the query")));
        if (!json) {
            return std::unexpected(json.error());
        }
        const Result<HistoryQuery> query = queryFrom(context, [&](const QString& name) {
            const QJsonValue value = json->value(name);
            return value.isDouble() ? QString::number(value.toInt()) : value.toString();
        });
        return query ? HistoryQueries(library).find(*query) : std::unexpected(query.error());
    }
};

} // namespace

std::unique_ptr<Command> makeHistoryCommand() {
    return std::make_unique<HistoryCommand>();
}

} // namespace cyberspotter::cli
