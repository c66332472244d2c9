// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/custody_log.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

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

constexpr qint64 toleratedMilliseconds = 2000;
constexpr QLatin1String setBackField("clock_set_back");
constexpr QLatin1String movedField("clock_moved_ms");
constexpr QLatin1String beforeBuildField("clock_before_build");
constexpr QLatin1String differsField("clock_differs_ms");

#define CUSTODY_COLUMNS                                                                                                 \
    "SELECT seq, at, actor, action, subject, detail, previous_hash, hash, form, monotonic_ms, boot_id, program, engine "  \
    "FROM custody_entry "

constexpr auto selectLast = CUSTODY_COLUMNS "ORDER BY seq DESC LIMIT 1";
constexpr auto selectOne = CUSTODY_COLUMNS "WHERE seq = ?";
constexpr auto selectOfSubject = CUSTODY_COLUMNS "WHERE subject = ? ORDER BY seq";
constexpr auto selectBehind = CUSTODY_COLUMNS "WHERE seq > ? ORDER BY seq LIMIT ?";
constexpr auto selectAll = CUSTODY_COLUMNS "ORDER BY seq";
// A library that an older program wrote is verified as it is, opened for reading.
constexpr auto selectAllOfForm1 = "SELECT seq, at, actor, action, subject, detail, previous_hash, hash, 1, -1, '', '', '' "
                                  "FROM custody_entry ORDER BY seq";
constexpr int schemaOfForm2 = 3;

CustodyEntry fromRow(SQLite::Statement& row) {
    return {row.getColumn(0).getInt64(), fromRfc3339(columnText(row, 1)), columnText(row, 2), columnText(row, 3),
            columnText(row, 4),          columnText(row, 5),              columnText(row, 6), columnText(row, 7),
            row.getColumn(8).getInt(),   row.getColumn(9).getInt64(),     columnText(row, 10), columnText(row, 11),
            columnText(row, 12)};
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

/// How far the clock was set between two entries of one run of the computer; 0 when that is not known.
qint64 clockMoved(const CustodyEntry& before, const CustodyEntry& entry) {
    if (before.bootId.isEmpty() || before.bootId != entry.bootId || before.monotonicMs < 0 || entry.monotonicMs < 0) {
        return 0;
    }
    return before.at.msecsTo(entry.at) - (entry.monotonicMs - before.monotonicMs);
}

/// What is wrong with the clock at `entry`, as fields of its detail.
QJsonObject clockFactsOf(const std::optional<CustodyEntry>& before, const CustodyEntry& entry, const QDateTime& builtAt) {
    QJsonObject facts;
    if (before && entry.at < before->at) {
        facts[setBackField] = toRfc3339(before->at);
    }
    if (const qint64 moved = before ? clockMoved(*before, entry) : 0; std::abs(moved) > toleratedMilliseconds) {
        facts[movedField] = moved;
    }
    if (builtAt.isValid() && entry.at < builtAt) {
        facts[beforeBuildField] = toRfc3339(builtAt);
    }
    return facts;
}

QString secondsText(qint64 milliseconds) {
    return QLocale().toString(double(std::abs(milliseconds)) / 1000, 'f', 1);
}

/// The facts that the detail of an entry tells of the clock, in words.
QList<ClockFact> clockFactsIn(qint64 seq, const QJsonObject& detail) {
    QList<ClockFact> facts;
    const auto add = [&](const char* rule, const QString& words) { facts.append({seq, QLatin1String(rule), words}); };
    if (detail.contains(setBackField)) {
        add("clock-set-back", translated(QT_TRANSLATE_NOOP("Custody", "The computer’s clock was earlier than at the entry before (%1)."))
                                  .arg(detail[setBackField].toString()));
    }
    if (const qint64 moved = detail[movedField].toInteger(); moved != 0) {
        add("clock-moved", (moved > 0 ? translated(QT_TRANSLATE_NOOP("Custody", "The computer’s clock was set forward by %1 s since the entry before."))
                                      : translated(QT_TRANSLATE_NOOP("Custody", "The computer’s clock was set back by %1 s since the entry before.")))
                               .arg(secondsText(moved)));
    }
    if (detail.contains(beforeBuildField)) {
        add("clock-too-early", translated(QT_TRANSLATE_NOOP("Custody", "The computer’s clock was wrong: this program was built later (%1)."))
                                   .arg(detail[beforeBuildField].toString()));
    }
    if (const qint64 differs = detail[differsField].toInteger(); differs != 0) {
        add("clock-differs", (differs > 0 ? translated(QT_TRANSLATE_NOOP("Custody", "The computer’s clock was %1 s ahead of the authority’s."))
                                          : translated(QT_TRANSLATE_NOOP("Custody", "The computer’s clock was %1 s behind the authority’s.")))
                                 .arg(secondsText(differs)));
    }
    return facts;
}

QJsonObject detailOf(const CustodyEntry& entry) {
    return parseJsonObject(entry.detail.toUtf8(), QString::number(entry.seq)).value_or(QJsonObject());
}

/// Form 1 is older than the fields of form 2, and no program that writes it opens a library that has them.
void checkForm(const CustodyEntry& entry, int formBefore, CustodyCheck& check) {
    const bool isEmptyOfNew = entry.monotonicMs == -1 && entry.bootId.isEmpty() && entry.program.isEmpty() && entry.engine.isEmpty();
    if ((entry.form != 1 && entry.form != 2) || entry.form < formBefore || (entry.form == 1 && !isEmptyOfNew)) {
        check.breaks.append({entry.seq, QStringLiteral("custody-form"),
                             translated(QT_TRANSLATE_NOOP("Custody", "Entry %1 is not of the form that entries have there.")).arg(entry.seq)});
    }
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
    addField(digest, entry.form == 1 ? "cyberspotter custody 1" : "cyberspotter custody 2");
    addField(digest, QByteArray::number(entry.seq));
    addField(digest, toRfc3339(entry.at).toUtf8());
    if (entry.form != 1) {
        addField(digest, QByteArray::number(entry.monotonicMs));
        addField(digest, entry.bootId.toUtf8());
        addField(digest, entry.program.toUtf8());
        addField(digest, entry.engine.toUtf8());
    }
    addField(digest, entry.actor.toUtf8());
    addField(digest, entry.action.toUtf8());
    addField(digest, entry.subject.toUtf8());
    addField(digest, entry.detail.toUtf8());
    addField(digest, entry.previousHash.toUtf8());
    return QString::fromLatin1(digest.finish().toHex());
}

QStringList clockWords(const CustodyEntry& entry) {
    QStringList words;
    for (const ClockFact& fact : clockFactsIn(entry.seq, detailOf(entry))) {
        words += fact.detail;
    }
    return words;
}

CustodyEntry CustodyLog::append(Database& database, const QDateTime& at, const QString& actor, const QString& action,
                                const QString& subject, QJsonObject detail) {
    const std::optional<CustodyEntry> last = lastEntry(database);
    const Maker& maker = database.maker();
    const SteadyTime steady = maker.steady ? maker.steady() : SteadyTime{-1, {}};
    CustodyEntry entry{last ? last->seq + 1 : 1,
                       fromRfc3339(toRfc3339(at)),
                       asStored(actor),
                       action,
                       asStored(subject),
                       {},
                       last ? last->hash : noHash(),
                       {},
                       2,
                       steady.milliseconds,
                       steady.bootId,
                       asStored(maker.program),
                       asStored(maker.engine)};
    const QJsonObject clock = clockFactsOf(last, entry, maker.builtAt);
    for (auto fact = clock.constBegin(); fact != clock.constEnd(); ++fact) {
        detail[fact.key()] = fact.value();
    }
    entry.detail = asStored(QString::fromUtf8(compactJson(detail)));
    entry.hash = custodyHash(entry);
    SQLite::Statement& insert =
        database.prepare("INSERT INTO custody_entry (seq, at, actor, action, subject, detail, previous_hash, hash, form, "
                         "monotonic_ms, boot_id, program, engine) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, int64_t(entry.seq));
    bindText(insert, 2, toRfc3339(entry.at));
    bindText(insert, 3, entry.actor);
    bindText(insert, 4, entry.action);
    bindText(insert, 5, entry.subject);
    bindText(insert, 6, entry.detail);
    bindText(insert, 7, entry.previousHash);
    bindText(insert, 8, entry.hash);
    insert.bind(9, entry.form);
    insert.bind(10, int64_t(entry.monotonicMs));
    bindText(insert, 11, entry.bootId);
    bindText(insert, 12, entry.program);
    bindText(insert, 13, entry.engine);
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

Result<QList<CustodyEntry>> CustodyLog::list(qint64 after, int limit) const {
    return library_.read([&](Database& database) -> Result<QList<CustodyEntry>> {
        QList<CustodyEntry> entries;
        SQLite::Statement& query = database.prepare(selectBehind);
        query.bind(1, int64_t(after));
        query.bind(2, limit);
        while (query.executeStep()) {
            entries.append(fromRow(query));
        }
        return entries;
    });
}

Result<std::optional<CustodyEntry>> CustodyLog::at(qint64 seq) const {
    return library_.read([&](Database& database) -> Result<std::optional<CustodyEntry>> {
        SQLite::Statement& query = database.prepare(selectOne);
        query.bind(1, int64_t(seq));
        return query.executeStep() ? std::optional(fromRow(query)) : std::nullopt;
    });
}

Result<std::optional<CustodyEntry>> CustodyLog::head() const {
    return library_.read([&](Database& database) -> Result<std::optional<CustodyEntry>> { return lastEntry(database); });
}

Result<CustodyCheck> CustodyLog::verifyChain() const {
    return library_.read([&](Database& database) -> Result<CustodyCheck> {
        CustodyCheck check;
        check.head = noHash();
        std::optional<CustodyEntry> before;
        SQLite::Statement& query = database.prepare(schemaVersion(database) < schemaOfForm2 ? selectAllOfForm1 : selectAll);
        while (query.executeStep()) {
            const CustodyEntry entry = fromRow(query);
            checkEntry(entry, check.entries + 1, check);
            checkForm(entry, before ? before->form : 1, check);
            if (columnText(query, 1) != toRfc3339(entry.at)) {
                check.breaks.append({entry.seq, QStringLiteral("custody-hash"),
                                     translated(QT_TRANSLATE_NOOP("Custody", "The time of entry %1 was changed.")).arg(entry.seq)});
            }
            QJsonObject told = detailOf(entry);
            // What can be seen from outside is told even where the entry itself is silent.
            const QJsonObject seen = clockFactsOf(before, entry, {});
            for (auto fact = seen.constBegin(); fact != seen.constEnd(); ++fact) {
                told[fact.key()] = fact.value();
            }
            check.clockFacts += clockFactsIn(entry.seq, told);
            check.clockSetBack += seen.contains(setBackField) ? 1 : 0;
            before = entry;
            check.entries += 1;
            check.head = entry.hash;
        }
        return check;
    });
}

} // namespace cyberspotter
