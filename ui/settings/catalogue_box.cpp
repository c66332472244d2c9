// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/catalogue_box.h"

#include "core/base/atomic_file.h"
#include "core/catalogue/pack/pack_repository.h"
#include "core/exchange/sheet/keyword_export.h"
#include "ui/catalogue/catalogue_words.h"
#include "ui/catalogue/keyword_sheet_dialog.h"
#include "ui/catalogue/own_keywords_dialog.h"
#include "ui/catalogue/pack_dialog.h"
#include "ui/catalogue/proposals_dialog.h"
#include "ui/catalogue/species_import_dialog.h"
#include "ui/style/tokens.h"
#include "ui/widgets/day_words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSet>

namespace cyberspotter {

namespace {

/// The first and the last edition that listings are of.
std::pair<QString, QString> editionsOf(const Catalogue& catalogue) {
    QString first;
    QString last;
    for (const Taxon& taxon : catalogue.taxa()) {
        for (const CitesListing& listing : taxon.cites) {
            if (!listing.edition.isEmpty()) {
                first = first.isEmpty() ? listing.edition : std::min(first, listing.edition);
                last = std::max(last, listing.edition);
            }
        }
    }
    return {first, last};
}

Result<QByteArray> exported(const std::vector<Keyword>& keywords, const QString& path) {
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
        return keywordsAsXlsx(keywords);
    }
    if (path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive)) {
        return keywordsAsRegex(keywords);
    }
    return keywordsAsCsv(keywords);
}

} // namespace

CatalogueBox::CatalogueBox(Session& session, QWidget* parent) : SettingsCard(tr("Species and search terms"), parent), session_(session), knows_(new QLabel), packs_(new QVBoxLayout) {
    setObjectName(QStringLiteral("catalogueBox"));
    knows_->setWordWrap(true);
    knows_->setTextFormat(Qt::PlainText);
    addRow(tr("Known"), knows_);
    addButtons(tr("Species"), {{tr("Import the CITES list…"), &CatalogueBox::importSpecies}});
    addButtons(tr("Search terms"), {{tr("My search terms…"), &CatalogueBox::editOwn}, {tr("Import a table or a pack…"), &CatalogueBox::importTerms}, {tr("Export…"), &CatalogueBox::exportTerms}, {tr("Proposals…"), &CatalogueBox::showProposals}});
    packs_->setContentsMargins(0, 0, 0, 0);
    addRow(tr("Packs"), packs_);
    addHint(tr("The whole of CITES comes as a file from checklist.cites.org or speciesplus.net (both let you download it).") + u' ' + tr("A programme shares its terms as a signed pack; your own words are never lost by it. A table (CSV or XLSX) is looked at row by row before anything is stored."));
    connect(&session_, &Session::catalogueChanged, this, [this] {
        describe();
        listPacks();
    });
    describe();
    listPacks();
}

void CatalogueBox::addButtons(const QString& label, std::initializer_list<std::pair<QString, void (CatalogueBox::*)()>> buttons) {
    auto* row = new QHBoxLayout;
    for (const auto& [words, action] : buttons) {
        auto* button = new QPushButton(words);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    }
    row->addStretch(1);
    addRow(label, row);
}

void CatalogueBox::describe() {
    const Catalogue& catalogue = session_.catalogue();
    QSet<QString> languages;
    int own = 0;
    for (const Keyword& keyword : catalogue.keywords()) {
        languages.insert(keyword.language);
        own += keyword.origin == QStringLiteral("own") || keyword.origin == QStringLiteral("sheet") ? 1 : 0;
    }
    const auto [first, last] = editionsOf(catalogue);
    QStringList lines{tr("%Ln species and higher taxa", nullptr, int(catalogue.taxa().size())) + QStringLiteral(", ")
                      + tr("CITES listings as of %1 to %2").arg(dayInWords(first), dayInWords(last))};
    lines += tr("%Ln search term(s)", nullptr, int(catalogue.keywords().size())) + QStringLiteral(", ") + tr("in %Ln language(s)", nullptr, int(languages.size())) + QStringLiteral(", ")
             + tr("%Ln of your own", nullptr, own);
    knows_->setText(lines.join(u'\n'));
}

void CatalogueBox::listPacks() {
    inBackground(session_.readers(), this, [library = &session_.library()] { return PackRepository(*library).list(); },
                 [this](const Result<std::vector<StoredPack>>& packs) { packs ? showPacks(*packs) : Q_EMIT said(packs.error().toText()); });
}

void CatalogueBox::showPacks(const std::vector<StoredPack>& packs) {
    while (QLayoutItem* item = packs_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (packs.empty()) {
        auto* none = new QLabel(tr("None. Ask your programme for its pack."));
        none->setProperty("soft", true);
        packs_->addWidget(none);
    }
    for (const StoredPack& pack : packs) {
        auto* row = new QWidget;
        row->setProperty("bare", true);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const QString state = pack.withdrawn ? tr("taken back by the programme") : tr("%Ln term(s)", nullptr, pack.terms);
        auto* words = new QLabel(tr("%1, by %2 · edition %3 of %4 · %5").arg(shownLine(pack.name), shownLine(pack.publisher)).arg(pack.edition).arg(dayInWords(pack.created), state));
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setToolTip(tr("Key: %1").arg(inGroups(pack.keyFingerprint)));
        layout->addWidget(words, 1);
        auto* remove = new QPushButton(tr("Take out"));
        remove->setAccessibleName(tr("Take out the pack %1").arg(shownLine(pack.name)));
        connect(remove, &QPushButton::clicked, this, [this, id = pack.id, name = shownLine(pack.name)] { removePack(id, name); });
        layout->addWidget(remove);
        packs_->addWidget(row);
    }
}

void CatalogueBox::removePack(const QString& id, const QString& name) {
    inBackground(session_.writer(), this, [library = &session_.library(), id] { return PackRepository(*library).remove(id); },
                 [this, name](const Result<void>& removed) {
                     Q_EMIT said(removed ? tr("The pack “%1” is taken out. Its file brings it back.").arg(name) : removed.error().toText());
                     session_.reloadCatalogue();
                     listPacks();
                 });
}

void CatalogueBox::importSpecies() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Import the CITES list"), QString(), tr("Exports of the CITES Checklist or Species+ (*.csv *.tsv *.txt)"));
    if (path.isEmpty()) {
        return;
    }
    SpeciesImportDialog dialog(session_, path, this);
    if (dialog.exec() == QDialog::Accepted) {
        Q_EMIT said(tr("%Ln species and higher taxa imported.", nullptr, int(dialog.imported())));
    }
}

void CatalogueBox::importTerms() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a table or a pack"), QString(), tr("Tables and packs (*.csv *.tsv *.txt *.xlsx *.json)"));
    if (path.isEmpty()) {
        return;
    }
    if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)) {
        PackDialog dialog(session_, path, this);
        if (dialog.exec() == QDialog::Accepted) {
            Q_EMIT said(tr("The pack “%1” is taken in.").arg(shownLine(dialog.takenIn())));
        }
        return;
    }
    KeywordSheetDialog dialog(session_, path, this);
    if (dialog.exec() == QDialog::Accepted) {
        Q_EMIT said(tr("%Ln search term(s) imported.", nullptr, dialog.imported()));
    }
}

void CatalogueBox::exportTerms() {
    QString chosen;
    const QString filters = tr("Table (*.csv)") + QStringLiteral(";;") + tr("Workbook (*.xlsx)") + QStringLiteral(";;") + tr("Patterns for filters (*.txt)");
    QString path = QFileDialog::getSaveFileName(this, tr("Export search terms"), tr("search-terms.csv"), filters, &chosen);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += chosen.contains(QStringLiteral("xlsx")) ? QStringLiteral(".xlsx") : chosen.contains(QStringLiteral("txt")) ? QStringLiteral(".txt") : QStringLiteral(".csv");
    }
    inBackground(session_.readers(), this,
                 [catalogue = session_.sharedCatalogue(), path]() -> Result<void> {
                     const Result<QByteArray> bytes = exported(catalogue->keywords(), path);
                     return bytes ? writeAtomically(path, *bytes) : std::unexpected(bytes.error());
                 },
                 [this, path](const Result<void>& written) { Q_EMIT said(written ? tr("The search terms are in %1.").arg(path) : written.error().toText()); });
}

void CatalogueBox::showProposals() {
    ProposalsDialog(session_, this).exec();
}

void CatalogueBox::editOwn() {
    OwnKeywordsDialog(session_, this).exec();
    describe();
}

} // namespace cyberspotter
