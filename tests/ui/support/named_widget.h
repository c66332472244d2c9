// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace cyberspotter::tests {

/// The first child of that type which bears this accessible name; nullptr without one.
template <typename Widget>
Widget* named(const QWidget& page, const QString& name) {
    for (Widget* widget : page.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace cyberspotter::tests
