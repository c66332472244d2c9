// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/engine/tracked_page.h"
#include "ui/capture/picture/page_picture.h"

namespace cyberspotter {

/// A part of a page on its own: one picture, the box of the seller.
struct ElementPicture {
    QString selector;       ///< CSS, as asked for
    QRect box;              ///< in CSS pixels from the page's top left corner; empty when there is no such part
    QString words;          ///< the part's text, or a picture's alternative text
    QString address;        ///< of a picture's file, else empty
    Result<PagePicture> picture = std::unexpected(noPictureProblem({}));
};

/// Finds the first part that the selector names and takes its picture through the bridge. `done` is called once, with a
/// problem for a picture ("no-such-part", "screenshot-failed") where there is none.
void takeElement(TrackedPage& page, DevToolsBridge& bridge, const QString& selector, std::chrono::milliseconds limit,
                 std::function<void(ElementPicture)> done);

} // namespace cyberspotter
