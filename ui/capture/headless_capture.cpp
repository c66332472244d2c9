// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/headless_capture.h"

#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "ui/capture/capture_job.h"
#include "ui/capture/capture_problems.h"
#include "ui/capture/engine/prepared_pages.h"
#include "ui/capture/engine/signed_in_profile.h"
#include "ui/capture/headless_lines.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QThreadPool>

#include <optional>

namespace cyberspotter {

namespace {

/// No window is held up here. Measured on a page of 12,000 px with 60 photographs: 2.6 s and 744 MB at most, against 2.5 s and
/// 877 MB with one tile for all.
constexpr int headlessTile = 4096;

/// The captures of one command, one after the other, with one browser.
class HeadlessCaptures {
public:
    HeadlessCaptures(CaptureContext context, bool signedIn) : context_(std::move(context)), signedIn_(signedIn) {
        if (context_.key == nullptr) {
            context_.key = std::make_shared<const SigningKeyAhead>(*context_.library);
        }
    }
    ~HeadlessCaptures() {
        prepared_.reset();
        workers_.waitForDone();
        // Pages that were dropped go now, before their profile.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    /// `more`: others follow, for which a page is made ready while this one waits for the engine's pictures.
    Result<CaptureResult> capture(const CaptureRequest& request, std::chrono::seconds limit, bool more) {
        if (const Result<void> begun = begin(); !begun) {
            return std::unexpected(begun.error());
        }
        std::optional<Result<CaptureResult>> outcome;
        QEventLoop loop;
        CaptureJob job(context_, request, workers_);
        const auto end = [&](Result<CaptureResult> result) {
            outcome.emplace(std::move(result));
            loop.quit();
        };
        QObject::connect(&job, &CaptureJob::finished, &loop, [&](const CaptureResult& result) { end(result); });
        QObject::connect(&job, &CaptureJob::failed, &loop, [&](const Problem& problem) { end(std::unexpected(problem)); });
        QObject::connect(&job, &CaptureJob::stepped, &loop, [&](CaptureStep step) {
            if (more && step == CaptureStep::Picturing) {
                prepared_->warm();
            }
        });
        // What is being written is not cut off; the job has its own limit for that.
        QTimer::singleShot(limit, &loop, [&] {
            if (job.step() != CaptureStep::Storing) {
                end(std::unexpected(tooSlowProblem(job.step(), request.url)));
            }
        });
        job.captureCopy(profile_, prepared_->take());
        if (!outcome) {
            loop.exec();
        }
        return std::move(*outcome);
    }

private:
    // With the first page: where the sandbox cannot start, the engine would end the program.
    Result<void> begin() {
        if (profile_ != nullptr) {
            return {};
        }
        if (signedIn_) {
            Result<std::unique_ptr<SignedInProfile>> open = SignedInProfile::open(context_.library->folder(), context_.library->now());
            if (!open) {
                return std::unexpected(open.error());
            }
            kept_ = std::move(*open);
            profile_ = kept_->profile();
        } else {
            ordinary_ = std::make_unique<BrowserProfile>();
            profile_ = ordinary_.get();
        }
        prepared_ = std::make_unique<PreparedPages>(profile_, EvidenceStore(*context_.library).incomingFolder(), workers_);
        return {};
    }

    CaptureContext context_;
    bool signedIn_;
    QThreadPool workers_;
    std::unique_ptr<BrowserProfile> ordinary_;
    std::unique_ptr<SignedInProfile> kept_;
    BrowserProfile* profile_ = nullptr; ///< one of the two
    std::unique_ptr<PreparedPages> prepared_;
};

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

CaptureRequest requestOf(const HeadlessCaptureOptions& options, const QUrl& url) {
    CaptureRequest request;
    request.url = url.toString(QUrl::FullyEncoded);
    request.taxa = options.taxa;
    request.term = options.term;
    request.reason = options.reason;
    request.pdf = options.pdf;
    request.elements = options.elements;
    request.limits.load = std::chrono::seconds(options.timeoutSeconds);
    request.limits.tilePx = headlessTile;
    return request;
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
    int status = 0;
    {
        HeadlessCaptures captures(context, options.signedIn);
        for (const QString& address : options.urls) {
            const QUrl url = QUrl::fromUserInput(address);
            const std::chrono::seconds limit(options.timeoutSeconds);
            const std::optional<Problem> refusal = whyNot(address, url);
            const bool more = &address != &options.urls.last();
            const Result<CaptureResult> outcome =
                refusal ? std::unexpected(*refusal) : captures.capture(requestOf(options, url), limit, more);
            if (outcome) {
                printLine(stdout, compactJson(captureLine(*outcome)));
            } else {
                printProblem(outcome.error(), options.json);
                status = 1;
            }
        }
    }
    // What earlier captures left behind when they were cut off; of no concern to those that were made now.
    static_cast<void>(CaptureRepository(*context.library).sweep());
    return status;
}

} // namespace cyberspotter
