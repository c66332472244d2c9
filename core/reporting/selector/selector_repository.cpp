// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/selector/selector_repository.h"

#include <QJsonDocument>

namespace cyberspotter {

namespace {

constexpr int reportsAtOnce = 5000;

void forgetPending(Database& database, qint64 reportNumber) {
    SQLite::Statement& forget = database.prepare("DELETE FROM selector_pending WHERE report_number = ?");
    forget.bind(1, int64_t(reportNumber));
    forget.exec();
}

Result<int> enterSome(Database& database) {
    QList<std::pair<qint64, Listing>> waiting;
    SQLite::Statement& query = database.prepare(
        "SELECT number, listing FROM selector_pending JOIN report ON number = report_number ORDER BY report_number LIMIT ?");
    query.bind(1, reportsAtOnce);
    while (query.executeStep()) {
        waiting.append({query.getColumn(0).getInt64(), Listing::fromJson(QJsonDocument::fromJson(columnBlob(query, 1)).object())});
    }
    for (const auto& [number, listing] : waiting) {
        SelectorRepository::write(database, number, listing);
        forgetPending(database, number);
    }
    return int(waiting.size());
}

} // namespace

void SelectorRepository::write(Database& database, qint64 reportNumber, const Listing& listing) {
    SQLite::Statement& clear = database.prepare("DELETE FROM selector WHERE report_number = ?");
    clear.bind(1, int64_t(reportNumber));
    clear.exec();
    for (const SellerSelector& selector : selectorsOf(listing)) {
        SQLite::Statement& add = database.prepare("INSERT OR IGNORE INTO selector (kind, value, report_number) VALUES (?, ?, ?)");
        bindText(add, 1, selector.kind);
        bindText(add, 2, selector.value);
        add.bind(3, int64_t(reportNumber));
        add.exec();
    }
}

QList<qint64> SelectorRepository::reportsWith(Database& database, const SellerSelector& selector, int limit) {
    QList<qint64> numbers;
    SQLite::Statement& query =
        database.prepare("SELECT report_number FROM selector WHERE kind = ? AND value = ? ORDER BY report_number DESC LIMIT ?");
    bindText(query, 1, selector.kind);
    bindText(query, 2, selector.value);
    query.bind(3, limit);
    while (query.executeStep()) {
        numbers.append(query.getColumn(0).getInt64());
    }
    return numbers;
}

QList<SellerSelector> SelectorRepository::ofReport(Database& database, qint64 reportNumber) {
    QList<SellerSelector> selectors;
    SQLite::Statement& query = database.prepare("SELECT kind, value FROM selector WHERE report_number = ? ORDER BY kind, value");
    query.bind(1, int64_t(reportNumber));
    while (query.executeStep()) {
        selectors.append({columnText(query, 0), columnText(query, 1)});
    }
    return selectors;
}

Result<int> SelectorRepository::catchUp() {
    const Result<bool> isNeeded = library_.read([](Database& database) -> Result<bool> {
        SQLite::Statement& query = database.prepare("SELECT 1 FROM selector_pending LIMIT 1");
        return query.executeStep();
    });
    if (!isNeeded || !*isNeeded) {
        return isNeeded ? Result<int>(0) : std::unexpected(isNeeded.error());
    }
    int all = 0;
    for (;;) {
        const Result<int> some = library_.write([](Database& database) { return enterSome(database); });
        if (!some || *some == 0) {
            return some ? Result<int>(all) : some;
        }
        all += *some;
    }
}

} // namespace cyberspotter
