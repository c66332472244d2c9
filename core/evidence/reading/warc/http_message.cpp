// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/warc/http_message.h"

#include "core/evidence/reading/byte_source.h"
#include "core/evidence/reading/warc/gzip_members.h"

#include <zlib.h>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype longestLine = 64 * 1024;
constexpr qsizetype mostHeaders = 10'000;

/// What stands before the first `mark`; all of it when there is none.
QByteArray before(const QByteArray& text, char mark) {
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text : text.left(at);
}

bool isSpace(char c) {
    return c == ' ' || c == '\t';
}

/// zlib's own wrapping (RFC 1950) first, as the name says, then the raw deflate that many servers send.
std::optional<QByteArray> inflateBody(const QByteArray& body, int windowBits, qint64 limit, bool& tooLong) {
    z_stream stream{};
    if (inflateInit2(&stream, windowBits) != Z_OK) {
        return std::nullopt;
    }
    QByteArray plain;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.constData()));
    stream.avail_in = uInt(body.size());
    int status = Z_OK;
    while (status == Z_OK && !tooLong) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = uInt(piece.size());
        status = inflate(&stream, Z_NO_FLUSH);
        plain.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
        tooLong = plain.size() > limit;
        if (status == Z_OK && stream.avail_in == 0 && stream.avail_out != 0) {
            break;
        }
    }
    inflateEnd(&stream);
    return status == Z_STREAM_END ? std::optional(plain) : std::nullopt;
}

} // namespace

QByteArray headerValue(const QList<HttpHeader>& headers, QByteArrayView name) {
    for (const HttpHeader& header : headers) {
        if (header.name.size() == name.size() && qstrnicmp(header.name.constData(), name.data(), size_t(name.size())) == 0) {
            return header.value.trimmed();
        }
    }
    return {};
}

QByteArray HttpHead::value(QByteArrayView name) const {
    return headerValue(headers, name);
}

int HttpHead::status() const {
    if (!firstLine.startsWith("HTTP/")) {
        return 0;
    }
    bool ok = false;
    const int status = firstLine.split(' ').value(1).toInt(&ok);
    return ok && status >= 100 && status <= 999 ? status : 0;
}

QByteArray HttpHead::method() const {
    return firstLine.startsWith("HTTP/") ? QByteArray() : before(firstLine, ' ').left(40);
}

QString HttpHead::mime() const {
    const QByteArray type = value("content-type");
    return QString::fromLatin1(before(type, ';').trimmed().toLower());
}

bool HttpHead::isChunked() const {
    return value("transfer-encoding").toLower().contains("chunked");
}

QList<HttpHeader> readHeaderLines(QByteArrayView lines) {
    QList<HttpHeader> headers;
    qsizetype at = 0;
    while (at < lines.size() && headers.size() < mostHeaders) {
        qsizetype end = at;
        while (end < lines.size() && lines[end] != '\n') {
            ++end;
        }
        QByteArray line = lines.sliced(at, end - at).toByteArray();
        at = end + 1;
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (line.isEmpty()) {
            continue;
        }
        if (isSpace(line[0]) && !headers.isEmpty()) {
            headers.back().value += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        headers.append({colon < 0 ? line : line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed()});
    }
    return headers;
}

std::optional<HttpHead> readHttpHead(QByteArrayView bytes) {
    // Some servers end their lines with LF only; archives keep what was received.
    qsizetype lineStart = 0;
    qsizetype firstEnd = -1;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '\n') {
            continue;
        }
        const bool empty = at == lineStart || (at == lineStart + 1 && bytes[lineStart] == '\r');
        if (firstEnd < 0) {
            firstEnd = at;
        }
        if (empty) {
            HttpHead head;
            head.firstLine = bytes.first(firstEnd).toByteArray().trimmed();
            head.headers = firstEnd + 1 <= lineStart ? readHeaderLines(bytes.sliced(firstEnd + 1, lineStart - firstEnd - 1))
                                                     : QList<HttpHeader>();
            head.bytes = at + 1;
            return head;
        }
        lineStart = at + 1;
    }
    return std::nullopt;
}

void ChunkJoiner::endOfLine(const QByteArray& line) {
    if (state_ == State::Size) {
        bool ok = false;
        const qint64 size = before(line, ';').trimmed().toLongLong(&ok, 16);
        if (!ok || size < 0) {
            state_ = State::Broken;
        } else {
            left_ = size;
            state_ = size == 0 ? State::Trailer : State::Data;
        }
    } else if (state_ == State::DataEnd) {
        state_ = line.isEmpty() ? State::Size : State::Broken;
    } else if (line.isEmpty()) {
        state_ = State::Done;
    }
}

QByteArray ChunkJoiner::add(QByteArrayView piece) {
    QByteArray joined;
    qsizetype at = 0;
    while (at < piece.size() && state_ != State::Done && state_ != State::Broken) {
        if (state_ == State::Data) {
            const qsizetype size = std::min<qint64>(left_, piece.size() - at);
            joined.append(piece.data() + at, size);
            at += size;
            left_ -= size;
            state_ = left_ == 0 ? State::DataEnd : State::Data;
            continue;
        }
        const char c = piece[at++];
        if (c == '\n') {
            if (line_.endsWith('\r')) {
                line_.chop(1);
            }
            endOfLine(line_);
            line_.clear();
        } else if (line_.size() < longestLine) {
            line_.append(c);
        } else {
            state_ = State::Broken;
        }
    }
    return joined;
}

std::optional<QByteArray> plainBody(const HttpHead& head, const QByteArray& body, qint64 limit) {
    QByteArray plain = body;
    if (head.isChunked()) {
        ChunkJoiner joiner;
        const QByteArray joined = joiner.add(body);
        // Tools that store the joined body often leave the header as it was.
        plain = joiner.isWhole() ? joined : body;
    }
    const QByteArray encoding = head.value("content-encoding").toLower();
    bool tooLong = false;
    std::optional<QByteArray> undone;
    if (encoding == "gzip" || encoding == "x-gzip") {
        undone = inflateBody(plain, 16 + MAX_WBITS, limit, tooLong);
    } else if (encoding == "deflate") {
        undone = inflateBody(plain, MAX_WBITS, limit, tooLong);
        if (!undone && !tooLong) {
            undone = inflateBody(plain, -MAX_WBITS, limit, tooLong);
        }
    }
    plain = undone.value_or(plain);
    return tooLong || plain.size() > limit ? std::nullopt : std::optional(plain);
}

} // namespace cyberspotter
