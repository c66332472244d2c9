// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

#include <QByteArray>
#include <QList>

namespace cyberspotter::cli {

/// Every public key that the library has signed with, as DER; empty when it has none or they cannot be read.
QList<QByteArray> ownKeysOf(Library& library);

} // namespace cyberspotter::cli
