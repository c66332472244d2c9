// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/proposal/proposal.h"
#include "ui/catalogue/catalogue_dialog.h"

#include <vector>

class QLabel;
class QTreeWidget;

namespace cyberspotter {

class Session;

/// The terms that the person proposed: looked through, taken back, and written into a file for the programme.
class ProposalsDialog : public CatalogueDialog {
    Q_OBJECT
public:
    explicit ProposalsDialog(Session& session, QWidget* parent = nullptr);

private:
    void load();
    void fill();
    void remove();
    void exportAll();

    Session& session_;
    std::vector<Proposal> proposals_;
    QLabel* nothing_;
    QTreeWidget* list_;
    QPushButton* export_;
    QPushButton* remove_;
};

} // namespace cyberspotter
