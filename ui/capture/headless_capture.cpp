// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/headless_capture.h"

#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "ui/capture/capture_job.h"
#include "ui/capture/capture_problems.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QThreadPool>

#include <cstdio>
#include <optional>

namespace cyberspotter {

namespace {

/// No window is held up here. Measured on a page of 12,000 px with photographs: 4.3 s against 6.0 s with the window's 512,
/// and 562 MB at most against 790 MB with one tile for all.
constexpr int headlessTile = 20000;

/// One line, whole, at once: a reader of the pipe may be waiting for it.
void printLine(std::FILE* stream, const QByteArray& line) {
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QByteArray problemLine(const Problem& problem, bool json) {
    if (json) {
        return compactJson(problem.toJson());
    }
    return QStringLiteral("problem: %1").arg(problem.toText()).toUtf8();
}

Result<CaptureResult> captureOne(const CaptureContext& context, BrowserProfile& profile, QThreadPool& workers,
                                 const CaptureRequest& request, std::chrono::seconds limit) {
    std::optional<Result<CaptureResult>> outcome;
    QEventLoop loop;
    CaptureJob job(context, request, workers);
    QObject::connect(&job, &CaptureJob::finished, &loop, [&](const CaptureResult& result) {
        outcome.emplace(result);
        loop.quit();
    });
    QObject::connect(&job, &CaptureJob::failed, &loop, [&](const Problem& problem) {
        outcome.emplace(std::unexpected(problem));
        loop.quit();
    });
    // What is being written is not cut off; the job has its own limit for that.
    QTimer::singleShot(limit, &loop, [&] {
        if (job.step() != CaptureStep::Storing) {
            outcome.emplace(std::unexpected(tooSlowProblem(job.step(), request.url)));
            loop.quit();
        }
    });
    job.captureCopy(&profile);
    if (!outcome) {
        loop.exec();
    }
    return outcome ? std::move(*outcome) : std::unexpected(tooSlowProblem(job.step(), request.url));
}

std::optional<Problem> whyNot(const QString& address, const QUrl& url) {
    if (!TrackedPage::mayVisit(url) || url.host().isEmpty()) {
        return Problem{QStringLiteral("not-a-web-address"),
                       QCoreApplication::translate("Capture", "The page was not captured"),
                       QCoreApplication::translate("Capture", "“%1” is not an address of the web.").arg(address),
                       QCoreApplication::translate("Capture", "Give an address that begins with http:// or https://."),
                       0, {}};
    }
    if (sandboxState() == SandboxState::Impossible) {
        return Problem{QStringLiteral("no-sandbox"),
                       QCoreApplication::translate("Capture", "The page was not captured"),
                       QCoreApplication::translate("Capture", "As root the browser’s sandbox cannot start, so %1 was not opened.").arg(address),
                       QCoreApplication::translate("Capture", "Run it as an ordinary user: runuser -u NAME -- cyberspotter capture …"),
                       0, {}};
    }
    return std::nullopt;
}

} // namespace

QJsonObject captureLine(const CaptureResult& result) {
    QJsonArray files;
    for (const CaptureFile& file : result.capture.files) {
        files.append(QJsonObject{{QStringLiteral("role"), file.role},
                                 {QStringLiteral("sha256"), file.sha256},
                                 {QStringLiteral("bytes"), file.bytes},
                                 {QStringLiteral("media_type"), file.mediaType}});
    }
    QJsonObject ms;
    for (const auto& [name, milliseconds] : result.ms.asKeyValueRange()) {
        ms.insert(name, milliseconds);
    }
    return {{QStringLiteral("capture"), result.capture.id},
            {QStringLiteral("report"), result.report.id},
            {QStringLiteral("url"), result.capture.finalUrl},
            {QStringLiteral("requested_url"), result.capture.requestedUrl},
            {QStringLiteral("title"), result.capture.title},
            {QStringLiteral("files"), files},
            {QStringLiteral("ms"), ms},
            {QStringLiteral("facts"), result.capture.facts}};
}

int runHeadlessCapture(QApplication& application, const CaptureContext& context,
                       const HeadlessCaptureOptions& options) {
    application.setQuitOnLastWindowClosed(false);
    // Made with the first page: where the sandbox cannot start, the engine would end the program.
    std::optional<BrowserProfile> profile;
    QThreadPool workers;
    int status = 0;
    for (const QString& address : options.urls) {
        const QUrl url = QUrl::fromUserInput(address);
        CaptureRequest request;
        request.url = url.toString(QUrl::FullyEncoded);
        request.taxa = options.taxa;
        request.term = options.term;
        request.reason = options.reason;
        const std::chrono::seconds limit(options.timeoutSeconds);
        request.limits.load = limit;
        request.limits.tilePx = headlessTile;
        const std::optional<Problem> refusal = whyNot(address, url);
        if (!refusal && !profile) {
            profile.emplace();
        }
        const Result<CaptureResult> outcome =
            refusal ? std::unexpected(*refusal) : captureOne(context, *profile, workers, request, limit);
        if (outcome) {
            printLine(stdout, compactJson(captureLine(*outcome)));
        } else {
            printLine(options.json ? stdout : stderr, problemLine(outcome.error(), options.json));
            status = 1;
        }
    }
    workers.waitForDone();
    // What earlier captures left behind when they were cut off; of no concern to those that were made now.
    static_cast<void>(CaptureRepository(*context.library).sweep());
    // Pages that were dropped go now, before their profile.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return status;
}

} // namespace cyberspotter
