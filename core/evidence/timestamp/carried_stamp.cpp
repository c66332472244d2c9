// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/carried_stamp.h"

#include "core/evidence/multi_digest.h"
#include "core/evidence/timestamp/openssl_handles.h"
#include "core/evidence/timestamp/time_stamp_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qint64 largestChain = 1'000'000;
constexpr int mostStamps = 50; ///< beside one file

QString translated(const char* text) {
    return QCoreApplication::translate("TimeStamp", text);
}

Finding note(const char* rule, const QString& detail) {
    return {{}, QLatin1String(rule), detail, false};
}

/// As BagIt names algorithms: "SHA256" and "SHA2-256" and "SHA-256" are "sha256".
QString plainAlgorithm(const QString& name) {
    QString plain = name.toLower().remove(u'-');
    if (plain.startsWith(QStringLiteral("rsa"))) {
        plain.remove(0, 3);
    }
    return hexDigits(plain) > 0 ? plain : QString();
}

QString shownAlgorithm(const QString& name) {
    return name == QStringLiteral("SHA256") ? QStringLiteral("SHA-256") : name;
}

QByteArray readBeside(const QString& path, qint64 limit) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(limit) : QByteArray();
}

/// SHA-256 of the last certificate of a chain, as authorities publish it; empty when there is none.
QString fingerprintOf(const QByteArray& pem) {
    const openssl::Bio memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    QByteArray digest;
    while (memory) {
        const openssl::Certificate certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
        unsigned char bytes[EVP_MAX_MD_SIZE];
        unsigned int size = 0;
        if (!certificate || X509_digest(certificate.get(), EVP_sha256(), bytes, &size) != 1) {
            break;
        }
        digest = QByteArray(reinterpret_cast<const char*>(bytes), int(size));
    }
    ERR_clear_error();
    return QString::fromLatin1(digest.toHex());
}

/// Reads what the stamp covers, when it is there.
CarriedStamp::Covered coveredBeside(const CarriedStamp& stamp, const QString& folder, QList<Finding>& findings) {
    for (const QString& name : stamp.coveredNames()) {
        const QString path = folder + u'/' + name;
        if (!QFileInfo(path).isFile()) {
            continue;
        }
        if (stamp.algorithm().isEmpty()) {
            return {name, {}};
        }
        const HashedFile hashed = hashFiles({{path, {stamp.algorithm()}}}).front();
        if (!hashed.error.isEmpty()) {
            findings.append({name, QStringLiteral("file-unreadable"), hashed.error, true});
        }
        return {name, hashed.digests.value(stamp.algorithm())};
    }
    return {};
}

CarriedStamp stampAt(const QString& path) {
    return {QFileInfo(path).fileName(), readBeside(path, largestTimeStamp + 1), readBeside(chainNameOf(path), largestChain)};
}

} // namespace

QString stampNameOf(const QString& covered, int number) {
    return number == 1 ? covered + QStringLiteral(".tsr") : QStringLiteral("%1.%2.tsr").arg(covered).arg(number);
}

bool CarriedStamp::isName(const QString& file) {
    return file.endsWith(QStringLiteral(".tsr"), Qt::CaseInsensitive);
}

CarriedStamp::CarriedStamp(QString file, QByteArray tsr, QByteArray chainPem)
    : file_(std::move(file)), tsr_(std::move(tsr)), chain_(std::move(chainPem)) {
    if (const OpenedStamp opened = openTimeStamp(tsr_); opened.stamp) {
        algorithm_ = plainAlgorithm(opened.stamp->digestAlgorithm);
        digest_ = QString::fromLatin1(opened.stamp->digest.toHex());
    }
}

QStringList CarriedStamp::coveredNames() const {
    static const QRegularExpression number(QStringLiteral("\\.[0-9]{1,3}$"));
    if (!isName(file_)) {
        return {};
    }
    const QString whole = file_.chopped(4);
    const QRegularExpressionMatch match = number.match(whole);
    return match.hasMatch() ? QStringList{whole, whole.left(match.capturedStart())} : QStringList{whole};
}

QList<Finding> CarriedStamp::judgeAuthority(QList<Finding> findings, bool isStrict) const {
    for (Finding& finding : findings) {
        if (finding.rule != QStringLiteral("timestamp-authority")) {
            continue;
        }
        const bool vouched = !chain_.isEmpty() && verifyTimeStamp(tsr_, {}, {{}, chain_, false}).valid();
        finding.fault = isStrict && !vouched;
        if (vouched) {
            finding.detail = translated(QT_TRANSLATE_NOOP("TimeStamp", "The certificates that came with it vouch for the signer, but nobody who is believed here vouches for them. "
                                                                       "Compare the SHA-256 of the authority’s certificate with what the authority publishes: %1"))
                                 .arg(fingerprintOf(chain_));
        }
    }
    return findings;
}

QList<Finding> CarriedStamp::judge(const Covered& covered, const TimeStampTrust& trust, bool isStrict) const {
    const TimeStampCheck check = verifyTimeStamp(tsr_, {}, trust);
    QList<Finding> findings;
    if (check.stamp) {
        findings.append(note("timestamp-time", translated(QT_TRANSLATE_NOOP("TimeStamp", "It says %1 UTC, signed by %2; %3 %4."))
                                                   .arg(check.stamp->time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), check.stamp->authority,
                                                        shownAlgorithm(check.stamp->digestAlgorithm), digest_)));
    }
    findings += judgeAuthority(check.findings, isStrict);
    if (!check.stamp) {
        // What only has the name of one, and nothing to stamp, is somebody's file and no broken stamp.
        for (Finding& finding : findings) {
            finding.fault = isStrict || !covered.file.isEmpty();
        }
    } else if (covered.file.isEmpty()) {
        findings.append(note("timestamp-alone", translated(QT_TRANSLATE_NOOP("TimeStamp", "What was stamped does not lie beside it, so only the stamp itself was checked."))));
    } else if (algorithm_.isEmpty()) {
        findings.append({{}, QStringLiteral("timestamp-digest"),
                         translated(QT_TRANSLATE_NOOP("TimeStamp", "It stamps a digest of the kind %1, which is not known here.")).arg(check.stamp->digestAlgorithm), true});
    } else if (covered.digest != digest_) {
        findings.append({{}, QStringLiteral("timestamp-digest"),
                         translated(QT_TRANSLATE_NOOP("TimeStamp", "It does not stamp %1 as it is now, whose digest is %2.")).arg(covered.file, covered.digest), true});
    } else {
        findings.append(note("timestamp-covers", translated(QT_TRANSLATE_NOOP("TimeStamp", "It covers %1.")).arg(covered.file)));
    }
    for (Finding& finding : findings) {
        finding.file = file_;
    }
    return findings;
}

QList<Finding> verifyStampsBeside(const QString& path, const TimeStampTrust& trust) {
    QList<Finding> findings;
    for (int number = 1; number <= mostStamps; ++number) {
        const QString name = stampNameOf(path, number);
        if (!QFileInfo(name).isFile()) {
            break;
        }
        const CarriedStamp stamp = stampAt(name);
        const CarriedStamp::Covered covered = coveredBeside(stamp, QFileInfo(path).path(), findings);
        findings += stamp.judge(covered, trust, false);
    }
    return findings;
}

Verification verifyTimeStampFile(const QString& path, const TimeStampTrust& trust) {
    Verification verification{path, QStringLiteral("timestamp"), 0, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        verification.findings.append({{}, QStringLiteral("unreadable"), file.errorString(), true});
        return verification;
    }
    const CarriedStamp stamp = stampAt(path);
    const CarriedStamp::Covered covered = coveredBeside(stamp, QFileInfo(path).path(), verification.findings);
    verification.files = covered.file.isEmpty() ? 0 : 1;
    QList<Finding> found = stamp.judge(covered, trust, true);
    for (Finding& finding : found) {
        finding.file.clear(); // it is the whole
    }
    verification.findings += found;
    return verification;
}

} // namespace cyberspotter
