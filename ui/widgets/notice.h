// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QFrame>

class QPushButton;

namespace cyberspotter {

class BreakingLabel;

/// A quiet bar that says one thing and may offer one action. Hidden until something is said; the last word stands.
class Notice : public QFrame {
    Q_OBJECT
public:
    explicit Notice(QWidget* parent = nullptr);

    /// Says `text`; with `action` a button is shown that emits `triggered`.
    void say(const QString& text, const QString& action = {});
    void say(const Problem& problem);
    QString text() const;

Q_SIGNALS:
    void triggered();

private:
    BreakingLabel* label_;
    QPushButton* action_;
};

} // namespace cyberspotter
