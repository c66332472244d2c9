// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/taxon_names.h"

#include "core/base/text_folding.h"
#include "core/catalogue/taxon/typing_errors.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <numeric>

namespace cyberspotter {

namespace {

constexpr qsizetype longestJoined = 40;

bool isBetweenWords(QChar c) {
    return c != u' ' && (c.isPunct() || c.isSymbol());
}

quint32 lettersOf(QStringView word) {
    quint32 letters = 0;
    for (const QChar c : word) {
        letters |= 1U << (c.unicode() % 32);
    }
    return letters;
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
    if (comparable.isEmpty()) {
        return;
    }
    Entry entry{taxon, kind, 0, quint32(dictionary_.size()), quint32(pool_.size()) + 1, quint32(comparable.size()), name,
                language};
    pool_ += u'\n';
    pool_ += comparable;
    // Until finish() the dictionary holds the words as they come.
    for (const QStringView word : QStringView(comparable).split(u' ')) {
        dictionary_.push_back(word.toString());
        ++entry.words;
    }
    if (entry.words > 1 && comparable.size() <= longestJoined) {
        dictionary_.push_back(QString(comparable).remove(u' '));
        ++entry.words;
    }
    entries_.push_back(std::move(entry));
}

void TaxonNames::finish() {
    pool_ += u'\n';
    std::vector<quint32> order(dictionary_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](quint32 a, quint32 b) { return dictionary_[a] < dictionary_[b]; });
    words_.resize(order.size());
    std::vector<QString> distinct;
    for (const quint32 place : order) {
        if (distinct.empty() || distinct.back() != dictionary_[place]) {
            distinct.push_back(dictionary_[place]);
        }
        words_[place] = quint32(distinct.size() - 1);
    }
    dictionary_ = std::move(distinct);
    firstName_.assign(dictionary_.size() + 1, 0);
    for (const quint32 word : words_) {
        ++firstName_[word + 1];
    }
    std::partial_sum(firstName_.begin(), firstName_.end(), firstName_.begin());
    names_.resize(words_.size());
    std::vector<quint32> next(firstName_.begin(), firstName_.end() - 1);
    for (quint32 index = 0; index < entries_.size(); ++index) {
        for (const quint32 word : wordsOf(entries_[index])) {
            names_[next[word]++] = index;
        }
    }
    for (quint32 word = 0; word < dictionary_.size(); ++word) {
        if (const auto length = std::size_t(dictionary_[word].size()); length < longest) {
            byLength_[length].push_back({lettersOf(dictionary_[word]), word});
        }
    }
}

TaxonNames::Range TaxonNames::beginningWith(QStringView typed) const {
    const auto from = std::ranges::lower_bound(dictionary_, typed, std::less<>(), [](const QString& word) {
        return QStringView(word);
    });
    const auto to = std::ranges::partition_point(from, dictionary_.end(), [&](const QString& word) {
        return word.startsWith(typed);
    });
    return {quint32(from - dictionary_.begin()), quint32(to - dictionary_.begin())};
}

std::vector<TaxonNames::Similar> TaxonNames::similarTo(const QString& typed, int allowed) const {
    std::vector<Similar> similar;
    const quint32 letters = lettersOf(typed);
    const qsizetype shortest = std::max<qsizetype>(1, typed.size() - allowed);
    const qsizetype last = std::min<qsizetype>(qsizetype(longest) - 1, typed.size() + allowed);
    for (qsizetype length = shortest; length <= last; ++length) {
        for (const Shape& shape : byLength_[std::size_t(length)]) {
            // One error changes at most two of the letters that occur.
            if (std::popcount(letters ^ shape.letters) > 2 * allowed) {
                continue;
            }
            const int errors = typingErrors(typed, dictionary_[shape.word], allowed);
            if (errors > 0) {
                similar.push_back({shape.word, errors});
            }
        }
    }
    return similar;
}

std::span<const quint32> TaxonNames::namesWith(Range words) const {
    if (words.isEmpty()) {
        return {};
    }
    return std::span(names_).subspan(firstName_[words.from], firstName_[words.to] - firstName_[words.from]);
}

std::vector<quint32> TaxonNames::containing(QStringView typed) const {
    std::vector<quint32> found;
    const QStringView pool(pool_);
    for (qsizetype at = pool.indexOf(typed); at >= 0; at = pool.indexOf(typed, at)) {
        const auto after = std::ranges::upper_bound(entries_, quint32(at), std::less<>(), &Entry::at);
        const auto index = quint32(after - entries_.begin()) - 1;
        found.push_back(index);
        at = qsizetype(entries_[index].at + entries_[index].length); // each name once
    }
    return found;
}

} // namespace cyberspotter
