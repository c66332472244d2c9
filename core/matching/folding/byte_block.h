// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

/// One bit per byte that is set.
inline std::uint32_t bitsOf(ByteBlock mask) {
#ifdef __SSE2__
    return std::uint32_t(_mm_movemask_epi8(__m128i(mask)));
#else
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < blockBytes; ++i) {
        bits |= std::uint32_t(mask[i] & 1) << i;
    }
    return bits;
#endif
}

} // namespace cyberspotter
