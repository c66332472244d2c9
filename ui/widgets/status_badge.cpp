// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/status_badge.h"

namespace cyberspotter {

namespace {

QString shapeOf(ReportState state) {
    switch (state) {
    case ReportState::Draft:
        return QStringLiteral("○");
    case ReportState::Ready:
    case ReportState::Batched:
        return QStringLiteral("●");
    case ReportState::ClarificationRequired:
        return QStringLiteral("?");
    case ReportState::Rejected:
    case ReportState::Withdrawn:
    case ReportState::Retracted:
        return QStringLiteral("✗");
    case ReportState::Removed:
    case ReportState::Restricted:
    case ReportState::AccountActioned:
    case ReportState::AlreadyGone:
        return QStringLiteral("✓");
    default:
        return QStringLiteral("→");
    }
}

QString shapeOf(SubmissionState state) {
    switch (state) {
    case SubmissionState::Acknowledged:
    case SubmissionState::Delivered:
        return QStringLiteral("✓");
    case SubmissionState::NeedsUser:
        return QStringLiteral("!");
    case SubmissionState::Rejected:
    case SubmissionState::Failed:
    case SubmissionState::Cancelled:
        return QStringLiteral("✗");
    default:
        return QStringLiteral("→");
    }
}

} // namespace

QString statusText(ReportState state) {
    return shapeOf(state) + u' ' + displayName(state);
}

QString statusText(SubmissionState state) {
    return shapeOf(state) + u' ' + displayName(state);
}

} // namespace cyberspotter
