// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/state_walker.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <unordered_map>

#include "core/listing/page/html_entities.h"

namespace cyberspotter {
namespace {

constexpr size_t mostObjects = 200'000;
constexpr size_t mostMembers = 100'000;
constexpr size_t mostCopied = 16u << 20;
constexpr size_t deepest = 512;
constexpr size_t longestName = 24;
constexpr size_t longestValue = 4000;

struct KeyNames {
    StateKey key;
    std::string_view names; // lower case, without '_' and '-', separated by spaces
};

constexpr std::array keyNames = {
    KeyNames{StateKey::Name, "title name subject headline productname producttitle itemtitle itemname adtitle listingtitle "
                             "goodsname goodstitle articlename adsubject offertitle lottitle"},
    KeyNames{StateKey::Id, "id itemid listingid adid productid offerid goodsid auctionid postid articleid lotid pid advertid "
                           "externalid legacyid listid itemnumber asin code uuid offercode"},
    KeyNames{StateKey::Url, "url link permalink canonicalurl producturl itemurl href weburl shareurl slug viewurl detailurl "
                            "publicurl adurl path handle canonical"},
    KeyNames{StateKey::Price, "price currentprice saleprice finalprice sellingprice salesprice priceamount pricevalue buynowprice "
                              "askingprice itemprice productprice actualprice discountedprice promotionprice promoprice "
                              "specialprice lowprice minprice currentbid currentbidprice bidprice nowprice offerprice "
                              "pricenumeric rawprice pricewithtax grossprice dealprice"},
    KeyNames{StateKey::PriceText, "formattedprice priceformatted displayprice pricetext pricestring pricestr pricelabel "
                                  "pricedisplay localizedprice formattedamount formattedvalue displayvalue displayamount "
                                  "formatted priceformated valuestring amountwithsymbol"},
    KeyNames{StateKey::Cents, "pricecents priceincents amountcents centamount amountincents cents minorunits amountminor "
                              "priceminor unitamount pricecent priceinminor"},
    KeyNames{StateKey::Value, "amount value current now sale final selling regularvalue numericvalue"},
    KeyNames{StateKey::FormerPrice, "originalprice oldprice listprice wasprice regularprice compareatprice msrp rrp strikeprice "
                                    "strikethroughprice baseprice previousprice shippingprice deliveryprice shipping shippingcost "
                                    "priceperunit unitprice monthlyprice savings discount discountamount maxprice highprice "
                                    "pricerange was before original installment installments instalment fee"},
    KeyNames{StateKey::Digits, "fractiondigits decimalplaces exponent decimaldigits minorunit"},
    KeyNames{StateKey::Currency, "currency currencycode pricecurrency currencyiso currencyid currencyisocode isocurrency "
                                 "currencysymbol pricecurrencycode"},
    KeyNames{StateKey::Seller, "seller user owner shop merchant store author account advertiser member postedby soldby "
                               "publisher sellerinfo shopinfo userinfo profile"},
    KeyNames{StateKey::Vendor, "vendor"},
    KeyNames{StateKey::SellerName, "sellername username nickname shopname storename ownername displayname merchantname "
                                   "vendorname login screenname authorname sellernick"},
    KeyNames{StateKey::SellerId, "sellerid userid shopid storeid ownerid memberid merchantid accountid vendorid authorid"},
    KeyNames{StateKey::Place, "location address place region geo locationname area itemlocation shopaddress shoplocation"},
    KeyNames{StateKey::City, "city cityname locality town citylabel addresslocality municipality"},
    KeyNames{StateKey::Brand, "brand brandname manufacturer productbrand make"},
    KeyNames{StateKey::Gtin, "gtin gtin13 gtin12 gtin14 ean ean13 eancode barcode upc isbn isbn13"},
    KeyNames{StateKey::Sku, "sku productsku partnumber articlenumber modelnumber"},
    KeyNames{StateKey::Description, "description body descriptiontext itemdescription productdescription"},
    KeyNames{StateKey::Images, "images image photos photo pictures picture gallery imageurls imageurl media mainimage"},
    KeyNames{StateKey::Availability, "availability stockstatus availabilitystatus inventorystatus"},
    KeyNames{StateKey::InStock, "instock isinstock isavailable available availableforsale"},
    KeyNames{StateKey::SoldOut, "soldout issoldout issold outofstock isoutofstock"},
    KeyNames{StateKey::Date, "createdat publishedat postedat datecreated datepublished publicationdate firstpublicationdate "
                             "createdtime created publishdate listingdate creationdate listtime postedtime activefrom "
                             "publishtime"},
    KeyNames{StateKey::Views, "viewcount views viewscount viewsnumber pageviews hits visitcount totalviews"},
    KeyNames{StateKey::Sales, "soldcount sold salescount quantitysold totalsold ordercount unitssold historicalsold"},
    KeyNames{StateKey::Reference, "ref"},
    KeyNames{StateKey::Others, "related recommended recommendations similar similaritems suggestions suggested upsell crosssell "
                               "alsobought recentlyviewed sponsored ads otheritems moreitems relatedproducts relateditems "
                               "recommendeditems similarads relatedads carousel bestsellers breadcrumbs breadcrumb menu "
                               "navigation categories facets filters reviews questions"},
    KeyNames{StateKey::Prices, "prices pricing priceinfo pricedata offers offer money pricemodel pricedetails buybox"},
};

const std::unordered_map<std::string_view, StateKey>& keyTable() {
    static const std::unordered_map<std::string_view, StateKey> table = [] {
        std::unordered_map<std::string_view, StateKey> result;
        for (const KeyNames& entry : keyNames) {
            for (size_t at = 0; at < entry.names.size();) {
                const size_t end = std::min(entry.names.find(' ', at), entry.names.size());
                result.emplace(entry.names.substr(at, end - at), entry.key);
                at = end + 1;
            }
        }
        return result;
    }();
    return table;
}

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

bool isNumberByte(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
}

// A string that may hold JSON: escaped quotes and something that opens.
bool holdsJson(std::string_view raw) {
    return raw.size() > 40 && raw.find("\\\"") != std::string_view::npos &&
           (raw.find('{') != std::string_view::npos || raw.find('[') != std::string_view::npos);
}

int hexValue(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

// One "\u" escape, a surrogate pair taken together; returns how many bytes it took behind the backslash.
size_t appendUnicode(std::string_view raw, size_t at, std::string& out) {
    const int high = at + 5 <= raw.size() ? hexValue(raw.substr(at + 1, 4)) : -1;
    if (high < 0) {
        return 1;
    }
    if (high >= 0xD800 && high < 0xDC00 && raw.substr(std::min(at + 5, raw.size())).starts_with("\\u") && at + 11 <= raw.size()) {
        const int low = hexValue(raw.substr(at + 7, 4));
        if (low >= 0xDC00 && low < 0xE000) {
            appendUtf8(static_cast<char32_t>(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)), out);
            return 11;
        }
    }
    appendUtf8(static_cast<char32_t>(high), out);
    return 5;
}

std::string unescaped(std::string_view raw) {
    std::string out;
    out.reserve(raw.size());
    for (size_t i = 0; i < raw.size();) {
        if (raw[i] != '\\' || i + 1 >= raw.size()) {
            out += raw[i++];
            continue;
        }
        const char c = raw[i + 1];
        if (c == 'u') {
            i += 1 + appendUnicode(raw, i + 1, out);
        } else if (c == 'x' && i + 4 <= raw.size() && hexValue(raw.substr(i + 2, 2)) >= 0) {
            appendUtf8(static_cast<char32_t>(hexValue(raw.substr(i + 2, 2))), out);
            i += 4;
        } else {
            out += c == 'n' || c == 'r' || c == 't' ? ' ' : c;
            i += 2;
        }
    }
    return out;
}

// The end of a string that begins behind `at` with `quote`; a line break ends it too, so that a quote in code that is no
// string derails only its line.
size_t endOfString(std::string_view text, size_t at, char quote) {
    while (at < text.size()) {
        const void* const found = std::memchr(text.data() + at, quote, text.size() - at);
        const size_t end = found == nullptr ? text.size() : static_cast<size_t>(static_cast<const char*>(found) - text.data());
        size_t slashes = 0;
        while (end > at + slashes && text[end - slashes - 1] == '\\') {
            ++slashes;
        }
        if (slashes % 2 == 0 || end == text.size()) {
            const size_t line = quote == '`' ? std::string_view::npos : text.substr(at, end - at).find('\n');
            return line == std::string_view::npos ? end : at + line;
        }
        at = end + 1;
    }
    return text.size();
}

struct Frame {
    int32_t object; // the object open here, or around the list
    bool list;
    StateKey key; // of the member that holds it
};

} // namespace

StateKey stateKeyOf(std::string_view name) {
    if (name.size() < 2 || name.size() > longestName + 6) {
        return StateKey::None;
    }
    std::array<char, longestName> bare;
    size_t size = 0;
    for (const char c : name) {
        if (c == '_' || c == '-') {
            continue;
        }
        if (size == bare.size()) {
            return StateKey::None;
        }
        bare[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }
    const auto found = keyTable().find(std::string_view(bare.data(), size));
    return found == keyTable().end() ? StateKey::None : found->second;
}

std::string_view StateWalker::decoded(std::string_view raw) {
    raw = raw.substr(0, longestValue);
    if (raw.find('\\') == std::string_view::npos || copied_ + raw.size() > mostCopied) {
        return raw;
    }
    copied_ += raw.size();
    return copies_.emplace_back(unescaped(raw));
}

void StateWalker::addMember(StateKey key, int32_t object, std::string_view value, bool isText) {
    if (key != StateKey::None && object >= 0 && !value.empty() && members_.size() < mostMembers) {
        members_.push_back({key, isText, object, isText ? decoded(value) : value});
    }
}

void StateWalker::walk(std::string_view text, int level) {
    std::vector<Frame> frames;
    StateKey key = StateKey::None;
    std::string_view name;
    bool valueDue = false; // a colon stood before
    for (size_t at = 0; at < text.size();) {
        const char c = text[at];
        const bool inList = !frames.empty() && frames.back().list;
        const StateKey listed = inList ? frames.back().key : StateKey::None;
        const int32_t object = frames.empty() || (inList && listed == StateKey::None) ? -1 : frames.back().object;
        if (c == '"' || c == '\'' || c == '`') {
            const size_t end = endOfString(text, at + 1, c);
            const std::string_view raw = text.substr(at + 1, end - at - 1);
            at = std::min(end + 1, text.size());
            size_t next = at;
            while (next < text.size() && isSpace(text[next])) {
                ++next;
            }
            if (!valueDue && next < text.size() && text[next] == ':' && !frames.empty() && !inList) {
                name = raw;
                key = stateKeyOf(raw);
                valueDue = true;
                at = next + 1;
                continue;
            }
            if (level < 2 && holdsJson(raw) && copied_ + raw.size() <= mostCopied) {
                copied_ += raw.size();
                walk(copies_.emplace_back(unescaped(raw)), level + 1);
            } else {
                addMember(inList ? listed : valueDue ? key : StateKey::None, object, raw, true);
            }
            valueDue = false;
            continue;
        }
        if (c == '{' || c == '[') {
            if (frames.size() >= deepest) {
                frames.clear(); // no page's own data is so deep
            }
            const int32_t parent = frames.empty() ? -1 : frames.back().object;
            const StateKey held = valueDue ? key : listed;
            if (c == '{' && objects_.size() < mostObjects) {
                objects_.push_back({parent, held, inList, static_cast<uint16_t>(frames.size()),
                                    valueDue ? name : std::string_view{}});
                frames.push_back({static_cast<int32_t>(objects_.size()) - 1, false, held});
            } else {
                frames.push_back({parent, c == '[', held});
            }
            valueDue = false;
            ++at;
            continue;
        }
        if (c == '}' || c == ']') {
            if (!frames.empty()) {
                frames.pop_back();
            }
            valueDue = false;
            ++at;
            continue;
        }
        if ((valueDue || listed != StateKey::None) && ((c >= '0' && c <= '9') || (c == '-' && at + 1 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9'))) {
            size_t end = at + 1;
            while (end < text.size() && isNumberByte(text[end])) {
                ++end;
            }
            addMember(valueDue ? key : listed, object, text.substr(at, end - at), false);
            valueDue = false;
            at = end;
            continue;
        }
        if (isWordByte(c)) {
            size_t end = at + 1;
            while (end < text.size() && isWordByte(text[end])) {
                ++end;
            }
            const std::string_view word = text.substr(at, end - at);
            if (valueDue) {
                if (word == "true" || word == "false") {
                    addMember(key, object, word, false);
                }
                valueDue = false;
            } else if (end < text.size() && text[end] == ':' && !frames.empty() && !inList) {
                name = word;
                key = stateKeyOf(word);
                valueDue = true;
                ++end;
            }
            at = end;
            continue;
        }
        if (c == '!' && valueDue && at + 1 < text.size() && (text[at + 1] == '0' || text[at + 1] == '1')) {
            addMember(key, object, text[at + 1] == '0' ? "true" : "false", false); // as scripts are made small
            valueDue = false;
            at += 2;
            continue;
        }
        if (!isSpace(c)) {
            valueDue = false;
        }
        ++at;
    }
}

} // namespace cyberspotter
