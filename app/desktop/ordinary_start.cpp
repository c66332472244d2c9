// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/ordinary_start.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

#include <unistd.h>

namespace cyberspotter::desktop {

namespace {

constexpr int settledMilliseconds = 3000; ///< a start that fails (no display, no library) does so sooner

} // namespace

OrdinaryStart::OrdinaryStart(const OrdinaryUser& user, const QStringList& arguments, QObject* parent) : QObject(parent), user_(user), arguments_(arguments) {}

QStringList OrdinaryStart::commandFor(const QStringList& arguments) const {
    return commandAs(user_, QStringList{QCoreApplication::applicationFilePath()} + arguments, QProcessEnvironment::systemEnvironment(), cookie_);
}

void OrdinaryStart::begin() {
    const Result<QString> cookie = cookieFor(user_, QProcessEnvironment::systemEnvironment());
    if (!cookie) {
        Q_EMIT failed(cookie.error());
        return;
    }
    cookie_ = *cookie;
    auto* trial = new QProcess(this);
    const QStringList command = commandFor({QStringLiteral("--version")});
    connect(trial, &QProcess::errorOccurred, this, [this, trial] { giveUp(trial->errorString()); });
    connect(trial, &QProcess::finished, this, [this, trial](int status) {
        status == 0 ? startForGood() : giveUp(QString::fromLocal8Bit(trial->readAllStandardError()).trimmed().right(500));
    });
    trial->start(command.front(), command.mid(1));
}

void OrdinaryStart::startForGood() {
    // Without a parent and never deleted: a QProcess ends its program when it goes.
    auto* process = new QProcess;
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->setInputChannelMode(QProcess::ForwardedInputChannel);
    process->setChildProcessModifier([] { ::setsid(); });
    const QStringList command = commandFor(arguments_);
    auto* settled = new QTimer(this);
    settled->setSingleShot(true);
    connect(settled, &QTimer::timeout, this, &OrdinaryStart::started);
    connect(process, &QProcess::finished, this, [this, settled] {
        if (settled->isActive()) {
            settled->stop();
            giveUp(QCoreApplication::translate("Desktop", "It ended at once; the terminal says why."));
        }
    });
    process->start(command.front(), command.mid(1));
    settled->start(settledMilliseconds);
}

void OrdinaryStart::giveUp(const QString& reason) {
    Q_EMIT failed({QStringLiteral("restart-failed"), QCoreApplication::translate("Desktop", "The program does not start as %1").arg(user_.name), reason,
                   QCoreApplication::translate("Desktop", "That user must be able to read the program’s folder and to open windows on this screen. Install the program for everybody, or log in as that user."), 0, {}});
}

} // namespace cyberspotter::desktop
