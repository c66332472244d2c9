// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/openssl_handles.h"
#include "core/evidence/timestamp/time_stamp.h"

#include <QList>

namespace cyberspotter {

/// A `.tsr` taken apart: its token and what it says; faults where it cannot be.
struct OpenedStamp {
    openssl::Signed token;
    openssl::Info info;
    std::optional<TimeStamp> stamp;
    QList<Finding> faults;
};

/// Reads a TimeStampResp or a bare token. Faults: timestamp-format, timestamp-refused.
OpenedStamp openTimeStamp(const QByteArray& tsr);

} // namespace cyberspotter
