// SPDX-License-Identifier: Apache-2.0
#include "app/partner/intake/intake_store.h"

#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/base/identifiers.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace cyberspotter::partner {

Result<std::optional<qint64>> IntakeStore::announcedBytes(const QString& batchId, const QString& sha256) {
    return locked([&](Database& database) -> Result<std::optional<qint64>> {
        SQLite::Statement& query =
            database.prepare("SELECT bytes FROM evidence WHERE batch_id = ? AND sha256 = ? LIMIT 1");
        bindText(query, 1, batchId);
        bindText(query, 2, sha256);
        return query.executeStep() ? std::optional<qint64>(query.getColumn(0).getInt64()) : std::nullopt;
    });
}

QString IntakeStore::evidencePath(const QString& sha256) const {
    return folder_ + QStringLiteral("/evidence/") + sha256;
}

bool IntakeStore::hasEvidence(const QString& sha256) const {
    return QFile::exists(evidencePath(sha256));
}

QString IntakeStore::uploadPath(const QString& id) const {
    return folder_ + QStringLiteral("/uploads/") + id;
}

Result<IntakeUpload> IntakeStore::beginUpload(const QString& batchId, const QString& sha256, qint64 bytes) {
    return locked([&](Database& database) -> Result<IntakeUpload> {
        // One upload for each file of a batch: a client that lost the first answer goes on where it was.
        SQLite::Statement& known = database.prepare("SELECT id FROM upload WHERE batch_id = ? AND sha256 = ?");
        bindText(known, 1, batchId);
        bindText(known, 2, sha256);
        if (known.executeStep()) {
            const QString id = columnText(known, 0);
            return IntakeUpload{id, batchId, sha256, bytes, QFileInfo(uploadPath(id)).size()};
        }
        const IntakeUpload upload{newId(), batchId, sha256, bytes, 0};
        QFile file(uploadPath(upload.id));
        if (!file.open(QIODevice::WriteOnly)) {
            return std::unexpected(writeProblem(file.fileName(), errno, file.errorString()));
        }
        SQLite::Statement& insert =
            database.prepare("INSERT INTO upload (id, batch_id, sha256, bytes) VALUES (?, ?, ?, ?)");
        bindText(insert, 1, upload.id);
        bindText(insert, 2, batchId);
        bindText(insert, 3, sha256);
        insert.bind(4, int64_t(bytes));
        insert.exec();
        return upload;
    });
}

Result<std::optional<IntakeUpload>> IntakeStore::upload(const QString& id) {
    return locked([&](Database& database) -> Result<std::optional<IntakeUpload>> {
        SQLite::Statement& query = database.prepare("SELECT batch_id, sha256, bytes FROM upload WHERE id = ?");
        bindText(query, 1, id);
        if (!query.executeStep()) {
            return std::nullopt;
        }
        IntakeUpload upload{id, columnText(query, 0), columnText(query, 1), query.getColumn(2).getInt64(), 0};
        const QFileInfo file(uploadPath(id));
        upload.offset = file.exists() ? file.size() : hasEvidence(upload.sha256) ? upload.bytes : 0;
        return upload;
    });
}

Result<bool> IntakeStore::completeUpload(const IntakeUpload& upload, QString sha256) {
    const QString path = uploadPath(upload.id);
    if (sha256.isEmpty()) {
        const Result<FileDigest> digest = digestOfFile(path);
        if (!digest) {
            return std::unexpected(digest.error());
        }
        sha256 = digest->sha256;
    }
    if (sha256 != upload.sha256) {
        QFile::remove(path);
        return locked([&](Database& database) -> Result<bool> {
            SQLite::Statement& forget = database.prepare("DELETE FROM upload WHERE id = ?");
            bindText(forget, 1, upload.id);
            forget.exec();
            return false;
        });
    }
    // rename(2) replaces: two uploads of one file end in the same place.
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(evidencePath(upload.sha256)).constData()) !=
        0) {
        return std::unexpected(writeProblem(path, errno, QStringLiteral("the upload cannot be kept")));
    }
    syncFolder(folder_ + QStringLiteral("/evidence"));
    return true;
}

} // namespace cyberspotter::partner
