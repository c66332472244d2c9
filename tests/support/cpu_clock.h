// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <ctime>

namespace cyberspotter::tests {

/// Milliseconds that this process was given, so that a busy machine does not look like a slow program.
class CpuClock {
public:
    qint64 elapsed() const { return (std::clock() - start_) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t start_ = std::clock();
};

} // namespace cyberspotter::tests
