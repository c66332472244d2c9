// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/reading/wacz_reader.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace cyberspotter {

/// Reads a list of pages (JSON Lines: a line about the list, then a page a line with `url` and `ts`). Rule: pages-format.
QList<ArchivedPage> readPageList(const QByteArray& bytes, const QString& file, QList<Finding>& findings);

} // namespace cyberspotter
