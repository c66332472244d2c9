// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/proposals_dialog.h"

#include "core/base/atomic_file.h"
#include "core/reporting/proposal/proposal_repository.h"
#include "ui/catalogue/catalogue_words.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/day_words.h"
#include "ui/widgets/language_words.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cyberspotter {

ProposalsDialog::ProposalsDialog(Session& session, QWidget* parent)
    : CatalogueDialog(tr("Proposed search terms"), parent), session_(session), nothing_(new QLabel(tr("None yet. Select words on a page, and choose “New search term” with a right click."))),
      list_(new QTreeWidget), export_(addPrimary(tr("Write a file for the programme…"))), remove_(addButton(tr("Take back"))) {
    setObjectName(QStringLiteral("proposalsDialog"));
    auto* about = new QLabel(tr("They go to the programme in this file, or with a batch to a partner that takes proposals. Neither names you."));
    about->setWordWrap(true);
    about->setProperty("soft", true);
    body()->addWidget(about);
    nothing_->setWordWrap(true);
    body()->addWidget(nothing_);
    list_->setAccessibleName(tr("Proposed search terms"));
    list_->setHeaderLabels({tr("Term"), tr("Language"), tr("Species or group"), tr("In my captures"), tr("Proposed"), tr("Seen")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->header()->resizeSection(0, 26 * unit);
    list_->header()->resizeSection(2, 22 * unit);
    body()->addWidget(list_, 1);
    connect(list_, &QTreeWidget::currentItemChanged, this, [this] { remove_->setEnabled(list_->currentItem() != nullptr); });
    connect(remove_, &QPushButton::clicked, this, &ProposalsDialog::remove);
    connect(export_, &QPushButton::clicked, this, &ProposalsDialog::exportAll);
    fit(110 * unit, 60 * unit);
    fill();
    load();
}

void ProposalsDialog::load() {
    inBackground(session_.readers(), this, [library = &session_.library()] { return ProposalRepository(*library).list(); },
                 [this](const Result<std::vector<Proposal>>& all) {
                     if (!all) {
                         say(all.error());
                         return;
                     }
                     proposals_ = *all;
                     fill();
                 });
}

void ProposalsDialog::fill() {
    list_->clear();
    for (const Proposal& one : proposals_) {
        auto* item = new QTreeWidgetItem(list_, {one.text, languageInWords(one.language), one.taxon, QLocale().toString(one.hits), dayInWords(one.proposedAt), shownLine(one.seenUrl)});
        item->setTextAlignment(3, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    nothing_->setVisible(proposals_.empty());
    list_->setVisible(!proposals_.empty());
    export_->setEnabled(!proposals_.empty());
    remove_->setEnabled(false);
}

void ProposalsDialog::remove() {
    const int row = list_->indexOfTopLevelItem(list_->currentItem());
    if (row < 0) {
        return;
    }
    const Proposal one = proposals_[std::size_t(row)];
    inBackground(session_.writer(), this, [library = &session_.library(), id = one.id] { return ProposalRepository(*library).remove(id); },
                 [this, text = one.text](const Result<void>& removed) {
                     removed ? say(tr("“%1” is taken back.").arg(text)) : say(removed.error());
                     load();
                 });
}

void ProposalsDialog::exportAll() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Write a file for the programme"), tr("proposed-terms.json"), QStringLiteral("*.json"));
    if (path.isEmpty()) {
        return;
    }
    inBackground(session_.readers(), this, [proposals = proposals_, path, now = session_.library().now()] { return writeAtomically(path, proposalsFile(proposals, now)); },
                 [this, path](const Result<void>& written) { written ? say(tr("The proposals are in %1.").arg(path)) : say(written.error()); });
}

} // namespace cyberspotter
