// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/redaction/personal_words.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cyberspotter {

namespace {

constexpr int shortestName = 3;

QRegularExpression pattern(const char* text) {
    return QRegularExpression(QString::fromUtf8(text),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression& emailPattern() {
    static const QRegularExpression made = pattern(
        R"((?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}][\p{L}\p{N}._%+\-]{0,63}(?:@|＠|\s?[\(\[\{]\s?(?:at|arroba|@)\s?[\)\]\}]\s?))"
        R"((?:[\p{L}\p{N}\-]{1,63}(?:\.|\s?[\(\[\{]\s?(?:dot|punto|point)\s?[\)\]\}]\s?)){1,5}\p{L}{2,24}(?![\p{L}\p{N}]))");
    return made;
}

const QRegularExpression& linkPattern() {
    static const QRegularExpression made =
        pattern(R"((?:https?://)?(?:t\.me|telegram\.me|wa\.me|api\.whatsapp\.com/send\?phone=|line\.me/ti/p|zalo\.me|m\.me|vk\.com|)"
                R"((?:www\.)?(?:instagram|facebook|tiktok)\.com)[/=]?@?[\w.+%~\-]{3,64})");
    return made;
}

/// A messenger's name, then the person's; the person's is group 1.
const QRegularExpression& messengerPattern() {
    static const QRegularExpression made =
        pattern(R"((?:(?<![\p{L}])(?:whats\s?-?app|wa|we\s?-?chat|weixin|wx|vx|telegram|tele|tg|viber|line|signal|instagram|insta|ig|)"
                R"(facebook|fb|messenger|qq|zalo|kakao(?:\s?talk)?|snap(?:chat)?|skype|imo|discord|threema)|微信|加微|加v|电报|電報|賴|)"
                R"(ватсап|вотсап|вайбер|телеграмм?|واتساب|واتس\s?اب|تلجرام|تيليجرام))"
                R"((?:\s*(?:id|no|nr|number|user(?:name)?|acc(?:ount)?|号|號|номер))?\s*(?:[:：=@＠]|->|→|\s-\s)\s*@?)"
                R"(([\p{L}\p{N}][\p{L}\p{N}_.\-]{2,39}))");
    return made;
}

const QRegularExpression& atNamePattern() {
    static const QRegularExpression made = pattern(R"((?<![\p{L}\p{N}._%+\-/@])[@＠][A-Za-z][\w.]{2,31})");
    return made;
}

/// Digits as people write them, with at most three separators between two of them.
const QRegularExpression& digitsPattern() {
    static const QRegularExpression made = pattern(
        R"((?<![\p{L}\p{N}_\-.,/#])(?:[+＋]\s?)?\(?[\p{Nd}](?:[\x{FE0F}\x{20E3}]{0,2}[\s\x{00A0}\x{202F}().\-‐‑–—/·－（）．]{0,3}[\p{Nd}]){5,18}[\x{FE0F}\x{20E3}]{0,2}(?![\p{L}\p{Nd}_%]))");
    return made;
}

/// What stands before a number that is meant for calling.
const QRegularExpression& callPattern() {
    static const QRegularExpression made =
        pattern(R"((?:(?<!\p{L})(?:tel|t[ée]l[ée]?phone?|telefon[eo]?|tlf|phone|ph|call|mobile|mob|cell|handy|portable|whats\s?-?app|wa|)"
                R"(viber|zalo|sdt|sđt|hp|hotline|contact|contacto|contactez|llama|ligue|cel|celular|fax|sms|hubungi)|电话|電話|手机|手機|)"
                R"(微信|电|тел|телефон|звоните|هاتف|جوال|موبايل|واتساب|โทร|फ़ोन|मोबाइल|전화|携帯)[^\p{L}\p{N}+]{0,12}$)");
    return made;
}

const QRegularExpression& moneyPattern() {
    static const QRegularExpression made = pattern(R"((?:\p{Sc}|(?<!\p{L})(?:usd|eur|gbp|cny|rmb|jpy|vnd|thb|idr|inr|rub|aud|cad|chf|rp|rs|kr|руб|元|円)\.?)\s*$)");
    return made;
}

const QRegularExpression& moneyBehindPattern() {
    static const QRegularExpression made =
        pattern(R"(^\s*(?:\p{Sc}|(?:usd|eur|gbp|cny|rmb|jpy|vnd|thb|idr|inr|rub|aud|cad|chf|kr|đ|руб|р\.|元|円|kg|g|cm|mm|km|ml|px)(?!\p{L})))");
    return made;
}

const QRegularExpression& datePattern() {
    static const QRegularExpression made = pattern(
        R"(^(?:(?:1[5-9]|20)\d\d\s?[\-–/]\s?(?:1[5-9]|20)\d\d|(?:19|20)\d\d[\-./ ](?:0?[1-9]|1[0-2])[\-./ ](?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])[\-./ ](?:[0-2]?\d|3[01])[\-./ ](?:19|20)\d\d)(?:[\s\-–/.]+\d{1,4}){0,4}$)");
    return made;
}

/// A number as it was found: its digits as 0-9, and its groups.
struct Number {
    QString plain;       ///< with separators, digits as 0-9
    QString digits;
    QList<int> groups;   ///< digits between separators
    bool isInternational = false;
};

Number numberFrom(const QString& text) {
    Number number;
    int group = 0;
    for (const QChar c : text) {
        if (c.digitValue() >= 0 && c.category() == QChar::Number_DecimalDigit) {
            number.digits += QChar(u'0' + c.digitValue());
            number.plain += number.digits.back();
            ++group;
        } else if (c != QChar(0xFE0F) && c != QChar(0x20E3)) {
            number.plain += c == QChar(0xFF0B) ? QChar(u'+') : c;
            if (group > 0) {
                number.groups.append(group);
            }
            group = 0;
        }
    }
    if (group > 0) {
        number.groups.append(group);
    }
    number.isInternational = number.plain.startsWith(u'+') || (number.digits.startsWith(QLatin1String("00")) && number.digits.size() > 10);
    return number;
}

/// "1 500 000" and "12.000.000" are amounts: all groups but the first are of three, by one kind of separator.
bool looksLikeAmount(const Number& number) {
    return number.groups.size() > 1 && number.groups.front() <= 3 && !number.digits.startsWith(u'0') &&
           std::all_of(number.groups.begin() + 1, number.groups.end(), [](int digits) { return digits == 3; });
}

bool looksLikePhone(const Number& number, const QString& before, const QString& behind) {
    const qsizetype count = number.digits.size();
    if (count < 6 || count > 15 || datePattern().match(number.plain).hasMatch()) {
        return false;
    }
    if (number.isInternational) {
        return count >= 8;
    }
    if (moneyPattern().match(before).hasMatch() || moneyBehindPattern().match(behind).hasMatch()) {
        return false;
    }
    if (callPattern().match(before).hasMatch()) {
        return true;
    }
    if (number.groups.size() > 1) {
        const bool isGrouped = std::all_of(number.groups.begin(), number.groups.end(), [](int digits) { return digits <= 5; });
        return isGrouped && count >= 8 && count <= 12 && !looksLikeAmount(number);
    }
    // Bare digits: national numbers with their 0, and mobile numbers of China (11) and India (10).
    static const QRegularExpression bare(QStringLiteral("^(?:0[1-9]\\d{8,9}|1[3-9]\\d{9}|[6-9]\\d{9})$"));
    return bare.match(number.digits).hasMatch();
}

using Words = QList<PersonalWord>;

void addMatches(const QRegularExpression& expression, int group, PersonalKind kind, const QString& text, Words& words) {
    QRegularExpressionMatchIterator matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        words.append({match.capturedStart(group), match.capturedLength(group), kind});
    }
}

void addPhones(const QString& text, Words& words) {
    constexpr qsizetype around = 24;
    QRegularExpressionMatchIterator matches = digitsPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype start = match.capturedStart();
        const qsizetype end = match.capturedEnd();
        if (looksLikePhone(numberFrom(match.captured()), text.mid(std::max<qsizetype>(0, start - around), std::min(start, around)),
                           text.mid(end, around))) {
            words.append({start, end - start, PersonalKind::Phone});
        }
    }
}

void addNames(const QString& text, const QStringList& names, Words& words) {
    for (const QString& given : names) {
        const QString name = given.trimmed();
        if (name.size() < shortestName && !(name.size() == 2 && name[0].script() == QChar::Script_Han)) {
            continue;
        }
        for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(name, at + name.size(), Qt::CaseInsensitive)) {
            words.append({at, name.size(), PersonalKind::Name});
        }
    }
}

/// In their order; where two overlap, one that covers both.
Words joined(Words words) {
    std::sort(words.begin(), words.end(), [](const PersonalWord& a, const PersonalWord& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    Words apart;
    for (const PersonalWord& word : std::as_const(words)) {
        if (word.length <= 0) {
            continue;
        }
        if (!apart.isEmpty() && word.start < apart.back().start + apart.back().length) {
            PersonalWord& last = apart.back();
            last.length = std::max(last.length, word.start + word.length - last.start);
        } else {
            apart.append(word);
        }
    }
    return apart;
}

} // namespace

QString toWord(PersonalKind kind) {
    static constexpr std::array words{"phone", "email", "handle", "name"};
    return QLatin1String(words[size_t(kind)]);
}

QList<PersonalWord> findPersonalWords(const QString& text, const QStringList& names) {
    Words words;
    addMatches(emailPattern(), 0, PersonalKind::Email, text, words);
    addMatches(linkPattern(), 0, PersonalKind::Handle, text, words);
    addMatches(messengerPattern(), 1, PersonalKind::Handle, text, words);
    addMatches(atNamePattern(), 0, PersonalKind::Handle, text, words);
    addPhones(text, words);
    addNames(text, names, words);
    return joined(std::move(words));
}

QString withoutWords(const QString& text, const QList<PersonalWord>& words) {
    static const QString blocks(4, QChar(0x2588));
    QString without;
    qsizetype at = 0;
    for (const PersonalWord& word : joined(words)) {
        const qsizetype start = std::clamp<qsizetype>(word.start, at, text.size());
        without += text.mid(at, start - at) + blocks;
        at = std::clamp<qsizetype>(word.start + word.length, start, text.size());
    }
    return without + text.mid(at);
}

QJsonArray toJson(const QList<PersonalWord>& words, const QString& text) {
    QJsonArray json;
    qsizetype at = 0;
    qint64 characters = 0;
    const auto charactersUpTo = [&](qsizetype end) {
        for (; at < std::min(end, text.size()); ++at) {
            characters += text[at].isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate() ? 0 : 1;
        }
        return characters;
    };
    for (const PersonalWord& word : words) {
        const qint64 start = charactersUpTo(word.start);
        json.append(QJsonObject{{"start", start}, {"end", charactersUpTo(word.start + word.length)}, {"kind", toWord(word.kind)}});
    }
    return json;
}

} // namespace cyberspotter
