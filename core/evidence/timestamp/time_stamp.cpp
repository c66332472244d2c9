// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/time_stamp.h"

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/evidence/timestamp/certificate_trust.h"
#include "core/evidence/timestamp/time_stamp_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cyberspotter {

using namespace openssl;

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("TimeStamp", text);
}

constexpr qsizetype sha256Bytes = 32;

void addFault(TimeStampCheck& check, const char* rule, const QString& detail) {
    check.findings.append({{}, QLatin1String(rule), detail, true});
}

void checkSubject(const TimeStampSubject& subject, TimeStampCheck& check) {
    const TimeStamp& stamp = *check.stamp;
    if (!subject.sha256.isEmpty()) {
        if (stamp.digestAlgorithm != QStringLiteral("SHA256")) {
            addFault(check, "timestamp-digest",
                     translated(QT_TRANSLATE_NOOP("TimeStamp", "It stamps a digest of the kind %1, not a SHA-256.")).arg(stamp.digestAlgorithm));
        } else if (stamp.digest != subject.sha256) {
            addFault(check, "timestamp-digest",
                     translated(QT_TRANSLATE_NOOP("TimeStamp", "It stamps something else: the SHA-256 %1.")).arg(QString::fromLatin1(stamp.digest.toHex())));
        }
    }
    if (!subject.nonce.isEmpty() && stamp.nonce != subject.nonce) {
        addFault(check, "timestamp-nonce",
                 translated(QT_TRANSLATE_NOOP("TimeStamp", "It does not answer this request: another one’s number is in it.")));
    }
}

/// The certificate that the token says it was signed with; nullptr when it has not enclosed it.
const X509* signerIn(PKCS7* token) {
    STACK_OF(X509)* signers = PKCS7_get0_signers(token, nullptr, 0);
    const X509* signer = signers != nullptr && sk_X509_num(signers) == 1 ? sk_X509_value(signers, 0) : nullptr;
    sk_X509_free(signers);
    ERR_clear_error();
    return signer;
}

/// What keeps a certificate from being one of a time-stamp authority (RFC 3161 2.3); empty for nothing.
QString purposeFault(const X509* signer) {
    int critical = -1;
    const std::unique_ptr<EXTENDED_KEY_USAGE, Freer<EXTENDED_KEY_USAGE_free>> usage(
        static_cast<EXTENDED_KEY_USAGE*>(X509_get_ext_d2i(signer, NID_ext_key_usage, &critical, nullptr)));
    if (!usage || sk_ASN1_OBJECT_num(usage.get()) != 1 || OBJ_obj2nid(sk_ASN1_OBJECT_value(usage.get(), 0)) != NID_time_stamp) {
        return translated(QT_TRANSLATE_NOOP("TimeStamp", "The signer’s certificate is not one for time stamps alone."));
    }
    return critical == 1 ? QString()
                         : translated(QT_TRANSLATE_NOOP("TimeStamp", "The signer’s certificate does not say “time stamps” as critical."));
}

void checkCertificate(const X509* signer, TimeStampCheck& check) {
    TimeStamp& stamp = *check.stamp;
    stamp.authority = textOf(X509_get_subject_name(signer));
    stamp.certificateIssuer = textOf(X509_get_issuer_name(signer));
    stamp.certificateUntil = timeOf(X509_get0_notAfter(signer));
    if (const QString wrong = purposeFault(signer); !wrong.isEmpty()) {
        addFault(check, "timestamp-certificate", wrong);
    }
    const QDateTime from = timeOf(X509_get0_notBefore(signer));
    if (stamp.time < from || stamp.time > stamp.certificateUntil) {
        addFault(check, "timestamp-certificate",
                 translated(QT_TRANSLATE_NOOP("TimeStamp", "The signer’s certificate was not valid at that time (%1 to %2)."))
                     .arg(toRfc3339(from), toRfc3339(stamp.certificateUntil)));
    } else if (stamp.certificateUntil < QDateTime::currentDateTimeUtc()) {
        check.findings.append({{}, QStringLiteral("timestamp-expired"),
                               translated(QT_TRANSLATE_NOOP("TimeStamp", "The signer’s certificate has ended since (%1); it was valid when the time was stamped."))
                                   .arg(toRfc3339(stamp.certificateUntil)), false});
    }
}

/// The signature and the chain as of the stamped time, as OpenSSL sees them.
void checkSignature(PKCS7* token, const TimeStampTrust& trust, TimeStampCheck& check) {
    // The chain is checked last: whether the signature itself holds is told apart from whom to believe.
    if (const QString broken = signatureFault(token); !broken.isEmpty()) {
        addFault(check, "timestamp-signature", translated(QT_TRANSLATE_NOOP("TimeStamp", "The signature does not hold (%1).")).arg(broken));
        return;
    }
    const Result<Store> store = trustedStore(trust, check.stamp->time);
    if (!store) {
        addFault(check, "timestamp-trust", store.error().toText());
        return;
    }
    if (TS_RESP_verify_signature(token, nullptr, store->get(), nullptr) != 1) {
        const QString why = verifyErrorText();
        addFault(check, "timestamp-authority",
                 translated(QT_TRANSLATE_NOOP("TimeStamp", "Nobody who is believed here vouches for the signer (%1).")).arg(why));
    }
}

} // namespace

bool TimeStampCheck::valid() const {
    return stamp && std::none_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.fault; });
}

QJsonObject TimeStampCheck::toJson() const {
    QJsonObject json{{"valid", valid()}};
    if (stamp) {
        json["time"] = toRfc3339(stamp->time);
        json["accuracy_ms"] = stamp->accuracyMs;
        json["digest_algorithm"] = stamp->digestAlgorithm;
        json["digest"] = QString::fromLatin1(stamp->digest.toHex());
        json["serial"] = stamp->serial;
        json["policy"] = stamp->policy;
        json["authority"] = stamp->authority;
        json["certificate_issuer"] = stamp->certificateIssuer;
        json["certificate_until"] = toRfc3339(stamp->certificateUntil);
    }
    json["findings"] = Verification{{}, {}, 0, findings}.toJson()["findings"];
    return json;
}

TimeStampCheck verifyTimeStamp(const QByteArray& tsr, const TimeStampSubject& subject, const TimeStampTrust& trust) {
    OpenedStamp opened = openTimeStamp(tsr);
    TimeStampCheck check{std::move(opened.stamp), std::move(opened.faults)};
    if (!check.stamp) {
        return check;
    }
    checkSubject(subject, check);
    const X509* signer = signerIn(opened.token.get());
    if (signer == nullptr) {
        addFault(check, "timestamp-certificate", translated(QT_TRANSLATE_NOOP("TimeStamp", "The signer’s certificate is not in it.")));
        return check;
    }
    checkCertificate(signer, check);
    checkSignature(opened.token.get(), trust, check);
    ERR_clear_error();
    return check;
}

bool looksLikeTimeStamp(const QByteArray& bytes) {
    return openTimeStamp(bytes).stamp.has_value();
}

Result<TimeStampRequest> makeTimeStampRequest(const QByteArray& sha256) {
    const auto failed = [] {
        return fail("timestamp-request", translated(QT_TRANSLATE_NOOP("TimeStamp", "The time stamp cannot be asked for")), lastError());
    };
    const Request request(TS_REQ_new());
    const Imprint imprint(TS_MSG_IMPRINT_new());
    const Algorithm algorithm(X509_ALGOR_new());
    const BigNumber number(BN_new());
    if (sha256.size() != sha256Bytes || !request || !imprint || !algorithm || !number) {
        return failed();
    }
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    QByteArray digest = sha256;
    // The top bit is set, so that the number has 64 bits and no leading zero.
    const bool made = BN_rand(number.get(), 64, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1;
    const Integer nonce(made ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr);
    if (!nonce || TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) != 1 ||
        TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char*>(digest.data()), int(digest.size())) != 1 ||
        TS_REQ_set_version(request.get(), 1) != 1 || TS_REQ_set_msg_imprint(request.get(), imprint.get()) != 1 ||
        TS_REQ_set_nonce(request.get(), nonce.get()) != 1 || TS_REQ_set_cert_req(request.get(), 1) != 1) {
        return failed();
    }
    unsigned char* bytes = nullptr;
    const int size = i2d_TS_REQ(request.get(), &bytes);
    if (size <= 0) {
        return failed();
    }
    TimeStampRequest result{QByteArray(reinterpret_cast<char*>(bytes), size), bytesOf(nonce.get())};
    OPENSSL_free(bytes);
    return result;
}

} // namespace cyberspotter
