// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/sheet/keyword_sheet.h"
#include "ui/catalogue/catalogue_dialog.h"

#include <QMap>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace cyberspotter {

class Session;
class SheetModel;

/// Importing a table of search terms: which column is which, row by row what is wrong, and then those that are right.
class KeywordSheetDialog : public CatalogueDialog {
    Q_OBJECT
public:
    KeywordSheetDialog(Session& session, const QString& path, QWidget* parent = nullptr);

    /// How many terms were new, once it was accepted.
    int imported() const { return imported_; }

private:
    QWidget* buildMapping();
    QWidget* buildRows();
    void takeHead(const Result<SheetHead>& head);
    SheetMapping mapping() const;
    void preview();
    void takePreview(const Result<SheetPreview>& preview);
    void importRows();

    Session& session_;
    QString path_;
    QMap<SheetField, QComboBox*> columns_;
    QLabel* summary_;
    QCheckBox* wrongOnly_;
    SheetModel* model_;
    QPushButton* import_;
    std::shared_ptr<const SheetPreview> preview_;
    int asked_ = 0; ///< grows with each question; answers to earlier ones are dropped
    int imported_ = 0;
};

} // namespace cyberspotter
