// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cyberspotter {

/// Finds every place of many fixed texts in one pass. Immutable; scanned from several threads at once.
class LiteralSet {
public:
    /// Number of the text found, and the byte just behind it.
    using Found = std::function<void(std::uint32_t literal, std::size_t end)>;

    enum class Engine { Best, Automaton };

    /// `literals` are non-empty, different, and UTF-8. Best is Hyperscan where the program was built with it and the
    /// processor can run it, else the automaton. Hyperscan takes a while to compile: with a `cacheFolder` it leaves what it
    /// made there, by the hash of the literals, and reads it the next time. A file that is broken is made anew.
    static std::unique_ptr<LiteralSet> make(const std::vector<std::string>& literals, Engine engine = Engine::Best,
                                            const QString& cacheFolder = {});

    virtual ~LiteralSet() = default;

    /// Calls `found` for each place, overlapping ones too, ordered by their ends.
    virtual void scan(std::string_view text, const Found& found) const = 0;

    /// "hyperscan" or "automaton".
    virtual const char* engineName() const = 0;
};

/// The portable engine (Aho and Corasick's automaton).
std::unique_ptr<LiteralSet> makeLiteralAutomaton(const std::vector<std::string>& literals);

/// The fast engine; nullptr where it cannot run.
std::unique_ptr<LiteralSet> makeLiteralHyperscan(const std::vector<std::string>& literals, const QString& cacheFolder);

} // namespace cyberspotter
