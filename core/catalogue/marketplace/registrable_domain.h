// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace cyberspotter {

/// The part of a host name that one owner registers ("a.b.example.co.uk" gives "example.co.uk"), by the public suffix
/// list that is built into libpsl (publicsuffix.org). Takes a host in Unicode or in ASCII form, in any case; gives the
/// answer in the lower-case form the host was written in. Nothing for an empty name, a leading dot, an IP address,
/// a single label, or a name that is itself a public suffix ("co.uk").
std::optional<QString> registrableDomain(const QString& host);

} // namespace cyberspotter
