// SPDX-License-Identifier: Apache-2.0
// Pictures as strangers put them on marketplaces: decoded, hashed, looked up; and hashes as they are typed.
#include "core/likeness/picture/picture_decoding.h"
#include "core/likeness/picture/picture_index.h"
#include "tests/fuzz/support/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto typed = PdqHash::fromHex(QString::fromUtf8(bytes.left(64)))) {
        fuzz::promise(PdqHash::fromHex(typed->toHex()) == typed, "a hash is read as it is written");
        fuzz::promise(variantsOfHash(*typed)[0] == *typed, "the first form of a hash is the hash");
    }
    const Result<QImage> picture = decodePicture(bytes, QString());
    fuzz::promise(picture || !picture.error().type.isEmpty(), "what is no picture is a problem");
    if (!picture || qint64(picture->width()) * picture->height() > 4'000'000) {
        return 0; // hashing a large one takes its time and shows nothing new
    }
    const Pdq pdq = pdqOf(*picture);
    fuzz::promise(pdq.quality >= 0 && pdq.quality <= 100, "quality is a percentage");
    fuzz::promise(pdq == pdqOf(*picture), "a picture has one hash");
    PictureIndex index;
    index.add(1, pdq.hash());
    index.prepare();
    const auto hits = index.find(pdq.variants);
    fuzz::promise(hits.size() == 1 && hits[0].distance == 0, "a picture is found by itself");
    return 0;
}
