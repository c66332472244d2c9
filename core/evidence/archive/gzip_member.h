// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace cyberspotter {

/// One gzip member (RFC 1952) as a stream: deflated quickly, or with its bytes as they are, for what is compressed already.
class GzipMember {
public:
    using Sink = std::function<Result<void>(QByteArrayView)>;
    enum class Way { Deflated, AsIs };

    GzipMember(Sink sink, Way way);
    ~GzipMember();

    Result<void> write(QByteArrayView bytes);
    /// Ends the member. Call once.
    Result<void> finish();

private:
    struct State;
    Result<void> deflated(QByteArrayView bytes, bool last);
    Result<void> asIs(QByteArrayView bytes);

    std::unique_ptr<State> state_;
};

} // namespace cyberspotter
