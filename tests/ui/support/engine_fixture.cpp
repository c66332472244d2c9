// SPDX-License-Identifier: Apache-2.0
#include "ui/support/engine_fixture.h"

#include "core/evidence/capture_repository.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImageReader>
#include <QTimer>

namespace cyberspotter::tests {

EngineFixture::EngineFixture(const QString& folder) {
    auto library = Library::open(folder.isEmpty() ? temporary_.filePath(QStringLiteral("library")) : folder);
    if (!library) {
        qFatal("%s", qPrintable(library.error().toText()));
    }
    library_ = std::move(*library);
    auto catalogue = Catalogue::load();
    if (!catalogue) {
        qFatal("%s", qPrintable(catalogue.error().toText()));
    }
    catalogue_ = std::move(*catalogue);
    profile_ = std::make_unique<BrowserProfile>();
}

EngineFixture::~EngineFixture() {
    workers_.waitForDone();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

CaptureContext EngineFixture::context() const {
    return {library_.get(), catalogue_, QStringLiteral("tester")};
}

Result<CaptureResult> EngineFixture::capture(const CaptureRequest& request,
                                             const std::function<void(CaptureJob&)>& prepare) {
    std::optional<Result<CaptureResult>> outcome;
    // An event loop of its own: QTest's waiting sleeps between events, which an engine of many small messages feels.
    QEventLoop loop;
    CaptureJob job(context(), request, workers_);
    QObject::connect(&job, &CaptureJob::finished, &loop, [&](const CaptureResult& result) {
        outcome.emplace(result);
        loop.quit();
    });
    QObject::connect(&job, &CaptureJob::failed, &loop, [&](const Problem& problem) {
        outcome.emplace(std::unexpected(problem));
        loop.quit();
    });
    if (prepare) {
        prepare(job);
    }
    QElapsedTimer beat;
    qint64 longestPause = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] { longestPause = std::max(longestPause, beat.restart()); });
    beat.start();
    heart.start(2);
    job.captureCopy(profile_.get());
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    if (!outcome) {
        loop.exec();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!outcome) {
        return fail(QStringLiteral("test-too-slow"), QStringLiteral("no end of the capture"), request.url);
    }
    if (*outcome) {
        QStringList laps;
        for (const auto& [name, ms] : (*outcome)->ms.asKeyValueRange()) {
            laps.append(QStringLiteral("%1 %2").arg(name).arg(ms));
        }
        qInfo("ms: %s; the thread answered after at most %lld", qPrintable(laps.join(QStringLiteral(", "))), longestPause);
    }
    return std::move(*outcome);
}

Result<CaptureResult> EngineFixture::capture(const QUrl& url) {
    CaptureRequest request;
    request.url = url.toString();
    return capture(request);
}

QByteArray EngineFixture::stored(const Capture& capture, const QString& role) {
    const CaptureFile* file = capture.file(role);
    return file == nullptr ? QByteArray()
                           : EvidenceStore(*library_).read(file->sha256, 500'000'000).value_or(QByteArray());
}

int EngineFixture::captures() {
    return static_cast<int>(CaptureRepository(*library_).list().value_or(QList<Capture>()).size());
}

QStringList EngineFixture::incoming() const {
    return QDir(EvidenceStore(*library_).incomingFolder()).entryList(QDir::Files | QDir::Hidden);
}

QImage decode(const QByteArray& png) {
    QImageReader::setAllocationLimit(1024);
    QBuffer buffer;
    buffer.setData(png);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, "PNG").read();
}

} // namespace cyberspotter::tests
