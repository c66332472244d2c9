// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner/partner.h"
#include "core/evidence/capture.h"

#include <QList>

namespace cyberspotter {

/// Of the files that may leave, those that go with a report. A capture's archive holds all that was captured, sealed and signed:
/// where it may go, it goes alone in place of the loose files. Where it is too large or of a kind that the partner does not
/// take, the loose files go that are within the limits; so they do when the collector is not to be named, for the archive
/// names them and cannot be changed without breaking its seal. `limits` null: no limits.
QList<CaptureFile> selectEvidence(const QList<CaptureFile>& files, const PartnerLimits* limits, bool withoutCollector);

} // namespace cyberspotter
