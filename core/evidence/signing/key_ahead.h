// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/signing/library_key.h"

#include <chrono>
#include <future>

namespace cyberspotter {

/// A library's signing key, fetched on a thread of its own from the moment this is made: a keychain may take its time, or
/// wait for the person to unlock it. The library outlives it. Any thread may ask.
class SigningKeyAhead {
public:
    explicit SigningKeyAhead(Library& library);

    /// The key, valid as long as this is; null when it is not there within `limit` or cannot be had, and why.
    struct Answer {
        const SigningKey* key = nullptr;
        QString whyNot; ///< type of a problem: "signing-key", "keychain", "keychain-waits" ...
    };
    Answer wait(std::chrono::milliseconds limit) const;

private:
    std::shared_future<std::shared_ptr<Result<SigningKey>>> key_;
};

} // namespace cyberspotter
