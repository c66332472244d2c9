// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/picture/stitched_picture.h"

#include "ui/capture/engine/browser_profile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <algorithm>
#include <cmath>

namespace cyberspotter {

namespace {

using namespace std::chrono_literals;
/// Less loses bands and late pictures when the processor is busy; a page that is slow to make frames gets more.
constexpr auto settleTime = 120ms;
constexpr int settleFrames = 2;
constexpr auto longestSettle = 2000ms;
/// A page that is never twice the same (a film, a turning wheel) is kept as it was at the last of so many grabs.
constexpr int mostGrabs = 8;
/// A view that was never on a screen is white until its first grabs have set it going (seen: two of them).
constexpr int mostGrabsOfNothing = 20;

bool isOneColour(const QImage& image) {
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [first](QRgb pixel) { return pixel != first; })) {
            return false;
        }
    }
    return true;
}

} // namespace

StitchedPicture::StitchedPicture(QWebEngineView* view, QObject* parent) : QObject(parent), view_(view) {
    limit_.setSingleShot(true);
    settle_.setSingleShot(true);
    ask_.setInterval(20ms);
    connect(&limit_, &QTimer::timeout, this,
            [this] { finish(std::unexpected(noPictureProblem(tr("The page did not settle in time.")))); });
    connect(&ask_, &QTimer::timeout, this, &StitchedPicture::askBand);
    connect(&settle_, &QTimer::timeout, this, &StitchedPicture::grab);
}

void StitchedPicture::take(QSize size, std::chrono::milliseconds limit,
                           std::function<void(Result<PagePicture>)> done) {
    done_ = std::move(done);
    height_ = size.height();
    // Physical pixels of one CSS pixel: the screen's ratio and the page's zoom.
    const qreal ratio = view_->devicePixelRatioF() * view_->zoomFactor();
    whole_ = QImage(qRound(view_->width() * view_->devicePixelRatioF()), qRound(height_ * ratio), QImage::Format_RGB32);
    if (whole_.isNull()) {
        finish(std::unexpected(noPictureProblem(tr("The page is too large for a picture."))));
        return;
    }
    whole_.fill(Qt::white);
    limit_.start(limit);
    scrollTo(0);
}

void StitchedPicture::scrollTo(double top) {
    if (view_ == nullptr) {
        finish(std::unexpected(noPictureProblem(tr("The page is gone."))));
        return;
    }
    wanted_ = top;
    last_ = {};
    grabs_ = 0;
    view_->page()->runJavaScript(QStringLiteral("{ const TOP_PX = %1;\n%2\n}")
                                     .arg(top)
                                     .arg(BrowserProfile::pageScript(QStringLiteral("scroll_to.js"))),
                                 QWebEngineScript::ApplicationWorld);
    ask_.start();
}

void StitchedPicture::askBand() {
    if (view_ == nullptr) {
        finish(std::unexpected(noPictureProblem(tr("The page is gone."))));
        return;
    }
    view_->page()->runJavaScript(
        QStringLiteral("JSON.stringify(globalThis.cyberspotterBand || {})"), QWebEngineScript::ApplicationWorld,
        [self = QPointer<StitchedPicture>(this)](const QVariant& answer) {
            const QJsonObject band = QJsonDocument::fromJson(answer.toString().toUtf8()).object();
            if (self == nullptr || !self->ask_.isActive() || band.isEmpty()) {
                return;
            }
            self->ask_.stop();
            self->band_ = {band.value(QStringLiteral("top")).toDouble(),
                           std::max(1.0, band.value(QStringLiteral("height")).toDouble())};
            const std::chrono::milliseconds took(qRound(band.value(QStringLiteral("took")).toDouble()));
            self->settle_.setInterval(std::clamp<std::chrono::milliseconds>(took * settleFrames, settleTime, longestSettle));
            self->settle_.start();
        });
}

void StitchedPicture::grab() {
    if (view_ == nullptr) {
        finish(std::unexpected(noPictureProblem(tr("The page is gone."))));
        return;
    }
    const QImage now = view_->grab().toImage().convertToFormat(QImage::Format_RGB32);
    ++grabs_;
    const bool restless = now != last_ && grabs_ < mostGrabs;
    const bool nothingYet = wanted_ == 0 && grabs_ < mostGrabsOfNothing && isOneColour(now);
    if (restless || nothingYet) {
        last_ = now;
        settle_.start();
        return;
    }
    keep(now);
}

void StitchedPicture::keep(const QImage& picture) {
    QImage band = picture;
    band.setDevicePixelRatio(1);
    const qreal ratio = view_->devicePixelRatioF() * view_->zoomFactor();
    QPainter(&whole_).drawImage(QPoint(0, qRound(band_.top * ratio)), band);
    const double bottom = band_.top + band_.height;
    // Where the page scrolls no further its end is in the picture, though the page may have shrunk meanwhile.
    if (bottom >= height_ || band_.top < std::floor(wanted_)) {
        finish(PagePicture{{}, std::move(whole_), {}, QStringLiteral("stitched"), height_});
        return;
    }
    scrollTo(bottom);
}

void StitchedPicture::finish(Result<PagePicture> picture) {
    limit_.stop();
    ask_.stop();
    settle_.stop();
    if (const auto done = std::exchange(done_, nullptr)) {
        done(std::move(picture));
    }
}

} // namespace cyberspotter
