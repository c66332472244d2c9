// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace cyberspotter::test {

/// Addresses that all lead to one listing, and what they become.
struct ListingAddresses {
    QString marketplace;
    QString itemId;
    QString canonical;
    QStringList inputs;
};

/// At least one listing of every marketplace the program ships, in the forms people copy.
std::vector<ListingAddresses> listingAddresses();

/// A search, seller or other page of a marketplace.
struct PageAddress {
    QString kind;
    QString marketplace;
    QString input;
    QString canonical;
};

std::vector<PageAddress> otherPages();

/// Addresses of no known site, with their normal writing.
std::vector<std::pair<QString, QString>> plainAddresses();

} // namespace cyberspotter::test
