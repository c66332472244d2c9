// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace cyberspotter {

/// What an empty page shows: what it is for and the one thing to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// `action` may be empty: then there is no button.
    EmptyState(const QString& icon, const QString& title, const QString& sentence, const QString& action, QWidget* parent = nullptr);

Q_SIGNALS:
    void triggered();
};

} // namespace cyberspotter
