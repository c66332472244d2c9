// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>

namespace cyberspotter::desktop {

/// How windows of one library find each other: a local socket named by the library's folder.
class SingleWindow : public QObject {
    Q_OBJECT
public:
    explicit SingleWindow(const QString& libraryFolder, QObject* parent = nullptr);

    /// Listens for other starts; call once this window has the library's lock.
    void listen();
    /// Asks the window that is open to come to the front; false when it does not answer within two seconds.
    static bool raiseOther(const QString& libraryFolder);

Q_SIGNALS:
    void raiseWanted();

private:
    QString name_;
    QLocalServer server_;
};

} // namespace cyberspotter::desktop
