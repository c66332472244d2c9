// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/http.h"

namespace cyberspotter::partner {

/// Pages on which a browser and a capture are tried, all under /trouble: slow (its body never ends), endless (grows as
/// it is scrolled), busy (a script that never returns), hostile (built-ins overridden), bands (33,000 px of colour bands),
/// popup, permissions, download, webrtc, crash.
void addTroubleRoutes(httplib::Server& server);

} // namespace cyberspotter::partner
