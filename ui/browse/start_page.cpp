// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/start_page.h"

#include "core/searching/search_terms.h"
#include "ui/search/search_lists_card.h"
#include "ui/search/species_edit.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr int namePadding = 4 * unit; ///< spacing, padding and frame of one item

} // namespace

StartPage::StartPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), marketplace_(new QComboBox), site_(new QComboBox), subject_(new SpeciesEdit(session)), words_(new QComboBox), list_(new QListWidget),
      searchLists_(new SearchListsCard(session)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * unit, 3 * unit, 4 * unit, 2 * unit);
    layout->setSpacing(2 * unit);
    layout->addWidget(buildSearch());
    layout->addWidget(searchLists_);
    auto* heading = new QLabel(tr("Marketplaces"));
    setTextRole(heading, TextRole::Heading);
    layout->addWidget(heading);
    list_->setAccessibleName(tr("Marketplaces; Enter opens one"));
    list_->setViewMode(QListView::IconMode);
    list_->setFlow(QListView::LeftToRight);
    list_->setResizeMode(QListView::Adjust);
    list_->setMovement(QListView::Static);
    list_->setUniformItemSizes(true);
    const auto add = [this](const Marketplace& marketplace) {
        auto* item = new QListWidgetItem(marketplace.name, list_);
        item->setData(Qt::UserRole, marketplace.id);
        item->setToolTip(marketplace.name);
        marketplace_->addItem(marketplace.name, marketplace.id);
    };
    // In practice only the invented one is offered: a practice round must not wander off.
    for (const Marketplace& marketplace : session_.catalogue().marketplaces().marketplaces) {
        if (!session_.isPractice() || marketplace.company == QStringLiteral("practice")) {
            add(marketplace);
        }
    }
    const auto open = [this](QListWidgetItem* item) {
        if (const Marketplace* marketplace = session_.catalogue().marketplaceIndex().byId(item->data(Qt::UserRole).toString())) {
            const QString scheme = session_.isPractice() ? QStringLiteral("http://") : QStringLiteral("https://");
            Q_EMIT addressChosen(scheme + marketplace->domains.front().host + u'/');
        }
    };
    fitNames();
    connect(list_, &QListWidget::itemClicked, this, open);
    connect(list_, &QListWidget::itemActivated, this, open);
    layout->addWidget(list_, 1);
    connect(marketplace_, &QComboBox::currentIndexChanged, this, [this] {
        site_->clear();
        if (const Marketplace* marketplace = session_.catalogue().marketplaceIndex().byId(marketplace_->currentData().toString())) {
            for (const MarketplaceDomain& domain : marketplace->domains) {
                site_->addItem(domain.host, domain.language);
            }
        }
        site_->setVisible(site_->count() > 1);
        fillWords();
    });
    Q_EMIT marketplace_->currentIndexChanged(0);
    setFocusProxy(subject_);
}

// Every name whole on one line; the columns are as wide as the longest asks.
void StartPage::fitNames() {
    list_->ensurePolished();
    const QFontMetrics metrics = list_->fontMetrics();
    int width = 0;
    for (int i = 0; i < list_->count(); ++i) {
        width = std::max(width, metrics.horizontalAdvance(list_->item(i)->text()));
    }
    list_->setGridSize(QSize(width + namePadding, metrics.height() + 3 * unit));
    for (int i = 0; i < list_->count(); ++i) {
        list_->item(i)->setSizeHint(list_->gridSize());
        list_->item(i)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
}

QWidget* StartPage::buildSearch() {
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    auto* heading = new QLabel(tr("Search in the sellers’ own language"));
    setTextRole(heading, TextRole::Heading);
    layout->addWidget(heading);
    auto* row = new QHBoxLayout;
    connect(subject_, &SpeciesEdit::taxonChosen, this, &StartPage::chooseTaxon);
    words_->setEditable(true);
    words_->setAccessibleName(tr("Words to search"));
    words_->lineEdit()->setPlaceholderText(tr("Words to search"));
    words_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    words_->setMinimumContentsLength(16);
    marketplace_->setAccessibleName(tr("Marketplace"));
    marketplace_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    marketplace_->setMinimumContentsLength(12);
    site_->setAccessibleName(tr("Site of the marketplace"));
    connect(site_, &QComboBox::currentIndexChanged, this, &StartPage::fillWords);
    auto* button = new QPushButton(tr("Search"));
    button->setProperty("primary", true);
    connect(button, &QPushButton::clicked, this, &StartPage::search);
    connect(words_->lineEdit(), &QLineEdit::returnPressed, this, &StartPage::search);
    row->addWidget(subject_, 2);
    row->addWidget(marketplace_, 1);
    row->addWidget(site_, 1);
    row->addWidget(words_, 2);
    row->addWidget(button);
    layout->addLayout(row);
    return card;
}

QString StartPage::siteLanguage() const {
    return site_->currentData().toString();
}

void StartPage::chooseTaxon(const QString& scientificName) {
    taxon_ = scientificName;
    fillWords();
    words_->setFocus();
}

void StartPage::fillWords() {
    words_->clear();
    if (taxon_.isEmpty()) {
        return;
    }
    // The invented marketplace speaks every language: the volunteer's own first.
    const QString language = session_.isPractice() ? QLocale().name().left(2) : siteLanguage();
    words_->addItems(searchWords(session_.catalogue(), taxon_, language));
}

void StartPage::search() {
    const Marketplace* marketplace = session_.catalogue().marketplaceIndex().byId(marketplace_->currentData().toString());
    const QString words = words_->currentText().trimmed();
    if (marketplace == nullptr || words.isEmpty()) {
        return;
    }
    const MarketplaceDomain& domain = marketplace->domains[size_t(std::max(0, site_->currentIndex()))];
    if (const std::optional<QString> address = session_.catalogue().marketplaceIndex().searchUrl(marketplace->id, domain.domain, words)) {
        Q_EMIT addressChosen(*address);
    }
}

} // namespace cyberspotter
