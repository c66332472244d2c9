// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/word_table.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace cyberspotter {

namespace {

constexpr char16_t firstIdeograph = 0x2E80;
constexpr quint32 gramCount = 1U << 17; // a power of two
constexpr qsizetype longestCompared = 64;

bool isIdeograph(QChar c) {
    return c.unicode() >= firstIdeograph;
}

quint32 wordHash(QStringView word) {
    quint32 hash = 2166136261U;
    for (const QChar c : word) {
        hash = (hash ^ c.unicode()) * 16777619U;
    }
    return hash ^ (hash >> 15);
}

/// The first four characters as a number, which orders most words.
quint64 orderKey(QStringView word) {
    quint64 key = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        key = (key << 16) | (i < word.size() ? word[i].unicode() : 0U);
    }
    return key;
}

} // namespace

quint32 WordTable::hashOf(QChar a, QChar b, QChar c) {
    quint32 hash = a.unicode() * 0x9E3779B1U;
    hash = (hash ^ (hash >> 15) ^ b.unicode()) * 0x85EBCA77U;
    hash = (hash ^ (hash >> 13) ^ c.unicode()) * 0xC2B2AE3DU;
    return (hash ^ (hash >> 16)) % gramCount;
}

quint32 WordTable::add(QStringView word, bool inside) {
    if (2 * (starts_.size() + 1) > slots_.size()) {
        slots_.assign(std::max<std::size_t>(1024, slots_.size() * 2), 0);
        for (quint32 i = 0; i < size(); ++i) {
            std::size_t slot = wordHash(this->word(i)) & (slots_.size() - 1);
            while (slots_[slot] != 0) {
                slot = (slot + 1) & (slots_.size() - 1);
            }
            slots_[slot] = i + 1;
        }
    }
    std::size_t slot = wordHash(word) & (slots_.size() - 1);
    while (slots_[slot] != 0) {
        const quint32 there = slots_[slot] - 1;
        if (this->word(there) == word) {
            inside_[there] = inside_[there] || inside;
            return there;
        }
        slot = (slot + 1) & (slots_.size() - 1);
    }
    letters_ += word;
    starts_.push_back(quint32(letters_.size()));
    inside_.push_back(inside);
    slots_[slot] = size();
    return size() - 1;
}

void WordTable::orderWords(std::vector<quint32>& places) {
    struct Key {
        quint64 begin;
        quint32 word;
    };
    std::vector<Key> order(size());
    for (quint32 i = 0; i < size(); ++i) {
        order[i] = {orderKey(word(i)), i};
    }
    std::ranges::sort(order, [&](const Key& a, const Key& b) { return a.begin != b.begin ? a.begin < b.begin : word(a.word) < word(b.word); });
    QString letters;
    letters.reserve(letters_.size());
    std::vector<quint32> starts{0};
    starts.reserve(starts_.size());
    std::vector<bool> inside(size());
    places.resize(size());
    for (quint32 place = 0; place < order.size(); ++place) {
        const quint32 old = order[place].word;
        letters += word(old);
        starts.push_back(quint32(letters.size()));
        inside[place] = inside_[old];
        places[old] = place;
    }
    letters_ = std::move(letters);
    starts_ = std::move(starts);
    inside_ = std::move(inside);
}

std::vector<quint32> WordTable::finish() {
    slots_ = {};
    std::vector<quint32> places;
    orderWords(places);
    shared_.assign(size(), 0);
    QStringView before;
    for (quint32 i = 0; i < size(); ++i) {
        const QStringView now = word(i);
        const auto [a, b] = std::ranges::mismatch(before, now);
        shared_[i] = quint8(std::min<qsizetype>(255, b - now.begin()));
        before = now;
        const char16_t first = now.isEmpty() ? u'\0' : now[0].unicode();
        const char16_t second = now.size() < 2 ? u'\0' : now[1].unicode();
        if (beginnings_.empty() || beginnings_.back().first != first || beginnings_.back().second != second) {
            beginnings_.push_back({first, second, {i, i}});
        }
        beginnings_.back().words.to = i + 1;
    }
    indexInside();
    return places;
}

/// What a word is found by: each ideograph and pair of them, and of other scripts each three letters in a row. With `single`
/// an ideograph alone too.
template <typename Take>
void WordTable::gramsOf(QStringView word, bool single, Take&& take) {
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (isIdeograph(word[i])) {
            if (single) {
                take(hashOf(word[i], {}, {}));
            }
            if (i + 1 < word.size()) {
                take(hashOf(word[i], word[i + 1], {}));
            }
        } else if (i + 2 < word.size()) {
            take(hashOf(word[i], word[i + 1], word[i + 2]));
        }
    }
}

void WordTable::indexInside() {
    gramStarts_.assign(gramCount + 1, 0);
    for (quint32 i = 0; i < size(); ++i) {
        if (inside_[i]) {
            gramsOf(word(i), true, [&](quint32 gram) { ++gramStarts_[gram + 1]; });
        }
    }
    std::partial_sum(gramStarts_.begin(), gramStarts_.end(), gramStarts_.begin());
    grams_.resize(gramStarts_.back());
    std::vector<quint32> next(gramStarts_.begin(), gramStarts_.end() - 1);
    for (quint32 i = 0; i < size(); ++i) {
        if (inside_[i]) {
            gramsOf(word(i), true, [&](quint32 gram) { grams_[next[gram]++] = i; });
        }
    }
}

std::span<const quint32> WordTable::gram(quint32 hash) const {
    if (gramStarts_.empty()) {
        return {};
    }
    return std::span(grams_).subspan(gramStarts_[hash], gramStarts_[hash + 1] - gramStarts_[hash]);
}

bool WordTable::isLookedFor(QStringView text) {
    return text.size() >= 3 || (!text.isEmpty() && isIdeograph(text[0]));
}

std::span<const quint32> WordTable::rarestGram(QStringView text) const {
    std::span<const quint32> rarest;
    bool any = false;
    if (isLookedFor(text)) {
        gramsOf(text, text.size() == 1 || (text.size() == 2 && !isIdeograph(text[1])), [&](quint32 hash) {
            const auto words = gram(hash);
            if (!any || words.size() < rarest.size()) {
                rarest = words;
            }
            any = true;
        });
    }
    return rarest;
}

bool WordTable::hasInside(QStringView text) const {
    return std::ranges::any_of(rarestGram(text), [&](quint32 index) { return word(index).contains(text); });
}

std::optional<qsizetype> WordTable::rarestInside(const QStringList& texts) const {
    std::optional<qsizetype> rarest;
    std::size_t fewest = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!isLookedFor(texts[i])) {
            continue;
        }
        const std::size_t words = rarestGram(texts[i]).size();
        if (!rarest || words < fewest) {
            rarest = i;
            fewest = words;
        }
    }
    return rarest;
}

WordTable::Range WordTable::beginningWith(QStringView typed) const {
    quint32 from = 0;
    quint32 to = size();
    const auto firstNot = [this](quint32 low, quint32 high, const auto& before) {
        while (low < high) {
            const quint32 middle = low + (high - low) / 2;
            if (before(word(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    };
    from = firstNot(from, to, [&](QStringView word) { return word < typed; });
    to = firstNot(from, to, [&](QStringView word) { return word.startsWith(typed); });
    return {from, to};
}

std::vector<WordTable::Similar> WordTable::similarTo(QStringView typed, int allowed) const {
    std::vector<Similar> similar;
    const int length = int(typed.size());
    if (typed.isEmpty() || typed.size() > longestCompared || allowed < 1) {
        return similar;
    }
    // Optimal string alignment, a row for each letter of the word. Words in order share the rows of the letters they share,
    // and a row without a hope ends all words that begin so. Only the cells within `allowed` of the diagonal count.
    constexpr std::size_t width = longestCompared + 3;
    std::array<std::array<quint8, width>, width + longestCompared> rows;
    constexpr quint8 far = 200;
    for (int j = 0; j <= length + 1; ++j) {
        rows[0][std::size_t(j)] = quint8(j <= allowed ? j : far);
    }
    const auto fillRow = [&](QStringView word, int depth) {
        const std::size_t d = std::size_t(depth);
        const int low = std::max(1, depth - allowed);
        const int high = std::min(length, depth + allowed);
        auto& row = rows[d];
        const auto& above = rows[d - 1];
        row[std::size_t(low - 1)] = low == 1 && depth <= allowed ? quint8(depth) : far;
        int least = row[std::size_t(low - 1)];
        const QChar letter = word[depth - 1];
        for (int j = low; j <= high; ++j) {
            const std::size_t at = std::size_t(j);
            int best = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (letter == typed[j - 1] ? 0 : 1)});
            if (depth > 1 && j > 1 && letter == typed[j - 2] && word[depth - 2] == typed[j - 1]) {
                best = std::min(best, rows[d - 2][at - 2] + 1);
            }
            row[at] = quint8(std::min<int>(best, far));
            least = std::min(least, best);
        }
        row[std::size_t(high + 1)] = far;
        return least;
    };
    const char16_t begin = typed[0].unicode();
    for (const Beginning& beginning : beginnings_) {
        // The first letter is right or swapped, as it nearly always is.
        if (beginning.first != begin && beginning.second != begin) {
            continue;
        }
        int filled = 0;
        int hopeless = 1 << 30;
        for (quint32 index = beginning.words.from; index < beginning.words.to; ++index) {
            const int shared = index == beginning.words.from ? 0 : int(shared_[index]);
            if (shared >= hopeless) {
                continue;
            }
            hopeless = 1 << 30;
            filled = std::min(filled, shared);
            const QStringView word = this->word(index);
            if (word.size() > length + allowed) {
                continue;
            }
            const int depth = int(word.size());
            while (filled < depth && hopeless > depth) {
                ++filled;
                if (fillRow(word, filled) > allowed) {
                    hopeless = filled;
                }
            }
            if (hopeless <= depth || depth < length - allowed) {
                continue;
            }
            const int errors = rows[std::size_t(depth)][std::size_t(length)];
            if (errors > 0 && errors <= allowed) {
                similar.push_back({index, errors});
            }
        }
    }
    return similar;
}

} // namespace cyberspotter
