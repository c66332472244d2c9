// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/contact/contact.h"
#include "core/listing/facts/listing_facts.h"
#include "core/listing/visible/page_outline.h"

namespace cyberspotter {

/// Reads what stands beside labels ("Brand: X", a table row, a definition list) and in elements named after a field:
/// brand, item number, GTIN, seller, place.
void readLabelledFields(const Page& page, const PageOutline& outline, Facts& facts);

/// Reads whether the thing can be had: phrases near the heading, and the presence of a button to buy.
void readVisibleAvailability(const Page& page, const PageOutline& outline, Facts& facts);

/// Reads when it was put up and how often it was seen and sold, where the page says so.
void readActivity(const Page& page, const PageOutline& outline, Facts& facts);

/// Finds ways to reach the seller in the description and in what stands from the heading on, without menus, footers and
/// other goods.
QList<Contact> readContacts(const Page& page, const PageOutline& outline, const QString& description);

/// Reads the heading, the page's title and the pictures near the heading.
void readHeadingAndPictures(const Page& page, const PageOutline& outline, Facts& facts);

} // namespace cyberspotter
