// SPDX-License-Identifier: Apache-2.0
#include "ui/seen/page_pictures.h"

#include "core/likeness/picture/picture_decoding.h"
#include "ui/capture/contents/mhtml_parts.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype mostPictures = 12;
constexpr qsizetype leastBytes = 4'000; ///< as base64; below it a picture of goods would be a stamp
constexpr int leastSide = 120;          ///< pixels

/// The order in which pictures are looked at: those of the listing, then by size.
QList<MhtmlPart> chosen(const QList<MhtmlPart>& parts, const QStringList& named) {
    QHash<QByteArray, qsizetype> places;
    for (qsizetype i = 0; i < named.size(); ++i) {
        places.insert(named[i].toUtf8(), i);
    }
    QList<MhtmlPart> ofListing;
    QList<MhtmlPart> others;
    for (const MhtmlPart& part : parts) {
        if (part.isPicture() && !part.type.startsWith("image/svg") && part.body.size() >= leastBytes) {
            (places.contains(part.address) ? ofListing : others).append(part);
        }
    }
    std::stable_sort(ofListing.begin(), ofListing.end(),
                     [&](const MhtmlPart& a, const MhtmlPart& b) { return places.value(a.address) < places.value(b.address); });
    std::stable_sort(others.begin(), others.end(), [](const MhtmlPart& a, const MhtmlPart& b) { return a.body.size() > b.body.size(); });
    return (ofListing.isEmpty() ? others : ofListing).mid(0, mostPictures);
}

} // namespace

QList<Pdq> picturesOfPage(const QString& mhtmlPath, const QStringList& named) {
    QList<Pdq> pictures;
    QFile file(mhtmlPath);
    const uchar* mapped = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
    if (mapped == nullptr) {
        return pictures;
    }
    for (const MhtmlPart& part : chosen(mhtmlParts(QByteArrayView(mapped, file.size())), named)) {
        const Result<QImage> picture = decodePicture(part.bytes(), QString::fromUtf8(part.address));
        if (!picture || std::min(picture->width(), picture->height()) < leastSide) {
            continue;
        }
        if (const Pdq pdq = pdqOf(*picture); pdq.isTrusted()) {
            pictures.append(pdq);
        }
    }
    return pictures;
}

} // namespace cyberspotter
