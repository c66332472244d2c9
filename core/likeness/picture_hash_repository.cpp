// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/picture_hash_repository.h"

#include "core/evidence/capture_repository.h"
#include "core/likeness/picture/picture_decoding.h"

namespace cyberspotter {

namespace {

constexpr int capturesAtOnce = 16;

struct HashedFile {
    QString sha256;
    Pdq pdq;
};

bool isKnown(Database& database, const QString& sha256) {
    SQLite::Statement& query = database.prepare("SELECT 1 FROM picture_hash WHERE sha256 = ?");
    bindBlob(query, 1, QByteArray::fromHex(sha256.toLatin1()));
    return query.executeStep();
}

struct PendingCapture {
    QString id;
    QList<CaptureFile> pictures; ///< that have no fingerprint yet
};

Result<QList<PendingCapture>> pendingCaptures(Library& library) {
    return library.read([](Database& database) -> Result<QList<PendingCapture>> {
        QList<PendingCapture> pending;
        SQLite::Statement& query = database.prepare("SELECT capture_id FROM picture_pending LIMIT ?");
        query.bind(1, capturesAtOnce);
        while (query.executeStep()) {
            pending.append({columnText(query, 0), {}});
        }
        for (PendingCapture& capture : pending) {
            const Result<Capture> stored = CaptureRepository::get(database, capture.id);
            if (!stored) {
                continue;
            }
            for (const CaptureFile& file : picturesToHash(stored->files)) {
                if (!isKnown(database, file.sha256)) {
                    capture.pictures.append(file);
                }
            }
        }
        return pending;
    });
}

/// Opens and hashes without any lock on the library: this is what takes the time.
QList<HashedFile> hash(const EvidenceStore& store, const PendingCapture& capture) {
    QList<HashedFile> hashed;
    for (const CaptureFile& file : capture.pictures) {
        const Result<QByteArray> bytes = store.read(file.sha256, mostPictureBytes);
        if (!bytes) {
            continue;
        }
        if (const Result<Pdq> pdq = pdqOfBytes(*bytes, file.sha256)) {
            hashed.append({file.sha256, *pdq});
        }
    }
    return hashed;
}

Result<void> enter(Library& library, const QString& captureId, const QList<HashedFile>& hashed) {
    return library.write([&](Database& database) -> Result<void> {
        for (const HashedFile& file : hashed) {
            SQLite::Statement& add = database.prepare("INSERT OR IGNORE INTO picture_hash (sha256, pdq, quality) VALUES (?, ?, ?)");
            bindBlob(add, 1, QByteArray::fromHex(file.sha256.toLatin1()));
            bindBlob(add, 2, file.pdq.hash().toBytes());
            add.bind(3, file.pdq.quality);
            add.exec();
        }
        SQLite::Statement& forget = database.prepare("DELETE FROM picture_pending WHERE capture_id = ?");
        bindText(forget, 1, captureId);
        forget.exec();
        return {};
    });
}

} // namespace

QList<CaptureFile> picturesToHash(const QList<CaptureFile>& files) {
    QList<CaptureFile> ofListing;
    QList<CaptureFile> screenshots;
    for (const CaptureFile& file : files) {
        if (!file.derivedFrom.isEmpty() || !file.mediaType.startsWith(QLatin1String("image/")) || file.bytes > mostPictureBytes) {
            continue;
        }
        if (file.role == QLatin1String("picture")) {
            ofListing.append(file);
        } else if (file.role.startsWith(QLatin1String("screenshot"))) {
            screenshots.append(file);
        }
    }
    return ofListing.isEmpty() ? screenshots : ofListing;
}

Result<int> PictureHashRepository::hashPending(const QDeadlineTimer& until) {
    const EvidenceStore store(library_);
    int done = 0;
    for (;;) {
        const Result<QList<PendingCapture>> pending = pendingCaptures(library_);
        if (!pending || pending->isEmpty()) {
            return pending ? Result<int>(done) : std::unexpected(pending.error());
        }
        for (const PendingCapture& capture : *pending) {
            if (until.hasExpired()) {
                return done;
            }
            if (const Result<void> entered = enter(library_, capture.id, hash(store, capture)); !entered) {
                return std::unexpected(entered.error());
            }
            ++done;
        }
    }
}

Result<qint64> PictureHashRepository::read(PictureIndex& index, qint64 after) const {
    return library_.read([&](Database& database) -> Result<qint64> {
        SQLite::Statement& query = database.prepare("SELECT id, pdq FROM picture_hash WHERE id > ? ORDER BY id");
        query.bind(1, int64_t(after));
        qint64 last = after;
        while (query.executeStep()) {
            last = query.getColumn(0).getInt64();
            const SQLite::Column pdq = query.getColumn(1);
            if (const auto hash = PdqHash::fromBytes(QByteArrayView(static_cast<const char*>(pdq.getBlob()), pdq.getBytes()))) {
                index.add(last, *hash);
            }
        }
        return last;
    });
}

QList<PicturePlace> PictureHashRepository::placesOf(Database& database, qint64 pictureId) {
    QList<PicturePlace> places;
    SQLite::Statement& query = database.prepare(
        "SELECT quality, capture_file.sha256, capture_file.role, capture_file.capture_id, coalesce(report.id, ''), coalesce(report.number, 0) "
        "FROM picture_hash JOIN capture_file ON capture_file.sha256 = lower(hex(picture_hash.sha256)) "
        "LEFT JOIN report ON report.capture_id = capture_file.capture_id "
        "WHERE picture_hash.id = ? GROUP BY capture_file.capture_id, report.number ORDER BY report.number DESC LIMIT 1000");
    query.bind(1, int64_t(pictureId));
    while (query.executeStep()) {
        places.append({pictureId, query.getColumn(0).getInt(), columnText(query, 1), columnText(query, 2), columnText(query, 3),
                       columnText(query, 4), query.getColumn(5).getInt64()});
    }
    return places;
}

Result<QList<PicturePlace>> PictureHashRepository::placesOf(qint64 pictureId) const {
    return library_.read([&](Database& database) -> Result<QList<PicturePlace>> { return placesOf(database, pictureId); });
}

} // namespace cyberspotter
