// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listing/listing.h"
#include "core/reporting/report_state.h"

#include <QDateTime>
#include <QStringList>

namespace cyberspotter {

/// What is offered, in CITES terms.
struct Specimen {
    QString term;       ///< CITES term code, "IVC"
    QString quantity;   ///< decimal, empty when unknown
    QString unit;       ///< CITES unit code, empty means number of specimens
    QString sourceCode; ///< CITES source code; a listing rarely proves it, so empty by default

    bool operator==(const Specimen&) const = default;
};

/// A listing that the volunteer holds for suspect, tagged.
struct Report {
    qint64 number = 0; ///< grows with each report of the library; the key for paging, newest highest. 0 before it is stored
    QString id;        ///< UUID, unique for ever at every partner
    ReportState state = ReportState::Draft;
    QString captureId; ///< empty without evidence
    Listing listing;
    QStringList taxa;  ///< scientific names, the main one first
    Specimen specimen;
    QString confidence = QStringLiteral("likely"); ///< certain | likely | unsure
    QString reason;
    QString partnerId;
    QString batchId;
    QString reference;  ///< the partner's own
    QString supersedes; ///< id of the earlier report of this listing whose place this one takes, a rejected one as a rule
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime submittedAt;
    bool isRedacted = false; ///< its capture has a redacted picture; set by the library when it is read, never written

    bool operator==(const Report&) const = default;
};

/// One thing that happened to a report.
struct ReportEvent {
    qint64 seq = 0;
    QString reportId;
    ReportState state = ReportState::Draft;
    QDateTime occurredAt; ///< by the clock of who did it
    QDateTime recordedAt; ///< by this computer's
    QString source;       ///< user | api | e-mail | manual | re-check | import
    QString partnerWord;  ///< the partner's raw word beside the mapping
    QString note;
    QString externalId;   ///< the partner's id of the outcome; the same one is entered once
    QString payloadSha256;

    bool operator==(const ReportEvent&) const = default;
};

} // namespace cyberspotter
