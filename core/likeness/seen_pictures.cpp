// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/seen_pictures.h"

namespace cyberspotter {

namespace {

// Fewer are read faster than a person notices, and sorting pays only for who asks again.
constexpr std::size_t worthSorting = 20'000;
constexpr int askedOften = 3;

} // namespace

Result<void> SeenPictures::refreshLocked() {
    const Result<qint64> last = repository_.read(index_, last_);
    if (!last) {
        return std::unexpected(last.error());
    }
    last_ = *last;
    return {};
}

Result<void> SeenPictures::refresh() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return refreshLocked();
}

Result<std::vector<PictureHit>> SeenPictures::find(const PdqVariants& variants, int within) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (const Result<void> refreshed = refreshLocked(); !refreshed) {
        return std::unexpected(refreshed.error());
    }
    const std::size_t unsorted = index_.size() - index_.prepared();
    if (++asked_ >= askedOften && unsorted > worthSorting && unsorted > index_.prepared() / 4) {
        index_.prepare();
    }
    return index_.find(variants, within);
}

std::size_t SeenPictures::size() const {
    const std::lock_guard<std::mutex> lock(mutex_);
    return index_.size();
}

} // namespace cyberspotter
