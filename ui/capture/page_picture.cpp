// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/page_picture.h"

#include "ui/capture/devtools_bridge.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace cyberspotter {

namespace {

using namespace std::chrono_literals;
/// Less loses bands and late pictures when the processor is busy.
constexpr auto settleTime = 120ms;

Problem noPicture(const QString& detail) {
    return {QStringLiteral("screenshot-failed"),
            QCoreApplication::translate("PagePicture", "No picture could be taken of the page"), detail,
            QCoreApplication::translate("PagePicture", "Capture the page once more."), 0, {}};
}

bool isPng(const QByteArray& bytes) {
    return bytes.startsWith("\x89PNG\r\n\x1a\n") && bytes.endsWith(QByteArray("IEND\xae\x42\x60\x82", 8));
}

} // namespace

QByteArray toPng(const QImage& image) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 80);
    return png;
}

void takePicture(DevToolsBridge& bridge, QSize size, std::chrono::milliseconds limit,
                 std::function<void(Result<PagePicture>)> done) {
    const QJsonObject clip{{QStringLiteral("x"), 0},
                           {QStringLiteral("y"), 0},
                           {QStringLiteral("width"), size.width()},
                           {QStringLiteral("height"), size.height()},
                           {QStringLiteral("scale"), 1}};
    // optimizeForSpeed is known from Chromium 112 on and passed over before.
    const QJsonObject parameters{{QStringLiteral("format"), QStringLiteral("png")},
                                 {QStringLiteral("captureBeyondViewport"), true},
                                 {QStringLiteral("optimizeForSpeed"), true},
                                 {QStringLiteral("clip"), clip}};
    bridge.call(QStringLiteral("Page.captureScreenshot"), parameters, limit,
                [done = std::move(done), height = size.height()](const Result<QJsonObject>& answer) {
                    if (!answer) {
                        done(std::unexpected(noPicture(answer.error().detail)));
                        return;
                    }
                    PagePicture picture{
                        QByteArray::fromBase64(answer->value(QStringLiteral("data")).toString().toLatin1()),
                        QStringLiteral("devtools"), height};
                    if (!isPng(picture.png)) {
                        done(std::unexpected(noPicture(QCoreApplication::translate(
                            "PagePicture", "The engine's answer is not a whole PNG file."))));
                        return;
                    }
                    done(std::move(picture));
                });
}

StitchedPicture::StitchedPicture(QWebEngineView* view, QObject* parent) : QObject(parent), view_(view) {
    limit_.setSingleShot(true);
    settle_.setSingleShot(true);
    connect(&limit_, &QTimer::timeout, this,
            [this] { finish(std::unexpected(noPicture(tr("The page did not settle in time.")))); });
}

void StitchedPicture::take(QSize size, std::chrono::milliseconds limit,
                           std::function<void(Result<PagePicture>)> done) {
    done_ = std::move(done);
    height_ = size.height();
    const qreal ratio = view_->devicePixelRatioF();
    whole_ = QImage(QSize(view_->width(), height_) * ratio, QImage::Format_RGB32);
    if (whole_.isNull()) {
        finish(std::unexpected(noPicture(tr("The page is too large for a picture."))));
        return;
    }
    whole_.setDevicePixelRatio(ratio);
    whole_.fill(Qt::white);
    limit_.start(limit);
    next();
}

void StitchedPicture::next() {
    if (view_ == nullptr) {
        finish(std::unexpected(noPicture(tr("The page is gone."))));
        return;
    }
    const QString scroll =
        QStringLiteral("window.scrollTo({ left: 0, top: %1, behavior: 'instant' }); Math.round(window.scrollY)").arg(y_);
    view_->page()->runJavaScript(scroll, QWebEngineScript::ApplicationWorld,
                                 [self = QPointer<StitchedPicture>(this)](const QVariant& reached) {
                                     if (self != nullptr && reached.isValid()) {
                                         self->last_ = {};
                                         self->grab(reached.toInt());
                                     }
                                 });
}

void StitchedPicture::grab(int reached) {
    reached_ = reached;
    settle_.disconnect();
    connect(&settle_, &QTimer::timeout, this, [this] {
        if (view_ == nullptr) {
            finish(std::unexpected(noPicture(tr("The page is gone."))));
            return;
        }
        const QImage now = view_->grab().toImage();
        if (now != last_) {
            last_ = now;
            settle_.start(settleTime);
            return;
        }
        QPainter(&whole_).drawImage(QPoint(0, reached_), now);
        const int bottom = reached_ + view_->height();
        // Where the page scrolls no further its end is in the picture, though the page may have shrunk meanwhile.
        if (bottom >= height_ || reached_ < y_) {
            finish(PagePicture{toPng(whole_), QStringLiteral("stitched"), height_});
            return;
        }
        y_ = bottom;
        next();
    });
    settle_.start(settleTime);
}

void StitchedPicture::finish(Result<PagePicture> picture) {
    limit_.stop();
    settle_.stop();
    settle_.disconnect();
    if (const auto done = std::exchange(done_, nullptr)) {
        done(std::move(picture));
    }
}

} // namespace cyberspotter
