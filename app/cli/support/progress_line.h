// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/submission/sender.h"
#include "core/submission/transfer_rate.h"

#include <QElapsedTimer>
#include <QString>

namespace cyberspotter::cli {

/// "1.2 MB of 45.0 MB, 800 kB/s, 54 s left".
QString transferText(const SendProgress& progress, const TransferRate& rate);

/// The line of a terminal that is written over as bytes go out; silent where standard error is no terminal.
class ProgressLine {
public:
    explicit ProgressLine(bool isWanted);
    ~ProgressLine();

    void show(const SendProgress& progress);
    /// A line that stays.
    void say(const QString& line);
    /// Takes the moving line away, before something else is printed.
    void clear();

private:
    void write(const QByteArray& bytes) const;

    bool isOn_;
    bool isShown_ = false;
    QString submissionId_;
    TransferRate rate_;
    QElapsedTimer clock_;
    qint64 lastShown_ = 0;
};

} // namespace cyberspotter::cli
