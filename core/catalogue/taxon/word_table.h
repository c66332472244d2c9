// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace cyberspotter {

/// Many different words in order, found by their beginning, by what stands inside them, and with typing errors. Filled by
/// `add`, `finish`ed once, then only read.
class WordTable {
public:
    /// Words from `from` to before `to` in their order.
    struct Range {
        quint32 from = 0;
        quint32 to = 0;
        bool isEmpty() const { return from >= to; }
        bool has(quint32 word) const { return word >= from && word < to; }
    };
    struct Similar {
        quint32 word;
        int errors;
    };

    /// The number of the word until `finish`, which gives each its place in the order. What stands inside is found only of
    /// words added with `inside` at least once.
    quint32 add(QStringView word, bool inside);
    /// Orders the words; gives the place of each by its number until now.
    std::vector<quint32> finish();

    quint32 size() const { return quint32(starts_.size()) - 1; }
    QStringView word(quint32 index) const {
        return QStringView(letters_).sliced(starts_[index], starts_[index + 1] - starts_[index]);
    }

    Range beginningWith(QStringView typed) const;
    /// The words that differ by at most so many typing errors (a letter too many, missing, wrong, or two swapped), but by one
    /// at least; in their order. The first letter must be right or swapped, as it nearly always is. Words that begin alike
    /// share the work.
    std::vector<Similar> similarTo(QStringView typed, int allowed) const;

    /// Whether a word has the text inside; false for texts that are not looked for (under three letters and no ideograph).
    bool hasInside(QStringView text) const;
    /// Whether two ideographs stand together in a word; may be wrong in saying yes.
    bool mayHavePair(QChar first, QChar second) const { return !gram(hashOf(first, second, {})).empty(); }
    /// The text that fewest words may have inside; nullopt when none of them is looked for.
    std::optional<qsizetype> rarestInside(const QStringList& texts) const;
    template <typename Found>
    void wordsWithInside(QStringView text, Found&& found) const {
        for (const quint32 word : rarestGram(text)) {
            if (this->word(word).contains(text)) {
                found(word);
            }
        }
    }

private:
    /// Words that begin with the same two characters.
    struct Beginning {
        char16_t first;
        char16_t second; ///< 0 for a word of one
        Range words;
    };
    static quint32 hashOf(QChar a, QChar b, QChar c);
    static bool isLookedFor(QStringView text);
    std::span<const quint32> gram(quint32 hash) const;
    std::span<const quint32> rarestGram(QStringView text) const;
    template <typename Take>
    static void gramsOf(QStringView word, bool single, Take&& take);
    void orderWords(std::vector<quint32>& places);
    void indexInside();

    QString letters_; ///< all words, one behind the other
    std::vector<quint32> starts_{0};
    std::vector<bool> inside_;
    std::vector<quint8> shared_; ///< how many letters each has in common with the one before
    std::vector<Beginning> beginnings_;
    std::vector<quint32> slots_; ///< while words are added: their numbers by hash, plus one
    std::vector<quint32> gramStarts_;
    std::vector<quint32> grams_; ///< words by what stands inside
};

} // namespace cyberspotter
