// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/custody_log.h"

#include "core/base/digest.h"
#include "core/base/json.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Custody", text);
}

const QString& noHash() {
    static const QString zeros(64, u'0');
    return zeros;
}

/// A length-prefixed field: no text can pretend to be the border between two fields.
void addField(Sha256& digest, const QByteArray& field) {
    digest.add(QByteArray::number(field.size()) + ':');
    digest.add(field);
    digest.add(",");
}

constexpr auto selectLast =
    "SELECT seq, at, actor, action, subject, detail, previous_hash, hash FROM custody_entry ORDER BY seq DESC LIMIT 1";
constexpr auto selectOfSubject = "SELECT seq, at, actor, action, subject, detail, previous_hash, hash FROM custody_entry "
                                 "WHERE subject = ? ORDER BY seq";
constexpr auto selectAll =
    "SELECT seq, at, actor, action, subject, detail, previous_hash, hash FROM custody_entry ORDER BY seq";

CustodyEntry fromRow(SQLite::Statement& row) {
    return {row.getColumn(0).getInt64(), fromRfc3339(columnText(row, 1)), columnText(row, 2), columnText(row, 3),
            columnText(row, 4),          columnText(row, 5),              columnText(row, 6), columnText(row, 7)};
}

std::optional<CustodyEntry> lastEntry(Database& database) {
    SQLite::Statement& query = database.prepare(selectLast);
    std::optional<CustodyEntry> last;
    if (query.executeStep()) {
        last = fromRow(query);
    }
    query.reset();
    return last;
}

/// What SQLite will give back: text that is no valid UTF-16 (a lone surrogate from a hostile page) changes on the way.
QString asStored(const QString& text) {
    return QString::fromUtf8(text.toUtf8());
}

void checkEntry(const CustodyEntry& entry, qint64 expectedSeq, CustodyCheck& check) {
    const auto broken = [&](const char* rule, const QString& detail) {
        check.breaks.append({entry.seq, QLatin1String(rule), detail});
    };
    if (entry.seq != expectedSeq) {
        broken("custody-sequence",
               translated(QT_TRANSLATE_NOOP("Custody", "Entry %1 stands where entry %2 should.")).arg(entry.seq).arg(expectedSeq));
    }
    if (entry.previousHash != check.head) {
        broken("custody-previous",
               translated(QT_TRANSLATE_NOOP("Custody", "Entry %1 does not carry the hash of the entry before it.")).arg(entry.seq));
    }
    if (custodyHash(entry) != entry.hash) {
        broken("custody-hash", translated(QT_TRANSLATE_NOOP("Custody", "Entry %1 was changed after it was written.")).arg(entry.seq));
    }
}

} // namespace

QString custodyHash(const CustodyEntry& entry) {
    Sha256 digest;
    addField(digest, "cyberspotter custody 1");
    addField(digest, QByteArray::number(entry.seq));
    addField(digest, toRfc3339(entry.at).toUtf8());
    addField(digest, entry.actor.toUtf8());
    addField(digest, entry.action.toUtf8());
    addField(digest, entry.subject.toUtf8());
    addField(digest, entry.detail.toUtf8());
    addField(digest, entry.previousHash.toUtf8());
    return QString::fromLatin1(digest.finish().toHex());
}

CustodyEntry CustodyLog::append(Database& database, const QDateTime& at, const QString& actor, const QString& action,
                                const QString& subject, QJsonObject detail) {
    const std::optional<CustodyEntry> last = lastEntry(database);
    if (last && at < last->at) {
        detail["clock_set_back"] = toRfc3339(last->at);
    }
    CustodyEntry entry{last ? last->seq + 1 : 1,
                       fromRfc3339(toRfc3339(at)),
                       asStored(actor),
                       action,
                       asStored(subject),
                       asStored(QString::fromUtf8(compactJson(detail))),
                       last ? last->hash : noHash(),
                       {}};
    entry.hash = custodyHash(entry);
    SQLite::Statement& insert =
        database.prepare("INSERT INTO custody_entry (seq, at, actor, action, subject, detail, previous_hash, hash) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, int64_t(entry.seq));
    bindText(insert, 2, toRfc3339(entry.at));
    bindText(insert, 3, entry.actor);
    bindText(insert, 4, entry.action);
    bindText(insert, 5, entry.subject);
    bindText(insert, 6, entry.detail);
    bindText(insert, 7, entry.previousHash);
    bindText(insert, 8, entry.hash);
    insert.exec();
    return entry;
}

Result<CustodyEntry> CustodyLog::append(const QString& actor, const QString& action, const QString& subject,
                                        const QJsonObject& detail) {
    return library_.write([&](Database& database) -> Result<CustodyEntry> {
        return append(database, library_.now(), actor, action, subject, detail);
    });
}

Result<QList<CustodyEntry>> CustodyLog::of(const QString& subject) const {
    return library_.read([&](Database& database) -> Result<QList<CustodyEntry>> {
        QList<CustodyEntry> entries;
        SQLite::Statement& query = database.prepare(selectOfSubject);
        bindText(query, 1, subject);
        while (query.executeStep()) {
            entries.append(fromRow(query));
        }
        return entries;
    });
}

Result<std::optional<CustodyEntry>> CustodyLog::head() const {
    return library_.read([&](Database& database) -> Result<std::optional<CustodyEntry>> { return lastEntry(database); });
}

Result<CustodyCheck> CustodyLog::verifyChain() const {
    return library_.read([&](Database& database) -> Result<CustodyCheck> {
        CustodyCheck check;
        check.head = noHash();
        QDateTime before;
        SQLite::Statement& query = database.prepare(selectAll);
        while (query.executeStep()) {
            const CustodyEntry entry = fromRow(query);
            checkEntry(entry, check.entries + 1, check);
            if (columnText(query, 1) != toRfc3339(entry.at)) {
                check.breaks.append({entry.seq, QStringLiteral("custody-hash"),
                                     translated(QT_TRANSLATE_NOOP("Custody", "The time of entry %1 was changed.")).arg(entry.seq)});
            }
            check.clockSetBack += before.isValid() && entry.at < before ? 1 : 0;
            before = entry.at;
            check.entries += 1;
            check.head = entry.hash;
        }
        return check;
    });
}

} // namespace cyberspotter
