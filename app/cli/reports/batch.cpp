// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/export_options.h"
#include "app/cli/support/submission_printing.h"

#include "core/catalogue/partner/partner_repository.h"
#include "core/exchange/exporter.h"
#include "core/reporting/batch/batch_document.h"
#include "core/reporting/batch/batch_repository.h"
#include "core/reporting/batch/handover.h"
#include "core/reporting/report_json.h"
#include "core/reporting/report_repository.h"
#include "core/reporting/batch/requirements.h"
#include "core/submission/journal/submission_repository.h"
#include "core/submission/submitting.h"

#include <QJsonArray>
#include <QSet>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

class BatchCommand : public Command {
public:
    QString name() const override { return QStringLiteral("batch"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Group ready reports by partner, show and export batches"));
    }
    QStringList usage() const override {
        return {QStringLiteral("batch create [--partner ID]"), QStringLiteral("batch list"), QStringLiteral("batch show BATCH"),
                QStringLiteral("batch take-out REPORT..."), QStringLiteral("batch sent BATCH [--note TEXT]"),
                QStringLiteral("batch export BATCH... --format bag|csv|json --out PATH [--evidence original|redacted]")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli batch create"),
                QStringLiteral("cyberspotter-cli batch export 5f0c… --format bag --out batch.zip")};
    }

    void declare(QCommandLineParser& parser) const override {
        parser.addOptions({
            {QStringLiteral("partner"), translated(QT_TRANSLATE_NOOP("CommandLine", "Only reports for this partner.")), QStringLiteral("ID")},
            {QStringLiteral("format"), translated(QT_TRANSLATE_NOOP("CommandLine", "bag, csv or json.")), QStringLiteral("FORMAT")},
            {QStringLiteral("note"), translated(QT_TRANSLATE_NOOP("CommandLine", "What the partner answered, or where you sent it.")), QStringLiteral("TEXT")},
            {QStringLiteral("out"), translated(QT_TRANSLATE_NOOP("CommandLine", "File of the export; with several batches, a folder.")), QStringLiteral("PATH")},
            evidenceOption(),
        });
    }

    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override {
        const QString verb = words.value(0);
        const Result<Library*> library = context.library();
        if (!library) {
            return context.report(library.error());
        }
        if (verb == QStringLiteral("create") && words.size() == 1) {
            return create(context, **library, parser.value(QStringLiteral("partner")));
        }
        if (verb == QStringLiteral("list") && words.size() == 1) {
            return list(context, **library);
        }
        if (verb == QStringLiteral("show") && words.size() == 2) {
            return show(context, **library, words[1]);
        }
        if (verb == QStringLiteral("sent") && words.size() == 2) {
            return recordSent(context, **library, words[1], parser.value(QStringLiteral("note")));
        }
        if (verb == QStringLiteral("take-out") && words.size() >= 2) {
            return takeOut(context, **library, words.mid(1));
        }
        if (verb == QStringLiteral("export") && words.size() >= 2 && parser.isSet(QStringLiteral("format"))
            && parser.isSet(QStringLiteral("out"))) {
            return exportAll(context, **library, words.mid(1), parser);
        }
        return wrongUsage;
    }

private:
    static QJsonObject toJson(Library& library, const Batch& batch) {
        return {{"batch", batch.id},
                {"partner", batch.partnerId},
                {"reports", batch.reports},
                {"created_at", toRfc3339(batch.createdAt)},
                {"state", SubmissionRepository(library).stateWordOfBatch(batch.id).value_or(QStringLiteral("draft"))}};
    }

    static void printBatches(Context& context, Library& library, const QList<Batch>& batches) {
        QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "Batch")), translated(QT_TRANSLATE_NOOP("CommandLine", "Partner")),
                                 translated(QT_TRANSLATE_NOOP("CommandLine", "Reports")), translated(QT_TRANSLATE_NOOP("CommandLine", "State")),
                                 translated(QT_TRANSLATE_NOOP("CommandLine", "Created"))}};
        for (const Batch& batch : batches) {
            const QJsonObject json = toJson(library, batch);
            context.printJson(json);
            rows.append({batch.id, batch.partnerId, QString::number(batch.reports), json["state"].toString(),
                         toRfc3339(batch.createdAt)});
        }
        context.printTable(rows);
    }

    /// Partners that a ready report is addressed to.
    static Result<QStringList> partnersWithReadyReports(Library& library) {
        const Result<QList<Report>> ready = ReportRepository(library).list(ReportState::Ready, 0, std::numeric_limits<int>::max());
        if (!ready) {
            return std::unexpected(ready.error());
        }
        QSet<QString> ids;
        for (const Report& report : *ready) {
            ids.insert(report.partnerId);
        }
        QStringList sorted(ids.begin(), ids.end());
        sorted.sort();
        return sorted;
    }

    static int create(Context& context, Library& library, const QString& onlyPartner) {
        const Result<std::shared_ptr<const Catalogue>> catalogue = context.catalogue();
        if (!catalogue) {
            return context.report(catalogue.error());
        }
        Result<QStringList> ids = onlyPartner.isEmpty() ? partnersWithReadyReports(library) : Result<QStringList>(QStringList{onlyPartner});
        if (!ids) {
            return context.report(ids.error());
        }
        if (ids->isEmpty()) {
            return context.report({"nothing-ready", translated(QT_TRANSLATE_NOOP("CommandLine", "No report is ready")), {},
                                   translated(QT_TRANSLATE_NOOP("CommandLine", "Mark reports as ready first: report ready REPORT.")), 0, {}});
        }
        int status = done;
        QList<Batch> created;
        QStringList advised; // how the volunteer hands over what no program can send
        for (const QString& id : *ids) {
            const Result<Partner> partner = PartnerRepository(library).find(id, (*catalogue)->partners());
            const Result<QList<Batch>> batches =
                partner ? createFor(context, library, *partner, status) : Result<QList<Batch>>(std::unexpected(partner.error()));
            if (!batches) {
                status = context.report(batches.error());
                continue;
            }
            created += *batches;
            advised += handoverAdvice(*partner);
        }
        advised.removeAll(QString());
        if (!created.isEmpty()) {
            printBatches(context, library, created);
        }
        for (const QString& advice : std::as_const(advised)) {
            context.print(advice);
        }
        return status;
    }

    /// Batches of what is complete; what lacks a field is named and stays ready.
    static Result<QList<Batch>> createFor(Context& context, Library& library, const Partner& partner, int& status) {
        const BatchRepository repository(library);
        const Result<BatchRepository::ReadyReports> ready = repository.ready(partner);
        if (!ready) {
            return std::unexpected(ready.error());
        }
        if (!ready->incomplete.isEmpty() && !ready->complete.isEmpty()) {
            status = context.report(requireComplete(ready->incomplete, partner).error());
        }
        return BatchRepository(library).create(partner, ready->complete);
    }

    /// For a partner that only the volunteer can reach.
    static int recordSent(Context& context, Library& library, const QString& id, const QString& note) {
        const Result<std::shared_ptr<const Catalogue>> catalogue = context.catalogue();
        if (!catalogue) {
            return context.report(catalogue.error());
        }
        const Result<Submission> recorded = recordSentByHand(library, **catalogue, id, note);
        if (!recorded) {
            return context.report(recorded.error());
        }
        print(context, library, *recorded);
        return done;
    }

    static int takeOut(Context& context, Library& library, const QStringList& reports) {
        int status = done;
        for (const QString& word : reports) {
            const Result<Report> report = ReportRepository(library).get(word);
            const Result<void> out = report ? BatchRepository(library).takeOut(report->id) : Result<void>(std::unexpected(report.error()));
            if (!out) {
                status = context.report(out.error());
                continue;
            }
            context.printJson({{"report", report->id}, {"batch", report->batchId}, {"status", toWord(ReportState::Ready)}});
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Report %1 is out of its batch and ready again.")).arg(report->number));
        }
        return status;
    }

    static int list(Context& context, Library& library) {
        const Result<QList<Batch>> batches = BatchRepository(library).list();
        if (!batches) {
            return context.report(batches.error());
        }
        printBatches(context, library, *batches);
        return done;
    }

    static int show(Context& context, Library& library, const QString& id) {
        const Result<Batch> batch = BatchRepository(library).get(id);
        if (!batch) {
            return context.report(batch.error());
        }
        const Result<QList<Report>> reports = ReportRepository(library).inBatch(id);
        if (!reports) {
            return context.report(reports.error());
        }
        QJsonObject json = toJson(library, *batch);
        QJsonArray items;
        QList<QStringList> rows;
        for (const Report& report : *reports) {
            items.append(cyberspotter::toJson(report));
            rows.append({QString::number(report.number), displayName(report.state), report.taxa.value(0),
                         report.listing.title.left(48), report.id});
        }
        json["items"] = items;
        context.printJson(json);
        context.print(QStringLiteral("%1  %2  %3").arg(batch->id, batch->partnerId, json["state"].toString()));
        context.printTable(rows);
        return done;
    }

    static Result<ExportSummary> exportOne(Context& context, Library& library, const QString& id, const QString& format,
                                           const ExportOptions& options, const QString& path) {
        const Result<std::shared_ptr<const Catalogue>> catalogue = context.catalogue();
        if (!catalogue) {
            return std::unexpected(catalogue.error());
        }
        const Result<Batch> batch = BatchRepository(library).get(id);
        if (!batch) {
            return std::unexpected(batch.error());
        }
        const Result<Partner> partner = PartnerRepository(library).find(batch->partnerId, (*catalogue)->partners());
        if (!partner) {
            return std::unexpected(partner.error());
        }
        const Result<Reporter> reporter = reporterOf(library);
        if (!reporter) {
            return std::unexpected(reporter.error());
        }
        return exportBatch(format, library, **catalogue, *partner, *batch, *reporter, options, path);
    }

    static int exportAll(Context& context, Library& library, const QStringList& ids, const QCommandLineParser& parser) {
        const QString format = parser.value(QStringLiteral("format"));
        const QString out = parser.value(QStringLiteral("out"));
        const Result<ExportOptions> options = exportOptions(parser);
        if (!options) {
            return context.report(options.error());
        }
        int status = done;
        for (const QString& id : ids) {
            const QString ending = format == QStringLiteral("bag") ? QStringLiteral("zip") : format;
            const QString path = ids.size() == 1 ? out : QStringLiteral("%1/%2.%3").arg(out, id, ending);
            const Result<ExportSummary> written = exportOne(context, library, id, format, *options, path);
            if (!written) {
                status = context.report(written.error());
                continue;
            }
            context.printJson({{"batch", id}, {"format", format}, {"path", path}});
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Batch %1 is written to %2.")).arg(id, path));
        }
        return status;
    }
};

} // namespace

std::unique_ptr<Command> makeBatchCommand() {
    return std::make_unique<BatchCommand>();
}

} // namespace cyberspotter::cli
