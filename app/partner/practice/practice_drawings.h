// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace cyberspotter::partner {

/// A drawn picture (SVG, 640 x 480) of what a listing shows; `view` 0 to 2 gives other colours and sizes, so that one
/// listing's pictures differ. Never a photograph.
QByteArray practiceDrawing(const QString& drawing, int view);

} // namespace cyberspotter::partner
