// SPDX-License-Identifier: Apache-2.0
#include "app/partner/intake/batch_check.h"

#include "core/base/identifiers.h"
#include "core/base/json.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace cyberspotter::partner {

namespace {

IntakeItem judge(const QJsonValue& report, const QString& base, const BatchSchema& schema) {
    IntakeItem item;
    item.reportId = report["report_id"].toString().left(100);
    item.url = report["listing"]["url"].toString();
    item.confidence = report["confidence"].toString();
    QList<FieldProblem> errors = schema.errorsOfReport(report, base);
    const auto require = [&](bool holds, const char* pointer, const char* detail) {
        const QString place = base + QLatin1String(pointer);
        const bool isKnown = std::any_of(errors.begin(), errors.end(), [&](const FieldProblem& error) {
            return error.pointer == place || place.startsWith(error.pointer + u'/');
        });
        if (!holds && !isKnown) {
            errors.append({place, QLatin1String(detail)});
        }
    };
    // What a schema cannot say.
    const QUrl url(item.url, QUrl::StrictMode);
    require(url.isValid() && !url.host().isEmpty(), "/listing/url", "must be an http or https address");
    require(!report["explanation"].toString().trimmed().isEmpty(), "/explanation",
            "must say why the listing is suspect");
    item.status = errors.isEmpty() ? QStringLiteral("accepted") : QStringLiteral("rejected");
    if (!errors.isEmpty()) {
        item.problem = Problem{"report-invalid",
                               "The report cannot be taken",
                               "Some of its fields are missing or wrong.",
                               "Mend the named fields and send it as a new report.",
                               422,
                               errors}
                           .toJson();
    }
    return item;
}

Problem wholeProblem(const QString& pointer, const QString& detail) {
    return {"batch-invalid", "The batch cannot be taken", detail, {}, 422, {{pointer, detail}}};
}

} // namespace

Result<CheckedBatch> checkBatch(const QByteArray& body, const BatchSchema& schema, int mostReports) {
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
    if (const QList<FieldProblem> errors = schema.errorsOfEnvelope(*json); !errors.isEmpty()) {
        return std::unexpected(
            Problem{"batch-invalid", "The batch cannot be taken", errors.front().detail, {}, 422, errors});
    }
    const QJsonArray reports = json->value("reports").toArray();
    if (reports.isEmpty()) {
        return std::unexpected(wholeProblem("/reports", "must hold at least one report"));
    }
    if (reports.size() > mostReports) {
        Problem problem = wholeProblem("/reports", QStringLiteral("holds more than %1 reports").arg(mostReports));
        problem.status = 413;
        return std::unexpected(problem);
    }
    QSet<QString> seen;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        IntakeItem item = judge(reports[i], QStringLiteral("/reports/%1").arg(i), schema);
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
