// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price_weighing.h"

#include <algorithm>

#include "core/listing/price/currency_table.h"

namespace cyberspotter {
namespace {

constexpr int disownedCosts = 36;   // more than what lies between markup and a price that is plainly shown
constexpr int impossibleCosts = 30; // a part of a unit that has none
constexpr int unseenCosts = 12;
constexpr int plainlyShown = 76;

// `amount` with its point moved to the right (to the left when negative).
QString shifted(const QString& amount, int places) {
    QString whole = amount.section(QLatin1Char('.'), 0, 0);
    QString part = amount.section(QLatin1Char('.'), 1);
    for (; places > 0; --places) {
        whole += part.isEmpty() ? QChar(u'0') : part.front();
        part.remove(0, 1);
    }
    for (; places < 0; ++places) {
        part.prepend(whole.isEmpty() ? QChar(u'0') : whole.back());
        whole.chop(1);
    }
    while (whole.size() > 1 && whole.startsWith(QLatin1Char('0'))) {
        whole.remove(0, 1);
    }
    whole = whole.isEmpty() ? QStringLiteral("0") : whole;
    return part.isEmpty() ? whole : whole + QLatin1Char('.') + part;
}

bool isShown(const Facts& facts, const QString& amount) {
    return std::ranges::any_of(facts.all(), [&](const Fact& fact) {
        return fact.field == Field::Price && fact.source == Source::Dom && fact.confidence >= 40 && sameAmount(fact.value, amount);
    });
}

bool hasParts(const QString& amount) {
    const QString part = amount.section(QLatin1Char('.'), 1);
    return std::ranges::any_of(part, [](QChar c) { return c != u'0'; });
}

// What is plainly shown, and in the same money, where the amount of the markup stands nowhere on the page.
bool anotherIsPlainlyShown(const Fact& fact, const Facts& facts) {
    const auto shown = std::ranges::find_if(facts.all(), [](const Fact& one) {
        return one.field == Field::Price && one.source == Source::Dom && one.confidence >= plainlyShown;
    });
    return shown != facts.all().end() && !isShown(facts, fact.value) &&
           (shown->currency.isEmpty() || fact.currency.isEmpty() || shown->currency == fact.currency);
}

void mend(Fact& fact, const Facts& facts) {
    if (isShown(facts, fact.value)) {
        return;
    }
    const std::string currency = fact.currency.toStdString();
    const bool wholeUnits = hasNoMinorUnit(currency);
    const qsizetype point = fact.value.indexOf(QLatin1Char('.'));
    const bool threeDecimals = point > 0 && point <= 3 && fact.value.size() - point == 4;
    if (wholeUnits || threeDecimals) {
        if (const QString thousands = shifted(fact.value, 3); isShown(facts, thousands)) {
            fact.value = thousands;
            return;
        }
    }
    if (point < 0 && fact.value.size() >= 3 && !wholeUnits) {
        if (const QString hundredths = shifted(fact.value, -2); isShown(facts, hundredths)) {
            fact.value = hundredths;
            return;
        }
    }
    if (wholeUnits && hasParts(fact.value)) {
        fact.confidence = std::max(0, fact.confidence - impossibleCosts);
    }
}

} // namespace

Facts withPricesWeighed(const Facts& facts) {
    Facts result;
    for (const Fact& fact : facts.all()) {
        Fact weighed = fact;
        const bool isMarkup = fact.field == Field::Price && fact.source != Source::Dom && fact.source != Source::Rule;
        if (isMarkup) {
            mend(weighed, facts);
            const bool disowned = std::ranges::any_of(facts.disownedPrices(), [&](const QString& amount) { return sameAmount(amount, weighed.value); });
            const int costs = disowned ? disownedCosts : anotherIsPlainlyShown(weighed, facts) ? unseenCosts : 0;
            weighed.confidence = std::max(0, weighed.confidence - costs);
        }
        result.add(weighed);
    }
    return result;
}

} // namespace cyberspotter
