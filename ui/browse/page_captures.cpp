// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/page_captures.h"

#include "core/matching/suggestion.h"
#include "ui/browse/web_tab.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QWebEngineScript>

namespace cyberspotter {

int PageCaptures::capture(WebTab* tab, const CaptureWishes& wishes) {
    if (tab == nullptr || service_ == nullptr) {
        return 0;
    }
    const int number = service_->capture(tab, wishes);
    Q_EMIT begun(number, tab);
    return number;
}

void PageCaptures::capturePart(WebTab* tab, const QPoint& place) {
    const double zoom = tab->zoomFactor();
    const QString script = QStringLiteral("{ const X = %1, Y = %2;\n%3\n}")
                               .arg(place.x() / zoom)
                               .arg(place.y() / zoom)
                               .arg(BrowserProfile::pageScript(QStringLiteral("part_at.js")));
    tab->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld, [self = QPointer<PageCaptures>(this), tab = QPointer<WebTab>(tab)](const QVariant& answer) {
        if (self == nullptr || tab == nullptr) {
            return;
        }
        CaptureWishes wishes;
        const QString selector = QJsonDocument::fromJson(answer.toString().toUtf8()).object().value(QStringLiteral("selector")).toString();
        if (!selector.isEmpty()) {
            wishes.elements.append(selector);
        }
        self->capture(tab, wishes);
    });
}

void PageCaptures::captureSuggested(WebTab* tab, const Suggestion& suggestion, const QString& reason) {
    CaptureWishes wishes;
    if (!suggestion.taxon.isEmpty()) {
        wishes.taxa.append(suggestion.taxon);
    }
    wishes.term = suggestion.product;
    wishes.reason = reason;
    capture(tab, wishes);
}

} // namespace cyberspotter
