// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/side_pane.h"

#include "ui/keywords/keyword_list.h"
#include "ui/reports/report_panel.h"
#include "ui/style/tokens.h"

#include <QVBoxLayout>

namespace cyberspotter {

SidePane::SidePane(Session& session, QWidget* parent) : QWidget(parent), keywords_(new KeywordList(session)), panel_(new ReportPanel(session)) {
    setMinimumWidth(42 * unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(unit, unit, unit, 0);
    above->addWidget(keywords_);
    layout->addLayout(above);
    layout->addWidget(panel_, 100);
    layout->addStretch(1); // room below the list while there is no report
    keywords_->hide();
    panel_->hide();
    connect(keywords_, &KeywordList::placeWanted, this, &SidePane::placeWanted);
    connect(keywords_, &KeywordList::addWanted, this, &SidePane::addWanted);
    connect(keywords_, &KeywordList::closeWanted, this, [this] { setKeywordsOpen(false); });
    arrange();
}

bool SidePane::showsReport() const {
    return !panel_->isHidden();
}

bool SidePane::showsKeywords() const {
    return !keywords_->isHidden();
}

void SidePane::showReport(const Report& report) {
    panel_->showReport(report);
    showReport();
}

void SidePane::showReport() {
    panel_->show();
    arrange();
}

void SidePane::hideReport() {
    panel_->hide();
    arrange();
}

void SidePane::setKeywordsOpen(bool open) {
    if (open != showsKeywords()) {
        keywords_->setVisible(open);
        arrange();
        Q_EMIT keywordsOpened(open);
    }
}

void SidePane::showFound(const Suggestions& found, bool on) {
    keywords_->show(found, on);
}

void SidePane::arrange() {
    setVisible(showsReport() || showsKeywords());
}

} // namespace cyberspotter
