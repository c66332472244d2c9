// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/pack/pack_changes.h"
#include "ui/catalogue/catalogue_dialog.h"

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace cyberspotter {

class Session;

/// A programme's pack before it is taken in: who signed it, what it changes, and what stands against one's own words, side by
/// side. What could mislead (another key, an older edition, addresses of partners and marketplaces) is taken in only where the
/// person says so.
class PackDialog : public CatalogueDialog {
    Q_OBJECT
public:
    PackDialog(Session& session, const QString& path, QWidget* parent = nullptr);

    /// The pack's name, once it was taken in.
    QString takenIn() const { return takenIn_; }

private:
    struct Compared {
        SignedPack pack;
        PackChanges changes;
    };

    void take(const Result<Compared>& compared);
    void describe();
    void showChanges();
    void showTerms();
    void showItems();
    QTreeWidgetItem* section(const QString& title, qsizetype count);
    void askFor(QTreeWidgetItem* item, const QString& id, const QString& kind);
    PackAcceptance acceptance() const;
    void refresh();
    void apply();

    Session& session_;
    QLabel* about_;
    QLabel* signer_;
    QCheckBox* changedKey_;
    QCheckBox* older_;
    QTreeWidget* tree_;
    QPushButton* apply_;
    std::optional<Compared> compared_;
    QString takenIn_;
};

} // namespace cyberspotter
