// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/facts/listing_facts.h"
#include "core/listing/visible/page_outline.h"

namespace cyberspotter {

/// Reads what stands beside labels ("Brand: X", a table row, a definition list) and in elements named after a field:
/// brand, item number, GTIN, seller, place.
void readLabelledFields(const Page& page, const PageOutline& outline, Facts& facts);

/// Reads whether the thing can be had: phrases near the heading, and the presence of a button to buy.
void readVisibleAvailability(const Page& page, const PageOutline& outline, Facts& facts);

/// Reads the heading, the page's title and the pictures near the heading.
void readHeadingAndPictures(const Page& page, const PageOutline& outline, Facts& facts);

} // namespace cyberspotter
