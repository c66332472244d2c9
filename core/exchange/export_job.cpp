// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/export_job.h"

#include "core/base/new_file.h"
#include "core/evidence/capture_repository.h"
#include "core/reporting/redaction/evidence_selection.h"
#include "core/reporting/redaction/redacted_report.h"
#include "core/reporting/report_repository.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

Result<void> tellProgress(const ExportJob& job, qint64 done) {
    if (job.options.progress && !job.options.progress(done, job.reports.size())) {
        return fail("cancelled", QCoreApplication::translate("Export", "The export was stopped"), job.path,
                    QCoreApplication::translate("Export", "Nothing was written; start it again when you like."));
    }
    return {};
}

/// Leaves only what may be told with redacted evidence.
Result<void> redact(const ExportJob& job, ExportRecord& record) {
    if (record.capture) {
        Result<Capture> capture = withoutPersonalWords(job.library, record.report, std::move(*record.capture));
        if (!capture) {
            return std::unexpected(capture.error());
        }
        record.capture = std::move(*capture);
    }
    Result<Report> report = withoutPersonalWords(job.library, record.report, job.requiredFields);
    if (!report) {
        return std::unexpected(report.error());
    }
    record.report = std::move(*report);
    return {};
}

} // namespace

Result<ExportRecord> recordOf(const ExportJob& job, const Report& report, bool withEvents) {
    ExportRecord record{report, std::nullopt, {}, {}};
    if (!report.captureId.isEmpty()) {
        Result<Capture> capture = CaptureRepository(job.library).get(report.captureId);
        if (!capture) {
            return std::unexpected(capture.error());
        }
        if (job.options.withoutCollector) {
            capture->collector.clear();
        }
        record.capture = std::move(*capture);
    }
    if (job.evidence == EvidenceChoice::Redacted) {
        if (const Result<void> redacted = redact(job, record); !redacted) {
            return std::unexpected(redacted.error());
        }
    }
    if (job.document != nullptr) {
        for (const BatchEvidence& file : job.document->evidence) {
            if (file.reportId == report.id) {
                record.evidence.append(file);
            }
        }
    } else if (record.capture) {
        const Result<QList<CaptureFile>> files = evidenceThatMayLeave(job.library, report, job.evidence);
        if (!files) {
            return std::unexpected(files.error());
        }
        record.evidence = evidenceFiles(report.id, selectEvidence(*files, nullptr, job.options.withoutCollector));
    }
    if (withEvents) {
        Result<QList<ReportEvent>> events = ReportRepository(job.library).events(report.id);
        if (!events) {
            return std::unexpected(events.error());
        }
        record.events = std::move(*events);
    }
    return record;
}

Result<void> forEachRecord(const ExportJob& job, bool withEvents,
                           const std::function<Result<void>(const ExportRecord& record)>& each) {
    for (qsizetype i = 0; i < job.reports.size(); ++i) {
        const Result<ExportRecord> record = recordOf(job, job.reports[i], withEvents);
        if (!record) {
            return std::unexpected(record.error());
        }
        if (const Result<void> taken = each(*record); !taken) {
            return taken;
        }
        if (const Result<void> told = tellProgress(job, i + 1); !told) {
            return told;
        }
    }
    return {};
}

Result<ExportSummary> exportPieces(const ExportJob& job, WritePieces write) {
    Result<NewFile> file = NewFile::create(job.path);
    if (!file) {
        return std::unexpected(file.error());
    }
    Result<void> written = write(job, [&](QByteArrayView bytes) { return file->write(bytes); });
    if (written) {
        written = file->commit();
    }
    if (!written) {
        return std::unexpected(written.error());
    }
    return ExportSummary{job.reports.size(), 0, 0, {}};
}

const BatchEvidence* mainEvidence(const ExportRecord& record) {
    static const QStringList best = {QStringLiteral("capture"), QStringLiteral("screenshot_full"), QStringLiteral("mhtml"),
                                     QStringLiteral("html"), QStringLiteral("screenshot_viewport"),
                                     QStringLiteral("screenshot_full_redacted"), QStringLiteral("screenshot_viewport_redacted")};
    for (const QString& role : best) {
        for (const BatchEvidence& file : record.evidence) {
            if (file.role == role) {
                return &file;
            }
        }
    }
    return record.evidence.isEmpty() ? nullptr : &record.evidence.front();
}

} // namespace cyberspotter
