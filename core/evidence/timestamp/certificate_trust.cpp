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

} // namespace

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
    } else {
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
