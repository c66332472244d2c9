// SPDX-License-Identifier: Apache-2.0
// Captures into the library given, each with its draft, and takes each back at once, until it is killed. Prints a line for
// each one that is gone.
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/reporting/draft/draft_undo_repository.h"
#include "core/reporting/report_repository.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cyberspotter;

namespace {

Result<QString> captureOne(Library& library, int number) {
    const EvidenceStore store(library);
    const Result<StoredFile> file = store.store("page " + QByteArray::number(number));
    if (!file) {
        return std::unexpected(file.error());
    }
    return library.write([&](Database& database) -> Result<QString> {
        Capture capture;
        capture.finalUrl = QStringLiteral("https://market.example/item");
        capture.files = {{QStringLiteral("html"), file->sha256, file->bytes, QStringLiteral("text/html"), {}}};
        const Result<Capture> added = CaptureRepository::add(database, store, library.now(), capture, QLatin1String(custody::captured));
        if (!added) {
            return std::unexpected(added.error());
        }
        Report report;
        report.captureId = added->id;
        report.listing.url = capture.finalUrl;
        const Result<Report> draft = ReportRepository::add(database, library.now(), report, QStringLiteral("user"));
        return draft ? Result<QString>(added->id) : std::unexpected(draft.error());
    });
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const Result<std::unique_ptr<Library>> library = Library::open(QString::fromLocal8Bit(argv[1]));
    if (!library) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(library.error().toText()));
        return 1;
    }
    for (int number = 0;; ++number) {
        const Result<QString> id = captureOne(**library, number);
        const Result<QStringList> undone = id ? DraftUndoRepository(**library).undo(*id, QStringLiteral("heron")) : std::unexpected(id.error());
        if (!undone) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(undone.error().toText()));
            return 1;
        }
        std::printf("%s\n", qUtf8Printable(*id));
        std::fflush(stdout);
    }
}
