// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/bag/bag_source.h"
#include "core/evidence/timestamp/carried_stamp.h"

namespace cyberspotter {

/// The time stamps that lie in a bag: "x.tsr" beside "x", or anywhere with the digest of some file of the bag.
class BagStamps {
public:
    /// Reads them; more than are ever in one bag, or larger ones, are passed over with the note "timestamp-unchecked".
    BagStamps(BagSource& source, QList<Finding>& findings);

    /// What else is to be computed so that `judge` finds what they cover.
    QMap<QString, QStringList> withDigests(QMap<QString, QStringList> wanted) const;

    /// Verifies each and names what it covers.
    void judge(const QHash<QString, Digests>& digests, const TimeStampTrust& trust, QList<Finding>& findings) const;

private:
    QList<CarriedStamp> stamps_;
    QStringList files_; ///< all of the bag
};

} // namespace cyberspotter
