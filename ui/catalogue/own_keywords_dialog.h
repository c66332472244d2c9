// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "ui/catalogue/catalogue_dialog.h"

#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace cyberspotter {

class KeywordForm;
class Session;

/// The search terms that the person or an imported table added: looked through, changed, taken out, and new ones written.
class OwnKeywordsDialog : public CatalogueDialog {
    Q_OBJECT
public:
    explicit OwnKeywordsDialog(Session& session, QWidget* parent = nullptr);

private:
    void load();
    void fill();
    void onCurrentChanged();
    void save();
    void remove();
    void undo();
    /// What a write gave: told, and the list read again.
    void finish(const Result<void>& done, const QString& words);

    Session& session_;
    std::vector<Keyword> keywords_;
    std::vector<Keyword> shown_; ///< by row
    Keyword current_;            ///< as stored; without text: a new one
    Keyword removed_;
    QLineEdit* filter_;
    QTreeWidget* list_;
    QLabel* nothing_;
    KeywordForm* form_;
    QPushButton* save_;
    QPushButton* remove_;
    QPushButton* new_;
    QPushButton* undo_;
};

} // namespace cyberspotter
