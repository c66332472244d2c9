// SPDX-License-Identifier: Apache-2.0
#include "core/listing/facts/language_guess.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <utility>

#include "core/listing/facts/listing_facts.h"

namespace cyberspotter {
namespace {

// Small words that tell neighbours apart; facts of each language, no list copied.
constexpr std::pair<const char*, const char*> smallWords[] = {
    {"en", "the and of for with this from your you is are in on"},
    {"fr", "le la les des et pour avec vous votre dans est sur une du"},
    {"de", "der die das und mit für ist nicht ein eine auf von zu den"},
    {"es", "el los las y para con por una del que en su es"},
    {"pt", "o os as e para com por uma do da que não em seu"},
    {"it", "il gli e per con una del della che non di sono nel"},
    {"nl", "de het een en van voor met op niet is zijn je dat"},
    {"pl", "i w na z do nie się jest dla oraz od po"},
    {"cs", "a v na s se je pro do od jsou není k ve"},
    {"sk", "a v na s sa je pre do od sú nie k vo"},
    {"hu", "a az és egy nem hogy van is meg vagy"},
    {"ro", "și de la cu pentru în pe este nu din sau"},
    {"hr", "i u na s za je od do nije su se ili"},
    {"sl", "in v na z za je od do ni so se ali"},
    {"sv", "och att det som för med är på av en ett"},
    {"da", "og at det som for med er på af en et til"},
    {"nb", "og at det som for med er på av en et til ikke"},
    {"fi", "ja on ei se että kun tai myös sekä"},
    {"et", "ja on ei see et kui või ning ka"},
    {"lv", "un ir ar no par uz pie vai tas"},
    {"lt", "ir yra su iš kad ar į už tai"},
    {"tr", "ve bir bu için ile da de çok"},
    {"id", "yang dan di dengan untuk ini dari pada tidak"},
    {"vi", "và của là có cho với các không được trong"},
};

struct Scripts {
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int cyrillic = 0;
    int arabic = 0;
    int hebrew = 0;
    int thai = 0;
    int greek = 0;
    int devanagari = 0;
    int latin = 0;
};

Scripts countScripts(const QString& text) {
    Scripts s;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            s.latin += (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ? 1 : 0;
            continue;
        }
        switch (c.script()) {
        case QChar::Script_Han:
            ++s.han;
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            ++s.kana;
            break;
        case QChar::Script_Hangul:
            ++s.hangul;
            break;
        case QChar::Script_Cyrillic:
            ++s.cyrillic;
            break;
        case QChar::Script_Arabic:
            ++s.arabic;
            break;
        case QChar::Script_Hebrew:
            ++s.hebrew;
            break;
        case QChar::Script_Thai:
            ++s.thai;
            break;
        case QChar::Script_Greek:
            ++s.greek;
            break;
        case QChar::Script_Devanagari:
            ++s.devanagari;
            break;
        case QChar::Script_Latin:
            ++s.latin;
            break;
        default:
            break;
        }
    }
    return s;
}

// The language of a script that one language dominates; empty for Latin.
QString languageOfScript(const Scripts& s, const QString& text) {
    const int other = s.latin / 4; // brand names and addresses are Latin everywhere
    if (s.kana > 10 && s.kana + s.han > other) {
        return QStringLiteral("ja");
    }
    const std::pair<int, const char*> scripts[] = {{s.hangul, "ko"}, {s.han, "zh"},   {s.thai, "th"},      {s.hebrew, "he"},
                                                   {s.greek, "el"},  {s.devanagari, "hi"}};
    for (const auto& [count, language] : scripts) {
        if (count > 10 && count > other) {
            return QString::fromLatin1(language);
        }
    }
    if (s.cyrillic > 10 && s.cyrillic > other) {
        const bool ukrainian = text.count(QChar(u'і')) + text.count(QChar(u'ї')) + text.count(QChar(u'є')) >
                               text.count(QChar(u'ы')) + text.count(QChar(u'э'));
        const bool bulgarian = text.count(QChar(u'ъ')) > text.count(QChar(u'ы')) * 2;
        return ukrainian ? QStringLiteral("uk") : bulgarian ? QStringLiteral("bg") : QStringLiteral("ru");
    }
    if (s.arabic > 10 && s.arabic > other) {
        const bool urdu = text.count(QChar(0x06D2)) + text.count(QChar(0x0679)) + text.count(QChar(0x06BA)) > 4;
        const bool persian = text.count(QChar(0x067E)) + text.count(QChar(0x0686)) + text.count(QChar(0x06AF)) > 4;
        return urdu ? QStringLiteral("ur") : persian ? QStringLiteral("fa") : QStringLiteral("ar");
    }
    return {};
}

QString languageOfWords(const QString& text) {
    QHash<QString, int> counts;
    for (const QString& word : text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        ++counts[word];
    }
    QString best;
    int most = 3; // fewer hits than this say nothing
    for (const auto& [language, words] : smallWords) {
        int hits = 0;
        for (const QString& word : QString::fromUtf8(words).split(QLatin1Char(' '))) {
            hits += counts.value(word);
        }
        if (hits > most) {
            most = hits;
            best = QString::fromLatin1(language);
        }
    }
    return best;
}

QString primary(const QString& tag) {
    const QString language = tag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
    const bool letters = language.size() >= 2 && language.size() <= 3 &&
                         std::all_of(language.begin(), language.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return letters ? language : QString();
}

} // namespace

PageLanguage guessLanguage(const HtmlDocument& document) {
    PageLanguage result;
    if (document.size() == 0) {
        return result;
    }
    const QString declared = fromUtf8(document.attribute(0, "lang")).trimmed();
    result.declared = primary(declared).isEmpty() ? QString() : declared;
    const QString text = fromUtf8(document.text(0, 16'000));
    const Scripts scripts = countScripts(text);
    const QString byScript = languageOfScript(scripts, text);
    result.tag = primary(declared);
    const bool declaredLatin = QString(QLatin1String("en fr de es it pt nl")).contains(result.tag);
    if (!byScript.isEmpty() && (result.tag.isEmpty() || declaredLatin)) {
        result.tag = byScript; // a template's lang="en" around Chinese text
    } else if (result.tag.isEmpty()) {
        result.tag = languageOfWords(text);
    }
    return result;
}

QString guessLanguageOfWords(const QString& words, const QString& surroundings) {
    // Scripts are told by counts that a page reaches; a few words are counted often enough to reach them too.
    constexpr int often = 12;
    constexpr qsizetype enough = 16'000;
    const QString sample = words.left(200).repeated(often);
    if (const QString byScript = languageOfScript(countScripts(sample), sample); !byScript.isEmpty()) {
        return byScript;
    }
    static const QString vietnamese = QStringLiteral("ơưđăạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ");
    const bool isVietnamese = std::any_of(words.begin(), words.end(), [](QChar c) { return vietnamese.contains(c.toLower()); });
    return isVietnamese ? QStringLiteral("vi") : languageOfWords(surroundings.left(enough));
}

} // namespace cyberspotter
