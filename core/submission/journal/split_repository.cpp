// SPDX-License-Identifier: Apache-2.0
#include "core/submission/journal/split_repository.h"

#include "core/base/json.h"
#include "core/reporting/batch/batch_repository.h"
#include "core/submission/journal/submission_repository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cyberspotter {

namespace {

const QString splitType = QStringLiteral("batch-split");

QString translated(const char* text) {
    return QCoreApplication::translate("Submission", text);
}

QList<BatchEvidence> evidenceOf(const QJsonValue& report) {
    QList<BatchEvidence> evidence;
    const QJsonArray files = report["evidence"].toArray();
    for (const QJsonValue& file : files) {
        evidence.append({report["report_id"].toString(), file["role"].toString(), file["path"].toString(),
                         file["media_type"].toString(), file["sha256"].toString(), file["bytes"].toInteger()});
    }
    return evidence;
}

/// The document of some of a body's reports, for a batch of this id.
BatchDocument documentOf(QJsonObject body, const QString& batchId, const QJsonArray& reports) {
    BatchDocument document;
    body["batch_id"] = batchId;
    body["reports"] = reports;
    document.body = compactJson(body);
    for (const QJsonValue& value : reports) {
        Report report;
        report.id = value["report_id"].toString();
        document.reports.append(report);
        document.evidence += evidenceOf(value);
    }
    return document;
}

} // namespace

Result<QList<Submission>> SplitRepository::split(const QString& submissionId) {
    const Result<QByteArray> body = SubmissionRepository(library_).body(submissionId);
    if (!body) {
        return std::unexpected(body.error());
    }
    const Result<QJsonObject> json = parseJsonObject(*body, submissionId);
    if (!json) {
        return std::unexpected(json.error());
    }
    return library_.write([&](Database& database) -> Result<QList<Submission>> {
        const Result<Submission> whole = SubmissionRepository::get(database, submissionId);
        const Result<Batch> batch = whole ? BatchRepository::get(database, whole->batchId) : std::unexpected(whole.error());
        if (!batch) {
            return std::unexpected(batch.error());
        }
        QJsonArray first;
        QJsonArray second;
        QStringList moved;
        const QJsonArray reports = json->value("reports").toArray();
        for (qsizetype i = 0; i < reports.size(); ++i) {
            const bool isFirst = i < (reports.size() + 1) / 2;
            (isFirst ? first : second).append(reports[i]);
            moved += isFirst ? QStringList() : QStringList(reports[i]["report_id"].toString());
        }
        if (second.isEmpty()) {
            return fail("batch-indivisible", translated(QT_TRANSLATE_NOOP("Submission", "One report cannot be split")), batch->id);
        }
        const QDateTime now = library_.now();
        const Batch other = BatchRepository::splitOff(database, now, *batch, moved);
        const Problem why{splitType, translated(QT_TRANSLATE_NOOP("Submission", "The batch was split in two")),
                          translated(QT_TRANSLATE_NOOP("Submission", "It was too large for the partner. It goes on as batch %1 and batch %2."))
                              .arg(batch->id, other.id),
                          {}, 0, {}};
        const Result<Submission> ended =
            SubmissionRepository::move(database, now, submissionId, SubmissionState::Cancelled, why, {}, 0);
        if (!ended) {
            return std::unexpected(ended.error());
        }
        const Handover handover{HandoverWay::Intake, whole->endpoint};
        QList<Submission> halves;
        for (const auto& [half, part] : {std::pair(*batch, first), std::pair(other, second)}) {
            const QString id = SubmissionRepository::insert(database, now, handover, half, documentOf(*json, half.id, part));
            const Result<Submission> queued = SubmissionRepository::get(database, id);
            if (!queued) {
                return std::unexpected(queued.error());
            }
            halves += *queued;
        }
        return halves;
    });
}

bool wasSplit(const Submission& submission) {
    return submission.state == SubmissionState::Cancelled && submission.problem && submission.problem->type == splitType;
}

} // namespace cyberspotter
