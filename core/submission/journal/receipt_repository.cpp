// SPDX-License-Identifier: Apache-2.0
#include "core/submission/journal/receipt_repository.h"

#include "core/base/digest.h"
#include "core/base/identifiers.h"
#include "core/submission/journal/submission_repository.h"

namespace cyberspotter {

Result<QList<Receipt>> ReceiptRepository::of(const QString& id) const {
    return library_.read([&](Database& database) -> Result<QList<Receipt>> {
        QList<Receipt> receipts;
        SQLite::Statement& query =
            database.prepare("SELECT id, submission_id, kind, received_at, body, sha256, reference FROM receipt WHERE "
                             "submission_id = ? ORDER BY received_at");
        bindText(query, 1, id);
        while (query.executeStep()) {
            receipts.append({columnText(query, 0), columnText(query, 1), columnText(query, 2),
                             fromRfc3339(columnText(query, 3)), columnBlob(query, 4), columnText(query, 5),
                             columnText(query, 6)});
        }
        return receipts;
    });
}

Result<std::optional<Receipt>> ReceiptRepository::ofBatch(const QString& batchId) const {
    const Result<Submission> submission = SubmissionRepository(library_).ofBatch(batchId);
    if (!submission) {
        return std::unexpected(submission.error());
    }
    const Result<QList<Receipt>> all = of(submission->id);
    if (!all) {
        return std::unexpected(all.error());
    }
    for (const Receipt& receipt : *all) {
        if (receipt.kind == QStringLiteral("receipt")) {
            return receipt;
        }
    }
    return std::nullopt;
}

void ReceiptRepository::add(Database& database, const QDateTime& now, const QString& submissionId, const QString& kind,
                            const QByteArray& body, const QString& reference) {
    // A replayed answer is the same paper once more.
    const QString sha256 = sha256Hex(body);
    SQLite::Statement& known =
        database.prepare("SELECT 1 FROM receipt WHERE submission_id = ? AND kind = ? AND sha256 = ?");
    bindText(known, 1, submissionId);
    bindText(known, 2, kind);
    bindText(known, 3, sha256);
    if (known.executeStep()) {
        return;
    }
    SQLite::Statement& insert =
        database.prepare("INSERT INTO receipt (id, submission_id, kind, received_at, body, sha256, reference) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, newId());
    bindText(insert, 2, submissionId);
    bindText(insert, 3, kind);
    bindText(insert, 4, toRfc3339(now));
    bindBlob(insert, 5, body);
    bindText(insert, 6, sha256);
    bindText(insert, 7, reference);
    insert.exec();
}

} // namespace cyberspotter
