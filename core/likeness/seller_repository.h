// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/lookalike.h"
#include "core/reporting/selector/selector.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// A picture that several reports of a seller show, whole or nearly so.
struct SharedPicture {
    QString sha256;         ///< one of its files
    QList<qint64> reports;  ///< numbers, newest first

    bool operator==(const SharedPicture&) const = default;
};

/// What of one seller is in the library, on whichever marketplace.
struct SellerDossier {
    QList<SellerSelector> selectors;   ///< all that its reports are known by, first those asked for
    QList<SeenReport> reports;   ///< newest first; `reasons` is empty and `group` 0
    QList<SharedPicture> shared; ///< most reports first

    /// {"selectors":[{"kind","value"}],"reports":[...],"shared_pictures":[{"picture","reports":[numbers]}]}
    QJsonObject toJson() const;
};

/// Reports and captures of one seller. Reads only.
class SellerRepository {
public:
    explicit SellerRepository(Library& library) : library_(library) {}

    /// Everything by sellers that share one of these, and one that is found so: a second account is found through the
    /// telephone number of the first. A name that was not asked for leads no further, since two people may bear it. At most
    /// 2,000 reports.
    Result<SellerDossier> dossier(const QList<SellerSelector>& selectors) const;
    /// The same by what a report says of its seller. Problem "report-unknown".
    Result<SellerDossier> dossierOfReport(const QString& idOrNumber) const;

private:
    Library& library_;
};

} // namespace cyberspotter
