// SPDX-License-Identifier: Apache-2.0
#include "ui/presence/presence_check.h"

#include "core/likeness/presence/observation_repository.h"
#include "core/listing/address/listing_url.h"
#include "ui/capture/engine/loopback_only.h"
#include "ui/session/background.h"

namespace cyberspotter {

namespace {

constexpr int mostSites = 2; ///< at once

} // namespace

PresenceCheck::PresenceCheck(Tools tools, QObject* parent) : QObject(parent), tools_(std::move(tools)) {}

PresenceCheck::~PresenceCheck() {
    stop();
}

QString PresenceCheck::siteOf(const Report& report) const {
    const ListingUrl address = understandUrl(report.listing.url, tools_.catalogue->marketplaceIndex());
    if (!address.valid) {
        return {};
    }
    return !address.marketplace.isEmpty() ? address.marketplace : !address.registrableDomain.isEmpty() ? address.registrableDomain : address.displayHost;
}

std::chrono::milliseconds PresenceCheck::pauseOf(const Report& report) const {
    if (pause_.count() >= 0) {
        return pause_;
    }
    const auto& all = tools_.catalogue->marketplaces().marketplaces;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Marketplace& one) { return one.id == report.listing.marketplace; });
    return found == all.end() || found->revisitSeconds <= 0 ? defaultPause : std::chrono::seconds(found->revisitSeconds);
}

void PresenceCheck::add(const QList<Report>& reports) {
    if (!isRunning()) {
        progress_ = {};
    }
    for (const Report& report : reports) {
        const QString site = siteOf(report);
        const auto isSame = [&](const Report& other) { return other.id == report.id; };
        Site& place = sites_[site];
        if (site.isEmpty() || std::any_of(place.waiting.begin(), place.waiting.end(), isSame)) {
            continue;
        }
        place.waiting.append(report);
        ++progress_.wanted;
    }
    sites_.remove(QString());
    if (progress_.wanted == progress_.done) {
        QMetaObject::invokeMethod(this, &PresenceCheck::finished, Qt::QueuedConnection);
        return;
    }
    Q_EMIT progressed();
    next();
}

void PresenceCheck::stop() {
    ++generation_;
    for (Site& site : sites_) {
        delete site.visit;
    }
    sites_.clear();
    running_ = 0;
    progress_.wanted = progress_.done;
    profile_.reset();
}

void PresenceCheck::next() {
    for (const QString& site : sites_.keys()) {
        const Site& place = sites_[site];
        if (running_ < mostSites && !place.isBusy && !place.isResting && !place.waiting.isEmpty()) {
            begin(site);
        }
    }
}

void PresenceCheck::begin(const QString& site) {
    if (profile_ == nullptr) {
        profile_ = std::make_unique<BrowserProfile>();
        if (tools_.isPractice) {
            profile_->setUrlRequestInterceptor(new LoopbackOnly(profile_.get()));
        }
    }
    Site& place = sites_[site];
    const Report report = place.waiting.takeFirst();
    place.isBusy = true;
    ++running_;
    progress_.site = site;
    Q_EMIT progressed();
    place.visit = new ListingVisit(profile_.get(), QUrl(report.listing.url), visitLimit, this);
    connect(place.visit, &ListingVisit::read, this, [this, site, report](const ReopenedPage& page) {
        sites_[site].visit->deleteLater();
        judge(site, report, page);
    });
}

void PresenceCheck::judge(const QString& site, const Report& report, const ReopenedPage& page) {
    inBackground(*tools_.readers, this,
                 [catalogue = tools_.catalogue, report, page] {
                     Observation observation;
                     observation.reportId = report.id;
                     observation.seen = presenceOf(report.listing, page, catalogue->marketplaceIndex());
                     observation.httpStatus = page.httpStatus;
                     observation.finalUrl = page.finalUrl;
                     return observation;
                 },
                 [this, site, report, generation = generation_](const Observation& observation) {
                     if (generation == generation_) {
                         enter(site, report, observation);
                     }
                 });
}

void PresenceCheck::enter(const QString& site, const Report& report, const Observation& observation) {
    inBackground(*tools_.writer, this, [library = tools_.library, observation] { return ObservationRepository(*library).add(observation); },
                 [this, site, report, generation = generation_](const Result<Observation>& entered) {
                     if (entered) {
                         Q_EMIT observed(*entered);
                     } else {
                         Q_EMIT failed(entered.error());
                     }
                     if (generation != generation_) {
                         return;
                     }
                     --running_;
                     sites_[site].isBusy = false;
                     count(entered ? entered->seen.presence : Presence::Unknown);
                     const PresenceSign sign = entered ? entered->seen.sign : PresenceSign::NotUnderstood;
                     if (sign == PresenceSign::LoginWall || sign == PresenceSign::Captcha) {
                         passOver(sites_[site]);
                     }
                     rest(site, report);
                 });
}

void PresenceCheck::count(Presence presence) {
    ++progress_.done;
    ++progress_.counts[presence];
}

// They would meet the same wall, and knocking on is what such walls are there for.
void PresenceCheck::passOver(Site& site) {
    while (!site.waiting.isEmpty()) {
        site.waiting.removeFirst();
        count(Presence::Unknown);
    }
}

void PresenceCheck::rest(const QString& site, const Report& report) {
    Q_EMIT progressed();
    if (!isRunning()) {
        profile_.reset();
        Q_EMIT finished();
        return;
    }
    if (!sites_[site].waiting.isEmpty()) {
        sites_[site].isResting = true;
        QTimer::singleShot(pauseOf(report), this, [this, site, generation = generation_] {
            if (generation == generation_) {
                sites_[site].isResting = false;
                next();
            }
        });
    }
    next();
}

} // namespace cyberspotter
