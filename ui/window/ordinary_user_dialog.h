// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/ordinary_user.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace cyberspotter {

/// Says why root is no good for browsing and offers to go on as an ordinary user; without such a user it gives the command
/// that makes one.
class OrdinaryUserDialog : public QDialog {
    Q_OBJECT
public:
    /// `program` with its arguments is what a typed command would start.
    OrdinaryUserDialog(const QList<OrdinaryUser>& users, const QStringList& program, QWidget* parent = nullptr);

    /// The user that was chosen; only after the dialog was accepted.
    OrdinaryUser chosen() const;

private:
    void showCommand();

    QList<OrdinaryUser> users_;
    QStringList program_;
    QComboBox* user_;
    QLineEdit* command_;
};

} // namespace cyberspotter
