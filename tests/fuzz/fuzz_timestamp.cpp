// SPDX-License-Identifier: Apache-2.0
// The answer of a stranger who says to be a time-stamp authority, byte for byte.
#include "core/evidence/timestamp/time_stamp.h"
#include "tests/fuzz/support/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace cyberspotter;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const TimeStampCheck check = verifyTimeStamp(bytes, {QByteArray(32, 'x'), QByteArray(8, 'n')}, {{}, "no certificate"});
    fuzz::promise(!check.valid(), "a stamp of something else never holds");
    fuzz::promise(!check.findings.isEmpty(), "what does not hold has a finding");
    fuzz::promise(check.stamp.has_value() == looksLikeTimeStamp(bytes), "it is a time stamp, or it is none");
    check.toJson();
    return 0;
}
