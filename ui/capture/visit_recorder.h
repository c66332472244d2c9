// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/capture_job.h"
#include "ui/capture/engine/prepared_pages.h"

#include <QHash>
#include <QQueue>
#include <QThreadPool>

#include <map>

namespace cyberspotter {

/// Records a visit: the pages that a volunteer goes through in one tab (search, listing, seller), each captured by a copy
/// behind, become one capture with several pages. What was taken lies in files until the visit is kept or thrown away;
/// when the program ends before, nothing of it remains. Destroy it before the profile and the library.
class VisitRecorder : public QObject {
    Q_OBJECT
public:
    /// A visit has at most so many pages; those after them are not taken, and the visit says so.
    static constexpr int mostPages = 20;

    VisitRecorder(CaptureContext context, BrowserProfile* profile, QObject* parent = nullptr);
    ~VisitRecorder() override;

    /// Takes the page that `view` shows, unless it is the one that was taken last. False when it was not: no site's page, or
    /// the visit is full or being kept.
    bool add(QWebEngineView* view);

    /// Pages taken or at work.
    int pages() const { return static_cast<int>(addresses_.size()); }

    /// Waits for pages at work and stores all as one capture; ends in `finished` or `failed`. A visit of no page fails with
    /// "visit-empty". Pages that could not be taken are named in the capture's facts ("pages_missed").
    void keep();

    /// Stores what has been taken so far, at once and without a signal; for the end of the program. Blocks.
    void storeNow();

Q_SIGNALS:
    void pageTaken(int pages);
    void pageMissed(const cyberspotter::Problem& problem);
    void finished(const cyberspotter::CaptureResult& result);
    void failed(const cyberspotter::Problem& problem);

private:
    void next();
    void ended(int number);
    void store();
    QList<CapturedPage> takenPages();

    CaptureContext context_;
    BrowserProfile* profile_;
    QThreadPool workers_;
    std::unique_ptr<PreparedPages> prepared_;
    QStringList addresses_;
    QQueue<std::pair<int, CaptureRequest>> waiting_;
    QPointer<CaptureJob> job_;
    std::map<int, std::shared_ptr<CapturedPage>> taken_; ///< by their place in the visit
    QJsonArray missed_;
    bool isKept_ = false;
    bool isStoring_ = false;
};

} // namespace cyberspotter
