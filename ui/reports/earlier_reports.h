// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/report.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace cyberspotter {

class Session;

/// Earlier reports of the listing that a report is about, and whether this one is another or takes the place of one of them.
/// Hidden when there are none.
class EarlierReports : public QWidget {
    Q_OBJECT
public:
    explicit EarlierReports(Session& session, QWidget* parent = nullptr);

    void showFor(const Report& report);
    /// Id of the report whose place this one takes; empty for none.
    QString supersedes() const;
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void changed();

private:
    void fill(const QList<Report>& earlier);

    Session& session_;
    Report report_;
    QLabel* words_;
    QComboBox* choice_;
};

} // namespace cyberspotter
