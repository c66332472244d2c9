// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/state_item.h"

#include <QUrl>
#include <algorithm>
#include <optional>
#include <unordered_map>

#include "core/listing/facts/day_and_count.h"
#include "core/listing/facts/field_values.h"
#include "core/listing/markup/state_choice.h"

namespace cyberspotter {
namespace {

constexpr int32_t mostDescendants = 3000;
constexpr int deepestChild = 4;

struct Money {
    QString amount;
    QString currency;
    int rank = 0; // how plainly the object says that this is the price
    bool whole = false; // an integer without a point: perhaps hundredths
};

class ItemReader {
public:
    ItemReader(const StateObjects& objects, const Page& page, Facts& facts)
        : objects_(objects), members_(objects.members()), page_(page), facts_(facts) {}

    void read() {
        const std::optional<StateChoice> choice = chooseStateObject(objects_, page_);
        if (!choice) {
            return;
        }
        sure_ = choice->sure;
        collectFamily(choice->object);
        readPrice(choice->object);
        readTexts(choice->object);
        readPeopleAndPlaces();
        readState(choice->object);
        readImages();
    }

private:
    // The objects inside the chosen one, with how deep, and those its references name.
    void collectFamily(int32_t root) {
        family_.push_back({root, 0, StateKey::None});
        std::unordered_map<std::string_view, int32_t> byName;
        for (int32_t i = 0; i < objects_.size(); ++i) {
            if (objects_[i].depth <= 2 && objects_[i].name.size() > 3) {
                byName.emplace(objects_[i].name, i);
            }
        }
        addInside(root, 0, StateKey::None);
        for (size_t i = 0; i < family_.size() && family_.size() < 200; ++i) {
            const Member member = family_[i];
            const std::string_view reference = objects_.valueOf(member.object, StateKey::Reference);
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
        const int32_t end = std::min<int32_t>(objects_.size(), root + mostDescendants);
        for (int32_t i = root + 1; i < end; ++i) {
            const StateObject& o = objects_[i];
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
        const std::string_view written = objects_.valueOf(object, StateKey::Currency);
        return written.empty() ? QString() : readCurrency(written.substr(0, 12), page_.hints).currency;
    }

    // The price an object holds; `holder` says what the object itself is called.
    Money moneyOf(int32_t object, StateKey holder) const {
        Money best;
        int digits = -1;
        for (const uint32_t i : objects_.membersOf(object)) {
            if (members_[i].key == StateKey::Digits) {
                digits = std::min(fromUtf8(members_[i].value.substr(0, 2)).toInt(), 4);
            }
        }
        for (const uint32_t i : objects_.membersOf(object)) {
            const StateMember& member = members_[i];
            const bool isValue = member.key == StateKey::Value && holdsPrices(holder);
            if ((!isPriceKey(member.key) && !isValue) || member.value.size() > 60) {
                continue;
            }
            PriceHints hints = page_.hints;
            const QString currency = currencyOf(object);
            hints.currency = currency;
            const bool plain = member.value.find_first_not_of("0123456789.") == std::string_view::npos;
            hints.decimalMark = decimalMarkOfPlain(member.value, currency.toStdString());
            const auto price = parseAmount(member.value, hints);
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
        facts_.add(Field::Title, fromUtf8(objects_.valueOf(root, StateKey::Name)), Source::State, std::min(sure, 72));
        facts_.add(Field::Description, fromUtf8(objects_.valueOf(root, StateKey::Description)), Source::State, 66);
        for (const Member& member : family_) {
            const bool own = member.object == root;
            if (own || member.holder == StateKey::Brand) {
                const std::string_view brand = objects_.valueOf(member.object, own ? StateKey::Brand : StateKey::Name);
                addShort(Field::Brand, brand, sure);
            } else if (member.depth == 1 && member.holder == StateKey::None) { // {"productName": ..., "attributes": {"brand": ...}}
                addShort(Field::Brand, objects_.textOf(member.object, StateKey::Brand), sure - 12);
            }
            if (own || member.depth <= 2) {
                facts_.add(Field::Gtin, validGtin(fromUtf8(objects_.valueOf(member.object, StateKey::Gtin))), Source::State, sure);
            }
        }
        addShort(Field::Brand, objects_.textOf(root, StateKey::Vendor), sure - 8);
        addShort(Field::Sku, objects_.valueOf(root, StateKey::Sku), sure - 10);
        // {"vendor": "Acme", "variants": [{"name": ..., "price": ...}]}: what is said of all variants is said of this one.
        const int32_t above = objects_[root].parent;
        if (above >= 0 && objects_[root].inList && objects_.valueOf(above, StateKey::Name).empty()) {
            addShort(Field::Brand, objects_.textOf(above, StateKey::Vendor), sure - 8);
            addShort(Field::Brand, objects_.textOf(above, StateKey::Brand), sure - 8);
        }
    }

    void addShort(Field field, std::string_view value, int sure) {
        if (value.size() >= 2 && value.size() <= 80) {
            facts_.add(field, fromUtf8(value), Source::State, sure);
        }
    }

    void readPeopleAndPlaces() {
        const int sure = std::min(sure_, 76);
        for (const Member& member : family_) {
            addShort(Field::SellerName, objects_.valueOf(member.object, StateKey::SellerName), sure - member.depth);
            addShort(Field::SellerName, objects_.textOf(member.object, StateKey::Seller), sure - 3 - member.depth);
            addShort(Field::SellerId, objects_.valueOf(member.object, StateKey::SellerId), sure - member.depth);
            addShort(Field::Location, objects_.valueOf(member.object, StateKey::City), sure - 4 - member.depth);
            if (member.holder == StateKey::Seller) {
                addShort(Field::SellerName, objects_.valueOf(member.object, StateKey::Name), sure - 2 - member.depth);
                addShort(Field::SellerId, objects_.valueOf(member.object, StateKey::Id), sure - member.depth);
                facts_.add(Field::SellerUrl, absoluteAddress(objects_.valueOf(member.object, StateKey::Url)), Source::State, sure);
            } else if (member.holder == StateKey::Place) {
                addShort(Field::Location, objects_.valueOf(member.object, StateKey::Name), sure - 6 - member.depth);
            }
            for (const uint32_t i : objects_.membersOf(member.object)) {
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
            for (const uint32_t i : objects_.membersOf(member.object)) {
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
            for (const uint32_t i : objects_.membersOf(member.object)) {
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

    const StateObjects& objects_;
    const std::vector<StateMember>& members_;
    const Page& page_;
    Facts& facts_;
    std::vector<Member> family_;
    int sure_ = 0;
};

} // namespace

void readStateItem(const StateWalker& state, const Page& page, Facts& facts) {
    if (!state.members().empty()) {
        ItemReader(StateObjects(state), page, facts).read();
    }
}

} // namespace cyberspotter
