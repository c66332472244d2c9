// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bag/bag_source.h"

#include "core/evidence/bag/bag_paths.h"
#include "core/evidence/reading/zip/zip_directory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <functional>

namespace cyberspotter {

namespace {

constexpr size_t pieceBytes = 1 << 20;

QString translated(const char* text) {
    return QCoreApplication::translate("Bag", text);
}

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

class ZipBagSource : public BagSource {
public:
    ZipBagSource(const QString& path, const BagLimits& limits) : path_(path), limits_(limits) {
        const std::optional<QList<ZipEntry>> entries = readZipDirectory(path, limits.entries, findings_);
        readable_ = entries.has_value() && !hasBomb();
        if (readable_) {
            refuseBomb(*entries);
        }
        if (readable_) {
            enter(*entries);
        }
    }

    std::optional<QByteArray> readTagFile(const QString& file, QList<Finding>& findings) override {
        QByteArray bytes;
        bool whole = false;
        forEach(findings, [&](const QString& entry) { return entry == file; },
                [&](const QString&, archive* source) {
                    whole = unpack(source, file, findings, [&](QByteArrayView piece) { bytes.append(piece); });
                    return false;
                });
        return whole ? std::optional(bytes) : std::nullopt;
    }

    QHash<QString, Digests> digests(const QMap<QString, QStringList>& wanted, QList<Finding>& findings) override {
        QHash<QString, Digests> result;
        forEach(findings, [&](const QString& file) { return wanted.contains(file); },
                [&](const QString& file, archive* source) {
                    MultiDigest digest(wanted.value(file));
                    if (unpack(source, file, findings, [&](QByteArrayView piece) { digest.add(piece); })) {
                        result.insert(file, digest.finish());
                    }
                    return true;
                });
        return result;
    }

    void copyFiles(const QStringList& wanted, const std::function<bool(const QString&, QByteArrayView)>& take,
                   const std::function<bool(const QString&)>& ended, QList<Finding>& findings) override {
        const QSet<QString> names(wanted.begin(), wanted.end());
        forEach(findings, [&](const QString& file) { return names.contains(file); },
                [&](const QString& file, archive* source) {
                    bool goOn = true;
                    const bool whole = unpack(source, file, findings,
                                              [&](QByteArrayView piece) { goOn = goOn && take(file, piece); });
                    return goOn && (!whole || ended(file));
                });
    }

private:
    bool hasBomb() const {
        return std::any_of(findings_.begin(), findings_.end(),
                           [](const Finding& finding) { return finding.rule == QStringLiteral("zip-bomb"); });
    }

    void refuseBomb(const QList<ZipEntry>& entries) {
        const qint64 allowed = limits_.freeBytes + QFileInfo(path_).size() * limits_.unpackRatio;
        qint64 left = allowed;
        for (const ZipEntry& entry : entries) {
            if (entry.bytes > left) {
                addFault({}, "zip-bomb", translated(QT_TRANSLATE_NOOP("Bag", "It would unpack to more than %1 bytes.")).arg(allowed));
                readable_ = false;
                return;
            }
            left -= entry.bytes;
        }
    }

    /// The bag lies in one folder at the top, or is the top itself.
    static QString baseOf(const QList<ZipEntry>& entries) {
        QString best;
        bool found = false;
        for (const ZipEntry& entry : entries) {
            const QString name = QString::fromUtf8(entry.name);
            if (name == QStringLiteral("bagit.txt")) {
                return {};
            }
            if (name.endsWith(QStringLiteral("/bagit.txt")) && name.count(u'/') == 1 && !found) {
                best = name.chopped(9);
                found = true;
            }
        }
        return best;
    }

    void enter(QList<ZipEntry> entries) {
        base_ = baseOf(entries);
        if (base_.isEmpty()) {
            findings_.append({{}, QStringLiteral("zip-layout"),
                              translated(QT_TRANSLATE_NOOP("Bag", "The bag has no folder of its own in the zip: unpacked, its files lie among others.")), false});
        }
        // The order in which libarchive hands them out. Its names depend on the locale; ours are the bytes of the zip.
        std::sort(entries.begin(), entries.end(),
                  [](const ZipEntry& a, const ZipEntry& b) { return a.offset < b.offset; });
        CaseCollisions collisions;
        for (const ZipEntry& entry : entries) {
            const QString name = QString::fromUtf8(entry.name);
            const bool accepted = !refused(entry, name) && enterName(name, collisions);
            order_ += accepted && !entry.isFolder() ? name.mid(base_.size()) : QString();
            if (accepted) {
                const QString file = name.mid(base_.size());
                hasPayloadFolder_ = hasPayloadFolder_ || file.startsWith(QStringLiteral("data/"));
                if (!entry.isFolder()) {
                    files_.insert(file, entry.bytes);
                }
            }
        }
    }

    bool refused(const ZipEntry& entry, const QString& name) {
        if (const char* rule = brokenPathRule(name)) {
            addFault(name, rule, pathRuleDetail(QLatin1String(rule)));
            return true;
        }
        if (name.toUtf8() != entry.name) {
            addFault(name, "path-unsafe", translated(QT_TRANSLATE_NOOP("Bag", "The name is not UTF-8.")));
            return true;
        }
        if (entry.isSpecial()) {
            addFault(name, "path-link", translated(QT_TRANSLATE_NOOP("Bag", "It is a link or a device, not a file.")));
            return true;
        }
        if (entry.isEncrypted()) {
            addFault(name, "zip-encrypted", translated(QT_TRANSLATE_NOOP("Bag", "It is encrypted, so nobody can verify it.")));
            return true;
        }
        if (!name.startsWith(base_)) {
            addFault(name, "zip-layout", translated(QT_TRANSLATE_NOOP("Bag", "It lies beside the bag; a zipped bag is one folder and nothing else.")));
            return true;
        }
        return false;
    }

    bool enterName(QString name, CaseCollisions& collisions) {
        const bool isFolder = name.endsWith(u'/');
        while (name.endsWith(u'/')) {
            name.chop(1);
        }
        const QString other = collisions.enter(name);
        if (other.isEmpty() || (isFolder && other == name)) {
            return true;
        }
        if (other == name) {
            addFault(name, "path-duplicate", translated(QT_TRANSLATE_NOOP("Bag", "The zip holds it twice.")));
        } else {
            addFault(name, "path-case", translated(QT_TRANSLATE_NOOP("Bag", "On many systems it is the same file as “%1”.")).arg(other));
        }
        return false;
    }

    /// Walks the zip and hands each entry that `isWanted` to `take`, until that returns false.
    void forEach(QList<Finding>& findings, const std::function<bool(const QString&)>& isWanted,
                 const std::function<bool(const QString&, archive*)>& take) const {
        Archive source(archive_read_new(), archive_read_free);
        archive_read_support_format_zip_seekable(source.get());
        archive_entry* entry = nullptr;
        int status = archive_read_open_filename(source.get(), QFile::encodeName(path_).constData(), pieceBytes);
        for (const QString& file : order_) {
            if (status == ARCHIVE_OK || status == ARCHIVE_WARN) {
                // ARCHIVE_WARN: a name that libarchive could not turn into this system's encoding.
                status = archive_read_next_header(source.get(), &entry);
            }
            if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
                break;
            }
            if (!file.isEmpty() && isWanted(file) && !take(file, source.get())) {
                return;
            }
        }
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            findings.append({{}, QStringLiteral("zip-damaged"), QString::fromLocal8Bit(archive_error_string(source.get())), true});
        }
    }

    /// Unpacks one entry in pieces, never more than the directory declares.
    bool unpack(archive* source, const QString& file, QList<Finding>& findings,
                const std::function<void(QByteArrayView)>& take) const {
        const qint64 declared = files_.value(file);
        if (declared > limits_.tagFileBytes && !file.startsWith(QStringLiteral("data/"))) {
            findings.append({file, QStringLiteral("zip-bomb"), translated(QT_TRANSLATE_NOOP("Bag", "A tag file is never that large.")), true});
            return false;
        }
        QByteArray piece(pieceBytes, Qt::Uninitialized);
        qint64 total = 0;
        for (;;) {
            const la_ssize_t got = archive_read_data(source, piece.data(), size_t(piece.size()));
            if (got < 0) {
                findings.append({file, QStringLiteral("file-differs"), QString::fromLocal8Bit(archive_error_string(source)), true});
                return false;
            }
            total += got;
            if (total > declared || (got == 0 && total != declared)) {
                findings.append({file, QStringLiteral("zip-size"), translated(QT_TRANSLATE_NOOP("Bag", "It does not unpack to the size that the zip declares.")), true});
                return false;
            }
            if (got == 0) {
                return true;
            }
            take(QByteArrayView(piece.constData(), got));
        }
    }

    QString path_;
    BagLimits limits_;
    QString base_;      ///< "" or "name/"
    QStringList order_; ///< files by their place in the zip; empty texts for what is not read
};

} // namespace

std::unique_ptr<BagSource> openZipBag(const QString& file, const BagLimits& limits) {
    return std::make_unique<ZipBagSource>(file, limits);
}

} // namespace cyberspotter
