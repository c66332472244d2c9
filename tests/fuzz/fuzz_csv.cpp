// SPDX-License-Identifier: Apache-2.0
// A table that someone wants to import.
#include "core/base/csv_reader.h"
#include "core/exchange/report_import.h"
#include "tests/fuzz/support/scratch_file.h"

#include <QBuffer>
#include <QDir>

namespace cyberspotter {

namespace {

void readRecords(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    qint64 line = 0;
    for (;;) {
        const Result<std::optional<QStringList>> record = reader.next();
        if (!record || !*record) {
            return;
        }
        fuzz::promise(reader.line() > line, "records go forward");
        line = reader.line();
    }
}

/// A library that is made anew now and then, so that it stays small.
Library& scratchLibrary() {
    static std::unique_ptr<Library> library;
    static int uses = 0;
    if (uses++ % 2000 == 0) {
        const QString folder = fuzz::scratchFolder().filePath(QStringLiteral("library"));
        library.reset();
        QDir(folder).removeRecursively();
        library = std::move(Library::open(folder).value());
    }
    return *library;
}

} // namespace

} // namespace cyberspotter

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    static const auto catalogue = Catalogue::load().value();
    QByteArray bytes = fuzz::bytesOf(data, size);
    readRecords(bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<ReportImportSummary> summary = importReports(buffer, scratchLibrary(), *catalogue);
    fuzz::promise(!summary || summary->problems.size() <= summary->failed, "every problem is of a record that failed");
    return 0;
}
