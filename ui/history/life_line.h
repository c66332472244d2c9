// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/presence/observation.h"
#include "core/reporting/report.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace cyberspotter {

/// Everything that happened to one report, oldest first.
class LifeLine : public QWidget {
    Q_OBJECT
public:
    explicit LifeLine(Session& session, QWidget* parent = nullptr);

    void showReport(const Report& report);
    /// Reads the shown report's line again.
    void reload();

Q_SIGNALS:
    /// The person wants to know whether the listing of this report is still there.
    void lookWanted(const cyberspotter::Report& report);

private:
    void fill(const QList<ReportEvent>& events, const QList<Observation>& observations);

    Session& session_;
    Report report_;
    QLabel* heading_;
    QLabel* details_;
    QListWidget* events_;
    QPushButton* evidence_;
    QPushButton* seller_;
};

} // namespace cyberspotter
