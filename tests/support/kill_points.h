// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cyberspotter::tests {

/// Programs that link kill_points.cpp die by SIGKILL just before the n-th of the calls by which they change the disk or ask
/// the network, counted from here: CYBERSPOTTER_KILL_AT=n. A call that writes has written half by then. With
/// CYBERSPOTTER_KILL_LOG=FILE each call is noted there as a line, "rename evidence/.incoming -> evidence/shard". The product
/// knows nothing of it: the C library's functions are stood in for.
void armKillPoints();

} // namespace cyberspotter::tests
