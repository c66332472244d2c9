// SPDX-License-Identifier: Apache-2.0
#include "core/matching/literal/literal_set.h"

#include <algorithm>
#include <array>
#include <queue>
#include <utility>

namespace cyberspotter {

namespace {

constexpr std::uint32_t none = 0xFFFFFFFF;
constexpr std::uint32_t root = 0;

struct Node {
    std::vector<std::pair<unsigned char, std::uint32_t>> next; ///< sorted by byte once built
    std::uint32_t fallback = root;                             ///< longest proper end of this node that is a node
    std::uint32_t literal = none;                              ///< text that ends here
    std::uint32_t shorter = none;                              ///< next node on the way of fallbacks that ends a text
};

class LiteralAutomaton : public LiteralSet {
public:
    explicit LiteralAutomaton(const std::vector<std::string>& literals) : nodes_(1) {
        for (std::uint32_t i = 0; i < literals.size(); ++i) {
            add(literals[i], i);
        }
        for (Node& node : nodes_) {
            std::ranges::sort(node.next);
        }
        fromRoot_.fill(root);
        for (const auto& [byte, target] : nodes_[root].next) {
            fromRoot_[byte] = target;
        }
        linkFallbacks();
    }

    void scan(std::string_view text, const Found& found) const override {
        std::uint32_t state = root;
        for (std::size_t i = 0; i < text.size(); ++i) {
            state = step(state, static_cast<unsigned char>(text[i]));
            std::uint32_t ending = nodes_[state].literal != none ? state : nodes_[state].shorter;
            while (ending != none) {
                found(nodes_[ending].literal, i + 1);
                ending = nodes_[ending].shorter;
            }
        }
    }

    const char* engineName() const override { return "automaton"; }

private:
    void add(const std::string& literal, std::uint32_t number) {
        std::uint32_t at = root;
        for (const char c : literal) {
            const auto byte = static_cast<unsigned char>(c);
            const auto known = std::ranges::find(nodes_[at].next, byte, [](const auto& edge) { return edge.first; });
            if (known != nodes_[at].next.end()) {
                at = known->second;
                continue;
            }
            const auto fresh = std::uint32_t(nodes_.size());
            nodes_[at].next.emplace_back(byte, fresh);
            nodes_.emplace_back();
            at = fresh;
        }
        nodes_[at].literal = number;
    }

    std::uint32_t child(std::uint32_t node, unsigned char byte) const {
        const auto& next = nodes_[node].next;
        const auto found = std::ranges::lower_bound(next, byte, {}, [](const auto& edge) { return edge.first; });
        return found != next.end() && found->first == byte ? found->second : none;
    }

    std::uint32_t step(std::uint32_t state, unsigned char byte) const {
        while (state != root) {
            if (const std::uint32_t next = child(state, byte); next != none) {
                return next;
            }
            state = nodes_[state].fallback;
        }
        return fromRoot_[byte];
    }

    void linkFallbacks() {
        std::queue<std::uint32_t> waiting;
        for (const auto& edge : nodes_[root].next) {
            waiting.push(edge.second);
        }
        while (!waiting.empty()) {
            const std::uint32_t parent = waiting.front();
            waiting.pop();
            for (const auto& [byte, target] : nodes_[parent].next) {
                const std::uint32_t fallback = step(nodes_[parent].fallback, byte);
                nodes_[target].fallback = fallback;
                nodes_[target].shorter = nodes_[fallback].literal != none ? fallback : nodes_[fallback].shorter;
                waiting.push(target);
            }
        }
    }

    std::vector<Node> nodes_;
    std::array<std::uint32_t, 256> fromRoot_{};
};

} // namespace

std::unique_ptr<LiteralSet> makeLiteralAutomaton(const std::vector<std::string>& literals) {
    return std::make_unique<LiteralAutomaton>(literals);
}

} // namespace cyberspotter
