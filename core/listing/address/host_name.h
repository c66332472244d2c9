// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/marketplace/marketplace_index.h"

#include <QString>
#include <QStringList>

namespace cyberspotter {

/// A host as people read it: the labels that begin with "xn--" written out (RFC 5891), all others as they are.
QString displayHost(const QString& asciiHost);

/// What is suspicious about a name: "mixed_scripts" when one of its labels puts letters together that no writing does
/// (Unicode UTS 39, 5.2, beyond "highly restrictive"), "imitates:ID" when it is no address of a marketplace but looks
/// like one (UTS 39, 4, equal skeletons). Only for names beyond ASCII; empty otherwise.
QStringList hostWarnings(const QString& asciiHost, const QString& registrableDomain, const MarketplaceIndex& marketplaces);

/// Whether a text has characters that are not seen or turn its direction: they make one address look like another.
bool hasInvisibleCharacters(const QString& text);

} // namespace cyberspotter
