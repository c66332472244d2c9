// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace cyberspotter {

/// What a member of a state object is about, told from its name in any writing ("price_cents", "priceCents").
enum class StateKey : uint8_t {
    None,
    Name,
    Id,
    Url,
    Price,          ///< a number, or a text with a currency
    PriceText,      ///< the price as it is shown
    Cents,          ///< a price in hundredths
    Value,          ///< "amount", "value": a price only inside something called a price
    FormerPrice,    ///< and other amounts that are not what the thing costs
    Digits,         ///< how many of the last digits of the number are decimals
    Currency,
    Seller,         ///< holds a person, or names one
    Vendor,         ///< the maker in shop systems, the seller on marketplaces
    SellerName,
    SellerId,
    Place,          ///< holds a place, or names one
    City,
    Brand,
    Gtin,
    Sku,
    Description,
    Images,
    Availability,
    InStock,        ///< a boolean
    SoldOut,        ///< a boolean
    Date,           ///< when it was put up
    Views,
    Sales,
    Reference,      ///< "__ref": the name of another object
    Others,         ///< holds other goods
    Prices,         ///< holds prices
};

struct StateMember {
    StateKey key = StateKey::None;
    bool isText = false; ///< a string, not a number or a word
    int32_t object = 0;
    std::string_view value; ///< escapes resolved
};

struct StateObject {
    int32_t parent = -1;
    StateKey key = StateKey::None; ///< of the member that holds it
    bool inList = false;
    uint16_t depth = 0;
    std::string_view name;         ///< that member's name as written
};

/// Finds the objects in scripts, whatever they are wrapped in: JSON, JavaScript literals, strings that hold JSON, calls
/// around them. A single pass, no recursion but into strings (two levels), bounded in objects, members and copied
/// bytes; code that is no data costs a pass and yields nothing.
class StateWalker {
public:
    void walk(std::string_view text) { walk(text, 0); }
    /// The same for a text that nobody else keeps.
    void walkCopy(std::string text) { walk(copies_.emplace_back(std::move(text)), 0); }

    const std::vector<StateObject>& objects() const { return objects_; }
    const std::vector<StateMember>& members() const { return members_; }

private:
    void walk(std::string_view text, int level);
    std::string_view decoded(std::string_view raw);
    void addMember(StateKey key, int32_t object, std::string_view value, bool isText);

    std::vector<StateObject> objects_;
    std::vector<StateMember> members_;
    std::deque<std::string> copies_;
    size_t copied_ = 0;
};

/// The meaning of a member's name.
StateKey stateKeyOf(std::string_view name);

} // namespace cyberspotter
