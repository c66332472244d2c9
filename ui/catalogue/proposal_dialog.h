// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/proposal/proposal.h"
#include "ui/catalogue/catalogue_dialog.h"

#include <QTimer>

class QCheckBox;
class QLabel;

namespace cyberspotter {

class KeywordForm;
class Session;

/// Words seen on a page become a search term: whether they are one already, how often one's own captures have them, what they mean;
/// used here, proposed to the programme, or both.
class ProposalDialog : public CatalogueDialog {
    Q_OBJECT
public:
    /// What is known of where the words stand.
    struct Seen {
        QString words;
        QString surroundings; ///< of the page, for a guess at the language
        QString url;
        QString reportId; ///< of the report on that page, if there is one; its capture is kept with the proposal
        QString captureId;
        QString taxon;
    };

    ProposalDialog(Session& session, const Seen& seen, QWidget* parent = nullptr);

    /// What was proposed, as stored; without text when it was only used here.
    const Proposal& proposal() const { return proposal_; }
    /// The person wants the page captured, to go with the proposal.
    bool wantsCapture() const;

private:
    void look();
    void takeLook(const Result<ProposalLook>& look);
    void keep();

    Session& session_;
    Seen seen_;
    Proposal proposal_;
    KeywordForm* form_;
    QLabel* findings_;
    QCheckBox* useHere_;
    QCheckBox* propose_;
    QCheckBox* capture_;
    QPushButton* keep_;
    QTimer soon_;
    int asked_ = 0;
    bool guessed_ = false; ///< the language is a guess that nobody changed
};

} // namespace cyberspotter
