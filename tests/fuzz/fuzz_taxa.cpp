// SPDX-License-Identifier: Apache-2.0
// An export of CITES that someone wants to import.
#include "core/catalogue/taxon/import/taxon_import.h"
#include "core/catalogue/taxon/taxon_layers.h"
#include "tests/fuzz/support/scratch_file.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    QByteArray bytes = fuzz::bytesOf(data, size);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Result<TaxonFile> file = readTaxonFile(buffer, QStringLiteral("fuzz.csv"));
    if (!file) {
        fuzz::promise(!file.error().title.isEmpty() && !file.error().cure.isEmpty(), "a refusal says what to do");
        return 0;
    }
    fuzz::promise(!file->taxa.empty() && file->failed < file->rows, "a file that is read holds a taxon");
    fuzz::promise(qint64(file->problems.size()) <= file->failed, "every problem is of a row that was passed over");
    const TaxonFile same = *file;
    const Result<TaxonImportPlan> first = planTaxonImport(std::move(*file), {}, {}, {.today = QDate(2026, 12, 1)});
    fuzz::promise(first && first->summary.added == qint64(same.taxa.size()), "all is new at first");
    for (const ImportedTaxon& one : first->after.taxa) {
        // What is stored is parted by tabs and lines.
        for (const CitesListing& listing : one.taxon.cites) {
            fuzz::promise(!listing.annotation.contains(u'\n') && !listing.annotation.contains(u'\t') && listing.annotation.size() <= 4000, "annotations are one short line");
        }
        fuzz::promise(!one.taxon.scientificName.isEmpty() && one.taxon.scientificName.size() <= 150, "names are short");
    }
    const Result<TaxonImportPlan> again = planTaxonImport(same, first->after, {}, {.today = QDate(2026, 12, 1)});
    fuzz::promise(again && again->changes.empty(), "the same file changes nothing the second time");
    layTaxa({}, first->after, {});
    return 0;
}
