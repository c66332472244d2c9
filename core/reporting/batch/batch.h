// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace cyberspotter {

/// Reports that go to one partner together. Where it stands is the state of its submission (core/submission).
struct Batch {
    QString id;
    QString partnerId;
    int revision = 1;
    QDateTime createdAt;
    int reports = 0; ///< how many it holds

    bool operator==(const Batch&) const = default;
};

/// Who reports, as far as a partner may know (DSA Article 16(2)(c)). Empty texts are withheld.
struct Reporter {
    QString organization;
    QString name;
    QString email;
    QString pseudonym; ///< spotter_id
    bool unnamed = false; ///< nothing may go that names the collector, evidence included

    bool operator==(const Reporter&) const = default;
};

} // namespace cyberspotter
