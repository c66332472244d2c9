// SPDX-License-Identifier: Apache-2.0
#include "core/submission/journal/answer_repository.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/evidence/custody_log.h"
#include "core/reporting/batch/handover.h"
#include "core/reporting/report_repository.h"
#include "core/submission/journal/receipt_repository.h"
#include "core/submission/journal/submission_repository.h"
#include "core/submission/journal/upload_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Submission", text);
}

/// What the partner's word for one report makes of it here.
ReportState stateOf(const QString& status) {
    if (status == QStringLiteral("rejected")) {
        return ReportState::Rejected;
    }
    return ReportState::Received; // `duplicate` at the intake means that it came before: it is there
}

Result<void> enterItem(Database& database, const QDateTime& now, const QString& submissionId, qsizetype position,
                       const SubmissionItem& item) {
    SQLite::Statement& update = database.prepare(
        "UPDATE submission_item SET status = ?, reference = ?, problem = ? WHERE submission_id = ? AND position = ?");
    bindText(update, 1, item.status);
    bindText(update, 2, item.reference);
    bindText(update, 3, item.problem ? QString::fromUtf8(compactJson(item.problem->toJson())) : QString());
    bindText(update, 4, submissionId);
    update.bind(5, int64_t(position));
    update.exec();
    const Result<Report> report = ReportRepository::get(database, item.reportId);
    if (!report) {
        return std::unexpected(report.error());
    }
    // A replayed answer says again what is known already, and outcomes may have gone further meanwhile.
    if (report->state != ReportState::Batched && report->state != ReportState::Submitted) {
        return {};
    }
    ReportEvent event;
    event.reportId = item.reportId;
    event.state = stateOf(item.status);
    event.source = QStringLiteral("api");
    event.partnerWord = item.status;
    event.externalId = QStringLiteral("intake:") + submissionId;
    event.note = item.problem ? item.problem->toText() : QString();
    if (const Result<void> moved = ReportRepository::move(database, now, event); !moved) {
        return moved;
    }
    ReportRepository::setSubmitted(database, item.reportId, item.reference, now);
    return {};
}

QString collectorOf(Database& database) {
    SQLite::Statement& query = database.prepare("SELECT value FROM setting WHERE key = 'collector.pseudonym'");
    return query.executeStep() ? columnText(query, 0) : QString();
}

/// A channel without receipts: the reports are delivered, and the custody log says where.
Result<Submission> deliver(Database& database, const QDateTime& now, const Submission& submission, const QString& source,
                           const QString& note) {
    for (const SubmissionItem& item : submission.items) {
        ReportEvent event;
        event.reportId = item.reportId;
        event.state = ReportState::Delivered;
        event.source = source;
        event.note = note;
        event.externalId = QStringLiteral("delivered:") + submission.id;
        if (const Result<void> moved = ReportRepository::move(database, now, event); !moved) {
            return std::unexpected(moved.error());
        }
        ReportRepository::setSubmitted(database, item.reportId, {}, now);
    }
    CustodyLog::append(database, now, collectorOf(database), QLatin1String(custody::submitted), submission.batchId,
                       {{"partner", submission.partnerId}, {"where", note}, {"body_sha256", submission.bodySha256}});
    return SubmissionRepository::move(database, now, submission.id, SubmissionState::Delivered, {}, {}, 0);
}

} // namespace

Result<Submission> AnswerRepository::recordByHand(const Partner& partner, const Batch& batch,
                                                      const BatchDocument& document, const QString& note) {
    return library_.write([&](Database& database) -> Result<Submission> {
        if (const Result<Submission> known = SubmissionRepository::ofBatch(database, batch.id);
            known && known->state != SubmissionState::Cancelled) {
            return fail("batch-sent", translated(QT_TRANSLATE_NOOP("Submission", "The batch is on its way already")),
                        translated(QT_TRANSLATE_NOOP("Submission", "Its state is “%1”.")).arg(displayName(known->state)),
                        translated(QT_TRANSLATE_NOOP("Submission", "Cancel its sending first.")));
        }
        const QString id = SubmissionRepository::insert(database, library_.now(), handoverOf(partner), batch, document);
        const Result<Submission> begun = SubmissionRepository::move(database, library_.now(), id, SubmissionState::Sending, {}, {}, 1);
        return begun ? deliver(database, library_.now(), *begun, QStringLiteral("manual"), note) : begun;
    });
}

Result<Submission> AnswerRepository::enterAnswer(const QString& id, const QList<SubmissionItem>& items,
                                                     const QStringList& haveSha256, const QStringList& wantedSha256,
                                                     const QByteArray& answer) {
    return library_.write([&](Database& database) -> Result<Submission> {
        bool anyTaken = false;
        for (qsizetype i = 0; i < items.size(); ++i) {
            anyTaken = anyTaken || items[i].status != QStringLiteral("rejected");
            if (const Result<void> entered = enterItem(database, library_.now(), id, i, items[i]); !entered) {
                return std::unexpected(entered.error());
            }
            if (items[i].status == QStringLiteral("rejected")) {
                UploadRepository::drop(database, id, items[i].reportId, wantedSha256);
            }
        }
        UploadRepository::setKnown(database, id, haveSha256);
        ReceiptRepository::add(database, library_.now(), id, QStringLiteral("batch"), answer, {});
        const SubmissionState next = !anyTaken ? SubmissionState::Rejected
                                     : UploadRepository::anyWaiting(database, id) ? SubmissionState::AwaitingUploads
                                                                                  : SubmissionState::Finishing;
        return SubmissionRepository::move(database, library_.now(), id, next, {}, {}, 0);
    });
}

Result<Submission> AnswerRepository::enterReceipt(const QString& id, const QByteArray& body,
                                                      const QString& reference) {
    return library_.write([&](Database& database) -> Result<Submission> {
        const Result<Submission> submission = SubmissionRepository::get(database, id);
        if (!submission) {
            return submission;
        }
        const bool anyRejected =
            std::any_of(submission->items.begin(), submission->items.end(),
                        [](const SubmissionItem& item) { return item.status == QStringLiteral("rejected"); });
        ReceiptRepository::add(database, library_.now(), id, QStringLiteral("receipt"), body, reference);
        CustodyLog::append(database, library_.now(), collectorOf(database), QLatin1String(custody::receipt),
                           submission->batchId,
                           {{"partner", submission->partnerId},
                            {"receipt_sha256", sha256Hex(body)},
                            {"reference", reference},
                            {"body_sha256", submission->bodySha256}});
        return SubmissionRepository::move(database, library_.now(), id,
                      anyRejected ? SubmissionState::PartiallyAcknowledged : SubmissionState::Acknowledged, {}, {}, 0);
    });
}

Result<Submission> AnswerRepository::enterDelivered(const QString& id, const QString& where) {
    return library_.write([&](Database& database) -> Result<Submission> {
        const Result<Submission> submission = SubmissionRepository::get(database, id);
        if (!submission) {
            return submission;
        }
        return deliver(database, library_.now(), *submission, QStringLiteral("user"), where);
    });
}

} // namespace cyberspotter
