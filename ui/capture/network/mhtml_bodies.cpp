// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/network/mhtml_bodies.h"

#include <openssl/evp.h>

#include <algorithm>
#include <cstring>

namespace cyberspotter {

namespace {

struct Part {
    QByteArray address;
    bool isBase64 = false;
    QByteArrayView content;
};

/// Of a header block of a part; folded lines are none of those that are looked for.
QByteArray valueOf(QByteArrayView head, QByteArrayView name) {
    for (qsizetype at = 0; at < head.size();) {
        qsizetype end = head.indexOf("\r\n", at);
        end = end < 0 ? head.size() : end;
        const QByteArrayView line = head.sliced(at, end - at);
        if (line.size() > name.size() && line[name.size()] == ':' && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0) {
            return line.sliced(name.size() + 1).trimmed().toByteArray();
        }
        at = end + 2;
    }
    return {};
}

/// The line that stands between parts, from the file's own head.
QByteArray boundaryOf(QByteArrayView file) {
    const QByteArrayView head = file.first(std::min<qsizetype>(file.size(), 8192));
    const qsizetype at = head.indexOf("boundary=\"");
    const qsizetype from = at + 10;
    const qsizetype to = at < 0 ? -1 : head.indexOf('"', from);
    return to <= from ? QByteArray() : "\r\n--" + head.sliced(from, to - from).toByteArray();
}

QList<Part> partsOf(QByteArrayView file) {
    QList<Part> parts;
    const QByteArray boundary = boundaryOf(file);
    if (boundary.isEmpty()) {
        return parts;
    }
    const auto next = [&](qsizetype from) -> qsizetype {
        const void* found = ::memmem(file.data() + from, static_cast<std::size_t>(file.size() - from), boundary.constData(),
                                     static_cast<std::size_t>(boundary.size()));
        return found == nullptr ? -1 : static_cast<const char*>(found) - file.data();
    };
    for (qsizetype at = next(0); at >= 0;) {
        const qsizetype head = at + boundary.size();
        const qsizetype end = next(head);
        const qsizetype body = file.indexOf("\r\n\r\n", head);
        if (end < 0) {
            break;
        }
        if (body >= 0 && body < end) {
            const QByteArrayView lines = file.sliced(head, body - head);
            parts.append({valueOf(lines, "Content-Location"), valueOf(lines, "Content-Transfer-Encoding") == "base64",
                          file.sliced(body + 4, end - body - 4)});
        }
        at = end;
    }
    return parts;
}

QByteArray decoded(QByteArrayView text) {
    QByteArray bytes(text.size() / 4 * 3 + 3, Qt::Uninitialized);
    const std::unique_ptr<EVP_ENCODE_CTX, decltype(&EVP_ENCODE_CTX_free)> context(EVP_ENCODE_CTX_new(), &EVP_ENCODE_CTX_free);
    EVP_DecodeInit(context.get());
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    int length = 0;
    int rest = 0;
    if (EVP_DecodeUpdate(context.get(), out, &length, reinterpret_cast<const unsigned char*>(text.data()),
                         static_cast<int>(text.size())) < 0 ||
        EVP_DecodeFinal(context.get(), out + length, &rest) < 0) {
        return {};
    }
    bytes.truncate(length + rest);
    return bytes;
}

} // namespace

QHash<QString, ExchangeBody> bodiesFromMhtml(QFile& mhtml, const QList<BodyWanted>& wanted, BodySpool& spool) {
    QHash<QString, ExchangeBody> bodies;
    const uchar* mapped = mhtml.map(0, mhtml.size());
    if (mapped == nullptr || mhtml.size() > std::numeric_limits<int>::max()) {
        return bodies;
    }
    QHash<QByteArray, Part> byAddress;
    QSet<QByteArray> doubled;
    for (const Part& part : partsOf(QByteArrayView(mapped, mhtml.size()))) {
        if (byAddress.contains(part.address)) {
            doubled.insert(part.address);
        }
        byAddress.insert(part.address, part);
    }
    for (const BodyWanted& one : wanted) {
        const auto part = byAddress.constFind(one.url.toUtf8());
        if (part == byAddress.cend() || !part->isBase64 || one.bytes <= 0 || doubled.contains(part.key())) {
            continue;
        }
        const QByteArray bytes = decoded(part->content);
        if (bytes.size() != one.bytes) {
            continue;
        }
        if (const Result<ExchangeBody> body = spool.append(bytes)) {
            bodies.insert(one.requestId, *body);
        }
    }
    return bodies;
}

} // namespace cyberspotter
