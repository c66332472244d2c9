// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace cyberspotter {

/// Keeps the mouse wheel from changing the choices and numbers below `page`: who scrolls a long page over them means the
/// page. Call it once all fields stand.
void guardFromWheel(QWidget& page);

} // namespace cyberspotter
