// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace cyberspotter::partner {

/// Idempotency keys whose first request is still being worked on. Safe from any thread.
class KeysInProgress {
public:
    /// Holds a key while it lives; `taken` is false when another request holds it.
    class Hold {
    public:
        Hold(KeysInProgress& keys, std::string key) : keys_(keys), key_(std::move(key)), taken(keys_.take(key_)) {}
        ~Hold() {
            if (taken) {
                keys_.release(key_);
            }
        }
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;

    private:
        KeysInProgress& keys_;
        std::string key_;

    public:
        const bool taken;
    };

private:
    bool take(const std::string& key) {
        const std::lock_guard<std::mutex> lock(mutex_);
        return keys_.insert(key).second;
    }
    void release(const std::string& key) {
        const std::lock_guard<std::mutex> lock(mutex_);
        keys_.erase(key);
    }

    std::mutex mutex_;
    std::set<std::string> keys_;
};

/// Whose turn it is to write each upload. The newest request wins: after a lost line the old connection may still hang
/// in the server for a while, and the client that came back must not wait for it.
struct UploadTurn {
    std::mutex mutex;         ///< held while the file is looked at or written
    std::uint64_t holder = 0; ///< number of the request that may write
};

class UploadTurns {
public:
    /// The turn of an upload, shared by all requests that work on it.
    std::shared_ptr<UploadTurn> of(const std::string& uploadId) {
        const std::lock_guard<std::mutex> lock(mutex_);
        std::erase_if(turns_, [](const auto& entry) { return entry.second.expired(); });
        std::weak_ptr<UploadTurn>& known = turns_[uploadId];
        std::shared_ptr<UploadTurn> turn = known.lock();
        if (!turn) {
            turn = std::make_shared<UploadTurn>();
            known = turn;
        }
        return turn;
    }

private:
    std::mutex mutex_;
    std::map<std::string, std::weak_ptr<UploadTurn>> turns_;
};

} // namespace cyberspotter::partner
