// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/keyword_sheet_dialog.h"

#include "ui/catalogue/sheet_model.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

QString fieldInWords(SheetField field) {
    switch (field) {
    case SheetField::Term:
        return KeywordSheetDialog::tr("Term (needed)");
    case SheetField::Language:
        return KeywordSheetDialog::tr("Language (needed)");
    case SheetField::Taxon:
        return KeywordSheetDialog::tr("Species");
    case SheetField::Group:
        return KeywordSheetDialog::tr("Group of species");
    case SheetField::Product:
        return KeywordSheetDialog::tr("Product");
    case SheetField::Kind:
        return KeywordSheetDialog::tr("Kind of word");
    case SheetField::Context:
        return KeywordSheetDialog::tr("Only beside these words");
    case SheetField::Unless:
        return KeywordSheetDialog::tr("Not beside these words");
    case SheetField::Source:
        return KeywordSheetDialog::tr("Source");
    case SheetField::Script:
        return KeywordSheetDialog::tr("Script");
    case SheetField::Countries:
        return KeywordSheetDialog::tr("Countries");
    case SheetField::Marketplaces:
        return KeywordSheetDialog::tr("Marketplaces");
    case SheetField::Confidence:
        return KeywordSheetDialog::tr("How sure");
    case SheetField::Edition:
        return KeywordSheetDialog::tr("Edition");
    case SheetField::ProposedBy:
        return KeywordSheetDialog::tr("Proposed by");
    case SheetField::FirstSeen:
        return KeywordSheetDialog::tr("First seen");
    default:
        return KeywordSheetDialog::tr("Last seen");
    }
}

} // namespace

KeywordSheetDialog::KeywordSheetDialog(Session& session, const QString& path, QWidget* parent)
    : CatalogueDialog(tr("Import search terms"), parent), session_(session), path_(path), summary_(new QLabel), wrongOnly_(new QCheckBox(tr("Only rows that are left out"))),
      model_(new SheetModel(this)), import_(addPrimary(tr("Import"))) {
    setObjectName(QStringLiteral("keywordSheetDialog"));
    import_->setObjectName(QStringLiteral("import"));
    import_->setEnabled(false);
    connect(import_, &QPushButton::clicked, this, &KeywordSheetDialog::importRows);
    summary_->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    body()->addWidget(summary_);
    body()->addWidget(buildMapping());
    body()->addWidget(buildRows(), 1);
    fit(120 * unit, 90 * unit);
    inBackground(session_.readers(), this, [path] { return readSheetHead(path); }, [this](const Result<SheetHead>& head) { takeHead(head); });
}

QWidget* KeywordSheetDialog::buildMapping() {
    auto* box = new QWidget;
    box->setProperty("bare", true);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, unit, 0);
    grid->setHorizontalSpacing(2 * unit);
    constexpr int perRow = 3;
    int place = 0;
    for (const SheetField field : sheetFields()) {
        auto* column = new QComboBox;
        column->setObjectName(toWord(field));
        column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        column->setMinimumContentsLength(10);
        column->setEnabled(false);
        auto* label = new QLabel(fieldInWords(field));
        label->setBuddy(column);
        column->setAccessibleName(label->text());
        auto* pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(label);
        pair->addWidget(column);
        grid->addLayout(pair, place / perRow, place % perRow);
        connect(column, &QComboBox::activated, this, &KeywordSheetDialog::preview);
        columns_.insert(field, column);
        ++place;
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(box);
    scroll->viewport()->setProperty("bare", true);
    scroll->setMaximumHeight(24 * unit);
    return scroll;
}

QWidget* KeywordSheetDialog::buildRows() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(wrongOnly_);
    auto* table = new QTableView;
    table->setModel(model_);
    table->setAccessibleName(tr("Rows of the table"));
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setColumnWidth(SheetModel::Line, 7 * unit);
    table->setColumnWidth(SheetModel::Term, 24 * unit);
    table->setColumnWidth(SheetModel::Language, 11 * unit);
    table->setColumnWidth(SheetModel::Taxon, 22 * unit);
    table->setColumnWidth(SheetModel::Product, 10 * unit);
    layout->addWidget(table, 1);
    connect(wrongOnly_, &QCheckBox::toggled, model_, &SheetModel::setWrongOnly);
    return box;
}

void KeywordSheetDialog::takeHead(const Result<SheetHead>& head) {
    if (!head) {
        summary_->hide();
        say(head.error());
        return;
    }
    for (auto it = columns_.begin(); it != columns_.end(); ++it) {
        it.value()->addItem(tr("—"), -1);
        for (int i = 0; i < head->columns.size(); ++i) {
            it.value()->addItem(head->columns[i].isEmpty() ? tr("Column %1").arg(i + 1) : head->columns[i].left(60), i);
        }
        it.value()->setCurrentIndex(head->guessed.contains(it.key()) ? head->guessed.value(it.key()) + 1 : 0);
        it.value()->setEnabled(true);
    }
    preview();
}

SheetMapping KeywordSheetDialog::mapping() const {
    SheetMapping mapping;
    for (auto it = columns_.begin(); it != columns_.end(); ++it) {
        if (const int column = it.value()->currentData().toInt(); column >= 0) {
            mapping.insert(it.key(), column);
        }
    }
    return mapping;
}

void KeywordSheetDialog::preview() {
    import_->setEnabled(false);
    if (const Result<void> whole = checkMapping(mapping()); !whole) {
        model_->show(nullptr);
        summary_->setText(tr("Say which column holds the term, and which its language."));
        return;
    }
    summary_->setText(tr("Looking at every row…"));
    inBackground(session_.readers(), this, [path = path_, mapping = mapping(), catalogue = session_.sharedCatalogue()] { return previewSheet(path, mapping, *catalogue); },
                 [this, asked = ++asked_](const Result<SheetPreview>& made) {
                     if (asked == asked_) {
                         takePreview(made);
                     }
                 });
}

void KeywordSheetDialog::takePreview(const Result<SheetPreview>& made) {
    if (!made) {
        summary_->clear();
        say(made.error());
        return;
    }
    say(QString());
    preview_ = std::make_shared<const SheetPreview>(*made);
    model_->show(preview_);
    const QStringList parts{tr("%Ln term(s) will be imported.", nullptr, preview_->importable), tr("%Ln there already.", nullptr, preview_->present),
                            tr("%Ln row(s) left out because something is wrong.", nullptr, preview_->wrong)};
    summary_->setText(parts.join(u' '));
    import_->setText(tr("Import %Ln term(s)", nullptr, preview_->importable));
    import_->setEnabled(preview_->importable > 0);
}

void KeywordSheetDialog::importRows() {
    import_->setEnabled(false);
    inBackground(session_.writer(), this, [library = &session_.library(), preview = preview_] { return importSheet(*library, *preview); },
                 [this](const Result<int>& stored) {
                     if (!stored) {
                         say(stored.error());
                         import_->setEnabled(true);
                         return;
                     }
                     imported_ = *stored;
                     session_.reloadCatalogue();
                     accept();
                 });
}

} // namespace cyberspotter
