// SPDX-License-Identifier: Apache-2.0
// A WACZ of a stranger, byte for byte: what can be read of it is read, each record's body too.
#include "core/evidence/reading/wacz_reader.h"
#include "tests/fuzz/support/scratch_file.h"

#include <QJsonObject>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    const QString path = fuzz::scratchFile(QStringLiteral("a.wacz"), fuzz::bytesOf(data, size));
    ArchiveLimits limits;
    limits.entries = 1000;
    limits.freeBytes = 4 << 20;
    limits.unpackRatio = 20;
    const Result<WaczSummary> summary = readWacz(path, limits);
    fuzz::promise(summary || !verifyWacz(path, limits).valid(), "what cannot be read does not verify");
    if (summary) {
        summary->verification.toJson();
        summary->signature.toJson();
        for (const ArchivedExchange& exchange : summary->exchanges.first(std::min<qsizetype>(5, summary->exchanges.size()))) {
            readRecordBody(path, exchange, 1 << 20);
        }
    }
    return 0;
}
