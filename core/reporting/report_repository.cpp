// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/report_repository.h"

#include "core/base/identifiers.h"
#include "core/base/json.h"
#include "core/base/text_folding.h"
#include "core/reporting/selector/selector_repository.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

// The columns of a report in the order that fromRow reads them; a macro because literals are joined to statements.
#define REPORT_COLUMNS                                                                                                  \
    "number, id, state, capture_id, listing, term, quantity, unit, source_code, confidence, reason, partner_id, "      \
    "batch_id, reference, supersedes, created_at, updated_at, submitted_at, "                                           \
    "EXISTS (SELECT 1 FROM derived_file WHERE derived_file.capture_id = report.capture_id "                            \
    "AND derived_file.media_type = 'image/png')"

namespace cyberspotter {

namespace {

constexpr qint64 reportsInAMoment = 1 << 20;
constexpr qint64 farthestMoment = qint64(1) << 42; // milliseconds, so that the product has room in 64 bits

QString translated(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

Problem unknownProblem(const QString& id) {
    return {"report-unknown", translated(QT_TRANSLATE_NOOP("Reports", "There is no such report")), id,
            translated(QT_TRANSLATE_NOOP("Reports", "“report list” shows the reports there are.")), 0, {}};
}

QString wordsOf(const Report& report) {
    const Listing& listing = report.listing;
    return searchableText(QStringList{listing.title, listing.description.left(4000), listing.seller.name, listing.seller.id,
                                      listing.itemId, listing.location, report.taxa.join(u' '), report.reason,
                                      report.reference, listing.url}
                              .join(u'\n'));
}

/// Where a report stands in time: see core/storage/migrations/0002_time_order.sql. A table may name any year: beyond 1830
/// and 2109 all stand at the end.
qint64 timeOrderOf(Database& database, const QDateTime& createdAt, qint64 number) {
    qint64 place = ReportRepository::firstTimeOrder(createdAt) + number % reportsInAMoment;
    SQLite::Statement& taken = database.prepare("SELECT 1 FROM report WHERE time_order = ?");
    for (bool free = false; !free; ) {
        taken.reset();
        taken.bind(1, int64_t(place));
        free = !taken.executeStep();
        place += free ? 0 : 1;
    }
    return place;
}

qint64 nextNumber(Database& database) {
    SQLite::Statement& query = database.prepare("SELECT coalesce(max(number), 0) + 1 FROM report");
    query.executeStep();
    return query.getColumn(0).getInt64();
}

qint64 storedTimeOrder(Database& database, qint64 number) {
    SQLite::Statement& query = database.prepare("SELECT time_order FROM report WHERE number = ?");
    query.bind(1, int64_t(number));
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

void writeTaxaAndWords(Database& database, const Report& report, qint64 timeOrder) {
    SQLite::Statement& clear = database.prepare("DELETE FROM report_taxon WHERE report_number = ?");
    clear.bind(1, int64_t(report.number));
    clear.exec();
    for (qsizetype i = 0; i < report.taxa.size(); ++i) {
        SQLite::Statement& add =
            database.prepare("INSERT INTO report_taxon (report_number, position, scientific_name, time_order) VALUES (?, ?, ?, ?)");
        add.bind(1, int64_t(report.number));
        add.bind(2, int64_t(i));
        bindText(add, 3, report.taxa[i]);
        add.bind(4, int64_t(timeOrder));
        add.exec();
    }
    SQLite::Statement& words = database.prepare("INSERT OR REPLACE INTO report_text (rowid, body) VALUES (?, ?)");
    words.bind(1, int64_t(timeOrder));
    bindText(words, 2, wordsOf(report));
    words.exec();
}

// Binds what both INSERT and UPDATE write, from parameter 1 on; returns the next free parameter.
int bindContent(SQLite::Statement& statement, const Report& report) {
    const Listing& listing = report.listing;
    int i = 1;
    bindTextOrNull(statement, i++, report.captureId);
    for (const QString& text :
         {listing.url, listing.canonicalUrl, listing.marketplace, listing.itemId, listing.title, listing.seller.name,
          listing.seller.id, listing.price, listing.currency,
          QString::fromUtf8(compactJson(listing.toJson())), report.specimen.term,
          report.specimen.quantity, report.specimen.unit, report.specimen.sourceCode, report.confidence, report.reason,
          report.partnerId}) {
        bindText(statement, i++, text);
    }
    bindTextOrNull(statement, i++, report.supersedes);
    bindText(statement, i++, toRfc3339(report.updatedAt));
    return i;
}

void appendEvent(Database& database, const QDateTime& now, const ReportEvent& event) {
    SQLite::Statement& add = database.prepare(
        "INSERT INTO report_event (report_id, state, occurred_at, recorded_at, source, partner_word, note, external_id, "
        "payload_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindText(add, 1, event.reportId);
    bindText(add, 2, toWord(event.state));
    bindText(add, 3, toRfc3339(event.occurredAt.isValid() ? event.occurredAt : now));
    bindText(add, 4, toRfc3339(now));
    bindText(add, 5, event.source);
    bindText(add, 6, event.partnerWord);
    bindText(add, 7, event.note);
    bindText(add, 8, event.externalId);
    bindText(add, 9, event.payloadSha256);
    add.exec();
}

bool isKnownEvent(Database& database, const ReportEvent& event) {
    if (event.externalId.isEmpty()) {
        return false;
    }
    SQLite::Statement& query =
        database.prepare("SELECT 1 FROM report_event WHERE report_id = ? AND source = ? AND external_id = ?");
    bindText(query, 1, event.reportId);
    bindText(query, 2, event.source);
    bindText(query, 3, event.externalId);
    return query.executeStep();
}

/// An outcome that is older, by the partner's clock, than one it told before. Intake answers are entered by our clock and
/// are not compared.
bool isLate(Database& database, const ReportEvent& event) {
    if (event.source != QStringLiteral("api") || !event.occurredAt.isValid()) {
        return false;
    }
    SQLite::Statement& query = database.prepare("SELECT 1 FROM report_event WHERE report_id = ? AND source = 'api' AND external_id <> '' "
                                                "AND external_id NOT LIKE 'intake:%' AND occurred_at > ?");
    bindText(query, 1, event.reportId);
    bindText(query, 2, toRfc3339(event.occurredAt));
    return query.executeStep();
}

QList<Report> readAll(Database& database, SQLite::Statement& query) {
    QList<Report> reports;
    while (query.executeStep()) {
        reports.append(ReportRepository::fromRow(query));
    }
    ReportRepository::readTaxa(database, reports);
    return reports;
}

} // namespace

qint64 ReportRepository::firstTimeOrder(const QDateTime& moment) {
    return std::clamp(moment.toMSecsSinceEpoch(), -farthestMoment, farthestMoment) * reportsInAMoment;
}

const char* ReportRepository::columns() {
    return REPORT_COLUMNS;
}

Report ReportRepository::fromRow(SQLite::Statement& row) {
    Report report;
    report.number = row.getColumn(0).getInt64();
    report.id = columnText(row, 1);
    report.state = reportStateFromWord(columnText(row, 2)).value_or(ReportState::Draft);
    report.captureId = columnText(row, 3);
    report.listing = Listing::fromJson(QJsonDocument::fromJson(columnBlob(row, 4)).object());
    report.specimen = {columnText(row, 5), columnText(row, 6), columnText(row, 7), columnText(row, 8)};
    report.confidence = columnText(row, 9);
    report.reason = columnText(row, 10);
    report.partnerId = columnText(row, 11);
    report.batchId = columnText(row, 12);
    report.reference = columnText(row, 13);
    report.supersedes = columnText(row, 14);
    report.createdAt = fromRfc3339(columnText(row, 15));
    report.updatedAt = fromRfc3339(columnText(row, 16));
    report.submittedAt = fromRfc3339(columnText(row, 17));
    report.isRedacted = row.getColumn(18).getInt() != 0;
    return report;
}

void ReportRepository::readTaxa(Database& database, QList<Report>& reports) {
    for (Report& report : reports) {
        SQLite::Statement& query =
            database.prepare("SELECT scientific_name FROM report_taxon WHERE report_number = ? ORDER BY position");
        query.bind(1, int64_t(report.number));
        while (query.executeStep()) {
            report.taxa += columnText(query, 0);
        }
    }
}

Result<Report> ReportRepository::add(Report report) {
    return library_.write([&](Database& database) -> Result<Report> {
        return add(database, library_.now(), std::move(report), QStringLiteral("user"));
    });
}

Result<Report> ReportRepository::add(Database& database, const QDateTime& now, Report report, const QString& source) {
    if (report.id.isEmpty()) {
        report.id = newId();
    }
    if (!report.createdAt.isValid()) {
        report.createdAt = now;
    }
    report.updatedAt = now;
    report.taxa.removeDuplicates();
    SQLite::Statement& insert = database.prepare(
        "INSERT INTO report (capture_id, url, canonical_url, marketplace, item_id, title, seller_name, seller_id, price, "
        "currency, listing, term, quantity, unit, source_code, confidence, reason, partner_id, supersedes, updated_at, "
        "id, state, reference, created_at, submitted_at, number, time_order) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int i = bindContent(insert, report);
    bindText(insert, i++, report.id);
    bindText(insert, i++, toWord(report.state));
    bindText(insert, i++, report.reference);
    bindText(insert, i++, toRfc3339(report.createdAt));
    bindTextOrNull(insert, i++, toRfc3339(report.submittedAt));
    report.number = nextNumber(database);
    const qint64 timeOrder = timeOrderOf(database, report.createdAt, report.number);
    insert.bind(i++, int64_t(report.number));
    insert.bind(i, int64_t(timeOrder));
    insert.exec();
    writeTaxaAndWords(database, report, timeOrder);
    SelectorRepository::write(database, report.number, report.listing);
    ReportEvent first;
    first.reportId = report.id;
    first.state = report.state;
    first.source = source;
    first.occurredAt = report.createdAt;
    appendEvent(database, now, first);
    return report;
}

Result<Report> ReportRepository::update(const Report& changed) {
    return library_.write([&](Database& database) -> Result<Report> {
        const Result<Report> stored = get(database, changed.id);
        if (!stored) {
            return stored;
        }
        if (stored->state != ReportState::Draft && stored->state != ReportState::Ready) {
            return fail("report-sent", translated(QT_TRANSLATE_NOOP("Reports", "This report can no longer be changed")),
                        translated(QT_TRANSLATE_NOOP("Reports", "Report %1 is “%2”.")).arg(stored->number).arg(displayName(stored->state)),
                        translated(QT_TRANSLATE_NOOP("Reports", "Take it out of its batch first, or mend it as a new report.")));
        }
        Report report = changed;
        report.number = stored->number;
        report.state = stored->state;
        report.createdAt = stored->createdAt;
        report.updatedAt = library_.now();
        SQLite::Statement& update = database.prepare(
            "UPDATE report SET capture_id = ?, url = ?, canonical_url = ?, marketplace = ?, item_id = ?, title = ?, "
            "seller_name = ?, seller_id = ?, price = ?, currency = ?, listing = ?, term = ?, quantity = ?, unit = ?, "
            "source_code = ?, confidence = ?, reason = ?, partner_id = ?, supersedes = ?, updated_at = ? "
            "WHERE number = ?");
        const int i = bindContent(update, report);
        update.bind(i, int64_t(report.number));
        update.exec();
        writeTaxaAndWords(database, report, storedTimeOrder(database, report.number));
        SelectorRepository::write(database, report.number, report.listing);
        return report;
    });
}

Result<void> ReportRepository::move(const ReportEvent& event) {
    return library_.write(
        [&](Database& database) -> Result<void> { return move(database, library_.now(), event); });
}

Result<void> ReportRepository::move(Database& database, const QDateTime& now, const ReportEvent& event) {
    const Result<Report> report = get(database, event.reportId);
    if (!report) {
        return std::unexpected(report.error());
    }
    ReportEvent entry = event;
    entry.reportId = report->id;
    if (isKnownEvent(database, entry)) {
        return {};
    }
    if (!mayMove(report->state, entry.state)) {
        return fail("move-forbidden", translated(QT_TRANSLATE_NOOP("Reports", "A report cannot take that step")),
                    translated(QT_TRANSLATE_NOOP("Reports", "Report %1 is “%2”; it cannot become “%3”."))
                        .arg(report->number)
                        .arg(displayName(report->state), displayName(entry.state)),
                    translated(QT_TRANSLATE_NOOP("Reports", "“report show” tells where it stands and how it came there.")));
    }
    appendEvent(database, now, entry);
    if (isLate(database, entry)) {
        return {}; // part of the story, but not its end
    }
    SQLite::Statement& update = database.prepare("UPDATE report SET state = ?, updated_at = ? WHERE number = ?");
    bindText(update, 1, toWord(entry.state));
    bindText(update, 2, toRfc3339(now));
    update.bind(3, int64_t(report->number));
    update.exec();
    return {};
}

Result<Report> ReportRepository::get(const QString& idOrNumber) const {
    return library_.read([&](Database& database) { return get(database, idOrNumber); });
}

Result<Report> ReportRepository::get(Database& database, const QString& idOrNumber) {
    bool isNumber = false;
    const qint64 number = idOrNumber.toLongLong(&isNumber);
    SQLite::Statement& query = isNumber ? database.prepare("SELECT " REPORT_COLUMNS " FROM report WHERE number = ?")
                                        : database.prepare("SELECT " REPORT_COLUMNS " FROM report WHERE id = ?");
    if (isNumber) {
        query.bind(1, int64_t(number));
    } else {
        bindText(query, 1, idOrNumber);
    }
    QList<Report> found = readAll(database, query);
    if (found.isEmpty()) {
        return std::unexpected(unknownProblem(idOrNumber));
    }
    return found.front();
}

Result<QList<Report>> ReportRepository::list(std::optional<ReportState> state, qint64 before, int limit) const {
    return library_.read([&](Database& database) -> Result<QList<Report>> {
        SQLite::Statement& query =
            state ? database.prepare("SELECT " REPORT_COLUMNS
                                     " FROM report WHERE time_order < ? AND state = ?3 ORDER BY time_order DESC LIMIT ?2")
                  : database.prepare("SELECT " REPORT_COLUMNS " FROM report WHERE time_order < ? ORDER BY time_order DESC LIMIT ?");
        query.bind(1, before > 0 ? int64_t(storedTimeOrder(database, before)) : std::numeric_limits<int64_t>::max());
        query.bind(2, limit);
        if (state) {
            bindText(query, 3, toWord(*state));
        }
        return readAll(database, query);
    });
}

Result<QList<Report>> ReportRepository::inBatch(const QString& batchId) const {
    return library_.read([&](Database& database) -> Result<QList<Report>> { return inBatch(database, batchId); });
}

QList<Report> ReportRepository::inBatch(Database& database, const QString& batchId) {
    SQLite::Statement& query =
        database.prepare("SELECT " REPORT_COLUMNS " FROM report WHERE batch_id = ? ORDER BY batch_position");
    bindText(query, 1, batchId);
    return readAll(database, query);
}

Result<QList<Report>> ReportRepository::ofListing(const QString& canonicalUrl, const QString& marketplace,
                                                  const QString& itemId) const {
    return library_.read([&](Database& database) -> Result<QList<Report>> {
        SQLite::Statement& query = database.prepare(
            "SELECT " REPORT_COLUMNS " FROM report WHERE (?1 <> '' AND canonical_url = ?1) "
            "OR (?3 <> '' AND marketplace = ?2 AND item_id = ?3) ORDER BY time_order DESC LIMIT 50");
        bindText(query, 1, canonicalUrl);
        bindText(query, 2, marketplace);
        bindText(query, 3, itemId);
        return readAll(database, query);
    });
}

Result<QList<ReportEvent>> ReportRepository::events(const QString& reportId) const {
    return library_.read([&](Database& database) -> Result<QList<ReportEvent>> {
        QList<ReportEvent> events;
        SQLite::Statement& query = database.prepare(
            "SELECT seq, report_id, state, occurred_at, recorded_at, source, partner_word, note, external_id, "
            "payload_sha256 FROM report_event WHERE report_id = ? ORDER BY seq");
        bindText(query, 1, reportId);
        while (query.executeStep()) {
            events.append({query.getColumn(0).getInt64(), columnText(query, 1),
                           reportStateFromWord(columnText(query, 2)).value_or(ReportState::Draft),
                           fromRfc3339(columnText(query, 3)), fromRfc3339(columnText(query, 4)), columnText(query, 5),
                           columnText(query, 6), columnText(query, 7), columnText(query, 8), columnText(query, 9)});
        }
        return events;
    });
}

void ReportRepository::setSubmitted(Database& database, const QString& reportId, const QString& reference,
                                    const QDateTime& at) {
    SQLite::Statement& update = database.prepare(
        "UPDATE report SET reference = CASE WHEN ?2 = '' THEN reference ELSE ?2 END, "
        "submitted_at = coalesce(submitted_at, ?3) WHERE id = ?1");
    bindText(update, 1, reportId);
    bindText(update, 2, reference);
    bindTextOrNull(update, 3, toRfc3339(at));
    update.exec();
}

} // namespace cyberspotter
