// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace cyberspotter {

class SearchListsCard;
class SpeciesEdit;

/// What a new tab shows: a species or a term, a marketplace, and the search in the sellers' own language; lists of searches
/// under way; or a marketplace by one click.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Session& session, QWidget* parent = nullptr);

    SearchListsCard* searchLists() const { return searchLists_; }

Q_SIGNALS:
    void addressChosen(const QString& address);

private:
    QWidget* buildSearch();
    void fitNames();
    void chooseTaxon(const QString& scientificName);
    void fillWords();
    void search();
    /// The site's main language.
    QString siteLanguage() const;

    Session& session_;
    QComboBox* marketplace_;
    QComboBox* site_;
    SpeciesEdit* subject_;
    QComboBox* words_;
    QListWidget* list_;
    SearchListsCard* searchLists_;
    QString taxon_;
};

} // namespace cyberspotter
