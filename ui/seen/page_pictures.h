// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/picture/pdq.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cyberspotter {

/// Fingerprints of the pictures in an MHTML file that the engine wrote of a page: those at the addresses that its listing
/// names, first as named; without any of these the largest, since small ones are buttons and other goods. At most 12. A file
/// that cannot be read gives none. Takes some 5 ms a picture: not for the window's thread.
QList<Pdq> picturesOfPage(const QString& mhtmlPath, const QStringList& named);

} // namespace cyberspotter
