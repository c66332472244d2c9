// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/state_objects.h"

#include <numeric>

namespace cyberspotter {

StateObjects::StateObjects(const StateWalker& state) : objects_(state.objects()), members_(state.members()) {
    // Members of one object lie apart where objects stand between them; a list per object puts them together.
    starts_.resize(objects_.size() + 1);
    for (const StateMember& member : members_) {
        ++starts_[static_cast<size_t>(member.object) + 1];
    }
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    order_.resize(members_.size());
    std::vector<uint32_t> next = starts_;
    for (uint32_t i = 0; i < members_.size(); ++i) {
        order_[next[static_cast<size_t>(members_[i].object)]++] = i;
    }
}

std::span<const uint32_t> StateObjects::membersOf(int32_t object) const {
    const uint32_t start = starts_[static_cast<size_t>(object)];
    return std::span(order_).subspan(start, starts_[static_cast<size_t>(object) + 1] - start);
}

std::string_view StateObjects::valueOf(int32_t object, StateKey key) const {
    for (const uint32_t i : membersOf(object)) {
        if (members_[i].key == key) {
            return members_[i].value;
        }
    }
    return {};
}

std::string_view StateObjects::textOf(int32_t object, StateKey key) const {
    for (const uint32_t i : membersOf(object)) {
        if (members_[i].key == key && members_[i].isText) {
            return members_[i].value;
        }
    }
    return {};
}

} // namespace cyberspotter
