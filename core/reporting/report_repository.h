// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/report.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// Reports of a library and what happened to them. Each call is one transaction. Functions taking a Database& join the
/// caller's transaction and may throw SQLite::Exception (used inside Library::write).
class ReportRepository {
public:
    explicit ReportRepository(Library& library) : library_(library) {}

    /// Stores a new report; id (when empty), number and times are set. First event "draft" (or its state).
    Result<Report> add(Report report);
    static Result<Report> add(Database& database, const QDateTime& now, Report report, const QString& source);

    /// Overwrites the content of a report that has not been batched (problem "report-sent" otherwise); state is left.
    Result<Report> update(const Report& report);

    /// Moves a report along the table of states and appends the event; problem "move-forbidden" names both states.
    /// The same (reportId, source, externalId) a second time changes nothing and succeeds.
    /// An outcome of the partner that is older than one it told before is entered without a change of the state.
    Result<void> move(const ReportEvent& event);
    static Result<void> move(Database& database, const QDateTime& now, const ReportEvent& event);

    /// Problem "report-unknown" when there is none. `idOrNumber` also takes the report's number.
    Result<Report> get(const QString& idOrNumber) const;
    static Result<Report> get(Database& database, const QString& idOrNumber);

    /// Newest first by the time of creation, at most `limit`, older than the report with the number `before` (0: from the
    /// newest), in one state or in any.
    Result<QList<Report>> list(std::optional<ReportState> state = {}, qint64 before = 0, int limit = 200) const;
    /// Reports of one batch in the order they are sent.
    Result<QList<Report>> inBatch(const QString& batchId) const;
    static QList<Report> inBatch(Database& database, const QString& batchId);
    /// All reports of one canonical address or (marketplace, item id), newest first.
    Result<QList<Report>> ofListing(const QString& canonicalUrl, const QString& marketplace, const QString& itemId) const;

    /// Everything that happened to one report, oldest first.
    Result<QList<ReportEvent>> events(const QString& reportId) const;

    /// Sets columns that only submission may: partner's reference and time of sending.
    static void setSubmitted(Database& database, const QString& reportId, const QString& reference, const QDateTime& at);

    /// One row of `SELECT` + `columns()` + ` FROM report`, taxa still empty; for queries of other rooms.
    static const char* columns();
    static Report fromRow(SQLite::Statement& row);
    static void readTaxa(Database& database, QList<Report>& reports);
    /// The least time_order that a report of that moment can have; for queries over a span of time.
    static qint64 firstTimeOrder(const QDateTime& moment);

private:
    Library& library_;
};

} // namespace cyberspotter
