// SPDX-License-Identifier: Apache-2.0
#include "ui/search/new_search_list_dialog.h"

#include "core/catalogue/taxon/taxon_groups.h"
#include "core/searching/search_repository.h"
#include "core/searching/search_terms.h"
#include "ui/search/check_list.h"
#include "ui/search/species_edit.h"
#include "ui/style/theme.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/widgets/language_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace cyberspotter {

namespace {

using namespace std::chrono_literals;
constexpr auto typingPause = 150ms;
constexpr int usualPerSite = 10;
constexpr int mostPeople = 99;
constexpr qsizetype namedLanguages = 4; ///< in a list's title

QString languagesKey() {
    return QStringLiteral("search.languages");
}
QString marketplacesKey() {
    return QStringLiteral("search.marketplaces");
}

QList<std::pair<QString, QString>> sortedByName(QList<std::pair<QString, QString>> items) {
    std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.second.localeAwareCompare(b.second) < 0; });
    return items;
}

} // namespace

NewSearchListDialog::NewSearchListDialog(Session& session, QWidget* parent)
    : QDialog(parent), session_(session), species_(new SpeciesEdit(session)), group_(new QComboBox), languages_(new CheckList(tr("Languages"))),
      marketplaces_(new CheckList(tr("Marketplaces"))), mostPerSite_(new QSpinBox), part_(new QSpinBox), parts_(new QSpinBox), preview_(new QLabel),
      make_(new QPushButton(tr("Make the list"))) {
    setWindowTitle(tr("New search list"));
    auto* body = new QWidget;
    body->setProperty("bare", true);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, unit, 0);
    rows->setSpacing(2 * unit);
    rows->addWidget(buildSubject());
    rows->addWidget(buildPlaces(), 1);
    rows->addWidget(buildShare());
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->viewport()->setProperty("bare", true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit);
    layout->setSpacing(2 * unit);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    guardFromWheel(*this);
    planSoon_.setSingleShot(true);
    planSoon_.setInterval(typingPause);
    connect(&planSoon_, &QTimer::timeout, this, &NewSearchListDialog::plan);
    fillPlaces();
    fillLanguages();
    fitToScreen();
    species_->setFocus();
    plan();
}

// Large letters on a small screen: then what is chosen scrolls, and the buttons stay in sight.
void NewSearchListDialog::fitToScreen() {
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(std::min(86 * unit, room.width()), std::min(74 * unit, room.height()));
}

QWidget* NewSearchListDialog::buildSubject() {
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Species"), species_);
    group_->addItem(tr("No group"));
    QList<std::pair<QString, QString>> groups;
    for (const QString& group : taxonGroups(session_.catalogue())) {
        groups.append({group, groupName(group)});
    }
    for (const auto& [group, name] : sortedByName(groups)) {
        group_->addItem(name, group);
    }
    group_->setAccessibleName(tr("Group of species to search for"));
    form->addRow(tr("or a group"), group_);
    connect(species_, &SpeciesEdit::taxonChosen, this, [this] {
        group_->setCurrentIndex(0);
        fillLanguages();
        planSoon_.start();
    });
    connect(species_, &SpeciesEdit::taxonLost, &planSoon_, qOverload<>(&QTimer::start));
    connect(group_, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index > 0) {
            species_->reset();
        }
        fillLanguages();
        planSoon_.start();
    });
    return box;
}

QWidget* NewSearchListDialog::buildPlaces() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * unit);
    languages_->setObjectName(QStringLiteral("languages"));
    marketplaces_->setObjectName(QStringLiteral("marketplaces"));
    row->addWidget(languages_, 1);
    row->addWidget(marketplaces_, 1);
    connect(languages_, &CheckList::changed, &planSoon_, qOverload<>(&QTimer::start));
    connect(marketplaces_, &CheckList::changed, &planSoon_, qOverload<>(&QTimer::start));
    return box;
}

QWidget* NewSearchListDialog::buildShare() {
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    mostPerSite_->setRange(1, mostSearches);
    mostPerSite_->setValue(usualPerSite);
    mostPerSite_->setAccessibleName(tr("Searches for each site at most"));
    form->addRow(tr("For each site at most"), mostPerSite_);
    part_->setRange(1, 1);
    part_->setAccessibleName(tr("My part"));
    parts_->setRange(1, mostPeople);
    parts_->setAccessibleName(tr("People who share the work"));
    auto* share = new QHBoxLayout;
    share->addWidget(part_);
    share->addWidget(new QLabel(tr("of")));
    share->addWidget(parts_);
    share->addStretch(1);
    form->addRow(tr("My part"), share);
    auto* hint = new QLabel(tr("A team: all choose the same, and each another part."));
    hint->setWordWrap(true);
    setTextRole(hint, TextRole::Small);
    form->addRow(QString(), hint);
    connect(parts_, &QSpinBox::valueChanged, this, [this](int parts) { part_->setRange(1, parts); });
    for (QSpinBox* number : {mostPerSite_, part_, parts_}) {
        connect(number, &QSpinBox::valueChanged, &planSoon_, qOverload<>(&QTimer::start));
    }
    return box;
}

QWidget* NewSearchListDialog::buildFoot() {
    auto* foot = new QWidget;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    preview_->setObjectName(QStringLiteral("searchPreview"));
    preview_->setTextFormat(Qt::PlainText);
    preview_->setWordWrap(true);
    preview_->setMinimumHeight(2 * preview_->fontMetrics().lineSpacing());
    layout->addWidget(preview_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    make_->setObjectName(QStringLiteral("makeSearchList"));
    make_->setProperty("primary", true);
    make_->setDefault(true);
    connect(make_, &QPushButton::clicked, this, &NewSearchListDialog::make);
    buttons->addWidget(cancel);
    buttons->addWidget(make_);
    layout->addLayout(buttons);
    return foot;
}

void NewSearchListDialog::fillPlaces() {
    QList<std::pair<QString, QString>> places;
    for (const Marketplace* marketplace : session_.catalogue().marketplaceIndex().marketplaces()) {
        if (!session_.isPractice() || marketplace->company == u"practice") {
            places.append({marketplace->id, marketplace->name});
        }
    }
    marketplaces_->setItems(sortedByName(places));
    marketplaces_->setChecked(session_.isPractice() && !places.isEmpty() ? QStringList{places.first().first}
                                                                         : session_.setting(marketplacesKey()).split(u',', Qt::SkipEmptyParts));
}

// Those of the sites; in practice, where one site speaks all, those the subject has words in.
void NewSearchListDialog::fillLanguages() {
    QStringList codes;
    if (session_.isPractice()) {
        const Result<SearchSubject> subject = SearchSubject::of(session_.catalogue(), species_->taxon(), group_->currentData().toString());
        codes = subject ? subject->languages() : QStringList{readersLanguage(), QStringLiteral("en")};
    } else {
        for (const Marketplace* marketplace : session_.catalogue().marketplaceIndex().marketplaces()) {
            for (const MarketplaceDomain& domain : marketplace->domains) {
                codes += domain.language.section(u'-', 0, 0);
            }
        }
    }
    codes.removeAll(QString());
    codes.removeDuplicates();
    QList<std::pair<QString, QString>> items;
    for (const QString& code : std::as_const(codes)) {
        items.append({code, languageInWords(code)});
    }
    languages_->setItems(sortedByName(items));
    if (languages_->checked().isEmpty()) { // what was ticked is not spoken of this subject
        languages_->setChecked(session_.setting(languagesKey(), readersLanguage()).split(u',', Qt::SkipEmptyParts));
    }
}

SearchWish NewSearchListDialog::wish() const {
    SearchWish wish;
    wish.taxon = species_->taxon();
    wish.group = wish.taxon.isEmpty() ? group_->currentData().toString() : QString();
    wish.languages = languages_->checked();
    wish.marketplaces = marketplaces_->checked();
    wish.mostPerSite = mostPerSite_->value();
    wish.part = part_->value();
    wish.parts = parts_->value();
    return wish;
}

QString NewSearchListDialog::titleOf(const SearchWish& wish) const {
    QString subject = groupName(wish.group);
    if (const Taxon* taxon = session_.catalogue().taxon(wish.taxon)) {
        subject = taxon->names.value(readersLanguage()).value(0, taxon->scientificName);
    }
    const QString languages = wish.languages.size() <= namedLanguages ? wish.languages.join(QStringLiteral(", "))
                                                                      : tr("%n languages", nullptr, int(wish.languages.size()));
    return QStringLiteral("%1 (%2)").arg(subject, languages);
}

void NewSearchListDialog::plan() {
    const SearchWish wanted = wish();
    const int number = ++planned_;
    make_->setEnabled(false);
    if ((wanted.taxon.isEmpty() && wanted.group.isEmpty()) || wanted.languages.isEmpty() || wanted.marketplaces.isEmpty()) {
        preview_->setText(tr("Choose a species or a group, and at least one language and one marketplace."));
        return;
    }
    const auto work = [library = &session_.library(), catalogue = session_.sharedCatalogue(), wanted]() -> Result<SearchPlan> {
        const Result<SearchHistory> history = SearchRepository(*library).history();
        return history ? planSearches(*catalogue, wanted, *history) : std::unexpected(history.error());
    };
    inBackground(session_.readers(), this, work, [this, number, wanted](const Result<SearchPlan>& plan) {
        if (number == planned_) { // else more was chosen meanwhile
            wish_ = wanted;
            showPlan(plan);
        }
    });
}

void NewSearchListDialog::showPlan(const Result<SearchPlan>& plan) {
    if (!plan) {
        preview_->setText(plan.error().title + u'\n' + plan.error().detail);
        return;
    }
    plan_ = *plan;
    const int searches = int(plan_.searches.size());
    QStringList words{tr("%1 on %2").arg(tr("%n search(es)", nullptr, searches), tr("%n site(s)", nullptr, plan_.sites))};
    if (plan_.leftOut > 0) {
        const QString back = QLocale().toString(plan_.nextBack.toLocalTime().date(), QLocale::ShortFormat);
        words += tr("%n left out, searched within the last 7 days: back from %1 on", nullptr, plan_.leftOut).arg(back);
    }
    if (plan_.inOtherLists > 0) {
        words += tr("%n left out, waiting in another list", nullptr, plan_.inOtherLists);
    }
    if (plan_.overLimit > 0) {
        words += tr("%n more than asked for", nullptr, plan_.overLimit);
    }
    preview_->setText(words.join(QStringLiteral("; ")));
    make_->setEnabled(searches > 0);
}

void NewSearchListDialog::make() {
    if (plan_.searches.empty() || !make_->isEnabled() || planSoon_.isActive()) {
        return;
    }
    make_->setEnabled(false);
    session_.setSetting(languagesKey(), wish_.languages.join(u','));
    if (!session_.isPractice()) {
        session_.setSetting(marketplacesKey(), wish_.marketplaces.join(u','));
    }
    SearchList list;
    list.title = titleOf(wish_);
    list.subject = wish_.taxon.isEmpty() ? wish_.group : wish_.taxon;
    list.part = wish_.part;
    list.parts = wish_.parts;
    inBackground(
        session_.writer(), this, [library = &session_.library(), list, searches = plan_.searches] { return SearchRepository(*library).add(list, searches); },
        [this](const Result<SearchList>& added) {
            if (!added) {
                preview_->setText(added.error().title + u'\n' + added.error().detail);
                make_->setEnabled(true);
                return;
            }
            Q_EMIT made(*added);
            accept();
        });
}

} // namespace cyberspotter
