// SPDX-License-Identifier: Apache-2.0
#include "ui/session/session.h"

#include "core/catalogue/partner/partner_repository.h"
#include "core/history/history_queries.h"
#include "core/reporting/report_repository.h"
#include "core/storage/setting_repository.h"
#include "core/submission/outcomes.h"

namespace cyberspotter {

namespace {

constexpr int countMilliseconds = 2000;
constexpr int pollMilliseconds = 15 * 60 * 1000;

/// Outcomes of all partners with an intake; the first problem ends it.
Result<int> pollAll(Library& library, const std::vector<Partner>& partners) {
    int changes = 0;
    for (const Partner& partner : partners) {
        const Result<QList<OutcomeChange>> polled = cyberspotter::pollOutcomes(library, partner);
        if (!polled) {
            return std::unexpected(polled.error());
        }
        changes += int(polled->size());
    }
    return changes;
}

} // namespace

Session::Session(std::unique_ptr<Library> library, std::shared_ptr<const Catalogue> catalogue, bool practice, QString practiceAddress)
    : library_(std::move(library)), builtIn_(catalogue), catalogue_(std::move(catalogue)), practice_(practice), practiceAddress_(std::move(practiceAddress)),
      settings_(SettingRepository(*library_).all().value_or(QMap<QString, QString>())), outbox_(*library_, catalogue_), timeStamper_(*library_) {
    qRegisterMetaType<Report>();
    writer_.setMaxThreadCount(1);
    takePartners(PartnerRepository(*library_).listWith(catalogue_->partners()));
    reloadCatalogue();
    countTimer_.setSingleShot(true);
    countTimer_.setInterval(countMilliseconds);
    connect(&countTimer_, &QTimer::timeout, this, &Session::countReported);
    connect(this, &Session::reportsChanged, &countTimer_, qOverload<>(&QTimer::start));
    countReported();
    connect(&outbox_, &Outbox::submissionChanged, this, &Session::reportsChanged);
    connect(&outbox_, &Outbox::troubled, this, &Session::troubled);
    connect(&timeStamper_, &TimeStamper::troubled, this, &Session::troubled);
    connect(&pollTimer_, &QTimer::timeout, this, &Session::pollOutcomes);
    pollTimer_.start(pollMilliseconds);
}

Session::~Session() {
    writer_.waitForDone();
    readers_.waitForDone();
}

void Session::setSetting(const QString& key, const QString& value) {
    if (settings_.value(key) == value) {
        return;
    }
    settings_.insert(key, value);
    inBackground(writer_, this, [this, key, value] { return SettingRepository(*library_).set(key, value); },
                 [this](const Result<void>& written) {
                     if (!written) {
                         Q_EMIT troubled(written.error());
                     }
                 });
    Q_EMIT settingsChanged();
}

const Partner* Session::partner(const QString& id) const {
    for (const Partner& one : partners_) {
        if (one.id == id) {
            return &one;
        }
    }
    return nullptr;
}

void Session::reloadPartners() {
    inBackground(readers_, this, [this] { return PartnerRepository(*library_).listWith(catalogue_->partners()); },
                 [this](const Result<std::vector<Partner>>& all) { takePartners(all); });
}

void Session::takePartners(const Result<std::vector<Partner>>& all) {
    partners_ = all ? *all : catalogue_->partners();
    if (!all) {
        Q_EMIT troubled(all.error());
    }
    Q_EMIT partnersChanged();
}

void Session::reloadCatalogue() {
    using Reread = Result<std::shared_ptr<const Catalogue>>;
    inBackground(readers_, this,
                 [this]() -> Reread {
                     const Result<CatalogueAdditions> additions = readAdditions(*library_, builtIn_->taxa());
                     if (!additions) {
                         return std::unexpected(additions.error());
                     }
                     return additions->isEmpty() ? builtIn_ : Catalogue::with(*builtIn_, *additions);
                 },
                 [this](const Reread& reread) {
                     if (!reread) {
                         Q_EMIT troubled(reread.error());
                         return;
                     }
                     if (*reread != catalogue_) {
                         earlierCatalogues_.push_back(std::exchange(catalogue_, *reread));
                         outbox_.setCatalogue(catalogue_);
                         Q_EMIT catalogueChanged();
                     }
                 });
}

void Session::countReported() {
    inBackground(readers_, this, [this] { return HistoryQueries(*library_).timesReported(); },
                 [this](const Result<QHash<QString, int>>& counted) {
                     if (counted) {
                         timesReported_ = *counted;
                     }
                 });
}

void Session::pollOutcomes() {
    inBackground(readers_, this, [this, partners = partners_] { return pollAll(*library_, partners); },
                 [this](const Result<int>& polled) {
                     if (!polled) {
                         Q_EMIT troubled(polled.error());
                         return;
                     }
                     if (*polled > 0) {
                         Q_EMIT reportsChanged();
                     }
                     Q_EMIT outcomesPolled(*polled);
                 });
}

void Session::addDraft(const Report& report) {
    inBackground(writer_, this, [this, report] { return ReportRepository(*library_).add(report); },
                 [this](const Result<Report>& added) {
                     if (!added) {
                         Q_EMIT troubled(added.error());
                         return;
                     }
                     Q_EMIT reportsChanged();
                     Q_EMIT draftAdded(*added);
                 });
}

} // namespace cyberspotter
