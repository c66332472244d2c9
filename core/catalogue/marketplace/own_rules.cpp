// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/marketplace/own_rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

namespace cyberspotter {

namespace {

constexpr qint64 largest = 16 * 1024 * 1024;

} // namespace

QString ownRulesFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cyberspotter/rules");
}

Problem wrongOwnRules(const QString& path, const QString& what) {
    return {QStringLiteral("own-rules"), QCoreApplication::translate("OwnRules", "Your own rules cannot be used"),
            QStringLiteral("%1: %2").arg(path, what),
            QCoreApplication::translate("OwnRules", "Correct the file or take it away. Until then the built-in rules are used."), 0, {}};
}

Result<std::optional<QByteArray>> ownRules(const QString& folder, const QString& name) {
    QFile file(folder + u'/' + name);
    if (!file.exists()) {
        return std::optional<QByteArray>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(wrongOwnRules(file.fileName(), file.errorString()));
    }
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest) {
        return std::unexpected(wrongOwnRules(file.fileName(), QCoreApplication::translate("OwnRules", "The file is larger than 16 MB.")));
    }
    return std::optional(bytes);
}

} // namespace cyberspotter
