// SPDX-License-Identifier: Apache-2.0
#include "app/partner/practice/practice_decisions.h"

namespace cyberspotter::partner {

namespace {

IntakeOutcome decisionOn(const IntakeStore::OpenReport& report, const PracticeMarket& market) {
    IntakeOutcome outcome;
    outcome.reportId = report.reportId;
    const PracticeListing* listing = market.listingAt(report.url);
    if (listing == nullptr) {
        outcome.status = QStringLiteral("already_gone");
        outcome.note = QStringLiteral("There is no such listing on our marketplace.");
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

std::optional<IntakeOutcome> nextOutcome(const IntakeStore::OpenReport& report, const PracticeMarket& market) {
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
        return decisionOn(report, market);
    }
    if (report.status == QStringLiteral("retract_requested")) {
        outcome.status = QStringLiteral("retracted");
        return outcome;
    }
    return std::nullopt; // it waits for the reporter's answer
}

} // namespace

Result<void> decideOneStep(IntakeStore& store, const PracticeMarket& market) {
    const Result<QList<IntakeStore::OpenReport>> open = store.openReports();
    if (!open) {
        return std::unexpected(open.error());
    }
    for (const IntakeStore::OpenReport& report : *open) {
        if (const std::optional<IntakeOutcome> outcome = nextOutcome(report, market)) {
            if (const Result<void> entered = store.addOutcome(*outcome); !entered) {
                return entered;
            }
        }
    }
    return {};
}

} // namespace cyberspotter::partner
