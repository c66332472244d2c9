// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner/partner.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// One step of a check, in the order taken.
struct PartnerCheckStep {
    QString name; ///< channel, connection, capabilities, token
    bool passed = false;
    QString detail; ///< translated
};

/// Tries a partner's intake without leaving anything behind: address and TLS, what it can take, whether the token
/// holds. Stops at the first step that fails. Blocking.
QList<PartnerCheckStep> checkPartner(Library& library, const Partner& partner, const QString& caFile = {});

} // namespace cyberspotter
