// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/picture_hash_repository.h"

#include <mutex>

namespace cyberspotter {

/// The fingerprints of a library in memory, kept in step with it. Safe from any thread; the first look-up reads them all
/// (half a second for a million), each later one only what came since.
class SeenPictures {
public:
    explicit SeenPictures(Library& library) : repository_(library) {}

    /// Reads what other threads and processes added. Called by `find`; call it early so that the first page need not wait.
    Result<void> refresh();

    /// As PictureIndex::find. Problems of the library.
    Result<std::vector<PictureHit>> find(const PdqVariants& variants, int within = pdqSameWithin);

    std::size_t size() const;

private:
    Result<void> refreshLocked();

    PictureHashRepository repository_;
    mutable std::mutex mutex_;
    PictureIndex index_;
    qint64 last_ = 0;
    int asked_ = 0;
};

} // namespace cyberspotter
