// SPDX-License-Identifier: Apache-2.0
#include "tests/support/partner_process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

namespace cyberspotter::tests {

namespace {

constexpr int milliseconds = 20'000;

} // namespace

PartnerProcess::PartnerProcess(QStringList options)
    : options_(std::move(options)), token_(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

PartnerProcess::~PartnerProcess() {
    if (process_.state() != QProcess::NotRunning) {
        kill();
    }
}

QString PartnerProcess::program() {
    const QString folder = qEnvironmentVariable("CYBERSPOTTER_BIN", QCoreApplication::applicationDirPath());
    return folder + QStringLiteral("/cyberspotter-partner");
}

bool PartnerProcess::isBuilt() {
    return QFileInfo(program()).isExecutable();
}

bool PartnerProcess::start(const QStringList& more) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CYBERSPOTTER_PARTNER_TOKEN"), token_);
    process_.setProcessEnvironment(environment);
    const QStringList own{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port_),
                          QStringLiteral("--data"),   folder_.path(),
                          QStringLiteral("--quiet"),  QStringLiteral("--exit-with-parent")};
    process_.start(program(), own + options_ + more);
    while (!process_.canReadLine()) {
        if (!process_.waitForReadyRead(milliseconds)) {
            collectEnd();
            return false;
        }
    }
    address_ = QJsonDocument::fromJson(process_.readLine()).object()[QLatin1String("listening")].toString();
    port_ = QUrl(address_).port();
    return port_ > 0;
}

void PartnerProcess::kill() {
    process_.kill();
    collectEnd();
}

int PartnerProcess::stop() {
    process_.terminate();
    const bool ended = process_.waitForFinished(milliseconds);
    collectEnd();
    return ended && process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

void PartnerProcess::collectEnd() {
    if (process_.state() != QProcess::NotRunning && !process_.waitForFinished(milliseconds)) {
        process_.kill();
        process_.waitForFinished(milliseconds);
    }
    errors_ += process_.readAllStandardError();
}

} // namespace cyberspotter::tests
