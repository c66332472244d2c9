// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/reading/labelled_digest.h"

#include "core/evidence/multi_digest.h"

#include <algorithm>

namespace cyberspotter {

namespace {

bool isHex(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

QString algorithmOfLength(qsizetype digits) {
    switch (digits) {
    case 32: return QStringLiteral("md5");
    case 40: return QStringLiteral("sha1");
    case 64: return QStringLiteral("sha256");
    case 128: return QStringLiteral("sha512");
    default: return {};
    }
}

} // namespace

std::optional<QByteArray> fromBase32(const QByteArray& text) {
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    bool padding = false;
    for (const char c : text) {
        const char upper = c >= 'a' && c <= 'z' ? char(c - 32) : c;
        int value = -1;
        if (upper >= 'A' && upper <= 'Z') {
            value = upper - 'A';
        } else if (upper >= '2' && upper <= '7') {
            value = upper - '2' + 26;
        }
        if (c == '=') {
            padding = true;
            continue;
        }
        if (value < 0 || padding) {
            return std::nullopt;
        }
        bits = ((bits << 5) | quint32(value)) & 0xFFFF;
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(char((bits >> count) & 0xFF));
        }
    }
    return bytes;
}

std::optional<LabelledDigest> readLabelledDigest(const QString& text) {
    const qsizetype colon = text.indexOf(u':');
    const QString value = text.mid(colon + 1).trimmed();
    if (value.isEmpty() || value.size() > 200) {
        return std::nullopt;
    }
    LabelledDigest digest;
    digest.algorithm =
        colon < 0 ? algorithmOfLength(value.size()) : text.left(colon).trimmed().toLower().remove(u'-').remove(u'_');
    if (digest.algorithm.isEmpty()) {
        return std::nullopt;
    }
    const int digits = hexDigits(digest.algorithm);
    if (digits == 0) {
        return digest;
    }
    if (value.size() == digits && isHex(value)) {
        digest.hex = value.toLower();
        return digest;
    }
    const std::optional<QByteArray> raw = fromBase32(value.toLatin1());
    if (raw && raw->size() * 2 == digits) {
        digest.hex = QString::fromLatin1(raw->toHex());
        return digest;
    }
    const QByteArray base64 = QByteArray::fromBase64(value.toLatin1());
    if (base64.size() * 2 == digits) {
        digest.hex = QString::fromLatin1(base64.toHex());
        return digest;
    }
    return std::nullopt;
}

} // namespace cyberspotter
