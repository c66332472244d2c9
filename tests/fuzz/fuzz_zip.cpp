// SPDX-License-Identifier: Apache-2.0
// A zip of a stranger, byte for byte.
#include "core/evidence/bag/bag_verifier.h"
#include "core/evidence/reading/zip/zip_directory.h"
#include "tests/fuzz/support/scratch_file.h"

#include <QJsonObject>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    const QString path = fuzz::scratchFile(QStringLiteral("bag.zip"), fuzz::bytesOf(data, size));
    QList<Finding> findings;
    const std::optional<QList<ZipEntry>> entries = readZipDirectory(path, 10'000, findings);
    fuzz::promise(entries || !findings.isEmpty(), "a zip that cannot be read has a finding");
    verifyBag(path, {.entries = 10'000, .tagFileBytes = 1 << 20, .freeBytes = 4 << 20, .unpackRatio = 20}).toJson();
    return 0;
}
