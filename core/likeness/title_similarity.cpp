// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/title_similarity.h"

#include "core/base/text_folding.h"

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype mostCharacters = 400;

/// Words of letters and digits; what stands between them says nothing.
QStringList wordsOf(const QString& text) {
    QStringList words;
    QString word;
    for (const QChar c : searchableText(text.left(mostCharacters)) + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

} // namespace

QStringList trigramsOf(const QString& text) {
    QStringList trigrams;
    for (const QString& word : wordsOf(text)) {
        const QString padded = QStringLiteral("  ") + word + u' ';
        for (qsizetype i = 0; i + 3 <= padded.size(); ++i) {
            trigrams.append(padded.mid(i, 3));
        }
    }
    std::sort(trigrams.begin(), trigrams.end());
    trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
    return trigrams;
}

double similarityOf(const QStringList& trigrams, const QStringList& others) {
    qsizetype shared = 0;
    for (auto a = trigrams.begin(), b = others.begin(); a != trigrams.end() && b != others.end();) {
        if (*a == *b) {
            ++shared;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    const qsizetype all = trigrams.size() + others.size() - shared;
    return all == 0 || shared == 0 ? 0.0 : double(shared) / double(all);
}

} // namespace cyberspotter
