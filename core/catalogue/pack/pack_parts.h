// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/pack/pack.h"

#include <QJsonArray>

namespace cyberspotter {

/// Readers of the parts of a pack that are not search terms. Each refuses, with "pack-invalid" naming the entry, what the
/// catalogue's own reader does not take, an entry that stands twice, and texts that cannot be shown as written.

/// Taxa, as resources/schemas/taxa.schema.json has them; a source may be any text.
Result<std::vector<Taxon>> readPackTaxa(const QJsonArray& entries, const QString& packName);

/// Marketplaces, as resources/schemas/marketplaces.schema.json has them. Their patterns must be tame: see `isTamePattern`.
Result<std::vector<PackMarketplace>> readPackMarketplaces(const QJsonArray& entries);

/// Partners, as resources/schemas/partner.schema.json has them, without practice partners; their https addresses and forms
/// are https, name no user, and no computer of the volunteer's own network.
Result<std::vector<Partner>> readPackPartners(const QJsonArray& entries);

/// Whether a pattern of a stranger can be tried on any address in little time: at most 300 characters, no group that is
/// repeated, no back reference, no recursion, and at most three repetitions without end.
bool isTamePattern(const QString& pattern);

/// Lower-case letters, digits and dashes, at most 64.
bool isPackId(const QString& id);

/// The problem "pack-invalid": where in the pack, and what is wrong.
Problem invalidPack(const QString& where, const QString& what);

} // namespace cyberspotter
