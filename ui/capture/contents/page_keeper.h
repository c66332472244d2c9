// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/page_archiver.h"
#include "ui/capture/picture/page_picture.h"
#include "ui/capture/storage/capture_storage.h"

#include <QObject>
#include <QPointer>

class QThreadPool;

namespace cyberspotter {

class NetworkRecorder;

/// Keeps what is there of a page while its pictures are taken: the engine's archive, a PDF, the first screen, pictures that the
/// page names but never loaded, and those of the listing as they were received. Writes into the page that it was given.
class PageKeeper : public QObject {
    Q_OBJECT
public:
    /// `recorder` may be null: nothing was recorded. `captured` outlives it.
    PageKeeper(const CaptureContext& context, QThreadPool& workers, TrackedPage* page, NetworkRecorder* recorder, CapturedPage& captured, QObject* parent);

    void begin(bool pdfWanted);
    void keepViewport(const PagePicture& picture);
    /// Whether something is still written or waited for.
    bool isBusy() const { return open_ > 0; }

Q_SIGNALS:
    /// Nothing is written or waited for any more; may come more than once.
    void idle();
    /// The capture cannot go on.
    void failed(const cyberspotter::Problem& problem);

private:
    void archive(bool pdfWanted);
    void fetchNamedPictures();
    void mhtmlWritten(const QString& path);
    void keepWhatWasRecorded();
    template <typename Value, typename Take>
    void kept(const Result<Value>& value, Take take);
    void one();

    CaptureContext context_;
    QThreadPool& workers_;
    QPointer<TrackedPage> page_;
    QPointer<NetworkRecorder> recorder_;
    CapturedPage& captured_;
    PageArchiver archiver_;
    int open_ = 0;
};

} // namespace cyberspotter
