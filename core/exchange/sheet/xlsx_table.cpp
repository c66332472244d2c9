// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sheet/table.h"
#include "core/exchange/sheet/xlsx_package.h"
#include "core/exchange/sheet/xlsx_tokens.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

constexpr qsizetype mostStrings = 2'000'000;

QString translated(const char* text) {
    return QCoreApplication::translate("Sheet", text);
}

/// The column of a cell's reference ("AB12" is 27); -1 for none.
qsizetype columnOf(const QString& reference) {
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > tableLimits::columns) {
            break;
        }
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// The text up to the end of `element`; what is only there to pronounce it (rPh) is left out.
QString textUpTo(XlsxTokens& tokens, QStringView element) {
    QString text;
    bool inText = false;
    bool spoken = false;
    while (tokens.next() && !tokens.isEnd(element)) {
        if (tokens.isStart(u"rPh") || tokens.isEnd(u"rPh")) {
            spoken = tokens.isStart(u"rPh");
        } else if (tokens.isStart(u"t") || tokens.isEnd(u"t")) {
            inText = tokens.isStart(u"t");
        } else if (tokens.isText() && inText && !spoken && text.size() <= tableLimits::cellCharacters) {
            text += tokens.text();
        }
    }
    return text;
}

class XlsxTable : public Table {
public:
    XlsxTable(QString path, XlsxParts parts) : path_(std::move(path)), parts_(std::move(parts)), tokens_(parts_.sheet) {}

    Result<void> readStrings() {
        XlsxTokens tokens(parts_.sharedStrings);
        while (!parts_.sharedStrings.isEmpty() && tokens.next()) {
            if (tokens.isStart(u"si")) {
                if (strings_.size() >= mostStrings) {
                    return std::unexpected(tooLargeTable(path_, translated(QT_TRANSLATE_NOOP("Sheet", "It has more than %1 texts.")).arg(mostStrings)));
                }
                strings_ << textUpTo(tokens, u"si");
            }
        }
        parts_.sharedStrings.clear();
        return tokens.fault().isEmpty() ? Result<void>() : std::unexpected(invalidXlsx(path_, tokens.fault()));
    }

    Result<std::optional<QStringList>> next() override {
        while (!ended_ && tokens_.next()) {
            if (!tokens_.isStart(u"row")) {
                continue;
            }
            const qint64 number = tokens_.attribute(u"r").toLongLong();
            line_ = number > line_ ? number : line_ + 1;
            Result<QStringList> row = readRow();
            if (!row) {
                ended_ = true;
                return std::unexpected(row.error());
            }
            if (row->isEmpty()) {
                continue; // only formatted
            }
            if (++rows_ > tableLimits::rows + 1) {
                ended_ = true;
                return std::unexpected(tooLargeTable(path_, translated(QT_TRANSLATE_NOOP("Sheet", "It has more than %1 rows.")).arg(tableLimits::rows)));
            }
            return std::optional(*row);
        }
        const bool broken = !ended_ && !tokens_.fault().isEmpty();
        ended_ = true;
        return broken ? Result<std::optional<QStringList>>(std::unexpected(invalidXlsx(path_, tokens_.fault()))) : std::nullopt;
    }

    qint64 line() const override { return line_; }
    QString format() const override { return QStringLiteral("xlsx"); }

private:
    Result<QStringList> readRow() {
        QStringList row;
        qsizetype column = -1;
        while (tokens_.next() && !tokens_.isEnd(u"row")) {
            if (!tokens_.isStart(u"c")) {
                continue;
            }
            const qsizetype named = columnOf(tokens_.attribute(u"r"));
            column = named >= 0 ? named : column + 1;
            if (column >= tableLimits::columns) {
                return std::unexpected(tooLargeTable(path_, translated(QT_TRANSLATE_NOOP("Sheet", "It has more than %1 columns.")).arg(tableLimits::columns)));
            }
            const QString text = readCell(tokens_.attribute(u"t"));
            if (text.size() > tableLimits::cellCharacters) {
                return std::unexpected(tooLargeTable(path_, translated(QT_TRANSLATE_NOOP("Sheet", "A cell of row %1 has more than %2 characters.")).arg(line_).arg(tableLimits::cellCharacters)));
            }
            if (!text.isEmpty()) {
                row.resize(qMax(row.size(), column + 1));
                row[column] = text;
            }
        }
        if (!tokens_.fault().isEmpty()) {
            return std::unexpected(invalidXlsx(path_, tokens_.fault()));
        }
        return row;
    }

    QString readCell(const QString& type) {
        if (type == u"inlineStr") {
            return textUpTo(tokens_, u"c");
        }
        QString value;
        bool inValue = false;
        while (tokens_.next() && !tokens_.isEnd(u"c")) {
            if (tokens_.isStart(u"v") || tokens_.isEnd(u"v")) {
                inValue = tokens_.isStart(u"v");
            } else if (tokens_.isText() && inValue && value.size() <= tableLimits::cellCharacters) {
                value += tokens_.text();
            }
        }
        if (type == u"s") {
            bool isNumber = false;
            const qsizetype index = value.toLongLong(&isNumber);
            return isNumber ? strings_.value(index) : QString();
        }
        return type == u"e" ? QString() : value; // an error of a formula is no text
    }

    QString path_;
    XlsxParts parts_;
    XlsxTokens tokens_;
    QStringList strings_;
    qint64 line_ = 0;
    qint64 rows_ = 0;
    bool ended_ = false;
};

} // namespace

Result<std::unique_ptr<Table>> openXlsxTable(const QString& path) {
    Result<XlsxParts> parts = readXlsxParts(path);
    if (!parts) {
        return std::unexpected(parts.error());
    }
    auto table = std::make_unique<XlsxTable>(path, std::move(*parts));
    if (const Result<void> read = table->readStrings(); !read) {
        return std::unexpected(read.error());
    }
    return table;
}

} // namespace cyberspotter
