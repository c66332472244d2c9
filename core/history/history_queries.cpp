// SPDX-License-Identifier: Apache-2.0
#include "core/history/history_queries.h"

#include "core/base/text_folding.h"
#include "core/reporting/report_repository.h"

#include <limits>

namespace cyberspotter {

namespace {

/// A WHERE clause and what is bound to it, built side by side.
struct Condition {
    std::string from = " FROM report";
    std::string where;
    QStringList texts;
    bool impossible = false;

    void add(const char* clause, const QString& value) {
        where += (where.empty() ? " WHERE " : " AND ") + std::string(clause);
        texts += value;
    }
};

Condition conditionOf(const HistoryQuery& query) {
    Condition condition;
    if (!query.text.trimmed().isEmpty()) {
        const QString words = fullTextQuery(query.text);
        condition.impossible = words.isEmpty();
        condition.from = " FROM report_text CROSS JOIN report ON report.number = report_text.rowid";
        condition.add("report_text MATCH ?", words);
    }
    if (!query.species.isEmpty()) {
        condition.add("report.number IN (SELECT report_number FROM report_taxon WHERE scientific_name = ?)", query.species);
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
        condition.add("created_at >= ?", toRfc3339(query.since));
    }
    if (query.until.isValid()) {
        condition.add("created_at < ?", toRfc3339(query.until));
    }
    return condition;
}

int bindTexts(SQLite::Statement& statement, const Condition& condition) {
    int index = 1;
    for (const QString& text : condition.texts) {
        bindText(statement, index++, text);
    }
    return index;
}

SQLite::Statement& pagedStatement(Database& database, const char* columns, const HistoryQuery& query,
                                  const Condition& condition) {
    // FTS5 walks its own rowids downwards for free; asking for report.number would sort every hit first.
    const std::string key = query.text.trimmed().isEmpty() ? "report.number" : "report_text.rowid";
    const std::string sql = std::string("SELECT ") + columns + condition.from + condition.where
                            + (condition.where.empty() ? " WHERE " : " AND ") + key + " < ? ORDER BY " + key
                            + " DESC LIMIT ?";
    SQLite::Statement& statement = database.prepare(sql.c_str());
    const int next = bindTexts(statement, condition);
    statement.bind(next, query.before > 0 ? int64_t(query.before) : std::numeric_limits<int64_t>::max());
    statement.bind(next + 1, query.limit);
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
        bindTexts(statement, condition);
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

} // namespace cyberspotter
