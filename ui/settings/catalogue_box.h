// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"
#include "ui/settings/settings_card.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace cyberspotter {

struct StoredPack;

/// What the program knows of species and search terms: which editions, which packs, words of one's own; bringing in more, and giving
/// terms to others.
class CatalogueBox : public SettingsCard {
    Q_OBJECT
public:
    explicit CatalogueBox(Session& session, QWidget* parent = nullptr);

private:
    void addButtons(const QString& label, std::initializer_list<std::pair<QString, void (CatalogueBox::*)()>> buttons);
    void describe();
    void listPacks();
    void showPacks(const std::vector<StoredPack>& packs);
    void removePack(const QString& id, const QString& name);
    void importSpecies();
    void importTerms();
    void exportTerms();
    void editOwn();
    void showProposals();

    Session& session_;
    QLabel* knows_;
    QVBoxLayout* packs_;
};

} // namespace cyberspotter
