// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/refresher.h"

#include <QEvent>
#include <QWidget>

namespace cyberspotter {

Refresher::Refresher(QWidget* page, std::function<void()> refresh) : QObject(page), page_(page), refresh_(std::move(refresh)) {
    page->installEventFilter(this);
}

void Refresher::ask() {
    stale_ = !page_->isVisible();
    if (!stale_) {
        refresh_();
    }
}

bool Refresher::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && stale_) {
        stale_ = false;
        refresh_();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cyberspotter
