// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/picture/page_picture.h"

#include "ui/capture/engine/devtools_bridge.h"
#include "ui/capture/picture/quick_compression.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

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

QByteArray toPng(const QImage& image) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 80);
    return png;
}

void takePicture(DevToolsBridge& bridge, const QRect& clip, std::chrono::milliseconds limit,
                 std::function<void(Result<PagePicture>)> done) {
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
    // Strong compression would hold the window up, and another thread does it later or not at all.
    auto quick = std::make_shared<QuickCompression>();
    bridge.callForLarge(QStringLiteral("Page.captureScreenshot"), parameters, QStringLiteral("data"), mostBase64, limit,
                        [done = std::move(done), quick, height = clip.height()](Result<LargeAnswer> answer) mutable {
                            quick.reset();
                            if (!answer) {
                                done(std::unexpected(noPictureProblem(answer.error().detail)));
                                return;
                            }
                            done(PagePicture{std::move(answer->text), {}, {}, QStringLiteral("devtools"), height});
                        });
}

Result<QByteArray> pngOf(const PagePicture& picture) {
    QByteArray png = QByteArray::fromBase64(picture.base64);
    if (!isPng(png)) {
        return std::unexpected(noPictureProblem(
            QCoreApplication::translate("PagePicture", "The engine's answer is not a whole PNG file.")));
    }
    return png;
}

} // namespace cyberspotter
