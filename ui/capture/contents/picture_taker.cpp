// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/contents/picture_taker.h"

#include "ui/capture/engine/devtools_bridge.h"
#include "ui/capture/picture/stitched_picture.h"
#include "ui/capture/picture/tiled_picture.h"

namespace cyberspotter {

namespace {

using namespace std::chrono_literals;
/// So that what is too slow is told by whoever takes the picture, with what was the matter.
constexpr auto spare = 500ms;

} // namespace

PictureTaker::PictureTaker(TrackedPage* page, QWebEngineView* view, DevToolsBridge* bridge, EvidenceStore store,
                           QThreadPool& workers, QObject* parent)
    : QObject(parent), page_(page), view_(view), bridge_(bridge), store_(std::move(store)), workers_(workers) {}

void PictureTaker::take(Wanted wanted, std::function<void(Result<TakenPictures>)> done) {
    wanted_ = std::move(wanted);
    done_ = std::move(done);
    since_.start();
    firstScreen();
}

void PictureTaker::firstScreen() {
    if (wanted_.firstScreen.isEmpty()) {
        element(0);
        return;
    }
    page(wanted_.firstScreen, wanted_.limits.step, [this](const Result<PagePicture>& picture) {
        if (picture) {
            Q_EMIT firstScreenTaken(*picture);
        }
        element(0);
    });
}

void PictureTaker::element(qsizetype n) {
    if (n >= wanted_.elements.size() || bridge_ == nullptr || page_ == nullptr) {
        whole();
        return;
    }
    takeElement(*page_, *bridge_, wanted_.elements[n], wanted_.limits.step,
                [self = QPointer<PictureTaker>(this), n](ElementPicture picture) {
                    if (self != nullptr) {
                        self->taken_.elements.append(std::move(picture));
                        self->element(n + 1);
                    }
                });
}

void PictureTaker::whole() {
    const auto left = wanted_.limits.picture - std::chrono::milliseconds(since_.elapsed()) - spare;
    page(wanted_.whole, left, [this](Result<PagePicture> picture) {
        if (!picture) {
            std::exchange(done_, nullptr)(std::unexpected(picture.error()));
            return;
        }
        taken_.full = std::move(*picture);
        Q_EMIT wholeTaken();
        boxes();
    });
}

void PictureTaker::boxes() {
    if (wanted_.boxes.isEmpty() || bridge_ == nullptr || page_ == nullptr) {
        std::exchange(done_, nullptr)(std::move(taken_));
        return;
    }
    auto* pictures = new BoxPictures(page_, bridge_, store_, workers_, this);
    pictures->take(wanted_.boxes, {}, [self = QPointer<PictureTaker>(this)](QList<BoxPicture> boxes) {
        if (self != nullptr) {
            self->taken_.boxes = std::move(boxes);
            std::exchange(self->done_, nullptr)(std::move(self->taken_));
        }
    });
}

void PictureTaker::page(QSize size, std::chrono::milliseconds limit, std::function<void(Result<PagePicture>)> done) {
    auto whileWanted = [self = QPointer<PictureTaker>(this), done = std::move(done)](Result<PagePicture> picture) {
        if (self != nullptr) {
            done(std::move(picture));
        }
    };
    if (bridge_ != nullptr && page_ != nullptr) {
        auto* tiled = new TiledPicture(bridge_, store_, workers_, wanted_.limits.tilePx, this);
        tiled->take(size, page_->zoomFactor(), limit, std::move(whileWanted));
    } else {
        auto* stitched = new StitchedPicture(view_, this);
        stitched->take(size, limit, std::move(whileWanted));
    }
}

} // namespace cyberspotter
