// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/taxon/import/taxon_import.h"
#include "ui/catalogue/catalogue_dialog.h"

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace cyberspotter {

class Session;

/// Importing the whole of CITES (an export of the CITES Checklist or of Species+): which edition it is, what it changes, and what was
/// wrong row by row, before anything is stored.
class SpeciesImportDialog : public CatalogueDialog {
    Q_OBJECT
public:
    SpeciesImportDialog(Session& session, const QString& path, QWidget* parent = nullptr);

    /// How many taxa the file had, once it was accepted.
    qint64 imported() const { return imported_; }

private:
    void plan();
    void takePlan(const Result<TaxonImportPlan>& made);
    void showChanges();
    void store();

    Session& session_;
    QString path_;
    QLineEdit* edition_;
    QCheckBox* replace_;
    QLabel* summary_;
    QTreeWidget* changes_;
    QPushButton* import_;
    std::shared_ptr<const TaxonImportPlan> plan_;
    int asked_ = 0;
    qint64 imported_ = 0;
};

} // namespace cyberspotter
