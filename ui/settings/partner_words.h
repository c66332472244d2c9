// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner/partner.h"

namespace cyberspotter {

/// How a partner is reached by that channel, in plain words for a volunteer: never the profile's own codes.
QString channelWords(const PartnerChannel& channel);

/// A partner in a few sentences: what it forbids, how it takes reports.
QString partnerWords(const Partner& partner);

} // namespace cyberspotter
