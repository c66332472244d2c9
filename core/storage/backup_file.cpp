// SPDX-License-Identifier: Apache-2.0
#include "core/storage/backup_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace cyberspotter {

namespace {

// "ustar Interchange Format", POSIX.1-2017, pax.
constexpr qint64 block = 512;
constexpr qint64 largestPax = 64 * 1024;

QString translated(const char* text) {
    return QCoreApplication::translate("Backup", text);
}

bool isZero(const QByteArray& bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

bool sumIsRight(const QByteArray& header) {
    unsigned sum = 0;
    for (int i = 0; i < header.size(); ++i) {
        sum += i >= 148 && i < 156 ? unsigned(' ') : static_cast<unsigned char>(header[i]);
    }
    // The very form that the writer gives it: six digits, a zero byte, a space.
    const QByteArray wanted = QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2);
    return header.mid(148, 8) == wanted;
}

std::optional<qint64> numberOf(const QByteArray& field) {
    bool ok = false;
    const qint64 value = field.left(field.indexOf('\0') < 0 ? field.size() : field.indexOf('\0')).trimmed().toLongLong(&ok, 8);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// "NN size=12345\n" among the records of a pax header, which stands before a file of 8 GB and more.
std::optional<qint64> paxSize(const QByteArray& records) {
    const QList<QByteArray> lines = records.split('\n');
    for (const QByteArray& line : lines) {
        if (const qsizetype at = line.indexOf(" size="); at > 0) {
            bool ok = false;
            const qint64 size = line.mid(at + 6).toLongLong(&ok);
            return ok ? std::optional(size) : std::nullopt;
        }
    }
    return std::nullopt;
}

QString nameOf(const QByteArray& header) {
    const auto text = [&](int offset, int size) {
        const QByteArray field = header.mid(offset, size);
        return QString::fromUtf8(field.constData(), qstrnlen(field.constData(), uint(size)));
    };
    const QString prefix = text(345, 155);
    return prefix.isEmpty() ? text(0, 100) : prefix + u'/' + text(0, 100);
}

} // namespace

Problem backupDamaged(const QString& file, const QString& reason) {
    return {"backup-damaged", translated(QT_TRANSLATE_NOOP("Backup", "The backup cannot be restored")),
            translated(QT_TRANSLATE_NOOP("Backup", "%1: %2")).arg(file, reason),
            translated(QT_TRANSLATE_NOOP("Backup", "Try an older backup; nothing was changed.")), 0, {}};
}

bool isBackupName(const QString& name) {
    if (name == QStringLiteral("library.sqlite")) {
        return true;
    }
    const QStringList parts = name.split(u'/');
    const auto isHex = [](const QString& text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        });
    };
    return parts.size() == 3 && parts[0] == QStringLiteral("evidence") && parts[1].size() == 2 && parts[2].size() == 62
           && isHex(parts[1]) && isHex(parts[2]);
}

bool looksLikeBackup(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray begin = file.read(block);
    // Either is enough: the other may be what is damaged.
    return begin.startsWith(QByteArray("library.sqlite\0", 15)) || begin.mid(257, 5) == "ustar";
}

Result<QList<BackupEntry>> readBackupEntries(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(backupDamaged(path, file.errorString()));
    }
    QList<BackupEntry> entries;
    std::optional<qint64> size; // by a pax header
    for (;;) {
        const qint64 place = file.pos();
        const QByteArray header = file.read(block);
        if (header.size() == block && isZero(header)) {
            break;
        }
        if (header.size() < block || !sumIsRight(header)) {
            return std::unexpected(backupDamaged(path, translated(QT_TRANSLATE_NOOP("Backup", "the header at byte %1 is damaged or cut off")).arg(place)));
        }
        const std::optional<qint64> given = numberOf(header.mid(124, 12));
        const char type = header[156];
        BackupEntry entry{nameOf(header), file.pos(), size ? *size : given.value_or(-1)};
        size.reset();
        const qint64 padding = entry.size < 0 ? 0 : (block - entry.size % block) % block;
        if (entry.size < 0 || entry.size > file.size() - entry.offset - padding) {
            return std::unexpected(backupDamaged(path, translated(QT_TRANSLATE_NOOP("Backup", "“%1” is cut off")).arg(entry.name.left(200))));
        }
        if (type == 'x' && entry.size <= largestPax) {
            size = paxSize(file.read(entry.size));
        } else if (type != '0' || !isBackupName(entry.name)) {
            return std::unexpected(
                backupDamaged(path, translated(QT_TRANSLATE_NOOP("Backup", "it holds “%1”, which no backup does")).arg(entry.name.left(200))));
        } else {
            entries.append(entry);
        }
        file.seek(entry.offset + entry.size);
        if (!isZero(file.read(padding))) {
            return std::unexpected(backupDamaged(path, translated(QT_TRANSLATE_NOOP("Backup", "there is something behind “%1”")).arg(entry.name)));
        }
    }
    // At least one more block of zeros, and nothing else to the end.
    qint64 zeros = 0;
    for (QByteArray piece = file.read(1 << 20); !piece.isEmpty(); piece = file.read(1 << 20)) {
        if (!isZero(piece)) {
            return std::unexpected(backupDamaged(path, translated(QT_TRANSLATE_NOOP("Backup", "there is something behind its end"))));
        }
        zeros += piece.size();
    }
    if (zeros < block) {
        return std::unexpected(backupDamaged(path, translated(QT_TRANSLATE_NOOP("Backup", "its end is cut off"))));
    }
    return entries;
}

} // namespace cyberspotter
