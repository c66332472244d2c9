// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/capture_repository.h"

#include "core/base/identifiers.h"
#include "core/base/json.h"
#include "core/evidence/custody_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace cyberspotter {

namespace {

constexpr qint64 youngSeconds = 3600;

QString translated(const char* text) {
    return QCoreApplication::translate("Captures", text);
}

constexpr auto selectOne =
    "SELECT id, requested_url, final_url, canonical_url, title, started_at, finished_at, time_zone, collector, engine, "
    "program, facts FROM capture WHERE id = ?";
constexpr auto selectPage =
    "SELECT id, requested_url, final_url, canonical_url, title, started_at, finished_at, time_zone, collector, engine, "
    "program, facts FROM capture WHERE (finished_at, id) < (?, ?) ORDER BY finished_at DESC, id DESC LIMIT ?";

Capture fromRow(SQLite::Statement& row) {
    Capture capture;
    capture.id = columnText(row, 0);
    capture.requestedUrl = columnText(row, 1);
    capture.finalUrl = columnText(row, 2);
    capture.canonicalUrl = columnText(row, 3);
    capture.title = columnText(row, 4);
    capture.startedAt = fromRfc3339(columnText(row, 5));
    capture.finishedAt = fromRfc3339(columnText(row, 6));
    capture.timeZone = columnText(row, 7);
    capture.collector = columnText(row, 8);
    capture.engine = columnText(row, 9);
    capture.program = columnText(row, 10);
    capture.facts = parseJsonObject(columnText(row, 11).toUtf8(), capture.id).value_or(QJsonObject());
    return capture;
}

QList<CaptureFile> readFiles(Database& database, const QString& captureId) {
    QList<CaptureFile> files;
    SQLite::Statement& query = database.prepare("SELECT role, sha256, bytes, media_type, derived_from FROM capture_file "
                                                "WHERE capture_id = ? ORDER BY position");
    bindText(query, 1, captureId);
    while (query.executeStep()) {
        files.append({columnText(query, 0), columnText(query, 1), query.getColumn(2).getInt64(), columnText(query, 3),
                      columnText(query, 4)});
    }
    return files;
}

void insertCapture(Database& database, const Capture& capture) {
    SQLite::Statement& insert = database.prepare(
        "INSERT INTO capture (id, requested_url, final_url, canonical_url, title, started_at, finished_at, time_zone, "
        "collector, engine, program, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindText(insert, 1, capture.id);
    bindText(insert, 2, capture.requestedUrl);
    bindText(insert, 3, capture.finalUrl);
    bindText(insert, 4, capture.canonicalUrl);
    bindText(insert, 5, capture.title);
    bindText(insert, 6, toRfc3339(capture.startedAt));
    bindText(insert, 7, toRfc3339(capture.finishedAt));
    bindText(insert, 8, capture.timeZone);
    bindText(insert, 9, capture.collector);
    bindText(insert, 10, capture.engine);
    bindText(insert, 11, capture.program);
    bindText(insert, 12, QString::fromUtf8(compactJson(capture.facts)));
    insert.exec();
    for (qsizetype i = 0; i < capture.files.size(); ++i) {
        const CaptureFile& file = capture.files[i];
        SQLite::Statement& row = database.prepare(
            "INSERT INTO capture_file (capture_id, position, role, sha256, bytes, media_type, derived_from) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)");
        bindText(row, 1, capture.id);
        row.bind(2, int64_t(i));
        bindText(row, 3, file.role);
        bindText(row, 4, file.sha256);
        row.bind(5, int64_t(file.bytes));
        bindText(row, 6, file.mediaType);
        bindText(row, 7, file.derivedFrom);
        row.exec();
    }
}

void enterInCustody(Database& database, const QDateTime& now, const Capture& capture, const QString& action,
                    const QString& actor) {
    QJsonArray files;
    for (const CaptureFile& file : capture.files) {
        files.append(QJsonObject{{"role", file.role}, {"sha256", file.sha256}, {"bytes", file.bytes}});
    }
    CustodyLog::append(database, now, actor, action, capture.id,
                       {{"url", capture.finalUrl}, {"files", files}, {"record_sha256", captureDigest(capture)}});
    for (const CaptureFile& file : capture.files) {
        if (!file.derivedFrom.isEmpty()) {
            CustodyLog::append(database, now, actor, QLatin1String(custody::derived), capture.id,
                               {{"sha256", file.sha256}, {"from", file.derivedFrom}});
        }
    }
}

Result<void> requireFiles(const EvidenceStore& store, const Capture& capture) {
    if (capture.files.isEmpty()) {
        return fail("capture-empty", translated(QT_TRANSLATE_NOOP("Captures", "The capture holds no file")), capture.finalUrl,
                    translated(QT_TRANSLATE_NOOP("Captures", "Capture the page again.")));
    }
    for (const CaptureFile& file : capture.files) {
        const QFileInfo found(store.pathOf(file.sha256));
        if (!isSha256(file.sha256) || !found.isFile() || found.size() != file.bytes) {
            return fail("evidence-missing", translated(QT_TRANSLATE_NOOP("Captures", "A file of the capture is missing")),
                        translated(QT_TRANSLATE_NOOP("Captures", "%1 (%2) is not in the evidence folder as it was written."))
                            .arg(file.role, file.sha256),
                        translated(QT_TRANSLATE_NOOP("Captures", "Capture the page again.")));
        }
    }
    return {};
}

bool isOld(const QFileInfo& file) {
    // By the file system's clock on both sides; a file from the future is left alone.
    return file.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > youngSeconds;
}

bool isNamed(Database& database, const QString& sha256) {
    SQLite::Statement& query = database.prepare("SELECT 1 FROM capture_file WHERE sha256 = ?1 "
                                                "UNION ALL SELECT 1 FROM derived_file WHERE sha256 = ?1 "
                                                "UNION ALL SELECT 1 FROM time_stamp WHERE token_sha256 = ?1 LIMIT 1");
    bindText(query, 1, sha256);
    return query.executeStep();
}

int sweepIncoming(const EvidenceStore& store) {
    int removed = 0;
    QDirIterator files(store.incomingFolder(), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        removed += isOld(file) && QFile::remove(file.filePath()) ? 1 : 0;
    }
    return removed;
}

/// Old files with the name of a digest that no capture names.
QStringList oldOrphans(Database& database, const EvidenceStore& store) {
    QStringList orphans;
    QDirIterator files(store.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const QString sha256 = QFileInfo(file.path()).fileName() + file.fileName();
        if (isSha256(sha256) && isOld(file) && !isNamed(database, sha256)) {
            orphans += sha256;
        }
    }
    return orphans;
}

} // namespace

QByteArray captureRecord(const Capture& capture) {
    QJsonArray files;
    for (const CaptureFile& file : capture.files) {
        files.append(QJsonObject{{"role", file.role},
                                 {"sha256", file.sha256},
                                 {"bytes", file.bytes},
                                 {"media_type", file.mediaType},
                                 {"derived_from", file.derivedFrom}});
    }
    return compactJson({{"id", capture.id},
                        {"requested_url", capture.requestedUrl},
                        {"final_url", capture.finalUrl},
                        {"canonical_url", capture.canonicalUrl},
                        {"title", capture.title},
                        {"started_at", toRfc3339(capture.startedAt)},
                        {"finished_at", toRfc3339(capture.finishedAt)},
                        {"time_zone", capture.timeZone},
                        {"collector", capture.collector},
                        {"engine", capture.engine},
                        {"program", capture.program},
                        {"facts", capture.facts},
                        {"files", files}});
}

QString captureDigest(const Capture& capture) {
    return sha256Hex(captureRecord(capture));
}

Result<Capture> CaptureRepository::add(Capture capture) {
    return library_.write([&](Database& database) -> Result<Capture> {
        return add(database, EvidenceStore(library_), library_.now(), std::move(capture), QLatin1String(custody::captured));
    });
}

Result<Capture> CaptureRepository::add(Database& database, const EvidenceStore& store, const QDateTime& now,
                                       Capture capture, const QString& action, const QString& actor) {
    if (const Result<void> there = requireFiles(store, capture); !there) {
        return std::unexpected(there.error());
    }
    if (capture.id.isEmpty()) {
        capture.id = newId();
    }
    if (!capture.startedAt.isValid()) {
        capture.startedAt = now;
    }
    if (!capture.finishedAt.isValid()) {
        capture.finishedAt = now;
    }
    insertCapture(database, capture);
    // As the library gives it back: text of a hostile page that is no valid Unicode changes on its way in.
    const Result<Capture> stored = get(database, capture.id);
    if (stored) {
        // What others captured is never brought in by them.
        const bool theirs = action == QLatin1String(custody::imported);
        enterInCustody(database, now, *stored, action, actor.isEmpty() && !theirs ? stored->collector : actor);
    }
    return stored;
}

Result<Capture> CaptureRepository::get(const QString& id) const {
    return library_.read([&](Database& database) { return get(database, id); });
}

Result<Capture> CaptureRepository::get(Database& database, const QString& id) {
    SQLite::Statement& query = database.prepare(selectOne);
    bindText(query, 1, id);
    if (!query.executeStep()) {
        return fail("capture-unknown", translated(QT_TRANSLATE_NOOP("Captures", "There is no such capture")), id,
                    translated(QT_TRANSLATE_NOOP("Captures", "Look it up in the list of reports.")));
    }
    Capture capture = fromRow(query);
    capture.files = readFiles(database, id);
    return capture;
}

Result<QList<Capture>> CaptureRepository::list(const CapturePlace& after, int limit) const {
    return library_.read([&](Database& database) -> Result<QList<Capture>> {
        QList<Capture> captures;
        SQLite::Statement& query = database.prepare(selectPage);
        // Behind every time there is: digits sort before this letter.
        bindText(query, 1, after.finishedAt.isEmpty() ? QStringLiteral("z") : after.finishedAt);
        bindText(query, 2, after.id);
        query.bind(3, limit);
        while (query.executeStep()) {
            captures.append(fromRow(query));
        }
        for (Capture& capture : captures) {
            capture.files = readFiles(database, capture.id);
        }
        return captures;
    });
}

CapturePlace CaptureRepository::placeOf(const Capture& capture) {
    return {toRfc3339(capture.finishedAt), capture.id};
}

Result<QList<CaptureFile>> CaptureRepository::filesOf(const QString& captureId) const {
    return library_.read([&](Database& database) -> Result<QList<CaptureFile>> { return readFiles(database, captureId); });
}

Result<SweepSummary> CaptureRepository::sweep() {
    const EvidenceStore store(library_);
    SweepSummary summary;
    summary.unfinished = sweepIncoming(store);
    const Result<QStringList> orphans =
        library_.read([&](Database& database) -> Result<QStringList> { return oldOrphans(database, store); });
    if (!orphans || orphans->isEmpty()) {
        return orphans ? Result<SweepSummary>(summary) : std::unexpected(orphans.error());
    }
    // Asked again inside a writing transaction: a capture may have named one of them meanwhile, and none can while we
    // hold it. One whose age began anew was stored again and is about to be named.
    return library_.write([&](Database& database) -> Result<SweepSummary> {
        for (const QString& sha256 : *orphans) {
            if (isOld(QFileInfo(store.pathOf(sha256))) && !isNamed(database, sha256)
                && QFile::remove(store.pathOf(sha256))) {
                summary.orphans += 1;
            }
        }
        return summary;
    });
}

Result<bool> CaptureRepository::discard(const QString& sha256) {
    const EvidenceStore store(library_);
    return library_.write([&](Database& database) -> Result<bool> {
        return isSha256(sha256) && !isNamed(database, sha256) && QFile::remove(store.pathOf(sha256));
    });
}

} // namespace cyberspotter
