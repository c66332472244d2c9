// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace cyberspotter::openssl {

/// Frees what OpenSSL gave, with the function that belongs to it.
template <auto free>
struct Freer {
    template <typename T>
    void operator()(T* handle) const {
        free(handle);
    }
};

using Bio = std::unique_ptr<BIO, Freer<BIO_free>>;
using BigNumber = std::unique_ptr<BIGNUM, Freer<BN_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Store = std::unique_ptr<X509_STORE, Freer<X509_STORE_free>>;
using Answer = std::unique_ptr<TS_RESP, Freer<TS_RESP_free>>;
using Request = std::unique_ptr<TS_REQ, Freer<TS_REQ_free>>;
using Imprint = std::unique_ptr<TS_MSG_IMPRINT, Freer<TS_MSG_IMPRINT_free>>;
using Algorithm = std::unique_ptr<X509_ALGOR, Freer<X509_ALGOR_free>>;
using Integer = std::unique_ptr<ASN1_INTEGER, Freer<ASN1_INTEGER_free>>;
using Signed = std::unique_ptr<PKCS7, Freer<PKCS7_free>>;
using Info = std::unique_ptr<TS_TST_INFO, Freer<TS_TST_INFO_free>>;

/// Big-endian bytes of a number, without leading zeros.
QByteArray bytesOf(const ASN1_INTEGER* number);
/// "CN=…,O=…" as RFC 2253 has it, at most 500 characters.
QString textOf(const X509_NAME* name);
QString textOf(const ASN1_OBJECT* object);
/// UTC with milliseconds; invalid when it is no time.
QDateTime timeOf(const ASN1_TIME* time);
/// The newest of OpenSSL's errors on this thread as words, the rest forgotten.
QString lastError();

} // namespace cyberspotter::openssl
