// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/picture/tiled_picture.h"

#include "ui/capture/engine/devtools_bridge.h"
#include "core/evidence/picture/png_writer.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThreadPool>

#include <deque>

namespace cyberspotter {

/// Puts tiles together in the order in which they come, by one worker at a time.
class TiledPicture::Joiner : public std::enable_shared_from_this<Joiner> {
public:
    Joiner(EvidenceStore store, QThreadPool& workers) : store_(std::move(store)), workers_(workers) {}

    /// `whole` is the picture's size in the engine's pixels; from a worker are called `begun` when the tile is taken up, and
    /// `last` with the file or a problem.
    void add(PagePicture picture, QSize clip, QSize whole, std::function<void()> begun, std::function<void(Result<StoredFile>)> last) {
        const QMutexLocker lock(&mutex_);
        waiting_.push_back({std::move(picture), clip, whole, std::move(begun), std::move(last)});
        if (!atWork_) {
            atWork_ = true;
            workers_.start([self = shared_from_this()] { self->work(); });
        }
    }
    void cancel() {
        const QMutexLocker lock(&mutex_);
        waiting_.clear();
        cancelled_ = true;
    }

private:
    struct Tile {
        PagePicture picture;
        QSize clip;
        QSize whole;
        std::function<void()> begun;
        std::function<void(Result<StoredFile>)> last;
    };

    void work() {
        for (;;) {
            Tile tile;
            {
                const QMutexLocker lock(&mutex_);
                if (cancelled_ || waiting_.empty()) {
                    atWork_ = false;
                    if (cancelled_) {
                        writer_.reset();
                    }
                    return;
                }
                tile = std::move(waiting_.front());
                waiting_.pop_front();
            }
            if (tile.begun) {
                tile.begun();
            }
                    if (!problem_) {
                write(tile);
            }

            if (tile.last) {
                tile.last(problem_ ? Result<StoredFile>(std::unexpected(*problem_)) : writer_->finish());
                writer_.reset();
            }
        }
    }

    void write(const Tile& tile) {
        const QImage image = imageOf(tile.picture);
        if (image.isNull()) {
            problem_ = noPictureProblem({});
            return;
        }
        if (writer_ == nullptr) {
            // The screen's ratio, as the engine applied it.
            const double ratio = static_cast<double>(image.width()) / tile.clip.width();
            auto writer = PngWriter::begin(store_, {image.width(), qRound(tile.whole.height() * ratio)});
            if (!writer) {
                problem_ = writer.error();
                return;
            }
            writer_ = std::move(*writer);
        }
        if (const Result<void> added = writer_->add(image); !added) {
            problem_ = added.error();
        }
    }

    EvidenceStore store_;
    QThreadPool& workers_;
    QMutex mutex_;
    std::deque<Tile> waiting_;
    bool atWork_ = false;
    bool cancelled_ = false;
    // Of whoever is at work.
    std::unique_ptr<PngWriter> writer_;
    std::optional<Problem> problem_;
};

TiledPicture::TiledPicture(DevToolsBridge* bridge, EvidenceStore store, QThreadPool& workers, int tileHeight,
                           QObject* parent)
    : QObject(parent), bridge_(bridge), tileHeight_(tileHeight), joiner_(std::make_shared<Joiner>(std::move(store), workers)) {}

TiledPicture::~TiledPicture() {
    joiner_->cancel();
}

void TiledPicture::take(QSize size, qreal zoom, std::chrono::milliseconds limit,
                        std::function<void(Result<PagePicture>)> done) {
    size_ = {qRound(size.width() * zoom), qRound(size.height() * zoom)};
    height_ = size.height();
    limit_ = limit;
    done_ = std::move(done);
    since_.start();
    next();
}

void TiledPicture::next() {
    if (bridge_ == nullptr) {
        finish(std::unexpected(noPictureProblem(tr("The page is gone."))));
        return;
    }
    const int height = std::min(tileHeight_, size_.height() - y_);
    const auto left = limit_ - std::chrono::milliseconds(since_.elapsed());
    takePicture(*bridge_, {0, y_, size_.width(), height}, std::max(left, std::chrono::milliseconds(1)),
                [self = QPointer<TiledPicture>(this), height](Result<PagePicture> tile) {
                    if (self != nullptr) {
                        self->arrived(std::move(tile), height);
                    }
                });
}

void TiledPicture::arrived(Result<PagePicture> tile, int height) {
    if (!tile) {
        finish(std::unexpected(tile.error()));
        return;
    }
    if (y_ == 0 && height >= size_.height() && !tile->base64.isEmpty()) {
        tile->height = height_;
        finish(std::move(*tile)); // the whole page: kept as the engine made it
        return;
    }
    y_ += height;
    std::function<void()> begun;
    std::function<void(Result<StoredFile>)> last;
    if (y_ >= size_.height()) {
        last = [self = QPointer<TiledPicture>(this), height = height_](const Result<StoredFile>& stored) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [self, stored, height] {
                if (self != nullptr) {
                    self->finish(stored ? Result<PagePicture>(PagePicture{{}, {}, *stored, QStringLiteral("devtools"), height})
                                        : std::unexpected(stored.error()));
                }
            }, Qt::QueuedConnection);
        };
    }
    if (!last) {
        // One tile is written while the engine makes the next; more of them would only fill the memory.
        begun = [self = QPointer<TiledPicture>(this)] {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [self] {
                if (self != nullptr) {
                    self->next();
                }
            }, Qt::QueuedConnection);
        };
    }
    joiner_->add(std::move(*tile), {size_.width(), height}, size_, std::move(begun), std::move(last));
}

void TiledPicture::finish(Result<PagePicture> picture) {
    if (const auto done = std::exchange(done_, nullptr)) {
        done(std::move(picture));
    }
}

} // namespace cyberspotter
