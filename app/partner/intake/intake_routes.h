// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/faults.h"
#include "app/partner/http.h"
#include "app/partner/intake/intake_store.h"

#include <functional>

namespace cyberspotter::partner {

/// What every route works with. The references outlive the server.
struct Intake {
    IntakeStore& store;
    Faults& faults;
    QByteArray token;                     ///< empty: no token is asked
    std::function<void()> beforeOutcomes; ///< the practice partner decides here; may be empty
};

/// True when the request carries the token (compared in constant time); else answers 401.
bool isAuthorised(const Intake& intake, const httplib::Request& request, httplib::Response& response);

/// The intake API of resources/schemas/intake.openapi.yaml: batches, their state and their end.
void addBatchRoutes(httplib::Server& server, const Intake& intake);
/// Evidence by resumable upload (tus 1.0.0).
void addUploadRoutes(httplib::Server& server, const Intake& intake);
/// Outcomes, retractions and clarifications.
void addOutcomeRoutes(httplib::Server& server, const Intake& intake);

} // namespace cyberspotter::partner
