// SPDX-License-Identifier: Apache-2.0
// Stores captures with their web archive and a derived file into the library given until it is killed. Prints a line for
// each capture that it was told is stored. With --once it stores one, and dies at a step of it when asked (kill_points.h).
#include "core/evidence/archive/capture_archive.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/evidence/redaction/derived_file_repository.h"
#include "support/kill_points.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace cyberspotter;

namespace {

QByteArray noise(int size) {
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    return bytes;
}

Result<Capture> captureOnce(Library& library) {
    const EvidenceStore store(library);
    Capture capture;
    capture.requestedUrl = capture.finalUrl = QStringLiteral("https://market.example/item");
    capture.startedAt = capture.finishedAt = library.now();
    for (const QString& role : {QStringLiteral("html"), QStringLiteral("screenshot_full")}) {
        const Result<StoredFile> file = store.store(noise(12'000));
        if (!file) {
            return std::unexpected(file.error());
        }
        capture.files.append({role, file->sha256, file->bytes, QStringLiteral("application/octet-stream"), {}});
    }
    ArchiveInput input = archiveInputOf(capture, {});
    input.id = QStringLiteral("capture");
    const Result<WrittenArchive> archive = writeWacz(store, input, nullptr);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    capture.files.append(archiveFileOf(*archive));
    return CaptureRepository(library).add(capture);
}

Result<void> deriveOnce(Library& library, const Capture& capture) {
    const EvidenceStore store(library);
    const Result<StoredFile> file = store.store(noise(4'000));
    if (!file) {
        return std::unexpected(file.error());
    }
    DerivedFile derived;
    derived.captureId = capture.id;
    derived.file = {QStringLiteral("screenshot_full_redacted"), file->sha256, file->bytes, QStringLiteral("image/png"), capture.files[1].sha256};
    const Result<DerivedFile> added = DerivedFileRepository(library).add(derived);
    return added ? Result<void>() : std::unexpected(added.error());
}

int failed(const Problem& problem) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(problem.toText()));
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const Result<std::unique_ptr<Library>> library = Library::open(QString::fromLocal8Bit(argv[1]));
    if (!library) {
        return failed(library.error());
    }
    const bool once = argc > 2 && QByteArray(argv[2]) == "--once";
    if (once) {
        tests::armKillPoints();
    }
    do {
        const Result<Capture> capture = captureOnce(**library);
        if (!capture) {
            return failed(capture.error());
        }
        std::printf("%s\n", qUtf8Printable(capture->id));
        std::fflush(stdout);
        if (const Result<void> derived = deriveOnce(**library, *capture); !derived) {
            return failed(derived.error());
        }
    } while (!once);
    return 0;
}
