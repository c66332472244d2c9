// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cyberspotter {

/// Where a person, or whoever maintains rules for them, puts files that stand in for built-in ones without a new program:
/// `cyberspotter/rules` in the XDG data folder. A file has the name and the schema of the built-in one: "marketplaces.json" (addresses,
/// tracking parameters, short links) and "site_rules.json" (where pages hold their fields).
QString ownRulesFolder();

/// The bytes of such a file; nothing when there is none. Problem "own-rules" for one that cannot be read or has more than
/// 16 MB.
Result<std::optional<QByteArray>> ownRules(const QString& folder, const QString& name);

/// The problem "own-rules": a file of one's own says something that cannot be used; the built-in one stays in use.
Problem wrongOwnRules(const QString& path, const QString& what);

} // namespace cyberspotter
