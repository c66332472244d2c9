// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sheet/table.h"

#include "core/base/csv_reader.h"

#include <QCoreApplication>
#include <QFile>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Sheet", text);
}

class CsvTable : public Table {
public:
    explicit CsvTable(std::unique_ptr<QFile> file) : file_(std::move(file)), reader_(*file_) {}

    Result<std::optional<QStringList>> next() override {
        if (ended_) {
            return std::nullopt;
        }
        Result<std::optional<QStringList>> record = reader_.next();
        if (record && *record) {
            guarded_ = rows_ == 0 ? reader_.lastFieldWasQuoted() : guarded_;
            if (++rows_ > tableLimits::rows + 1) {
                ended_ = true;
                return std::unexpected(tooLargeTable(
                    file_->fileName(), translated(QT_TRANSLATE_NOOP("Sheet", "It has more than %1 rows.")).arg(tableLimits::rows)));
            }
            if ((*record)->size() > tableLimits::columns) {
                ended_ = true;
                return std::unexpected(tooLargeTable(
                    file_->fileName(), translated(QT_TRANSLATE_NOOP("Sheet", "It has more than %1 columns.")).arg(tableLimits::columns)));
            }
        }
        return record;
    }
    qint64 line() const override { return reader_.line(); }
    QString format() const override { return QStringLiteral("csv"); }
    bool isGuarded() const override { return guarded_; }

private:
    std::unique_ptr<QFile> file_;
    CsvReader reader_;
    qint64 rows_ = 0;
    bool guarded_ = false;
    bool ended_ = false;
};

} // namespace

Problem tooLargeTable(const QString& path, const QString& what) {
    return {QStringLiteral("table-too-large"), translated(QT_TRANSLATE_NOOP("Sheet", "The table is too large")),
            QStringLiteral("%1: %2").arg(path, what),
            translated(QT_TRANSLATE_NOOP("Sheet", "Check that it is the right file, and take out what is not needed.")), 0, {}};
}

Result<std::unique_ptr<Table>> openTable(const QString& path) {
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(QStringLiteral("file-unreadable"), translated(QT_TRANSLATE_NOOP("Sheet", "The file cannot be read")),
                    QStringLiteral("%1: %2").arg(path, file->errorString()),
                    translated(QT_TRANSLATE_NOOP("Sheet", "Check its name and whether you may read it.")));
    }
    if (file->size() > tableLimits::fileBytes) {
        return std::unexpected(tooLargeTable(
            path, translated(QT_TRANSLATE_NOOP("Sheet", "It has more than %1 MB.")).arg(tableLimits::fileBytes / (1024 * 1024))));
    }
    if (file->peek(4) == QByteArrayView("PK\x03\x04")) {
        return openXlsxTable(path);
    }
    return std::make_unique<CsvTable>(std::move(file));
}

} // namespace cyberspotter
