// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/signing/signing_key.h"

#include "core/base/digest.h"

#include <QCoreApplication>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr int numberBytes = 48; // of r and of s on P-384
constexpr int longestDer = 2 * numberBytes + 16;

QString translated(const char* text) {
    return QCoreApplication::translate("Signing", text);
}

Problem keyProblem(const QString& detail) {
    return {"signing-key", translated(QT_TRANSLATE_NOOP("Signing", "The library’s signing key cannot be used")), detail,
            translated(QT_TRANSLATE_NOOP("Signing", "Check where Settings keep secrets, then try again.")), 0, {}};
}

template <auto Free>
struct Freed {
    template <typename Thing>
    void operator()(Thing* thing) const {
        Free(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Pair = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

QByteArray contentOf(BIO* memory) {
    char* data = nullptr;
    const long bytes = BIO_get_mem_data(memory, &data);
    return QByteArray(data, bytes);
}

QByteArray derOf(const EVP_PKEY* key) {
    unsigned char* bytes = nullptr;
    const int size = i2d_PUBKEY(key, &bytes);
    const QByteArray der = size > 0 ? QByteArray(reinterpret_cast<const char*>(bytes), size) : QByteArray();
    OPENSSL_free(bytes);
    return der;
}

Key publicKeyFrom(const QByteArray& der) {
    auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    return Key(d2i_PUBKEY(nullptr, &bytes, long(der.size())));
}

/// A DER signature as r and s side by side, each with its leading zeros.
QByteArray sideBySide(const QByteArray& der) {
    auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const Pair pair(d2i_ECDSA_SIG(nullptr, &bytes, long(der.size())));
    QByteArray both(2 * numberBytes, '\0');
    auto* to = reinterpret_cast<unsigned char*>(both.data());
    const bool fits = pair && BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), to, numberBytes) == numberBytes
                      && BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), to + numberBytes, numberBytes) == numberBytes;
    return fits ? both : QByteArray();
}

QByteArray asDer(const QByteArray& both) {
    const auto half = int(both.size() / 2);
    auto* bytes = reinterpret_cast<const unsigned char*>(both.constData());
    const Pair pair(ECDSA_SIG_new());
    if (!pair || ECDSA_SIG_set0(pair.get(), BN_bin2bn(bytes, half, nullptr), BN_bin2bn(bytes + half, half, nullptr)) != 1) {
        return {};
    }
    unsigned char* out = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &out);
    const QByteArray der = size > 0 ? QByteArray(reinterpret_cast<const char*>(out), size) : QByteArray();
    OPENSSL_free(out);
    return der;
}

bool holds(EVP_PKEY* key, const QByteArray& der, QByteArrayView bytes) {
    const Context context(EVP_MD_CTX_new());
    return !der.isEmpty() && context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
           && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(der.constData()), size_t(der.size()),
                               reinterpret_cast<const unsigned char*>(bytes.data()), size_t(bytes.size())) == 1;
}

} // namespace

struct SigningKey::State {
    Key key;
};

SigningKey::SigningKey(std::unique_ptr<State> state) : state_(std::move(state)) {}
SigningKey::SigningKey(SigningKey&&) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::make() {
    Key key(EVP_EC_gen("P-384"));
    if (!key) {
        return std::unexpected(keyProblem(translated(QT_TRANSLATE_NOOP("Signing", "No new key could be made."))));
    }
    return SigningKey(std::make_unique<State>(std::move(key)));
}

Result<SigningKey> SigningKey::fromPem(const QByteArray& pem) {
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_EC || EVP_PKEY_get_bits(key.get()) != 8 * numberBytes) {
        return std::unexpected(keyProblem(translated(QT_TRANSLATE_NOOP("Signing", "What is kept as the key is none."))));
    }
    return SigningKey(std::make_unique<State>(std::move(key)));
}

QByteArray SigningKey::privatePem() const {
    const Memory memory(BIO_new(BIO_s_secmem()));
    if (PEM_write_bio_PKCS8PrivateKey(memory.get(), state_->key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return {};
    }
    return contentOf(memory.get());
}

QByteArray SigningKey::publicDer() const {
    return derOf(state_->key.get());
}

Result<QByteArray> SigningKey::sign(QByteArrayView bytes) const {
    const Context context(EVP_MD_CTX_new());
    QByteArray der(longestDer, '\0');
    auto size = size_t(der.size());
    const bool made = context && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, state_->key.get()) == 1
                      && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(der.data()), &size,
                                        reinterpret_cast<const unsigned char*>(bytes.data()), size_t(bytes.size())) == 1;
    der.truncate(made ? qsizetype(size) : 0);
    const QByteArray signature = sideBySide(der);
    if (signature.isEmpty()) {
        return std::unexpected(keyProblem(translated(QT_TRANSLATE_NOOP("Signing", "The signature could not be made."))));
    }
    return signature;
}

QByteArray publicKeyPem(const QByteArray& publicDer) {
    const QByteArray text = publicDer.toBase64();
    QByteArray pem = "-----BEGIN PUBLIC KEY-----\n";
    for (qsizetype at = 0; at < text.size(); at += 64) {
        pem += text.mid(at, 64) + '\n';
    }
    return pem + "-----END PUBLIC KEY-----\n";
}

QString keyFingerprint(const QByteArray& publicDer) {
    return sha256Hex(publicDer);
}

bool verifySignature(const QString& publicKeySpkiBase64, const QString& signatureBase64, QByteArrayView bytes) {
    const Key key = publicKeyFrom(QByteArray::fromBase64(publicKeySpkiBase64.toLatin1()));
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_EC) {
        return false;
    }
    const QByteArray signature = QByteArray::fromBase64(signatureBase64.toLatin1());
    const qsizetype number = (EVP_PKEY_get_bits(key.get()) + 7) / 8;
    return (signature.size() == 2 * number && holds(key.get(), asDer(signature), bytes)) || holds(key.get(), signature, bytes);
}

} // namespace cyberspotter
