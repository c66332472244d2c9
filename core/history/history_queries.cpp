// SPDX-License-Identifier: Apache-2.0
#include "core/history/history_queries.h"

#include "core/base/text_folding.h"
#include "core/reporting/report_repository.h"

#include <variant>

namespace cyberspotter {

namespace {

/// A WHERE clause and what is bound to it, built side by side.
struct Condition {
    std::string from = " FROM report";
    std::string where;
    QList<std::variant<QString, qint64>> values;
    std::string order = "report.time_order"; ///< what the rows are walked by, newest first
    bool impossible = false;

    void add(const char* clause, const std::variant<QString, qint64>& value) {
        where += (where.empty() ? " WHERE " : " AND ") + std::string(clause);
        values += value;
    }
};

Condition conditionOf(const HistoryQuery& query) {
    Condition condition;
    if (!query.text.trimmed().isEmpty()) {
        const QString words = fullTextQuery(query.text);
        condition.impossible = words.isEmpty();
        // FTS5 walks its own rowids downwards for free; asking for report.time_order would sort every hit first.
        condition.order = "report_text.rowid";
        condition.from = " FROM report_text CROSS JOIN report ON report.time_order = report_text.rowid";
        condition.add("report_text MATCH ?", words);
        if (!query.species.isEmpty()) {
            // Asked hit by hit: a list of all reports of the species would be gone through for each hit.
            condition.add("EXISTS (SELECT 1 FROM report_taxon WHERE scientific_name = ? AND time_order = report_text.rowid)", query.species);
        }
    } else if (!query.species.isEmpty()) {
        condition.order = "report_taxon.time_order";
        condition.from = " FROM report_taxon CROSS JOIN report ON report.number = report_taxon.report_number";
        condition.add("report_taxon.scientific_name = ?", query.species);
    }
    if (!query.partner.isEmpty()) {
        condition.add("partner_id = ?", query.partner);
    }
    if (!query.marketplace.isEmpty()) {
        condition.add("marketplace = ?", query.marketplace);
    }
    if (query.status) {
        condition.add("state = ?", toWord(*query.status));
    }
    if (query.since.isValid()) {
        condition.add((condition.order + " >= ?").c_str(), ReportRepository::firstTimeOrder(query.since));
    }
    if (query.until.isValid()) {
        condition.add((condition.order + " < ?").c_str(), ReportRepository::firstTimeOrder(query.until));
    }
    return condition;
}

int bindValues(SQLite::Statement& statement, const Condition& condition) {
    int index = 1;
    for (const std::variant<QString, qint64>& value : condition.values) {
        if (const QString* text = std::get_if<QString>(&value)) {
            bindText(statement, index++, *text);
        } else {
            statement.bind(index++, int64_t(std::get<qint64>(value)));
        }
    }
    return index;
}

SQLite::Statement& pagedStatement(Database& database, const char* columns, const HistoryQuery& query, Condition condition) {
    if (query.before > 0) {
        condition.add((condition.order + " < (SELECT time_order FROM report WHERE number = ?)").c_str(), query.before);
    }
    const std::string sql = std::string("SELECT ") + columns + condition.from + condition.where + " ORDER BY "
                            + condition.order + " DESC LIMIT ?";
    SQLite::Statement& statement = database.prepare(sql.c_str());
    statement.bind(bindValues(statement, condition), query.limit);
    return statement;
}

const char* groupSql(HistoryGroup group) {
    switch (group) {
    case HistoryGroup::Species:
        return "SELECT scientific_name, count(*) AS n FROM report_taxon GROUP BY 1 ORDER BY n DESC, 1";
    case HistoryGroup::Marketplace:
        return "SELECT marketplace, count(*) AS n FROM report GROUP BY 1 ORDER BY n DESC, 1";
    case HistoryGroup::Partner:
        return "SELECT partner_id, count(*) AS n FROM report GROUP BY 1 ORDER BY n DESC, 1";
    case HistoryGroup::Outcome:
        return "SELECT state, count(*) AS n FROM report GROUP BY 1 ORDER BY n DESC, 1";
    case HistoryGroup::Week:
        return "SELECT date(created_at), count(*) FROM report GROUP BY 1 ORDER BY 1 DESC";
    }
    return "";
}

/// SQLite 3.40 knows no ISO weeks, so days are summed here.
QList<HistoryCount> daysToWeeks(const QList<HistoryCount>& days) {
    QList<HistoryCount> weeks;
    for (const HistoryCount& day : days) {
        int year = 0;
        const int week = QDate::fromString(day.key, Qt::ISODate).weekNumber(&year);
        const QString key = QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QChar(u'0'));
        if (!weeks.isEmpty() && weeks.back().key == key) {
            weeks.back().reports += day.reports;
        } else {
            weeks.append({key, day.reports});
        }
    }
    return weeks;
}

} // namespace

Result<QList<Report>> HistoryQueries::find(const HistoryQuery& query) const {
    const Condition condition = conditionOf(query);
    if (condition.impossible) {
        return QList<Report>();
    }
    return library_.read([&](Database& database) -> Result<QList<Report>> {
        QList<Report> reports;
        SQLite::Statement& statement = pagedStatement(database, ReportRepository::columns(), query, condition);
        while (statement.executeStep()) {
            reports.append(ReportRepository::fromRow(statement));
        }
        ReportRepository::readTaxa(database, reports);
        return reports;
    });
}

Result<QList<qint64>> HistoryQueries::numbers(const HistoryQuery& query) const {
    const Condition condition = conditionOf(query);
    if (condition.impossible) {
        return QList<qint64>();
    }
    return library_.read([&](Database& database) -> Result<QList<qint64>> {
        QList<qint64> numbers;
        SQLite::Statement& statement = pagedStatement(database, "report.number", query, condition);
        while (statement.executeStep()) {
            numbers.append(statement.getColumn(0).getInt64());
        }
        return numbers;
    });
}

Result<qint64> HistoryQueries::count(const HistoryQuery& query) const {
    const Condition condition = conditionOf(query);
    if (condition.impossible) {
        return 0;
    }
    return library_.read([&](Database& database) -> Result<qint64> {
        SQLite::Statement& statement =
            database.prepare(("SELECT count(*)" + condition.from + condition.where).c_str());
        bindValues(statement, condition);
        return statement.executeStep() ? qint64(statement.getColumn(0).getInt64()) : 0;
    });
}

Result<QList<HistoryCount>> HistoryQueries::countBy(HistoryGroup group) const {
    return library_.read([&](Database& database) -> Result<QList<HistoryCount>> {
        QList<HistoryCount> counts;
        SQLite::Statement& statement = database.prepare(groupSql(group));
        while (statement.executeStep()) {
            counts.append({columnText(statement, 0), statement.getColumn(1).getInt64()});
        }
        return group == HistoryGroup::Week ? daysToWeeks(counts) : counts;
    });
}

Result<QHash<QString, int>> HistoryQueries::timesReported() const {
    const Result<QList<HistoryCount>> counts = countBy(HistoryGroup::Species);
    if (!counts) {
        return std::unexpected(counts.error());
    }
    QHash<QString, int> times;
    times.reserve(counts->size());
    for (const HistoryCount& count : *counts) {
        times.insert(count.key, int(count.reports));
    }
    return times;
}

} // namespace cyberspotter
