// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/markup/state_walker.h"

#include <span>
#include <string_view>
#include <vector>

namespace cyberspotter {

/// True for keys under which a price stands, in whatever writing.
inline bool isPriceKey(StateKey key) {
    return key == StateKey::Price || key == StateKey::PriceText || key == StateKey::Cents;
}
/// True for keys of objects that hold a price.
inline bool holdsPrices(StateKey key) {
    return isPriceKey(key) || key == StateKey::Prices || key == StateKey::Value;
}

/// The objects of a page's scripts with their members put together. The walker must live as long.
class StateObjects {
public:
    explicit StateObjects(const StateWalker& state);

    int32_t size() const { return static_cast<int32_t>(objects_.size()); }
    const StateObject& operator[](int32_t object) const { return objects_[static_cast<size_t>(object)]; }
    const std::vector<StateMember>& members() const { return members_; }

    /// Numbers of an object's members, in their order.
    std::span<const uint32_t> membersOf(int32_t object) const;
    /// The first value under `key`; empty when there is none.
    std::string_view valueOf(int32_t object, StateKey key) const;
    /// Likewise, of those that are texts, not numbers or the names of what is held.
    std::string_view textOf(int32_t object, StateKey key) const;

private:
    const std::vector<StateObject>& objects_;
    const std::vector<StateMember>& members_;
    std::vector<uint32_t> starts_; ///< of each object's members in order_
    std::vector<uint32_t> order_;
};

} // namespace cyberspotter
