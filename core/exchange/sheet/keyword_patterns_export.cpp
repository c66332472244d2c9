// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sheet/keyword_export.h"

#include "core/base/text_folding.h"
#include "core/matching/folding/accents.h"
#include "core/matching/disguise/disguise.h"
#include "core/matching/folding/folded_text.h"
#include "core/matching/keyword_endings.h"
#include "core/matching/folding/word_characters.h"

#include <QHash>

#include <set>

namespace cyberspotter {

namespace {

/// What parts the words of a term: spaces, dots, dashes, or nothing.
constexpr auto gap = "[ ._-]{0,3}";

std::string escaped(char32_t c, bool inClass) {
    static const std::u32string special = U"\\^$.|?*+()[]{}/#-& ~\"'";
    if (c == U' ') {
        return " ";
    }
    const bool isSpecial = special.find(c) != std::u32string::npos && (inClass || (c != U'-' && c != U'&' && c != U'~' && c != U'\'' && c != U'"'));
    return (isSpecial ? "\\" : "") + toUtf8(c);
}

/// The characters that one letter is written with: those that fold to it (é for e, where accents do not make other words), and
/// digits, signs and foreign letters that stand for it.
class LetterClasses {
public:
    LetterClasses() {
        // Latin letters with the accents of Europe's languages; then what is used as a disguise.
        for (char32_t c = 0xC0; c < 0x180; ++c) {
            enter(c);
        }
        static const std::u32string disguises = U"013456789@$!|€оісеархутвкмнѕӏ";
        for (char32_t letter = U'a'; letter <= U'z'; ++letter) {
            for (const char32_t c : disguises) {
                if (c != letter && canStandFor(c, letter)) {
                    standsFor_[letter].insert(c);
                }
            }
        }
    }

    std::string of(char32_t letter, bool accents) const {
        std::set<char32_t> all{letter};
        if (accents) {
            all.merge(std::set(value(accented_, letter)));
        }
        all.merge(std::set(value(standsFor_, letter)));
        if (all.size() == 1) {
            return escaped(letter, false);
        }
        std::string text = "[";
        for (const char32_t c : all) {
            text += escaped(c, true);
        }
        return text + ']';
    }

private:
    static std::set<char32_t> value(const QHash<char32_t, std::set<char32_t>>& sets, char32_t letter) { return sets.value(letter); }

    void enter(char32_t c) {
        const QList<uint> folded = foldForSearch(QString::fromUcs4(&c, 1)).toUcs4();
        if (folded.size() == 1 && folded[0] >= U'a' && folded[0] <= U'z' && QChar::toLower(c) == c) {
            accented_[folded[0]].insert(c);
        }
    }

    QHash<char32_t, std::set<char32_t>> accented_;
    QHash<char32_t, std::set<char32_t>> standsFor_;
};

bool needsBorder(char32_t c) {
    return isWordCharacter(c) && !isWrittenWithoutSpaces(c);
}

/// How a pattern says that a word begins or ends.
struct Borders {
    const char* before;
    const char* behind;
};
constexpr Borders ofPcre{"\\b", "\\b"};
/// Hyperscan knows no \b of Unicode's words: the character beside the word, or none.
constexpr Borders ofHyperscan{"(?:^|[^\\p{L}\\p{N}])", "(?:[^\\p{L}\\p{N}]|$)"};

/// The pattern of a term; empty when nothing of it can be searched for.
std::string patternOf(const Keyword& keyword, const LetterClasses& classes, const Borders& borders) {
    const bool tonal = accentsMakeWords(keyword.language);
    const QString written = keyword.text.trimmed().normalized(QString::NormalizationForm_C).toLower();
    const std::u32string letters = tonal ? written.toStdU32String() : QString::fromStdString(foldTerm(keyword.text)).toStdU32String();
    if (letters.empty()) {
        return {};
    }
    std::string pattern = needsBorder(letters.front()) ? borders.before : "";
    for (const char32_t c : letters) {
        pattern += QChar::isSpace(c) || c == U'-' ? std::string(gap) : classes.of(c, !tonal);
    }
    if (!needsBorder(letters.back())) {
        return pattern;
    }
    std::string endings;
    for (const std::string_view ending : endingsOf(keyword.language)) {
        endings += (endings.empty() ? "" : "|");
        for (const char32_t c : QString::fromUtf8(ending.data(), qsizetype(ending.size())).toStdU32String()) {
            endings += escaped(c, false);
        }
    }
    return pattern + (endings.empty() ? "" : "(?:" + endings + ")?") + borders.behind;
}

template <typename Line>
QByteArray patternLines(const std::vector<Keyword>& keywords, bool withContext, const Borders& borders, const Line& line) {
    const LetterClasses classes;
    QByteArray lines;
    std::set<std::string> written;
    for (const Keyword& keyword : keywords) {
        const std::string pattern = !withContext && !keyword.context.isEmpty() ? std::string() : patternOf(keyword, classes, borders);
        if (!pattern.empty() && written.insert(pattern).second) {
            lines += line(int(written.size()), pattern);
        }
    }
    return lines;
}

} // namespace

QByteArray keywordsAsRegex(const std::vector<Keyword>& keywords, bool withContext) {
    return patternLines(keywords, withContext, ofPcre, [](int, const std::string& pattern) { return QByteArray::fromStdString("(?i)" + pattern + '\n'); });
}

QByteArray keywordsAsHyperscan(const std::vector<Keyword>& keywords, bool withContext) {
    // i: any case; 8 and W: characters and their classes are Unicode's.
    return patternLines(keywords, withContext, ofHyperscan, [](int id, const std::string& pattern) {
        return QByteArray::fromStdString(std::to_string(id) + ":/" + pattern + "/i8W\n");
    });
}

} // namespace cyberspotter
