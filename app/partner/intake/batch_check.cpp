// SPDX-License-Identifier: Apache-2.0
#include "app/partner/intake/batch_check.h"

#include "core/base/identifiers.h"
#include "core/base/json.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace cyberspotter::partner {

namespace {

class ReportCheck {
public:
    ReportCheck(const QJsonObject& report, qsizetype index)
        : report_(report), base_(QStringLiteral("/reports/%1").arg(index)) {}

    IntakeItem run() {
        const QJsonObject listing = report_["listing"].toObject();
        IntakeItem item;
        item.reportId = report_["report_id"].toString();
        item.url = listing["url"].toString();
        item.confidence = report_["confidence"].toString();
        require(isId(item.reportId), "/report_id", "must be a UUID");
        const QUrl url(item.url, QUrl::StrictMode);
        require(url.isValid() && !url.host().isEmpty() && url.scheme().startsWith(QStringLiteral("http")),
                "/listing/url", "must be an http or https address");
        require(!report_["explanation"].toString().trimmed().isEmpty(), "/explanation",
                "must say why the listing is suspect");
        require(QStringList{"certain", "likely", "unsure"}.contains(item.confidence), "/confidence",
                "must be certain, likely or unsure");
        checkTaxa();
        require(!report_["specimen"].toObject()["term"].toString().isEmpty(), "/specimen/term",
                "must name a CITES term code");
        checkEvidence();
        item.status = errors_.isEmpty() ? QStringLiteral("accepted") : QStringLiteral("rejected");
        if (!errors_.isEmpty()) {
            item.problem = Problem{"report-invalid",
                                   "The report cannot be taken",
                                   "Some of its fields are missing or wrong.",
                                   "Mend the named fields and send it as a new report.",
                                   422,
                                   errors_}
                               .toJson();
        }
        return item;
    }

private:
    void require(bool holds, const char* pointer, const char* detail) {
        if (!holds) {
            errors_.append({base_ + QLatin1String(pointer), QLatin1String(detail)});
        }
    }

    void checkTaxa() {
        const QJsonArray taxa = report_["taxa"].toArray();
        const bool named = std::any_of(taxa.begin(), taxa.end(), [](const QJsonValue& taxon) {
            return !taxon["scientificName"].toString().isEmpty();
        });
        require(named, "/taxa", "must name at least one taxon");
    }

    void checkEvidence() {
        const QJsonArray files = report_["evidence"].toArray();
        for (const QJsonValue& file : files) {
            const QString sha256 = file["sha256"].toString();
            const bool isDigest = sha256.size() == 64 && std::all_of(sha256.begin(), sha256.end(), [](QChar c) {
                                      return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                                  });
            const qint64 bytes = file["bytes"].toInteger(-1);
            require(isDigest, "/evidence", "each file needs its SHA-256 in lower-case hex");
            require(bytes >= 0 && bytes <= limits::evidenceBytes, "/evidence", "a file is at most 50 MB");
        }
    }

    QJsonObject report_;
    QString base_;
    QList<FieldProblem> errors_;
};

Problem wholeProblem(const QString& pointer, const QString& detail) {
    return {"batch-invalid", "The batch cannot be taken", detail, {}, 422, {{pointer, detail}}};
}

} // namespace

Result<CheckedBatch> checkBatch(const QByteArray& body) {
    const Result<QJsonObject> json = parseJsonObject(body, QStringLiteral("the batch"));
    if (!json) {
        Problem problem = json.error();
        problem.status = 400;
        return std::unexpected(problem);
    }
    CheckedBatch batch;
    batch.batchId = json->value("batch_id").toString();
    if (!isId(batch.batchId)) {
        return std::unexpected(wholeProblem("/batch_id", "must be a UUID"));
    }
    if (!json->value("good_faith_statement").toBool()) {
        return std::unexpected(wholeProblem("/good_faith_statement", "must be true (DSA Article 16(2)(d))"));
    }
    const QJsonArray reports = json->value("reports").toArray();
    if (reports.isEmpty()) {
        return std::unexpected(wholeProblem("/reports", "must hold at least one report"));
    }
    if (reports.size() > limits::reportsPerBatch) {
        Problem problem = wholeProblem("/reports", "holds more than 100 reports");
        problem.status = 413;
        return std::unexpected(problem);
    }
    QSet<QString> seen;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        IntakeItem item = ReportCheck(reports[i].toObject(), i).run();
        if (item.status == QStringLiteral("accepted") && seen.contains(item.reportId)) {
            item.status = QStringLiteral("duplicate");
        }
        seen.insert(item.reportId);
        if (item.status == QStringLiteral("accepted")) {
            const QJsonArray files = reports[i]["evidence"].toArray();
            for (const QJsonValue& file : files) {
                batch.evidence.append({file["sha256"].toString(), item.reportId, file["bytes"].toInteger(), false});
            }
        }
        batch.items.append(item);
    }
    return batch;
}

} // namespace cyberspotter::partner
