// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/package_signature.h"

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/evidence/reading/labelled_digest.h"
#include "core/evidence/reading/signature_check.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qint64 stampWindowSeconds = 600; // the specification: within ten minutes of the time stamp

QString translated(const char* text) {
    return QCoreApplication::translate("Archive", text);
}

void add(QList<Finding>& findings, const char* rule, const QString& detail, bool fault) {
    findings.append({QStringLiteral("datapackage-digest.json"), QLatin1String(rule), detail, fault});
}

QDateTime timeOf(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

PackageSignature broken(PackageSignature signature, QList<Finding>& findings, const QString& why) {
    signature.state = PackageSignature::State::Broken;
    add(findings, "signature-broken", why, true);
    return signature;
}

/// The form of the object: nothing is allowed in it but what the specification lists.
void checkForm(const QJsonObject& data, QList<Finding>& findings) {
    static const QStringList known = {
        QStringLiteral("hash"),      QStringLiteral("created"),    QStringLiteral("software"),
        QStringLiteral("version"),   QStringLiteral("signature"),  QStringLiteral("publicKey"),
        QStringLiteral("domain"),    QStringLiteral("domainCert"), QStringLiteral("timeSignature"),
        QStringLiteral("timestampCert"), QStringLiteral("crossSignedCert")};
    for (const QString& name : data.keys()) {
        if (!known.contains(name)) {
            add(findings, "signature-format", translated(QT_TRANSLATE_NOOP("Archive", "The signature holds “%1”, which its form does not know.")).arg(name.left(100)), true);
        }
    }
    if (!timeOf(data.value(QLatin1String("created"))).isValid()) {
        add(findings, "signature-format", translated(QT_TRANSLATE_NOOP("Archive", "The signature does not say when it was made.")), true);
    }
}

void checkStamp(const QJsonObject& data, PackageSignature& signature, QList<Finding>& findings) {
    const QString stamp = data.value(QLatin1String("timeSignature")).toString();
    if (stamp.isEmpty()) {
        return;
    }
    const QByteArray text = data.value(QLatin1String("signature")).toString().toUtf8();
    const StampCheck check = checkStampOver(QByteArray::fromBase64(stamp.toLatin1()), {text, QByteArray::fromBase64(text)},
                                            data.value(QLatin1String("timestampCert")).toString().toUtf8());
    if (!check.readable || !check.imprintAgrees || !check.signatureHolds) {
        const QString why = !check.readable        ? translated(QT_TRANSLATE_NOOP("Archive", "It cannot be read."))
                            : !check.imprintAgrees ? translated(QT_TRANSLATE_NOOP("Archive", "It is over something else."))
                                                   : check.why;
        add(findings, "signature-time", translated(QT_TRANSLATE_NOOP("Archive", "The time stamp over the signature does not hold. %1")).arg(why), true);
        return;
    }
    signature.stampedAt = check.at;
    add(findings, "signature-time",
        check.isTrusted
            ? translated(QT_TRANSLATE_NOOP("Archive", "%1 confirms that it was signed by %2 (UTC).")).arg(check.signer, toRfc3339(check.at))
            : translated(QT_TRANSLATE_NOOP("Archive", "%1 says that it was signed by %2 (UTC), but no authority that this computer trusts vouches for them.")).arg(check.signer, toRfc3339(check.at)),
        false);
    if (std::abs(signature.created.secsTo(check.at)) > stampWindowSeconds) {
        add(findings, "signature-time",
            translated(QT_TRANSLATE_NOOP("Archive", "It says that it was signed %1 (UTC), more than ten minutes from its time stamp.")).arg(toRfc3339(signature.created)), true);
    }
}

/// What the domain form must have besides, and what may not contradict it.
void checkDomainForm(const QJsonObject& data, const QByteArray& key, QList<Finding>& findings) {
    if (data.value(QLatin1String("timeSignature")).toString().isEmpty()) {
        add(findings, "signature-format", translated(QT_TRANSLATE_NOOP("Archive", "It is signed with the certificate of a domain, but has no time stamp.")), true);
    }
    const QByteArray crossSigned = data.value(QLatin1String("crossSignedCert")).toString().toUtf8();
    if (!crossSigned.isEmpty() && checkCertificate(crossSigned, {}, {}).publicKey != key) {
        add(findings, "signature-format", translated(QT_TRANSLATE_NOOP("Archive", "The second certificate is not of the key that signed.")), true);
    }
}

PackageSignature checkSigned(const QJsonObject& data, const QString& packageHash, const QList<QByteArray>& ownKeys,
                             QList<Finding>& findings) {
    PackageSignature signature;
    signature.software = data.value(QLatin1String("software")).toString().left(300);
    signature.created = timeOf(data.value(QLatin1String("created")));
    signature.domain = data.value(QLatin1String("domain")).toString().left(300);
    checkForm(data, findings);
    const QString hash = data.value(QLatin1String("hash")).toString();
    if (hash != packageHash) {
        return broken(signature, findings, translated(QT_TRANSLATE_NOOP("Archive", "The signature is of another package: its hash differs.")));
    }
    const QByteArray bytes = QByteArray::fromBase64(data.value(QLatin1String("signature")).toString().toLatin1());
    const QByteArray certificates = data.value(QLatin1String("domainCert")).toString().toUtf8();
    const bool domainForm = !certificates.isEmpty();
    if (!domainForm && !signature.domain.isEmpty()) {
        return broken(signature, findings, translated(QT_TRANSLATE_NOOP("Archive", "It names %1, but holds no certificate of it.")).arg(signature.domain));
    }
    checkStamp(data, signature, findings);
    const QDateTime signedAt = signature.stampedAt.isValid() ? signature.stampedAt : signature.created;
    CertificateCheck certificate;
    QByteArray key = QByteArray::fromBase64(data.value(QLatin1String("publicKey")).toString().toLatin1());
    if (domainForm) {
        certificate = checkCertificate(certificates, signature.domain, signedAt);
        key = certificate.publicKey;
        signature.certificateIssuer = certificate.issuer;
        signature.certificateFrom = certificate.validFrom;
        signature.certificateTo = certificate.validTo;
    }
    if (key.isEmpty() || bytes.isEmpty()) {
        return broken(signature, findings, translated(QT_TRANSLATE_NOOP("Archive", "The signature or its public key is missing.")));
    }
    signature.fingerprint = sha256Hex(key);
    if (!signatureHolds(key, hash.toUtf8(), bytes)) {
        return broken(signature, findings, translated(QT_TRANSLATE_NOOP("Archive", "The signature does not fit the package and its public key.")));
    }
    if (domainForm && !certificate.namesDomain) {
        return broken(signature, findings, translated(QT_TRANSLATE_NOOP("Archive", "The certificate is not that of %1.")).arg(signature.domain));
    }
    if (domainForm && (signedAt < certificate.validFrom || signedAt > certificate.validTo)) {
        return broken(signature, findings, translated(QT_TRANSLATE_NOOP("Archive", "The certificate of %1 was not valid when it was signed (%2 to %3)."))
                                               .arg(signature.domain, toRfc3339(certificate.validFrom), toRfc3339(certificate.validTo)));
    }
    if (domainForm) {
        checkDomainForm(data, key, findings);
    }
    if (ownKeys.contains(key)) {
        signature.state = PackageSignature::State::OwnKey;
    } else {
        signature.state = domainForm && certificate.trusted ? PackageSignature::State::Domain : PackageSignature::State::UnknownKey;
    }
    const char* rule = signature.state == PackageSignature::State::OwnKey   ? "signature-own-key"
                       : signature.state == PackageSignature::State::Domain ? "signature-domain"
                                                                            : "signature-unknown-key";
    add(findings, rule, signature.sentence(), false);
    return signature;
}

} // namespace

QString PackageSignature::stateWord() const {
    switch (state) {
    case State::OwnKey: return QStringLiteral("own-key");
    case State::UnknownKey: return QStringLiteral("unknown-key");
    case State::Domain: return QStringLiteral("domain");
    case State::Broken: return QStringLiteral("broken");
    case State::None: break;
    }
    return QStringLiteral("none");
}

QString PackageSignature::sentence() const {
    switch (state) {
    case State::OwnKey:
        return translated(QT_TRANSLATE_NOOP("Archive", "Signed by this library's own key (fingerprint %1).")).arg(fingerprint);
    case State::UnknownKey:
        return domain.isEmpty()
                   ? translated(QT_TRANSLATE_NOOP("Archive", "Signed by a key that is not known here (fingerprint %1): compare it with the one that the sender gives you.")).arg(fingerprint)
                   : translated(QT_TRANSLATE_NOOP("Archive", "Signed in the name of %1 (fingerprint %2), but no authority that this computer trusts vouches for the certificate.")).arg(domain, fingerprint);
    case State::Domain:
        return translated(QT_TRANSLATE_NOOP("Archive", "Signed with the certificate of %1, issued by %2 (fingerprint %3).")).arg(domain, certificateIssuer, fingerprint);
    case State::Broken: return translated(QT_TRANSLATE_NOOP("Archive", "There is a signature, and it does not hold."));
    case State::None: break;
    }
    return translated(QT_TRANSLATE_NOOP("Archive", "Not signed."));
}

QJsonObject PackageSignature::toJson() const {
    QJsonObject json{{"state", stateWord()}};
    const auto put = [&](const char* name, const QString& value) {
        if (!value.isEmpty()) {
            json.insert(QLatin1String(name), value);
        }
    };
    const auto time = [](const QDateTime& at) { return at.isValid() ? toRfc3339(at) : QString(); };
    put("fingerprint", fingerprint);
    put("software", software);
    put("created", time(created));
    put("domain", domain);
    put("certificate_issuer", certificateIssuer);
    put("certificate_from", time(certificateFrom));
    put("certificate_to", time(certificateTo));
    put("stamped_at", time(stampedAt));
    return json;
}

PackageSignature checkPackageDigest(const QByteArray& digestJson, const QByteArray& dataPackageJson,
                                    const QList<QByteArray>& ownKeys, QList<Finding>& findings) {
    const QJsonDocument document = QJsonDocument::fromJson(digestJson);
    const QJsonObject json = document.object();
    if (!document.isObject() || json.value(QLatin1String("path")).toString() != QStringLiteral("datapackage.json")) {
        add(findings, "wacz-digest", translated(QT_TRANSLATE_NOOP("Archive", "It is no JSON object about “datapackage.json”.")), true);
    }
    const QString hash = json.value(QLatin1String("hash")).toString();
    const std::optional<LabelledDigest> digest = readLabelledDigest(hash);
    const bool agrees = digest && digest->isKnown() && digestOfBytes(digest->algorithm, dataPackageJson) == digest->hex;
    if (!agrees) {
        add(findings, "wacz-digest", translated(QT_TRANSLATE_NOOP("Archive", "The hash of datapackage.json is another than it says.")), true);
    }
    const QJsonValue data = json.value(QLatin1String("signedData"));
    if (data.isUndefined() || data.isNull()) {
        add(findings, "signature-none", translated(QT_TRANSLATE_NOOP("Archive", "Not signed.")), false);
        return {};
    }
    PackageSignature signature = checkSigned(data.toObject(), hash, ownKeys, findings);
    if (!agrees && signature.state != PackageSignature::State::Broken) {
        // It holds for a text that is not what lies in the package.
        signature = broken(signature, findings, translated(QT_TRANSLATE_NOOP("Archive", "The signature is of another datapackage.json.")));
    }
    return signature;
}

} // namespace cyberspotter
