// SPDX-License-Identifier: Apache-2.0
// Stores captures into the library given until it is killed. Prints a line for each one that it was told is stored.
#include "core/evidence/capture_repository.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace cyberspotter;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const Result<std::unique_ptr<Library>> library = Library::open(QString::fromLocal8Bit(argv[1]));
    if (!library) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(library.error().toText()));
        return 1;
    }
    const EvidenceStore store(**library);
    CaptureRepository captures(**library);
    for (;;) {
        Capture capture;
        capture.requestedUrl = capture.finalUrl = QStringLiteral("https://market.example/item");
        for (const QString& role : {QStringLiteral("html"), QStringLiteral("mhtml"), QStringLiteral("screenshot_full")}) {
            QByteArray bytes(50'000, Qt::Uninitialized);
            QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
            const Result<StoredFile> file = store.store(bytes);
            if (!file) {
                return 1;
            }
            capture.files.append({role, file->sha256, file->bytes, QStringLiteral("application/octet-stream"), {}});
        }
        const Result<Capture> added = captures.add(capture);
        if (!added) {
            return 1;
        }
        std::printf("%s\n", qUtf8Printable(added->id));
        std::fflush(stdout);
    }
}
