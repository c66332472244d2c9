// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "ui/capture/engine/tracked_page.h"

#include <QObject>
#include <QPointer>

class QWebEngineDownloadRequest;

namespace cyberspotter {

/// Has the engine write a page as one MHTML file, and as an A4 PDF. What was begun and not taken is removed.
class PageArchiver : public QObject {
    Q_OBJECT
public:
    /// Files are made in `folder`.
    PageArchiver(TrackedPage* page, QString folder, QObject* parent = nullptr);
    ~PageArchiver() override;

    /// Gives the MHTML file's path. Problems "disk-full", "save-failed". Never called when the engine does not answer.
    /// `expectedBytes` tells a full disk from another fault.
    void saveMhtml(qint64 expectedBytes, std::function<void(Result<QString>)> done);

    /// Gives the bytes of a PDF on A4, upright, as the page prints itself; empty when the engine could not.
    void printPdf(std::function<void(QByteArray)> done);

    /// The file is no more ours to remove.
    QString takeMhtml() { return std::exchange(mhtmlPath_, {}); }

private:
    void follow(QWebEngineDownloadRequest* download);

    QPointer<TrackedPage> page_;
    QString folder_;
    QString mhtmlPath_;
    qint64 expectedBytes_ = 0;
    std::function<void(Result<QString>)> saved_;
};

} // namespace cyberspotter
