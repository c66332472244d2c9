// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/importing/import_repository.h"

#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"

namespace cyberspotter {

namespace {

QStringList readIds(Database& database, const QString& containerSha256) {
    SQLite::Statement& query =
        database.prepare("SELECT capture_id FROM imported_capture WHERE container_sha256 = ? ORDER BY capture_id");
    bindText(query, 1, containerSha256);
    QStringList ids;
    while (query.executeStep()) {
        ids += columnText(query, 0);
    }
    return ids;
}

} // namespace

Result<QStringList> ImportRepository::capturesOf(const QString& containerSha256) const {
    return library_.read([&](Database& database) -> Result<QStringList> { return readIds(database, containerSha256); });
}

Result<QStringList> ImportRepository::add(const QString& containerSha256, const QList<Capture>& captures, const QString& actor) {
    const EvidenceStore store(library_);
    return library_.write([&](Database& database) -> Result<QStringList> {
        if (const QStringList earlier = readIds(database, containerSha256); !earlier.isEmpty()) {
            return earlier;
        }
        QStringList ids;
        for (const Capture& capture : captures) {
            const Result<Capture> added =
                CaptureRepository::add(database, store, library_.now(), capture, QLatin1String(custody::imported), actor);
            if (!added) {
                return std::unexpected(added.error());
            }
            SQLite::Statement& insert =
                database.prepare("INSERT INTO imported_capture (container_sha256, capture_id) VALUES (?, ?)");
            bindText(insert, 1, containerSha256);
            bindText(insert, 2, added->id);
            insert.exec();
            ids += added->id;
        }
        return ids;
    });
}

} // namespace cyberspotter
