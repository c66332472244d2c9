// SPDX-License-Identifier: Apache-2.0
#include "core/listing/markup/state_choice.h"

#include <QUrl>

#include <algorithm>
#include <cctype>
#include <vector>

namespace cyberspotter {
namespace {

constexpr int mostCandidates = 400;
constexpr int leastPoints = 50;

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

class Chooser {
public:
    Chooser(const StateObjects& objects, const Page& page) : objects_(objects), page_(page) {}

    std::optional<StateChoice> choose() const {
        const std::vector<bool> priced = objectsWithPrice();
        int32_t best = 0;
        int bestPoints = 0;
        int candidates = 0;
        for (int32_t i = 0; i < objects_.size() && candidates < mostCandidates; ++i) {
            const std::string_view name = objects_.valueOf(i, StateKey::Name);
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
        return bestPoints >= leastPoints ? std::optional(StateChoice{best, std::min(bestPoints, 90)}) : std::nullopt;
    }

private:
    std::vector<bool> objectsWithPrice() const {
        std::vector<bool> priced(static_cast<size_t>(objects_.size()));
        for (const StateMember& member : objects_.members()) {
            if (!isPriceKey(member.key) && member.key != StateKey::Value) {
                continue;
            }
            // Its own price, that of "price": {...}, and that of "offers": [{"price": {...}}].
            int32_t object = member.object;
            bool isPrice = isPriceKey(member.key);
            for (int level = 0; level < 3 && object >= 0; ++level) {
                const StateObject& o = objects_[object];
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
        for (int32_t i = 0; i < objects_.size(); ++i) { // {"price": {"__ref": "Money:1"}}
            const StateObject& o = objects_[i];
            if (o.parent >= 0 && isPriceKey(o.key)) {
                priced[static_cast<size_t>(o.parent)] = true;
            }
        }
        return priced;
    }

    bool namesThisPage(int32_t object) const {
        for (const uint32_t i : objects_.membersOf(object)) {
            const StateMember& member = objects_.members()[i];
            if ((member.key == StateKey::Id || member.key == StateKey::Sku) && standsInPath(page_.path, member.value)) {
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
        const StateObject& o = objects_[object];
        result -= o.inList ? 4 : 0;
        result -= std::min<int>(o.depth, 12) / 3;
        for (int32_t up = object, level = 0; up >= 0 && level < 12; up = objects_[up].parent, ++level) {
            const StateKey held = objects_[up].key;
            if (held == StateKey::Others) {
                result -= 45;
            } else if (held == StateKey::Seller || held == StateKey::Images || held == StateKey::Brand) {
                result -= 30; // their names are not the thing's
            }
        }
        return result;
    }

    const StateObjects& objects_;
    const Page& page_;
};

} // namespace

std::optional<StateChoice> chooseStateObject(const StateObjects& objects, const Page& page) {
    return Chooser(objects, page).choose();
}

} // namespace cyberspotter
