// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/certificate_trust.h"

#include <QCoreApplication>
#include <QFile>

namespace cyberspotter {

using namespace openssl;

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("TimeStamp", text);
}

constexpr qint64 largestCaFile = 1'000'000;

Problem noCertificates(const QString& file) {
    return {"timestamp-trust", translated(QT_TRANSLATE_NOOP("TimeStamp", "The authority’s certificate cannot be read")),
            file.isEmpty() ? translated(QT_TRANSLATE_NOOP("TimeStamp", "There is no certificate in it.")) : file,
            translated(QT_TRANSLATE_NOOP("TimeStamp", "Choose a file with certificates in the form PEM.")), 0, {}};
}

Result<void> addCertificates(X509_STORE* store, const QByteArray& pem, const QString& file) {
    const Bio memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    int added = 0;
    while (memory) {
        const Certificate certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
        if (!certificate) {
            break;
        }
        added += X509_STORE_add_cert(store, certificate.get());
    }
    ERR_clear_error(); // the end of a PEM file is an error too
    return added > 0 ? Result<void>() : std::unexpected(noCertificates(file));
}

QByteArray pemOf(X509* certificate) {
    const Bio memory(BIO_new(BIO_s_mem()));
    if (!memory || PEM_write_bio_X509(memory.get(), certificate) != 1) {
        return {};
    }
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    // The names are for whoever opens the file; PEM readers pass over them.
    return textOf(X509_get_subject_name(certificate)).toUtf8().simplified() + '\n' + QByteArray(text, size);
}

QByteArray pemOf(const STACK_OF(X509) * certificates) {
    QByteArray pem;
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        pem += pemOf(sk_X509_value(certificates, i));
    }
    return pem;
}

} // namespace

QByteArray certificateChain(PKCS7* token, const TimeStampTrust& trust, const QDateTime& time) {
    STACK_OF(X509)* enclosed = PKCS7_type_is_signed(token) && token->d.sign != nullptr ? token->d.sign->cert : nullptr;
    STACK_OF(X509)* signers = PKCS7_get0_signers(token, nullptr, 0);
    QByteArray pem;
    const Result<Store> store = trustedStore(trust, time);
    if (const std::unique_ptr<X509_STORE_CTX, Freer<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
        context && store && signers != nullptr && sk_X509_num(signers) == 1 &&
        X509_STORE_CTX_init(context.get(), store->get(), sk_X509_value(signers, 0), enclosed) == 1 && X509_verify_cert(context.get()) == 1) {
        pem = pemOf(X509_STORE_CTX_get0_chain(context.get()));
    }
    sk_X509_free(signers);
    ERR_clear_error();
    return pem.isEmpty() ? pemOf(enclosed) + trust.caPem : pem;
}

Result<Store> trustedStore(const TimeStampTrust& trust, const QDateTime& time) {
    QByteArray pem = trust.caPem;
    if (!trust.caFile.isEmpty()) {
        QFile file(trust.caFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return std::unexpected(noCertificates(trust.caFile));
        }
        pem = file.read(largestCaFile);
    }
    Store store(X509_STORE_new());
    if (!store) {
        return std::unexpected(noCertificates({}));
    }
    if (!pem.isEmpty() || !trust.caFile.isEmpty()) {
        if (const Result<void> added = addCertificates(store.get(), pem, trust.caFile); !added) {
            return std::unexpected(added.error());
        }
    }
    if (trust.andSystem || (pem.isEmpty() && trust.caFile.isEmpty())) {
        X509_STORE_set_default_paths(store.get());
    }
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), time_t(time.toSecsSinceEpoch()));
    return store;
}

QString signatureFault(PKCS7* token) {
    ERR_clear_error();
    // NOVERIFY leaves the chain out; the content is enclosed.
    const Bio content(BIO_new(BIO_s_mem()));
    if (PKCS7_verify(token, nullptr, nullptr, nullptr, content.get(), PKCS7_NOVERIFY) == 1) {
        return {};
    }
    const QString why = lastError();
    return why.isEmpty() ? QStringLiteral("PKCS7_verify") : why;
}

QString verifyErrorText() {
    // "certificate verify error" carries the true reason as its data.
    QString text;
    const char* data = nullptr;
    int flags = 0;
    while (const unsigned long code = ERR_get_error_all(nullptr, nullptr, nullptr, &data, &flags)) {
        const char* reason = ERR_reason_error_string(code);
        const QString more = (flags & ERR_TXT_STRING) != 0 && data != nullptr ? QString::fromUtf8(data) : QString();
        text = more.isEmpty() ? QString::fromLatin1(reason != nullptr ? reason : "") : more;
    }
    return text.left(200);
}

} // namespace cyberspotter
