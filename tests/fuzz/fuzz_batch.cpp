// SPDX-License-Identifier: Apache-2.0
// A batch as a stranger's client may send it to the intake.
#include "app/partner/intake/batch_check.h"
#include "tests/fuzz/support/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    constexpr int mostReports = 100;
    static const partner::BatchSchema schema = partner::BatchSchema::load().value();
    const Result<partner::CheckedBatch> checked = partner::checkBatch(fuzz::bytesOf(data, size), schema, mostReports);
    if (!checked) {
        checked.error().toJson();
        return 0;
    }
    fuzz::promise(!checked->items.isEmpty() && checked->items.size() <= mostReports,
                  "a batch has reports, and not too many");
    for (const partner::IntakeItem& item : checked->items) {
        fuzz::promise(item.status == QStringLiteral("accepted") || !item.problem.isEmpty(),
                      "a rejected report is told why");
    }
    return 0;
}
