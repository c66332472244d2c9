// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/timestamp/time_stamp.h"

#include <QStringList>

namespace cyberspotter {

/// The name of the n-th time stamp (from 1) that lies beside the file it stamps: "x.wacz.tsr", "x.wacz.2.tsr". The
/// certificates that vouch for it lie beside it too, under its name and ".pem".
QString stampNameOf(const QString& covered, int number);
inline QString chainNameOf(const QString& stampName) { return stampName + QStringLiteral(".pem"); }

/// A time stamp that came with files: in a bag, or beside a file.
class CarriedStamp {
public:
    /// True for names that end in ".tsr".
    static bool isName(const QString& file);

    CarriedStamp(QString file, QByteArray tsr, QByteArray chainPem);

    const QString& file() const { return file_; }
    /// By which algorithm it stamps, as MultiDigest names it ("sha256"); empty when it cannot be read or by one not known here.
    const QString& algorithm() const { return algorithm_; }
    /// What it stamps, lower-case hex.
    const QString& digest() const { return digest_; }
    /// Which file it is of by its name: the names that come into question, the likeliest first.
    QStringList coveredNames() const;

    /// What is stamped: the file of that name with its digest by `algorithm`; both empty: it is not there.
    struct Covered {
        QString file;
        QString digest;
    };
    /// Verifies it against `trust`. Notes: timestamp-time (what it says), timestamp-covers (of which file),
    /// timestamp-alone (that file is not there), and those of `verifyTimeStamp`. An authority that nobody vouches for
    /// is no fault but a note when the certificates beside it do: these show who signed, but anybody can make such.
    QList<Finding> judge(const Covered& covered, const TimeStampTrust& trust, bool isStrict) const;

private:
    QList<Finding> judgeAuthority(QList<Finding> findings, bool isStrict) const;

    QString file_;
    QByteArray tsr_;
    QByteArray chain_;
    QString algorithm_;
    QString digest_;
};

/// The stamps that lie beside the file at `path`, which has that SHA-256 (hex), each judged. Findings name the stamp's file.
QList<Finding> verifyStampsBeside(const QString& path, const TimeStampTrust& trust);

/// `verify FILE.tsr`: what was stamped lies beside it under the name without ".tsr" (and a number) when it is there; else
/// the stamp is verified by itself. Kind "timestamp". Nobody who vouches for the authority is a fault, unless the
/// certificates beside it do.
Verification verifyTimeStampFile(const QString& path, const TimeStampTrust& trust = {});

} // namespace cyberspotter
