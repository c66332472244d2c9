// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/presence/listing_presence.h"
#include "ui/capture/engine/tracked_page.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace cyberspotter {

/// Opens one address in an unseen page without pictures, waits until the page has come to rest, and gives what it says.
class ListingVisit : public QObject {
    Q_OBJECT
public:
    /// `limit` is for the whole; a page that does not end by then could not be seen.
    ListingVisit(BrowserProfile* profile, const QUrl& url, std::chrono::milliseconds limit, QObject* parent = nullptr);
    ~ListingVisit() override;

Q_SIGNALS:
    /// Once.
    void read(const cyberspotter::ReopenedPage& page);

private:
    void onSettled(bool ok);
    void look();
    void finish(const QByteArray& html, const QString& failure = {});

    std::unique_ptr<TrackedPage> page_;
    QTimer limit_;
    QTimer rest_;           ///< between two looks at how much there is
    qsizetype before_ = -1; ///< characters at the last look
    int looks_ = 0;
    bool isDone_ = false;
};

} // namespace cyberspotter
