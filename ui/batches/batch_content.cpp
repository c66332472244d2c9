// SPDX-License-Identifier: Apache-2.0
#include "ui/batches/batch_content.h"

#include "core/base/clock.h"
#include "core/evidence/capture_repository.h"
#include "core/submission/journal/receipt_repository.h"
#include "core/submission/journal/submission_repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace cyberspotter {

namespace {

QString translated(const char* text, int n = -1) {
    return QCoreApplication::translate("BatchContent", text, nullptr, n);
}

QString indented(const QByteArray& json) {
    return QString::fromUtf8(QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented));
}

QList<BatchEvidence> evidenceOf(const QJsonArray& reports) {
    QList<BatchEvidence> evidence;
    for (const QJsonValue& report : reports) {
        const QJsonArray files = report["evidence"].toArray();
        for (const QJsonValue& file : files) {
            evidence.append({report["report_id"].toString(), file["role"].toString(), file["path"].toString(), file["media_type"].toString(),
                             file["sha256"].toString(), file["bytes"].toInteger()});
        }
    }
    return evidence;
}

Result<qsizetype> capturedFiles(Library& library, const QList<Report>& reports) {
    qsizetype files = 0;
    for (const Report& report : reports) {
        if (report.captureId.isEmpty()) {
            continue;
        }
        const Result<QList<CaptureFile>> captured = CaptureRepository(library).filesOf(report.captureId);
        if (!captured) {
            return std::unexpected(captured.error());
        }
        files += captured->size();
    }
    return files;
}

/// How many of them have evidence that was captured while somebody was signed in.
int signedInOf(Library& library, const BatchContent& content) {
    QSet<QString> withEvidence;
    for (const BatchEvidence& file : content.evidence) {
        withEvidence.insert(file.reportId);
    }
    return int(std::count_if(content.reports.begin(), content.reports.end(), [&](const Report& report) {
        if (report.captureId.isEmpty() || !withEvidence.contains(report.id)) {
            return false;
        }
        const Result<Capture> capture = CaptureRepository(library).get(report.captureId);
        return capture && capture->facts["profile"].toString() == QLatin1String("signed-in");
    }));
}

Leaving leavingOf(const QJsonObject& body, const BatchContent& content, qsizetype captured) {
    const QJsonObject reporter = body["reporter"].toObject();
    Leaving leaving;
    leaving.reports = int(body["reports"].toArray().size());
    leaving.dataBytes = content.body.size();
    leaving.isNamed = !reporter["name"].toString().isEmpty() || !reporter["email"].toString().isEmpty();
    leaving.organization = reporter["organization"].toString();
    leaving.pseudonym = reporter["spotter_id"].toString();
    leaving.keptFiles = int(captured - content.evidence.size());
    QSet<QString> seen;
    for (const BatchEvidence& file : content.evidence) {
        if (!seen.contains(file.sha256)) {
            seen.insert(file.sha256);
            leaving.files += 1;
            leaving.fileBytes += file.bytes;
        }
    }
    return leaving;
}

} // namespace

Result<BatchContent> readBatch(Library& library, const Catalogue& catalogue, const Partner& partner, const Batch& batch) {
    const Result<Reporter> reporter = reporterOf(library);
    if (!reporter) {
        return std::unexpected(reporter.error());
    }
    Result<BatchDocument> document = composeBatch(library, catalogue, partner, batch, *reporter);
    if (!document) {
        return std::unexpected(document.error());
    }
    BatchContent content;
    content.reports = std::move(document->reports);
    content.body = std::move(document->body);
    content.handover = handoverOf(partner);
    const SubmissionRepository submissions(library);
    const Result<Submission> submission = submissions.ofBatch(batch.id);
    // A cancelled one is composed anew when it is sent after all.
    if (submission) {
        content.submission = *submission;
        if (submission->state != SubmissionState::Cancelled) {
            content.body = submissions.body(submission->id).value_or(content.body);
        }
        content.receipt = ReceiptRepository(library).ofBatch(batch.id).value_or(std::nullopt);
    }
    const QJsonObject body = QJsonDocument::fromJson(content.body).object();
    content.evidence = evidenceOf(body["reports"].toArray());
    const Result<qsizetype> captured = capturedFiles(library, content.reports);
    if (!captured) {
        return std::unexpected(captured.error());
    }
    content.leaving = leavingOf(body, content, *captured);
    content.leaving.signedIn = signedInOf(library, content);
    content.json = indented(content.body);
    if (content.receipt) {
        content.receiptText = translated(QT_TRANSLATE_NOOP("BatchContent", "Received %1\nSHA-256 %2\n\n"))
                                  .arg(toRfc3339(content.receipt->receivedAt), content.receipt->sha256)
                              + indented(content.receipt->body);
    } else {
        content.receiptText = translated(QT_TRANSLATE_NOOP("BatchContent", "There is no receipt yet."));
    }
    return content;
}

QString leavingText(const Leaving& leaving, const Handover& handover) {
    const QLocale locale;
    QStringList sentences;
    const QString reports = translated(QT_TRANSLATE_N_NOOP("BatchContent", "%n report(s)"), leaving.reports);
    const QString files = translated(QT_TRANSLATE_N_NOOP("BatchContent", "%n file(s) of evidence"), leaving.files);
    const QString data = locale.formattedDataSize(leaving.dataBytes);
    sentences += leaving.files == 0 ? translated(QT_TRANSLATE_NOOP("BatchContent", "%1 (%2), without evidence.")).arg(reports, data)
                                    : translated(QT_TRANSLATE_NOOP("BatchContent", "%1 (%2) and %3 (%4)."))
                                          .arg(reports, data, files, locale.formattedDataSize(leaving.fileBytes));
    if (handover.way == HandoverWay::Intake) {
        sentences += translated(QT_TRANSLATE_NOOP("BatchContent", "They go to %1.")).arg(QUrl(handover.address).host());
    } else if (handover.way == HandoverWay::Folder) {
        sentences += translated(QT_TRANSLATE_NOOP("BatchContent", "They are written to %1.")).arg(handover.address);
    }
    sentences += leaving.isNamed ? translated(QT_TRANSLATE_NOOP("BatchContent", "Your name and e-mail address go along."))
                                 : translated(QT_TRANSLATE_NOOP("BatchContent", "Your name and e-mail address stay here."));
    if (!leaving.pseudonym.isEmpty()) {
        sentences += translated(QT_TRANSLATE_NOOP("BatchContent", "Your pseudonym “%1” goes along.")).arg(leaving.pseudonym);
    }
    if (!leaving.organization.isEmpty()) {
        sentences += translated(QT_TRANSLATE_NOOP("BatchContent", "Your organisation “%1” goes along.")).arg(leaving.organization);
    }
    if (leaving.signedIn > 0) {
        sentences += translated(QT_TRANSLATE_N_NOOP("BatchContent", "Caution: the evidence of %n report(s) was captured in a signed-in tab. It may show the account that was logged in, "
                                                                    "or hold marks of that login: look at it, and redact it, before it goes."),
                                leaving.signedIn);
    }
    if (leaving.keptFiles > 0) {
        sentences += translated(QT_TRANSLATE_N_NOOP("BatchContent", "%n captured file(s) stay here: the partner does not take them."), leaving.keptFiles);
    }
    return sentences.join(u' ');
}

QString pasteText(const QJsonObject& report) {
    const QJsonValue listing = report["listing"];
    QStringList lines{listing["url"].toString(), listing["title"].toString()};
    const QJsonArray taxa = report["taxa"].toArray();
    for (const QJsonValue& taxon : taxa) {
        const QString common = taxon["vernacularName"].toString();
        lines += common.isEmpty() ? taxon["scientificName"].toString() : QStringLiteral("%1 (%2)").arg(taxon["scientificName"].toString(), common);
    }
    QStringList basis;
    for (const QJsonValue& entry : report["legal_basis"].toArray()) {
        basis += entry.toString();
    }
    lines += basis.join(QStringLiteral(", "));
    lines += report["explanation"].toString();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace cyberspotter
