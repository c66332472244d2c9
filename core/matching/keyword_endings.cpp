// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_endings.h"

#include "core/matching/folding/word_characters.h"

#include <QHash>

#include <algorithm>

namespace cyberspotter {

namespace {

using Endings = std::vector<std::string_view>;

bool endsInLatinLetter(const QString& word) {
    return !word.isEmpty() && word.back() >= u'a' && word.back() <= u'z';
}

bool isVowel(QChar c) {
    return QStringLiteral("aeiou").contains(c);
}

/// The plural of a noun in a language where the noun stands first; empty where it is not made by rule.
QString romancePlural(const QString& noun, const QString& language) {
    if (!endsInLatinLetter(noun) || noun.size() < 3 || noun.back() == u's' || noun.back() == u'x') {
        return {};
    }
    const QString stem = noun.chopped(1);
    if (language == QStringLiteral("it")) {
        return noun.back() == u'a' ? stem + u'e' : noun.back() == u'o' || noun.back() == u'e' ? stem + u'i' : QString();
    }
    if (language == QStringLiteral("fr")) {
        return noun.endsWith(QStringLiteral("eau")) ? noun + u'x' : noun + u's';
    }
    if (isVowel(noun.back())) {
        return noun.endsWith(QStringLiteral("ao")) && language == QStringLiteral("pt")
                   ? noun.chopped(2) + QStringLiteral("oes")
                   : noun + u's';
    }
    return noun.back() == u'z' ? stem + QStringLiteral("ces") : noun + QStringLiteral("es");
}

/// Arabic joins the article, and "and", "with" and "for" before it, to the word: "العاج" is "عاج". Before the first word
/// ("ناب الفيل" has its own), or before each ("العاج الأصلي").
QStringList withArticle(const QString& folded) {
    static const QString article = QStringLiteral("ال");
    if (folded.startsWith(article)) {
        return {};
    }
    QStringList words = folded.split(u' ');
    for (QString& word : words) {
        word = word.startsWith(article) ? word : article + word;
    }
    QStringList forms{article + folded, words.join(u' ')};
    for (const QString& joined : {QStringLiteral("وال"), QStringLiteral("بال"), QStringLiteral("لل")}) {
        forms << joined + folded;
    }
    forms.removeDuplicates();
    return forms;
}

} // namespace

const std::vector<std::string_view>& endingsOf(const QString& language) {
    static const QHash<QString, Endings> endings{
        {QStringLiteral("en"), {"s", "es", "'s"}},
        {QStringLiteral("fr"), {"s", "x"}},
        {QStringLiteral("es"), {"s", "es"}},
        {QStringLiteral("pt"), {"s", "es"}},
        {QStringLiteral("de"), {"s", "e", "n", "en", "es", "er", "ern"}},
        {QStringLiteral("nl"), {"s", "en", "n", "'s"}},
        {QStringLiteral("id"), {"nya"}},
        {QStringLiteral("ms"), {"nya"}},
        {QStringLiteral("tr"), {"lar", "ler", "i", "u", "si", "su", "lari", "leri"}},
        {QStringLiteral("ru"), {"а", "у", "ом", "е", "ы", "и", "ов", "ам", "ами", "ах", "я", "ю", "ем", "ей"}},
        {QStringLiteral("pl"), {"a", "u", "y", "i", "e", "em", "ow", "ami", "ach"}},
        {QStringLiteral("ko"), {"은", "는", "이", "가", "을", "를", "의", "로", "도"}},
        {QStringLiteral("fa"), {"ها", "هاي", "ي"}},
    };
    static const Endings none;
    const auto found = endings.constFind(language);
    return found == endings.constEnd() ? none : *found;
}

std::optional<std::size_t> endOfTerm(std::string_view text, std::size_t end,
                                     const std::vector<std::string_view>& endings) {
    const auto isEnd = [&](std::size_t at) {
        return at == text.size() || isWordBorder(characterBefore(text, at), characterAt(text, at).character);
    };
    if (isEnd(end)) {
        return end;
    }
    // After a sign or a digit there is no word to go on.
    if (!isWordCharacter(characterBefore(text, end))) {
        return std::nullopt;
    }
    for (const std::string_view ending : endings) {
        if (text.substr(end, ending.size()) == ending && isEnd(end + ending.size())) {
            return end + ending.size();
        }
    }
    return std::nullopt;
}

QStringList inflectedForms(const QString& folded, const QString& language) {
    static const QStringList nounFirst{QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("pt"),
                                       QStringLiteral("it")};
    if (folded.isEmpty()) {
        return {};
    }
    if (language == QStringLiteral("ar")) {
        return withArticle(folded);
    }
    if (language == QStringLiteral("en") && folded.size() > 3 && folded.endsWith(u'y') &&
        !isVowel(folded[folded.size() - 2])) {
        return {folded.chopped(1) + QStringLiteral("ies")};
    }
    if (!nounFirst.contains(language)) {
        return {};
    }
    const QStringList words = folded.split(u' ');
    const QString plural = romancePlural(words.first(), language);
    if (plural.isEmpty()) {
        return {};
    }
    if (words.size() == 1) {
        return language == QStringLiteral("it") ? QStringList{plural} : QStringList();
    }
    // "zanne di elefante"; of "zanne scolpite" the second word changes too.
    QStringList forms{QStringList(QStringList{plural} + words.mid(1)).join(u' ')};
    if (words.size() == 2) {
        if (const QString second = romancePlural(words[1], language); !second.isEmpty()) {
            forms << plural + u' ' + second;
        }
    }
    return forms;
}

} // namespace cyberspotter
