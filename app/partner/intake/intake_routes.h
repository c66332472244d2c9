// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/http.h"
#include "app/partner/intake/batch_check.h"
#include "app/partner/intake/batch_schema.h"
#include "app/partner/intake/intake_store.h"

#include <functional>

namespace cyberspotter::partner {

/// What every route works with. The references outlive the server. Requests that reach a route carry the token and a
/// body within bounds: see RequestGate.
struct Intake {
    IntakeStore& store;
    const BatchSchema& schema;
    std::function<void()> beforeOutcomes; ///< the practice partner decides here; may be empty
    BatchLimits limits;
};

/// The intake API of resources/schemas/intake.openapi.json: batches, their state and their end.
void addBatchRoutes(httplib::Server& server, const Intake& intake);
/// Evidence by resumable upload (tus 1.0.0).
void addUploadRoutes(httplib::Server& server, const Intake& intake);
/// Outcomes, retractions and clarifications.
void addOutcomeRoutes(httplib::Server& server, const Intake& intake);

} // namespace cyberspotter::partner
