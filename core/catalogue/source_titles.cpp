// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/source_titles.h"

#include "core/base/json.h"

namespace cyberspotter {

QString SourceTitles::titlesOf(const QJsonValue& names) const {
    const QStringList wanted = names.isString() ? QStringList{names.toString()} : toStringList(names);
    QStringList titles;
    for (const QString& name : wanted) {
        const QString title = sources_[name].toObject()[u"title"].toString();
        if (title.isEmpty()) {
            return {};
        }
        titles << title;
    }
    return titles.join(QStringLiteral("; "));
}

} // namespace cyberspotter
