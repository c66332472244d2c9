// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace cyberspotter {

/// The check value that this program keeps in the last 16 bytes of each page of its databases (SQLite's "reserved bytes",
/// which SQLite itself and other programs leave alone). It finds accidents: a byte that the disk, the memory or a copy
/// changed, a page in the wrong place. It is no defence against a person, who could compute it too: that is what the
/// custody log is for.
///
/// Four little-endian words: the CRC-32C of page number and content; a fixed mark; and two words which make the sum that
/// SQLite's write-ahead log keeps of a page the same as if all four were zero (the sum is linear: "WAL File Format",
/// section "Checksum Algorithm", sqlite.org/fileformat2.html). So pages are sealed in the log already, and stay sealed when
/// another program moves them from the log to the database.
namespace page_seal {

inline constexpr int pageSize = 4096;   ///< the only size that is sealed; SQLite's own choice
inline constexpr int sealSize = 16;
inline constexpr int contentSize = pageSize - sealSize;

/// CRC-32C (Castagnoli) of `size` bytes, going on from `crc` (0 at the start). With the processor's instruction if it has one.
std::uint32_t crc32c(std::uint32_t crc, const unsigned char* bytes, std::size_t size);
/// The same by table, for processors without and for the test.
std::uint32_t crc32cByTable(std::uint32_t crc, const unsigned char* bytes, std::size_t size);

/// What the last 16 bytes of the page have to be.
std::array<unsigned char, sealSize> sealOf(std::uint32_t page, const unsigned char* content);

enum class State {
    Sealed,   ///< as this program wrote it
    Unsealed, ///< without a seal: from another program, or never written
    Damaged,  ///< the seal itself is damaged, or one byte of the content
    Foreign,  ///< the seal is whole and the content another: another program's change, or a larger damage
};

/// Looks at one page of 4096 bytes.
State check(std::uint32_t page, const unsigned char* bytes);

/// True when the 16 bytes have the form of a seal, whatever page they are of.
bool isSeal(const unsigned char* seal);
bool isZero(const unsigned char* bytes, std::size_t size);

} // namespace page_seal

} // namespace cyberspotter
