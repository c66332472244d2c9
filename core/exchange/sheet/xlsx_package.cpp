// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sheet/xlsx_package.h"

#include "core/exchange/sheet/table.h"
#include "core/exchange/sheet/xlsx_tokens.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace cyberspotter {

namespace {

constexpr qsizetype largestPart = 64 * 1024 * 1024;
constexpr qsizetype largestList = 1024 * 1024; // of sheets or of relations
constexpr int mostParts = 5'000;
constexpr std::size_t blockSize = 64 * 1024;

QString translated(const char* text) {
    return QCoreApplication::translate("Sheet", text);
}

struct CloseArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

/// The unpacked bytes of those of `wanted` (name and limit) that are there.
Result<QMap<QString, QByteArray>> unpack(const QString& path, const QMap<QString, qsizetype>& wanted) {
    const std::unique_ptr<archive, CloseArchive> reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    const auto broken = [&] {
        return std::unexpected(invalidXlsx(path, QString::fromUtf8(archive_error_string(reader.get()))));
    };
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), blockSize) != ARCHIVE_OK) {
        return broken();
    }
    QMap<QString, QByteArray> parts;
    for (int count = 0;; ++count) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF) {
            return parts;
        }
        if (status < ARCHIVE_WARN) {
            return broken();
        }
        if (count >= mostParts) {
            return std::unexpected(tooLargeTable(path, translated(QT_TRANSLATE_NOOP("Sheet", "It has more than %1 parts.")).arg(mostParts)));
        }
        const char* written = archive_entry_pathname_utf8(entry);
        const auto limit = wanted.constFind(QString::fromUtf8(written));
        if (written == nullptr || limit == wanted.cend()) {
            continue;
        }
        QByteArray bytes;
        QByteArray piece(qsizetype(blockSize), Qt::Uninitialized);
        for (;;) {
            const la_ssize_t got = archive_read_data(reader.get(), piece.data(), blockSize);
            if (got < 0) {
                return broken();
            }
            if (got == 0) {
                break;
            }
            bytes.append(piece.constData(), qsizetype(got));
            if (bytes.size() > *limit) {
                return std::unexpected(tooLargeTable(
                    path, translated(QT_TRANSLATE_NOOP("Sheet", "\"%1\" has more than %2 MB.")).arg(limit.key()).arg(*limit / (1024 * 1024))));
            }
        }
        parts.insert(limit.key(), bytes);
    }
}

/// What each relation of the workbook points at, by its id: a path inside the package.
Result<QMap<QString, QString>> relationsOf(const QString& path, const QByteArray& xml) {
    QMap<QString, QString> targets;
    XlsxTokens tokens(xml);
    while (tokens.next()) {
        if (tokens.isStart(u"Relationship")) {
            const QString target = tokens.attribute(u"Target");
            targets.insert(tokens.attribute(u"Id"), target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(QStringLiteral("xl/") + target));
        }
    }
    return tokens.fault().isEmpty() ? Result<QMap<QString, QString>>(targets) : std::unexpected(invalidXlsx(path, tokens.fault()));
}

/// The relation of the first sheet.
Result<QString> firstSheet(const QString& path, const QByteArray& xml) {
    XlsxTokens tokens(xml);
    while (tokens.next()) {
        if (tokens.isStart(u"sheet")) {
            return tokens.attribute(u"id");
        }
    }
    return std::unexpected(invalidXlsx(path, tokens.fault().isEmpty() ? translated(QT_TRANSLATE_NOOP("Sheet", "It has no sheet.")) : tokens.fault()));
}

} // namespace

Problem invalidXlsx(const QString& path, const QString& what) {
    return {QStringLiteral("xlsx-invalid"), translated(QT_TRANSLATE_NOOP("Sheet", "The workbook cannot be read")),
            QStringLiteral("%1: %2").arg(path, what),
            translated(QT_TRANSLATE_NOOP("Sheet", "Save it again as XLSX, or as CSV (UTF-8).")), 0, {}};
}

Result<XlsxParts> readXlsxParts(const QString& path) {
    const QString workbook = QStringLiteral("xl/workbook.xml");
    const QString relations = QStringLiteral("xl/_rels/workbook.xml.rels");
    const QString strings = QStringLiteral("xl/sharedStrings.xml");
    const Result<QMap<QString, QByteArray>> lists = unpack(path, {{workbook, largestList}, {relations, largestList}, {strings, largestPart}});
    if (!lists) {
        return std::unexpected(lists.error());
    }
    const Result<QString> id = firstSheet(path, lists->value(workbook));
    const Result<QMap<QString, QString>> targets = relationsOf(path, lists->value(relations));
    if (!id || !targets) {
        return std::unexpected(!id ? id.error() : targets.error());
    }
    const QString sheet = targets->value(*id, QStringLiteral("xl/worksheets/sheet1.xml"));
    const Result<QMap<QString, QByteArray>> sheets = unpack(path, {{sheet, largestPart}});
    if (!sheets) {
        return std::unexpected(sheets.error());
    }
    if (!sheets->contains(sheet)) {
        return std::unexpected(invalidXlsx(path, translated(QT_TRANSLATE_NOOP("Sheet", "It has no sheet."))));
    }
    return XlsxParts{lists->value(strings), sheets->value(sheet)};
}

} // namespace cyberspotter
