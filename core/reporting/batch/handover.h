// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/partner/partner.h"

namespace cyberspotter {

/// How a batch reaches a partner, decided once for the window and the command line.
enum class HandoverWay {
    Intake,      ///< the program sends it over https
    Folder,      ///< the program writes a bag into the folder that the profile names
    OwnForm,     ///< the volunteer fills in the partner's form on the web
    ListingForm, ///< the volunteer uses the reporting link on each listing's own page
    File,        ///< the volunteer exports the batch and sends it or hands it over
};

struct Handover {
    HandoverWay way = HandoverWay::File;
    QString address; ///< of the intake, folder, form or mailbox; empty for ListingForm and where none is known

    bool operator==(const Handover&) const = default;
};

/// By the partner's first channel that can carry a report.
Handover handoverOf(const Partner& partner);

/// True when the program sends it by itself; otherwise the volunteer does, and records that it was done.
bool isAutomatic(const Handover& handover);

/// In a few translated words for lists: "the partner’s own form".
QString displayName(const Handover& handover);
/// The same for one channel of a profile.
QString displayName(const PartnerChannel& channel);

/// What the volunteer does, in plain translated sentences, with the partner's own hint; empty for automatic ways.
QString handoverAdvice(const Partner& partner);

} // namespace cyberspotter
