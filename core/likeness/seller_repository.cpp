// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/seller_repository.h"

#include "core/likeness/seen_report_repository.h"
#include "core/likeness/union_find.h"
#include "core/reporting/report_repository.h"
#include "core/reporting/selector/selector_repository.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

namespace cyberspotter {

namespace {

constexpr int mostReports = 2000;
constexpr std::size_t mostPictures = 4000; // compared each with each

/// Follows selectors from report to report; gives the reports, newest first, and adds what their sellers are known by.
QList<qint64> follow(Database& database, QList<SellerSelector>& selectors) {
    const qsizetype asked = selectors.size();
    QList<qint64> numbers;
    QSet<qint64> known;
    for (qsizetype i = 0; i < selectors.size() && numbers.size() < mostReports; ++i) {
        const SellerSelector selector = selectors[i];
        if (i >= asked && selector.kind == QLatin1String("seller_name")) {
            continue;
        }
        for (const qint64 number : SelectorRepository::reportsWith(database, selector, mostReports)) {
            if (known.contains(number) || numbers.size() >= mostReports) {
                continue;
            }
            known.insert(number);
            numbers.append(number);
            for (const SellerSelector& other : SelectorRepository::ofReport(database, number)) {
                if (!selectors.contains(other)) {
                    selectors.append(other);
                }
            }
        }
    }
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    return numbers;
}

struct ShownPicture {
    QString sha256;
    qint64 report = 0;
    std::optional<PdqHash> hash; ///< none when it says too little, or was not hashed yet
};

void addPictures(Database& database, const SeenReport& seen, std::vector<ShownPicture>& pictures) {
    SQLite::Statement& query =
        database.prepare("SELECT DISTINCT sha256 FROM capture_file WHERE capture_id = ? AND role = 'picture'");
    bindText(query, 1, seen.captureId);
    while (query.executeStep() && pictures.size() < mostPictures) {
        pictures.push_back({columnText(query, 0), seen.number, std::nullopt});
    }
}

void readHash(Database& database, ShownPicture& picture) {
    SQLite::Statement& query = database.prepare("SELECT pdq FROM picture_hash WHERE sha256 = ? AND quality >= ?");
    bindBlob(query, 1, QByteArray::fromHex(picture.sha256.toLatin1()));
    query.bind(2, pdqTrustedQuality);
    if (query.executeStep()) {
        picture.hash = PdqHash::fromBytes(columnBlob(query, 0));
    }
}

bool isSame(const ShownPicture& a, const ShownPicture& b) {
    return a.sha256 == b.sha256 || (a.hash && b.hash && a.hash->distance(*b.hash) <= pdqSameWithin);
}

QList<SharedPicture> sharedOf(const std::vector<ShownPicture>& pictures) {
    UnionFind sets(pictures.size());
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        for (std::size_t k = i + 1; k < pictures.size(); ++k) {
            if (isSame(pictures[i], pictures[k])) {
                sets.join(i, k);
            }
        }
    }
    std::map<std::size_t, SharedPicture> byRoot;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        SharedPicture& shared = byRoot[sets.rootOf(i)];
        shared.sha256 = shared.sha256.isEmpty() ? pictures[i].sha256 : shared.sha256;
        if (!shared.reports.contains(pictures[i].report)) {
            shared.reports.append(pictures[i].report);
        }
    }
    QList<SharedPicture> result;
    for (auto& [root, shared] : byRoot) {
        if (shared.reports.size() > 1) {
            result.append(std::move(shared));
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const SharedPicture& a, const SharedPicture& b) { return a.reports.size() > b.reports.size(); });
    return result;
}

SellerDossier dossierFrom(Database& database, const QList<SellerSelector>& asked) {
    SellerDossier dossier;
    dossier.selectors = asked;
    std::vector<ShownPicture> pictures;
    for (const qint64 number : follow(database, dossier.selectors)) {
        if (auto seen = seenReport(database, number)) {
            addPictures(database, *seen, pictures);
            dossier.reports.append(std::move(*seen));
        }
    }
    for (ShownPicture& picture : pictures) {
        readHash(database, picture);
    }
    dossier.shared = sharedOf(pictures);
    return dossier;
}

} // namespace

Result<SellerDossier> SellerRepository::dossier(const QList<SellerSelector>& selectors) const {
    return library_.read([&](Database& database) -> Result<SellerDossier> { return dossierFrom(database, selectors); });
}

Result<SellerDossier> SellerRepository::dossierOfReport(const QString& idOrNumber) const {
    return library_.read([&](Database& database) -> Result<SellerDossier> {
        const Result<Report> report = ReportRepository::get(database, idOrNumber);
        if (!report) {
            return std::unexpected(report.error());
        }
        return dossierFrom(database, selectorsOf(report->listing));
    });
}

QJsonObject SellerDossier::toJson() const {
    QJsonArray known;
    for (const SellerSelector& selector : selectors) {
        known.append(QJsonObject{{"kind", selector.kind}, {"value", selector.value}});
    }
    QJsonArray pictures;
    for (const SharedPicture& picture : shared) {
        QJsonArray numbers;
        for (const qint64 number : picture.reports) {
            numbers.append(number);
        }
        pictures.append(QJsonObject{{"picture", picture.sha256}, {"reports", numbers}});
    }
    return {{"selectors", known}, {"reports", seenToJson(reports)}, {"shared_pictures", pictures}};
}

} // namespace cyberspotter
