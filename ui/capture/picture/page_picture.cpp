// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/picture/page_picture.h"

#include "core/evidence/picture/png_writer.h"
#include "ui/capture/engine/devtools_bridge.h"
#include "ui/capture/picture/row_catcher.h"

#include <QCoreApplication>
#include <QImage>
#include <QPointer>

namespace cyberspotter {

namespace {

/// Of one picture: 300 MB of PNG.
constexpr qsizetype mostBase64 = 400'000'000;

bool isPng(const QByteArray& bytes) {
    return bytes.startsWith("\x89PNG\r\n\x1a\n") && bytes.endsWith(QByteArray("IEND\xae\x42\x60\x82", 8));
}

} // namespace

Problem noPictureProblem(const QString& detail) {
    return {QStringLiteral("screenshot-failed"),
            QCoreApplication::translate("PagePicture", "No picture could be taken of the page"), detail,
            QCoreApplication::translate("PagePicture", "Capture the page once more."), 0, {}};
}

namespace {

/// From the engine's answer: pixels where they were caught, else its PNG. Nothing where only some were caught.
std::optional<PagePicture> pictureOf(QByteArray base64, int height) {
    PagePicture picture{{}, {}, {}, QStringLiteral("devtools"), height};
    // What only names pixels is short.
    if (base64.size() < 8192) {
        const QByteArray png = QByteArray::fromBase64(base64);
        if (RowCatcher::names(png)) {
            picture.image = RowCatcher::take(png);
            return picture.image.isNull() ? std::nullopt : std::optional(std::move(picture));
        }
    }
    picture.base64 = std::move(base64);
    return picture;
}

void askForPicture(QPointer<DevToolsBridge> bridge, const QRect& clip, std::chrono::milliseconds limit,
                   std::shared_ptr<RowCatcher> catcher, std::function<void(Result<PagePicture>)> done) {
    const QJsonObject part{{QStringLiteral("x"), clip.x()},
                           {QStringLiteral("y"), clip.y()},
                           {QStringLiteral("width"), clip.width()},
                           {QStringLiteral("height"), clip.height()},
                           {QStringLiteral("scale"), 1}};
    // optimizeForSpeed is known from Chromium 112 on and passed over before.
    const QJsonObject parameters{{QStringLiteral("format"), QStringLiteral("png")},
                                 {QStringLiteral("captureBeyondViewport"), true},
                                 {QStringLiteral("optimizeForSpeed"), true},
                                 {QStringLiteral("clip"), part}};
    bridge->callForLarge(QStringLiteral("Page.captureScreenshot"), parameters, QStringLiteral("data"), mostBase64, limit,
                         [bridge, clip, limit, catcher, done = std::move(done)](Result<LargeAnswer> answer) mutable {
                             if (!answer) {
                                 done(std::unexpected(noPictureProblem(answer.error().detail)));
                                 return;
                             }
                             std::optional<PagePicture> picture = pictureOf(std::move(answer->text), clip.height());
                             if (picture) {
                                 done(std::move(*picture));
                             } else if (bridge != nullptr && catcher != nullptr) {
                                 askForPicture(bridge, clip, limit, nullptr, std::move(done));
                             } else {
                                 done(std::unexpected(noPictureProblem({})));
                             }
                         });
}

} // namespace

void takePicture(DevToolsBridge& bridge, const QRect& clip, std::chrono::milliseconds limit,
                 std::function<void(Result<PagePicture>)> done) {
    askForPicture(&bridge, clip, limit, std::make_shared<RowCatcher>(), std::move(done));
}

Result<QByteArray> pngOf(const PagePicture& picture) {
    QByteArray png = QByteArray::fromBase64(picture.base64);
    if (!isPng(png)) {
        return std::unexpected(noPictureProblem(
            QCoreApplication::translate("PagePicture", "The engine's answer is not a whole PNG file.")));
    }
    return png;
}

QImage imageOf(const PagePicture& picture) {
    if (!picture.image.isNull()) {
        return picture.image;
    }
    const Result<QByteArray> png = pngOf(picture);
    return png ? QImage::fromData(*png, "PNG") : QImage();
}

Result<StoredFile> storePicture(const EvidenceStore& store, const PagePicture& picture) {
    if (picture.stored) {
        return *picture.stored;
    }
    if (picture.image.isNull()) {
        const Result<QByteArray> png = pngOf(picture);
        return png ? store.store(*png) : std::unexpected(png.error());
    }
    const auto writer = PngWriter::begin(store, picture.image.size());
    if (!writer) {
        return std::unexpected(writer.error());
    }
    if (const Result<void> added = (*writer)->add(picture.image); !added) {
        return std::unexpected(added.error());
    }
    return (*writer)->finish();
}

} // namespace cyberspotter
