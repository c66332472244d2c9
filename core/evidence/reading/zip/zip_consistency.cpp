// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/zip/zip_consistency.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <functional>

namespace cyberspotter {

namespace {

constexpr quint16 zip64Extra = 0x0001;
constexpr quint16 ntfsExtra = 0x000a;   // 7-Zip writes it into the directory only
constexpr quint16 timesExtra = 0x5455;  // "UT": the directory holds the first of the times only
constexpr quint8 unixSystem = 3;
constexpr quint8 lastSystem = 20;
constexpr qsizetype fewest = 3; // from here on it can be said which of them differs

QString translated(const char* text) {
    return QCoreApplication::translate("Zip", text);
}

void addFault(QList<Finding>& findings, const ZipEntry& entry, const QString& detail) {
    findings.append({QString::fromUtf8(entry.name), QStringLiteral("zip-attributes"), detail, true});
}

QByteArray bytesOf(quint32 number) {
    const quint32 little = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char*>(&little), sizeof little);
}

/// Extra fields by their number; nothing when they do not end where they should.
std::optional<QMap<quint16, QByteArray>> extraFields(const QByteArray& extra) {
    QMap<quint16, QByteArray> fields;
    qsizetype at = 0;
    while (at + 4 <= extra.size()) {
        const quint16 id = qFromLittleEndian<quint16>(extra.constData() + at);
        const qsizetype size = qFromLittleEndian<quint16>(extra.constData() + at + 2);
        if (at + 4 + size > extra.size()) {
            return std::nullopt;
        }
        fields.insert(id, extra.mid(at + 4, size));
        at += 4 + size;
    }
    return at == extra.size() ? std::optional(fields) : std::nullopt;
}

bool extrasAgree(const ZipEntry& entry) {
    const auto central = extraFields(entry.extra);
    const auto local = extraFields(entry.localExtra);
    if (!central || !local) {
        return false;
    }
    for (auto field = central->constBegin(); field != central->constEnd(); ++field) {
        if (field.key() == zip64Extra || field.key() == ntfsExtra) {
            continue; // the sizes are compared elsewhere
        }
        const auto other = local->constFind(field.key());
        const qsizetype same = other == local->constEnd() ? 0 : std::min(field->size(), other->size());
        if (other == local->constEnd()
            || (field.key() == timesExtra ? field->left(same) != other->left(same) : same == field->size() && *field != *other)) {
            return false;
        }
    }
    return true;
}

/// Rights that programs give; others are worth a second look.
bool isUsualMode(const ZipEntry& entry) {
    constexpr quint32 dosReadOnly = 1;
    constexpr quint32 ownerWrites = 0200;
    const quint32 mode = entry.unixMode;
    if (mode == 0 || ((entry.externalAttributes & dosReadOnly) != 0 && (mode & ownerWrites) != 0)) {
        return false;
    }
    static constexpr std::array<quint32, 20> usual = {0644, 0755, 0600, 0664, 0775, 0700, 0444, 0555, 0400, 0640,
                                                      0660, 0666, 0777, 0750, 0500, 0440, 0770, 0550, 0000, 0604};
    return std::find(usual.begin(), usual.end(), mode & 07777) != usual.end();
}

bool attributesAreSound(const ZipEntry& entry) {
    const quint8 system = quint8(entry.madeBy >> 8);
    const quint32 dos = entry.externalAttributes & 0xFFFF;
    constexpr quint32 dosKnown = 0x3F; // read-only, hidden, system, label, folder, archive
    const bool sparse = (entry.internalAttributes & ~3U) == 0 && (entry.disk == 0 || entry.disk == 0xFFFF);
    const bool dosSound = system != unixSystem || (dos & ~dosKnown) == 0;
    const bool folderSound = system != unixSystem || entry.name.endsWith('/') || (dos & 0x10) == 0;
    return system <= lastSystem && isKnownZipVersion(entry.needed) && sparse && dosSound && folderSound;
}

/// The place of the one entry that differs from all others, in one byte of a value of the same length; -1 when there is none.
qsizetype oddOneOut(const QList<QByteArray>& values) {
    if (values.size() < fewest) {
        return -1;
    }
    QHash<QByteArray, QPair<qsizetype, qsizetype>> seen; // how often, where last
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto& one = seen[values[i]];
        one = {one.first + 1, i};
        if (seen.size() > 2) {
            return -1;
        }
    }
    if (seen.size() != 2) {
        return -1;
    }
    const auto first = seen.constBegin();
    const auto second = std::next(first);
    const auto odd = first->first == 1 ? first : second;
    const auto common = odd == first ? second : first;
    if (odd->first != 1 || odd.key().size() != common.key().size()) {
        return -1;
    }
    qsizetype different = 0;
    for (qsizetype i = 0; i < odd.key().size(); ++i) {
        different += odd.key()[i] != common.key()[i] ? 1 : 0;
    }
    return different == 1 ? odd->second : -1;
}

void checkOdd(const QList<const ZipEntry*>& entries, const std::function<QByteArray(const ZipEntry&)>& value,
              const std::function<bool(const ZipEntry&)>& isUsual, QList<Finding>& findings) {
    QList<QByteArray> values;
    for (const ZipEntry* entry : entries) {
        values.append(value(*entry));
    }
    const qsizetype odd = oddOneOut(values);
    if (odd >= 0 && !isUsual(*entries[odd])) {
        addFault(findings, *entries[odd], translated(QT_TRANSLATE_NOOP("Zip", "Its attributes differ in one byte from those of all other files.")));
    }
}

} // namespace

bool isKnownZipVersion(quint16 version) {
    static constexpr std::array<quint16, 14> known = {10, 11, 20, 21, 25, 27, 45, 46, 50, 51, 52, 61, 62, 63};
    return std::find(known.begin(), known.end(), version) != known.end();
}

bool sameZipVersion(quint16 local, quint16 central) {
    constexpr quint16 zip64Version = 45;
    const auto plain = [](quint16 version) { return version == 10 || version == 20; };
    return local == central || (local == zip64Version && plain(central)) || (central == zip64Version && plain(local));
}

void checkZipConsistency(const QList<ZipEntry>& entries, QList<Finding>& findings) {
    QList<const ZipEntry*> files;
    bool comment = false;
    for (const ZipEntry& entry : entries) {
        comment = comment || entry.hasComment;
        if (!attributesAreSound(entry)) {
            addFault(findings, entry, translated(QT_TRANSLATE_NOOP("Zip", "It has versions or attributes that no program writes.")));
        }
        if (!extrasAgree(entry)) {
            addFault(findings, entry, translated(QT_TRANSLATE_NOOP("Zip", "Its extra fields and those in the directory of the zip say different things.")));
        }
        if (!entry.name.endsWith('/')) {
            files.append(&entry);
        }
    }
    if (comment) {
        findings.append({{}, QStringLiteral("zip-comment"), translated(QT_TRANSLATE_NOOP("Zip", "A file has a comment, which no digest covers.")), false});
    }
    const auto never = [](const ZipEntry&) { return false; };
    checkOdd(files, [](const ZipEntry& entry) { return bytesOf(entry.madeBy >> 8); }, never, findings);
    // Some programs name the version that an entry needs as the one that made it, which differs by how it is packed.
    checkOdd(files, [](const ZipEntry& entry) { return bytesOf(entry.madeBy); },
             [](const ZipEntry& entry) { return (entry.madeBy & 0xFF) == entry.needed; }, findings);
    // Info-ZIP (versions 2.x and 3.x) marks what looks like text.
    checkOdd(files, [](const ZipEntry& entry) { return bytesOf(entry.internalAttributes); },
             [](const ZipEntry& entry) {
                 const quint16 version = entry.madeBy & 0xFF;
                 return entry.internalAttributes <= 1 && version >= 21 && version <= 31;
             },
             findings);
    checkOdd(files, [](const ZipEntry& entry) { return bytesOf(entry.externalAttributes); },
             isUsualMode, findings);
    checkOdd(files, [](const ZipEntry& entry) { return entry.localExtra; }, never, findings);
}

} // namespace cyberspotter
