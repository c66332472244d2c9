// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/zip/zip_package.h"

#include "core/evidence/bag/bag_paths.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <isa-l/crc.h>
#include <zlib.h>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr quint16 methodStored = 0;
constexpr quint16 methodDeflated = 8;

QString translated(const char* text) {
    return QCoreApplication::translate("Zip", text);
}

/// Holds what is read against the CRC-32 of the zip's directory.
class CrcChecked : public ByteSource {
public:
    CrcChecked(std::unique_ptr<ByteSource> inner, quint32 expected) : inner_(std::move(inner)), expected_(expected) {}

    qint64 read(char* to, qint64 size) override {
        const qint64 got = inner_->read(to, size);
        if (got < 0) {
            return broken(inner_->error());
        }
        if (got > 0) {
            crc_ = crc32_gzip_refl(crc_, reinterpret_cast<const uchar*>(to), uint64_t(got));
        } else if (quint32(crc_) != expected_) {
            return broken(translated(QT_TRANSLATE_NOOP("Zip", "Its bytes differ from the checksum in the zip.")));
        }
        return got;
    }

private:
    std::unique_ptr<ByteSource> inner_;
    quint32 expected_;
    quint32 crc_ = 0;
};

void addFault(QList<Finding>& findings, const QString& file, const char* rule, const QString& detail) {
    findings.append({file, QLatin1String(rule), detail, true});
}

/// What keeps an entry from being read; true when something does.
bool isRefused(const ZipEntry& entry, const QString& name, QList<Finding>& findings) {
    if (const char* rule = brokenPathRule(name)) {
        addFault(findings, name, rule, pathRuleDetail(QLatin1String(rule)));
    } else if (name.toUtf8() != entry.name) {
        addFault(findings, name, "path-unsafe", translated(QT_TRANSLATE_NOOP("Zip", "The name is not UTF-8.")));
    } else if (entry.isSpecial()) {
        addFault(findings, name, "path-link", translated(QT_TRANSLATE_NOOP("Zip", "It is a link or a device, not a file.")));
    } else if (entry.isEncrypted()) {
        addFault(findings, name, "zip-encrypted", translated(QT_TRANSLATE_NOOP("Zip", "It is encrypted, so nobody can verify it.")));
    } else if (entry.method != methodStored && entry.method != methodDeflated) {
        addFault(findings, name, "zip-method", translated(QT_TRANSLATE_NOOP("Zip", "It is compressed in a way (%1) that is not read here.")).arg(entry.method));
    } else if (entry.method == methodStored && entry.bytes != entry.packedBytes) {
        addFault(findings, name, "zip-size", translated(QT_TRANSLATE_NOOP("Zip", "It is stored, yet its two sizes differ.")));
    } else {
        return false;
    }
    return true;
}

} // namespace

std::optional<ZipPackage> ZipPackage::open(const QString& path, qint64 limit, qint64 freeBytes, qint64 unpackRatio,
                                           QList<Finding>& findings) {
    const std::optional<QList<ZipEntry>> entries = readZipDirectory(path, limit, findings);
    const bool bomb = std::any_of(findings.begin(), findings.end(),
                                  [](const Finding& finding) { return finding.rule == QStringLiteral("zip-bomb"); });
    if (!entries || bomb) {
        return std::nullopt;
    }
    const qint64 allowed = freeBytes + QFileInfo(path).size() * unpackRatio;
    qint64 left = allowed;
    for (const ZipEntry& entry : *entries) {
        if (entry.bytes > left) {
            addFault(findings, {}, "zip-bomb", translated(QT_TRANSLATE_NOOP("Zip", "It would unpack to more than %1 bytes.")).arg(allowed));
            return std::nullopt;
        }
        left -= entry.bytes;
    }
    ZipPackage package;
    package.path_ = path;
    package.enter(*entries, findings);
    return package;
}

void ZipPackage::enter(const QList<ZipEntry>& entries, QList<Finding>& findings) {
    CaseCollisions collisions;
    for (const ZipEntry& entry : entries) {
        const QString name = QString::fromUtf8(entry.name);
        if (isRefused(entry, name, findings)) {
            continue;
        }
        if (entry.isFolder()) {
            if (entry.bytes != 0 || entry.packedBytes != 0) {
                addFault(findings, name, "zip-size", translated(QT_TRANSLATE_NOOP("Zip", "A folder holds bytes.")));
            }
            continue;
        }
        const QString other = collisions.enter(name);
        if (other.isEmpty()) {
            files_.insert(name, entry);
        } else if (other == name) {
            addFault(findings, name, "path-duplicate", translated(QT_TRANSLATE_NOOP("Zip", "The zip holds it twice.")));
        } else {
            addFault(findings, name, "path-case", translated(QT_TRANSLATE_NOOP("Zip", "On many systems it is the same file as “%1”.")).arg(other));
        }
    }
}

std::unique_ptr<ByteSource> ZipPackage::read(const QString& file) const {
    const ZipEntry entry = files_.value(file);
    std::unique_ptr<ByteSource> source = fileRegion(path_, entry.dataOffset, entry.packedBytes);
    if (entry.method == methodDeflated) {
        source = inflated(std::move(source), entry.bytes);
    }
    return std::make_unique<CrcChecked>(std::move(source), entry.crc);
}

std::unique_ptr<ByteSource> ZipPackage::readStored(const QString& file, qint64 offset, qint64 bytes) const {
    const auto entry = files_.constFind(file);
    if (entry == files_.constEnd() || entry->method != methodStored || offset < 0 || bytes < 0 || bytes > entry->bytes
        || offset > entry->bytes - bytes) {
        return nullptr;
    }
    return fileRegion(path_, entry->dataOffset + offset, bytes);
}

} // namespace cyberspotter
