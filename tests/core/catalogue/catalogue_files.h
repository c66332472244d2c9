// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/marketplace/marketplace_index.h"
#include "tests/support/print_text.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QString>

#include <gtest/gtest.h>

namespace cyberspotter::test {

/// The bytes of a file of the source tree.
inline QByteArray sourceFile(const QString& path) {
    QFile file(tests::sourceFolder() + u'/' + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    return file.readAll();
}

/// The marketplaces the program ships.
inline MarketplaceIndex shippedMarketplaces() {
    const auto catalogue = readMarketplaceCatalogue(sourceFile("resources/catalogue/marketplaces.json"));
    EXPECT_TRUE(catalogue) << (catalogue ? "" : catalogue.error().toText().toStdString());
    return catalogue ? MarketplaceIndex(*catalogue) : MarketplaceIndex();
}

} // namespace cyberspotter::test
