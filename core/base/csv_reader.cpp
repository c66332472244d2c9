// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv_reader.h"

#include "core/base/text_decoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype pieceSize = 1 << 16;
constexpr qsizetype longestRecord = 1 << 20;

QString translated(const char* text) {
    return QCoreApplication::translate("Csv", text);
}

/// ESC begins the escapes of ISO-2022, which are ASCII too.
bool isAscii(const QByteArray& bytes) {
    return std::ranges::all_of(bytes, [](char c) { return c >= 0 && c != '\x1B'; });
}

} // namespace

CsvReader::CsvReader(QIODevice& device) : device_(device) {}

bool CsvReader::fill() {
    if (position_ < buffer_.size()) {
        return true;
    }
    do {
        buffer_ = device_.read(pieceSize);
        position_ = 0;
        if (buffer_.isEmpty()) {
            return false;
        }
        if (delimiter_ == 0) {
            openEncoding();
        }
        if (utf16_) {
            buffer_ = QString(utf16_->decode(buffer_)).toUtf8();
        }
    } while (buffer_.isEmpty()); // half a character of UTF-16
    return true;
}

/// Spreadsheets save "Unicode text" as UTF-16 with its mark.
void CsvReader::openEncoding() {
    if (buffer_.startsWith("\xFF\xFE") || buffer_.startsWith("\xFE\xFF")) {
        charset_ = buffer_[0] == '\xFF' ? "utf-16le" : "utf-16be";
        utf16_.emplace(buffer_[0] == '\xFF' ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    }
}

std::optional<char> CsvReader::take() {
    if (!fill()) {
        return std::nullopt;
    }
    return buffer_[position_++];
}

Problem CsvReader::invalid(const QString& reason) const {
    return {"csv-invalid", translated(QT_TRANSLATE_NOOP("Csv", "The table cannot be read")),
            translated(QT_TRANSLATE_NOOP("Csv", "Line %1: %2")).arg(recordLine_).arg(reason),
            translated(QT_TRANSLATE_NOOP("Csv", "Save it again as CSV (UTF-8) from the spreadsheet program.")), 0, {}};
}

void CsvReader::chooseDelimiter() {
    if (buffer_.startsWith("\xEF\xBB\xBF")) {
        position_ = 3;
        sawUtf8_ = true;
    }
    const QByteArray first = buffer_.mid(position_, qMax<qsizetype>(0, buffer_.indexOf('\n') - position_));
    delimiter_ = ',';
    for (const char candidate : {';', '\t'}) {
        if (first.count(candidate) > first.count(delimiter_)) {
            delimiter_ = candidate;
        }
    }
}

Result<std::optional<QStringList>> CsvReader::next() {
    if (!fill()) {
        return std::nullopt;
    }
    if (delimiter_ == 0) {
        chooseDelimiter();
    }
    recordLine_ = line_;
    QList<QByteArray> fields(1);
    bool quoted = false;
    bool wasQuoted = false;
    qsizetype size = 0;
    for (;;) {
        const std::optional<char> c = take();
        if (!c) {
            if (quoted) {
                return std::unexpected(invalid(translated(QT_TRANSLATE_NOOP("Csv", "a quotation mark is never closed"))));
            }
            break;
        }
        if (++size > longestRecord) {
            skipLine();
            return std::unexpected(invalid(translated(QT_TRANSLATE_NOOP("Csv", "the record is longer than one megabyte"))));
        }
        if (*c == '\n') {
            ++line_;
        }
        if (quoted) {
            if (*c != '"') {
                fields.back().append(*c);
            } else if (fill() && buffer_[position_] == '"') {
                ++position_;
                fields.back().append('"');
            } else {
                quoted = false;
            }
        } else if (*c == '"' && fields.back().isEmpty() && !wasQuoted) {
            quoted = wasQuoted = true;
        } else if (*c == delimiter_) {
            fields.append(QByteArray());
            wasQuoted = false;
        } else if (*c == '\n') {
            break;
        } else if (*c != '\r' || !(fill() && buffer_[position_] == '\n')) {
            fields.back().append(*c);
        }
    }
    lastFieldWasQuoted_ = wasQuoted;
    return decodedRecord(fields);
}

Result<std::optional<QStringList>> CsvReader::decodedRecord(const QList<QByteArray>& fields) {
    QStringList record;
    for (const QByteArray& field : fields) {
        const std::optional<QString> text = decoded(field);
        if (!text) {
            return std::unexpected(invalid(translated(QT_TRANSLATE_NOOP("Csv", "the text is not UTF-8"))));
        }
        record += *text;
    }
    return record;
}

std::optional<QString> CsvReader::decoded(const QByteArray& field) {
    if (charset_ == "utf-8" || utf16_) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(field);
        if (!decoder.hasError()) {
            sawUtf8_ = sawUtf8_ || text.size() != field.size();
            return text;
        }
        if (sawUtf8_) {
            return std::nullopt; // a file in UTF-8, damaged here
        }
        // What lies in the buffer is the best sample there is.
        charset_ = decodeHtml(field + '\n' + buffer_).charset;
    }
    if (!utf16_ && isAscii(field)) {
        return QString::fromLatin1(field); // most cells; a converter for each takes long
    }
    return QString::fromStdString(decodeHtml(field, charset_).utf8);
}

void CsvReader::skipLine() {
    for (std::optional<char> c = take(); c && *c != '\n'; c = take()) {
    }
    ++line_;
}

} // namespace cyberspotter
