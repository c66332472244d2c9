// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/intake/intake_store.h"
#include "app/partner/practice/practice_market.h"

#include <QSet>

namespace cyberspotter::partner {

/// What the marketplace has taken down because of upheld reports: single listings, and everything of suspended sellers.
struct Takedowns {
    QSet<QString> listings; ///< by id
    QSet<QString> sellers;  ///< by id

    bool cover(const PracticeListing& listing) const {
        return listings.contains(listing.id) || sellers.contains(listing.seller);
    }
};
Result<Takedowns> takedowns(IntakeStore& store, const PracticeMarket& market);

/// One step of the practice partner's work, taken each time outcomes are asked for: what was received goes into review
/// (or is asked back when the reporter was unsure), what was in review is decided. A suspect listing is removed, with
/// the seller's account when it is the second one of that seller; a look-alike is no violation; a listing that was
/// taken down before, or is not of this marketplace, is already gone. Deterministic, so that a practice round can be
/// explained.
Result<void> decideOneStep(IntakeStore& store, const PracticeMarket& market);

} // namespace cyberspotter::partner
