// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace cyberspotter {

/// The groups that the built-in catalogue sorts its taxa into ("parrots"), by their English names, which are their codes.
QStringList taxonGroups();

/// What a group is called in the program's language. A group of somebody else's (a pack) is called as it is.
QString groupName(const QString& group);

} // namespace cyberspotter
