// SPDX-License-Identifier: Apache-2.0
#include "core/matching/literal_set.h"

#include <hs.h>

namespace cyberspotter {

namespace {

template <auto release>
struct Releaser {
    template <typename T>
    void operator()(T* thing) const {
        release(thing);
    }
};
using Database = std::unique_ptr<hs_database_t, Releaser<hs_free_database>>;
using Scratch = std::unique_ptr<hs_scratch_t, Releaser<hs_free_scratch>>;

// A call into Hyperscan takes lengths as unsigned int; pieces stay far below.
constexpr std::size_t longestPiece = 1U << 30;

struct Call {
    const LiteralSet::Found* found;
};

int onMatch(unsigned int id, unsigned long long /*from*/, unsigned long long to, unsigned int /*flags*/, void* call) {
    (*static_cast<Call*>(call)->found)(id, std::size_t(to));
    return 0;
}

class LiteralHyperscan : public LiteralSet {
public:
    LiteralHyperscan(Database database, Scratch scratch)
        : database_(std::move(database)), scratch_(std::move(scratch)) {}

    void scan(std::string_view text, const Found& found) const override {
        if (text.empty() || text.size() > longestPiece) {
            return;
        }
        // Scratch space serves one scan at a time; a copy is a small allocation.
        hs_scratch_t* own = nullptr;
        if (hs_clone_scratch(scratch_.get(), &own) != HS_SUCCESS) {
            return;
        }
        const Scratch keep(own);
        Call call{&found};
        hs_scan(database_.get(), text.data(), static_cast<unsigned int>(text.size()), 0, own, &onMatch, &call);
    }

    const char* engineName() const override { return "hyperscan"; }

private:
    Database database_;
    Scratch scratch_;
};

} // namespace

std::unique_ptr<LiteralSet> makeLiteralHyperscan(const std::vector<std::string>& literals) {
    if (hs_valid_platform() != HS_SUCCESS) {
        return nullptr;
    }
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    std::vector<unsigned int> flags(literals.size(), 0);
    std::vector<unsigned int> ids;
    for (std::size_t i = 0; i < literals.size(); ++i) {
        texts.push_back(literals[i].data());
        lengths.push_back(literals[i].size());
        ids.push_back(static_cast<unsigned int>(i));
    }
    hs_database_t* compiled = nullptr;
    hs_compile_error_t* error = nullptr;
    if (hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), lengths.data(),
                             static_cast<unsigned int>(literals.size()), HS_MODE_BLOCK, nullptr, &compiled,
                             &error) != HS_SUCCESS) {
        hs_free_compile_error(error);
        return nullptr;
    }
    Database database(compiled);
    hs_scratch_t* scratch = nullptr;
    if (hs_alloc_scratch(database.get(), &scratch) != HS_SUCCESS) {
        return nullptr;
    }
    return std::make_unique<LiteralHyperscan>(std::move(database), Scratch(scratch));
}

} // namespace cyberspotter
