// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace cyberspotter::tests {

/// Texts of labels and buttons that do not fit where they stand, and so are cut off. Empty is good.
QStringList cutTexts(const QWidget& widget);

/// Fields and lists that can be reached by the keyboard but have no name for a screen reader.
QStringList namelessFields(const QWidget& widget);

/// The visible button that bears this text, whatever its mnemonic; nullptr without one.
QAbstractButton* buttonNamed(const QWidget& widget, const QString& text);

} // namespace cyberspotter::tests
