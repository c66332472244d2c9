// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <memory>

namespace cyberspotter {

/// What only one process at a time may be for a library.
enum class Role {
    Window, ///< the window: a second one offers to come to the front instead
    Sender, ///< the process that submits: one sends for a library at a time
    SignedIn, ///< who has the signed-in browser profile of that library open: the engine bears one
};

/// A lock held by this process until destroyed; released by the kernel when the process dies, however it dies (flock).
class ProcessLock {
public:
    /// Takes the role's lock in the library folder. Problem "window-open", "already-sending" or "signed-in-open",
    /// naming the holder's process number, when another process has it; "folder-read-only" when the lock file cannot be made.
    static Result<ProcessLock> acquire(const QString& libraryFolder, Role role);

    ProcessLock(ProcessLock&& other) noexcept;
    ProcessLock& operator=(ProcessLock&& other) noexcept;
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;
    ~ProcessLock();

private:
    explicit ProcessLock(int handle) : handle_(handle) {}
    int handle_ = -1;
};

} // namespace cyberspotter
