// SPDX-License-Identifier: Apache-2.0
// A table of search terms that someone wants to import.
#include "core/exchange/sheet/keyword_sheet.h"
#include "tests/fuzz/support/scratch_file.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    static const auto catalogue = Catalogue::load().value();
    const QString path = fuzz::scratchFile(QStringLiteral("sheet"), fuzz::bytesOf(data, size));
    const Result<SheetHead> head = readSheetHead(path);
    if (!head) {
        return 0;
    }
    const Result<SheetPreview> preview = previewSheet(path, {{SheetField::Term, 0}, {SheetField::Language, 1}, {SheetField::Product, 2}}, *catalogue);
    if (preview) {
        fuzz::promise(preview->importable + preview->present + preview->wrong == int(preview->rows.size()), "every row is counted once");
        for (const SheetRow& row : preview->rows) {
            fuzz::promise(!row.isImportable() || (!row.keyword.text.isEmpty() && !row.keyword.language.isEmpty()), "what is imported is a term");
        }
    }
    return 0;
}
