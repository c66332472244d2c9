// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace cyberspotter::tests {

struct ProgramResult {
    int status = -1; ///< exit status; -1 when it did not run or was killed
    QByteArray output;
    QByteArray errors;
};

/// Runs another program to its end (a minute at most): independent readers of what we wrote.
inline ProgramResult runProgram(const QString& program, const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    if (!folder.isEmpty()) {
        process.setWorkingDirectory(folder);
    }
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished(1000);
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline ProgramResult runPython(const QString& code, const QStringList& arguments = {}) {
    return runProgram(QStringLiteral("python3"), QStringList{QStringLiteral("-c"), code} + arguments);
}

} // namespace cyberspotter::tests
