// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace cyberspotter {

/// Distances grow by this unit, in device-independent pixels.
inline constexpr int unit = 8;

/// The colours of one scheme. Text on its ground has a contrast of at least 4.5 : 1 (WCAG 2.1, 1.4.3).
struct Tokens {
    QColor window;    ///< behind everything
    QColor surface;   ///< cards, lists, fields
    QColor rail;      ///< ground of the rail
    QColor line;      ///< hairlines and borders
    QColor text;
    QColor softText;
    QColor accent;    ///< the one accent
    QColor onAccent;
    QColor selection;
    QColor good;
    QColor warning;
    QColor bad;
    QColor notice;    ///< ground of a quiet notice

    static Tokens light();
    static Tokens dark();
};

} // namespace cyberspotter
