// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace cyberspotter::tests {

/// A reference partner of its own for one test: `cyberspotter-partner` from CYBERSPOTTER_BIN (or beside the test).
/// After `kill` or `stop` it can be started again on the same port and data. Ended by the destructor.
class PartnerProcess {
public:
    /// True when the program is built; tests of whole programs skip without it.
    static bool exists();
    /// The token that every such partner asks for.
    static QString token() { return QStringLiteral("correct-horse"); }

    /// Starts one with its data in `folder` and waits until it listens; `port` 0 takes a free one. Its log goes to
    /// `folder`.log. A partner that does not listen fails the test; see `isRunning` and `log`.
    explicit PartnerProcess(QString folder, QStringList arguments = {}, int port = 0);
    ~PartnerProcess();
    PartnerProcess(const PartnerProcess&) = delete;
    PartnerProcess& operator=(const PartnerProcess&) = delete;

    QString address() const { return address_; } ///< "http://127.0.0.1:PORT"
    int port() const;
    QString folder() const { return folder_; }
    bool isRunning() const { return process_.state() == QProcess::Running; }

    /// Sudden death: SIGKILL, and waits for the end.
    void kill();
    /// Orderly end: SIGTERM. Gives the exit status, -1 when it had to be killed.
    int stop();
    /// Starts again on the same port and data, with these arguments in place of the first.
    void restart(const QStringList& arguments = {});

    /// Rows of a table of its database that meet a condition (SQL, from the test itself).
    qint64 count(const QString& table, const QString& condition = QStringLiteral("1")) const;
    /// Bytes of evidence that it holds, whole files and uploads under way together.
    qint64 evidenceBytes() const;
    /// What it wrote on standard error since its first start.
    QByteArray log() const;

private:
    void start(int port);

    QString folder_;
    QStringList arguments_;
    QString address_;
    QProcess process_;
};

} // namespace cyberspotter::tests
