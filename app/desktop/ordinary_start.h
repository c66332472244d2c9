// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/ordinary_user.h"

#include <QObject>

class QProcess;

namespace cyberspotter::desktop {

/// Starts this program again as an ordinary user: first only for its version, which shows whether that user can run it at
/// all, then for good. Belongs to its parent.
class OrdinaryStart : public QObject {
    Q_OBJECT
public:
    OrdinaryStart(const OrdinaryUser& user, const QStringList& arguments, QObject* parent);

    void begin();

Q_SIGNALS:
    /// The other one runs; this one may end.
    void started();
    void failed(const cyberspotter::Problem& problem);

private:
    QStringList commandFor(const QStringList& arguments) const;
    void startForGood();
    void giveUp(const QString& reason);

    OrdinaryUser user_;
    QStringList arguments_;
    QString cookie_;
};

} // namespace cyberspotter::desktop
