// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/lookalike.h"
#include "core/likeness/seen_pictures.h"

namespace cyberspotter {

/// Answers whether an open page was reported before, or is like something that was. Reads only. Safe from any thread; keep it
/// off the window's thread all the same: a few milliseconds with 100,000 reports.
class LookalikeRepository {
public:
    /// `pictures` is kept by the caller for as long as the library is open, so that its fingerprints are read once. It may
    /// be null: then pictures are not compared.
    LookalikeRepository(Library& library, SeenPictures* pictures) : library_(library), pictures_(pictures) {}

    /// Problems of the library. Captures whose pictures were not hashed yet are not found by them: see
    /// PictureHashRepository::hashPending.
    Result<SeenBefore> find(const OpenPage& page) const;

private:
    Library& library_;
    SeenPictures* pictures_;
};

} // namespace cyberspotter
