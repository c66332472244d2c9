// SPDX-License-Identifier: Apache-2.0
#include "core/listing/facts/listing_facts.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <array>

namespace cyberspotter {
namespace {

constexpr int mostOfOneField = 100; // a page that says more of one thing says nothing

qsizetype longest(Field field) {
    switch (field) {
    case Field::Description:
        return 20'000;
    case Field::Image:
    case Field::SellerUrl:
        return 4'096;
    case Field::Title:
        return 1'000;
    default:
        return 300;
    }
}

// Marks that turn the direction of writing make one text look like another; no field needs them.
QString withoutDirections(QString text) {
    text.removeIf([](QChar c) {
        return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) ||
               c.unicode() == 0x200E || c.unicode() == 0x200F || c.unicode() == 0x061C || c.unicode() == 0;
    });
    return text;
}

bool saysNothing(const QString& value) {
    static const QSet<QString> words = {QStringLiteral("null"), QStringLiteral("undefined"), QStringLiteral("n/a"),
                                        QStringLiteral("none"), QStringLiteral("nan"),       QStringLiteral("-"),
                                        QStringLiteral("false"), QStringLiteral("true")};
    // "$brand", "{{sku}}": a template nobody filled in.
    const bool isTemplate = value.contains(QLatin1String("{{")) || value.contains(QLatin1String("${")) ||
                             (value.startsWith(QLatin1Char('$')) && value.size() > 1 && value.at(1).isLetter());
    return isTemplate || words.contains(value.toLower());
}

QSet<QString> words(const QString& text) {
    QSet<QString> result;
    QString word;
    for (const QChar c : text.left(400).toCaseFolded() + QLatin1Char(' ')) {
        // Scripts without spaces count letter by letter.
        const bool ideograph = c.unicode() >= 0x2E80 && c.isLetter();
        if (c.isLetterOrNumber() && !ideograph) {
            word += c;
            continue;
        }
        if (word.size() > 1) {
            result.insert(word);
        }
        word.clear();
        if (ideograph) {
            result.insert(QString(c));
        }
    }
    return result;
}

} // namespace

QString toString(Source source) {
    static constexpr std::array names = {"jsonld", "microdata", "rdfa", "opengraph", "twitter", "state", "dom", "url", "rule"};
    return QString::fromLatin1(names[static_cast<size_t>(source)]);
}

void Facts::add(Field field, const QString& value, Source source, int confidence, const QString& currency) {
    add(Fact{field, value, source, confidence, currency, {}, {}});
}

void Facts::addPrice(const Price& price, Source source, int confidence) {
    add(Fact{Field::Price, price.amount, source, confidence, price.currency, price.reason, price.candidates});
}

void Facts::add(const Fact& fact) {
    const QString kept = withoutDirections(fact.value.left(longest(fact.field)).simplified());
    if (kept.isEmpty() || saysNothing(kept)) {
        return;
    }
    const int sure = std::clamp(fact.confidence, 0, 110);
    int ofField = 0;
    for (Fact& one : all_) {
        if (one.field != fact.field) {
            continue;
        }
        if (one.source == fact.source && one.value == kept && one.currency == fact.currency) {
            one.confidence = std::max(one.confidence, sure);
            return;
        }
        ++ofField;
    }
    if (ofField < mostOfOneField) {
        all_.push_back(fact);
        all_.back().value = kept;
        all_.back().confidence = sure;
    }
}

std::optional<Fact> Facts::best(Field field) const {
    std::optional<Fact> best;
    for (const Fact& fact : all_) {
        if (fact.field == field && (!best || fact.confidence > best->confidence)) {
            best = fact;
        }
    }
    return best;
}

std::vector<Fact> Facts::ranked(Field field) const {
    std::vector<Fact> result;
    std::ranges::copy_if(all_, std::back_inserter(result), [field](const Fact& f) { return f.field == field; });
    std::ranges::stable_sort(result, std::ranges::greater{}, &Fact::confidence);
    std::vector<Fact> different;
    for (const Fact& fact : result) {
        if (std::ranges::find(different, fact.value, &Fact::value) == different.end()) {
            different.push_back(fact);
        }
    }
    return different;
}

double wordOverlap(const QString& a, const QString& b) {
    const QSet<QString> left = words(a);
    const QSet<QString> right = words(b);
    const qsizetype smaller = std::min(left.size(), right.size());
    if (smaller == 0) {
        return 0;
    }
    const auto common = std::ranges::count_if(left, [&](const QString& w) { return right.contains(w); });
    return static_cast<double>(common) / static_cast<double>(smaller);
}

double wordShare(const QString& part, const QString& whole) {
    const QSet<QString> asked = words(part);
    const QSet<QString> given = words(whole);
    const auto common = std::ranges::count_if(asked, [&](const QString& w) { return given.contains(w); });
    return asked.isEmpty() ? 0 : static_cast<double>(common) / static_cast<double>(asked.size());
}

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace cyberspotter
