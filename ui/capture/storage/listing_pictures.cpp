// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/storage/listing_pictures.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <thread>

namespace cyberspotter {

namespace {

constexpr qint64 smallestBytes = 1500; ///< what is less is a mark or a spacer
constexpr qint64 largestBytes = 24'000'000;
constexpr std::size_t writersAtOnce = 4;

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

/// By its first bytes, whatever the server called it.
bool looksLikePicture(const QByteArray& start) {
    return start.startsWith("\xFF\xD8\xFF") || start.startsWith("\x89PNG\r\n") || start.startsWith("GIF8") || start.startsWith("BM") ||
           (start.startsWith("RIFF") && start.mid(8, 4) == "WEBP") || start.mid(4, 4) == "ftyp" || start.startsWith(QByteArray("\0\0\1\0", 4)) ||
           start.trimmed().startsWith("<svg") || start.trimmed().startsWith("<?xml");
}

/// Addresses in the order in which they are wanted.
QStringList wantedAddresses(const ReadPage& page, const Listing& listing) {
    QStringList wanted = listing.images;
    struct Large {
        QString address;
        qint64 area;
    };
    QList<Large> large;
    for (const QJsonValue& image : page.measures.value(QStringLiteral("large_pictures")).toArray()) {
        large.append({image[QLatin1String("address")].toString(),
                      qint64(image[QLatin1String("width")].toInt()) * image[QLatin1String("height")].toInt()});
    }
    std::stable_sort(large.begin(), large.end(), [](const Large& a, const Large& b) { return a.area > b.area; });
    for (const Large& one : large) {
        wanted.append(one.address);
    }
    for (const QJsonValue& address : page.measures.value(QStringLiteral("named_pictures"))[QLatin1String("addresses")].toArray()) {
        wanted.append(address.toString());
    }
    return wanted;
}

} // namespace

QByteArray ListingPicture::bytes(qint64 most) const {
    if (body.path.isEmpty()) {
        return most < 0 ? body.bytes : body.bytes.first(std::min(most, qint64(body.bytes.size())));
    }
    QFile file(body.path);
    return file.open(QIODevice::ReadOnly) && file.seek(body.offset) ? file.read(most < 0 ? body.size : std::min(most, body.size)) : QByteArray();
}

QList<ListingPicture> listingPictures(const QList<HttpExchange>& exchanges, const ReadPage& page, const QString& finalUrl,
                                      const Listing& listing, int most) {
    QHash<QString, const HttpExchange*> pictures;
    for (const HttpExchange& exchange : exchanges) {
        const bool whole = exchange.status == 200 && exchange.body.missing.isEmpty();
        if (whole && exchange.body.size >= smallestBytes && exchange.body.size <= largestBytes &&
            mediaTypeOf(exchange).startsWith(QLatin1String("image/"))) {
            pictures.insert(exchange.url, &exchange);
        }
    }
    QList<ListingPicture> found;
    for (const QString& address : wantedAddresses(page, listing)) {
        const HttpExchange* exchange = found.size() < most ? pictures.take(keyOf(address, finalUrl)) : nullptr;
        if (exchange != nullptr) {
            ListingPicture picture{exchange->url, mediaTypeOf(*exchange), exchange->body};
            if (looksLikePicture(picture.bytes(32))) {
                found.append(std::move(picture));
            }
        }
    }
    return found;
}

std::vector<Result<StoredFile>> storePictures(const EvidenceStore& store, const QList<ListingPicture>& pictures) {
    std::vector<Result<StoredFile>> stored(static_cast<std::size_t>(pictures.size()));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t n = next++; n < stored.size(); n = next++) {
            stored[n] = store.store(pictures[static_cast<qsizetype>(n)].bytes());
        }
    };
    {
        std::vector<std::jthread> writers;
        for (std::size_t n = 0; n < std::min(writersAtOnce, stored.size()); ++n) {
            writers.emplace_back(work);
        }
    }
    return stored;
}

} // namespace cyberspotter
