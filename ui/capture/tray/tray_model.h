// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/capture.h"
#include "core/reporting/report.h"
#include "ui/capture/capture_step.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QImage>

namespace cyberspotter {

/// One capture as the tray shows it.
struct TrayItem {
    int number = 0; ///< of CaptureService
    QString title;
    CaptureStep step = CaptureStep::Waiting;
    QElapsedTimer since;    ///< the key press, or the retry
    qint64 took = 0;        ///< milliseconds, once it has ended
    QElapsedTimer ended;    ///< valid once it has
    QImage picture;         ///< a thumbnail
    Problem problem;        ///< when it failed
    Capture capture;        ///< when it is kept
    Report report;
    bool isUndoing = false;
};

/// The captures of this session, in the order of their key presses.
class TrayModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1, PictureRole, FailedRole };

    explicit TrayModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void add(int number, const QString& title);
    /// Changes one item and tells the views; nothing happens when it is gone.
    template <typename Change>
    void change(int number, Change change) {
        if (const int row = rowOf(number); row >= 0) {
            change(items_[row]);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    void remove(int number);
    /// What runs has taken longer by now.
    void tick();

    int rowOf(int number) const;
    const TrayItem* at(int row) const;
    const QList<TrayItem>& items() const { return items_; }
    bool isRunning() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<TrayItem> items_;
};

bool hasEnded(CaptureStep step);

/// Where a capture stands, in words: "Loading · 3 s", "Kept · 7 files", "Failed: the site did not answer".
QString stateText(const TrayItem& item);

} // namespace cyberspotter
