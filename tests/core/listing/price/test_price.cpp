// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price/price.h"

#include "tests/support/print_text.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

struct Writing {
    const char* text;
    const char* amount;
    const char* currency;
};

class PriceWriting : public testing::TestWithParam<Writing> {};

TEST_P(PriceWriting, isRead) {
    const auto price = parsePrice(QString::fromUtf8(GetParam().text));
    ASSERT_TRUE(price.has_value());
    EXPECT_EQ(price->amount.toStdString(), GetParam().amount);
    EXPECT_EQ(price->currency.toStdString(), GetParam().currency);
}

INSTANTIATE_TEST_SUITE_P(
    Writings, PriceWriting,
    testing::Values(Writing{"1.234,56 €", "1234.56", "EUR"}, Writing{"1 234,56 €", "1234.56", "EUR"},
                    Writing{"1'234.50 CHF", "1234.50", "CHF"}, Writing{"1’234.50 CHF", "1234.50", "CHF"},
                    Writing{"₹1,00,000", "100000", "INR"}, Writing{"Rp 1.500.000", "1500000", "IDR"},
                    Writing{"1,5 jt", "1500000", "IDR"}, Writing{"350 rb", "350000", "IDR"},
                    Writing{"3 lakh", "300000", "INR"}, Writing{"2.5万円", "25000", "JPY"},
                    Writing{"1万2000円", "12000", "JPY"}, Writing{"12万5千円", "125000", "JPY"},
                    Writing{"1万2,000円", "12000", "JPY"}, Writing{"3만 5,000원", "35000", "KRW"},
                    Writing{"1億2000万円", "120000000", "JPY"}, Writing{"1.5 tỷ", "1500000000", "VND"},
                    Writing{"3万円 2000円", "30000", "JPY"}, Writing{"3万円2023年", "30000", "JPY"},
                    Writing{"１２，８００円", "12800", "JPY"}, Writing{"12,000원", "12000", "KRW"},
                    Writing{"٣٫٥ ر.س", "3.5", "SAR"}, Writing{"۱۲۳٬۰۰۰ تومان", "1230000", "IRR"},
                    Writing{"R$ 1.299,90", "1299.90", "BRL"}, Writing{"9 800 Kč", "9800", "CZK"},
                    Writing{"50,- Kč", "50", "CZK"}, Writing{"3,49 zł", "3.49", "PLN"},
                    Writing{"5 870 грн.", "5870", "UAH"}, Writing{"1128240 рублей", "1128240", "RUB"},
                    Writing{"123,456.789 OMR", "123456.789", "OMR"}, Writing{"423.923 KD", "423.923", "KWD"},
                    Writing{"SGD$4.90", "4.90", "SGD"}, Writing{"US$:12.99", "12.99", "USD"},
                    Writing{"35€ 99", "35.99", "EUR"}, Writing{"$119. 95", "119.95", "USD"},
                    Writing{"1.500.000 ₫", "1500000", "VND"}, Writing{"$25k", "25000", "USD"},
                    Writing{"3 Ausgaben für nur 14,85 EUR", "14.85", "EUR"}, Writing{"-30,00% 69,99 EUR", "69.99", "EUR"},
                    Writing{"Was $120.00 Now $60.00", "60.00", "USD"}, Writing{"0.750 €", "0.750", "EUR"}));

// cases/prices.tsv: one writing a line.
TEST(Price, readsEveryWritingOfOurList) {
    QFile file(tests::sourceFolder() + QStringLiteral("/tests/core/listing/cases/prices.tsv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    int read = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QStringList row = QString::fromUtf8(line).split(QLatin1Char('\t'));
        if (row.size() < 3 || line.startsWith('#')) {
            continue;
        }
        const auto told = [](const QString& text) { return text == QLatin1String("-") ? QString() : text; };
        const Price price = parsePrice(row.at(0)).value_or(Price{});
        EXPECT_TRUE(sameAmount(price.amount, told(row.at(1)))) << line.toStdString() << ": " << price.amount.toStdString();
        EXPECT_EQ(price.currency, told(row.at(2))) << line.toStdString();
        EXPECT_EQ(price.amountTo, row.value(3)) << line.toStdString();
        ++read;
    }
    EXPECT_GT(read, 250);
}

TEST(Price, tomansBecomeRialsAndSayWhy) {
    const auto price = parsePrice(QStringLiteral("۲۵۰۰۰ تومان"));
    ASSERT_TRUE(price);
    EXPECT_EQ(price->amount, "250000");
    EXPECT_EQ(price->reason, "toman");
    EXPECT_EQ(price->symbol, QStringLiteral("تومان"));
    EXPECT_EQ(parsePrice(QStringLiteral("۲۵۰۰۰ ریال"))->amount, "25000");
}

TEST(Price, centsOfManyCountriesSaySo) {
    const auto price = parsePrice(QStringLiteral("99¢"));
    ASSERT_TRUE(price);
    EXPECT_EQ(price->amount, "0.99");
    EXPECT_EQ(price->reason, "usual");
    EXPECT_TRUE(price->candidates.contains(QStringLiteral("CAD")));
    PriceHints canada;
    canada.country = QStringLiteral("CA");
    EXPECT_EQ(parsePrice(QStringLiteral("99¢"), canada)->currency, "CAD");
    EXPECT_EQ(parsePrice(QStringLiteral("$1200 pesos"), PriceHints{{}, {}, QStringLiteral("AR"), {}, {}})->currency, "ARS");
}

TEST(Price, wordsBesideAnAmountAreKept) {
    EXPECT_TRUE(parsePrice(QStringLiteral("面议"))->negotiable);
    EXPECT_TRUE(parsePrice(QStringLiteral("asking $200 OBO"))->negotiable);
    EXPECT_FALSE(parsePrice(QStringLiteral("mono phono $200"))->negotiable);
    EXPECT_TRUE(parsePrice(QStringLiteral("¥100起"))->from);
}

TEST(Price, keepsTheRange) {
    const auto price = parsePrice(QStringLiteral("From 26 to 50 €"));
    ASSERT_TRUE(price);
    EXPECT_EQ(price->amount, "26");
    EXPECT_EQ(price->amountTo, "50");
    EXPECT_EQ(price->currency, "EUR");
    EXPECT_TRUE(price->from);
}

TEST(Price, freeIsZeroButFreeShippingIsNot) {
    ASSERT_TRUE(parsePrice(QStringLiteral("Free!")));
    EXPECT_TRUE(parsePrice(QStringLiteral("Free!"))->free);
    EXPECT_EQ(parsePrice(QStringLiteral("zu verschenken"))->amount, "0");
    EXPECT_FALSE(parsePrice(QStringLiteral("Free shipping")));
}

TEST(Price, tellsWhatDecidedASharedSign) {
    const auto alone = parsePrice(QStringLiteral("$ 5"));
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->reason, "usual");
    EXPECT_TRUE(alone->candidates.contains(QStringLiteral("AUD")));

    PriceHints australia;
    australia.host = QStringLiteral("www.example.com.au");
    const auto there = parsePrice(QStringLiteral("$ 5"), australia);
    EXPECT_EQ(there->currency, "AUD");
    EXPECT_EQ(there->reason, "country");
    EXPECT_TRUE(there->candidates.isEmpty());

    PriceHints norwegian;
    norwegian.language = QStringLiteral("nb");
    EXPECT_EQ(parsePrice(QStringLiteral("1 299 kr"), norwegian)->currency, "NOK");
    PriceHints chinese;
    chinese.language = QStringLiteral("zh-CN");
    EXPECT_EQ(parsePrice(QStringLiteral("¥ 99"), chinese)->currency, "CNY");
}

TEST(Price, aHintStandsInForAMissingSign) {
    PriceHints hints;
    hints.currency = QStringLiteral("kr");
    hints.country = QStringLiteral("DK");
    EXPECT_EQ(parsePrice(QStringLiteral("23,40"), hints)->currency, "DKK");
}

TEST(Price, aDiscountIsMarkedNegative) {
    EXPECT_TRUE(parsePrice(QStringLiteral("-$5.00"))->negative);
    EXPECT_TRUE(parsePrice(QStringLiteral("−12 €"))->negative);
    EXPECT_FALSE(parsePrice(QStringLiteral("10 - 12 €"))->negative);
}

TEST(Price, nothingIsNothing) {
    EXPECT_FALSE(parsePrice(QString()));
    EXPECT_FALSE(parsePrice(QStringLiteral("Aquafinesse")));
    EXPECT_FALSE(parsePrice(QStringLiteral("15.08.2017")));
}

TEST(Price, hostileTextsEndQuickly) {
    EXPECT_FALSE(parsePrice(QString(400, QLatin1Char('9'))));
    EXPECT_FALSE(parsePrice(std::string_view("\xED\xA0\x80\xFF\xFE\xC3")));
    QString lone(QChar(0xD800));
    EXPECT_NO_FATAL_FAILURE((void)parsePrice(lone + QStringLiteral("5 €")));
    const std::string nul("\0\0 5\0 €", 8);
    EXPECT_NO_FATAL_FAILURE((void)parsePrice(std::string_view(nul)));
    EXPECT_NO_FATAL_FAILURE((void)parsePrice(QString(1'000'000, QLatin1Char('1')) + QStringLiteral("€")));
    EXPECT_EQ(parsePrice(QStringLiteral("50¢€9"))->amount, "0.50"); // cents twice
    EXPECT_NO_FATAL_FAILURE((void)parsePrice(QStringLiteral("1,").repeated(5000)));
    EXPECT_NO_FATAL_FAILURE((void)parsePrice(QStringLiteral(".,.,.,'").repeated(500)));
}

// The cases of another project, as the outside world writes prices. The floor is what must not be lost.
TEST(Price, readsTheWorldsWritings) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    QFile file(tests::testDataFolder() + QStringLiteral("/prices/cases.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    int cases = 0;
    int amounts = 0;
    int written = 0;
    int currencies = 0;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject one = value.toObject();
        if (one.value(QLatin1String("xfail_upstream")).toBool()) {
            continue;
        }
        ++cases;
        const QString text = one.value(QLatin1String("price_raw")).toString();
        PriceHints hints;
        const QString mark = one.value(QLatin1String("decimal_separator")).toString();
        hints.decimalMark = mark.isEmpty() ? QChar() : mark.at(0);
        const auto price = parsePrice(text, hints);
        const QString amount = one.value(QLatin1String("amount")).toString();
        amounts += price && !price->amount.isEmpty() ? sameAmount(price->amount, amount) : amount.isEmpty();
        const QString sign = one.value(QLatin1String("currency")).toString();
        if (!sign.isEmpty() && text.contains(sign)) {
            ++written;
            currencies += price && price->symbol == sign;
        }
    }
    RecordProperty("amounts", amounts);
    EXPECT_GE(amounts, cases * 99 / 100) << amounts << " of " << cases;
    EXPECT_GE(currencies, written * 99 / 100) << currencies << " of " << written;
}

TEST(Price, theCodeBesideASharedSignSaysWhichCurrency) {
    const std::pair<const char*, const char*> prices[] = {
        {"MXN $1,200.00", "MXN"}, {"COP $ 12.990", "COP"}, {"$ 12.990 CLP", "CLP"}, {"$5 CAD", "CAD"}, {"ISK kr 900", "ISK"}, {"$5 USB cable", "USD"}};
    for (const auto& [text, code] : prices) {
        EXPECT_EQ(parsePrice(QString::fromUtf8(text))->currency, code) << text;
    }
}

} // namespace
} // namespace cyberspotter
