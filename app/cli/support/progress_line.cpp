// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/progress_line.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>
#include <unistd.h>

namespace cyberspotter::cli {

namespace {

constexpr qint64 pauseMilliseconds = 200;

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

QString transferText(const SendProgress& progress, const TransferRate& rate) {
    const QLocale locale;
    QString text = translated(QT_TRANSLATE_NOOP("CommandLine", "%1 of %2 of evidence"))
                       .arg(locale.formattedDataSize(progress.sent, 1, QLocale::DataSizeSIFormat),
                            locale.formattedDataSize(progress.total, 1, QLocale::DataSizeSIFormat));
    if (rate.perSecond() > 0) {
        text += translated(QT_TRANSLATE_NOOP("CommandLine", ", %1/s")).arg(locale.formattedDataSize(rate.perSecond(), 1, QLocale::DataSizeSIFormat));
    }
    if (const std::optional<qint64> left = rate.secondsLeft(progress.total)) {
        text += translated(QT_TRANSLATE_NOOP("CommandLine", ", %1 s left")).arg(*left);
    }
    return text;
}

ProgressLine::ProgressLine(bool isWanted) : isOn_(isWanted && ::isatty(STDERR_FILENO) != 0) {
    clock_.start();
}

ProgressLine::~ProgressLine() {
    clear();
}

void ProgressLine::show(const SendProgress& progress) {
    if (progress.submissionId != submissionId_) {
        submissionId_ = progress.submissionId;
        rate_ = {};
    }
    rate_.add(progress.sent, clock_.elapsed());
    const bool isDone = progress.sent >= progress.total;
    if (!isOn_ || (isShown_ && !isDone && clock_.elapsed() - lastShown_ < pauseMilliseconds)) {
        return;
    }
    lastShown_ = clock_.elapsed();
    isShown_ = true;
    write("\r\x1b[K" + transferText(progress, rate_).toUtf8());
}

void ProgressLine::say(const QString& line) {
    clear();
    if (isOn_) {
        write(line.toUtf8() + '\n');
    }
}

void ProgressLine::clear() {
    if (isShown_) {
        write("\r\x1b[K");
        isShown_ = false;
    }
}

void ProgressLine::write(const QByteArray& bytes) const {
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace cyberspotter::cli
