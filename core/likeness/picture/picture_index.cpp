// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/picture/picture_index.h"

#include <algorithm>
#include <limits>
#include <tuple>

// The processor that runs it chooses: counting bits is one instruction on all but the oldest.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__clang__)
#define CYBERSPOTTER_BY_PROCESSOR __attribute__((target_clones("default", "popcnt")))
#else
#define CYBERSPOTTER_BY_PROCESSOR
#endif

namespace cyberspotter {

namespace {

struct Near {
    quint32 place = 0;
    int distance = 0;
    PdqVariant variant = PdqVariant::Original;
};

quint32 partOf(const PdqHash& hash, std::size_t part) {
    return quint32(hash.words[part / 4] >> (part % 4 * 16) & 0xffff);
}

/// Goes through hashes one after the other. The first two words mostly say already that a picture is another one.
CYBERSPOTTER_BY_PROCESSOR
void readAll(const PdqHash* hashes, std::size_t first, std::size_t last, const PdqVariants& variants, int within, std::vector<Near>& found) {
    for (std::size_t i = first; i < last; ++i) {
        const auto& words = hashes[i].words;
        for (std::size_t v = 0; v < variants.size(); ++v) {
            const auto& wanted = variants[v].words;
            const int half = std::popcount(words[0] ^ wanted[0]) + std::popcount(words[1] ^ wanted[1]);
            if (half > within) {
                continue;
            }
            const int distance = half + std::popcount(words[2] ^ wanted[2]) + std::popcount(words[3] ^ wanted[3]);
            if (distance <= within) {
                found.push_back({quint32(i), distance, PdqVariant(v)});
            }
        }
    }
}

CYBERSPOTTER_BY_PROCESSOR
void readSome(const PdqHash* hashes, const std::vector<quint32>& places, const PdqHash& wanted, PdqVariant variant, int within,
              std::vector<Near>& found) {
    constexpr std::size_t ahead = 16; // the places are scattered, so memory is asked early
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i + ahead < places.size()) {
            __builtin_prefetch(hashes + places[i + ahead]);
        }
        const auto& words = hashes[places[i]].words;
        const int distance = std::popcount(words[0] ^ wanted.words[0]) + std::popcount(words[1] ^ wanted.words[1]) +
                             std::popcount(words[2] ^ wanted.words[2]) + std::popcount(words[3] ^ wanted.words[3]);
        if (distance <= within) {
            found.push_back({places[i], distance, variant});
        }
    }
}

/// Each picture once, by its nearest form.
std::vector<PictureHit> hitsOf(std::vector<Near> found, const std::vector<PdqHash>& hashes, const std::vector<qint64>& ids) {
    std::sort(found.begin(), found.end(), [](const Near& a, const Near& b) {
        return std::tie(a.place, a.distance, a.variant) < std::tie(b.place, b.distance, b.variant);
    });
    found.erase(std::unique(found.begin(), found.end(), [](const Near& a, const Near& b) { return a.place == b.place; }), found.end());
    std::vector<PictureHit> hits;
    hits.reserve(found.size());
    for (const Near& near : found) {
        hits.push_back({ids[near.place], hashes[near.place], near.distance, near.variant});
    }
    std::sort(hits.begin(), hits.end(),
              [](const PictureHit& a, const PictureHit& b) { return std::tie(a.distance, a.id) < std::tie(b.distance, b.id); });
    return hits;
}

} // namespace

void PictureIndex::add(qint64 id, const PdqHash& hash) {
    hashes_.push_back(hash);
    ids_.push_back(id);
}

void PictureIndex::reserve(std::size_t pictures) {
    hashes_.reserve(pictures);
    ids_.reserve(pictures);
}

void PictureIndex::prepare() {
    const std::size_t count = std::min<std::size_t>(hashes_.size(), std::numeric_limits<quint32>::max());
    for (std::size_t part = 0; part < parts; ++part) {
        PartTable& table = tables_[part];
        table.begins.assign(partValues + 1, 0);
        table.places.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            ++table.begins[partOf(hashes_[i], part) + 1];
        }
        for (std::size_t value = 0; value < partValues; ++value) {
            table.begins[value + 1] += table.begins[value];
        }
        std::vector<quint32> next(table.begins.begin(), table.begins.end() - 1);
        for (std::size_t i = 0; i < count; ++i) {
            table.places[next[partOf(hashes_[i], part)]++] = quint32(i);
        }
    }
    prepared_ = count;
}

/// Those that may be near; nothing when there are more than `most`, so that reading all is the shorter way.
std::optional<std::vector<quint32>> PictureIndex::candidates(const PdqHash& hash, std::size_t most) const {
    std::vector<quint32> found;
    for (std::size_t part = 0; part < parts; ++part) {
        const PartTable& table = tables_[part];
        const quint32 value = partOf(hash, part);
        for (int bit = -1; bit < 16; ++bit) {
            const quint32 near = bit < 0 ? value : value ^ (1U << bit);
            found.insert(found.end(), table.places.begin() + table.begins[near], table.places.begin() + table.begins[near + 1]);
        }
        if (found.size() > most) {
            return std::nullopt;
        }
    }
    return found;
}

std::vector<PictureHit> PictureIndex::find(const PdqVariants& variants, int within) const {
    if (within > pdqSameWithin || prepared_ == 0) {
        return findByReading(variants, within);
    }
    std::vector<Near> found;
    for (std::size_t v = 0; v < variants.size(); ++v) {
        const std::optional<std::vector<quint32>> places = candidates(variants[v], prepared_ / 16 + 1024);
        if (!places) {
            return findByReading(variants, within);
        }
        readSome(hashes_.data(), *places, variants[v], PdqVariant(v), within, found);
    }
    readAll(hashes_.data(), prepared_, hashes_.size(), variants, within, found);
    return hitsOf(std::move(found), hashes_, ids_);
}

std::vector<PictureHit> PictureIndex::findByReading(const PdqVariants& variants, int within) const {
    std::vector<Near> found;
    readAll(hashes_.data(), 0, hashes_.size(), variants, within, found);
    return hitsOf(std::move(found), hashes_, ids_);
}

} // namespace cyberspotter
