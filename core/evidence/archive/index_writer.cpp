// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/archive/index_writer.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/evidence/archive/http_block.h"

#include <QRegularExpression>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype mostPlainLines = 2048; // fewer than two blocks gain nothing from a second index
constexpr qsizetype linesPerBlock = 1024;

QByteArray sortedQuery(const QByteArray& query) {
    QList<QByteArray> parts = query.split('&');
    std::sort(parts.begin(), parts.end());
    return parts.join('&');
}

/// True for a form as browsers send it: encoded, so without blanks and line breaks, which an index cannot hold.
bool isPrintable(const QByteArray& form) {
    return !form.isEmpty() && std::all_of(form.begin(), form.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

QByteArray gzipped(const QByteArray& bytes) {
    QByteArray packed;
    GzipMember member(
        [&](QByteArrayView piece) -> Result<void> {
            packed.append(piece);
            return {};
        },
        GzipMember::Way::Deflated);
    static_cast<void>(member.write(bytes));
    static_cast<void>(member.finish());
    return packed;
}

} // namespace

QByteArray searchableUrl(const QByteArray& url) {
    if (!isHttpUrl(url)) {
        return url;
    }
    const bool secure = url.left(5).toLower() == "https";
    QByteArray rest = url.mid(url.indexOf("://") + 3).toLower();
    rest.truncate(rest.contains('#') ? rest.indexOf('#') : rest.size());
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != '/' && rest[end] != '?') {
        ++end;
    }
    QByteArray host = rest.left(end);
    host = host.mid(host.lastIndexOf('@') + 1);
    QByteArray port;
    if (const qsizetype colon = host.lastIndexOf(':'); colon > host.lastIndexOf(']')) {
        port = host.mid(colon);
        host.truncate(colon);
    }
    static const QRegularExpression www(QStringLiteral("^www\\d*\\."));
    host = QString::fromLatin1(host).remove(www).toLatin1();
    if (port == (secure ? ":443" : ":80") || port == ":") {
        port.clear();
    }
    QList<QByteArray> parts = host.split('.');
    std::reverse(parts.begin(), parts.end());
    QByteArray path = rest.mid(end);
    QByteArray query;
    if (const qsizetype mark = path.indexOf('?'); mark >= 0) {
        query = path.mid(mark + 1);
        path.truncate(mark);
    }
    return parts.join(',') + port + ')' + (path.isEmpty() ? QByteArray("/") : path)
           + (query.isEmpty() ? QByteArray() : '?' + sortedQuery(query));
}

void IndexWriter::add(const QByteArray& url, const QDateTime& at, const QString& mime, int status, const WarcPlace& place,
                      const QByteArray& method, const QByteArray& form) {
    QJsonObject json{{"url", QString::fromLatin1(url)},
                     {"mime", mime.isEmpty() ? QStringLiteral("unk") : mime},
                     {"status", status},
                     {"digest", place.payloadDigest},
                     {"recordDigest", place.recordDigest},
                     {"offset", place.offset},
                     {"length", place.length},
                     {"filename", QString::fromLatin1(warcName_)}};
    QByteArray key = url;
    if (method != "GET") {
        // As readers turn such a request into an address of its own.
        key += (key.contains('?') ? "&" : "?") + QByteArray("__wb_method=") + method;
        json.insert(QStringLiteral("method"), QString::fromLatin1(method));
        if (isPrintable(form)) {
            key += '&' + form;
            json.insert(QStringLiteral("requestBody"), QString::fromLatin1(form));
        }
    }
    lines_.append(searchableUrl(key) + ' ' + at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + ' '
                  + compactJson(json) + '\n');
}

QList<IndexFile> IndexWriter::files() {
    std::sort(lines_.begin(), lines_.end());
    if (lines_.size() < mostPlainLines) {
        return {{"index.cdx", lines_.join()}};
    }
    IndexFile blocks{"index.cdx.gz", {}};
    IndexFile list{"index.idx", "!meta 0 {\"format\": \"cdxj-gzip-1.0\", \"filename\": \"index.cdx.gz\"}\n"};
    for (qsizetype at = 0; at < lines_.size(); at += linesPerBlock) {
        const QList<QByteArray> some = lines_.mid(at, linesPerBlock);
        const QByteArray block = gzipped(some.join());
        const QByteArray& first = some.front();
        list.bytes += first.left(first.indexOf('{'))
                      + compactJson({{"offset", blocks.bytes.size()},
                                     {"length", block.size()},
                                     {"digest", QStringLiteral("sha256:") + sha256Hex(block)},
                                     {"filename", QStringLiteral("index.cdx.gz")}})
                      + '\n';
        blocks.bytes += block;
    }
    return {blocks, list};
}

} // namespace cyberspotter
