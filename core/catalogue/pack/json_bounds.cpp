// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/pack/json_bounds.h"

namespace cyberspotter {

bool isJsonWithin(QByteArrayView json, int depth, qint64 values) {
    int level = 0;
    qint64 count = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inString = false;
            }
            continue;
        }
        switch (c) {
        case '"':
            inString = true;
            break;
        case '{':
        case '[':
            if (++level > depth || ++count > values) {
                return false;
            }
            break;
        case '}':
        case ']':
            --level;
            break;
        case ',':
            if (++count > values) {
                return false;
            }
            break;
        default:
            break;
        }
    }
    return true;
}

} // namespace cyberspotter
