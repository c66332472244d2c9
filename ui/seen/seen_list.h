// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/lookalike.h"

#include <QFrame>

class QPushButton;
class QTreeWidget;

namespace cyberspotter {

class Session;

/// What is known of an open page, drawn up below its badge: this very listing, then what it is like, relists together; each with
/// why, and the way there. Escape closes it.
class SeenList : public QFrame {
    Q_OBJECT
public:
    explicit SeenList(Session& session, QWidget* parent = nullptr);

    void show(const SeenBefore& seen);
    /// Opens below `anchor`, within its screen.
    void popUpBelow(QWidget& anchor);

private:
    void add(const QString& heading, const QList<SeenReport>& reports);
    const SeenReport* current() const;
    void open();
    void onCurrentChanged();

    Session& session_;
    QTreeWidget* tree_;
    QPushButton* open_;
    QPushButton* evidence_;
    QPushButton* seller_;
    QList<SeenReport> reports_;
};

} // namespace cyberspotter
