// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace cyberspotter::tests {

/// A reference partner of its own for one test: `cyberspotter-partner` from CYBERSPOTTER_BIN (or beside the test) on a
/// free port, with a random token and a data folder that lives as long as this. After `kill` or `stop` it can be
/// started again on the same port and data. Ended by the destructor.
class PartnerProcess {
public:
    /// `options` are given at each start, for instance {"--practice"}.
    explicit PartnerProcess(QStringList options = {});
    ~PartnerProcess();
    PartnerProcess(const PartnerProcess&) = delete;
    PartnerProcess& operator=(const PartnerProcess&) = delete;

    /// True when the program is built; tests of whole programs skip without it.
    static bool isBuilt();

    /// Starts and waits until it listens; `more` are options of this start only, such as {"--fault", "drop-after:1x"}.
    /// False when it ended instead: see `errors`.
    bool start(const QStringList& more = {});
    /// Power cut: SIGKILL.
    void kill();
    /// Orderly end: SIGTERM. Gives the exit status, -1 when it had to be killed.
    int stop();
    bool isRunning() const { return process_.state() == QProcess::Running; }

    QString address() const { return address_; } ///< "http://127.0.0.1:PORT"
    int port() const { return port_; }
    QString token() const { return token_; }
    QString folder() const { return folder_.path(); }
    QString evidenceFile(const QString& sha256) const { return folder_.filePath(QStringLiteral("evidence/") + sha256); }
    /// Where `intake.sqlite` lies, for tests that count what the partner holds.
    QString database() const { return folder_.filePath(QStringLiteral("intake.sqlite")); }
    QByteArray errors() const { return errors_; }

private:
    static QString program();
    void collectEnd();

    QStringList options_;
    QTemporaryDir folder_;
    QString token_;
    QString address_;
    int port_ = 0;
    QByteArray errors_;
    QProcess process_;
};

} // namespace cyberspotter::tests
