// SPDX-License-Identifier: Apache-2.0
// The tag files of a bag, read as each kind there is: the first byte chooses the version and the encoding.
#include "core/evidence/bag/tag_files.h"
#include "core/evidence/bag/bag_paths.h"
#include "tests/fuzz/support/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    const BagDeclaration declaration{data[0] & 1, data[0] & 1 ? 0 : 97, (data[0] & 2) != 0 ? QStringLiteral("UTF-16") : QStringLiteral("UTF-8")};
    QList<Finding> findings;
    readDeclaration(bytes, findings);
    const std::optional<QStringList> lines = tagLines(QStringLiteral("manifest-sha256.txt"), bytes, declaration.encoding, findings);
    fuzz::promise(lines || !findings.isEmpty(), "a tag file that cannot be read has a finding");
    std::optional<Manifest> manifest = manifestFromName(QStringLiteral("manifest-sha256.txt"));
    readManifest(*manifest, lines.value_or(QStringList()), declaration, findings);
    for (const ManifestLine& line : manifest->lines) {
        fuzz::promise(brokenPathRule(unescapedPath(line.path, declaration)) == nullptr, "no path that leads out is taken");
    }
    readFetch(lines.value_or(QStringList()), findings);
    infoValues(QStringLiteral("bag-info.txt"), lines.value_or(QStringList()), QStringLiteral("Payload-Oxum"), findings);
    return 0;
}
