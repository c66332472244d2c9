// SPDX-License-Identifier: Apache-2.0
#include "core/base/identifiers.h"

#include <QUuid>

namespace cyberspotter {

QString newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isId(const QString& text) {
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace cyberspotter
