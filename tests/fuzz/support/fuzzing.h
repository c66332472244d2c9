// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// The one function of a fuzz target; libFuzzer's name for it. Gives 0.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace cyberspotter::fuzz {

/// A copy, so that a read past its end is noticed.
inline QByteArray bytesOf(const uint8_t* data, size_t size) {
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// A promise that must hold for every input.
inline void promise(bool held, const char* what) {
    if (!held) {
        std::fprintf(stderr, "broken promise: %s\n", what);
        std::abort();
    }
}

/// Takes the first byte off as a choice between variants of a target.
inline uint8_t takeChoice(const uint8_t*& data, size_t& size) {
    if (size == 0) {
        return 0;
    }
    --size;
    return *data++;
}

} // namespace cyberspotter::fuzz
