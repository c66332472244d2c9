// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace cyberspotter {

/// One field of a listing: what was understood, where it came from, and what else the page says of it, to be taken by a click.
class ListingField : public QWidget {
    Q_OBJECT
public:
    /// `name` is the field's JSON name, `label` what a person calls it.
    ListingField(const QString& name, const QString& label, QWidget* parent = nullptr);

    /// `source` is of Listing::provenance, `others` of Listing::alternatives.
    void setValue(const QString& value, const QString& source, const QStringList& others);
    QString value() const;
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    /// By the person: typed, or another value taken.
    void edited();

private:
    void take(const QString& value);
    void showSource(const QString& source);

    QLineEdit* edit_;
    QLabel* source_;
    QToolButton* others_;
    QMenu* menu_;
};

} // namespace cyberspotter
