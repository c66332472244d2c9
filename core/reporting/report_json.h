// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/report.h"

#include <QJsonObject>

namespace cyberspotter {

/// A report as the command line, JSON exports and scripts see it: flat, snake_case, empty texts as null.
QJsonObject toJson(const Report& report);

/// One event: {"state","occurred_at","recorded_at","source","partner_word","note","payload_sha256"}.
QJsonObject toJson(const ReportEvent& event);

} // namespace cyberspotter
