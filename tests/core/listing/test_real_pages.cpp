// SPDX-License-Identifier: Apache-2.0
// Real product pages, read as a whole: the figures below which a change must not fall. The table itself is printed by
// tests/bench/extract_quality.py.
#include "core/listing/listing_extractor.h"
#include "core/listing/page/page_file.h"
#include "core/listing/price/price.h"
#include "tests/support/print_text.h"
#include "tests/support/test_data.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

struct Count {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    // Of the pages whose answer is known: a field the list leaves open is no mistake.
    double f1() const { return 2.0 * right / std::max(1, 2 * right + wrong + missed); }
};

QString bare(const QString& text) {
    QString result;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber()) {
            result += c;
        }
    }
    return result;
}

void count(const QJsonObject& expected, const char* field, const QString& found, Count& counts) {
    const QJsonArray answers = expected.value(QLatin1String(field)).toArray();
    if (answers.isEmpty()) {
        return;
    }
    bool right = false;
    for (const QJsonValue& answer : answers) {
        const QString wanted = answer.toString().trimmed();
        right = right || (QLatin1String(field) == QLatin1String("price") ? sameAmount(wanted, found)
                                                                         : bare(wanted) == bare(found));
    }
    if (right && !found.isEmpty()) {
        ++counts.right;
    } else {
        counts.wrong += found.isEmpty() ? 0 : 1;
        ++counts.missed;
    }
}

TEST(RealPages, productsAreUnderstood) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    const QString folder = tests::testDataFolder() + QStringLiteral("/pages/products/");
    QFile file(folder + QStringLiteral("expected.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    Count price;
    Count availability;
    Count sku;
    Count brand;
    Count gtin;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const Result<QByteArray> html = readPageFile(folder + it.key() + QStringLiteral(".html.gz"));
        ASSERT_TRUE(html.has_value());
        const QJsonObject answers = it.value().toObject();
        const QString url = answers.value(QLatin1String("url")).toString();
        const Listing listing = extractListing(*html, url, MarketplaceIndex{});
        count(answers, "price", listing.price, price);
        count(answers, "availability", listing.availability, availability);
        count(answers, "sku", listing.sku, sku);
        count(answers, "brand", listing.brand, brand);
        count(answers, "gtin", listing.gtin, gtin);
    }
    EXPECT_GE(price.f1(), 0.88) << "as measured without the catalogue's addresses";
    EXPECT_GE(availability.f1(), 0.95);
    EXPECT_GE(sku.f1(), 0.65);
    EXPECT_GE(brand.f1(), 0.82);
    EXPECT_GE(gtin.f1(), 0.95);
}

TEST(RealPages, everyStructuredSampleIsReadWithoutHarm) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    int pages = 0;
    QDirIterator files(tests::testDataFolder() + QStringLiteral("/pages/structured"), {QStringLiteral("*.html")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        (void)extractListing(html, QStringLiteral("https://example.com/page"), MarketplaceIndex{});
        for (int cut = 1; cut < 8; ++cut) {
            (void)extractListing(html.left(html.size() * cut / 8), QStringLiteral("https://example.com/page"),
                                 MarketplaceIndex{});
        }
        ++pages;
    }
    EXPECT_GT(pages, 20);
}

TEST(RealPages, sampleProductInMicrodataIsUnderstood) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    const QString path = tests::testDataFolder() + QStringLiteral("/pages/structured/tests/samples/schema.org/product.html");
    const Result<QByteArray> html = readPageFile(path);
    ASSERT_TRUE(html.has_value());
    const Listing listing = extractListing(*html, QStringLiteral("https://example.com/page"), MarketplaceIndex{});
    EXPECT_FALSE(listing.title.isEmpty());
    EXPECT_FALSE(listing.price.isEmpty());
    EXPECT_EQ(listing.provenance.value(QStringLiteral("price")), "microdata");
}

} // namespace
} // namespace cyberspotter
