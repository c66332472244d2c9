// SPDX-License-Identifier: Apache-2.0
#include "support/partner_process.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace cyberspotter::tests {

namespace {

constexpr int milliseconds = 20'000;

QString program() {
    const QString folder = qEnvironmentVariable("CYBERSPOTTER_BIN", QCoreApplication::applicationDirPath());
    return folder + QStringLiteral("/cyberspotter-partner");
}

} // namespace

bool PartnerProcess::exists() {
    return QFileInfo(program()).isExecutable();
}

PartnerProcess::PartnerProcess(QString folder, QStringList arguments, int port)
    : folder_(std::move(folder)), arguments_(std::move(arguments)) {
    start(port);
}

PartnerProcess::~PartnerProcess() {
    if (process_.state() != QProcess::NotRunning) {
        kill();
    }
}

void PartnerProcess::start(int port) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CYBERSPOTTER_PARTNER_TOKEN"), token());
    process_.setProcessEnvironment(environment);
    process_.setStandardErrorFile(folder_ + QStringLiteral(".log"), QIODevice::Append);
    const QStringList own{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port),
                          QStringLiteral("--data"), folder_, QStringLiteral("--exit-with-parent")};
    process_.start(program(), own + arguments_);
    while (!process_.canReadLine()) {
        if (!process_.waitForReadyRead(milliseconds)) {
            process_.kill();
            process_.waitForFinished(milliseconds);
            ADD_FAILURE() << "the partner does not listen: " << log().constData();
            return;
        }
    }
    address_ = QJsonDocument::fromJson(process_.readLine()).object()[QLatin1String("listening")].toString();
}

int PartnerProcess::port() const {
    return QUrl(address_).port();
}

void PartnerProcess::kill() {
    process_.kill();
    process_.waitForFinished(milliseconds);
}

int PartnerProcess::stop() {
    process_.terminate();
    if (!process_.waitForFinished(milliseconds)) {
        kill();
        return -1;
    }
    return process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

void PartnerProcess::restart(const QStringList& arguments) {
    arguments_ = arguments;
    start(port());
}

qint64 PartnerProcess::count(const QString& table, const QString& condition) const {
    const SQLite::Database database((folder_ + QStringLiteral("/intake.sqlite")).toStdString(), SQLite::OPEN_READONLY,
                                    milliseconds);
    SQLite::Statement query(database,
                            QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, condition).toStdString());
    query.executeStep();
    return query.getColumn(0).getInt64();
}

qint64 PartnerProcess::evidenceBytes() const {
    qint64 bytes = 0;
    for (const char* part : {"/evidence", "/uploads"}) {
        const QFileInfoList files = QDir(folder_ + QLatin1String(part)).entryInfoList(QDir::Files);
        for (const QFileInfo& file : files) {
            bytes += file.size();
        }
    }
    return bytes;
}

QByteArray PartnerProcess::log() const {
    QFile file(folder_ + QStringLiteral(".log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cyberspotter::tests
