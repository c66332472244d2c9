// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

#include <QByteArray>
#include <QList>

namespace cyberspotter::cli {

/// Every public key that the library has signed with, as DER; empty when it has none or they cannot be read.
QList<QByteArray> ownKeysOf(Library& library);

/// The certificates (PEM) of every time-stamp authority that the library asks or has asked.
QByteArray ownAuthoritiesOf(Library& library);

} // namespace cyberspotter::cli
