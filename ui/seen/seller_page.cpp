// SPDX-License-Identifier: Apache-2.0
#include "ui/seen/seller_page.h"

#include "core/evidence/evidence_store.h"
#include "core/likeness/picture/picture_decoding.h"
#include "ui/seen/seen_words.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/contact_kind.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/refresher.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cyberspotter {

namespace {

enum Column { Title, Site, SellerName, State, Day };
constexpr int thumbnailSide = 112;
constexpr qsizetype mostPictures = 60;

QString numbersOf(const QList<qint64>& reports) {
    QStringList numbers;
    for (const qint64 number : reports) {
        numbers.append(QLocale().toString(number));
    }
    return numbers.join(QStringLiteral(", "));
}

} // namespace

SellerPage::SellerPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), notice_(new Notice), known_(new QLabel), unmask_(new QPushButton(tr("Show in full"))), count_(new QLabel),
      reports_(new QTreeWidget), picturesTitle_(new QLabel(tr("Pictures that several of these reports show"))), pictures_(new QListWidget), stack_(new QStackedWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    layout->addWidget(new PageHeader(tr("Same seller")));
    layout->addWidget(notice_);

    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    known_->setObjectName(QStringLiteral("sellerSelectors"));
    known_->setTextFormat(Qt::PlainText);
    known_->setWordWrap(true);
    known_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(known_, 1);
    unmask_->setObjectName(QStringLiteral("unmaskSelectors"));
    unmask_->setCheckable(true);
    unmask_->setToolTip(tr("Names, numbers and addresses of people are shown only when you ask. Never contact a seller."));
    head->addWidget(unmask_, 0, Qt::AlignTop);
    inner->addLayout(head);
    setTextRole(count_, TextRole::Small);
    inner->addWidget(count_);
    reports_->setAccessibleName(tr("Reports of this seller"));
    reports_->setHeaderLabels({tr("Listing"), tr("Marketplace"), tr("Seller"), tr("State"), tr("Day")});
    reports_->setRootIsDecorated(false);
    reports_->setUniformRowHeights(true);
    reports_->setAllColumnsShowFocus(true);
    reports_->header()->setStretchLastSection(false);
    reports_->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    inner->addWidget(reports_, 2);
    setTextRole(picturesTitle_, TextRole::Heading);
    inner->addWidget(picturesTitle_);
    pictures_->setAccessibleName(picturesTitle_->text());
    pictures_->setViewMode(QListView::IconMode);
    pictures_->setIconSize({thumbnailSide, thumbnailSide});
    pictures_->setResizeMode(QListView::Adjust);
    pictures_->setMovement(QListView::Static);
    pictures_->setSpacing(unit);
    inner->addWidget(pictures_, 1);

    auto* nothing = new EmptyState(QStringLiteral("im-user"), tr("No seller is known"),
                                   tr("The report names no seller, and its listing showed no way to reach one. Type the seller’s name in the report to find others."), tr("Back to the history"));
    connect(nothing, &EmptyState::triggered, this, [this] { Q_EMIT session_.pageWanted(QStringLiteral("history")); });
    stack_->addWidget(nothing);
    stack_->addWidget(content);
    layout->addWidget(stack_, 1);
    setFocusProxy(reports_);

    connect(unmask_, &QPushButton::toggled, this, &SellerPage::showSelectors);
    connect(reports_, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { Q_EMIT session_.reportWanted(item->data(Title, Qt::UserRole).toString()); });
    connect(pictures_, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT session_.reportWanted(item->data(Qt::UserRole).toString()); });
    connect(&session_, &Session::reportsChanged, new Refresher(this, [this] { reload(); }), &Refresher::ask);
}

void SellerPage::open(const QString& reportId) {
    reportId_ = reportId;
    unmask_->setChecked(false);
    reload();
}

void SellerPage::reload() {
    if (reportId_.isEmpty()) {
        return;
    }
    inBackground(session_.readers(), this, [library = &session_.library(), id = reportId_] { return SellerRepository(*library).dossierOfReport(id); },
                 [this, id = reportId_](const Result<SellerDossier>& dossier) {
                     if (id == reportId_) {
                         dossier ? fill(*dossier) : notice_->say(dossier.error());
                     }
                 });
}

void SellerPage::fill(const SellerDossier& dossier) {
    dossier_ = dossier;
    stack_->setCurrentIndex(dossier.selectors.isEmpty() ? 0 : 1);
    showSelectors();
    fillReports();
    fillPictures();
}

void SellerPage::showSelectors() {
    QStringList lines;
    for (const SellerSelector& selector : dossier_.selectors) {
        const QString shown = unmask_->isChecked() ? selector.value : masked(Contact{selector.kind, selector.value, {}});
        lines.append(tr("%1: %2").arg(contactKindName(selector.kind), shown));
    }
    known_->setText(lines.join(u'\n'));
}

void SellerPage::fillReports() {
    QStringList marketplaces;
    for (const SeenReport& report : dossier_.reports) {
        if (!report.marketplace.isEmpty() && !marketplaces.contains(report.marketplace)) {
            marketplaces.append(report.marketplace);
        }
    }
    const QString reports = tr("%n report(s)", nullptr, int(dossier_.reports.size()));
    count_->setText(marketplaces.size() > 1 ? reports + QStringLiteral(" · ") + tr("on %n marketplace(s)", nullptr, int(marketplaces.size())) : reports);
    reports_->clear();
    for (const SeenReport& report : dossier_.reports) {
        auto* item = new QTreeWidgetItem(reports_, {seenName(report), report.marketplace, report.sellerName, seenState(report), seenDay(report)});
        item->setData(Title, Qt::UserRole, report.reportId);
        item->setToolTip(Title, item->text(Title));
    }
    for (const Column column : {Site, SellerName, State, Day}) {
        reports_->resizeColumnToContents(column);
        reports_->setColumnWidth(column, std::min(reports_->columnWidth(column), 24 * unit));
    }
    if (QTreeWidgetItem* first = reports_->topLevelItem(0)) {
        reports_->setCurrentItem(first);
    }
}

void SellerPage::fillPictures() {
    pictures_->clear();
    const QList<SharedPicture> shared = dossier_.shared.mid(0, mostPictures);
    picturesTitle_->setVisible(!shared.isEmpty());
    pictures_->setVisible(!shared.isEmpty());
    for (const SharedPicture& picture : shared) {
        auto* item = new QListWidgetItem(tr("Reports %1").arg(numbersOf(picture.reports)), pictures_);
        item->setToolTip(item->text());
        item->setSizeHint({thumbnailSide + 6 * unit, thumbnailSide + 6 * unit});
        const auto newest = std::find_if(dossier_.reports.begin(), dossier_.reports.end(),
                                         [&](const SeenReport& report) { return report.number == picture.reports.first(); });
        item->setData(Qt::UserRole, newest == dossier_.reports.end() ? QString() : newest->reportId);
        item->setData(Qt::UserRole + 1, picture.sha256);
        inBackground(session_.readers(), this,
                     [library = &session_.library(), sha256 = picture.sha256] {
                         const Result<QByteArray> bytes = EvidenceStore(*library).read(sha256, mostPictureBytes);
                         const Result<QImage> image = bytes ? decodePicture(*bytes, sha256) : std::unexpected(bytes.error());
                         return image ? image->scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : QImage();
                     },
                     [this, sha256 = picture.sha256](const QImage& image) { addThumbnail(sha256, image); });
    }
}

void SellerPage::addThumbnail(const QString& sha256, const QImage& picture) {
    for (int i = 0; i < pictures_->count(); ++i) {
        if (pictures_->item(i)->data(Qt::UserRole + 1) == sha256) {
            pictures_->item(i)->setIcon(QIcon(QPixmap::fromImage(picture)));
        }
    }
}

} // namespace cyberspotter
