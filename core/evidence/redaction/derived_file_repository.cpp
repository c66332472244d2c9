// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/redaction/derived_file_repository.h"

#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Redaction", text);
}

DerivedFile fromRow(SQLite::Statement& row) {
    DerivedFile derived;
    derived.captureId = columnText(row, 0);
    derived.file.derivedFrom = columnText(row, 1);
    derived.version = row.getColumn(2).getInt();
    derived.file.role = columnText(row, 3);
    derived.file.sha256 = columnText(row, 4);
    derived.file.bytes = row.getColumn(5).getInt64();
    derived.file.mediaType = columnText(row, 6);
    derived.madeAt = fromRfc3339(columnText(row, 7));
    derived.actor = columnText(row, 8);
    derived.program = columnText(row, 9);
    derived.facts = parseJsonObject(columnText(row, 10).toUtf8(), derived.file.sha256).value_or(QJsonObject());
    return derived;
}

int nextVersion(Database& database, const DerivedFile& derived) {
    SQLite::Statement& query =
        database.prepare("SELECT coalesce(max(version), 0) + 1 FROM derived_file WHERE capture_id = ? AND derived_from = ?");
    bindText(query, 1, derived.captureId);
    bindText(query, 2, derived.file.derivedFrom);
    query.executeStep();
    const int version = query.getColumn(0).getInt();
    query.reset();
    return version;
}

void insert(Database& database, const DerivedFile& derived) {
    SQLite::Statement& row = database.prepare(
        "INSERT INTO derived_file (capture_id, derived_from, version, role, sha256, bytes, media_type, made_at, actor, program, "
        "facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindText(row, 1, derived.captureId);
    bindText(row, 2, derived.file.derivedFrom);
    row.bind(3, derived.version);
    bindText(row, 4, derived.file.role);
    bindText(row, 5, derived.file.sha256);
    row.bind(6, int64_t(derived.file.bytes));
    bindText(row, 7, derived.file.mediaType);
    bindText(row, 8, toRfc3339(derived.madeAt));
    bindText(row, 9, derived.actor);
    bindText(row, 10, derived.program);
    bindText(row, 11, QString::fromUtf8(compactJson(derived.facts)));
    row.exec();
}

Result<void> requireOriginal(const Capture& capture, const DerivedFile& derived) {
    const bool isThere = std::any_of(capture.files.begin(), capture.files.end(),
                                     [&](const CaptureFile& file) { return file.sha256 == derived.file.derivedFrom; });
    if (!isThere) {
        return fail("original-unknown", translated(QT_TRANSLATE_NOOP("Redaction", "The capture has no such file")),
                    derived.file.derivedFrom, translated(QT_TRANSLATE_NOOP("Redaction", "Choose one of the capture’s files.")));
    }
    return {};
}

Result<void> requireFile(const EvidenceStore& store, const DerivedFile& derived) {
    const QFileInfo found(store.pathOf(derived.file.sha256));
    if (!isSha256(derived.file.sha256) || !found.isFile() || found.size() != derived.file.bytes) {
        return fail("evidence-missing", translated(QT_TRANSLATE_NOOP("Redaction", "The redacted file is not in the evidence folder")),
                    derived.file.sha256, translated(QT_TRANSLATE_NOOP("Redaction", "Redact it once more.")));
    }
    return {};
}

/// What the log says: the facts, which original, and the digest of the row, so that a changed row is seen.
QJsonObject custodyDetail(const DerivedFile& derived) {
    QJsonObject detail = derived.facts;
    detail["sha256"] = derived.file.sha256;
    detail["from"] = derived.file.derivedFrom;
    detail["role"] = derived.file.role;
    detail["bytes"] = derived.file.bytes;
    detail["version"] = derived.version;
    detail["record_sha256"] = derivedDigest(derived);
    return detail;
}

} // namespace

QString derivedDigest(const DerivedFile& derived) {
    return sha256Hex(compactJson({{"capture_id", derived.captureId},
                                  {"version", derived.version},
                                  {"role", derived.file.role},
                                  {"sha256", derived.file.sha256},
                                  {"bytes", derived.file.bytes},
                                  {"media_type", derived.file.mediaType},
                                  {"derived_from", derived.file.derivedFrom},
                                  {"made_at", toRfc3339(derived.madeAt)},
                                  {"actor", derived.actor},
                                  {"program", derived.program},
                                  {"facts", derived.facts}}));
}

Result<DerivedFile> DerivedFileRepository::add(DerivedFile derived) {
    return library_.write([&](Database& database) -> Result<DerivedFile> {
        const Result<Capture> capture = CaptureRepository::get(database, derived.captureId);
        if (!capture) {
            return std::unexpected(capture.error());
        }
        if (const Result<void> there = requireOriginal(*capture, derived); !there) {
            return std::unexpected(there.error());
        }
        if (const Result<void> there = requireFile(EvidenceStore(library_), derived); !there) {
            return std::unexpected(there.error());
        }
        derived.version = nextVersion(database, derived);
        derived.madeAt = fromRfc3339(toRfc3339(library_.now()));
        insert(database, derived);
        // As the library gives it back: a pseudonym that is no valid Unicode changes on its way in.
        const QList<DerivedFile> stored = of(database, derived.captureId);
        const auto found = std::find_if(stored.begin(), stored.end(), [&](const DerivedFile& one) {
            return one.version == derived.version && one.file.derivedFrom == derived.file.derivedFrom;
        });
        CustodyLog::append(database, library_.now(), found->actor, QLatin1String(custody::derived), found->captureId,
                           custodyDetail(*found));
        return *found;
    });
}

QList<DerivedFile> DerivedFileRepository::of(Database& database, const QString& captureId) {
    QList<DerivedFile> all;
    SQLite::Statement& query =
        database.prepare("SELECT capture_id, derived_from, version, role, sha256, bytes, media_type, made_at, actor, program, facts "
                         "FROM derived_file WHERE capture_id = ? ORDER BY derived_from, version");
    bindText(query, 1, captureId);
    while (query.executeStep()) {
        all.append(fromRow(query));
    }
    return all;
}

Result<QList<DerivedFile>> DerivedFileRepository::of(const QString& captureId) const {
    return library_.read([&](Database& database) -> Result<QList<DerivedFile>> { return of(database, captureId); });
}

Result<QList<DerivedFile>> DerivedFileRepository::latestOf(const QString& captureId) const {
    const Result<QList<CaptureFile>> files = CaptureRepository(library_).filesOf(captureId);
    const Result<QList<DerivedFile>> all = of(captureId);
    if (!files || !all) {
        return std::unexpected(files ? all.error() : files.error());
    }
    QList<DerivedFile> latest;
    for (const CaptureFile& original : *files) {
        const auto last = std::find_if(all->crbegin(), all->crend(), [&](const DerivedFile& one) {
            return one.file.derivedFrom == original.sha256 && one.file.role == redactedRole(original.role);
        });
        if (last != all->crend()) {
            latest.append(*last);
        }
    }
    return latest;
}

Result<QStringList> DerivedFileRepository::captures() const {
    return library_.read([&](Database& database) -> Result<QStringList> {
        QStringList ids;
        SQLite::Statement& query = database.prepare("SELECT DISTINCT capture_id FROM derived_file ORDER BY capture_id");
        while (query.executeStep()) {
            ids += columnText(query, 0);
        }
        return ids;
    });
}

Result<QList<LoggedDerivation>> DerivedFileRepository::logged() const {
    return library_.read([&](Database& database) -> Result<QList<LoggedDerivation>> {
        QList<LoggedDerivation> entries;
        SQLite::Statement& query = database.prepare(
            "SELECT subject, detail, action FROM custody_entry WHERE action IN ('derived', 'undone') ORDER BY seq");
        while (query.executeStep()) {
            const QString subject = columnText(query, 0);
            if (columnText(query, 2) == QLatin1String(custody::undone)) {
                entries.removeIf([&](const LoggedDerivation& entry) { return entry.captureId == subject; });
                continue;
            }
            const QJsonObject detail = parseJsonObject(columnText(query, 1).toUtf8(), subject).value_or(QJsonObject());
            // Files that were derived within a capture stand in the capture's own record.
            if (detail.contains(QLatin1String("record_sha256"))) {
                entries.append({subject, detail["record_sha256"].toString(), detail["sha256"].toString(), detail["from"].toString(),
                                detail["version"].toInt()});
            }
        }
        return entries;
    });
}

} // namespace cyberspotter
