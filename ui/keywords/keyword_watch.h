// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keywords/page_keywords.h"

#include <QHash>

namespace cyberspotter {

class Session;

/// Looks for search terms in the open pages, as long as the person wants it (setting "browser.keywords", on unless "off"). The
/// matcher is made behind the window when the first page opens, and again when the catalogue changes.
class KeywordWatch : public QObject {
    Q_OBJECT
public:
    explicit KeywordWatch(Session& session, QObject* parent = nullptr);
    ~KeywordWatch() override;

    bool isOn() const;
    void setOn(bool on);

    /// From now on, until the page goes.
    void follow(TrackedPage* page);
    /// Null for a page that is not followed.
    PageKeywords* of(const TrackedPage* page) const { return pages_.value(page); }

Q_SIGNALS:
    void foundChanged(cyberspotter::TrackedPage* page);
    void switched(bool on);

private:
    void makeMatcher();

    Session& session_;
    QHash<const TrackedPage*, PageKeywords*> pages_;
    std::shared_ptr<const KeywordMatcher> matcher_;
    int made_ = 0; ///< grows with each catalogue; what comes late of an earlier one is dropped
    bool making_ = false;
};

} // namespace cyberspotter
