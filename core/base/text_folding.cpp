// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_folding.h"

namespace cyberspotter {

namespace {

bool isWrittenWithoutSpaces(char32_t c) {
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
        return true;
    default:
        return false;
    }
}

char32_t unifiedLetter(char32_t c) {
    switch (c) {
    case 0x0622: case 0x0623: case 0x0625: case 0x0671: return 0x0627; // alef forms
    case 0x0649: case 0x06CC: return 0x064A;                           // alef maqsura, Persian yeh
    case 0x06A9: return 0x0643;                                        // Persian kaf
    case 0x0629: return 0x0647;                                        // teh marbuta
    case 0x0142: return 'l';                                           // these have no decomposition
    case 0x00F8: return 'o';
    case 0x0111: return 'd';
    case 0x0131: return 'i';
    default: return c;
    }
}

bool isDropped(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || c == 0x0640 /* tatweel */
           || (category == QChar::Other_Format);
}

// Thai vowels above and below are non-spacing marks that carry meaning; they stay.
bool isKeptMark(char32_t c) {
    return QChar::script(c) == QChar::Script_Thai;
}

/// Plain ASCII, which most names are, needs no tables.
bool foldAscii(const QString& text, QString& folded) {
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            return false;
        }
        if (!c.isSpace()) {
            folded += c.unicode() >= u'A' && c.unicode() <= u'Z' ? QChar(c.unicode() + 0x20) : c;
        } else if (!folded.isEmpty() && folded.back() != u' ') {
            folded += u' ';
        }
    }
    if (folded.endsWith(u' ')) {
        folded.chop(1);
    }
    return true;
}

} // namespace

QString foldForSearch(const QString& text) {
    if (QString ascii; foldAscii(text, ascii)) {
        return ascii;
    }
    // Decomposed first, so that case folding meets plain letters, and again, since folding may bring new compositions.
    // Qt folds letter by letter, hence the sharp s by hand.
    const QString decomposed = text.normalized(QString::NormalizationForm_KD)
                                   .toCaseFolded()
                                   .replace(QChar(0x00DF), QStringLiteral("ss"))
                                   .normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (char32_t c : decomposed.toUcs4()) {
        if (isDropped(c) && !isKeptMark(c)) {
            continue;
        }
        if (QChar::isSpace(c)) {
            if (!folded.isEmpty() && folded.back() != u' ') {
                folded += u' ';
            }
            continue;
        }
        const char32_t letter = unifiedLetter(c);
        folded += QStringView(QChar::fromUcs4(letter));
    }
    if (folded.endsWith(u' ')) {
        folded.chop(1);
    }
    return folded.normalized(QString::NormalizationForm_C);
}

QString searchableText(const QString& text) {
    QString spaced;
    for (char32_t c : foldForSearch(text).toUcs4()) {
        if (isWrittenWithoutSpaces(c)) {
            spaced += u' ';
            spaced += QStringView(QChar::fromUcs4(c));
            spaced += u' ';
        } else {
            spaced += QStringView(QChar::fromUcs4(c));
        }
    }
    return spaced.simplified();
}

QString fullTextQuery(const QString& typed) {
    QStringList parts;
    for (const QString& word : foldForSearch(typed).split(u' ', Qt::SkipEmptyParts)) {
        QString phrase = searchableText(word);
        bool hasLetter = false;
        for (char32_t c : phrase.toUcs4()) {
            hasLetter = hasLetter || QChar::isLetterOrNumber(c);
        }
        if (!hasLetter) {
            continue;
        }
        phrase.replace(u'"', QStringLiteral("\"\""));
        parts += u'"' + phrase + QStringLiteral("\"*");
    }
    return parts.join(QStringLiteral(" AND "));
}

} // namespace cyberspotter
