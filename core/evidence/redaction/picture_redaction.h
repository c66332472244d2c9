// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_store.h"
#include "core/evidence/redaction/region.h"

#include <QSize>

#include <functional>

namespace cyberspotter {

/// A picture in the store from which something was taken.
struct RedactedPicture {
    StoredFile file;                ///< PNG, 8 bit RGB, without any metadata
    QSize size;                     ///< in pixels, the original's
    QList<RedactionRegion> regions; ///< as they were used: cut at the picture's edges
};

/// How many regions one picture may have.
inline constexpr int mostRegions = 500;

/// Told rows done and rows in all; false stops ("cancelled").
using RowsDone = std::function<bool(int done, int total)>;

/// Copies the picture at `path` into the store, row by row, without what the regions hide. A box is black. A blur is made
/// of at most 6 x 6 colours, each the mean of a block of at least 32 px (and a sixth of the region), rounded to 16 steps a
/// channel; what leaves of a region is at most 54 bytes, however large it is. Where a box lies on a blur it is black.
/// Pixels outside all regions are as PictureRows reads them. For a worker.
/// Problems "redaction-empty" (no region), "redaction-too-many", "region-outside", "cancelled", those of PictureRows and of
/// PngWriter.
Result<RedactedPicture> redactPicture(const EvidenceStore& store, const QString& path, const QList<RedactionRegion>& regions,
                                      const RowsDone& progress = {});

} // namespace cyberspotter
