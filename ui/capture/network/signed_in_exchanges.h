// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/network/network_recorder.h"

namespace cyberspotter {

/// What a page sends and gets while somebody is signed in is kept back more strictly than blankSecrets does: of request
/// headers only the values that every browser sends the same way are left; of answers to scripts (XHR, fetch, event streams)
/// those that hold a member named as tokens are get no body at all, for half a body would be no evidence. Documents and
/// pictures stay as received. What was kept back is entered in the exchanges and in `network.facts` ("blanked",
/// "bodies_withheld", "bodies_missing"). Reads the spool: for a worker.
void keepSignInBack(RecordedNetwork& network);

} // namespace cyberspotter
