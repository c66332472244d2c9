// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/presence/observation.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// What was seen of reported listings since. Kept beside their states, which only partners' decisions and the person move.
class ObservationRepository {
public:
    explicit ObservationRepository(Library& library) : library_(library) {}

    /// Enters one; `seq` is set, and `observedAt` where it is not. Problem "report-unknown".
    Result<Observation> add(Observation observation);

    /// Of one report, oldest first.
    Result<QList<Observation>> of(const QString& reportId) const;

private:
    Library& library_;
};

} // namespace cyberspotter
