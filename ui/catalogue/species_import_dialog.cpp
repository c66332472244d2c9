// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/species_import_dialog.h"

#include "core/catalogue/taxon/taxon_repository.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/day_words.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

constexpr std::size_t mostShown = 2000; ///< changes in the list

QString listingsInWords(const std::vector<CitesListing>& listings) {
    QStringList parts;
    for (const CitesListing& listing : listings) {
        parts += listing.annotation.isEmpty() ? listing.appendix : QStringLiteral("%1 (%2)").arg(listing.appendix, listing.annotation);
    }
    return parts.join(QStringLiteral("; "));
}

QString changeInWords(TaxonChange::Kind kind) {
    switch (kind) {
    case TaxonChange::Kind::added:
        return SpeciesImportDialog::tr("new");
    case TaxonChange::Kind::changed:
        return SpeciesImportDialog::tr("changed");
    default:
        return SpeciesImportDialog::tr("no longer listed");
    }
}

QString editionInWords(const TaxonImportRecord& record) {
    const QString edition = dayInWords(record.edition);
    switch (record.editionFrom) {
    case EditionFrom::given:
        return SpeciesImportDialog::tr("Edition: %1, as you say.").arg(edition);
    case EditionFrom::name:
        return SpeciesImportDialog::tr("Edition: %1, by the name of the file.").arg(edition);
    case EditionFrom::contents:
        return SpeciesImportDialog::tr("Edition: %1, by what the file says and does not know yet.").arg(edition);
    default:
        return SpeciesImportDialog::tr("Edition: %1, the day of this import, for the file states none.").arg(edition);
    }
}

} // namespace

SpeciesImportDialog::SpeciesImportDialog(Session& session, const QString& path, QWidget* parent)
    : CatalogueDialog(tr("Import species"), parent), session_(session), path_(path), edition_(new QLineEdit), replace_(new QCheckBox(tr("Take it all the same"))), summary_(new QLabel),
      changes_(new QTreeWidget), import_(addPrimary(tr("Import"))) {
    setObjectName(QStringLiteral("speciesImportDialog"));
    import_->setObjectName(QStringLiteral("import"));
    import_->setEnabled(false);
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    body()->addWidget(summary_);
    auto* form = new QFormLayout;
    edition_->setPlaceholderText(tr("Day of the export, if you know better: 2026-03-05"));
    edition_->setAccessibleName(tr("Edition"));
    form->addRow(tr("Edition"), edition_);
    body()->addLayout(form);
    replace_->setObjectName(QStringLiteral("replace"));
    replace_->hide();
    body()->addWidget(replace_);
    changes_->setAccessibleName(tr("What changes"));
    changes_->setHeaderLabels({tr("Species"), tr("Change"), tr("Here now"), tr("In the file")});
    changes_->setRootIsDecorated(false);
    changes_->setUniformRowHeights(true);
    changes_->header()->resizeSection(0, 30 * unit);
    changes_->header()->resizeSection(1, 14 * unit);
    changes_->header()->resizeSection(2, 30 * unit);
    body()->addWidget(changes_, 1);
    connect(edition_, &QLineEdit::editingFinished, this, &SpeciesImportDialog::plan);
    connect(replace_, &QCheckBox::toggled, this, &SpeciesImportDialog::plan);
    connect(import_, &QPushButton::clicked, this, &SpeciesImportDialog::store);
    fit(116 * unit, 80 * unit);
    plan();
}

void SpeciesImportDialog::plan() {
    import_->setEnabled(false);
    summary_->setText(tr("Reading %1…").arg(QFileInfo(path_).fileName()));
    TaxonImportOptions options;
    options.edition = edition_->text().trimmed();
    options.replace = replace_->isChecked();
    options.today = session_.library().now().date();
    inBackground(session_.readers(), this,
                 [library = &session_.library(), builtIn = session_.builtInCatalogue(), path = path_, options]() -> Result<TaxonImportPlan> {
                     QFile file(path);
                     if (!file.open(QIODevice::ReadOnly)) {
                         return fail(QStringLiteral("file-unreadable"), tr("The file cannot be read"), QStringLiteral("%1: %2").arg(path, file.errorString()),
                                     tr("Check the path and that the file may be read."));
                     }
                     Result<TaxonFile> read = readTaxonFile(file, QFileInfo(path).fileName());
                     if (!read) {
                         return std::unexpected(read.error());
                     }
                     const Result<ImportedTaxa> before = TaxonRepository(*library).imported();
                     return before ? planTaxonImport(std::move(*read), *before, builtIn->taxa(), options) : std::unexpected(before.error());
                 },
                 [this, asked = ++asked_](const Result<TaxonImportPlan>& made) {
                     if (asked == asked_) {
                         takePlan(made);
                     }
                 });
}

void SpeciesImportDialog::takePlan(const Result<TaxonImportPlan>& made) {
    changes_->clear();
    if (!made) {
        summary_->clear();
        // Older than what is here, or most of it gone: the person may know better. A file that is no list, nobody can.
        replace_->setVisible(replace_->isVisible() || made.error().type == QLatin1String("taxa-older-edition") || made.error().type == QLatin1String("taxa-mostly-gone"));
        say(made.error());
        return;
    }
    say(QString());
    plan_ = std::make_shared<const TaxonImportPlan>(*made);
    const TaxonImportSummary& sum = plan_->summary;
    QStringList lines{tr("%Ln species and higher taxa in the file.", nullptr, int(sum.taxa)) + u' ' + tr("%Ln new,", nullptr, int(sum.added)) + u' '
                      + tr("%Ln with other listings,", nullptr, int(sum.changed)) + u' ' + tr("%Ln no longer listed.", nullptr, int(sum.gone))};
    lines += editionInWords(plan_->record);
    if (sum.older > 0) {
        lines += tr("%Ln built-in species are listed otherwise, and later: their listings stay.", nullptr, int(sum.older));
    }
    if (sum.problems > 0) {
        lines += tr("%Ln row(s) are left out because something is wrong.", nullptr, int(sum.problems));
    }
    lines += tr("Names and notes of your own stay.");
    summary_->setText(lines.join(u'\n'));
    showChanges();
    import_->setEnabled(true);
}

void SpeciesImportDialog::showChanges() {
    QList<QTreeWidgetItem*> rows;
    for (const TaxonRowProblem& one : plan_->problems) {
        rows += new QTreeWidgetItem({tr("Row %1").arg(one.line), tr("left out"), QString(), one.problem.detail});
    }
    for (const TaxonChange& change : plan_->changes) {
        if (std::size_t(rows.size()) >= mostShown) {
            rows += new QTreeWidgetItem({tr("and %Ln more", nullptr, int(plan_->changes.size() + plan_->problems.size() - mostShown))});
            break;
        }
        rows += new QTreeWidgetItem({change.scientificName, changeInWords(change.kind), listingsInWords(change.before), listingsInWords(change.after)});
    }
    changes_->addTopLevelItems(rows);
}

void SpeciesImportDialog::store() {
    import_->setEnabled(false);
    inBackground(session_.writer(), this, [library = &session_.library(), plan = plan_] { return TaxonRepository(*library).store(*plan); },
                 [this](const Result<TaxonImportRecord>& stored) {
                     if (!stored) {
                         say(stored.error());
                         return;
                     }
                     imported_ = stored->taxa;
                     session_.reloadCatalogue();
                     accept();
                 });
}

} // namespace cyberspotter
