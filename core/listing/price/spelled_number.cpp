// SPDX-License-Identifier: Apache-2.0
#include "core/listing/price/spelled_number.h"

#include <QString>
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cyberspotter {
namespace {

constexpr qsizetype longestNumber = 24; // characters; nobody spells more

int digitOf(QChar c) {
    constexpr std::u16string_view plain = u"〇一二三四五六七八九";
    constexpr std::u16string_view formal = u"零壹贰叁肆伍陆柒捌玖";
    constexpr std::u16string_view traditional = u"零壹貳參肆伍陸柒捌玖";
    constexpr std::u16string_view korean = u"영일이삼사오육칠팔구";
    if (c == u'两' || c == u'兩') {
        return 2;
    }
    for (const auto digits : {plain, formal, traditional, korean}) {
        if (const size_t at = digits.find(c.unicode()); at != std::u16string_view::npos) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

int64_t unitOf(QChar c) {
    switch (c.unicode()) {
    case u'十':
    case u'拾':
    case u'십':
        return 10;
    case u'百':
    case u'佰':
    case u'백':
        return 100;
    case u'千':
    case u'仟':
    case u'천':
        return 1000;
    case u'万':
    case u'萬':
    case u'만':
        return 10'000;
    case u'亿':
    case u'億':
    case u'억':
        return 100'000'000;
    default:
        return 0;
    }
}

bool isNumeral(QChar c) {
    return digitOf(c) >= 0 || unitOf(c) > 0;
}

bool isHangul(QChar c) {
    return c.script() == QChar::Script_Hangul;
}

// The value of a run of numerals; nothing when their order makes no number.
std::optional<int64_t> valueOf(QStringView run) {
    int64_t whole = 0;   // of the parts closed by 万 and 亿
    int64_t section = 0; // below ten thousand
    int64_t digit = -1;
    bool hasUnit = false;
    for (const QChar c : run) {
        if (const int value = digitOf(c); value >= 0) {
            // "二〇二六" is a year or a telephone number, digit by digit.
            if (digit > 0 && value > 0) {
                return std::nullopt;
            }
            digit = value;
            continue;
        }
        hasUnit = true;
        const int64_t unit = unitOf(c);
        if (unit < 10'000) {
            section += std::max<int64_t>(digit, digit < 0 ? 1 : 0) * unit;
        } else {
            section += std::max<int64_t>(digit, 0);
            whole = (whole + (section == 0 && whole == 0 ? 1 : section)) * unit;
            section = 0;
        }
        digit = -1;
        if (whole > 1'000'000'000'000) {
            return std::nullopt;
        }
    }
    section += std::max<int64_t>(digit, 0);
    return hasUnit || run.size() == 1 ? std::optional(whole + section) : std::nullopt;
}

// Whether what follows a run makes it an amount of money.
bool isMoneyBehind(QStringView rest, QStringView run) {
    if (rest.isEmpty()) {
        return false;
    }
    const QChar c = rest.front();
    const bool ends = rest.size() == 1 || !rest.at(1).isLetter() || rest.at(1) == u'钱' || rest.at(1) == u'錢' ||
                      rest.at(1) == u'整' || rest.at(1) == u'起';
    if (c == u'원') {
        return std::ranges::any_of(run, [](QChar n) { return unitOf(n) > 0; });
    }
    if (c == u'块' || c == u'塊') {
        return ends && (run.size() > 1 || rest.size() == 1); // "一块木头" is a piece of wood
    }
    return c == u'元' || c == u'圆' || c == u'圓' || c == u'円' || rest.startsWith(u"人民币") || rest.startsWith(u"人民幣") ||
           rest.startsWith(u"美元") || rest.startsWith(u"美金") || rest.startsWith(u"港币") || rest.startsWith(u"港幣");
}

bool goesOnFrom(QChar before) {
    constexpr std::u16string_view vague = u"几幾数數多第";
    return before.isDigit() || before == u'.' || before == u',' || vague.find(before.unicode()) != std::u16string_view::npos;
}

} // namespace

std::string withSpelledNumbersAsDigits(const std::string& utf8) {
    const bool beyondLatin = std::ranges::any_of(utf8, [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
    if (!beyondLatin) {
        return utf8;
    }
    const QString text = QString::fromStdString(utf8);
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && end - at < longestNumber && isNumeral(text.at(end))) {
            ++end;
        }
        if (end == at) {
            result += text.at(at++);
            continue;
        }
        const QStringView run = QStringView(text).mid(at, end - at);
        const bool joined = at > 0 && (goesOnFrom(text.at(at - 1)) || (isHangul(run.front()) && isHangul(text.at(at - 1))));
        const auto value = joined || !isMoneyBehind(QStringView(text).mid(end), run) ? std::nullopt : valueOf(run);
        result += value ? QString::number(*value) : run.toString();
        at = end;
    }
    return result.toStdString();
}

} // namespace cyberspotter
