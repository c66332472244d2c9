// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/contents/mhtml_parts.h"

#include <openssl/evp.h>

#include <cstring>
#include <limits>
#include <memory>

namespace cyberspotter {

namespace {

constexpr qsizetype longestHead = 100'000;
constexpr qsizetype mostParts = 20'000;

qsizetype find(QByteArrayView text, QByteArrayView what, qsizetype from) {
    if (from < 0 || from > text.size()) {
        return -1;
    }
    const void* found = ::memmem(text.data() + from, std::size_t(text.size() - from), what.data(), std::size_t(what.size()));
    return found == nullptr ? -1 : static_cast<const char*>(found) - text.data();
}

/// The value of a header, continued lines and quotes with it.
QByteArray header(const QByteArray& head, const QByteArray& name) {
    const QByteArray lower = head.toLower();
    qsizetype at = lower.startsWith(name + ':') ? 0 : lower.indexOf('\n' + name + ':');
    if (at < 0) {
        return {};
    }
    at = head.indexOf(':', at) + 1;
    qsizetype end = head.indexOf('\n', at);
    while (end >= 0 && end + 1 < head.size() && (head[end + 1] == ' ' || head[end + 1] == '\t')) {
        end = head.indexOf('\n', end + 1);
    }
    return head.mid(at, end < 0 ? -1 : end - at).simplified();
}

/// The line that stands between parts, from the file's own head; empty when it names none.
QByteArray boundaryOf(QByteArrayView file, qsizetype headEnd) {
    const QByteArray type = header(file.first(headEnd).toByteArray(), "content-type");
    const qsizetype at = type.indexOf("boundary=\"");
    const QByteArray name = at < 0 ? QByteArray() : type.mid(at + 10).split('"').first();
    return name.isEmpty() ? QByteArray() : "\r\n--" + name;
}

// OpenSSL's decoder passes over line breaks and is some ten times as fast as QByteArray's on large pictures.
QByteArray fromBase64(QByteArrayView text) {
    if (text.size() > std::numeric_limits<int>::max()) {
        return {};
    }
    QByteArray bytes(text.size() / 4 * 3 + 3, Qt::Uninitialized);
    const std::unique_ptr<EVP_ENCODE_CTX, decltype(&EVP_ENCODE_CTX_free)> context(EVP_ENCODE_CTX_new(), &EVP_ENCODE_CTX_free);
    EVP_DecodeInit(context.get());
    auto* out = reinterpret_cast<unsigned char*>(bytes.data());
    int length = 0;
    int rest = 0;
    if (EVP_DecodeUpdate(context.get(), out, &length, reinterpret_cast<const unsigned char*>(text.data()), int(text.size())) < 0 ||
        EVP_DecodeFinal(context.get(), out + length, &rest) < 0) {
        return {};
    }
    bytes.truncate(length + rest);
    return bytes;
}

int digitOf(char character) {
    return character >= '0' && character <= '9' ? character - '0' : character >= 'A' && character <= 'F' ? character - 'A' + 10 : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView from) {
    QByteArray bytes;
    bytes.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (from[i] != '=' || i + 2 >= from.size()) {
            bytes += from[i];
        } else if (from[i + 1] == '\r' && from[i + 2] == '\n') {
            i += 2;
        } else if (const int high = digitOf(from[i + 1]), low = digitOf(from[i + 2]); high >= 0 && low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += from[i];
        }
    }
    return bytes;
}

} // namespace

QByteArray MhtmlPart::bytes() const {
    return encoding == "base64" ? fromBase64(body) : encoding == "quoted-printable" ? fromQuotedPrintable(body) : body.toByteArray();
}

bool holdsBytes(QByteArrayView file, QByteArrayView bytes) {
    return find(file, bytes, 0) >= 0;
}

QList<MhtmlPart> mhtmlParts(QByteArrayView file) {
    QList<MhtmlPart> parts;
    const qsizetype headEnd = find(file.first(std::min(file.size(), longestHead)), "\r\n\r\n", 0);
    const QByteArray boundary = headEnd < 0 ? QByteArray() : boundaryOf(file, headEnd);
    if (boundary.isEmpty()) {
        return parts;
    }
    for (qsizetype begin = find(file, boundary, headEnd); begin >= 0 && parts.size() < mostParts;) {
        const qsizetype from = begin + boundary.size();
        const qsizetype next = find(file, boundary, from);
        const QByteArrayView whole = file.sliced(from, (next < 0 ? file.size() : next) - from);
        const qsizetype split = find(whole.first(std::min(whole.size(), longestHead)), "\r\n\r\n", 0);
        // What has no boundary behind it was cut off.
        if (split >= 0 && next >= 0) {
            const QByteArray head = whole.first(split).toByteArray().trimmed();
            parts.append({header(head, "content-location"), header(head, "content-type").toLower(),
                          header(head, "content-transfer-encoding").toLower(), whole.sliced(split + 4)});
        }
        begin = next;
    }
    return parts;
}

} // namespace cyberspotter
