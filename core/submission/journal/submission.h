// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/submission/journal/submission_state.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace cyberspotter {

/// One report of a submission and the partner's answer to it.
struct SubmissionItem {
    QString reportId;
    QString status; ///< "" until answered; accepted, rejected, duplicate
    QString reference;
    std::optional<Problem> problem;

    bool operator==(const SubmissionItem&) const = default;
};

/// One batch on its way to one partner by one channel. Its body is read apart (SubmissionRepository::body).
struct Submission {
    QString id;
    QString batchId;
    QString partnerId;
    QString channel;  ///< https, file
    QString endpoint; ///< base address or folder
    SubmissionState state = SubmissionState::Queued;
    QString idempotencyKey;
    QString bodySha256;
    int attempts = 0;
    QDateTime nextAttemptAt;
    std::optional<Problem> problem;
    QDateTime createdAt;
    QDateTime updatedAt;
    QList<SubmissionItem> items; ///< in the order sent

    bool operator==(const Submission&) const = default;
};

/// One evidence file that goes with a submission.
struct Upload {
    QString sha256;
    QString reportId;
    QString path; ///< in the batch
    QString mediaType;
    qint64 bytes = 0;
    QString uploadUrl; ///< where the partner takes it, once known
    bool sent = false;

    bool operator==(const Upload&) const = default;
};

/// The partner's answer, byte for byte.
struct Receipt {
    QString id;
    QString submissionId;
    QString kind; ///< "batch" for the answer to the reports, "receipt" for the receipt
    QDateTime receivedAt;
    QByteArray body;
    QString sha256;
    QString reference;

    bool operator==(const Receipt&) const = default;
};

} // namespace cyberspotter
