// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/network/mhtml_bodies.h"

#include "ui/capture/contents/mhtml_parts.h"

namespace cyberspotter {

QHash<QString, ExchangeBody> bodiesFromMhtml(QFile& mhtml, const QList<BodyWanted>& wanted, BodySpool& spool) {
    QHash<QString, ExchangeBody> bodies;
    const uchar* mapped = mhtml.map(0, mhtml.size());
    if (mapped == nullptr) {
        return bodies;
    }
    QHash<QByteArray, MhtmlPart> byAddress;
    QSet<QByteArray> doubled;
    for (const MhtmlPart& part : mhtmlParts(QByteArrayView(mapped, mhtml.size()))) {
        if (byAddress.contains(part.address)) {
            doubled.insert(part.address);
        }
        byAddress.insert(part.address, part);
    }
    for (const BodyWanted& one : wanted) {
        const auto part = byAddress.constFind(one.url.toUtf8());
        if (part == byAddress.cend() || part->encoding != "base64" || one.bytes <= 0 || doubled.contains(part.key())) {
            continue;
        }
        const QByteArray bytes = part->bytes();
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
