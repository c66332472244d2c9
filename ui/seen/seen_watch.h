// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/seen_pictures.h"
#include "ui/seen/page_look.h"

#include <QHash>

namespace cyberspotter {

class Session;

/// Knows of each open page whether it was reported before, and keeps what that is told by in step with the library: the
/// fingerprints of new pictures, what sellers are known by. Works while the person does something else.
class SeenWatch : public QObject {
    Q_OBJECT
public:
    explicit SeenWatch(Session& session, QObject* parent = nullptr);
    ~SeenWatch() override;

    /// From now on, until the page goes.
    void follow(TrackedPage* page);
    /// Nothing for a page that is not followed.
    SeenBefore seenOf(const TrackedPage* page) const;

Q_SIGNALS:
    void changed(cyberspotter::TrackedPage* page);
    /// All that a page shows has been asked about.
    void looked(cyberspotter::TrackedPage* page);

private:
    void catchUp();

    Session& session_;
    std::shared_ptr<SeenPictures> pictures_; ///< shared with work under way, which may end after it
    QHash<const TrackedPage*, PageLook*> looks_;
    bool catchingUp_ = false;
    bool more_ = false; ///< something changed while it caught up
};

} // namespace cyberspotter
