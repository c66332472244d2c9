// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/storage/listing_pictures.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qint64 smallestBytes = 1500; ///< what is less is a mark or a spacer
constexpr qint64 largestBytes = 24'000'000;

QString keyOf(const QString& address, const QString& base) {
    return QUrl(base).resolved(QUrl(address)).adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
}

QString mediaTypeOf(const HttpExchange& exchange) {
    for (const HttpHeader& header : exchange.responseHeaders) {
        if (header.name.compare("content-type", Qt::CaseInsensitive) == 0) {
            return QString::fromLatin1(header.value.split(';').first().trimmed().toLower());
        }
    }
    return {};
}

QByteArray bytesOf(const ExchangeBody& body) {
    if (body.path.isEmpty()) {
        return body.bytes;
    }
    QFile file(body.path);
    return file.open(QIODevice::ReadOnly) && file.seek(body.offset) ? file.read(body.size) : QByteArray();
}

/// Addresses in the order in which they are wanted.
QStringList wantedAddresses(const CapturedPage& page, const Listing& listing) {
    QStringList wanted = listing.images;
    struct Large {
        QString address;
        qint64 area;
    };
    QList<Large> large;
    for (const QJsonValue& image : page.page.measures.value(QStringLiteral("large_pictures")).toArray()) {
        large.append({image[QLatin1String("address")].toString(),
                      qint64(image[QLatin1String("width")].toInt()) * image[QLatin1String("height")].toInt()});
    }
    std::stable_sort(large.begin(), large.end(), [](const Large& a, const Large& b) { return a.area > b.area; });
    for (const Large& one : large) {
        wanted.append(one.address);
    }
    return wanted;
}

} // namespace

QList<ListingPicture> listingPictures(const CapturedPage& page, const Listing& listing, int most) {
    QHash<QString, const HttpExchange*> pictures;
    for (const HttpExchange& exchange : page.network.exchanges) {
        const bool whole = exchange.status == 200 && exchange.body.missing.isEmpty();
        if (whole && exchange.body.size >= smallestBytes && exchange.body.size <= largestBytes &&
            mediaTypeOf(exchange).startsWith(QLatin1String("image/"))) {
            pictures.insert(exchange.url, &exchange);
        }
    }
    QList<ListingPicture> found;
    QSet<QByteArray> known;
    for (const QString& address : wantedAddresses(page, listing)) {
        const HttpExchange* exchange = pictures.take(keyOf(address, page.finalUrl));
        if (exchange == nullptr || found.size() >= most) {
            continue;
        }
        QByteArray bytes = bytesOf(exchange->body);
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        if (!bytes.isEmpty() && !known.contains(digest)) {
            known.insert(digest);
            found.append({exchange->url, mediaTypeOf(*exchange), std::move(bytes)});
        }
    }
    return found;
}

} // namespace cyberspotter
