// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/exporter.h"

#include "core/base/digest.h"
#include "core/evidence/custody_log.h"
#include "core/exchange/export_job.h"
#include "core/reporting/batch/requirements.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace cyberspotter {

namespace {

struct Format {
    const char* name;
    const char* extension;
    Result<ExportSummary> (*write)(const ExportJob& job);
};

/// A new format is a file and a line here.
constexpr std::array formats{
    Format{"bag", "zip", exportBag},
    Format{"csv", "csv", exportCsv},
    Format{"json", "json", exportJson},
};

const Format* formatNamed(const QString& name) {
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const Format& format) { return name == QLatin1String(format.name); });
    return found == formats.end() ? nullptr : &*found;
}

/// What left, when, and its digest: whoever holds the file can be told whether it is the one that was written.
Result<void> enterInCustody(const ExportJob& job, const QString& format, const ExportSummary& summary) {
    const Result<QString> actor = SettingRepository(job.library).value(QStringLiteral("collector.pseudonym"));
    if (!actor) {
        return std::unexpected(actor.error());
    }
    QJsonArray captures;
    for (const Report& report : job.reports) {
        if (summary.files > 0 && !report.captureId.isEmpty()) {
            captures.append(report.captureId);
        }
    }
    const Result<CustodyEntry> entered = CustodyLog(job.library).append(
        *actor, QLatin1String(custody::exported), job.name,
        {{"format", format},
         {"evidence", toWord(job.evidence)},
         {"file", QFileInfo(job.path).fileName()},
         {"sha256", summary.sha256},
         {"bytes", summary.bytes},
         {"reports", summary.reports},
         {"captures", captures}});
    return entered ? Result<void>() : std::unexpected(entered.error());
}

Result<ExportSummary> run(const QString& formatName, const ExportJob& job) {
    const Format* format = formatNamed(formatName);
    if (format == nullptr) {
        return fail("format-unknown", QCoreApplication::translate("Export", "There is no such format"), formatName,
                    QCoreApplication::translate("Export", "Choose one of: %1.").arg(exportFormats().join(QStringLiteral(", "))));
    }
    if (const Result<void> redacted = job.evidence == EvidenceChoice::Original ? Result<void>() : requireRedacted(job.reports); !redacted) {
        return std::unexpected(redacted.error());
    }
    Result<ExportSummary> summary = format->write(job);
    if (!summary) {
        return summary;
    }
    const Result<FileDigest> digest = digestOfFile(job.path);
    if (!digest) {
        return std::unexpected(digest.error());
    }
    summary->bytes = digest->bytes;
    summary->sha256 = digest->sha256;
    if (const Result<void> entered = enterInCustody(job, formatName, *summary); !entered) {
        QFile::remove(job.path); // nothing leaves unrecorded
        return std::unexpected(entered.error());
    }
    return summary;
}

} // namespace

QStringList exportFormats() {
    QStringList names;
    for (const Format& format : formats) {
        names += QLatin1String(format.name);
    }
    return names;
}

QString exportExtension(const QString& format) {
    const Format* found = formatNamed(format);
    return found == nullptr ? QString() : QString::fromLatin1(found->extension);
}

Result<ExportSummary> exportReports(const QString& format, Library& library, const Catalogue& catalogue,
                                    const QList<Report>& reports, const ExportOptions& options, const QString& path) {
    const EvidenceChoice choice = options.evidence.value_or(EvidenceChoice::Original);
    return run(format, {library, catalogue, reports, options, path, QStringLiteral("selection"), nullptr, choice, {}});
}

Result<ExportSummary> exportBatch(const QString& format, Library& library, const Catalogue& catalogue,
                                  const Partner& partner, const Batch& batch, const Reporter& reporter,
                                  const ExportOptions& options, const QString& path) {
    Partner asked = partner;
    asked.evidence = options.evidence.value_or(partner.evidence);
    Reporter nobody;
    nobody.unnamed = true;
    const Result<BatchDocument> document = composeBatch(library, catalogue, asked, batch, options.withoutCollector ? nobody : reporter);
    if (!document) {
        return std::unexpected(document.error());
    }
    return run(format, {library, catalogue, document->reports, options, path, batch.id, &*document, asked.evidence,
                        partner.requiredFields});
}

} // namespace cyberspotter
