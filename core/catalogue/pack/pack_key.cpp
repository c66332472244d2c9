// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/pack/pack_key.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/secrets/library_secrets.h"
#include "core/secrets/secret_store.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <mutex>

namespace cyberspotter {

namespace {

constexpr std::size_t publicBytes = 32;
constexpr std::size_t signatureBytes = 64;
const QString keySetting = QStringLiteral("pack.key");

QString translated(const char* text) {
    return QCoreApplication::translate("Packs", text);
}

Problem keyProblem(const QString& type, const QString& detail) {
    return {type, translated(QT_TRANSLATE_NOOP("Packs", "The key that signs packs cannot be used")), detail,
            translated(QT_TRANSLATE_NOOP("Packs", "Check where Settings keep secrets, then try again.")), 0, {}};
}

struct FreeKey {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
struct FreeMemory {
    void operator()(BIO* memory) const { BIO_free_all(memory); }
};
using Key = std::unique_ptr<EVP_PKEY, FreeKey>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeContext>;
using Memory = std::unique_ptr<BIO, FreeMemory>;

const unsigned char* bytesOf(QByteArrayView view) {
    return reinterpret_cast<const unsigned char*>(view.data());
}

/// Keeps a new key where secrets are kept; in the file where that cannot be, or would not last.
Result<SecretPlace> keep(Library& library, const QString& name, const QString& pem) {
    if (secretPlaceOf(library) == SecretPlace::Keychain && makeSecretStore(SecretPlace::Keychain)->write(name, pem)) {
        return SecretPlace::Keychain;
    }
    const Result<void> written = makeSecretStore(SecretPlace::File)->write(name, pem);
    return written ? Result<SecretPlace>(SecretPlace::File) : std::unexpected(written.error());
}

} // namespace

struct PackKey::State {
    Key key;
};

PackKey::PackKey(std::unique_ptr<State> state) : state_(std::move(state)) {}
PackKey::PackKey(PackKey&&) noexcept = default;
PackKey& PackKey::operator=(PackKey&&) noexcept = default;
PackKey::~PackKey() = default;

Result<PackKey> PackKey::make() {
    Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (!key) {
        return std::unexpected(keyProblem(QStringLiteral("pack-key"), translated(QT_TRANSLATE_NOOP("Packs", "No new key could be made."))));
    }
    return PackKey(std::make_unique<State>(std::move(key)));
}

Result<PackKey> PackKey::fromPem(const QByteArray& pem) {
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_ED25519) {
        return std::unexpected(keyProblem(QStringLiteral("pack-key"), translated(QT_TRANSLATE_NOOP("Packs", "What is kept as the key is none."))));
    }
    return PackKey(std::make_unique<State>(std::move(key)));
}

QByteArray PackKey::privatePem() const {
    const Memory memory(BIO_new(BIO_s_secmem()));
    if (PEM_write_bio_PKCS8PrivateKey(memory.get(), state_->key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return {};
    }
    char* data = nullptr;
    const long bytes = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, bytes);
}

QByteArray PackKey::publicKey() const {
    QByteArray raw(qsizetype(publicBytes), '\0');
    std::size_t size = publicBytes;
    const int got = EVP_PKEY_get_raw_public_key(state_->key.get(), reinterpret_cast<unsigned char*>(raw.data()), &size);
    return got == 1 && size == publicBytes ? raw : QByteArray();
}

Result<QByteArray> PackKey::sign(QByteArrayView bytes) const {
    const DigestContext context(EVP_MD_CTX_new());
    QByteArray signature(qsizetype(signatureBytes), '\0');
    std::size_t size = signatureBytes;
    // Ed25519 hashes by itself: no digest is named.
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, state_->key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytesOf(bytes), std::size_t(bytes.size())) != 1) {
        return std::unexpected(keyProblem(QStringLiteral("pack-key"), translated(QT_TRANSLATE_NOOP("Packs", "The signature could not be made."))));
    }
    return signature;
}

bool verifyPackSignature(const QByteArray& publicKey, const QByteArray& signature, QByteArrayView bytes) {
    if (publicKey.size() != qsizetype(publicBytes) || signature.size() != qsizetype(signatureBytes)) {
        return false;
    }
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), publicBytes));
    const DigestContext context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), signatureBytes, bytesOf(bytes), std::size_t(bytes.size())) == 1;
}

QString packKeyFingerprint(const QByteArray& publicKey) {
    return sha256Hex(publicKey);
}

Result<PackKey> packKeyOf(Library& library) {
    static std::mutex making; // two exports at once must not make two keys
    const std::lock_guard lock(making);
    const Result<QString> id = libraryId(library);
    const Result<QString> known = SettingRepository(library).value(keySetting);
    if (!id || !known) {
        return std::unexpected(!id ? id.error() : known.error());
    }
    if (!known->isEmpty()) {
        const Result<QJsonObject> facts = parseJsonObject(known->toUtf8(), keySetting);
        if (!facts) {
            return std::unexpected(facts.error());
        }
        const QByteArray publicKey = QByteArray::fromBase64((*facts)[u"public_key"].toString().toLatin1());
        const QString name = librarySecret(*id, QStringLiteral("pack-key-") + packKeyFingerprint(publicKey).left(16));
        const auto pem = makeSecretStore(placeOfWord((*facts)[u"place"].toString()))->read(name);
        if (!pem) {
            return std::unexpected(pem.error());
        }
        Result<PackKey> key = *pem ? PackKey::fromPem((*pem)->toLatin1())
                                   : Result<PackKey>(std::unexpected(keyProblem(
                                         QStringLiteral("pack-key-lost"),
                                         translated(QT_TRANSLATE_NOOP("Packs", "The private part of the key %1 is not where it was kept.")).arg(packKeyFingerprint(publicKey)))));
        return key;
    }
    Result<PackKey> key = PackKey::make();
    if (!key) {
        return key;
    }
    const QByteArray publicKey = key->publicKey();
    const QString name = librarySecret(*id, QStringLiteral("pack-key-") + packKeyFingerprint(publicKey).left(16));
    const Result<SecretPlace> place = keep(library, name, QString::fromLatin1(key->privatePem()));
    if (!place) {
        return std::unexpected(place.error());
    }
    const QJsonObject facts{{"public_key", QString::fromLatin1(publicKey.toBase64())}, {"place", wordOf(*place)}};
    const Result<void> remembered = SettingRepository(library).set(keySetting, QString::fromUtf8(compactJson(facts)));
    return remembered ? std::move(key) : Result<PackKey>(std::unexpected(remembered.error()));
}

} // namespace cyberspotter
