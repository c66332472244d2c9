// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_store.h"

#include <QImage>
#include <QSize>

#include <memory>

namespace cyberspotter {

/// Writes one PNG (RFC 2083, 8 bit RGB) into the evidence store row by row, so that no more of it than the rows at hand
/// is ever in memory. Made for one thread, which is not the window's. Destroyed before `finish`, it leaves nothing.
class PngWriter {
public:
    /// `size` in pixels. Problems as those of EvidenceStore::begin, and "picture-unwritable" for a size that is none.
    static Result<std::unique_ptr<PngWriter>> begin(const EvidenceStore& store, QSize size);
    ~PngWriter();

    /// Adds the rows of `image` below those there are; what goes beyond the picture's size is left out, what is narrower
    /// is white at its right. Problems as those of EvidenceWriter::write.
    Result<void> add(const QImage& image);

    /// Ends the file, with white rows where some are missing. Call once. Problems as those of EvidenceWriter::finish.
    Result<StoredFile> finish();

    QSize size() const;

private:
    struct State;
    explicit PngWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace cyberspotter
