// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/verification.h"

#include <QHash>
#include <QString>

namespace cyberspotter {

/// The rule that a relative path breaks ("path-traversal", "path-absolute", "path-unsafe"), or null. Asked of every name
/// that a bag, a zip or a manifest brings, for any system it may be unpacked on.
const char* brokenPathRule(const QString& path);

/// A sentence for such a rule, translated.
QString pathRuleDetail(const QString& rule);

/// Names that would be one file on a system that ignores case or Unicode form.
class CaseCollisions {
public:
    /// Enters a name; returns the other name it collides with, or an empty text.
    QString enter(const QString& path);

private:
    QHash<QString, QString> seen_;
};

} // namespace cyberspotter
