// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/likeness/lookalike.h"
#include "core/likeness/seen_pictures.h"
#include "ui/capture/engine/tracked_page.h"

#include <QPointer>
#include <QTimer>

namespace cyberspotter {

class PageArchiver;
class Session;

/// Asks of one open page, as soon as something of it is known, whether the library has it or its like: by the address the moment
/// it is entered, by what the page says once it is loaded, and by its pictures a moment later. Pictures are compared only
/// where the library has some and the page shows a listing; they come out of the engine, nothing is fetched for it.
class PageLook : public QObject {
    Q_OBJECT
public:
    /// `folder` is where the engine puts the page for a moment.
    PageLook(TrackedPage* page, Session& session, std::shared_ptr<SeenPictures> pictures, QString folder, QObject* parent = nullptr);
    ~PageLook() override;

    const SeenBefore& seen() const { return seen_; }
    /// The same page asked again: the library has changed.
    void askAgain();

Q_SIGNALS:
    /// `seen()` is another than before.
    void changed();
    /// All that the page shows has been asked about.
    void done();

private:
    void onAddress(const QUrl& url);
    void readPage();
    void readPictures();
    void ask(bool isLast);
    void take(const SeenBefore& seen);

    QPointer<TrackedPage> page_;
    Session& session_;
    std::shared_ptr<SeenPictures> pictures_; ///< shared with questions under way, which may end after it
    QString folder_;
    OpenPage open_;
    SeenBefore seen_;
    std::unique_ptr<PageArchiver> archiver_;
    QTimer moved_;       ///< a page that changed its address without being loaded has a moment to show what is new
    int generation_ = 0; ///< of the page: what comes late of one that was left is dropped
};

} // namespace cyberspotter
