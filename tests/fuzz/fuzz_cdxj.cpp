// SPDX-License-Identifier: Apache-2.0
// An index of a stranger, plain or gzipped, and the same bytes as an index over blocks.
#include "core/evidence/reading/warc/cdxj_index.h"
#include "tests/fuzz/support/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    ArchiveLimits limits;
    limits.freeBytes = 4 << 20;
    limits.unpackRatio = 20;
    QList<Finding> findings;
    const QList<IndexLine> lines = readIndex(memorySource(bytes), QStringLiteral("index.cdxj"), limits, findings);
    payloadAlgorithms(lines);
    RecordPlaces places;
    WarcEntry entry;
    entry.exchange.url = QStringLiteral("http://shop.test/");
    entry.exchange.type = QStringLiteral("response");
    places.add(QStringLiteral("data.warc.gz"), {entry});
    const auto raw = [&](const QString&, qint64, qint64) { return memorySource(bytes); };
    compareIndex(lines, QStringLiteral("index.cdxj"), places, raw, findings);
    verifyBlockIndex(bytes, QStringLiteral("index.idx"), raw, findings);
    return 0;
}
