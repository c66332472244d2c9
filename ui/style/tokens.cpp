// SPDX-License-Identifier: Apache-2.0
#include "ui/style/tokens.h"

namespace cyberspotter {

Tokens Tokens::light() {
    return {QColor(0xf4f6f7), QColor(0xffffff), QColor(0xe7ecee), QColor(0xd3dbdf), QColor(0x1c2a30), QColor(0x55656d),
            QColor(0x0b6b66), QColor(0xffffff), QColor(0xd5ebe8), QColor(0x1b6e3c), QColor(0x8a5300), QColor(0xb3261e), QColor(0xfff3d9)};
}

Tokens Tokens::dark() {
    return {QColor(0x151b1e), QColor(0x1e262a), QColor(0x10161a), QColor(0x35424a), QColor(0xe6edf0), QColor(0xa4b3bb),
            QColor(0x5cc9c0), QColor(0x06201e), QColor(0x22463f), QColor(0x7bd398), QColor(0xf2c066), QColor(0xff9a90), QColor(0x3a3119)};
}

} // namespace cyberspotter
