// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/lookalike_repository.h"

#include "core/likeness/seen_report_repository.h"
#include "core/likeness/title_similarity.h"
#include "core/likeness/union_find.h"
#include "core/reporting/selector/selector_repository.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace cyberspotter {

namespace {

constexpr int mostOfOneListing = 200;
constexpr int mostPictures = 50;      ///< hits that are followed for one picture of the page
constexpr int mostOfASeller = 2000;

/// Collects what is found, each report once with all its reasons.
class Findings {
public:
    void add(const SeenReport& seen, const Likeness& likeness) {
        const QString key = seen.reportId.isEmpty() ? QStringLiteral("capture ") + seen.captureId : seen.reportId;
        const auto known = places_.constFind(key);
        if (known == places_.cend()) {
            places_.insert(key, all_.size());
            all_.append(seen);
            all_.last().reasons.append(likeness);
            return;
        }
        QList<Likeness>& reasons = all_[*known].reasons;
        const auto same = std::find_if(reasons.begin(), reasons.end(), [&](const Likeness& other) {
            return other.reason == likeness.reason && other.pagePicture == likeness.pagePicture;
        });
        if (same == reasons.end()) {
            reasons.append(likeness);
        } else if (likeness.similarity > same->similarity || likeness.distance < same->distance) {
            *same = likeness;
        }
    }

    QList<SeenReport> take() { return std::move(all_); }

private:
    QList<SeenReport> all_;
    QHash<QString, qsizetype> places_;
};

void findByAddress(Database& database, const Listing& listing, Findings& findings) {
    if (listing.canonicalUrl.isEmpty()) {
        return;
    }
    SQLite::Statement& reports =
        database.prepare("SELECT " CYBERSPOTTER_SEEN_COLUMNS " FROM report WHERE canonical_url = ? ORDER BY number DESC LIMIT ?");
    bindText(reports, 1, listing.canonicalUrl);
    reports.bind(2, mostOfOneListing);
    while (reports.executeStep()) {
        findings.add(seenFromRow(reports), {.reason = LikenessReason::SameAddress});
    }
    SQLite::Statement& captures = database.prepare(
        "SELECT " CYBERSPOTTER_SEEN_CAPTURE_COLUMNS " FROM capture WHERE canonical_url = ? "
        "AND NOT EXISTS (SELECT 1 FROM report WHERE report.capture_id = capture.id) ORDER BY finished_at DESC LIMIT ?");
    bindText(captures, 1, listing.canonicalUrl);
    captures.bind(2, mostOfOneListing);
    while (captures.executeStep()) {
        findings.add(seenFromRow(captures), {.reason = LikenessReason::SameAddress});
    }
}

void findByItem(Database& database, const Listing& listing, Findings& findings) {
    if (listing.marketplace.isEmpty() || listing.itemId.isEmpty()) {
        return;
    }
    SQLite::Statement& query =
        database.prepare("SELECT " CYBERSPOTTER_SEEN_COLUMNS " FROM report WHERE marketplace = ? AND item_id = ? ORDER BY number DESC LIMIT ?");
    bindText(query, 1, listing.marketplace);
    bindText(query, 2, listing.itemId);
    query.bind(3, mostOfOneListing);
    while (query.executeStep()) {
        findings.add(seenFromRow(query), {.reason = LikenessReason::SameItem});
    }
}

void findBySeller(Database& database, const Listing& listing, Findings& findings) {
    const QStringList wanted = trigramsOf(listing.title);
    if (wanted.isEmpty()) {
        return;
    }
    QSet<qint64> seenNumbers;
    for (const SellerSelector& selector : selectorsOf(listing)) {
        for (const qint64 number : SelectorRepository::reportsWith(database, selector, mostOfASeller)) {
            if (seenNumbers.contains(number)) {
                continue;
            }
            seenNumbers.insert(number);
            const auto seen = seenReport(database, number);
            const double similarity = seen ? similarityOf(wanted, trigramsOf(seen->title)) : 0;
            if (similarity >= sameTitleFrom) {
                findings.add(*seen, {.reason = LikenessReason::SameSellerAndTitle, .similarity = similarity, .selector = selector.kind});
            }
        }
    }
}

void findByPicture(Database& database, int pagePicture, const std::vector<PictureHit>& hits, Findings& findings) {
    int followed = 0;
    for (const PictureHit& hit : hits) {
        if (++followed > mostPictures) {
            return;
        }
        for (const PicturePlace& place : PictureHashRepository::placesOf(database, hit.id)) {
            // Screenshots of one site are alike for another reason than what is sold.
            if (place.quality < pdqTrustedQuality || place.role != QLatin1String("picture")) {
                continue;
            }
            const auto seen = place.reportNumber > 0 ? seenReport(database, place.reportNumber)
                                                     : seenCapture(database, place.captureId);
            if (seen) {
                findings.add(*seen, {.reason = LikenessReason::SamePicture,
                                     .distance = hit.distance,
                                     .variant = hit.variant,
                                     .pagePicture = pagePicture,
                                     .pictureSha256 = place.sha256});
            }
        }
    }
}

bool isThisListing(const SeenReport& seen) {
    return seen.reasons.front().reason <= LikenessReason::SameItem;
}

/// One listing, all by a seller the page shares, all that show one picture of the page: each is one group.
void group(QList<SeenReport>& reports) {
    UnionFind sets(std::size_t(reports.size()));
    QHash<QString, std::size_t> first;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const SeenReport& seen = reports[i];
        QStringList keys{seen.itemId.isEmpty() ? QStringLiteral("url ") + seen.url
                                               : QStringLiteral("item ") + seen.marketplace + u' ' + seen.itemId};
        for (const Likeness& likeness : seen.reasons) {
            if (likeness.reason <= LikenessReason::SameItem) {
                keys << QStringLiteral("page");
            } else if (likeness.reason == LikenessReason::SameSellerAndTitle) {
                keys << QStringLiteral("seller");
            } else {
                keys << QStringLiteral("picture %1").arg(likeness.pagePicture);
            }
        }
        for (const QString& key : keys) {
            const auto known = first.constFind(key);
            if (known == first.cend()) {
                first.insert(key, std::size_t(i));
            } else {
                sets.join(*known, std::size_t(i));
            }
        }
    }
    QHash<std::size_t, int> numbers;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const std::size_t root = sets.rootOf(std::size_t(i));
        if (!numbers.contains(root)) {
            numbers.insert(root, int(numbers.size()) + 1);
        }
        reports[i].group = numbers.value(root);
    }
}

/// How much a look-alike says: pictures that are equal before titles that are like.
double strengthOf(const SeenReport& seen) {
    double most = 0;
    for (const Likeness& likeness : seen.reasons) {
        const double strength = likeness.reason == LikenessReason::SamePicture ? 1.5 - likeness.distance / 62.0 : likeness.similarity;
        most = std::max(most, strength);
    }
    return most + 0.1 * double(seen.reasons.size());
}

SeenBefore sorted(QList<SeenReport> found) {
    for (SeenReport& seen : found) {
        std::stable_sort(seen.reasons.begin(), seen.reasons.end(),
                         [](const Likeness& a, const Likeness& b) { return a.reason < b.reason; });
    }
    const auto newest = [](const SeenReport& a, const SeenReport& b) {
        return std::tie(a.createdAt, a.number) > std::tie(b.createdAt, b.number);
    };
    std::stable_sort(found.begin(), found.end(), [&](const SeenReport& a, const SeenReport& b) {
        if (isThisListing(a) != isThisListing(b)) {
            return isThisListing(a);
        }
        const double left = isThisListing(a) ? 0 : strengthOf(a);
        const double right = isThisListing(b) ? 0 : strengthOf(b);
        return left != right ? left > right : newest(a, b);
    });
    group(found);
    SeenBefore result;
    for (SeenReport& seen : found) {
        (isThisListing(seen) ? result.mine : result.alike).append(std::move(seen));
    }
    return result;
}

} // namespace

Result<SeenBefore> LookalikeRepository::find(const OpenPage& page) const {
    QList<std::pair<int, std::vector<PictureHit>>> pictures;
    for (int i = 0; pictures_ != nullptr && i < page.pictures.size(); ++i) {
        if (!page.pictures[i].isTrusted()) {
            continue;
        }
        Result<std::vector<PictureHit>> hits = pictures_->find(page.pictures[i].variants);
        if (!hits) {
            return std::unexpected(hits.error());
        }
        pictures.append({i, std::move(*hits)});
    }
    return library_.read([&](Database& database) -> Result<SeenBefore> {
        Findings findings;
        findByAddress(database, page.listing, findings);
        findByItem(database, page.listing, findings);
        findBySeller(database, page.listing, findings);
        for (const auto& [picture, hits] : pictures) {
            findByPicture(database, picture, hits, findings);
        }
        return sorted(findings.take());
    });
}

} // namespace cyberspotter
