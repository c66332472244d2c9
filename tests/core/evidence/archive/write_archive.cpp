// SPDX-License-Identifier: Apache-2.0
// Writes archives for checkers by other code: test_write_archive KIND OUT [N]; a library with one: library FOLDER. Prints what writing took as a line of JSON; the
// public key lies beside the archive as OUT.pem.
#include "archives.h"

#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/signing/library_key.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace cyberspotter;

namespace {

qint64 peakKilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// The files of a folder: pictures as answers that were received, all else as what was rendered of the page.
ArchiveInput folderVisit(const EvidenceStore& store, const QString& folder) {
    ArchiveInput input = tests::visit(store);
    input.exchanges.resize(2);
    input.resources.clear();
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        const QString type = QStringLiteral("image/") + (file.suffix() == QStringLiteral("jpg") ? QStringLiteral("jpeg") : file.suffix());
        if (file.fileName().startsWith(QStringLiteral("received"))) {
            HttpExchange one = tests::exchange(QStringLiteral("https://cdn.example/") + file.fileName(), 3, 200, {{"Content-Type", type.toLatin1()}}, {});
            one.body.path = file.filePath();
            one.body.size = file.size();
            input.exchanges += one;
        } else {
            const bool picture = file.suffix() == QStringLiteral("png");
            const QString mediaType = picture ? QStringLiteral("image/png")
                                              : file.suffix() == QStringLiteral("mhtml") ? QStringLiteral("multipart/related") : QStringLiteral("text/html");
            input.resources.append({file.completeBaseName(), input.pages.front().url, input.created, mediaType,
                                    store.storeFile(file.filePath()).value()});
        }
    }
    return input;
}

ArchiveInput inputOf(const QString& kind, const EvidenceStore& store, const QString& scratch, const QString& last) {
    if (kind == QStringLiteral("long")) {
        return tests::longVisit(store, last.isEmpty() ? 3000 : last.toInt());
    }
    if (kind == QStringLiteral("heavy")) {
        return tests::heavyVisit(store, scratch + QStringLiteral("/spool"), last.toLongLong());
    }
    return kind == QStringLiteral("folder") ? folderVisit(store, last) : tests::visit(store);
}

/// A library in `folder` with a capture and its archive, signed with the library's key; prints the capture's id.
int makeLibrary(const QString& folder) {
    const std::unique_ptr<Library> library = Library::open(folder).value();
    const EvidenceStore store(*library);
    const StoredFile page = store.store("<html>page</html>").value();
    const ArchiveInput input = tests::visit(store);
    Capture capture;
    capture.id = input.id;
    capture.requestedUrl = capture.finalUrl = input.pages.front().url;
    capture.title = input.title;
    capture.startedAt = capture.finishedAt = input.created;
    capture.program = input.software;
    const Result<SigningKey> key = signingKeyOf(*library);
    const WrittenArchive archive = writeWacz(store, input, &key.value()).value();
    capture.files = {{QStringLiteral("html"), page.sha256, page.bytes, QStringLiteral("text/html"), {}}, archiveFileOf(archive)};
    std::printf("%s\n", compactJson({{"id", CaptureRepository(*library).add(capture)->id}, {"fingerprint", archive.fingerprint}}).constData());
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 3) {
        return 2;
    }
    if (words[1] == QStringLiteral("library")) {
        return makeLibrary(words[2]);
    }
    const QTemporaryDir scratch(QFileInfo(words[2]).absolutePath() + QStringLiteral("/write-archive-XXXXXX"));
    const EvidenceStore store(scratch.filePath(QStringLiteral("evidence")));
    const ArchiveInput input = inputOf(words[1], store, scratch.path(), words.value(3));
    const SigningKey key = SigningKey::make().value();
    const qint64 before = peakKilobytes();
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpu = std::clock();
    const Result<WrittenArchive> written = writeWacz(store, input, words[1] == QStringLiteral("unsigned") ? nullptr : &key);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double cpuSeconds = double(std::clock() - cpu) / CLOCKS_PER_SEC;
    if (!written) {
        std::fprintf(stderr, "%s\n", qPrintable(written.error().toText()));
        return 1;
    }
    QFile::remove(words[2]);
    QFile::rename(store.pathOf(written->file.sha256), words[2]);
    QFile(words[2]).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QFile pem(words[2] + QStringLiteral(".pem"));
    if (!pem.open(QIODevice::WriteOnly) || pem.write(publicKeyPem(key.publicDer())) < 0) {
        return 1;
    }
    std::printf("%s\n", compactJson({{"seconds", seconds},
                                     {"cpu_seconds", cpuSeconds},
                                     {"bytes", written->file.bytes},
                                     {"records", written->records},
                                     {"responses", written->responses},
                                     {"left_out", written->leftOut},
                                     {"grown_kb", peakKilobytes() - before}}).constData());
    return 0;
}
