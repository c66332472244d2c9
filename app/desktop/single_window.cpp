// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/single_window.h"

#include "core/base/digest.h"

#include <QDir>
#include <QLocalSocket>

namespace cyberspotter::desktop {

namespace {

constexpr int answerMilliseconds = 2000;

QString socketName(const QString& folder) {
    return QStringLiteral("cyberspotter-") + sha256Hex(QDir(folder).absolutePath().toUtf8()).left(16);
}

} // namespace

SingleWindow::SingleWindow(const QString& libraryFolder, QObject* parent) : QObject(parent), name_(socketName(libraryFolder)) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = server_.nextPendingConnection()) {
            socket->write("ok");
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            Q_EMIT raiseWanted();
        }
    });
}

void SingleWindow::listen() {
    // Whoever holds the library's lock may take the name over from a process that died.
    QLocalServer::removeServer(name_);
    server_.listen(name_);
}

bool SingleWindow::raiseOther(const QString& libraryFolder) {
    QLocalSocket socket;
    socket.connectToServer(socketName(libraryFolder));
    return socket.waitForConnected(answerMilliseconds) && socket.waitForReadyRead(answerMilliseconds);
}

} // namespace cyberspotter::desktop
