// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <mutex>
#include <vector>

namespace cyberspotter {

/// Things that are dear to make, lent to one thread at a time and taken back for the next. There are never more than were
/// in use at once. Must outlive what it lends.
template <typename Thing>
class SpareParts {
public:
    struct GiveBack {
        const SpareParts* owner;
        void operator()(Thing* thing) const { owner->giveBack(std::unique_ptr<Thing>(thing)); }
    };
    using Lent = std::unique_ptr<Thing, GiveBack>;

    Lent take() const {
        const std::scoped_lock lock(mutex_);
        if (spare_.empty()) {
            return Lent(new Thing(), GiveBack{this});
        }
        Thing* thing = spare_.back().release();
        spare_.pop_back();
        return Lent(thing, GiveBack{this});
    }

private:
    void giveBack(std::unique_ptr<Thing> thing) const {
        const std::scoped_lock lock(mutex_);
        spare_.push_back(std::move(thing));
    }

    mutable std::mutex mutex_;
    mutable std::vector<std::unique_ptr<Thing>> spare_;
};

} // namespace cyberspotter
