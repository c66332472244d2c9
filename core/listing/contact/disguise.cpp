// SPDX-License-Identifier: Apache-2.0
#include "core/listing/contact/disguise.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace cyberspotter {
namespace {

constexpr qsizetype leastDigits = 7; // fewer make no telephone number

// Number words that people spell telephone numbers with, and the digits each stands for.
const QHash<QString, QString>& numberWords() {
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> result;
        // One list for each language, from zero on; words of several languages stand where they first occur.
        constexpr const char* lists[] = {
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
            "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
            "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
            "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze",
            "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici",
            "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf",
            "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
            "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать",
            "nol satu dua tiga empat lima enam tujuh delapan sembilan",
            "sıfır bir iki üç dört beş altı yedi sekiz dokuz",
            "không một hai ba bốn năm sáu bảy tám chín"};
        for (const char* list : lists) {
            int value = 0;
            for (const QString& word : QString::fromUtf8(list).split(QLatin1Char(' '))) {
                if (!result.contains(word)) {
                    result.insert(word, QString::number(value));
                }
                ++value;
            }
        }
        result.insert(QStringLiteral("oh"), QStringLiteral("0"));
        result.insert(QStringLiteral("kosong"), QStringLiteral("0"));
        return result;
    }();
    return words;
}

// Digits written one by one in Chinese, as in telephone numbers.
QChar hanDigit(QChar c) {
    constexpr std::u16string_view lists[] = {u"零一二三四五六七八九", u"〇壹贰叁肆伍陆柒捌玖", u"○壹貳參肆伍陸柒捌玖", u"幺"};
    for (const auto list : lists) {
        if (const size_t at = list.find(c.unicode()); at != std::u16string_view::npos) {
            return list.size() == 1 ? QChar(u'1') : QChar(static_cast<char16_t>(u'0' + at));
        }
    }
    return {};
}

qsizetype digitsIn(const QString& text) {
    return std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Runs of Chinese digits from seven on.
QString withHanDigits(const QString& text) {
    QString result;
    QString run;
    QString digits;
    const auto flush = [&] {
        result += digits.size() >= leastDigits ? digits : run;
        run.clear();
        digits.clear();
    };
    for (const QChar c : text) {
        const QChar digit = hanDigit(c);
        if (digit.isNull() && !(c >= u'0' && c <= u'9' && !run.isEmpty())) {
            flush();
            result += c;
        } else {
            run += c;
            digits += digit.isNull() ? c : digit;
        }
    }
    flush();
    return result;
}

// "zero six twelve 34 56 78" and "seven double zero": runs of number words and groups of digits.
QString withWordsAsDigits(const QString& text) {
    static const QRegularExpression token(QStringLiteral("[\\p{L}]+|[0-9]+"));
    struct Run {
        qsizetype start = -1;
        qsizetype end = 0;
        QString digits;
        int words = 0;
        int times = 1;
    };
    Run run;
    QString result;
    qsizetype copied = 0;
    const auto flush = [&] {
        if (run.words >= 2 && run.digits.size() >= leastDigits && run.digits.size() <= 15) {
            const QString before = text.mid(copied, run.start - copied);
            const bool hasLabel = before.trimmed().endsWith(QLatin1Char(':'));
            result += before + (hasLabel ? QString() : QStringLiteral("tel ")) + run.digits;
            copied = run.end;
        }
        run = {};
    };
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString word = match.captured().toLower();
        const bool isNear = run.start < 0 || match.capturedStart() - run.end <= 3;
        const int times = word == QLatin1String("double") ? 2 : word == QLatin1String("triple") ? 3 : 1;
        const QString digits = word.at(0).isDigit() ? word : numberWords().value(word);
        if (!isNear || (digits.isEmpty() && times == 1)) {
            flush();
        }
        if (digits.isEmpty() && times == 1) {
            continue;
        }
        run.start = run.start < 0 ? match.capturedStart() : run.start;
        run.words += word.at(0).isDigit() ? 0 : 1;
        run.digits += digits.repeated(digits.isEmpty() ? 0 : run.times);
        run.times = times;
        run.end = match.capturedEnd();
    }
    flush();
    return result + text.mid(copied);
}

// "w e c h a t", "t.e.l.e.g.r.a.m": four or more single letters; and "O6l2 34": letters among digits.
QString withLettersJoined(QString text) {
    static const QRegularExpression spaced(QStringLiteral("(?<![\\p{L}\\d])\\p{L}(?:[ .\\-_*]\\p{L}){3,}(?![\\p{L}\\d])"));
    static const QRegularExpression confused(QStringLiteral("(?<![\\p{L}\\d])[OoIl\\d](?:[ .\\-]?[OoIl\\d]){6,14}(?![\\p{L}\\d])"));
    qsizetype from = 0;
    for (auto match = spaced.match(text, from); match.hasMatch(); match = spaced.match(text, from)) {
        QString word = match.captured();
        word.removeIf([](QChar c) { return !c.isLetter(); });
        text.replace(match.capturedStart(), match.capturedLength(), word);
        from = match.capturedStart() + word.size();
    }
    from = 0;
    for (auto match = confused.match(text, from); match.hasMatch(); match = confused.match(text, from)) {
        QString number = match.captured();
        if (digitsIn(number) >= 5) {
            number.replace(QLatin1Char('O'), QLatin1Char('0')).replace(QLatin1Char('o'), QLatin1Char('0'));
            number.replace(QLatin1Char('I'), QLatin1Char('1')).replace(QLatin1Char('l'), QLatin1Char('1'));
            text.replace(match.capturedStart(), match.capturedLength(), number);
        }
        from = match.capturedEnd();
    }
    return text;
}

QString withPlainLabels(QString text) {
    static const std::pair<QRegularExpression, QString> labels[] = {
        {QRegularExpression(QStringLiteral("(?<!\\p{L})(?:w[3e][ -]?ch[a4@]t|wei[ -]?xin)(?!\\p{L})"), QRegularExpression::CaseInsensitiveOption), QStringLiteral("wechat")},
        {QRegularExpression(QStringLiteral("(?<!\\p{L})wh?[a4@]t'?s?[ -]?[a4@]pp?(?!\\p{L})"), QRegularExpression::CaseInsensitiveOption), QStringLiteral("whatsapp")},
        {QRegularExpression(QStringLiteral("(?<!\\p{L})t[e3]l[e3]gr[a4@]m(?!\\p{L})"), QRegularExpression::CaseInsensitiveOption), QStringLiteral("telegram")},
        {QRegularExpression(QStringLiteral("(?:[薇微威徽维][\\s\\x{2764}\\x{FE0F}\\x{1F9E1}-\\x{1F9E3}♥星]*信|[薇微威Vv][\\x{2764}\\x{FE0F}♥]+|[Vv➕+]信)[号號:：]?")), QStringLiteral(" wechat:")}};
    for (const auto& [look, label] : labels) {
        text.replace(look, label);
    }
    static const QRegularExpression mail(QStringLiteral("(?<![\\w.])([A-Za-z0-9][\\w.+-]{2,40})\\s+at\\s+([A-Za-z0-9-]{2,40})\\s+dot\\s+(com|net|org|[a-z]{2})(?![A-Za-z])"),
                                         QRegularExpression::CaseInsensitiveOption);
    return text.replace(mail, QStringLiteral("\\1@\\2.\\3"));
}

} // namespace

bool mayBeDisguised(std::string_view text) {
    static const std::unordered_set<std::string> words = [] {
        std::unordered_set<std::string> result;
        for (auto it = numberWords().begin(); it != numberWords().end(); ++it) {
            result.insert(it.key().toStdString());
        }
        return result;
    }();
    constexpr size_t longest = 2000;
    text = text.substr(0, longest);
    int numbers = 0;
    int hanDigits = 0;
    bool at = false;
    bool dot = false;
    std::string word;
    for (size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0) {
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
            continue;
        }
        if (word.size() >= 2 && word.size() <= 24) {
            numbers += words.contains(word) ? 1 : 0;
            at = at || word == "at";
            dot = dot || word == "dot";
        }
        if (word.size() >= leastDigits * 3 && (word.front() & 0x80) != 0) {
            const QString han = QString::fromStdString(word);
            hanDigits = std::max(hanDigits, static_cast<int>(std::ranges::count_if(han, [](QChar one) { return !hanDigit(one).isNull(); })));
        }
        word.clear();
    }
    const bool heart = text.find("❤") != std::string_view::npos || text.find("信") != std::string_view::npos;
    return numbers >= 3 || hanDigits >= leastDigits || (at && dot) || heart;
}

QString withoutDisguise(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        const int digit = c.category() == QChar::Number_DecimalDigit ? c.digitValue() : -1;
        plain += digit >= 0 ? QChar(static_cast<char16_t>(u'0' + digit)) : c;
    }
    static const QRegularExpression apart(QStringLiteral("(?<![\\d.,])\\d(?: ?[-–.] ?\\d| \\d){7,13}(?![\\d.,])")); // "0 6 - 1 2 - 3 4"
    QString result;
    qsizetype copied = 0;
    for (auto matches = apart.globalMatch(plain); matches.hasNext();) {
        const auto match = matches.next();
        QString digits = match.captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        result += plain.mid(copied, match.capturedStart() - copied) + digits;
        copied = match.capturedEnd();
    }
    plain = result + plain.mid(copied);
    return withLettersJoined(withWordsAsDigits(withHanDigits(withPlainLabels(withLettersJoined(plain)))));
}

} // namespace cyberspotter
