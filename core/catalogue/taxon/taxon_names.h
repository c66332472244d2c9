// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <span>
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
    struct Entry {
        quint32 taxon;      ///< its place among the taxa
        NameKind kind;
        quint16 words;      ///< how many, the whole written as one included where there are several
        quint32 firstWord;  ///< where they begin in `wordsOf`
        quint32 at;         ///< where the compared text begins in the pool
        quint32 length;
        QString name;       ///< as it is shown
        QString language;
    };
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

    void add(quint32 taxon, NameKind kind, const QString& name, const QString& language, const QString& comparable);
    void finish();

    const Entry& entry(quint32 index) const { return entries_[index]; }
    QStringView text(const Entry& entry) const { return QStringView(pool_).sliced(entry.at, entry.length); }
    std::span<const quint32> wordsOf(const Entry& entry) const {
        return std::span(words_).subspan(entry.firstWord, entry.words);
    }
    const QString& word(quint32 index) const { return dictionary_[index]; }

    /// The words that begin so.
    Range beginningWith(QStringView typed) const;
    /// The words that differ by at most so many typing errors, but by one at least.
    std::vector<Similar> similarTo(const QString& typed, int allowed) const;
    /// The names that have one of the words; a name may come twice.
    std::span<const quint32> namesWith(Range words) const;
    /// The names that contain the text anywhere.
    std::vector<quint32> containing(QStringView typed) const;

private:
    struct Shape {
        quint32 letters; ///< one bit for each letter that occurs
        quint32 word;
    };
    static constexpr std::size_t longest = 48;

    QString pool_; ///< all compared texts, each between line feeds
    std::vector<Entry> entries_;
    std::vector<quint32> words_;       ///< the words of each entry
    std::vector<QString> dictionary_;  ///< in order
    std::vector<quint32> firstName_;   ///< of each word, where its names begin in `names_`
    std::vector<quint32> names_;
    std::array<std::vector<Shape>, longest> byLength_;
};

/// A name or a typed text as they are compared: folded, with marks between words (-, ', ., ·, brackets) as spaces.
QString comparableName(const QString& text);

} // namespace cyberspotter
