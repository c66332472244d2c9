// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/pack/pack.h"

#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/catalogue/keyword/keyword_check.h"
#include "core/catalogue/pack/json_bounds.h"
#include "core/catalogue/pack/pack_parts.h"
#include "core/catalogue/shown_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QSet>

namespace cyberspotter {

namespace {

const QString payloadSchema = QStringLiteral("cyberspotter/pack/1");
const QString envelopeSchema = QStringLiteral("cyberspotter/signed-pack/1");
constexpr int deepest = 16;
constexpr qint64 mostValues = 2'000'000;
constexpr qint64 mostEnvelopeValues = 64;
constexpr qsizetype longestName = 200;

QString translated(const char* text) {
    return QCoreApplication::translate("Packs", text);
}

Problem tooLarge(const QString& what) {
    return {QStringLiteral("pack-too-large"), translated(QT_TRANSLATE_NOOP("Packs", "The pack is too large")), what,
            translated(QT_TRANSLATE_NOOP("Packs", "Ask whoever made it. No programme needs a pack of that size.")), 0, {}};
}

Result<void> checkCount(const QJsonObject& payload, QStringView member, qsizetype most) {
    const QJsonValue value = payload[member];
    if (!value.isUndefined() && !value.isArray()) {
        return std::unexpected(invalidPack(member.toString(), translated(QT_TRANSLATE_NOOP("Packs", "a list is needed"))));
    }
    if (value.toArray().size() > most) {
        return std::unexpected(tooLarge(translated(QT_TRANSLATE_NOOP("Packs", "It has more than %1 entries in \"%2\".")).arg(most).arg(member)));
    }
    return {};
}

/// What is said of the pack itself.
Result<Pack> readHead(const QJsonObject& payload) {
    if (payload[u"schema"].toString() != payloadSchema) {
        return std::unexpected(invalidPack(QStringLiteral("schema"), translated(QT_TRANSLATE_NOOP("Packs", "\"%1\" is needed")).arg(payloadSchema)));
    }
    Pack pack;
    pack.id = payload[u"id"].toString();
    pack.name = payload[u"name"].toString();
    pack.publisher = payload[u"publisher"].toString();
    pack.edition = payload[u"edition"].toInteger(0);
    pack.created = payload[u"created"].toString();
    pack.withdrawn = payload[u"withdrawn"].toBool();
    if (!isPackId(pack.id)) {
        return std::unexpected(invalidPack(QStringLiteral("id"), translated(QT_TRANSLATE_NOOP("Packs", "lower-case letters, digits and dashes are needed"))));
    }
    for (const auto& [name, text] : {std::pair("name", &pack.name), std::pair("publisher", &pack.publisher)}) {
        if (text->trimmed().isEmpty() || text->size() > longestName || !isShownAsWritten(*text)) {
            return std::unexpected(invalidPack(QString::fromLatin1(name), translated(QT_TRANSLATE_NOOP("Packs", "a name that can be shown is needed"))));
        }
    }
    if (pack.edition < 1 || pack.edition > packLimits::newestEdition || !payload[u"edition"].isDouble()) {
        return std::unexpected(invalidPack(QStringLiteral("edition"), translated(QT_TRANSLATE_NOOP("Packs", "a whole number from 1 to %1 is needed")).arg(packLimits::newestEdition)));
    }
    if (!QDate::fromString(pack.created, Qt::ISODate).isValid()) {
        return std::unexpected(invalidPack(QStringLiteral("created"), translated(QT_TRANSLATE_NOOP("Packs", "a day is needed, as \"2026-12-01\""))));
    }
    return pack;
}

Result<std::vector<Keyword>> readTerms(const QJsonArray& entries, const Pack& pack) {
    std::vector<Keyword> terms;
    terms.reserve(std::size_t(entries.size()));
    QSet<QString> keys;
    for (const QJsonValue& value : entries) {
        Keyword term = keywordFromJson(value.toObject());
        term.source = term.source.isEmpty() ? pack.name : term.source;
        term.proposedBy = term.proposedBy.isEmpty() ? pack.publisher : term.proposedBy;
        const QString place = QStringLiteral("terms/%1").arg(terms.size());
        if (const Result<void> usable = checkKeyword(term); !usable) {
            return std::unexpected(invalidPack(place, usable.error().detail));
        }
        const QString key = keywordKey(term);
        if (keys.contains(key)) {
            return std::unexpected(invalidPack(place, translated(QT_TRANSLATE_NOOP("Packs", "\"%1\" stands twice")).arg(term.text)));
        }
        keys.insert(key);
        terms.push_back(std::move(term));
    }
    return terms;
}

QByteArray strictBase64(const QJsonValue& value) {
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace

Problem invalidPack(const QString& where, const QString& what) {
    return {QStringLiteral("pack-invalid"), translated(QT_TRANSLATE_NOOP("Packs", "The pack cannot be used")),
            where.isEmpty() ? what : QStringLiteral("%1: %2").arg(where, what),
            translated(QT_TRANSLATE_NOOP("Packs", "Ask whoever made it for another. Nothing was changed.")), 0, {}};
}

bool isPackId(const QString& id) {
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\\z"));
    return form.match(id).hasMatch();
}

Result<Pack> readPackPayload(const QByteArray& bytes) {
    if (bytes.size() > packLimits::fileBytes) {
        return std::unexpected(tooLarge(translated(QT_TRANSLATE_NOOP("Packs", "It has more than %1 MB.")).arg(packLimits::fileBytes / (1024 * 1024))));
    }
    if (!isJsonWithin(bytes, deepest, mostValues)) {
        return std::unexpected(tooLarge(translated(QT_TRANSLATE_NOOP("Packs", "Its content is nested too deeply, or has too many parts."))));
    }
    const Result<QJsonObject> payload = parseJsonObject(bytes, translated(QT_TRANSLATE_NOOP("Packs", "the pack")));
    if (!payload) {
        return std::unexpected(invalidPack({}, payload.error().detail));
    }
    const std::pair<QStringView, qsizetype> counts[] = {
        {u"terms", packLimits::terms}, {u"taxa", packLimits::taxa}, {u"marketplaces", packLimits::marketplaces}, {u"partners", packLimits::partners}};
    for (const auto& [member, most] : counts) {
        if (const Result<void> few = checkCount(*payload, member, most); !few) {
            return std::unexpected(few.error());
        }
    }
    Result<Pack> pack = readHead(*payload);
    if (!pack) {
        return pack;
    }
    auto terms = readTerms((*payload)[u"terms"].toArray(), *pack);
    auto taxa = readPackTaxa((*payload)[u"taxa"].toArray(), pack->name);
    auto marketplaces = readPackMarketplaces((*payload)[u"marketplaces"].toArray());
    auto partners = readPackPartners((*payload)[u"partners"].toArray());
    for (const Problem* problem : {terms ? nullptr : &terms.error(), taxa ? nullptr : &taxa.error(),
                                   marketplaces ? nullptr : &marketplaces.error(), partners ? nullptr : &partners.error()}) {
        if (problem != nullptr) {
            return std::unexpected(*problem);
        }
    }
    pack->terms = std::move(*terms);
    pack->taxa = std::move(*taxa);
    pack->marketplaces = std::move(*marketplaces);
    pack->partners = std::move(*partners);
    return pack;
}

Result<SignedPack> readPack(const QByteArray& bytes) {
    if (bytes.size() > packLimits::fileBytes) {
        return std::unexpected(tooLarge(translated(QT_TRANSLATE_NOOP("Packs", "It has more than %1 MB.")).arg(packLimits::fileBytes / (1024 * 1024))));
    }
    // An unsigned pack has as many parts as it likes; it is known by its first bytes alone.
    const bool bare = bytes.left(4096).contains(payloadSchema.toLatin1());
    if (!bare && !isJsonWithin(bytes, deepest, mostEnvelopeValues)) {
        return std::unexpected(invalidPack({}, translated(QT_TRANSLATE_NOOP("Packs", "It is not a signed pack."))));
    }
    const Result<QJsonObject> envelope = bare ? Result<QJsonObject>(QJsonObject()) : parseJsonObject(bytes, translated(QT_TRANSLATE_NOOP("Packs", "the pack")));
    if (!envelope) {
        return std::unexpected(invalidPack({}, envelope.error().detail));
    }
    if (!bare && (*envelope)[u"schema"].toString() != envelopeSchema) {
        return std::unexpected(invalidPack(QStringLiteral("schema"), translated(QT_TRANSLATE_NOOP("Packs", "\"%1\" is needed")).arg(envelopeSchema)));
    }
    if (bare || (*envelope)[u"signature"].toString().isEmpty()) {
        return fail(QStringLiteral("pack-unsigned"), translated(QT_TRANSLATE_NOOP("Packs", "The pack is not signed")),
                    translated(QT_TRANSLATE_NOOP("Packs", "Nobody vouches for what it says.")),
                    translated(QT_TRANSLATE_NOOP("Packs", "Ask the programme for the signed file.")));
    }
    SignedPack read;
    read.publicKey = strictBase64((*envelope)[u"public_key"]);
    read.keyFingerprint = packKeyFingerprint(read.publicKey);
    const QByteArray payload = strictBase64((*envelope)[u"payload"]);
    const QString keyId = (*envelope)[u"key_id"].toString(read.keyFingerprint);
    if (keyId != read.keyFingerprint || !verifyPackSignature(read.publicKey, strictBase64((*envelope)[u"signature"]), payload)) {
        return fail(QStringLiteral("pack-signature-wrong"), translated(QT_TRANSLATE_NOOP("Packs", "The signature of the pack is wrong")),
                    translated(QT_TRANSLATE_NOOP("Packs", "It was changed after it was signed, or damaged on its way.")),
                    translated(QT_TRANSLATE_NOOP("Packs", "Get the file again from the programme itself.")));
    }
    Result<Pack> pack = readPackPayload(payload);
    if (!pack) {
        return std::unexpected(pack.error());
    }
    read.pack = std::move(*pack);
    read.payloadSha256 = sha256Hex(payload);
    return read;
}

Result<SignedPack> readPackFile(const QString& path) {
    const Result<QByteArray> bytes = readFile(path, packLimits::fileBytes);
    if (!bytes) {
        return std::unexpected(bytes.error().type == u"file-too-large" ? tooLarge(bytes.error().detail) : bytes.error());
    }
    return readPack(*bytes);
}

QByteArray writePackPayload(const Pack& pack) {
    QJsonArray terms;
    for (const Keyword& term : pack.terms) {
        terms << toJson(term);
    }
    QJsonArray taxa;
    for (const Taxon& taxon : pack.taxa) {
        taxa << toJson(taxon);
    }
    QJsonArray marketplaces;
    for (const PackMarketplace& marketplace : pack.marketplaces) {
        marketplaces << marketplace.content;
    }
    QJsonArray partners;
    for (const Partner& partner : pack.partners) {
        partners << toJson(partner);
    }
    return compactJson({{"schema", payloadSchema}, {"id", pack.id}, {"name", pack.name}, {"publisher", pack.publisher}, {"edition", pack.edition},
                        {"created", pack.created}, {"withdrawn", pack.withdrawn}, {"terms", terms}, {"taxa", taxa},
                        {"marketplaces", marketplaces}, {"partners", partners}});
}

Result<QByteArray> signPack(const QByteArray& payload, const PackKey& key) {
    // Nothing is signed that no library would take.
    if (const Result<Pack> readable = readPackPayload(payload); !readable) {
        return std::unexpected(readable.error());
    }
    const Result<QByteArray> signature = key.sign(payload);
    if (!signature) {
        return signature;
    }
    const QByteArray publicKey = key.publicKey();
    return compactJson({{"schema", envelopeSchema},
                        {"payload", QString::fromLatin1(payload.toBase64())},
                        {"signature", QString::fromLatin1(signature->toBase64())},
                        {"public_key", QString::fromLatin1(publicKey.toBase64())},
                        {"key_id", packKeyFingerprint(publicKey)}}) + '\n';
}

} // namespace cyberspotter
