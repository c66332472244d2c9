// SPDX-License-Identifier: Apache-2.0
// A pack that somebody signed: what it says, and the envelope around it.
#include "core/catalogue/pack/json_bounds.h"
#include "core/catalogue/pack/pack.h"
#include "tests/fuzz/support/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    static_cast<void>(isJsonWithin(bytes, 16, 1000));
    fuzz::promise(!readPack(bytes), "nothing that is not signed is taken");
    const Result<Pack> pack = readPackPayload(bytes);
    if (pack) {
        const Result<Pack> again = readPackPayload(writePackPayload(*pack));
        fuzz::promise(again && again->terms == pack->terms && again->id == pack->id, "what is written is read alike");
    }
    return 0;
}
