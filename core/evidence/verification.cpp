// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/verification.h"

#include "core/evidence/bag/bag_verifier.h"
#include "core/evidence/library_verifier.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace cyberspotter {

bool Verification::valid() const {
    return std::none_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.fault; });
}

bool Verification::has(const QString& rule) const {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.rule == rule; });
}

QJsonObject Verification::toJson() const {
    QJsonArray list;
    for (const Finding& finding : findings) {
        list.append(QJsonObject{
            {"file", finding.file}, {"rule", finding.rule}, {"detail", finding.detail}, {"fault", finding.fault}});
    }
    return {{"path", path}, {"kind", kind}, {"valid", valid()}, {"files", files}, {"findings", list}};
}

Verification verifyPath(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) {
        return QFile::exists(path + QStringLiteral("/library.sqlite")) ? verifyLibrary(path) : verifyBag(path);
    }
    if (info.isFile()) {
        return verifyBag(path);
    }
    return {path,
            QStringLiteral("unknown"),
            0,
            {{{}, QStringLiteral("unreadable"), QCoreApplication::translate("Verify", "There is no such file or folder."), true}}};
}

} // namespace cyberspotter
