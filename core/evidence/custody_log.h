// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace cyberspotter {

/// What is done to evidence, as the custody log words it.
namespace custody {
inline constexpr auto captured = "captured";   ///< a page was kept; detail: url, files [{role, sha256, bytes}]
inline constexpr auto derived = "derived";     ///< a redaction or annotation was made from a file
inline constexpr auto imported = "imported";   ///< evidence that another person or program made came in
inline constexpr auto undone = "undone";       ///< a capture was taken back within a minute; detail: record_sha256, reports
inline constexpr auto exported = "exported";   ///< it was written into a file for others
inline constexpr auto submitted = "submitted"; ///< it was sent to a partner
inline constexpr auto receipt = "receipt";     ///< a partner confirmed that it came
inline constexpr auto timestamped = "timestamped"; ///< an authority stamped its time; detail: authority, covers, digest, time, sha256
inline constexpr auto verified = "verified";   ///< every file was read again and compared
inline constexpr auto restored = "restored";   ///< the library was restored from a backup
} // namespace custody

/// One line of the custody log.
struct CustodyEntry {
    qint64 seq = 0;       ///< 1, 2, 3 ... without gaps
    QDateTime at;         ///< UTC, by this computer's clock
    QString actor;        ///< pseudonym of who did it
    QString action;       ///< one of `custody::`
    QString subject;      ///< id of the capture, report or batch
    QString detail;       ///< compact JSON
    QString previousHash; ///< hash of the entry before; 64 zeros for the first
    QString hash;
    int form = 2;            ///< which fields the hash goes over; 1: entries of version 0.1, without those that follow
    qint64 monotonicMs = -1; ///< milliseconds since the computer was started, sleep counted; -1: unknown
    QString bootId;          ///< which start of the computer
    QString program;         ///< "Cyber Spotter 0.1.0"
    QString engine;          ///< the web engine and its version; empty where none ran

    bool operator==(const CustodyEntry&) const = default;
};

/// What an entry says of the computer's clock, in plain words; empty when nothing is wrong with it. Translated.
QStringList clockWords(const CustodyEntry& entry);

/// Where the chain first breaks.
struct CustodyBreak {
    qint64 seq = 0;
    QString rule;   ///< custody-sequence, custody-previous, custody-hash, custody-form
    QString detail; ///< translated
};

/// A clock that cannot be believed at an entry: a fact, no fault of the log.
struct ClockFact {
    qint64 seq = 0;
    QString rule;   ///< clock-set-back (earlier than the entry before), clock-moved (set within one run of the computer, by
                    ///< more than 2 s), clock-too-early (before the program was built), clock-differs (from an authority's)
    QString detail; ///< translated
};

/// What a walk along the chain found.
struct CustodyCheck {
    qint64 entries = 0;
    QString head; ///< hash of the last entry; 64 zeros when there is none
    QList<CustodyBreak> breaks;
    qint64 clockSetBack = 0; ///< entries that are earlier than the one before them
    QList<ClockFact> clockFacts;
};

/// The hash of an entry: SHA-256 over its fields (all but `hash`) in the entry's form of docs/evidence-formats.md.
QString custodyHash(const CustodyEntry& entry);

/// The append-only log of what was done to evidence. Each entry carries the hash of the one before, so a change in the
/// middle is seen by everyone who holds a later hash.
class CustodyLog {
public:
    explicit CustodyLog(Library& library) : library_(library) {}

    /// Appends within the caller's transaction (inside Library::write); may throw SQLite::Exception. Program, engine and
    /// steady clock are those of the library's Maker. A clock that cannot be right is told in the detail:
    /// "clock_set_back" (the time of the entry before, which is later), "clock_moved_ms" (how far it was set since the entry
    /// before, in the same run of the computer), "clock_before_build" (the day the program was built, which is later).
    static CustodyEntry append(Database& database, const QDateTime& at, const QString& actor, const QString& action,
                               const QString& subject, QJsonObject detail = {});

    /// The same in a transaction of its own, at the library's time.
    Result<CustodyEntry> append(const QString& actor, const QString& action, const QString& subject,
                                const QJsonObject& detail = {});

    /// Entries of one subject, oldest first.
    Result<QList<CustodyEntry>> of(const QString& subject) const;
    /// Entries behind `after` (0: from the first), oldest first, at most `limit`.
    Result<QList<CustodyEntry>> list(qint64 after = 0, int limit = 1000) const;
    /// The entry of that number, if there is one.
    Result<std::optional<CustodyEntry>> at(qint64 seq) const;
    /// The last entry, if there is one.
    Result<std::optional<CustodyEntry>> head() const;

    /// Walks the whole chain in one snapshot.
    Result<CustodyCheck> verifyChain() const;

private:
    Library& library_;
};

} // namespace cyberspotter
