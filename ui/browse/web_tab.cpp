// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/web_tab.h"

#include "core/catalogue/keyword/keyword_check.h"
#include "ui/capture/engine/load_failure.h"
#include "ui/style/tokens.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

#include <chrono>
#include <memory>

namespace cyberspotter {

namespace {

using namespace std::chrono_literals;
/// The engine clears up after a renderer that died; what is loaded meanwhile it ends too, for "bad IPC" (seen in a third of
/// runs when loading at once, in none after this).
constexpr auto clearingUp = 300ms;

} // namespace

WebTab::WebTab(BrowserProfile* profile, QWidget* parent) : QWebEngineView(parent), page_(new TrackedPage(profile, this)) {
    setPage(page_);
    connect(page_, &TrackedPage::refused, this, &WebTab::said);
    connect(page_, &TrackedPage::settled, this, &WebTab::onSettled);
    connect(page_, &QWebEnginePage::renderProcessTerminated, this, [this](QWebEnginePage::RenderProcessTerminationStatus status, int) {
        if (status != QWebEnginePage::NormalTerminationStatus) {
            onStopped();
        }
    });
}

void WebTab::onStopped() {
    if (!showingOwn_) {
        failedUrl_ = page_->url();
    }
    QTimer::singleShot(clearingUp, this, [this] {
        showOwnPage(tr("This page has stopped"), tr("The part of the browser that shows it ended by itself."), tr("Reload it, or close the tab."));
    });
}

QUrl WebTab::shownUrl() const {
    return showingOwn_ ? failedUrl_ : page_->url();
}

QWebEngineView* WebTab::createWindow(QWebEnginePage::WebWindowType) {
    return makeTab ? makeTab() : nullptr;
}

// The engine's own menu, without what this program does not do, and with capturing.
void WebTab::contextMenuEvent(QContextMenuEvent* event) {
    auto menu = std::unique_ptr<QMenu>(createStandardContextMenu());
    for (const QWebEnginePage::WebAction refused :
         {QWebEnginePage::SavePage, QWebEnginePage::DownloadLinkToDisk, QWebEnginePage::DownloadImageToDisk,
          QWebEnginePage::DownloadMediaToDisk, QWebEnginePage::ViewSource}) {
        menu->removeAction(page()->action(refused));
    }
    menu->addSeparator();
    QAction* part = menu->addAction(tr("Capture, with this part on its own"));
    part->setObjectName(QStringLiteral("capturePart"));
    const QString words = selectedText().simplified();
    QAction* term = words.isEmpty() || words.size() > longestTerm ? nullptr : menu->addAction(tr("New search term from “%1”…").arg(words.left(30).replace(u'&', QStringLiteral("&&"))));
    const QPoint place = event->pos();
    const QAction* chosen = menu->exec(event->globalPos());
    if (chosen == part) {
        Q_EMIT partWanted(place);
    } else if (chosen != nullptr && chosen == term) {
        Q_EMIT termWanted(words);
    }
}

void WebTab::onSettled(bool ok) {
    if (ok || page_->failure() == LoadFailure::None) {
        return;
    }
    failedUrl_ = QUrl(page_->trail().requestedUrl);
    const FailureWords words = wordsOf(page_->failure(), failedUrl_, page_->failureDetail());
    showOwnPage(words.title, words.detail, words.cure);
}

void WebTab::showOwnPage(const QString& title, const QString& detail, const QString& cure) {
    showingOwn_ = true;
    // The base address is that of the page that failed: reload tries it again.
    const QString html = QStringLiteral("<!doctype html><meta charset='utf-8'><title>%1</title><style>body{font:16px/1.6 sans-serif;max-width:40em;margin:12vh auto;"
                                        "padding:0 24px;color:#1c2a30;background:#f4f6f7}h1{font-size:26px}p.cure{color:#0b6b66}"
                                        "@media(prefers-color-scheme:dark){body{color:#e6edf0;background:#151b1e}p.cure{color:#5cc9c0}}</style>"
                                        "<h1>%1</h1><p>%2</p><p class='cure'>%3</p>")
                             .arg(title.toHtmlEscaped(), detail.toHtmlEscaped(), cure.toHtmlEscaped());
    page_->setHtml(html, failedUrl_);
    connect(page_, &QWebEnginePage::loadStarted, this, [this] { showingOwn_ = false; }, Qt::SingleShotConnection);
}

} // namespace cyberspotter
