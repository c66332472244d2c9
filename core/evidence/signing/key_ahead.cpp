// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/signing/key_ahead.h"

namespace cyberspotter {

SigningKeyAhead::SigningKeyAhead(Library& library)
    : key_(std::async(std::launch::async,
                      [&library] { return std::make_shared<Result<SigningKey>>(signingKeyOf(library)); })
               .share()) {}

SigningKeyAhead::Answer SigningKeyAhead::wait(std::chrono::milliseconds limit) const {
    if (key_.wait_for(limit) != std::future_status::ready) {
        return {nullptr, QStringLiteral("keychain-waits")};
    }
    const Result<SigningKey>& key = *key_.get();
    return key ? Answer{&*key, {}} : Answer{nullptr, key.error().type};
}

} // namespace cyberspotter
