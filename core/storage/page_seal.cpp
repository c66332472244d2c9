// SPDX-License-Identifier: Apache-2.0
#include "core/storage/page_seal.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

#if defined(__x86_64__)
#include <nmmintrin.h>
#elif defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>
#endif

namespace cyberspotter::page_seal {

namespace {

constexpr std::uint32_t polynomial = 0x82f63b78; // Castagnoli, reflected: RFC 3720, appendix B.4
constexpr std::uint32_t mark = 0x31505343;       // "CSP1"

constexpr std::array<std::uint32_t, 256> makeTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value >> 1) ^ ((value & 1) != 0 ? polynomial : 0);
        }
        table[i] = value;
    }
    return table;
}
constexpr std::array<std::uint32_t, 256> table = makeTable();

/// By the first byte of its entry: which entry the last step went through.
constexpr std::array<unsigned char, 256> makeInverse() {
    std::array<unsigned char, 256> inverse{};
    for (unsigned i = 0; i < 256; ++i) {
        inverse[table[i] >> 24] = static_cast<unsigned char>(i);
    }
    return inverse;
}
constexpr std::array<unsigned char, 256> inverse = makeInverse();

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) std::uint32_t crc32cByProcessor(std::uint32_t crc, const unsigned char* bytes, std::size_t size) {
    std::uint64_t state = ~crc;
    for (; size >= 8; bytes += 8, size -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, 8);
        state = _mm_crc32_u64(state, word);
    }
    for (; size > 0; ++bytes, --size) {
        state = _mm_crc32_u8(static_cast<std::uint32_t>(state), *bytes);
    }
    return ~static_cast<std::uint32_t>(state);
}
bool processorHasIt() {
    static const bool has = __builtin_cpu_supports("sse4.2") != 0;
    return has;
}
#elif defined(__ARM_FEATURE_CRC32)
std::uint32_t crc32cByProcessor(std::uint32_t crc, const unsigned char* bytes, std::size_t size) {
    std::uint32_t state = ~crc;
    for (; size >= 8; bytes += 8, size -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, 8);
        state = __crc32cd(state, word);
    }
    for (; size > 0; ++bytes, --size) {
        state = __crc32cb(state, *bytes);
    }
    return ~state;
}
bool processorHasIt() {
    return true;
}
#else
std::uint32_t crc32cByProcessor(std::uint32_t crc, const unsigned char* bytes, std::size_t size) {
    return crc32cByTable(crc, bytes, size);
}
bool processorHasIt() {
    return false;
}
#endif

std::array<unsigned char, sealSize> sealFrom(std::uint32_t crc) {
    std::array<unsigned char, sealSize> seal{};
    qToLittleEndian<quint32>(crc, seal.data());
    qToLittleEndian<quint32>(mark, seal.data() + 4);
    qToLittleEndian<quint32>(0U - (2U * crc + mark), seal.data() + 8);
    qToLittleEndian<quint32>(0U - (crc + mark), seal.data() + 12);
    return seal;
}

std::uint32_t crcOf(std::uint32_t page, const unsigned char* content) {
    std::array<unsigned char, 4> number{};
    qToLittleEndian<quint32>(page, number.data());
    return crc32c(crc32c(0, number.data(), number.size()), content, contentSize);
}

/// Whether two check values differ as they do when one byte of the content does: the difference is then that byte's entry
/// of the table, carried on over the bytes behind it. Walks back over them.
bool isOneByte(std::uint32_t difference) {
    for (int byte = 0; byte < contentSize; ++byte) {
        const unsigned char entry = inverse[difference >> 24];
        if (difference == table[entry]) {
            return true;
        }
        difference = ((difference ^ table[entry]) << 8) | entry;
    }
    return false;
}

} // namespace

std::uint32_t crc32cByTable(std::uint32_t crc, const unsigned char* bytes, std::size_t size) {
    crc = ~crc;
    for (; size > 0; ++bytes, --size) {
        crc = table[(crc ^ *bytes) & 0xff] ^ (crc >> 8);
    }
    return ~crc;
}

std::uint32_t crc32c(std::uint32_t crc, const unsigned char* bytes, std::size_t size) {
    return processorHasIt() ? crc32cByProcessor(crc, bytes, size) : crc32cByTable(crc, bytes, size);
}

std::array<unsigned char, sealSize> sealOf(std::uint32_t page, const unsigned char* content) {
    return sealFrom(crcOf(page, content));
}

bool isZero(const unsigned char* bytes, std::size_t size) {
    return std::all_of(bytes, bytes + size, [](unsigned char byte) { return byte == 0; });
}

bool isSeal(const unsigned char* seal) {
    const std::array<unsigned char, sealSize> whole = sealFrom(qFromLittleEndian<quint32>(seal));
    return std::memcmp(whole.data(), seal, sealSize) == 0;
}

State check(std::uint32_t page, const unsigned char* bytes) {
    const unsigned char* const seal = bytes + contentSize;
    const std::uint32_t crc = crcOf(page, bytes);
    const std::array<unsigned char, sealSize> wanted = sealFrom(crc);
    if (std::memcmp(wanted.data(), seal, sealSize) == 0) {
        return State::Sealed;
    }
    if (isZero(seal, sealSize)) {
        return State::Unsealed;
    }
    if (!isSeal(seal)) {
        return State::Damaged;
    }
    return isOneByte(crc ^ qFromLittleEndian<quint32>(seal)) ? State::Damaged : State::Foreign;
}

} // namespace cyberspotter::page_seal
