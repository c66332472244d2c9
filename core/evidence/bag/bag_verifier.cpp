// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bag/bag_verifier.h"

#include "core/evidence/bag/bag_source.h"
#include "core/evidence/bag/bag_stamps.h"
#include "core/evidence/bag/tag_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Bag", text);
}

bool isPayload(const QString& file) {
    return file.startsWith(QStringLiteral("data/"));
}

/// Walks through the rules of BagIt in the order a reader of the specification would.
class Verifier {
public:
    Verifier(BagSource& source, Verification& verification) : source_(source), verification_(verification) {
        for (auto file = source.files().constBegin(); file != source.files().constEnd(); ++file) {
            byComposedName_.insert(file.key().normalized(QString::NormalizationForm_C), file.key());
        }
    }

    void run(const TimeStampTrust& trust) {
        if (!readDeclarationFile()) {
            return;
        }
        if (!source_.hasPayloadFolder()) {
            addFault(QStringLiteral("data"), "payload-folder", translated(QT_TRANSLATE_NOOP("Bag", "The folder “data” is missing.")));
        }
        readManifests();
        readFetchFile();
        const BagStamps stamps(source_, verification_.findings);
        const QHash<QString, Digests> digests = compareDigests(stamps);
        reportUnlisted();
        checkOxum();
        stamps.judge(digests, trust, verification_.findings);
    }

private:
    void addFault(const QString& file, const char* rule, const QString& detail) {
        verification_.findings.append({file, QLatin1String(rule), detail, true});
    }
    void addNote(const QString& file, const char* rule, const QString& detail) {
        verification_.findings.append({file, QLatin1String(rule), detail, false});
    }

    bool readDeclarationFile() {
        static const QString file = QStringLiteral("bagit.txt");
        if (!source_.files().contains(file)) {
            addFault(file, "bag-declaration", translated(QT_TRANSLATE_NOOP("Bag", "It is missing, so this is no bag.")));
            return false;
        }
        const std::optional<QByteArray> bytes = source_.readTagFile(file, verification_.findings);
        const std::optional<BagDeclaration> declaration =
            bytes ? readDeclaration(*bytes, verification_.findings) : std::nullopt;
        if (!declaration) {
            return false;
        }
        declaration_ = *declaration;
        return true;
    }

    std::optional<QStringList> linesOf(const QString& file) {
        const std::optional<QByteArray> bytes = source_.readTagFile(file, verification_.findings);
        return bytes ? tagLines(file, *bytes, declaration_.encoding, verification_.findings) : std::nullopt;
    }

    void readManifests() {
        bool payloadListed = false;
        bool payloadManifest = false;
        for (auto file = source_.files().constBegin(); file != source_.files().constEnd(); ++file) {
            std::optional<Manifest> manifest = manifestFromName(file.key());
            if (!manifest) {
                continue;
            }
            payloadManifest = payloadManifest || !manifest->ofTags;
            const std::optional<QStringList> lines = linesOf(file.key());
            if (!lines) {
                continue;
            }
            readManifest(*manifest, *lines, declaration_, verification_.findings);
            if (hexDigits(manifest->algorithm) == 0) {
                addNote(file.key(), "manifest-algorithm",
                        translated(QT_TRANSLATE_NOOP("Bag", "The algorithm “%1” is not known here; its lines were not compared.")).arg(manifest->algorithm));
            } else {
                payloadListed = payloadListed || !manifest->ofTags;
                manifests_.append(*manifest);
            }
        }
        if (!payloadListed) {
            addFault({}, payloadManifest ? "manifest-algorithm" : "manifest-missing",
                     translated(QT_TRANSLATE_NOOP("Bag", "There is no manifest of the payload that can be compared.")));
        }
    }

    void readFetchFile() {
        static const QString file = QStringLiteral("fetch.txt");
        if (!source_.files().contains(file)) {
            return;
        }
        const std::optional<QStringList> lines = linesOf(file);
        if (!lines) {
            return;
        }
        for (const ManifestLine& line : readFetch(*lines, verification_.findings)) {
            fetched_.insert(unescapedPath(line.path, declaration_));
            addNote(line.path, "fetch-listed", translated(QT_TRANSLATE_NOOP("Bag", "fetch.txt names %1; nothing was fetched.")).arg(line.digest.left(500)));
        }
    }

    /// The file that a manifest means: the name as written, then with escapes undone, then in another Unicode form.
    QString find(const QString& path) const {
        const QString plain = unescapedPath(path, declaration_);
        // From 1.0 on a percent sign is always an escape; before that a name may hold "%0A" itself.
        const QString first = declaration_.strict() ? plain : path;
        const QString second = declaration_.strict() ? path : plain;
        for (const QString& name : {first, second}) {
            if (source_.files().contains(name)) {
                return name;
            }
        }
        return byComposedName_.value(plain.normalized(QString::NormalizationForm_C));
    }

    /// Gives what it computed.
    QHash<QString, Digests> compareDigests(const BagStamps& stamps) {
        QMap<QString, QStringList> wanted;
        for (const Manifest& manifest : manifests_) {
            for (const ManifestLine& line : manifest.lines) {
                const QString file = find(line.path);
                if (file.isEmpty()) {
                    reportMissing(manifest, line);
                } else if (!wanted[file].contains(manifest.algorithm)) {
                    wanted[file].append(manifest.algorithm);
                }
            }
        }
        const QHash<QString, Digests> found = source_.digests(stamps.withDigests(wanted), verification_.findings);
        verification_.files = std::count_if(wanted.keyBegin(), wanted.keyEnd(), [&](const QString& file) { return found.contains(file); });
        QSet<QString> unreadable;
        for (auto file = wanted.constBegin(); file != wanted.constEnd(); ++file) {
            if (!found.contains(file.key())) {
                unreadable.insert(file.key());
            }
        }
        for (const Manifest& manifest : manifests_) {
            for (const ManifestLine& line : manifest.lines) {
                const QString file = find(line.path);
                listed_[manifest.file].insert(file);
                if (!file.isEmpty() && !unreadable.contains(file)
                    && found.value(file).value(manifest.algorithm) != line.digest) {
                    addFault(file, "file-differs",
                             translated(QT_TRANSLATE_NOOP("Bag", "Its %1 is %2, %3 says %4."))
                                 .arg(manifest.algorithm, found.value(file).value(manifest.algorithm), manifest.file, line.digest));
                }
            }
        }
        // Whatever kept a file from being read has been named already, unless it vanished from the zip's own listing.
        for (const QString& file : std::as_const(unreadable)) {
            const bool named = std::any_of(verification_.findings.begin(), verification_.findings.end(),
                                           [&](const Finding& finding) { return finding.file == file && finding.fault; });
            if (!named) {
                addFault(file, "file-unreadable", translated(QT_TRANSLATE_NOOP("Bag", "It could not be read.")));
            }
        }
        return found;
    }

    void reportMissing(const Manifest& manifest, const ManifestLine& line) {
        const QString name = unescapedPath(line.path, declaration_);
        if (reportedMissing_.contains(name)) {
            return;
        }
        reportedMissing_.insert(name);
        addFault(name, "file-missing",
                 fetched_.contains(name) ? translated(QT_TRANSLATE_NOOP("Bag", "It is to be fetched from elsewhere (fetch.txt); the bag is not complete."))
                                         : translated(QT_TRANSLATE_NOOP("Bag", "%1 lists it.")).arg(manifest.file));
    }

    void reportUnlisted() {
        for (auto entry = source_.files().constBegin(); entry != source_.files().constEnd(); ++entry) {
            const QString& file = entry.key();
            if (isPayload(file)) {
                reportUnlistedIn(file, false, "file-extra");
            } else if (const std::optional<Manifest> manifest = manifestFromName(file);
                       declaration_.strict() && manifest && !manifest->ofTags) {
                reportUnlistedIn(file, true, "file-extra");
            }
        }
        for (const QString& file : std::as_const(fetched_)) {
            const auto lists = [&](const Manifest& manifest) {
                return std::any_of(manifest.lines.begin(), manifest.lines.end(),
                                   [&](const ManifestLine& line) { return unescapedPath(line.path, declaration_) == file; });
            };
            const auto ofPayload = [](const Manifest& manifest) { return !manifest.ofTags; };
            if (std::none_of(manifests_.begin(), manifests_.end(), [&](const Manifest& manifest) { return ofPayload(manifest) && lists(manifest); })) {
                addFault(file, "fetch-unlisted", translated(QT_TRANSLATE_NOOP("Bag", "fetch.txt names it, but no manifest of the payload does.")));
            } else if (declaration_.strict() &&
                       std::any_of(manifests_.begin(), manifests_.end(), [&](const Manifest& manifest) { return ofPayload(manifest) && !lists(manifest); })) {
                addFault(file, "fetch-unlisted", translated(QT_TRANSLATE_NOOP("Bag", "fetch.txt names it, but not every manifest of the payload does.")));
            }
        }
    }

    /// Before 1.0 a file must be in one manifest, from 1.0 on in all of them.
    void reportUnlistedIn(const QString& file, bool ofTags, const char* rule) {
        QStringList lacking;
        int having = 0;
        for (const Manifest& manifest : manifests_) {
            if (manifest.ofTags != ofTags) {
                continue;
            }
            if (listed_.value(manifest.file).contains(file)) {
                having += 1;
            } else {
                lacking += manifest.file;
            }
        }
        if (having == 0 && !lacking.isEmpty()) {
            addFault(file, rule, translated(QT_TRANSLATE_NOOP("Bag", "No manifest lists it.")));
        } else if (declaration_.strict() && !lacking.isEmpty()) {
            addFault(file, "manifest-incomplete", translated(QT_TRANSLATE_NOOP("Bag", "%1 does not list it.")).arg(lacking.join(QStringLiteral(", "))));
        }
    }

    void checkOxum() {
        static const QRegularExpression form(QStringLiteral("^(\\d{1,18})\\.(\\d{1,18})$"));
        QString file = QStringLiteral("bag-info.txt");
        if (!source_.files().contains(file)) {
            file = QStringLiteral("package-info.txt"); // its name up to 0.95
        }
        if (!source_.files().contains(file)) {
            return;
        }
        const std::optional<QStringList> lines = linesOf(file);
        if (!lines) {
            return;
        }
        qint64 bytes = 0;
        qint64 count = 0;
        for (auto entry = source_.files().constBegin(); entry != source_.files().constEnd(); ++entry) {
            if (isPayload(entry.key())) {
                bytes += entry.value();
                count += 1;
            }
        }
        const QStringList told = infoValues(file, *lines, QStringLiteral("Payload-Oxum"), verification_.findings);
        if (told.size() > 1 && declaration_.strict()) {
            addFault(file, "payload-oxum", translated(QT_TRANSLATE_NOOP("Bag", "Payload-Oxum stands in it more than once.")));
        }
        for (const QString& oxum : told) {
            const QRegularExpressionMatch match = form.match(oxum);
            if (!match.hasMatch() || match.captured(1).toLongLong() != bytes || match.captured(2).toLongLong() != count) {
                addFault(file, "payload-oxum",
                         translated(QT_TRANSLATE_NOOP("Bag", "Payload-Oxum is “%1”, but the payload has %2 bytes in %3 files."))
                             .arg(oxum.left(100))
                             .arg(bytes)
                             .arg(count));
            }
        }
    }

    BagSource& source_;
    Verification& verification_;
    BagDeclaration declaration_;
    QList<Manifest> manifests_;
    QHash<QString, QString> byComposedName_;
    QHash<QString, QSet<QString>> listed_; ///< manifest -> files it lists
    QSet<QString> fetched_;
    QSet<QString> reportedMissing_;
};

} // namespace

Verification verifyBag(const QString& path, const BagLimits& limits, const TimeStampTrust& trust) {
    const bool isFolder = QFileInfo(path).isDir();
    Verification verification{path, isFolder ? QStringLiteral("bag") : QStringLiteral("zip"), 0, {}};
    const std::unique_ptr<BagSource> source = isFolder ? openFolderBag(path, limits) : openZipBag(path, limits);
    verification.findings = source->findings();
    if (source->readable()) {
        Verifier(*source, verification).run(trust);
    }
    return verification;
}

} // namespace cyberspotter
