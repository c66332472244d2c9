// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QCompleter;
class QLineEdit;
class QListWidget;
class QStandardItemModel;

namespace cyberspotter {

/// What a new tab shows: a species or a term, a marketplace, and the search in the sellers' own language; or a marketplace
/// by one click.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void addressChosen(const QString& address);

private:
    QWidget* buildSearch();
    void fitNames();
    void suggest(const QString& typed);
    void chooseTaxon(const QString& scientificName);
    void fillWords();
    void search();
    /// The site's main language.
    QString siteLanguage() const;

    Session& session_;
    QComboBox* marketplace_;
    QComboBox* site_;
    QLineEdit* subject_;
    QComboBox* words_;
    QListWidget* list_;
    QStandardItemModel* suggestions_;
    QString taxon_;
};

} // namespace cyberspotter
