// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace cyberspotter {

/// Sixteen bytes looked at together, by the vector types that GCC and clang have for every processor. A comparison gives
/// 0xFF for each byte where it holds.
using ByteBlock = std::uint8_t __attribute__((vector_size(16)));
constexpr std::size_t blockBytes = sizeof(ByteBlock);

inline ByteBlock blockAt(const char* bytes) {
    ByteBlock block;
    std::memcpy(&block, bytes, sizeof block);
    return block;
}

inline void storeBlock(char* bytes, ByteBlock block) {
    std::memcpy(bytes, &block, sizeof block);
}

inline ByteBlock isWithin(ByteBlock block, std::uint8_t first, std::uint8_t last) {
    return ByteBlock(ByteBlock(block - first) <= std::uint8_t(last - first));
}

inline bool anyOf(ByteBlock mask) {
    std::array<std::uint64_t, 2> halves;
    std::memcpy(&halves, &mask, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

/// Number of the first byte that is set, `blockBytes` if none is.
inline std::size_t firstOf(ByteBlock mask) {
    std::array<std::uint8_t, blockBytes> bytes;
    std::array<std::uint64_t, 2> halves;
    std::memcpy(&halves, &mask, sizeof halves);
    if ((halves[0] | halves[1]) == 0) {
        return blockBytes;
    }
    std::memcpy(&bytes, &mask, sizeof bytes);
    std::size_t at = halves[0] == 0 ? sizeof(std::uint64_t) : 0;
    while (bytes[at] == 0) {
        ++at;
    }
    return at;
}

} // namespace cyberspotter
