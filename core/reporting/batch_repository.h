// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner.h"
#include "core/reporting/batch.h"
#include "core/reporting/report.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// Batches of a library: ready reports grouped by partner.
class BatchRepository {
public:
    explicit BatchRepository(Library& library) : library_(library) {}

    /// Takes the ready reports of a partner (or just those of `reportIds`), oldest first, and makes as many batches as
    /// its limit of reports a batch asks; each report moves to `batched`. Problem "nothing-ready" when there is none.
    Result<QList<Batch>> create(const Partner& partner, const QStringList& reportIds = {});

    /// Newest first.
    Result<QList<Batch>> list(int limit = 500) const;
    /// Problem "batch-unknown".
    Result<Batch> get(const QString& id) const;
    static Result<Batch> get(Database& database, const QString& id);

    /// Takes a report out of its batch, back to `ready`; only while no submission of the batch exists ("batch-sent").
    Result<void> takeOut(const QString& reportId);

private:
    Library& library_;
};

} // namespace cyberspotter
