// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/report.h"
#include "core/storage/library.h"

#include <QHash>

namespace cyberspotter {

/// What to look for in the history; empty members ask nothing.
struct HistoryQuery {
    QString text;        ///< words, each found by its beginning, in title, seller, reason, taxon, item, address, place
    QString species;     ///< scientific name
    QString partner;     ///< id
    QString marketplace; ///< id
    std::optional<ReportState> status;
    QDateTime since;     ///< created at or after
    QDateTime until;     ///< created before
    qint64 before = 0;   ///< older than the report of this number: the next page (keyset), 0 for the first
    int limit = 200;

    bool operator==(const HistoryQuery&) const = default;
};

/// One row of a statistic.
struct HistoryCount {
    QString key;
    qint64 reports = 0;

    bool operator==(const HistoryCount&) const = default;
};

enum class HistoryGroup { Species, Marketplace, Partner, Outcome, Week };

/// Queries over all reports of a library. Read only, safe from any thread.
class HistoryQueries {
public:
    explicit HistoryQueries(Library& library) : library_(library) {}

    /// The matching reports, newest first: by the time of their creation, then by number.
    Result<QList<Report>> find(const HistoryQuery& query) const;
    /// Their numbers only: for selections of everything found.
    Result<QList<qint64>> numbers(const HistoryQuery& query) const;
    /// How many match, `before` and `limit` left aside.
    Result<qint64> count(const HistoryQuery& query) const;

    /// Reports by group, most first (weeks: newest first, ISO 8601 "2026-W48").
    Result<QList<HistoryCount>> countBy(HistoryGroup group) const;

    /// How often each taxon is reported, by scientific name: what `TaxonIndex::find` takes as `reported`, so that the taxa
    /// a person reports often come first.
    Result<QHash<QString, int>> timesReported() const;

private:
    Library& library_;
};

} // namespace cyberspotter
