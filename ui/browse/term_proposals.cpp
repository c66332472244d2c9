// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/term_proposals.h"

#include "core/listing/address/listing_url.h"
#include "core/reporting/proposal/proposal_repository.h"
#include "ui/browse/web_tab.h"
#include "ui/capture/capture_request.h"
#include "ui/catalogue/proposal_dialog.h"
#include "ui/reports/report_panel.h"
#include "ui/session/session.h"

namespace cyberspotter {

namespace {

constexpr qsizetype mostSurroundings = 4000; ///< characters; enough to tell a language by

} // namespace

TermProposals::TermProposals(Session& session, const ReportPanel& panel, QWidget* window) : QObject(window), session_(session), panel_(panel), window_(window) {}

void TermProposals::propose(WebTab* tab, const QString& words) {
    tab->page()->toPlainText([self = QPointer<TermProposals>(this), tab = QPointer<WebTab>(tab), words](const QString& text) {
        if (self != nullptr && tab != nullptr) {
            self->ask(tab, words, text.left(mostSurroundings));
        }
    });
}

void TermProposals::ask(WebTab* tab, const QString& words, const QString& surroundings) {
    ProposalDialog::Seen seen;
    seen.words = words.simplified();
    seen.surroundings = surroundings;
    seen.url = tab->shownUrl().toString(QUrl::FullyEncoded);
    const Report& report = panel_.report();
    const ListingUrl shown = understandUrl(seen.url, session_.catalogue().marketplaceIndex());
    if (!report.id.isEmpty() && shown.valid && report.listing.canonicalUrl == shown.canonicalUrl) {
        seen.reportId = report.id;
        seen.captureId = report.captureId;
        seen.taxon = report.taxa.value(0);
    }
    auto* dialog = new ProposalDialog(session_, seen, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tab = QPointer<WebTab>(tab), text = seen.words] {
        Q_EMIT said(tr("“%1” is kept as a search term.").arg(text));
        if (dialog->wantsCapture() && tab != nullptr) {
            Q_EMIT captureWanted(tab, dialog->proposal());
        }
    });
    dialog->open();
}

void TermProposals::onCaptured(int number, const CaptureResult& result) {
    if (!waiting_.contains(number)) {
        return;
    }
    Proposal proposal = waiting_.take(number);
    proposal.captureId = result.capture.id;
    proposal.reportId = result.report.id;
    inBackground(session_.writer(), this, [library = &session_.library(), proposal] { return ProposalRepository(*library).add(proposal); },
                 [this](const Result<Proposal>& stored) {
                     if (!stored) {
                         Q_EMIT session_.troubled(stored.error());
                     }
                 });
}

} // namespace cyberspotter
