// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/report_printing.h"

#include "core/reporting/report_json.h"

namespace cyberspotter::cli {

void printReports(const Context& context, const QList<Report>& reports) {
    QList<QStringList> rows{{QCoreApplication::translate("CommandLine", "No."),
                             QCoreApplication::translate("CommandLine", "Status"),
                             QCoreApplication::translate("CommandLine", "Partner"),
                             QCoreApplication::translate("CommandLine", "Species"),
                             QCoreApplication::translate("CommandLine", "Title"),
                             QCoreApplication::translate("CommandLine", "Report")}};
    for (const Report& report : reports) {
        context.printJson(toJson(report));
        const QString& title = report.listing.title.isEmpty() ? report.listing.url : report.listing.title;
        rows.append({QString::number(report.number), displayName(report.state), report.partnerId,
                     report.taxa.value(0), title.simplified().left(48), report.id});
    }
    context.printTable(rows);
}

QDateTime parseDate(const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && text.size() == 10 ? QDateTime(date, QTime(0, 0), Qt::UTC) : fromRfc3339(text);
}

Problem badValue(const QString& option, const QString& value, const QString& cure) {
    return {"usage", QCoreApplication::translate("CommandLine", "That is not understood"),
            QCoreApplication::translate("CommandLine", "%1 cannot be “%2”.").arg(option, value), cure, 0, {}};
}

} // namespace cyberspotter::cli
