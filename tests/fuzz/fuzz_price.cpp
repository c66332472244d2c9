// SPDX-License-Identifier: Apache-2.0
// Prices in text: the first byte chooses what is known around the price.
#include "core/listing/price/price.h"
#include "tests/fuzz/support/fuzzing.h"

#include <QRegularExpression>

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    static const std::array<PriceHints, 6> hints{
        PriceHints{}, PriceHints{QStringLiteral("EUR"), QStringLiteral("de"), QStringLiteral("DE"), {}, {}},
        PriceHints{QStringLiteral("kr"), QStringLiteral("sv"), {}, QStringLiteral("www.tradera.com"), {}},
        PriceHints{{}, QStringLiteral("ar"), {}, QStringLiteral("haraj.com.sa"), {}},
        PriceHints{{}, QStringLiteral("ja"), QStringLiteral("JP"), {}, u'.'},
        PriceHints{QStringLiteral("KWD"), {}, {}, {}, u','}};
    static const QRegularExpression decimal(QStringLiteral("\\A(?:[0-9]+(?:\\.[0-9]+)?)?\\z"));
    const PriceHints& known = hints[fuzz::takeChoice(data, size) % hints.size()];
    const QByteArray text = fuzz::bytesOf(data, size);
    const std::string_view view(text.constData(), size_t(text.size()));
    readCurrency(view, known);
    if (const std::optional<Price> price = parsePrice(view, known)) {
        fuzz::promise(decimal.match(price->amount).hasMatch(), "an amount is a decimal");
        fuzz::promise(decimal.match(price->amountTo).hasMatch(), "the upper amount is a decimal");
        fuzz::promise(price->currency.isEmpty() || price->currency.size() == 3, "a currency has three letters");
        fuzz::promise(sameAmount(price->amount, price->amount), "an amount equals itself");
    }
    return 0;
}
