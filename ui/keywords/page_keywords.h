// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/suggestion.h"
#include "ui/capture/engine/tracked_page.h"
#include "ui/keywords/marked_places.h"

#include <QPointer>

#include <memory>

class QWebChannel;

namespace cyberspotter {

class PageChannel;
class Session;

/// The search terms in one open page: asks the page for its words whenever they change, finds the terms in them behind the
/// window, and keeps where they stand. The page's document is read and never changed, and its own scripts see nothing of it.
class PageKeywords : public QObject {
    Q_OBJECT
public:
    PageKeywords(TrackedPage* page, Session& session, QObject* parent = nullptr);
    ~PageKeywords() override;

    /// What terms are found by from now on; nothing is looked for without.
    void setMatcher(std::shared_ptr<const KeywordMatcher> matcher);

    const Suggestions& found() const { return found_; }
    const MarkedPlaces& places() const { return places_; }
    /// How likely a hit's term is meant; 0 for a number that is none.
    double scoreOf(int hit) const;
    /// Scrolls the page to where a hit stands.
    void bringIntoSight(int hit);

Q_SIGNALS:
    /// `found()` is another than before.
    void foundChanged();
    /// `places()` are others.
    void placesChanged();

private:
    void takeWords(int generation, const QString& text);
    void takePlaces(int generation, const QString& json);
    void forget();

    QPointer<TrackedPage> page_;
    Session& session_;
    PageChannel* channel_;
    QWebChannel* transport_;
    std::shared_ptr<const KeywordMatcher> matcher_;
    Suggestions found_;
    MarkedPlaces places_;
    int generation_ = 0; ///< of the words that `found_` speaks of
    int asked_ = 0;      ///< grows with each question; answers to earlier ones are dropped
};

} // namespace cyberspotter
