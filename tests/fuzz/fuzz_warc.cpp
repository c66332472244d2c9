// SPDX-License-Identifier: Apache-2.0
// A WARC of a stranger, plain or gzipped, byte for byte.
#include "core/evidence/reading/warc/warc_verifier.h"
#include "tests/fuzz/support/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    ArchiveLimits limits;
    limits.freeBytes = 4 << 20;
    limits.unpackRatio = 20;
    limits.records = 1000;
    QList<Finding> findings;
    const QList<WarcEntry> entries = verifyWarcRecords(memorySource(bytes), QStringLiteral("a.warc"), {QStringLiteral("sha1")}, limits, findings);
    fuzz::promise(!entries.isEmpty() || !findings.isEmpty(), "a WARC without records has a finding");
    for (const WarcEntry& entry : entries) {
        fuzz::promise(entry.exchange.offset >= 0 && entry.exchange.offset <= bytes.size(), "a record begins inside the file");
        fuzz::promise(entry.exchange.length >= 0, "a record has a length");
    }
    return 0;
}
