// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QLineEdit>

class QStandardItemModel;

namespace cyberspotter {

/// One species (or genus, or family), chosen by a few letters in any language. Enter takes the suggestion
/// that is pointed at, or else the first.
class SpeciesEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SpeciesEdit(Session& session, QWidget* parent = nullptr);

    /// Scientific name of what was chosen; empty again as soon as something else is typed.
    QString taxon() const { return taxon_; }
    /// Nothing is chosen.
    void reset();

Q_SIGNALS:
    void taxonChosen(const QString& scientificName);
    /// What was chosen is not any more.
    void taxonLost();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void suggest(const QString& typed);
    void choose(const QModelIndex& suggestion);

    Session& session_;
    QStandardItemModel* suggestions_;
    QString taxon_;
};

} // namespace cyberspotter
