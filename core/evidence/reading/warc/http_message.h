// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/archive/exchange.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace cyberspotter {

/// What stands before the body of an HTTP message.
struct HttpHead {
    QByteArray firstLine; ///< "HTTP/1.1 200 OK" or "GET /a HTTP/1.1"
    QList<HttpHeader> headers;
    qsizetype bytes = 0; ///< of the head with its empty line: where the body begins

    /// The value of the first header of that name, whatever its case; trimmed, empty when there is none.
    QByteArray value(QByteArrayView name) const;
    /// The status of an answer, 0 when the first line names none.
    int status() const;
    /// The method of a request, empty when the first line names none.
    QByteArray method() const;
    /// Content-Type, lower-case, without parameters.
    QString mime() const;
    bool isChunked() const;
};

/// Reads the head at the begin of `bytes`; nothing when its end is not among them.
std::optional<HttpHead> readHttpHead(QByteArrayView bytes);

/// Splits header lines at their first colon; a line that begins with white space goes on with the one before.
QList<HttpHeader> readHeaderLines(QByteArrayView lines);

/// The value of the first header of that name in a list, trimmed.
QByteArray headerValue(const QList<HttpHeader>& headers, QByteArrayView name);

/// Joins the chunks of a body (RFC 9112, 7.1), piece by piece.
class ChunkJoiner {
public:
    /// Gives the bytes of chunks that came with this piece.
    QByteArray add(QByteArrayView piece);
    /// True once the last chunk has ended; false as well when what came was not in chunks.
    bool isWhole() const { return state_ == State::Done; }
    bool isBroken() const { return state_ == State::Broken; }

private:
    enum class State { Size, Data, DataEnd, Trailer, Done, Broken };
    void endOfLine(const QByteArray& line);

    State state_ = State::Size;
    qint64 left_ = 0;
    QByteArray line_;
};

/// The body as a page sees it: chunks joined, gzip and deflate undone, at most `limit` bytes; nothing when it is longer. What
/// cannot be undone (br, zstd, damaged) is given as it lies.
std::optional<QByteArray> plainBody(const HttpHead& head, const QByteArray& body, qint64 limit);

} // namespace cyberspotter
