// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv_guard.h"
#include "core/exchange/export_job.h"

namespace cyberspotter {

namespace {

/// The last name stands in quotes: every reader takes it for the same name, and `report import` knows by it that the
/// apostrophes before formulas are the export's and not of the text.
constexpr auto head = "report_id,captured_at,submitted_at,partner,status,url,marketplace,item_id,title,seller_name,"
                      "seller_id,price,currency,country,language,taxon,term,confidence,reason,reference,evidence_path,"
                      "evidence_sha256,\"evidence_bytes\"\r\n";

/// A text of a stranger's page must not become a formula in a spreadsheet: an apostrophe before it makes it a text.
QString withoutFormula(const QString& text) {
    return csvGuard::needed(text) ? u'\'' + text : text;
}

/// RFC 4180: quoted when it must be.
QByteArray field(const QString& text) {
    QString plain = withoutFormula(text);
    const bool quoted = plain.contains(u',') || plain.contains(u'"') || plain.contains(u'\n') || plain.contains(u'\r')
                        || plain.contains(u';') || plain.contains(u'\t') || plain.startsWith(u' ') || plain.endsWith(u' ');
    if (quoted) {
        plain.replace(u'"', QStringLiteral("\"\""));
        plain = u'"' + plain + u'"';
    }
    return plain.toUtf8();
}

QByteArray row(const ExportRecord& record) {
    const Report& report = record.report;
    const Listing& listing = report.listing;
    const QDateTime capturedAt = record.capture ? record.capture->finishedAt : report.createdAt;
    const BatchEvidence* evidence = mainEvidence(record);
    const QStringList fields = {report.id,
                                toRfc3339(capturedAt),
                                toRfc3339(report.submittedAt),
                                report.partnerId,
                                toWord(report.state),
                                listing.url,
                                listing.marketplace,
                                listing.itemId,
                                listing.title,
                                listing.seller.name,
                                listing.seller.id,
                                listing.price,
                                listing.currency,
                                listing.country,
                                listing.language,
                                report.taxa.join(QStringLiteral("; ")),
                                report.specimen.term,
                                report.confidence,
                                report.reason,
                                report.reference,
                                evidence == nullptr ? QString() : evidence->path,
                                evidence == nullptr ? QString() : evidence->sha256,
                                evidence == nullptr ? QString() : QString::number(evidence->bytes)};
    QByteArray line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        line += (i == 0 ? QByteArray() : QByteArray(",")) + field(fields[i]);
    }
    return line + "\r\n";
}

} // namespace

Result<void> writeCsv(const ExportJob& job, const TakeBytes& take) {
    const QByteArray mark = job.options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    if (const Result<void> taken = take(mark + head); !taken) {
        return taken;
    }
    return forEachRecord(job, false, [&](const ExportRecord& record) { return take(row(record)); });
}

Result<ExportSummary> exportCsv(const ExportJob& job) {
    return exportPieces(job, writeCsv);
}

} // namespace cyberspotter
