// SPDX-License-Identifier: Apache-2.0
// What a stranger writes into a bag: the input is a list of files, each "name NUL content NUL", put into a sound zip, so
// that the declaration, the manifests and the fetch list are what is tried.
#include "core/evidence/bag/bag_verifier.h"
#include "tests/fuzz/support/scratch_file.h"

#include <QJsonObject>
#include <QtEndian>

#include <zlib.h>

namespace cyberspotter {

namespace {

template <typename Number>
void put(QByteArray& bytes, Number number) {
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

QByteArray headerOf(const QByteArray& name, const QByteArray& content) {
    QByteArray header;
    put(header, quint16(20)); // version needed
    put(header, quint16(0x0800)); // names are UTF-8
    put(header, quint16(0)); // stored
    put(header, quint32(0x00210000)); // 1980-01-01
    put(header, quint32(crc32(0, reinterpret_cast<const Bytef*>(content.constData()), uInt(content.size()))));
    put(header, quint32(content.size()));
    put(header, quint32(content.size()));
    put(header, quint16(name.size()));
    put(header, quint16(0)); // no extra field
    return header;
}

QByteArray zipOf(const QList<QPair<QByteArray, QByteArray>>& files) {
    QByteArray zip;
    QByteArray directory;
    for (const auto& [name, content] : files) {
        const quint32 offset = quint32(zip.size());
        const QByteArray header = headerOf(name, content);
        zip += "PK\3\4" + header + name + content;
        directory += QByteArray("PK\1\2\x14\0", 6) + header;
        directory += QByteArray(10, '\0'); // comment, disk, attributes
        put(directory, offset);
        directory += name;
    }
    const quint32 start = quint32(zip.size());
    zip += directory + QByteArray("PK\5\6\0\0\0\0", 8);
    put(zip, quint16(files.size()));
    put(zip, quint16(files.size()));
    put(zip, quint32(directory.size()));
    put(zip, start);
    return zip + QByteArray(2, '\0');
}

QList<QPair<QByteArray, QByteArray>> filesOf(const QByteArray& input) {
    const QList<QByteArray> parts = input.split('\0');
    QList<QPair<QByteArray, QByteArray>> files;
    for (qsizetype i = 0; i + 1 < parts.size() && files.size() < 200; i += 2) {
        files.append({parts[i].left(1000), parts[i + 1]});
    }
    return files;
}

} // namespace

} // namespace cyberspotter

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    const QByteArray zip = zipOf(filesOf(fuzz::bytesOf(data, size)));
    verifyBag(fuzz::scratchFile(QStringLiteral("bag.zip"), zip)).toJson();
    return 0;
}
