// SPDX-License-Identifier: Apache-2.0
// Imports taxa: import_taxa LIBRARY FILE. Dies at a step of storing them when asked (kill_points.h).
#include "core/catalogue/taxon/taxon_repository.h"
#include "support/kill_points.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace cyberspotter;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc < 3) {
        return 2;
    }
    const Result<std::unique_ptr<Library>> library = Library::open(QString::fromLocal8Bit(argv[1]));
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!library || !file.open(QIODevice::ReadOnly)) {
        return 1;
    }
    TaxonRepository repository(**library);
    const Result<TaxonImportPlan> plan =
        planTaxonImport(readTaxonFile(file, file.fileName()).value(), repository.imported().value(), {}, {.edition = QStringLiteral("2027"), .today = QDate(2026, 12, 1)});
    tests::armKillPoints();
    const Result<TaxonImportRecord> stored = plan ? repository.store(*plan) : std::unexpected(plan.error());
    if (!stored) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(stored.error().toText()));
        return 1;
    }
    return 0;
}
