// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/picture/element_picture.h"

#include "ui/capture/engine/devtools_bridge.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEngineScript>

namespace cyberspotter {

namespace {

constexpr int longestSide = 8000;

QString question(const QString& selector) {
    const QByteArray literal = QJsonDocument(QJsonArray{selector}).toJson(QJsonDocument::Compact);
    return QStringLiteral("const SELECTOR = %1[0];\n%2")
        .arg(QString::fromUtf8(literal), BrowserProfile::pageScript(QStringLiteral("find_part.js")));
}

Problem noSuchPart(const QString& selector) {
    return {QStringLiteral("no-such-part"),
            QCoreApplication::translate("PagePicture", "A part of the page was not found"),
            QCoreApplication::translate("PagePicture", "Nothing on the page is named by “%1”.").arg(selector),
            QCoreApplication::translate("PagePicture", "The capture of the page is whole without it; name another part."),
            0,
            {}};
}

} // namespace

void takeElement(TrackedPage& page, DevToolsBridge& bridge, const QString& selector, std::chrono::milliseconds limit,
                 std::function<void(ElementPicture)> done) {
    page.runJavaScript(
        QStringLiteral("{%1}").arg(question(selector)), QWebEngineScript::ApplicationWorld,
        [bridge = QPointer<DevToolsBridge>(&bridge), zoom = page.zoomFactor(), selector, limit,
         done = std::move(done)](const QVariant& answer) {
            const QJsonObject found = QJsonDocument::fromJson(answer.toString().toUtf8()).object();
            ElementPicture element;
            element.selector = selector;
            const QJsonArray box = found.value(QStringLiteral("box")).toArray();
            element.box = {box.at(0).toInt(), box.at(1).toInt(), std::min(box.at(2).toInt(), longestSide),
                           std::min(box.at(3).toInt(), longestSide)};
            element.words = found.value(QStringLiteral("words")).toString();
            element.address = found.value(QStringLiteral("address")).toString();
            if (element.box.isEmpty() || bridge == nullptr) {
                element.box = {};
                element.picture = std::unexpected(noSuchPart(selector));
                done(std::move(element));
                return;
            }
            const QRect clip(qRound(element.box.x() * zoom), qRound(element.box.y() * zoom),
                             qRound(element.box.width() * zoom), qRound(element.box.height() * zoom));
            takePicture(*bridge, clip, limit, [element, done](Result<PagePicture> picture) mutable {
                element.picture = std::move(picture);
                done(std::move(element));
            });
        });
}

} // namespace cyberspotter
