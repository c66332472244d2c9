// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_store.h"
#include "ui/capture/picture/page_picture.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

class QThreadPool;

namespace cyberspotter {

class DevToolsBridge;

/// A picture of a whole page through the bridge, tile by tile, joined in the evidence store. The engine makes each PNG on
/// the window's thread (Chromium 102), which a picture of the whole page at once holds up for seconds: 2.3 s measured for
/// 34,000 px. One picture per object; destroyed before the end, it leaves nothing.
class TiledPicture : public QObject {
    Q_OBJECT
public:
    /// `workers` decodes and writes. `tileHeight` is in the engine's pixels.
    TiledPicture(DevToolsBridge* bridge, EvidenceStore store, QThreadPool& workers, int tileHeight,
                 QObject* parent = nullptr);
    ~TiledPicture() override;

    /// From the top left corner down to `size` (CSS pixels). `zoom` is the page's. `done` is called once, with the file in
    /// the store; problems "screenshot-failed" and those of EvidenceWriter.
    void take(QSize size, qreal zoom, std::chrono::milliseconds limit, std::function<void(Result<PagePicture>)> done);

private:
    class Joiner;

    void next();
    void arrived(Result<PagePicture> tile, int height);
    void finish(Result<PagePicture> picture);

    QPointer<DevToolsBridge> bridge_;
    int tileHeight_;
    std::shared_ptr<Joiner> joiner_;
    QSize size_; ///< in pixels without the page's zoom, as the engine counts
    int height_ = 0;
    int y_ = 0;
    std::chrono::milliseconds limit_{};
    QElapsedTimer since_;
    std::function<void(Result<PagePicture>)> done_;
};

} // namespace cyberspotter
