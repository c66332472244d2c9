// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/taxon_names.h"

#include "core/base/text_folding.h"

#include <algorithm>
#include <numeric>

namespace cyberspotter {

namespace {

constexpr qsizetype longestJoined = 40;
constexpr qsizetype longestName = 1000; // compared; the longest of CITES has 60 letters
constexpr qsizetype mostWords = 200;

bool isBetweenWords(QChar c) {
    return c != u' ' && (c.isPunct() || c.isSymbol());
}

/// The same as foldForSearch for plain ASCII, which most names are, and much quicker.
bool foldAscii(const QString& text, QString& folded) {
    folded.clear();
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            return false;
        }
        const bool word = c.isLetterOrNumber();
        if (word) {
            folded += c.toLower();
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

QString comparableName(const QString& text) {
    QString folded;
    if (foldAscii(text, folded)) {
        return folded;
    }
    folded = foldForSearch(text);
    for (QChar& c : folded) {
        c = isBetweenWords(c) ? QChar(u' ') : c;
    }
    return folded.simplified();
}

void TaxonNames::add(quint32 taxon, NameKind kind, const QString& name, const QString& language,
                     const QString& comparable) {
    if (comparable.isEmpty() || comparable.size() > longestName) {
        return;
    }
    qsizetype place = languages_.indexOf(language);
    if (place < 0) {
        place = languages_.size();
        languages_ << language;
    }
    Entry entry{taxon, quint32(words_.size()), quint32(pool_.size()), quint16(comparable.size()), quint16(place), 0, kind};
    pool_ += comparable;
    // Until finish() the words have the numbers in which they came.
    const bool inside = kind != NameKind::reading; // letters across syllables say nothing
    for (const QStringView word : QStringView(comparable).tokenize(u' ')) {
        if (entry.words == mostWords) {
            break;
        }
        words_.push_back(table_.add(word, inside));
        ++entry.words;
    }
    if (entry.words > 1 && comparable.size() <= longestJoined) {
        words_.push_back(table_.add(QString(comparable).remove(u' '), false));
        ++entry.words;
    }
    entries_.push_back(entry);
    shown_.push_back(&name);
}

/// Those that begin alike stand together: a letter typed runs through them, and not through all of memory.
void TaxonNames::orderEntries() {
    std::vector<quint32> next(table_.size() + 1, 0);
    for (const Entry& entry : entries_) {
        ++next[words_[entry.firstWord] + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Entry> entries(entries_.size());
    std::vector<const QString*> shown(shown_.size());
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const quint32 place = next[words_[entries_[i].firstWord]]++;
        entries[place] = entries_[i];
        shown[place] = shown_[i];
    }
    entries_ = std::move(entries);
    shown_ = std::move(shown);
}

void TaxonNames::finish() {
    const std::vector<quint32> places = table_.finish();
    for (quint32& word : words_) {
        word = places[word];
    }
    orderEntries();
    firstPosting_.assign(table_.size() + 1, 0);
    for (const quint32 word : words_) {
        ++firstPosting_[word + 1];
    }
    std::partial_sum(firstPosting_.begin(), firstPosting_.end(), firstPosting_.begin());
    postings_.resize(words_.size());
    std::vector<quint32> next(firstPosting_.begin(), firstPosting_.end() - 1);
    for (quint32 index = 0; index < entries_.size(); ++index) {
        const Entry& entry = entries_[index];
        for (quint32 i = 0; i < entry.words; ++i) {
            const bool joined = i + 1 == entry.words && i > 0 && entry.length <= longestJoined;
            postings_[next[words_[entry.firstWord + i]]++] = {index, joined ? 1U : 0U};
        }
    }
}

quint16 TaxonNames::languageNumber(const QString& language) const {
    const qsizetype place = language.isEmpty() ? -1 : languages_.indexOf(language);
    return place < 0 ? noLanguage : quint16(place);
}

std::pair<quint32, quint32> TaxonNames::namesBeginningWith(Range words) const {
    const auto placeOf = [&](quint32 word) {
        return quint32(std::ranges::partition_point(entries_, [&](const Entry& entry) { return words_[entry.firstWord] < word; }) - entries_.begin());
    };
    return {placeOf(words.from), placeOf(words.to)};
}

std::span<const TaxonNames::Posting> TaxonNames::namesWith(Range words) const {
    if (words.isEmpty()) {
        return {};
    }
    return std::span(postings_).subspan(firstPosting_[words.from], firstPosting_[words.to] - firstPosting_[words.from]);
}

} // namespace cyberspotter
