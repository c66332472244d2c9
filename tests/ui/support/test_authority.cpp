// SPDX-License-Identifier: Apache-2.0
#include "ui/support/test_authority.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace cyberspotter::tests {

struct TestAuthority::Made {
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();

    ~Made() {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }

    /// Signed by `by`; by itself without.
    void sign(const char* name, const Made* by, const QDateTime& from, const QDateTime& until,
              const QList<std::pair<int, const char*>>& extensions) {
        static long serial = 1000;
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
        ASN1_TIME_set(X509_getm_notBefore(certificate), from.toSecsSinceEpoch());
        ASN1_TIME_set(X509_getm_notAfter(certificate), until.toSecsSinceEpoch());
        X509_set_pubkey(certificate, key);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
        const Made* issuer = by == nullptr ? this : by;
        X509_set_issuer_name(certificate, X509_get_subject_name(issuer->certificate));
        X509V3_CTX context;
        X509V3_set_ctx(&context, issuer->certificate, certificate, nullptr, nullptr, 0);
        for (const auto& [kind, value] : extensions) {
            X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
            X509_add_ext(certificate, extension, -1);
            X509_EXTENSION_free(extension);
        }
        X509_sign(certificate, issuer->key, EVP_sha256());
    }

    QByteArray der() const {
        QByteArray bytes(i2d_X509(certificate, nullptr), Qt::Uninitialized);
        auto* at = reinterpret_cast<unsigned char*>(bytes.data());
        i2d_X509(certificate, &at);
        return bytes;
    }

    QByteArray keyPem() const {
        BIO* memory = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
        char* data = nullptr;
        const long length = BIO_get_mem_data(memory, &data);
        const QByteArray pem(data, length);
        BIO_free(memory);
        return pem;
    }
};

TestAuthority::TestAuthority() : root_(std::make_unique<Made>()), between_(std::make_unique<Made>()) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<std::pair<int, const char*>> authority{{NID_basic_constraints, "critical,CA:TRUE"},
                                                       {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                                       {NID_subject_key_identifier, "hash"}};
    root_->sign("Cyber Spotter Test Root", nullptr, now.addDays(-10), now.addDays(10), authority);
    between_->sign("Cyber Spotter Test Between", root_.get(), now.addDays(-10), now.addDays(10), authority);
}

TestAuthority::~TestAuthority() = default;

QSslConfiguration TestAuthority::server(const QDateTime& from, const QDateTime& until) const {
    Made made;
    made.sign("shop.test", between_.get(), from, until,
              {{NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1"}, {NID_ext_key_usage, "serverAuth"}});
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain({QSslCertificate(made.der(), QSsl::Der), QSslCertificate(between_->der(), QSsl::Der)});
    configuration.setPrivateKey(QSslKey(made.keyPem(), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QByteArray TestAuthority::root() const {
    return root_->der();
}

bool TestAuthority::trustIn(const QString& home) const {
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("certutil"));
    const QString folder = home + QStringLiteral("/.pki/nssdb");
    if (tool.isEmpty() || !QDir().mkpath(folder)) {
        return false;
    }
    QFile file(home + QStringLiteral("/root.der"));
    if (!file.open(QIODevice::WriteOnly) || file.write(root()) < 0) {
        return false;
    }
    file.close();
    const QString base = QStringLiteral("sql:") + folder;
    return QProcess::execute(tool, {QStringLiteral("-d"), base, QStringLiteral("-N"), QStringLiteral("--empty-password")}) == 0 &&
           QProcess::execute(tool, {QStringLiteral("-d"), base, QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("C,,"),
                                    QStringLiteral("-n"), QStringLiteral("test root"), QStringLiteral("-i"), file.fileName()}) == 0;
}

} // namespace cyberspotter::tests
