// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bag/bag_stamps.h"

#include <QCoreApplication>
#include <QSet>

namespace cyberspotter {

namespace {

constexpr qint64 largestChain = 1'000'000;
constexpr qint64 mostBytes = 64LL << 20;

QString translated(const char* text) {
    return QCoreApplication::translate("Bag", text);
}

/// The stamps of a bag and their certificates, within the limits; false when some had to be left out.
bool chooseFiles(const QMap<QString, qint64>& files, QStringList& wanted) {
    qint64 bytes = 0;
    bool all = true;
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        if (!CarriedStamp::isName(file.key())) {
            continue;
        }
        const QString chain = chainNameOf(file.key());
        const qint64 chainBytes = files.value(chain, 0);
        if (file.value() > largestTimeStamp || chainBytes > largestChain || bytes + file.value() + chainBytes > mostBytes) {
            all = false;
            continue;
        }
        bytes += file.value() + chainBytes;
        wanted += file.key();
        if (files.contains(chain)) {
            wanted += chain;
        }
    }
    return all;
}

QString keyOf(const QString& algorithm, const QString& digest) {
    return algorithm + u':' + digest;
}

} // namespace

BagStamps::BagStamps(BagSource& source, QList<Finding>& findings) : files_(source.files().keys()) {
    QStringList wanted;
    if (!chooseFiles(source.files(), wanted)) {
        findings.append({{}, QStringLiteral("timestamp-unchecked"),
                         translated(QT_TRANSLATE_NOOP("Bag", "There are more or larger time stamps in it than are checked.")), false});
    }
    if (wanted.isEmpty()) {
        return;
    }
    QHash<QString, QByteArray> bytes;
    QList<Finding> unreadable; // told when their digests are compared
    source.copyFiles(wanted,
                     [&](const QString& file, QByteArrayView piece) {
                         bytes[file].append(piece);
                         return true;
                     },
                     [](const QString&) { return true; }, unreadable);
    for (const QString& file : std::as_const(wanted)) {
        if (CarriedStamp::isName(file)) {
            stamps_.append({file, bytes.value(file), bytes.value(chainNameOf(file))});
        }
    }
}

QMap<QString, QStringList> BagStamps::withDigests(QMap<QString, QStringList> wanted) const {
    QSet<QString> algorithms;
    for (const CarriedStamp& stamp : stamps_) {
        algorithms.insert(stamp.algorithm());
    }
    algorithms.remove(QString());
    for (const QString& algorithm : std::as_const(algorithms)) {
        for (const QString& file : files_) {
            QStringList& ofFile = wanted[file];
            if (!ofFile.contains(algorithm)) {
                ofFile.append(algorithm);
            }
        }
    }
    return wanted;
}

void BagStamps::judge(const QHash<QString, Digests>& digests, const TimeStampTrust& trust, QList<Finding>& findings) const {
    if (stamps_.isEmpty()) {
        return;
    }
    QHash<QString, QString> fileOf;
    for (auto file = digests.constBegin(); file != digests.constEnd(); ++file) {
        for (auto digest = file.value().constBegin(); digest != file.value().constEnd(); ++digest) {
            fileOf.insert(keyOf(digest.key(), digest.value()), file.key());
        }
    }
    const QSet<QString> all(files_.begin(), files_.end());
    for (const CarriedStamp& stamp : stamps_) {
        CarriedStamp::Covered covered;
        for (const QString& name : stamp.coveredNames()) {
            if (covered.file.isEmpty() && all.contains(name)) {
                covered = {name, digests.value(name).value(stamp.algorithm())};
            }
        }
        if (const QString other = fileOf.value(keyOf(stamp.algorithm(), stamp.digest())); covered.file.isEmpty() && !other.isEmpty()) {
            covered = {other, stamp.digest()};
        }
        findings += stamp.judge(covered, trust, false);
    }
}

} // namespace cyberspotter
