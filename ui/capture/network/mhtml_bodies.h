// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/network/body_spool.h"
#include "ui/capture/network/exchange_book.h"

#include <QFile>

namespace cyberspotter {

/// Takes the bodies of pictures from the MHTML file that the engine wrote of their page (RFC 2557), which holds each once
/// more as it was received: through the bridge they would go a second time, as text through three processes (measured:
/// 0.4 s of processor time for 25 MB).
///
/// Gives a body for each of `wanted` that the file has exactly one part for, of exactly as many bytes as the engine counted;
/// nothing for the others. `mhtml` is open for reading. Takes time: not for the window's thread.
QHash<QString, ExchangeBody> bodiesFromMhtml(QFile& mhtml, const QList<BodyWanted>& wanted, BodySpool& spool);

} // namespace cyberspotter
