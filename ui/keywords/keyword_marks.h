// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QWebEngineView;

namespace cyberspotter {

class PageKeywords;

/// Marks search terms above a page's view, without touching the page: a ground and a line under each word, and beside each result
/// of a search a bar with one to three dots by how likely its terms are meant. Lets the mouse through.
class KeywordMarks : public QWidget {
    Q_OBJECT
public:
    KeywordMarks(QWebEngineView* view, PageKeywords* keywords);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void onPlacesChanged();
    /// From the page's pixels to those of the view. (The page tells places anew with each frame that it scrolls; the engine's own
    /// scrollPosition stays behind when the wheel scrolls: Qt 6.4.)
    QRectF inView(const QRectF& place) const;
    void paintWord(QPainter& painter, const QRectF& place, double score) const;
    void paintCard(QPainter& painter, const QRectF& place, double score) const;

    QWebEngineView* view_;
    QPointer<PageKeywords> keywords_;
};

} // namespace cyberspotter
