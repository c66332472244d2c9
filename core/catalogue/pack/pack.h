// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "core/catalogue/marketplace/marketplace.h"
#include "core/catalogue/pack/pack_key.h"
#include "core/catalogue/partner/partner.h"
#include "core/catalogue/taxon/taxon.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace cyberspotter {

/// What a pack may hold at most. More is refused before it is read.
namespace packLimits {
inline constexpr qint64 fileBytes = 32 * 1024 * 1024;
inline constexpr qsizetype terms = 50'000;
inline constexpr qsizetype taxa = 10'000;
inline constexpr qsizetype marketplaces = 500;
inline constexpr qsizetype partners = 200;
inline constexpr qint64 newestEdition = 999'999'999;
} // namespace packLimits

/// A marketplace of a pack, and how the pack says it.
struct PackMarketplace {
    Marketplace marketplace;
    QJsonObject content;

    bool operator==(const PackMarketplace&) const = default;
};

/// What a programme shares with its volunteers (resources/schemas/pack.schema.json).
struct Pack {
    QString id; ///< lower-case letters, digits and dashes
    QString name;
    QString publisher;
    qint64 edition = 1; ///< a later one has a greater number: 2, or 20261201
    QString created;    ///< day
    bool withdrawn = false; ///< the programme takes back what earlier editions said
    std::vector<Keyword> terms;
    std::vector<Taxon> taxa;
    std::vector<PackMarketplace> marketplaces;
    std::vector<Partner> partners;

    bool operator==(const Pack&) const = default;
};

/// A pack whose signature was checked.
struct SignedPack {
    Pack pack;
    QByteArray publicKey; ///< 32 bytes, Ed25519
    QString keyFingerprint;
    QString payloadSha256; ///< of the exact bytes that are signed

    bool operator==(const SignedPack&) const = default;
};

/// Reads a file as `signPack` writes it: {"schema","payload","signature","public_key","key_id"}, where the payload is the base64 of the very
/// bytes that are signed, so that nothing depends on how JSON is written. The signature is checked before the payload is
/// parsed. Problems: "pack-too-large", "pack-invalid" (names the place), "pack-unsigned", "pack-signature-wrong".
Result<SignedPack> readPack(const QByteArray& bytes);
/// The same from a file, whose size is looked at first.
Result<SignedPack> readPackFile(const QString& path);

/// Reads the payload alone, signed or not. Problems "pack-too-large", "pack-invalid".
Result<Pack> readPackPayload(const QByteArray& payload);

/// The payload of a pack of terms, to be signed or looked at.
QByteArray writePackPayload(const Pack& pack);

/// The file of a payload that `readPackPayload` takes. Problems of it, and "pack-key".
Result<QByteArray> signPack(const QByteArray& payload, const PackKey& key);

} // namespace cyberspotter
