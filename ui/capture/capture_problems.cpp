// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/capture_problems.h"

#include "core/base/atomic_file.h"
#include "ui/capture/engine/load_failure.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QCoreApplication>
#include <QWebEngineDownloadRequest>

#include <algorithm>
#include <cerrno>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Capture", text);
}

Problem problem(const char* type, const QString& detail, const QString& cure) {
    return {QString::fromLatin1(type), translated(QT_TRANSLATE_NOOP("Capture", "The page was not captured")), detail, cure, 0, {}};
}

QString again() {
    return translated(QT_TRANSLATE_NOOP("Capture", "Capture the page once more."));
}

} // namespace

Problem tooSlowProblem(CaptureStep step, const QString& url) {
    switch (step) {
    case CaptureStep::Waiting:
    case CaptureStep::Loading:
        return problem("page-never-finished", translated(QT_TRANSLATE_NOOP("Capture", "%1 did not finish loading in time.")).arg(url),
                       translated(QT_TRANSLATE_NOOP("Capture", "Try again later, or allow more time.")));
    case CaptureStep::Storing:
        return problem("store-too-slow", translated(QT_TRANSLATE_NOOP("Capture", "The files of %1 could not be written in time.")).arg(url),
                       translated(QT_TRANSLATE_NOOP("Capture", "Check the disk that the library lies on.")));
    default:
        return problem("page-silent", translated(QT_TRANSLATE_NOOP("Capture", "%1 keeps the browser so busy that it did not answer.")).arg(url), again());
    }
}

Problem unreachableProblem(LoadFailure failure, const QUrl& url, const QString& detail) {
    const FailureWords words = wordsOf(failure, url, detail);
    return problem("page-unreachable", words.detail, words.cure);
}

Problem rendererDiedProblem(const QString& url) {
    return problem("renderer-died", translated(QT_TRANSLATE_NOOP("Capture", "The part of the browser that showed %1 has ended unexpectedly.")).arg(url),
                   again());
}

Problem pageLeftProblem(const QString& url) {
    return problem("page-left", translated(QT_TRANSLATE_NOOP("Capture", "%1 was left or closed before it was captured.")).arg(url),
                   translated(QT_TRANSLATE_NOOP("Capture", "Open the page and capture it once more.")));
}

Problem downloadProblem(const QString& url, const QString& fileName) {
    return problem("page-is-download", translated(QT_TRANSLATE_NOOP("Capture", "%1 is not a page but a file to download (%2).")).arg(url, fileName),
                   translated(QT_TRANSLATE_NOOP("Capture", "Capture the page that leads to it.")));
}

Problem noPageProblem() {
    return problem("no-page", translated(QT_TRANSLATE_NOOP("Capture", "There is no page of a site here that could be kept.")),
                   translated(QT_TRANSLATE_NOOP("Capture", "Open a listing, then capture it.")));
}

Problem signedOutProblem(const QString& url) {
    return problem("signed-out",
                   translated(QT_TRANSLATE_NOOP("Capture", "%1 was open in a signed-in tab, and everything was signed out since.")).arg(url),
                   translated(QT_TRANSLATE_NOOP("Capture", "Sign in again in a signed-in tab, then capture the page.")));
}

Problem unreadableProblem(const QString& url) {
    return problem("page-unreadable", translated(QT_TRANSLATE_NOOP("Capture", "%1 could not be read.")).arg(url), again());
}

Problem tooLargeProblem(const QString& url) {
    return problem("page-too-large", translated(QT_TRANSLATE_NOOP("Capture", "%1 is larger than a capture may be.")).arg(url), {});
}

Problem copyDiffersProblem(const QString& url, const QString& copyUrl) {
    return problem("copy-differs", translated(QT_TRANSLATE_NOOP("Capture", "Loaded again, %1 became another page (%2).")).arg(url, copyUrl), again());
}

Problem saveProblem(const QString& path, const QWebEngineDownloadRequest& download, qint64 atLeast) {
    // The engine often gives another reason for a full disk and takes away what it wrote, so the disk itself is asked
    // whether what was wanted would have had room.
    constexpr qint64 nothingLeft = 256 * 1024;
    const qint64 wanted = std::max({nothingLeft, atLeast, download.receivedBytes()});
    const bool full = download.interruptReason() == QWebEngineDownloadRequest::FileNoSpace ||
                      QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < wanted;
    // The engine's own words for the reason (interruptReasonString) crash in Qt 6.4.
    return writeProblem(path, full ? ENOSPC : EIO,
                        translated(QT_TRANSLATE_NOOP("Capture", "the browser engine gave reason %1")).arg(static_cast<int>(download.interruptReason())));
}

} // namespace cyberspotter
