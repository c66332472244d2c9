// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/selector/selector.h"
#include "core/storage/library.h"

namespace cyberspotter {

/// By what the sellers of a library's reports are known. Kept in step by ReportRepository.
class SelectorRepository {
public:
    explicit SelectorRepository(Library& library) : library_(library) {}

    /// Puts the selectors of a report in place of those it had. Throws SQLite::Exception.
    static void write(Database& database, qint64 reportNumber, const Listing& listing);

    /// Numbers of the reports with that selector, newest first, at most `limit`.
    static QList<qint64> reportsWith(Database& database, const SellerSelector& selector, int limit = 2000);
    static QList<SellerSelector> ofReport(Database& database, qint64 reportNumber);

    /// Enters the selectors of reports from before there were any; in steps, so that others may write in between. Gives how
    /// many it entered: nothing to do after the first time.
    Result<int> catchUp();

private:
    Library& library_;
};

} // namespace cyberspotter
