// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/time_stamp.h"
#include "core/evidence/verification.h"

namespace cyberspotter {

/// How much a bag from a stranger may cost to verify.
struct BagLimits {
    qint64 entries = 2'000'000;
    qint64 tagFileBytes = 256LL << 20;   ///< one tag file in memory
    qint64 freeBytes = 64LL << 20;       ///< a zip may unpack to this much whatever its size,
    qint64 unpackRatio = 200;            ///< and beyond it to this many times its own size
};

/// Verifies a bag (BagIt 0.93 to 0.97, and 1.0: RFC 8493): a folder, or a zip that holds one. Nothing is unpacked to disk,
/// fetched or changed. Each finding names the file and the rule:
///  bag-declaration, bag-version, bag-encoding, bag-info-format, payload-folder, payload-oxum,
///  manifest-missing, manifest-format, manifest-path, manifest-algorithm, manifest-duplicate, manifest-incomplete,
///  file-missing, file-extra, file-differs, file-unreadable, fetch-format, fetch-listed (a note), fetch-unlisted,
///  path-traversal, path-absolute, path-link, path-case, path-special, path-unsafe, path-duplicate,
///  zip-damaged, zip-layout, zip-bomb, zip-header, zip-size, zip-encrypted.
/// Time stamps in it ("x.tsr" beside "x") are verified against `trust` and named with what they cover (carried_stamp.h).
Verification verifyBag(const QString& path, const BagLimits& limits = {}, const TimeStampTrust& trust = {});

} // namespace cyberspotter
