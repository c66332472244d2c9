// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/signature_check.h"

#include "core/evidence/multi_digest.h"
#include "core/evidence/timestamp/time_stamp.h"

#include <QTimeZone>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/rsa.h>
#include <openssl/ts.h>
#include <openssl/x509v3.h>

#include <array>
#include <ctime>
#include <memory>
#include <vector>

namespace cyberspotter {

namespace {

template <auto Free>
struct Freed {
    template <typename Thing>
    void operator()(Thing* thing) const {
        Free(thing);
    }
};
template <typename Thing, auto Free>
using Owned = std::unique_ptr<Thing, Freed<Free>>;

const unsigned char* bytesOf(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

bool holdsWith(EVP_PKEY* key, const EVP_MD* method, const QByteArray& message, const QByteArray& signature, bool pss) {
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* options = nullptr;
    if (EVP_DigestVerifyInit(context.get(), &options, method, nullptr, key) != 1
        || (pss && EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) != 1)) {
        return false;
    }
    return EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()), bytesOf(message), size_t(message.size())) == 1;
}

/// r and s side by side, as Web Crypto gives them, in the DER that OpenSSL reads.
QByteArray derOfPlain(const QByteArray& signature) {
    const int half = int(signature.size() / 2);
    Owned<ECDSA_SIG, ECDSA_SIG_free> parts(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(bytesOf(signature), half, nullptr);
    BIGNUM* s = BN_bin2bn(bytesOf(signature) + half, half, nullptr);
    if (!parts || ECDSA_SIG_set0(parts.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    const int size = i2d_ECDSA_SIG(parts.get(), nullptr);
    QByteArray der(std::max(0, size), Qt::Uninitialized);
    auto* to = reinterpret_cast<unsigned char*>(der.data());
    i2d_ECDSA_SIG(parts.get(), &to);
    return der;
}

QDateTime timeOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString textOf(const X509_NAME* name) {
    const Owned<BIO, BIO_free_all> out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return QString::fromUtf8(bytes, size).left(300);
}

QByteArray keyOf(X509* certificate) {
    unsigned char* der = nullptr;
    const int size = i2d_PUBKEY(X509_get0_pubkey(certificate), &der);
    const QByteArray key = size > 0 ? QByteArray(reinterpret_cast<char*>(der), size) : QByteArray();
    OPENSSL_free(der);
    return key;
}

using Certificate = Owned<X509, X509_free>;

std::vector<Certificate> readPem(const QByteArray& pem) {
    constexpr size_t longestChain = 20;
    const Owned<BIO, BIO_free_all> in(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    std::vector<Certificate> chain;
    while (chain.size() < longestChain) {
        Certificate certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
        if (!certificate) {
            break;
        }
        chain.push_back(std::move(certificate));
    }
    ERR_clear_error(); // the end of the chain is an error to OpenSSL
    return chain;
}

void freeStack(STACK_OF(X509)* stack) {
    sk_X509_free(stack);
}

bool isTrusted(const std::vector<Certificate>& chain, const QDateTime& at) {
    const Owned<X509_STORE, X509_STORE_free> store(X509_STORE_new());
    const Owned<X509_STORE_CTX, X509_STORE_CTX_free> context(X509_STORE_CTX_new());
    const Owned<STACK_OF(X509), freeStack> others(sk_X509_new_null());
    for (size_t i = 1; i < chain.size(); ++i) {
        sk_X509_push(others.get(), chain[i].get());
    }
    if (X509_STORE_set_default_paths(store.get()) != 1
        || X509_STORE_CTX_init(context.get(), store.get(), chain.front().get(), others.get()) != 1) {
        return false;
    }
    if (at.isValid()) {
        X509_STORE_CTX_set_time(context.get(), 0, time_t(at.toSecsSinceEpoch()));
    }
    const bool trusted = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return trusted;
}

} // namespace

QString digestOfBytes(const QString& algorithm, const QByteArray& bytes) {
    MultiDigest digest({algorithm});
    digest.add(bytes);
    return digest.finish().value(algorithm);
}

bool signatureHolds(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature) {
    const unsigned char* from = bytesOf(publicKey);
    const Owned<EVP_PKEY, EVP_PKEY_free> key(d2i_PUBKEY(nullptr, &from, long(publicKey.size())));
    if (!key || signature.isEmpty() || signature.size() > 10'000) {
        ERR_clear_error();
        return false;
    }
    bool holds = false;
    switch (EVP_PKEY_base_id(key.get())) {
    case EVP_PKEY_EC: {
        const std::array<const EVP_MD*, 3> methods = {EVP_sha256(), EVP_sha384(), EVP_sha512()};
        const int field = (EVP_PKEY_bits(key.get()) + 7) / 8;
        QList<QByteArray> forms = {signature};
        if (signature.size() == 2 * field) {
            forms.prepend(derOfPlain(signature));
        }
        for (const QByteArray& form : forms) {
            for (const EVP_MD* method : methods) {
                holds = holds || holdsWith(key.get(), method, message, form, false);
            }
        }
        break;
    }
    case EVP_PKEY_RSA:
        holds = holdsWith(key.get(), EVP_sha256(), message, signature, false) || holdsWith(key.get(), EVP_sha256(), message, signature, true);
        break;
    case EVP_PKEY_ED25519: holds = holdsWith(key.get(), nullptr, message, signature, false); break;
    default: break;
    }
    ERR_clear_error();
    return holds;
}

CertificateCheck checkCertificate(const QByteArray& pem, const QString& domain, const QDateTime& at) {
    CertificateCheck check;
    const std::vector<Certificate> chain = readPem(pem);
    if (chain.empty()) {
        return check;
    }
    X509* first = chain.front().get();
    check.publicKey = keyOf(first);
    check.issuer = textOf(X509_get_issuer_name(first));
    check.validFrom = timeOf(X509_get0_notBefore(first));
    check.validTo = timeOf(X509_get0_notAfter(first));
    const QByteArray host = domain.toLatin1();
    check.namesDomain = !host.isEmpty() && X509_check_host(first, host.constData(), size_t(host.size()), 0, nullptr) == 1;
    check.trusted = isTrusted(chain, at);
    ERR_clear_error();
    return check;
}

StampCheck checkStampOver(const QByteArray& der, const QList<QByteArray>& over, const QByteArray& certificatesPem) {
    StampCheck check;
    const unsigned char* from = bytesOf(der);
    const Owned<TS_RESP, TS_RESP_free> response(d2i_TS_RESP(nullptr, &from, long(der.size())));
    Owned<PKCS7, PKCS7_free> alone;
    PKCS7* token = response ? TS_RESP_get_token(response.get()) : nullptr;
    if (token == nullptr) {
        from = bytesOf(der);
        alone.reset(d2i_PKCS7(nullptr, &from, long(der.size())));
        token = alone.get();
    }
    const Owned<TS_TST_INFO, TS_TST_INFO_free> info(token != nullptr && PKCS7_type_is_signed(token) ? PKCS7_to_TS_TST_INFO(token) : nullptr);
    if (!info) {
        ERR_clear_error();
        return check;
    }
    check.readable = true;
    check.at = timeOf(TS_TST_INFO_get_time(info.get()));
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info.get());
    const ASN1_OBJECT* algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const EVP_MD* method = EVP_get_digestbyobj(algorithm);
    const ASN1_OCTET_STRING* expected = TS_MSG_IMPRINT_get_msg(imprint);
    for (const QByteArray& bytes : over) {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned int size = 0;
        if (method != nullptr && EVP_Digest(bytes.constData(), size_t(bytes.size()), digest.data(), &size, method, nullptr) == 1) {
            const QByteArrayView found(reinterpret_cast<const char*>(digest.data()), size);
            const QByteArrayView wanted(reinterpret_cast<const char*>(ASN1_STRING_get0_data(expected)), ASN1_STRING_length(expected));
            check.imprintAgrees = check.imprintAgrees || found == wanted;
        }
    }
    // A token that does not enclose its certificates is as good with those that lie beside it.
    for (const Certificate& certificate : readPem(certificatesPem)) {
        PKCS7_add_certificate(token, certificate.get());
    }
    QByteArray whole(std::max(0, i2d_PKCS7(token, nullptr)), Qt::Uninitialized);
    auto* to = reinterpret_cast<unsigned char*>(whole.data());
    i2d_PKCS7(token, &to);
    const TimeStampCheck stamp = verifyTimeStamp(whole, {}, {{}, {}, true});
    check.signer = stamp.stamp ? stamp.stamp->authority : QString();
    check.signatureHolds = stamp.stamp.has_value();
    check.isTrusted = stamp.valid();
    for (const Finding& finding : stamp.findings) {
        if (finding.fault && finding.rule != QStringLiteral("timestamp-authority")) {
            check.signatureHolds = false;
            check.why = finding.detail;
        }
    }
    ERR_clear_error();
    return check;
}

} // namespace cyberspotter
