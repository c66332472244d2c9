// SPDX-License-Identifier: Apache-2.0
#include "ui/presence/headless_presence.h"

#include "core/base/json.h"
#include "core/reporting/report_repository.h"
#include "ui/capture/engine/loopback_only.h"
#include "ui/capture/headless_lines.h"

#include <QApplication>
#include <QEventLoop>

#include <algorithm>

namespace cyberspotter {

namespace {

Problem notOnTheWeb(const Report& report) {
    return {QStringLiteral("not-a-web-address"),
            QCoreApplication::translate("Presence", "The listing was not looked at"),
            QCoreApplication::translate("Presence", "“%1” of report %2 is not an address of the web.").arg(report.listing.url.left(200), report.id),
            {}, 0, {}};
}

Problem noSandbox() {
    return {QStringLiteral("no-sandbox"),
            QCoreApplication::translate("Presence", "The listing was not looked at"),
            QCoreApplication::translate("Presence", "As root the browser’s sandbox cannot start."),
            QCoreApplication::translate("Presence", "Run it as an ordinary user: runuser -u NAME -- cyberspotter recheck …"), 0, {}};
}

} // namespace

int runHeadlessPresence(QApplication& application, Library& library, std::shared_ptr<const Catalogue> catalogue, const QStringList& reports, bool json) {
    application.setQuitOnLastWindowClosed(false);
    int status = 0;
    QList<Report> wanted;
    for (const QString& id : reports) {
        const Result<Report> report = ReportRepository(library).get(id);
        if (!report) {
            printProblem(report.error(), json);
            status = 1;
        } else if (!TrackedPage::mayVisit(QUrl(report->listing.url)) || QUrl(report->listing.url).host().isEmpty()) {
            printProblem(notOnTheWeb(*report), json);
            status = 1;
        } else {
            wanted.append(*report);
        }
    }
    // As root only this computer's own pages are opened, for practice and tests, and nothing that they lead to.
    const bool onlyHere = std::all_of(wanted.begin(), wanted.end(), [](const Report& report) { return LoopbackOnly::allows(QUrl(report.listing.url)); });
    const bool isRoot = sandboxState() == SandboxState::Impossible;
    if (isRoot && onlyHere) {
        allowBrowsingWithoutSandbox();
    } else if (isRoot) {
        printProblem(noSandbox(), json);
        return 1;
    }
    QThreadPool readers;
    QThreadPool writer;
    writer.setMaxThreadCount(1);
    {
        PresenceCheck check({&library, std::move(catalogue), &readers, &writer, isRoot});
        QEventLoop loop;
        QObject::connect(&check, &PresenceCheck::observed, [](const Observation& observation) { printLine(stdout, compactJson(toJson(observation))); });
        QObject::connect(&check, &PresenceCheck::failed, [&](const Problem& problem) {
            printProblem(problem, json);
            status = 1;
        });
        QObject::connect(&check, &PresenceCheck::finished, &loop, &QEventLoop::quit);
        if (!wanted.isEmpty()) {
            check.add(wanted);
            loop.exec();
        }
        readers.waitForDone();
        writer.waitForDone();
    }
    return status;
}

} // namespace cyberspotter
