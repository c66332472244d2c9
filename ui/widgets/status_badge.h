// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/report_state.h"
#include "core/submission/journal/submission_state.h"

#include <QString>

namespace cyberspotter {

/// A state as a shape and a word, so that colour is never needed to tell it: "● Ready", "✓ Removed".
QString statusText(ReportState state);
QString statusText(SubmissionState state);

} // namespace cyberspotter
