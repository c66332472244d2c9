// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evidence/library_restore.h"
#include "core/storage/library.h"
#include "core/submission/outbox.h"
#include "ui/session/background.h"
#include "ui/session/time_stamper.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace cyberspotter {

/// What every page is given: the library, the catalogue, the outbox, the settings, and two ways off the window's thread.
/// Made by the program, passed by reference, outlives the window.
class Session : public QObject {
    Q_OBJECT
public:
    Session(std::unique_ptr<Library> library, std::shared_ptr<const Catalogue> catalogue, bool practice, QString practiceAddress = {});
    ~Session() override;

    Library& library() { return *library_; }
    /// What is known now; a reference stays good for as long as the session lives.
    const Catalogue& catalogue() const { return *catalogue_; }
    std::shared_ptr<const Catalogue> sharedCatalogue() const { return catalogue_; }
    /// Without what the library adds.
    std::shared_ptr<const Catalogue> builtInCatalogue() const { return builtIn_; }
    bool isPractice() const { return practice_; }
    /// Address of the practice marketplace, empty outside practice.
    QString practiceAddress() const { return practiceAddress_; }
    Outbox& outbox() { return outbox_; }
    TimeStamper& timeStamper() { return timeStamper_; }

    /// One writer: what is handed to it happens in order.
    QThreadPool& writer() { return writer_; }
    QThreadPool& readers() { return readers_; }

    /// Settings are read once and kept; a change is written behind.
    QString setting(const QString& key, const QString& fallback = {}) const { return settings_.value(key, fallback); }
    void setSetting(const QString& key, const QString& value);

    /// The library's own partners and, for the rest, the built-in ones.
    const std::vector<Partner>& partners() const { return partners_; }
    const Partner* partner(const QString& id) const;
    /// Reads them again, behind; `partnersChanged` tells when.
    void reloadPartners();

    /// Reads what the library adds to the built-in catalogue, behind; `catalogueChanged` tells when it is known.
    void reloadCatalogue();

    /// How often each taxon was reported from here, by scientific name: what suggestions are ordered by among equals.
    const QHash<QString, int>& timesReported() const { return timesReported_; }

    /// Asks all partners with an intake for outcomes, behind.
    void pollOutcomes();

    /// Adds a draft and tells the pages.
    void addDraft(const Report& report);

Q_SIGNALS:
    void reportsChanged();
    void partnersChanged();
    void catalogueChanged();
    void settingsChanged();
    void draftAdded(const cyberspotter::Report& report);
    void outcomesPolled(int changes);
    /// Something went wrong that no page in particular shows.
    void troubled(const cyberspotter::Problem& problem);
    /// A page asks the window to show another: "browse", "reports", ... or an address in a new tab.
    void pageWanted(const QString& page);
    void addressWanted(const QString& address);
    /// A page asks the window to show a report (its id), wherever it stands by now.
    void reportWanted(const QString& reportId);
    /// A page asks the window to show all by the seller of a report.
    void sellerWanted(const QString& reportId);
    /// A page asks the window to show the evidence of a capture; empty: all captures.
    void evidenceWanted(const QString& captureId);
    /// A page asks for the editor that blanks people's faces, names and numbers in a capture; `names` are known ones.
    void redactionWanted(const QString& captureId, const QStringList& names);
    /// Redacted copies of a capture's files were made.
    void evidenceRedacted(const QString& captureId);
    /// The program runs as root and the person wants to go on as an ordinary user.
    void ordinaryUserWanted();
    /// The person wants all tabs closed and everything forgotten that sites left in the browser.
    void browsingUnwanted();
    /// The person wants everything forgotten that sites left in signed-in tabs.
    void signOutWanted();
    /// Something is kept of signed-in tabs now, or not any more (SignedInFolder).
    void signedInChanged();
    /// Everything is signed out, and the files are gone.
    void signedOut();
    /// A backup is unpacked: the program closes the window, puts it in place and starts again.
    void restorePrepared(const cyberspotter::PreparedRestore& prepared);

private:
    void countReported();
    void takePartners(const Result<std::vector<Partner>>& all);

    std::unique_ptr<Library> library_;
    std::shared_ptr<const Catalogue> builtIn_;
    std::shared_ptr<const Catalogue> catalogue_;
    std::vector<std::shared_ptr<const Catalogue>> earlierCatalogues_; ///< pages may still point into them
    bool practice_;
    QString practiceAddress_;
    QMap<QString, QString> settings_;
    std::vector<Partner> partners_;
    QThreadPool writer_;
    QThreadPool readers_;
    Outbox outbox_;
    TimeStamper timeStamper_;
    QTimer pollTimer_;
    QTimer countTimer_; ///< reports change often while they are typed
    QHash<QString, int> timesReported_;
};

} // namespace cyberspotter
