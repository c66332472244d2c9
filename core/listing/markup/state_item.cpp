// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/state_item.h"

#include <QUrl>
#include <algorithm>
#include <cctype>
#include <numeric>
#include <optional>
#include <span>
#include <unordered_map>

#include "core/listing/facts/day_and_count.h"

namespace cyberspotter {
namespace {

constexpr int mostCandidates = 400;
constexpr int32_t mostDescendants = 3000;
constexpr int deepestChild = 4;

bool isPriceKey(StateKey key) {
    return key == StateKey::Price || key == StateKey::PriceText || key == StateKey::Cents;
}

bool holdsPrices(StateKey key) {
    return isPriceKey(key) || key == StateKey::Prices || key == StateKey::Value;
}

// A number or word of the page's address: letters and digits with a boundary at both ends.
bool standsInPath(const std::string& path, std::string_view value) {
    if (value.size() < 4 || value.size() > 64) {
        return false;
    }
    const std::string low = fromUtf8(value).toLower().toStdString();
    const auto isWord = [&](size_t at) { return at < path.size() && (std::isalnum(static_cast<unsigned char>(path[at])) != 0); };
    for (size_t at = path.find(low); at != std::string::npos; at = path.find(low, at + 1)) {
        if (!(at > 0 && isWord(at - 1)) && !isWord(at + low.size())) {
            return true;
        }
    }
    return false;
}

struct Money {
    QString amount;
    QString currency;
    int rank = 0; // how plainly the object says that this is the price
    bool whole = false; // an integer without a point: perhaps hundredths
};

class ItemReader {
public:
    ItemReader(const StateWalker& state, const Page& page, Facts& facts)
        : objects_(state.objects()), members_(state.members()), page_(page), facts_(facts) {
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

    void read() {
        const std::optional<int32_t> best = choose();
        if (!best) {
            return;
        }
        collectFamily(*best);
        readPrice(*best);
        readTexts(*best);
        readPeopleAndPlaces();
        readState(*best);
        readImages();
    }

private:
    std::span<const uint32_t> membersOf(int32_t object) const {
        const uint32_t start = starts_[static_cast<size_t>(object)];
        return std::span(order_).subspan(start, starts_[static_cast<size_t>(object) + 1] - start);
    }

    std::string_view valueOf(int32_t object, StateKey key) const {
        for (const uint32_t i : membersOf(object)) {
            if (members_[i].key == key) {
                return members_[i].value;
            }
        }
        return {};
    }

    std::vector<bool> objectsWithPrice() const {
        std::vector<bool> priced(objects_.size());
        for (const StateMember& member : members_) {
            if (!isPriceKey(member.key) && member.key != StateKey::Value) {
                continue;
            }
            // Its own price, that of "price": {...}, and that of "offers": [{"price": {...}}].
            int32_t object = member.object;
            bool isPrice = isPriceKey(member.key);
            for (int level = 0; level < 3 && object >= 0; ++level) {
                const StateObject& o = objects_[static_cast<size_t>(object)];
                if (isPrice) {
                    priced[static_cast<size_t>(object)] = true;
                }
                isPrice = isPrice || holdsPrices(o.key);
                if (!holdsPrices(o.key) && !o.inList) {
                    break;
                }
                object = o.parent;
                if (isPrice && object >= 0) {
                    priced[static_cast<size_t>(object)] = true;
                }
            }
        }
        for (const StateObject& o : objects_) { // {"price": {"__ref": "Money:1"}}
            if (o.parent >= 0 && isPriceKey(o.key)) {
                priced[static_cast<size_t>(o.parent)] = true;
            }
        }
        return priced;
    }

    std::optional<int32_t> choose() {
        const std::vector<bool> priced = objectsWithPrice();
        std::unordered_map<int32_t, int> named; // in lists: how many named things lie in the same parent
        std::optional<int32_t> best;
        int bestPoints = 0;
        int candidates = 0;
        for (int32_t i = 0; i < static_cast<int32_t>(objects_.size()) && candidates < mostCandidates; ++i) {
            const std::string_view name = valueOf(i, StateKey::Name);
            if (name.empty()) {
                continue;
            }
            const bool price = priced[static_cast<size_t>(i)];
            const bool here = namesThisPage(i);
            if (!price && !here) {
                continue;
            }
            ++candidates;
            const int score = points(i, name, price, here);
            if (score > bestPoints) {
                best = i;
                bestPoints = score;
            }
        }
        sure_ = std::clamp(bestPoints, 0, 90);
        return bestPoints >= 50 ? best : std::nullopt;
    }

    bool namesThisPage(int32_t object) const {
        for (const uint32_t i : membersOf(object)) {
            const StateMember& member = members_[i];
            if (member.key == StateKey::Id && standsInPath(page_.path, member.value)) {
                return true;
            }
            if (member.key == StateKey::Url && member.value.size() > 6) {
                const std::string path = QUrl(fromUtf8(member.value.substr(0, 2000))).path().toLower().toStdString();
                if (path.size() > 6 && page_.path.find(path) != std::string::npos) {
                    return true;
                }
            }
        }
        return false;
    }

    int points(int32_t object, std::string_view name, bool price, bool here) const {
        const QString text = fromUtf8(name);
        const bool whole = !page_.name.isEmpty() && text.simplified().compare(page_.name, Qt::CaseInsensitive) == 0;
        const bool oneWord = !text.simplified().contains(QLatin1Char(' ')) && text.at(0).unicode() < 0x2E80; // "Home" stands in many titles
        int result = static_cast<int>(30 * wordShare(text, page_.heading) + 20 * wordShare(page_.name, text)) + (whole ? 15 : oneWord ? -10 : 0);
        result += here ? 35 : 0;
        result += price ? 15 : 0;
        const StateObject& o = objects_[static_cast<size_t>(object)];
        result -= o.inList ? 4 : 0;
        result -= std::min<int>(o.depth, 12) / 3;
        for (int32_t up = object, level = 0; up >= 0 && level < 12; up = objects_[static_cast<size_t>(up)].parent, ++level) {
            const StateKey held = objects_[static_cast<size_t>(up)].key;
            if (held == StateKey::Others) {
                result -= 45;
            } else if (held == StateKey::Seller || held == StateKey::Images || held == StateKey::Brand) {
                result -= 30; // their names are not the thing's
            }
        }
        return result;
    }

    // The objects inside the chosen one, with how deep, and those its references name.
    void collectFamily(int32_t root) {
        family_.push_back({root, 0, StateKey::None});
        std::unordered_map<std::string_view, int32_t> byName;
        for (size_t i = 0; i < objects_.size(); ++i) {
            if (objects_[i].depth <= 2 && objects_[i].name.size() > 3) {
                byName.emplace(objects_[i].name, static_cast<int32_t>(i));
            }
        }
        addInside(root, 0, StateKey::None);
        for (size_t i = 0; i < family_.size() && family_.size() < 200; ++i) {
            const Member member = family_[i];
            const std::string_view reference = valueOf(member.object, StateKey::Reference);
            if (const auto found = byName.find(reference); !reference.empty() && found != byName.end() && member.depth < deepestChild) {
                family_.push_back({found->second, member.depth, member.holder});
                addInside(found->second, member.depth, member.holder);
            }
        }
    }

    void addInside(int32_t root, int depth, StateKey holder) {
        struct Place {
            int32_t object;
            int depth;
            StateKey holder;
        };
        std::unordered_map<int32_t, Place> inside{{root, {root, depth, holder}}};
        const int32_t end = std::min<int32_t>(static_cast<int32_t>(objects_.size()), root + mostDescendants);
        for (int32_t i = root + 1; i < end; ++i) {
            const StateObject& o = objects_[static_cast<size_t>(i)];
            if (o.parent < root) {
                break; // behind the chosen object
            }
            const auto above = inside.find(o.parent);
            if (above == inside.end() || above->second.depth >= deepestChild || o.key == StateKey::Others) {
                continue;
            }
            const StateKey held = o.key != StateKey::None && o.key != StateKey::Value ? o.key : above->second.holder;
            inside.emplace(i, Place{i, above->second.depth + 1, held});
            family_.push_back({i, above->second.depth + 1, held});
        }
    }

    struct Member {
        int32_t object;
        int depth;
        StateKey holder; // what the nearest named member around it is called
    };

    void readPrice(int32_t root) {
        Money best;
        for (const Member& member : family_) {
            const bool own = member.object == root;
            if (!own && !holdsPrices(member.holder) && member.holder != StateKey::None) {
                continue;
            }
            if (Money money = moneyOf(member.object, own ? StateKey::None : member.holder); !money.amount.isEmpty()) {
                money.rank -= member.depth * 2;
                if (money.rank > best.rank) {
                    best = money;
                }
            }
        }
        if (best.amount.isEmpty()) {
            return;
        }
        if (best.currency.isEmpty()) {
            for (const Member& member : family_) {
                best.currency = best.currency.isEmpty() ? currencyOf(member.object) : best.currency;
            }
        }
        const auto isSaidElsewhere = [&](const QString& amount) {
            return std::ranges::any_of(facts_.all(), [&](const Fact& fact) {
                return fact.field == Field::Price && fact.source != Source::State && sameAmount(fact.value, amount);
            });
        };
        // Shop systems keep hundredths: what the page shows decides.
        if (best.whole && best.amount.size() > 2 && !isSaidElsewhere(best.amount)) {
            const QString hundredth = best.amount.chopped(2) + QLatin1Char('.') + best.amount.right(2);
            if (isSaidElsewhere(hundredth)) {
                best.amount = hundredth;
            }
        }
        // Below a price that is plainly shown: programs keep prices without tax, of the smallest variant, for ten pieces.
        facts_.add(Field::Price, best.amount, Source::State, std::min(sure_, 56), best.currency);
        facts_.add(Field::Currency, best.currency, Source::State, std::min(sure_, 56) - 4);
    }

    QString currencyOf(int32_t object) const {
        const std::string_view written = valueOf(object, StateKey::Currency);
        return written.empty() ? QString() : readCurrency(written.substr(0, 12), page_.hints).currency;
    }

    // The price an object holds; `holder` says what the object itself is called.
    Money moneyOf(int32_t object, StateKey holder) const {
        Money best;
        int digits = -1;
        for (const uint32_t i : membersOf(object)) {
            if (members_[i].key == StateKey::Digits) {
                digits = std::min(fromUtf8(members_[i].value.substr(0, 2)).toInt(), 4);
            }
        }
        for (const uint32_t i : membersOf(object)) {
            const StateMember& member = members_[i];
            const bool isValue = member.key == StateKey::Value && holdsPrices(holder);
            if ((!isPriceKey(member.key) && !isValue) || member.value.size() > 60) {
                continue;
            }
            PriceHints hints = page_.hints;
            const QString currency = currencyOf(object);
            hints.currency = currency;
            const bool plain = member.value.find_first_not_of("0123456789.") == std::string_view::npos;
            if (plain) {
                hints.decimalMark = QLatin1Char('.');
            }
            const auto price = parsePrice(member.value, hints);
            if (!price || price->amount.isEmpty() || price->negative || sameAmount(price->amount, QStringLiteral("0"))) {
                continue;
            }
            Money money{price->amount, price->symbol.isEmpty() ? currency : price->currency, 0, plain && !price->amount.contains(QLatin1Char('.'))};
            money.rank = member.key == StateKey::PriceText ? 40 : member.key == StateKey::Price ? 34 : member.key == StateKey::Cents ? 30 : 24;
            money.rank += !price->symbol.isEmpty() ? 6 : 0;
            const int shift = member.key == StateKey::Cents ? 2 : digits > 0 && money.whole && member.isText == false ? digits : 0;
            if (shift > 0 && money.whole) {
                const QString padded = money.amount.rightJustified(shift + 1, QLatin1Char('0'));
                money.amount = padded.chopped(shift) + QLatin1Char('.') + padded.right(shift);
                money.whole = false;
            }
            if (money.rank > best.rank) {
                best = money;
            }
        }
        return best;
    }

    void readTexts(int32_t root) {
        const int sure = std::min(sure_, 78);
        facts_.add(Field::Title, fromUtf8(valueOf(root, StateKey::Name)), Source::State, std::min(sure, 72));
        facts_.add(Field::Description, fromUtf8(valueOf(root, StateKey::Description)), Source::State, 66);
        for (const Member& member : family_) {
            const bool own = member.object == root;
            if (own || member.holder == StateKey::Brand) {
                const std::string_view brand = valueOf(member.object, own ? StateKey::Brand : StateKey::Name);
                addShort(Field::Brand, brand, sure);
            }
            if (own || member.depth <= 2) {
                facts_.add(Field::Gtin, validGtin(fromUtf8(valueOf(member.object, StateKey::Gtin))), Source::State, sure);
            }
        }
        addShort(Field::Brand, textOf(root, StateKey::Vendor), sure - 8);
        addShort(Field::Sku, valueOf(root, StateKey::Sku), sure - 10);
        // {"vendor": "Acme", "variants": [{"name": ..., "price": ...}]}: what is said of all variants is said of this one.
        const int32_t above = objects_[static_cast<size_t>(root)].parent;
        if (above >= 0 && objects_[static_cast<size_t>(root)].inList && valueOf(above, StateKey::Name).empty()) {
            addShort(Field::Brand, textOf(above, StateKey::Vendor), sure - 8);
            addShort(Field::Brand, textOf(above, StateKey::Brand), sure - 8);
        }
    }

    // A member that is a text, not the name of an object's holder.
    std::string_view textOf(int32_t object, StateKey key) const {
        for (const uint32_t i : membersOf(object)) {
            if (members_[i].key == key && members_[i].isText) {
                return members_[i].value;
            }
        }
        return {};
    }

    void addShort(Field field, std::string_view value, int sure) {
        if (value.size() >= 2 && value.size() <= 80) {
            facts_.add(field, fromUtf8(value), Source::State, sure);
        }
    }

    void readPeopleAndPlaces() {
        const int sure = std::min(sure_, 76);
        for (const Member& member : family_) {
            addShort(Field::SellerName, valueOf(member.object, StateKey::SellerName), sure - member.depth);
            addShort(Field::SellerName, textOf(member.object, StateKey::Seller), sure - 3 - member.depth);
            addShort(Field::SellerId, valueOf(member.object, StateKey::SellerId), sure - member.depth);
            addShort(Field::Location, valueOf(member.object, StateKey::City), sure - 4 - member.depth);
            if (member.holder == StateKey::Seller) {
                addShort(Field::SellerName, valueOf(member.object, StateKey::Name), sure - 2 - member.depth);
                addShort(Field::SellerId, valueOf(member.object, StateKey::Id), sure - member.depth);
                facts_.add(Field::SellerUrl, absoluteAddress(valueOf(member.object, StateKey::Url)), Source::State, sure);
            } else if (member.holder == StateKey::Place) {
                addShort(Field::Location, valueOf(member.object, StateKey::Name), sure - 6 - member.depth);
            }
            for (const uint32_t i : membersOf(member.object)) {
                if (members_[i].key == StateKey::Place && members_[i].isText) {
                    addShort(Field::Location, members_[i].value, sure - 3 - member.depth);
                }
            }
        }
    }

    QString absoluteAddress(std::string_view value) const {
        if (value.size() < 2 || value.size() > 2000 || (value.front() != '/' && !value.starts_with("http"))) {
            return {};
        }
        const QUrl url = QUrl(page_.url).resolved(QUrl(fromUtf8(value)));
        return url.scheme().startsWith(QLatin1String("http")) ? url.toString(QUrl::FullyEncoded) : QString();
    }

    void readState(int32_t root) {
        const int sure = std::min(sure_, 74);
        for (const Member& member : family_) {
            if (member.depth > 2) {
                continue;
            }
            for (const uint32_t i : membersOf(member.object)) {
                const StateMember& one = members_[i];
                const bool yes = one.value == "true";
                switch (one.key) {
                case StateKey::Availability:
                    facts_.add(Field::Availability, availabilityName(fromUtf8(one.value.substr(0, 60))), Source::State, sure - member.depth);
                    break;
                case StateKey::InStock:
                    if (member.object == root && (yes || one.value == "false")) {
                        facts_.add(Field::Availability, yes ? QStringLiteral("InStock") : QStringLiteral("OutOfStock"), Source::State, 56);
                    }
                    break;
                case StateKey::SoldOut:
                    if (member.object == root && yes) {
                        facts_.add(Field::Availability, QStringLiteral("OutOfStock"), Source::State, 60);
                    }
                    break;
                case StateKey::Date:
                    facts_.add(Field::Listed, listingDay(fromUtf8(one.value.substr(0, 40))), Source::State, sure - member.depth);
                    break;
                case StateKey::Views:
                    facts_.add(Field::Views, wholeNumber(fromUtf8(one.value.substr(0, 20))), Source::State, sure - member.depth);
                    break;
                case StateKey::Sales:
                    facts_.add(Field::Sales, wholeNumber(fromUtf8(one.value.substr(0, 20))), Source::State, sure - member.depth);
                    break;
                default:
                    break;
                }
            }
        }
    }

    void readImages() {
        int taken = 0;
        for (const Member& member : family_) {
            for (const uint32_t i : membersOf(member.object)) {
                const StateMember& one = members_[i];
                const bool isImage = one.key == StateKey::Images || (one.key == StateKey::Url && member.holder == StateKey::Images);
                if (isImage && one.isText && taken < 20) {
                    const QString address = absoluteAddress(one.value);
                    taken += address.isEmpty() ? 0 : 1;
                    facts_.add(Field::Image, address, Source::State, 66);
                }
            }
        }
    }

    const std::vector<StateObject>& objects_;
    const std::vector<StateMember>& members_;
    const Page& page_;
    Facts& facts_;
    std::vector<uint32_t> starts_; // of each object's members in order_
    std::vector<uint32_t> order_;
    std::vector<Member> family_;
    int sure_ = 0;
};

} // namespace

void readStateItem(const StateWalker& state, const Page& page, Facts& facts) {
    if (!state.members().empty()) {
        ItemReader(state, page, facts).read();
    }
}

} // namespace cyberspotter
