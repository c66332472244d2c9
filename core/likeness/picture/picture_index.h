// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/picture/pdq.h"

#include <array>
#include <optional>
#include <vector>

namespace cyberspotter {

/// A picture that was found: `id` is that under which it was added.
struct PictureHit {
    qint64 id = 0;
    PdqHash hash;
    int distance = 0;
    PdqVariant variant = PdqVariant::Original; ///< how the picture asked for must be turned to be like the one found

    bool operator==(const PictureHit&) const = default;
};

/// Fingerprints of pictures in memory, asked for those within some bits of one. Exact: no picture is missed. About 32 bytes a
/// picture, 105 once prepared. A value; several threads may ask one that none changes.
class PictureIndex {
public:
    void add(qint64 id, const PdqHash& hash);
    void reserve(std::size_t pictures);
    std::size_t size() const { return hashes_.size(); }

    /// Sorts what was added by parts of the hash, which makes look-ups some ten times as fast as reading all. Worth it from the
    /// second look-up on, in a large library; 0.3 s for a million pictures. Pictures added later are found all the same, by reading them.
    void prepare();
    std::size_t prepared() const { return prepared_; }

    /// Pictures that are within `within` bits of any of the eight forms, each once by its nearest form, nearest first, then in
    /// the order of their ids. Beyond 31 bits all are read.
    std::vector<PictureHit> find(const PdqVariants& variants, int within = pdqSameWithin) const;

    /// The same by reading all hashes, whether prepared or not: for comparison.
    std::vector<PictureHit> findByReading(const PdqVariants& variants, int within = pdqSameWithin) const;

private:
    /// The hash in 16 parts of 16 bits. Hashes that differ in at most 31 bits differ in at most one bit in one of the parts at
    /// least: were it two in each, that made 32 (M. Norouzi, A. Punjani, D. Fleet, "Fast Search in Hamming Space with
    /// Multi-Index Hashing", CVPR 2012).
    static constexpr std::size_t parts = 16;
    static constexpr std::size_t partValues = 65536;

    /// For one part: where the pictures of each value begin in `places`.
    struct PartTable {
        std::vector<quint32> begins;
        std::vector<quint32> places;
    };

    std::optional<std::vector<quint32>> candidates(const PdqHash& hash, std::size_t most) const;

    std::vector<PdqHash> hashes_;
    std::vector<qint64> ids_;
    std::array<PartTable, parts> tables_;
    std::size_t prepared_ = 0;
};

} // namespace cyberspotter
