// SPDX-License-Identifier: Apache-2.0
#include "ui/support/engine_fixture.h"

#include "core/evidence/capture_repository.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QImageReader>
#include <QTimer>

namespace cyberspotter::tests {

namespace {

/// What the program holds in memory now.
qint64 residentBytes() {
    QFile statm(QStringLiteral("/proc/self/statm"));
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

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
    longestPause_ = 0;
    grownBytes_ = 0;
    const qint64 before = residentBytes();
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] {
        longestPause_ = std::max(longestPause_, beat.restart());
        grownBytes_ = std::max(grownBytes_, residentBytes() - before);
    });
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
        qInfo("ms: %s; the thread answered after at most %lld", qPrintable(laps.join(QStringLiteral(", "))), longestPause_);
    }
    return std::move(*outcome);
}

Result<CaptureResult> EngineFixture::capture(const QUrl& url) {
    CaptureRequest request;
    request.url = url.toString();
    return capture(request);
}

RecordedNetwork EngineFixture::record(const QUrl& url) {
    using namespace std::chrono_literals;
    PreparedPage prepared(profile_.get());
    RecordedNetwork network;
    QEventLoop loop;
    QObject::connect(prepared.page(), &TrackedPage::settled, &loop, [&] {
        prepared.recorder()->finish(10s, [&](RecordedNetwork all) {
            network = std::move(all);
            loop.quit();
        });
    });
    QTimer::singleShot(90s, &loop, &QEventLoop::quit);
    prepared.prepare(30s, temporary_.filePath(QStringLiteral("spool-%1").arg(++recordings_)), workers_, [&] {
        if (prepared.recorder() == nullptr) {
            loop.quit();
            return;
        }
        prepared.page()->load(url);
    });
    loop.exec();
    return network;
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
