// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

namespace cyberspotter {

/// Reads CSV as a stream (RFC 4180: quoted fields may hold the delimiter, quotes and line breaks; LF or CRLF). Comma,
/// semicolon or tab is told from the first line. UTF-8 and UTF-16 with or without BOM are read, and, when the first text
/// that is not ASCII is not UTF-8 either, the charset that spreadsheets of its language save in (windows-1252, GB18030, …).
/// A record is at most 1 MiB.
class CsvReader {
public:
    explicit CsvReader(QIODevice& device);

    /// The next record, nullopt at the end. Problem "csv-invalid" names the line of one that cannot be read (an open quote,
    /// a record too long, broken UTF-8); the next call goes on behind it.
    Result<std::optional<QStringList>> next();

    /// The line on which the last record began, from 1.
    qint64 line() const { return recordLine_; }

    /// Whether the last field of the last record stood in quotes.
    bool lastFieldWasQuoted() const { return lastFieldWasQuoted_; }

    /// The charset of the file as far as it was read, in lower case ("utf-8", "windows-1252").
    QString charset() const { return QString::fromLatin1(charset_); }

private:
    bool fill();
    std::optional<char> take();
    Problem invalid(const QString& reason) const;
    void openEncoding();
    std::optional<QString> decoded(const QByteArray& field);
    Result<std::optional<QStringList>> decodedRecord(const QList<QByteArray>& fields);
    void skipLine();
    void chooseDelimiter();

    QIODevice& device_;
    QByteArray buffer_;
    qsizetype position_ = 0;
    char delimiter_ = 0;
    QByteArray charset_ = "utf-8";
    bool sawUtf8_ = false;
    std::optional<QStringDecoder> utf16_;
    bool lastFieldWasQuoted_ = false;
    qint64 line_ = 1;
    qint64 recordLine_ = 0;
};

} // namespace cyberspotter
