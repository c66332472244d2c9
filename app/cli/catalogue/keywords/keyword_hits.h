// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/keyword_matcher.h"

#include <QByteArray>

#include <array>
#include <unordered_map>

namespace cyberspotter::cli {

/// Prints hits, one on a line, as a table in columns of a fixed width or as JSON: a bulk file has millions. What is the
/// same for all hits of a term is made once.
class KeywordHitPrinter {
public:
    explicit KeywordHitPrinter(bool json) : json_(json) {}

    /// Writes the hit to standard output.
    void print(const KeywordHit& hit);

private:
    struct Parts {
        QByteArray first;  ///< JSON: up to the start
        QByteArray second; ///< JSON: up to the text; table: between the places and the text
    };

    const Parts& partsOf(const KeywordHit& hit);

    bool json_;
    std::unordered_map<const Keyword*, std::array<Parts, 3>> known_; ///< per way to match
    QByteArray line_;
};

} // namespace cyberspotter::cli
