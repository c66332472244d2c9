// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/time_stamp_repository.h"
#include "support/run_program.h"
#include "support/text_files.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace cyberspotter::tests {

/// A time-stamp authority of the command line: `openssl ts` with a root, one between, and a signer of its own.
class StampDesk {
public:
    explicit StampDesk(const QString& folder, const QString& name = QStringLiteral("desk")) : folder_(folder + u'/' + name) {
        QDir().mkpath(folder_);
        const QStringList key{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes")};
        openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + key +
                words("-days 30 -subj /CN=Test_root -keyout root.key -out root.pem -addext basicConstraints=critical,CA:TRUE"));
        sign(key, QStringLiteral("between"), QStringLiteral("root"), "basicConstraints=critical,CA:TRUE\n");
        sign(key, QStringLiteral("signer"), QStringLiteral("between"), "extendedKeyUsage=critical,timeStamping\nkeyUsage=digitalSignature\n");
        write(QStringLiteral("ts.conf"), "[tsa]\ndefault_tsa = desk\n[desk]\nserial = serial\ncrypto_device = builtin\nsigner_cert = signer.pem\n"
                                         "certs = between.pem\nsigner_key = signer.key\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\n"
                                         "digests = sha256, sha384, sha512\naccuracy = secs:1\ntsa_name = yes\ness_cert_id_alg = sha256\n");
    }

    StampAuthority authority(const QString& url = QStringLiteral("https://stamps.example")) const {
        return {url, bytesOf(file("root.pem"))};
    }
    QString rootFile() const { return file("root.pem"); }

    /// The authority's answer over a digest (hex), by that algorithm.
    QByteArray stamp(const QString& digest, const QString& algorithm = QStringLiteral("sha256")) const {
        QFile::remove(file("answer.tsr"));
        openssl({QStringLiteral("ts"), QStringLiteral("-query"), QStringLiteral("-digest"), digest, u'-' + algorithm, QStringLiteral("-cert"), QStringLiteral("-out"), QStringLiteral("query.tsq")});
        openssl(words("ts -reply -config ts.conf -queryfile query.tsq -out answer.tsr"));
        return bytesOf(file("answer.tsr"));
    }

    /// Stamps a capture as `TimeStampQueue` does, without a network.
    WantedStamp stampCapture(Library& library, const QString& captureId, const QString& url = QStringLiteral("https://stamps.example")) const {
        TimeStampRepository repository(library);
        const WantedStamp wanted = repository.wantCapture(captureId, {authority(url)}).value().front();
        const QByteArray tsr = stamp(wanted.digest);
        const TimeStampCheck check = verifyTimeStamp(tsr, {QByteArray::fromHex(wanted.digest.toLatin1()), {}}, {{}, wanted.authority.caPem});
        EXPECT_TRUE(check.valid());
        return repository.keep(wanted, EvidenceStore(library).store(tsr).value(), *check.stamp).value();
    }

    /// What `openssl ts` says: 0 when it accepts.
    int verify(const QString& data, const QString& tsr, const QString& caFile) const {
        return runProgram(QStringLiteral("openssl"), {QStringLiteral("ts"), QStringLiteral("-verify"), QStringLiteral("-data"), data, QStringLiteral("-in"), tsr,
                                                      QStringLiteral("-CAfile"), caFile}).status;
    }

private:
    QString file(const char* name) const { return folder_ + u'/' + QLatin1String(name); }
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(u' '); }
    void write(const QString& name, const QByteArray& bytes) const { writeFile(folder_ + u'/' + name, bytes); }
    void openssl(const QStringList& arguments) const {
        const ProgramResult result = runProgram(QStringLiteral("openssl"), arguments, folder_);
        EXPECT_EQ(result.status, 0) << result.errors.toStdString();
    }
    void sign(const QStringList& key, const QString& name, const QString& by, const QByteArray& extensions) const {
        write(name + QStringLiteral(".ext"), extensions);
        openssl(QStringList{QStringLiteral("req")} + key + QStringList{QStringLiteral("-subj"), QStringLiteral("/O=Test stamps/CN=Test ") + name,
                QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".csr")});
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), name + QStringLiteral(".csr"), QStringLiteral("-CA"), by + QStringLiteral(".pem"),
                 QStringLiteral("-CAkey"), by + QStringLiteral(".key"), QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QStringLiteral("20"),
                 QStringLiteral("-extfile"), name + QStringLiteral(".ext"), QStringLiteral("-out"), name + QStringLiteral(".pem")});
    }

    QString folder_;
};

} // namespace cyberspotter::tests
