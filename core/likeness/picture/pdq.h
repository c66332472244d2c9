// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <array>
#include <bit>
#include <optional>

namespace cyberspotter {

/// A PDQ fingerprint of a picture: 256 bits, of which pictures that look alike share most.
struct PdqHash {
    /// Bit k of the hash is bit k % 64 of word k / 64.
    std::array<quint64, 4> words{};

    /// 64 lower-case hex digits, the highest bit first, as the reference programs print it.
    QString toHex() const;
    /// Takes 64 hex digits in any case; nothing otherwise.
    static std::optional<PdqHash> fromHex(const QString& hex);
    /// 32 bytes, lowest bit first, as it is stored.
    QByteArray toBytes() const;
    static std::optional<PdqHash> fromBytes(QByteArrayView bytes);

    /// In how many bits two hashes differ: unlike pictures about 128, one picture saved twice 0 to 10.
    int distance(const PdqHash& other) const {
        int bits = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            bits += std::popcount(words[i] ^ other.words[i]);
        }
        return bits;
    }

    bool operator==(const PdqHash&) const = default;
};

/// Two pictures within this many bits are one, as the authors of PDQ advise ("The TMK+PDQF Video-Hashing Algorithm and
/// the PDQ Image-Hashing Algorithm", Facebook 2019, section "Use of PDQ").
inline constexpr int pdqSameWithin = 31;
/// Below this quality (0 to 100) a picture has too little in it for its hash to mean anything; same source.
inline constexpr int pdqTrustedQuality = 50;

/// The eight ways a picture can be turned and mirrored, in the order of the reference.
enum class PdqVariant { Original, Rotated90, Rotated180, Rotated270, FlippedX, FlippedY, Transposed, AntiTransposed };
inline constexpr int pdqVariants = 8;

/// "original", "rotated_90", "rotated_180", "rotated_270", "flipped_x", "flipped_y", "transposed", "anti_transposed".
QString pdqVariantName(PdqVariant variant);

using PdqVariants = std::array<PdqHash, pdqVariants>;

/// What PDQ says of one picture.
struct Pdq {
    /// Hashes of the picture and of its turned and mirrored forms, by PdqVariant.
    PdqVariants variants{};
    /// 0 (one colour) to 100 (much detail).
    int quality = 0;

    const PdqHash& hash() const { return variants[0]; }
    bool isTrusted() const { return quality >= pdqTrustedQuality; }
    bool operator==(const Pdq&) const = default;
};

/// Hashes a picture as published (and as the reference does: of a picture of more than 512 pixels a side, 512 x 512 points
/// are read): luminance, two passes of a box filter, 64 x 64 samples, 16 x 16 of their cosine
/// transform, each against the median. Transparency is passed over. A picture of less than 5 pixels a side has no hash:
/// zeros, quality 0. About 1 ms.
Pdq pdqOf(const QImage& picture);

/// The eight hashes that belong to a hash whose picture is not at hand. The transform's signs are turned bit by bit,
/// which is right but for values that are nearly the median: a few bits of 256.
PdqVariants variantsOfHash(const PdqHash& hash);

} // namespace cyberspotter
