// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presence/presence_check.h"

#include <QStringList>

class QApplication;

namespace cyberspotter {

/// `cyberspotter recheck REPORT...`: opens the listings of these reports (ids or numbers) again without a window and prints one
/// JSON line for each that was looked at: {"report","observed_at","presence","sign","words","http_status","final_url","changes"}.
/// Problems go to standard error, or as JSON lines with `json`. Gives the exit status: 1 when a report is unknown, or could not
/// be looked at at all.
int runHeadlessPresence(QApplication& application, Library& library, std::shared_ptr<const Catalogue> catalogue, const QStringList& reports, bool json);

} // namespace cyberspotter
