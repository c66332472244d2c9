// SPDX-License-Identifier: Apache-2.0
// Pages made for the purpose, one for each way a page can say what it offers or mislead: cases/*.txt.
#include "core/listing/listing_extractor.h"
#include "core/listing/price/price.h"
#include "tests/support/print_text.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

struct PageCase {
    QString name;
    QList<std::pair<QString, QString>> wanted; // "url" too
    QByteArray html;
};

std::vector<PageCase> casesOf(const QString& path) {
    QFile file(path);
    std::vector<PageCase> cases;
    if (!file.open(QIODevice::ReadOnly)) {
        return cases;
    }
    bool inHead = false;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("=== ")) {
            cases.push_back({QString::fromUtf8(line.mid(4)), {}, {}});
            inHead = true;
        } else if (cases.empty()) {
            continue; // what the file says of itself
        } else if (inHead && line.trimmed().isEmpty()) {
            inHead = false;
        } else if (inHead) {
            const QString text = QString::fromUtf8(line);
            cases.back().wanted.append({text.section(QLatin1String(": "), 0, 0), text.section(QLatin1String(": "), 1)});
        } else {
            cases.back().html += line + '\n';
        }
    }
    return cases;
}

// "seller.name" of the listing's JSON as text, "-" when it is null.
QString said(const QJsonObject& listing, const QString& field) {
    QJsonValue value = listing;
    for (const QString& part : field.split(QLatin1Char('.'))) {
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toDouble()) : QStringLiteral("-");
}

TEST(PageCases, areUnderstood) {
    const QDir folder(tests::sourceFolder() + QStringLiteral("/tests/core/listing/cases"));
    int read = 0;
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")})) {
        for (const PageCase& one : casesOf(folder.filePath(name))) {
            ASSERT_EQ(one.wanted.value(0).first, "url") << one.name.toStdString();
            const QJsonObject listing =
                extractListing(one.html, one.wanted.first().second, MarketplaceIndex{}, "utf-8").toJson();
            for (const auto& [field, wanted] : one.wanted.mid(1)) {
                const QString found = said(listing, field);
                const std::string where = QStringLiteral("%1: %2: %3 is %4").arg(name, one.name, field, found).toStdString();
                if (field == QLatin1String("price")) {
                    EXPECT_TRUE(sameAmount(found, wanted)) << where;
                } else if (field == QLatin1String("contacts") && !wanted.startsWith(QLatin1Char('['))) {
                    EXPECT_TRUE(found.contains(wanted)) << where;
                } else {
                    EXPECT_EQ(found, wanted) << where;
                }
            }
            ++read;
        }
    }
    EXPECT_GT(read, 45);
}

} // namespace
} // namespace cyberspotter
