// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace cyberspotter {

/// Sets that grow together: who is joined with whom, also over others.
class UnionFind {
public:
    explicit UnionFind(std::size_t size) : parents_(size) { std::iota(parents_.begin(), parents_.end(), std::size_t(0)); }

    std::size_t rootOf(std::size_t at) {
        while (parents_[at] != at) {
            at = parents_[at] = parents_[parents_[at]];
        }
        return at;
    }
    void join(std::size_t a, std::size_t b) { parents_[rootOf(b)] = rootOf(a); }

private:
    std::vector<std::size_t> parents_;
};

} // namespace cyberspotter
