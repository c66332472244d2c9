// SPDX-License-Identifier: Apache-2.0
#include "core/submission/outcomes.h"

#include "core/base/digest.h"
#include "core/reporting/report_repository.h"
#include "core/submission/intake/intake_protocol.h"
#include "core/submission/journal/outcome_cursor_repository.h"
#include "core/submission/partner_tokens.h"

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr int mostPages = 1000;
constexpr qsizetype fullPage = 100;

ReportEvent eventFor(const intake::Outcome& outcome, ReportState state, const QString& payloadSha256) {
    ReportEvent event;
    event.reportId = outcome.reportId;
    event.state = state;
    event.occurredAt = outcome.occurredAt;
    event.source = QStringLiteral("api");
    event.partnerWord =
        outcome.decision.isEmpty() ? outcome.status : outcome.status + QStringLiteral(" / ") + outcome.decision;
    event.note = outcome.question.isEmpty() ? outcome.note : outcome.question;
    event.externalId = outcome.outcomeId;
    event.payloadSha256 = payloadSha256;
    return event;
}

/// Enters one page and the cursor behind it in one transaction.
Result<QList<OutcomeChange>> enterPage(Library& library, const Partner& partner, intake::OutcomePage page,
                                       const OutcomeCursor& cursor,
                                       const QString& payloadSha256) {
    std::stable_sort(page.outcomes.begin(), page.outcomes.end(),
                     [](const intake::Outcome& a, const intake::Outcome& b) { return a.occurredAt < b.occurredAt; });
    return library.write([&](Database& database) -> Result<QList<OutcomeChange>> {
        QList<OutcomeChange> changes;
        for (const intake::Outcome& outcome : page.outcomes) {
            const Result<Report> report = ReportRepository::get(database, outcome.reportId);
            const std::optional<ReportState> state = stateForPartnerWord(outcome.status, outcome.decision);
            // A partner speaks only of reports that went to it; what is not understood stays with the partner.
            if (!report || report->partnerId != partner.id || !state || !mayMove(report->state, *state)) {
                continue;
            }
            if (const Result<void> moved =
                    ReportRepository::move(database, library.now(), eventFor(outcome, *state, payloadSha256));
                !moved) {
                return std::unexpected(moved.error());
            }
            if (ReportRepository::get(database, outcome.reportId)->state != report->state) {
                changes.append(
                    {outcome.reportId, *state, outcome.question.isEmpty() ? outcome.note : outcome.question});
            }
        }
        OutcomeCursorRepository::set(database, partner.id, cursor, library.now());
        return changes;
    });
}

} // namespace

std::optional<ReportState> stateForPartnerWord(const QString& status, const QString& decision) {
    if (const std::optional<ReportState> own = reportStateFromWord(status); own && isAtPartner(*own)) {
        return own;
    }
    // Words of the DSA Transparency Database.
    if (decision == QStringLiteral("DECISION_VISIBILITY_CONTENT_REMOVED")) {
        return ReportState::Removed;
    }
    if (decision.startsWith(QStringLiteral("DECISION_VISIBILITY_"))) {
        return ReportState::Restricted;
    }
    if (decision.startsWith(QStringLiteral("DECISION_ACCOUNT_"))) {
        return ReportState::AccountActioned;
    }
    return std::nullopt;
}

Result<QList<OutcomeChange>> pollOutcomes(Library& library, const Partner& partner, const QString& caFile) {
    const PartnerChannel* channel = partner.preferredChannel();
    if (channel == nullptr || channel->kind != QStringLiteral("https")) {
        return QList<OutcomeChange>();
    }
    const Result<std::optional<QString>> token = tokenFor(library, partner.id);
    if (!token) {
        return std::unexpected(token.error());
    }
    QString base = channel->url;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    const intake::Access access{base, token->value_or(QString())};
    HttpOptions options;
    options.caFile = caFile;
    HttpClient client(options);
    QList<OutcomeChange> changes;
    for (int i = 0; i < mostPages; ++i) {
        const Result<OutcomeCursor> last = OutcomeCursorRepository(library).of(partner.id);
        if (!last) {
            return std::unexpected(last.error());
        }
        const HttpAnswer answer = client.perform(intake::outcomes(access, last->cursor, last->etag));
        if (answer.status == 304) {
            break;
        }
        const intake::Judgement judgement = intake::judge(answer);
        if (judgement.verdict != intake::Verdict::Success) {
            return std::unexpected(judgement.problem);
        }
        const Result<intake::OutcomePage> page = intake::readOutcomes(answer.body);
        if (!page) {
            return std::unexpected(page.error());
        }
        const bool moved = page->cursor != last->cursor;
        // The tag is that of the page behind the old cursor: kept only while the cursor stands.
        const OutcomeCursor next{
            page->cursor, moved ? QString() : QString::fromLatin1(answer.headers.value("etag"))};
        const Result<QList<OutcomeChange>> entered = enterPage(library, partner, *page, next, sha256Hex(answer.body));
        if (!entered) {
            return entered;
        }
        changes += *entered;
        // A short page is the last: asking on at once would only meet the partner at work.
        if (!moved || page->outcomes.size() < fullPage) {
            break;
        }
    }
    return changes;
}

Result<void> recordOutcome(Library& library, const QString& report, ReportState state, const QString& note) {
    const Result<Report> found = ReportRepository(library).get(report);
    if (!found) {
        return std::unexpected(found.error());
    }
    ReportEvent event;
    event.reportId = found->id;
    event.state = state;
    event.source = QStringLiteral("manual");
    event.note = note;
    return ReportRepository(library).move(event);
}

} // namespace cyberspotter
