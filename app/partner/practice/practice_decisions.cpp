// SPDX-License-Identifier: Apache-2.0
#include "app/partner/practice/practice_decisions.h"

#include <algorithm>

namespace cyberspotter::partner {

namespace {

bool hasListingDown(const Takedowns& down, const PracticeMarket& market, const QString& seller) {
    const QList<const PracticeListing*> listings = market.ofSeller(seller);
    return std::any_of(listings.begin(), listings.end(),
                       [&](const PracticeListing* listing) { return down.cover(*listing); });
}

IntakeOutcome decisionOn(const IntakeStore::OpenReport& report, const PracticeMarket& market, const Takedowns& down) {
    IntakeOutcome outcome;
    outcome.reportId = report.reportId;
    const PracticeListing* listing = market.listingAt(report.url);
    if (listing == nullptr) {
        outcome.status = QStringLiteral("already_gone");
        outcome.note = QStringLiteral("There is no such listing on our marketplace.");
    } else if (down.cover(*listing)) {
        outcome.status = QStringLiteral("already_gone");
        outcome.note = QStringLiteral("The listing had been taken down before.");
    } else if (listing->suspect && hasListingDown(down, market, listing->seller)) {
        outcome.status = QStringLiteral("account_actioned");
        outcome.decision = QStringLiteral("DECISION_ACCOUNT_SUSPENDED");
        outcome.note =
            QStringLiteral("Thank you. This was not the seller’s first such listing; the account is suspended.");
    } else if (listing->suspect) {
        outcome.status = QStringLiteral("removed");
        outcome.decision = QStringLiteral("DECISION_VISIBILITY_CONTENT_REMOVED");
        outcome.note = QStringLiteral("Thank you. The listing broke our policy on wildlife and was taken down.");
    } else {
        outcome.status = QStringLiteral("no_violation");
        outcome.note = QStringLiteral("This is no wildlife product; the listing stays.");
    }
    return outcome;
}

std::optional<IntakeOutcome> nextOutcome(const IntakeStore::OpenReport& report, const PracticeMarket& market,
                                         const Takedowns& down) {
    IntakeOutcome outcome;
    outcome.reportId = report.reportId;
    if (report.status == QStringLiteral("received") && report.confidence == QStringLiteral("unsure")) {
        outcome.status = QStringLiteral("clarification_required");
        outcome.question = QStringLiteral("What on the page makes you think that this is from a protected species?");
        return outcome;
    }
    if (report.status == QStringLiteral("received")) {
        outcome.status = QStringLiteral("in_review");
        return outcome;
    }
    if (report.status == QStringLiteral("in_review")) {
        return decisionOn(report, market, down);
    }
    if (report.status == QStringLiteral("retract_requested")) {
        outcome.status = QStringLiteral("retracted");
        return outcome;
    }
    return std::nullopt; // it waits for the reporter's answer
}

} // namespace

Result<Takedowns> takedowns(IntakeStore& store, const PracticeMarket& market) {
    const Result<QList<IntakeStore::OpenReport>> upheld = store.upheldReports();
    if (!upheld) {
        return std::unexpected(upheld.error());
    }
    Takedowns down;
    for (const IntakeStore::OpenReport& report : *upheld) {
        if (const PracticeListing* listing = market.listingAt(report.url)) {
            down.listings.insert(listing->id);
            if (report.status == QStringLiteral("account_actioned")) {
                down.sellers.insert(listing->seller);
            }
        }
    }
    return down;
}

Result<void> decideOneStep(IntakeStore& store, const PracticeMarket& market) {
    const Result<QList<IntakeStore::OpenReport>> open = store.openReports();
    if (!open) {
        return std::unexpected(open.error());
    }
    for (const IntakeStore::OpenReport& report : *open) {
        // Asked anew for each: one decision changes the next.
        const Result<Takedowns> down = takedowns(store, market);
        if (!down) {
            return std::unexpected(down.error());
        }
        if (const std::optional<IntakeOutcome> outcome = nextOutcome(report, market, *down)) {
            if (const Result<void> entered = store.addOutcome(*outcome); !entered) {
                return entered;
            }
        }
    }
    return {};
}

} // namespace cyberspotter::partner
