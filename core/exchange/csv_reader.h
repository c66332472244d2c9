// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <optional>

namespace cyberspotter {

/// Reads CSV as a stream (RFC 4180: quoted fields may hold the delimiter, quotes and line breaks; UTF-8 with or without
/// BOM; LF or CRLF). Comma, semicolon or tab is told from the first line. A record is at most 1 MiB.
class CsvReader {
public:
    explicit CsvReader(QIODevice& device);

    /// The next record, nullopt at the end. Problem "csv-invalid" names the line: an open quote, a record too long, text
    /// that is not UTF-8.
    Result<std::optional<QStringList>> next();

    /// The line on which the last record began, from 1.
    qint64 line() const { return recordLine_; }

private:
    bool fill();
    std::optional<char> take();
    Problem invalid(const QString& reason) const;
    void chooseDelimiter();

    QIODevice& device_;
    QByteArray buffer_;
    qsizetype position_ = 0;
    char delimiter_ = 0;
    qint64 line_ = 1;
    qint64 recordLine_ = 0;
};

} // namespace cyberspotter
