// SPDX-License-Identifier: Apache-2.0
#pragma once

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

private:
    void fill(const QList<ReportEvent>& events);

    Session& session_;
    Report report_;
    QLabel* heading_;
    QLabel* details_;
    QListWidget* events_;
    QPushButton* evidence_;
};

} // namespace cyberspotter
