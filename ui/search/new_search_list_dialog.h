// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/searching/search_plan.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace cyberspotter {

class CheckList;
class SpeciesEdit;

/// Asks what to search for, where and in which languages, and shows what that comes to. What was chosen for languages and marketplaces
/// is remembered for the next list. In practice only the invented marketplace is offered.
class NewSearchListDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewSearchListDialog(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The list is in the library.
    void made(const cyberspotter::SearchList& list);

private:
    QWidget* buildSubject();
    QWidget* buildPlaces();
    QWidget* buildShare();
    QWidget* buildFoot();
    void fillPlaces();
    void fillLanguages();
    void fitToScreen();
    SearchWish wish() const;
    QString titleOf(const SearchWish& wish) const;
    void plan();
    void showPlan(const Result<SearchPlan>& plan);
    void make();

    Session& session_;
    SpeciesEdit* species_;
    QComboBox* group_;
    CheckList* languages_;
    CheckList* marketplaces_;
    QSpinBox* mostPerSite_;
    QSpinBox* part_;
    QSpinBox* parts_;
    QLabel* preview_;
    QPushButton* make_;
    QTimer planSoon_;
    int planned_ = 0; ///< number of the last plan that was asked for
    SearchWish wish_; ///< that of `plan_`
    SearchPlan plan_;
};

} // namespace cyberspotter
