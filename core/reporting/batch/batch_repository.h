// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner/partner.h"
#include "core/reporting/batch/batch.h"
#include "core/reporting/report.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// Batches of a library: ready reports grouped by partner.
class BatchRepository {
public:
    explicit BatchRepository(Library& library) : library_(library) {}

    /// Takes the ready reports of a partner (or just those of `reportIds`), oldest first, and makes as many batches as
    /// its limit of reports a batch asks; each report moves to `batched`. What the partner requires is asked again, as its
    /// profile may have changed since the report was marked ready. All or nothing: problems "nothing-ready" when there is
    /// none, "reports-incomplete" (requireComplete).
    Result<QList<Batch>> create(const Partner& partner, const QStringList& reportIds = {});

    /// The ready reports of one partner, told apart by what its profile requires today.
    struct ReadyReports {
        QStringList complete; ///< ids, oldest first
        QList<Report> incomplete;
    };
    Result<ReadyReports> ready(const Partner& partner) const;

    /// Newest first.
    Result<QList<Batch>> list(int limit = 500) const;
    /// Problem "batch-unknown".
    Result<Batch> get(const QString& id) const;
    static Result<Batch> get(Database& database, const QString& id);

    /// Takes a report out of its batch, back to `ready`; only while no submission of the batch stands ("batch-sent"; a
    /// cancelled one stands no more) and it is in one ("report-not-batched"). A batch that was never queued goes with its last report.
    Result<void> takeOut(const QString& reportId);

    /// Moves these reports out of a batch into a new one for the same partner, in their order; the batch left behind has
    /// the next revision. Joins the caller's transaction; may throw SQLite::Exception.
    static Batch splitOff(Database& database, const QDateTime& now, const Batch& batch, const QStringList& reportIds);

private:
    Library& library_;
};

} // namespace cyberspotter
