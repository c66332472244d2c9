// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/page_archiver.h"

#include "core/base/identifiers.h"
#include "ui/capture/capture_problems.h"

#include <QDir>
#include <QFile>
#include <QPageLayout>
#include <QWebEngineDownloadRequest>

namespace cyberspotter {

PageArchiver::PageArchiver(TrackedPage* page, QString folder, QObject* parent)
    : QObject(parent), page_(page), folder_(std::move(folder)) {
    connect(page->profile(), &QWebEngineProfile::downloadRequested, this, &PageArchiver::follow);
}

PageArchiver::~PageArchiver() {
    if (!mhtmlPath_.isEmpty()) {
        QFile::remove(mhtmlPath_);
    }
}

void PageArchiver::saveMhtml(qint64 expectedBytes, std::function<void(Result<QString>)> done) {
    saved_ = std::move(done);
    expectedBytes_ = expectedBytes;
    QDir().mkpath(folder_);
    mhtmlPath_ = folder_ + QLatin1Char('/') + newId() + QStringLiteral(".mhtml");
    page_->save(mhtmlPath_, QWebEngineDownloadRequest::MimeHtmlSaveFormat);
}

void PageArchiver::follow(QWebEngineDownloadRequest* download) {
    const QString path = download->downloadDirectory() + QLatin1Char('/') + download->downloadFileName();
    if (mhtmlPath_.isEmpty() || path != mhtmlPath_) {
        return;
    }
    const auto look = [this, download, path] {
        if (!saved_ || !download->isFinished()) {
            return;
        }
        const auto saved = std::exchange(saved_, nullptr);
        if (download->state() == QWebEngineDownloadRequest::DownloadCompleted) {
            saved(path);
        } else {
            saved(std::unexpected(saveProblem(path, *download, expectedBytes_)));
        }
    };
    connect(download, &QWebEngineDownloadRequest::isFinishedChanged, this, look);
    connect(download, &QWebEngineDownloadRequest::stateChanged, this, look);
    look();
}

void PageArchiver::printPdf(std::function<void(QByteArray)> done) {
    const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(10, 10, 10, 10),
                             QPageLayout::Millimeter);
    page_->printToPdf(
        [self = QPointer<PageArchiver>(this), done = std::move(done)](const QByteArray& pdf) {
            if (self != nullptr) {
                done(pdf);
            }
        },
        layout);
}

} // namespace cyberspotter
