// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/time_stamp_repository.h"

#include "core/base/identifiers.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/capture_undo_repository.h"
#include "core/evidence/custody_log.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("TimeStamp", text);
}

constexpr qint64 daySeconds = 24 * 3600;
const QString headSubject = QStringLiteral("library");

#define STAMP_COLUMNS                                                                                                   \
    "SELECT id, subject, covers, digest, head_seq, authority, trust, state, attempts, next_attempt_at, problem, "         \
    "token_sha256, token_bytes, stamped_at, created_at FROM time_stamp "

WantedStamp fromRow(SQLite::Statement& row) {
    return {columnText(row, 0),
            columnText(row, 1),
            columnText(row, 2),
            columnText(row, 3),
            row.getColumn(4).getInt64(),
            {columnText(row, 5), columnText(row, 6).toUtf8()},
            columnText(row, 7) == QStringLiteral("stamped"),
            row.getColumn(8).getInt(),
            fromRfc3339(columnText(row, 9)),
            columnText(row, 10),
            columnText(row, 11),
            row.getColumn(12).getInt64(),
            fromRfc3339(columnText(row, 13)),
            fromRfc3339(columnText(row, 14))};
}

QList<WantedStamp> rowsOf(SQLite::Statement& query) {
    QList<WantedStamp> stamps;
    while (query.executeStep()) {
        stamps.append(fromRow(query));
    }
    query.reset();
    return stamps;
}

Result<WantedStamp> stampOf(Database& database, const QString& id) {
    SQLite::Statement& query = database.prepare(STAMP_COLUMNS "WHERE id = ?");
    bindText(query, 1, id);
    const QList<WantedStamp> found = rowsOf(query);
    if (found.isEmpty()) {
        return fail("timestamp-unknown", translated(QT_TRANSLATE_NOOP("TimeStamp", "This time stamp is no longer wanted")), id);
    }
    return found.front();
}

/// What is stamped.
struct Target {
    QString subject;
    QString covers;
    QString digest;
    qint64 headSeq = 0;
};

Target targetOf(const Capture& capture) {
    // The archive is what others are given; it holds all the rest.
    const CaptureFile* archive = capture.file(QStringLiteral("wacz"));
    return archive != nullptr ? Target{capture.id, QStringLiteral("wacz"), archive->sha256}
                              : Target{capture.id, QStringLiteral("record"), captureDigest(capture)};
}

QList<WantedStamp> want(Database& database, const QDateTime& now, const Target& target, const QList<StampAuthority>& authorities) {
    QList<WantedStamp> wanted;
    for (const StampAuthority& authority : authorities) {
        SQLite::Statement& insert = database.prepare(
            "INSERT INTO time_stamp (id, subject, covers, digest, head_seq, authority, trust, state, next_attempt_at, created_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?) ON CONFLICT (subject, digest, authority) DO NOTHING");
        bindText(insert, 1, newId());
        bindText(insert, 2, target.subject);
        bindText(insert, 3, target.covers);
        bindText(insert, 4, target.digest);
        insert.bind(5, int64_t(target.headSeq));
        bindText(insert, 6, authority.url);
        bindText(insert, 7, QString::fromUtf8(authority.caPem));
        bindText(insert, 8, toRfc3339(now));
        bindText(insert, 9, toRfc3339(now));
        insert.exec();
        SQLite::Statement& query = database.prepare(STAMP_COLUMNS "WHERE subject = ? AND digest = ? AND authority = ?");
        bindText(query, 1, target.subject);
        bindText(query, 2, target.digest);
        bindText(query, 3, authority.url);
        wanted += rowsOf(query);
    }
    return wanted;
}

Result<Target> headOf(Database& database) {
    SQLite::Statement& query = database.prepare("SELECT seq, hash FROM custody_entry ORDER BY seq DESC LIMIT 1");
    if (!query.executeStep()) {
        return fail("custody-empty", translated(QT_TRANSLATE_NOOP("TimeStamp", "The custody log is empty")), {},
                    translated(QT_TRANSLATE_NOOP("TimeStamp", "Capture a page first.")));
    }
    const Target head{headSubject, QStringLiteral("head"), columnText(query, 1), query.getColumn(0).getInt64()};
    query.reset();
    return head;
}

Result<void> requireAuthority(const QList<StampAuthority>& authorities) {
    return authorities.isEmpty() ? fail("timestamp-nobody", translated(QT_TRANSLATE_NOOP("TimeStamp", "No time-stamp authority is named")), {},
                                        translated(QT_TRANSLATE_NOOP("TimeStamp", "Add one in the settings, or name one with --authority.")))
                                 : Result<void>();
}

/// Captures kept since then that can no longer be taken back and for which nobody asked yet.
QStringList capturesWithout(Database& database, const QDateTime& since, const QDateTime& until) {
    SQLite::Statement& query = database.prepare(
        "SELECT subject FROM custody_entry AS entry WHERE action = 'captured' AND at >= ? AND at <= ? "
        "AND EXISTS (SELECT 1 FROM capture WHERE capture.id = entry.subject) "
        "AND NOT EXISTS (SELECT 1 FROM time_stamp WHERE time_stamp.subject = entry.subject) ORDER BY seq LIMIT 500");
    bindText(query, 1, toRfc3339(since));
    bindText(query, 2, toRfc3339(until));
    QStringList ids;
    while (query.executeStep()) {
        ids += columnText(query, 0);
    }
    query.reset();
    return ids;
}

/// Whether a day went by since the last head was stamped, and something else than stamping happened.
bool isHeadDue(Database& database, const QDateTime& now) {
    SQLite::Statement& last = database.prepare("SELECT created_at, head_seq FROM time_stamp WHERE covers = 'head' ORDER BY head_seq DESC LIMIT 1");
    qint64 seq = 0;
    if (last.executeStep()) {
        seq = last.getColumn(1).getInt64();
        if (std::abs(fromRfc3339(columnText(last, 0)).secsTo(now)) < daySeconds) {
            last.reset();
            return false;
        }
    }
    last.reset();
    SQLite::Statement& later = database.prepare("SELECT 1 FROM custody_entry WHERE seq > ? AND action <> 'timestamped' LIMIT 1");
    later.bind(1, int64_t(seq));
    const bool any = later.executeStep();
    later.reset();
    return any;
}

} // namespace

Result<QList<WantedStamp>> TimeStampRepository::wantCapture(const QString& captureId, const QList<StampAuthority>& authorities) {
    if (const Result<void> named = requireAuthority(authorities); !named) {
        return std::unexpected(named.error());
    }
    return library_.write([&](Database& database) -> Result<QList<WantedStamp>> {
        const Result<Capture> capture = CaptureRepository::get(database, captureId);
        if (!capture) {
            return std::unexpected(capture.error());
        }
        return want(database, library_.now(), targetOf(*capture), authorities);
    });
}

Result<QList<WantedStamp>> TimeStampRepository::wantHead(const QList<StampAuthority>& authorities) {
    if (const Result<void> named = requireAuthority(authorities); !named) {
        return std::unexpected(named.error());
    }
    return library_.write([&](Database& database) -> Result<QList<WantedStamp>> {
        const Result<Target> head = headOf(database);
        return head ? want(database, library_.now(), *head, authorities) : Result<QList<WantedStamp>>(std::unexpected(head.error()));
    });
}

Result<int> TimeStampRepository::wantMissing(const StampSettings& settings) {
    if (!settings.isOn || settings.authorities.isEmpty()) {
        return 0;
    }
    const QDateTime now = library_.now();
    const QDateTime kept = now.addSecs(-undoSeconds - 1);
    // Looked at without the writer's lock first: most of the time nothing is missing.
    const Result<bool> anything = library_.read([&](Database& database) -> Result<bool> {
        return !capturesWithout(database, settings.since, kept).isEmpty() || isHeadDue(database, now);
    });
    if (!anything || !*anything) {
        return anything ? Result<int>(0) : std::unexpected(anything.error());
    }
    return library_.write([&](Database& database) -> Result<int> {
        int entered = 0;
        for (const QString& id : capturesWithout(database, settings.since, kept)) {
            if (const Result<Capture> capture = CaptureRepository::get(database, id); capture) {
                entered += int(want(database, now, targetOf(*capture), settings.authorities).size());
            }
        }
        if (const Result<Target> head = headOf(database); head && isHeadDue(database, now)) {
            entered += int(want(database, now, *head, settings.authorities).size());
        }
        return entered;
    });
}

Result<QList<WantedStamp>> TimeStampRepository::list() const {
    return library_.read([&](Database& database) -> Result<QList<WantedStamp>> {
        return rowsOf(database.prepare(STAMP_COLUMNS "ORDER BY created_at, id"));
    });
}

Result<QList<WantedStamp>> TimeStampRepository::of(const QString& subject) const {
    return library_.read([&](Database& database) -> Result<QList<WantedStamp>> {
        SQLite::Statement& query = database.prepare(STAMP_COLUMNS "WHERE subject = ? ORDER BY created_at, id");
        bindText(query, 1, subject);
        return rowsOf(query);
    });
}

Result<QList<WantedStamp>> TimeStampRepository::due(int limit) {
    return library_.write([&](Database& database) -> Result<QList<WantedStamp>> {
        database.prepare("DELETE FROM time_stamp WHERE state = 'waiting' AND covers <> 'head' "
                         "AND NOT EXISTS (SELECT 1 FROM capture WHERE capture.id = time_stamp.subject)").exec();
        // Beyond two days only a clock that was wrong can have put it.
        SQLite::Statement& query = database.prepare(
            STAMP_COLUMNS "WHERE state = 'waiting' AND (next_attempt_at <= ? OR next_attempt_at > ?) ORDER BY next_attempt_at, id LIMIT ?");
        bindText(query, 1, toRfc3339(library_.now()));
        bindText(query, 2, toRfc3339(library_.now().addSecs(2 * daySeconds)));
        query.bind(3, limit);
        return rowsOf(query);
    });
}

Result<QDateTime> TimeStampRepository::nextDue() const {
    return library_.read([&](Database& database) -> Result<QDateTime> {
        SQLite::Statement& query = database.prepare("SELECT min(next_attempt_at) FROM time_stamp WHERE state = 'waiting'");
        return query.executeStep() ? fromRfc3339(columnText(query, 0)) : QDateTime();
    });
}

Result<WantedStamp> TimeStampRepository::keep(const WantedStamp& wanted, const StoredFile& token, const TimeStamp& stamp, qint64 clockDiffersMs) {
    return library_.write([&](Database& database) -> Result<WantedStamp> {
        const Result<WantedStamp> present = stampOf(database, wanted.id);
        if (!present || present->isStamped) {
            return present; // taken back meanwhile, or another process was quicker
        }
        SQLite::Statement& change = database.prepare(
            "UPDATE time_stamp SET state = 'stamped', problem = '', token_sha256 = ?, token_bytes = ?, stamped_at = ? WHERE id = ?");
        bindText(change, 1, token.sha256);
        change.bind(2, int64_t(token.bytes));
        bindText(change, 3, toRfc3339(stamp.time));
        bindText(change, 4, wanted.id);
        change.exec();
        SQLite::Statement& who = database.prepare("SELECT value FROM setting WHERE key = 'collector.pseudonym'");
        const QString actor = who.executeStep() ? columnText(who, 0) : QString();
        who.reset();
        QJsonObject detail{{"authority", wanted.authority.url}, {"covers", wanted.covers},   {"digest", wanted.digest},
                           {"time", toRfc3339(stamp.time)},     {"serial", stamp.serial},   {"signer", stamp.authority},
                           {"sha256", token.sha256},            {"bytes", token.bytes}};
        if (wanted.covers == QStringLiteral("head")) {
            detail["seq"] = wanted.headSeq;
        }
        if (clockDiffersMs != 0) {
            detail["clock_differs_ms"] = clockDiffersMs;
        }
        CustodyLog::append(database, library_.now(), actor, QLatin1String(custody::timestamped), wanted.subject, detail);
        return stampOf(database, wanted.id);
    });
}

Result<WantedStamp> TimeStampRepository::postpone(const WantedStamp& wanted, const QString& problem) {
    return library_.write([&](Database& database) -> Result<WantedStamp> {
        const qint64 wait = std::min<qint64>(daySeconds, 60LL << std::min(wanted.attempts, 12));
        SQLite::Statement& change = database.prepare(
            "UPDATE time_stamp SET attempts = ?, next_attempt_at = ?, problem = ? WHERE id = ? AND state = 'waiting'");
        change.bind(1, wanted.attempts + 1);
        bindText(change, 2, toRfc3339(library_.now().addSecs(wait)));
        bindText(change, 3, problem);
        bindText(change, 4, wanted.id);
        change.exec();
        return stampOf(database, wanted.id);
    });
}

Result<void> TimeStampRepository::retryNow() {
    return library_.write([&](Database& database) -> Result<void> {
        SQLite::Statement& change = database.prepare("UPDATE time_stamp SET next_attempt_at = ? WHERE state = 'waiting'");
        bindText(change, 1, toRfc3339(library_.now()));
        change.exec();
        return {};
    });
}

} // namespace cyberspotter
