// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/storage/capture_storage.h"

namespace cyberspotter {

/// How a page was captured, as far as the page itself does not say.
struct Circumstances {
    const CaptureRequest& request;
    TrackedPage& page;
    bool ofTab = false;    ///< the page is the volunteer's own
    QStringList redirects; ///< where pages led by themselves before this one
    int pictureWidth = 0;  ///< in CSS pixels
    QDateTime now;         ///< UTC
};

/// Writes into `captured` when and from where it came, and the facts that go with the capture for ever: the way to the page,
/// methods, measures, what is not in its picture or text, who was signed in, what was recorded of the network.
void writeFacts(CapturedPage& captured, const Circumstances& how);

} // namespace cyberspotter
