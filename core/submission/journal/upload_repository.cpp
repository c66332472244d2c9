// SPDX-License-Identifier: Apache-2.0
#include "core/submission/journal/upload_repository.h"

namespace cyberspotter {

Result<QList<Upload>> UploadRepository::of(const QString& id) const {
    return library_.read([&](Database& database) -> Result<QList<Upload>> {
        QList<Upload> uploads;
        SQLite::Statement& query = database.prepare("SELECT sha256, report_id, path, media_type, bytes, upload_url, "
                                                    "state FROM upload WHERE submission_id = ? ORDER BY path");
        bindText(query, 1, id);
        while (query.executeStep()) {
            uploads.append({columnText(query, 0), columnText(query, 1), columnText(query, 2), columnText(query, 3),
                            query.getColumn(4).getInt64(), columnText(query, 5),
                            columnText(query, 6) == QStringLiteral("sent")});
        }
        return uploads;
    });
}

Result<void> UploadRepository::setAddresses(const QString& id, const QList<Upload>& uploads) {
    return library_.write([&](Database& database) -> Result<void> {
        for (const Upload& upload : uploads) {
            SQLite::Statement& update =
                database.prepare("UPDATE upload SET upload_url = ?, state = ? WHERE submission_id = ? AND sha256 = ?");
            bindText(update, 1, upload.uploadUrl);
            bindText(update, 2, upload.sent ? QStringLiteral("sent") : QStringLiteral("waiting"));
            bindText(update, 3, id);
            bindText(update, 4, upload.sha256);
            update.exec();
        }
        return {};
    });
}

Result<void> UploadRepository::setSent(const QString& id, const QStringList& sha256) {
    return library_.write([&](Database& database) -> Result<void> {
        for (const QString& digest : sha256) {
            SQLite::Statement& update = database.prepare(
                "UPDATE upload SET state = 'sent', sent = bytes WHERE submission_id = ? AND sha256 = ?");
            bindText(update, 1, id);
            bindText(update, 2, digest);
            update.exec();
        }
        return {};
    });
}

void UploadRepository::add(Database& database, const QString& submissionId, const BatchEvidence& file) {
    SQLite::Statement& insert = database.prepare(
        "INSERT OR IGNORE INTO upload (submission_id, sha256, report_id, path, media_type, bytes) "
        "VALUES (?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, submissionId);
    bindText(insert, 2, file.sha256);
    bindText(insert, 3, file.reportId);
    bindText(insert, 4, file.path);
    bindText(insert, 5, file.mediaType);
    insert.bind(6, int64_t(file.bytes));
    insert.exec();
}

void UploadRepository::drop(Database& database, const QString& submissionId, const QString& reportId,
                            const QStringList& wanted) {
    SQLite::Statement& query = database.prepare("SELECT sha256 FROM upload WHERE submission_id = ? AND report_id = ?");
    bindText(query, 1, submissionId);
    bindText(query, 2, reportId);
    QStringList files;
    while (query.executeStep()) {
        files += columnText(query, 0);
    }
    for (const QString& sha256 : std::as_const(files)) {
        if (!wanted.contains(sha256)) {
            SQLite::Statement& drop = database.prepare("DELETE FROM upload WHERE submission_id = ? AND sha256 = ?");
            bindText(drop, 1, submissionId);
            bindText(drop, 2, sha256);
            drop.exec();
        }
    }
}

void UploadRepository::setKnown(Database& database, const QString& submissionId, const QStringList& sha256) {
    for (const QString& digest : sha256) {
        SQLite::Statement& update =
            database.prepare("UPDATE upload SET state = 'sent' WHERE submission_id = ? AND sha256 = ?");
        bindText(update, 1, submissionId);
        bindText(update, 2, digest);
        update.exec();
    }
}

bool UploadRepository::anyWaiting(Database& database, const QString& submissionId) {
    SQLite::Statement& waiting =
        database.prepare("SELECT 1 FROM upload WHERE submission_id = ? AND state <> 'sent' LIMIT 1");
    bindText(waiting, 1, submissionId);
    return waiting.executeStep();
}

void UploadRepository::forgetAddresses(Database& database, const QString& submissionId) {
    SQLite::Statement& forget = database.prepare("UPDATE upload SET upload_url = '' WHERE submission_id = ?");
    bindText(forget, 1, submissionId);
    forget.exec();
}

} // namespace cyberspotter
