// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/likeness/presence/observation.h"
#include "core/reporting/report.h"
#include "core/storage/library.h"
#include "ui/capture/engine/browser_profile.h"
#include "ui/presence/listing_visit.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace cyberspotter {

/// How a run stands.
struct PresenceProgress {
    int wanted = 0;
    int done = 0;
    QMap<Presence, int> counts;
    QString site; ///< the last that was asked
};

/// Opens the listings of reports again and enters what is seen. Polite: one page of a site at a time, with a pause after it
/// (`revisit_seconds` of the marketplace, else defaultPause); two sites at once at most; without pictures; and a site that
/// asks for a login or doubts that a person is there is left alone for the rest of the run. In a profile of its own that knows
/// nothing of the person's tabs, and forgets all with it.
class PresenceCheck : public QObject {
    Q_OBJECT
public:
    struct Tools {
        Library* library = nullptr;
        std::shared_ptr<const Catalogue> catalogue;
        QThreadPool* readers = nullptr; ///< where pages are read
        QThreadPool* writer = nullptr;  ///< where observations are entered
        bool isPractice = false;        ///< loopback only
    };
    static constexpr auto defaultPause = std::chrono::seconds(5);
    static constexpr auto visitLimit = std::chrono::seconds(40);

    explicit PresenceCheck(Tools tools, QObject* parent = nullptr);
    ~PresenceCheck() override;

    /// Adds reports to the run; one without a web address, or that is in it already, is passed over. Begins at once.
    void add(const QList<Report>& reports);
    /// Ends the run; what was seen stays entered.
    void stop();
    bool isRunning() const { return progress_.done < progress_.wanted; }
    const PresenceProgress& progress() const { return progress_; }

    /// Another pause for every site; for tests.
    void setPause(std::chrono::milliseconds pause) { pause_ = pause; }

Q_SIGNALS:
    void observed(const cyberspotter::Observation& observation);
    void failed(const cyberspotter::Problem& problem);
    void progressed();
    void finished();

private:
    struct Site {
        QList<Report> waiting;
        QPointer<ListingVisit> visit;
        bool isBusy = false; ///< from the visit's beginning until what it saw is entered
        bool isResting = false;
    };

    QString siteOf(const Report& report) const;
    std::chrono::milliseconds pauseOf(const Report& report) const;
    void next();
    void begin(const QString& site);
    void judge(const QString& site, const Report& report, const ReopenedPage& page);
    void enter(const QString& site, const Report& report, const Observation& observation);
    void count(Presence presence);
    void passOver(Site& site);
    void rest(const QString& site, const Report& report);

    Tools tools_;
    std::unique_ptr<BrowserProfile> profile_;
    QMap<QString, Site> sites_;
    PresenceProgress progress_;
    std::chrono::milliseconds pause_{-1};
    int running_ = 0;
    int generation_ = 0;
};

} // namespace cyberspotter
