// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/word_table.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>
#include <utility>
#include <vector>

namespace cyberspotter {

/// What a name is to its taxon.
enum class NameKind : quint8 {
    scientific, ///< accepted name or synonym
    vernacular,
    product,    ///< what is made of it
    reading,    ///< a Chinese name in Latin letters
    higher,     ///< its family, order or group: not a name of its own
};

/// The names of many taxa as they are compared (`comparableName`), arranged so that those like a typed text are found
/// without looking at each: the words of all names in order, each with the names that have it. Filled by `add`, then
/// `finish`ed once, then only read.
class TaxonNames {
public:
    using Range = WordTable::Range;
    using Similar = WordTable::Similar;

    /// Kept small: a letter typed looks at tens of thousands.
    struct Entry {
        quint32 taxon;     ///< its place among the taxa
        quint32 firstWord; ///< where they begin in `wordsOf`
        quint32 at;        ///< where the compared text begins in the pool
        quint16 length;
        quint16 language;  ///< its place among `languages`
        quint8 words;      ///< how many, the whole written as one included where there are several
        NameKind kind;
    };
    /// A name that has a word.
    struct Posting {
        quint32 entry : 31;
        quint32 joined : 1; ///< the word is the whole name written as one
    };

    /// `name` and `language` are pointed to, so they must outlive this.
    void add(quint32 taxon, NameKind kind, const QString& name, const QString& language, const QString& comparable);
    void finish();

    const Entry& entry(quint32 index) const { return entries_[index]; }
    QStringView text(const Entry& entry) const { return QStringView(pool_).sliced(entry.at, entry.length); }
    std::span<const quint32> wordsOf(const Entry& entry) const {
        return std::span(words_).subspan(entry.firstWord, entry.words);
    }
    QStringView word(quint32 index) const { return table_.word(index); }
    /// As it is shown.
    const QString& name(quint32 index) const { return *shown_[index]; }
    const QString& language(const Entry& entry) const { return languages_[entry.language]; }
    /// The place of a language; that of none (`noLanguage`) when no name is of it.
    quint16 languageNumber(const QString& language) const;
    static constexpr quint16 noLanguage = 0xFFFF;

    /// The words that begin so.
    Range beginningWith(QStringView typed) const { return table_.beginningWith(typed); }
    /// The words that differ by at most so many typing errors, but by one at least; in their order.
    std::vector<Similar> similarTo(QStringView typed, int allowed) const { return table_.similarTo(typed, allowed); }
    /// Whether some word has the text in it, as far as texts of so few letters are looked for inside.
    bool hasInside(QStringView word) const { return table_.hasInside(word); }
    /// Whether two ideographs may stand together in a name.
    bool mayHavePair(QChar first, QChar second) const { return table_.mayHavePair(first, second); }
    /// The names that have one of the words; a name may come twice.
    std::span<const Posting> namesWith(Range words) const;
    /// The names whose first word is one of these: they stand together, from the first to before the second.
    std::pair<quint32, quint32> namesBeginningWith(Range words) const;
    /// Calls `found(entry)` for the names that have the text anywhere; a name may come twice. Texts without three letters in
    /// a row, or an ideograph, are not looked for.
    template <typename Found>
    void containing(QStringView text, const QStringList& words, Found&& found) const;

private:
    void orderEntries();

    QString pool_; ///< all compared texts
    std::vector<Entry> entries_; ///< in the order of their first words
    std::vector<const QString*> shown_; ///< by entry
    QStringList languages_;
    std::vector<quint32> words_;        ///< the words of each entry
    WordTable table_;
    std::vector<quint32> firstPosting_; ///< of each word
    std::vector<Posting> postings_;
};

template <typename Found>
void TaxonNames::containing(QStringView text, const QStringList& words, Found&& found) const {
    const auto anchor = table_.rarestInside(words);
    if (!anchor) {
        return;
    }
    table_.wordsWithInside(words[*anchor], [&](quint32 word) {
        for (const Posting posting : namesWith({word, word + 1})) {
            if (posting.joined == 0 && (words.size() == 1 || this->text(entries_[posting.entry]).contains(text))) {
                found(posting.entry);
            }
        }
    });
}

/// A name or a typed text as they are compared: folded, with marks between words (-, ', ., ·, brackets) as spaces.
QString comparableName(const QString& text);

} // namespace cyberspotter
