// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/reporting/batch/batch_document.h"
#include "core/reporting/batch/handover.h"
#include "core/submission/journal/submission.h"

namespace cyberspotter {

/// What of a batch leaves the computer, read from the very bytes that are sent.
struct Leaving {
    int reports = 0;
    qint64 dataBytes = 0; ///< of the JSON
    int files = 0;        ///< each once, though two reports share it
    qint64 fileBytes = 0;
    int keptFiles = 0; ///< captured files that this partner does not take
    int signedIn = 0; ///< reports with evidence captured in a signed-in tab
    bool isNamed = false; ///< the collector's name or e-mail address is among it
    QString organization;
    QString pseudonym;
};

/// Everything shown of a batch, read in one go behind the window.
struct BatchContent {
    QList<Report> reports; ///< in the order sent
    QList<BatchEvidence> evidence;
    QByteArray body;       ///< as sent, or as it would be sent now
    QString json;          ///< the same with line breaks, for eyes
    Leaving leaving;
    Handover handover;
    std::optional<Submission> submission;
    std::optional<Receipt> receipt;
    QString receiptText;
};

Result<BatchContent> readBatch(Library& library, const Catalogue& catalogue, const Partner& partner, const Batch& batch);

/// In a few sentences, with bytes, and whether the collector's name goes along.
QString leavingText(const Leaving& leaving, const Handover& handover);

/// One report of a body as text to paste into a partner's form.
QString pasteText(const QJsonObject& report);

} // namespace cyberspotter
