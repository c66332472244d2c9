// SPDX-License-Identifier: Apache-2.0
#include "core/submission/submitting.h"

#include "core/catalogue/partner/partner_repository.h"
#include "core/exchange/exporter.h"
#include "core/reporting/batch/batch_repository.h"
#include "core/reporting/batch/requirements.h"
#include "core/submission/journal/answer_repository.h"
#include "core/submission/journal/submission_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace cyberspotter {

namespace {

/// What a batch is composed from.
struct BatchSetting {
    Batch batch;
    Partner partner;
    Reporter reporter;
};

Result<BatchSetting> settingOf(Library& library, const Catalogue& catalogue, const QString& batchId) {
    const Result<Batch> batch = BatchRepository(library).get(batchId);
    if (!batch) {
        return std::unexpected(batch.error());
    }
    const Result<Partner> partner = PartnerRepository(library).find(batch->partnerId, catalogue.partners());
    if (!partner) {
        return std::unexpected(partner.error());
    }
    const Result<Reporter> reporter = reporterOf(library);
    if (!reporter) {
        return std::unexpected(reporter.error());
    }
    return BatchSetting{*batch, *partner, *reporter};
}

/// The `file` channel: the batch as a bag in the folder that the profile names.
Result<Submission> deliverToFolder(Library& library, const Catalogue& catalogue, const Submission& submission) {
    const Result<BatchSetting> setting = settingOf(library, catalogue, submission.batchId);
    if (!setting) {
        return std::unexpected(setting.error());
    }
    SubmissionRepository repository(library);
    if (const Result<Submission> begun = repository.beginAttempt(submission.id); !begun) {
        return begun;
    }
    const QString path = QDir(submission.endpoint).filePath(submission.batchId + QStringLiteral(".zip"));
    // A bag that a killed process left whole is the same bag.
    if (!QFile::exists(path)) {
        const Result<ExportSummary> written = exportBatch(QStringLiteral("bag"), library, catalogue, setting->partner,
                                                          setting->batch, setting->reporter, {}, path);
        if (!written) {
            return repository.move(submission.id, SubmissionState::NeedsUser, written.error());
        }
    }
    return AnswerRepository(library).enterDelivered(submission.id, path);
}

} // namespace

Result<Submission> queueBatch(Library& library, const Catalogue& catalogue, const QString& batchId) {
    const Result<BatchSetting> setting = settingOf(library, catalogue, batchId);
    if (!setting) {
        return std::unexpected(setting.error());
    }
    const QList<FieldProblem> missing = missingFields(setting->reporter, setting->partner);
    if (!missing.isEmpty()) {
        return std::unexpected(Problem{"reporter-incomplete",
                                       QCoreApplication::translate("Submission", "The partner asks who reports"),
                                       setting->partner.name,
                                       {},
                                       0,
                                       missing});
    }
    const Result<BatchDocument> document =
        composeBatch(library, catalogue, setting->partner, setting->batch, setting->reporter);
    if (!document) {
        return std::unexpected(document.error());
    }
    // The profile may ask for more than it did when the batch was made.
    if (const Result<void> complete = requireComplete(document->reports, setting->partner); !complete) {
        Problem problem = complete.error();
        problem.cure = QCoreApplication::translate(
            "Submission", "Nothing was sent. Take these reports out of the batch, fill in the fields, and make a new batch.");
        return std::unexpected(problem);
    }
    return SubmissionRepository(library).queue(setting->partner, setting->batch, *document);
}

Result<Submission> recordSentByHand(Library& library, const Catalogue& catalogue, const QString& batchId,
                                    const QString& note) {
    const Result<BatchSetting> setting = settingOf(library, catalogue, batchId);
    if (!setting) {
        return std::unexpected(setting.error());
    }
    const Result<BatchDocument> document =
        composeBatch(library, catalogue, setting->partner, setting->batch, setting->reporter);
    if (!document) {
        return std::unexpected(document.error());
    }
    return AnswerRepository(library).recordByHand(setting->partner, setting->batch, *document, note);
}

Result<Submission> runSubmission(Library& library, const Catalogue& catalogue, const QString& submissionId,
                                 const SenderOptions& options) {
    const Result<Submission> submission = SubmissionRepository(library).get(submissionId);
    if (!submission || !isActive(submission->state)) {
        return submission;
    }
    if (submission->channel == QStringLiteral("file")) {
        return deliverToFolder(library, catalogue, *submission);
    }
    // The address may have moved since it was queued (a corrected profile, the practice partner's port).
    const Result<Partner> partner = PartnerRepository(library).find(submission->partnerId, catalogue.partners());
    const PartnerChannel* channel = partner ? partner->preferredChannel() : nullptr;
    if (channel != nullptr && channel->kind == submission->channel && channel->url != submission->endpoint) {
        if (const Result<void> moved = SubmissionRepository(library).setEndpoint(submissionId, channel->url); !moved) {
            return std::unexpected(moved.error());
        }
    }
    return Sender(library, options).run(submissionId);
}

Result<Submission> retrySubmission(Library& library, const QString& submissionId) {
    return SubmissionRepository(library).move(submissionId, SubmissionState::Queued);
}

Result<Submission> cancelSubmission(Library& library, const QString& submissionId) {
    return SubmissionRepository(library).move(submissionId, SubmissionState::Cancelled);
}

} // namespace cyberspotter
