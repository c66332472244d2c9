// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace cyberspotter {

/// Someone who stamps times.
struct StampAuthority {
    QString url;      ///< http or https
    QByteArray caPem; ///< whom to believe that it is them; empty: the certificates of the system

    bool operator==(const StampAuthority&) const = default;
};

/// Whether time stamps are wanted, and whose. Off unless a person switched it on.
struct StampSettings {
    bool isOn = false;
    QDateTime since; ///< when it was switched on; earlier captures are stamped only when asked
    QList<StampAuthority> authorities;

    bool operator==(const StampSettings&) const = default;
};

/// Reads the library's settings ("timestamp.on", "timestamp.since", "timestamp.authorities").
Result<StampSettings> stampSettings(Library& library);
/// Writes them. Switching on sets `since` to now.
Result<StampSettings> setStampSettings(Library& library, StampSettings settings);

/// An authority by its address and, unless empty, a PEM file whose certificates are copied. Problems "timestamp-address",
/// "timestamp-trust".
Result<StampAuthority> stampAuthority(const QString& url, const QString& caFile);

} // namespace cyberspotter
