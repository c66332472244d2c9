// SPDX-License-Identifier: Apache-2.0
#include "core/matching/folding/accents.h"

#include "core/matching/folding/word_characters.h"

#include <QStringList>

namespace cyberspotter {

namespace {

bool isTone(QChar c) {
    switch (c.unicode()) {
    case 0x0300:
    case 0x0301:
    case 0x0303:
    case 0x0309:
    case 0x0323:
        return true;
    default:
        return false;
    }
}

/// The word with its tone behind it: "hòa" and "hoà" are two ways to write one.
QString canonical(const QString& word) {
    QString letters;
    QString tones;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD).toLower()) {
        (isTone(c) ? tones : letters) += c;
    }
    return letters + tones;
}

bool isBare(const QString& canonicalWord) {
    for (const QChar c : canonicalWord) {
        if (c.unicode() >= 0x80) {
            return false;
        }
    }
    return true;
}

QStringList wordsOf(const QString& text) {
    QStringList words;
    QString word;
    for (const char32_t c : text.toStdU32String()) {
        if (isWordCharacter(c)) {
            word += QStringView(QChar::fromUcs4(c));
        } else if (QChar::category(c) != QChar::Other_Format && !word.isEmpty()) {
            words << canonical(word);
            word.clear();
        }
    }
    if (!word.isEmpty()) {
        words << canonical(word);
    }
    return words;
}

} // namespace

bool accentsMakeWords(const QString& language) {
    return language == QStringLiteral("vi");
}

bool accentsAgree(const QString& written, const QString& meant) {
    const QStringList there = wordsOf(written);
    const QStringList wanted = wordsOf(meant);
    if (there.size() != wanted.size()) {
        // Run together; one bare word can still be told.
        return there.join(QString()) == wanted.join(QString()) || isBare(there.join(QString()));
    }
    for (qsizetype i = 0; i < there.size(); ++i) {
        if (there[i] != wanted[i] && !isBare(there[i])) {
            return false;
        }
    }
    return true;
}

} // namespace cyberspotter
