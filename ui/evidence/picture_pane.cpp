// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/picture_pane.h"

#include "core/evidence/evidence_store.h"
#include "ui/evidence/picture/picture_view.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace cyberspotter {

namespace {

const QString veil = QStringLiteral("evidence.veil");

QLabel* sentence(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QWidget* centred(QLabel* label) {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(label);
    return page;
}

} // namespace

PicturePane::PicturePane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), stack_(new QStackedWidget), view_(new PictureView(session.readers())), which_(new QComboBox), fit_(new QComboBox),
      hide_(new QPushButton(tr("Cover"))), words_(sentence({})), nothing_(sentence(tr("This capture has no picture."))) {
    auto* bar = new QHBoxLayout;
    which_->setAccessibleName(tr("Which picture"));
    which_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    which_->setMinimumContentsLength(10);
    fit_->setAccessibleName(tr("Size of the picture"));
    fit_->addItem(tr("As wide as the room"), int(PictureView::Fit::Width));
    fit_->addItem(tr("The whole"), int(PictureView::Fit::Whole));
    fit_->addItem(tr("100 %"), int(PictureView::Fit::Pixels));
    fit_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fit_->setMinimumContentsLength(8);
    hide_->setAccessibleName(tr("Cover the picture"));
    bar->addWidget(which_, 2);
    bar->addWidget(fit_, 1);
    bar->addWidget(hide_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    setTextRole(words_, TextRole::Small);
    layout->addWidget(words_);
    stack_->addWidget(buildCover());
    stack_->addWidget(centred(sentence(tr("Opening the picture…"))));
    stack_->addWidget(view_);
    stack_->addWidget(centred(nothing_));
    layout->addWidget(stack_, 1);
    words_->hide();

    connect(which_, &QComboBox::activated, this, &PicturePane::load);
    connect(fit_, &QComboBox::activated, this, [this] { view_->setFit(PictureView::Fit(fit_->currentData().toInt())); });
    connect(hide_, &QPushButton::clicked, this, &PicturePane::cover);
}

PicturePane::~PicturePane() {
    stop();
}

QWidget* PicturePane::buildCover() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(sentence(tr("The picture is covered: it may show dead or suffering animals. All else can be read without it.")));
    auto* show = new QPushButton(tr("Show picture"));
    show->setProperty("primary", true);
    layout->addWidget(show, 0, Qt::AlignHCenter);
    auto* always = new QCheckBox(tr("Always show pictures at once"));
    layout->addWidget(always, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(show, &QPushButton::clicked, this, [this, always] {
        if (always->isChecked()) {
            session_.setSetting(veil, QStringLiteral("off"));
        }
        uncover();
    });
    return page;
}

void PicturePane::show(const EvidenceRecord& record) {
    stop();
    view_->show(nullptr);
    files_.clear();
    which_->clear();
    const auto add = [this](const CaptureFile& file) {
        if (file.mediaType.startsWith(QStringLiteral("image/"))) {
            files_.append(file);
            which_->addItem(roleWords(file.role));
        }
    };
    for (const CaptureFile& file : record.capture.files) {
        add(file);
    }
    for (const DerivedFile& derived : record.derived) {
        add(derived.file);
    }
    which_->setVisible(files_.size() > 1);
    if (files_.isEmpty()) {
        nothing_->setText(tr("This capture has no picture."));
        stack_->setCurrentIndex(Nothing);
        fit_->hide();
        hide_->hide();
    } else if (session_.setting(veil, QStringLiteral("on")) == QStringLiteral("off")) {
        uncover();
    } else {
        cover();
    }
}

void PicturePane::cover() {
    stop();
    view_->show(nullptr); // what is covered is not in memory
    stack_->setCurrentIndex(Cover);
    fit_->hide();
    hide_->hide();
    words_->hide();
}

void PicturePane::uncover() {
    stack_->setCurrentIndex(Opening);
    load();
}

void PicturePane::stop() {
    if (cancelled_ != nullptr) {
        *cancelled_ = true;
    }
}

void PicturePane::load() {
    const int index = which_->currentIndex();
    if (index < 0 || index >= files_.size() || stack_->currentIndex() == Cover) {
        return;
    }
    stop();
    cancelled_ = std::make_shared<std::atomic_bool>(false);
    stack_->setCurrentIndex(Opening);
    const EvidenceStore store(session_.library());
    inBackground(session_.readers(), this,
                 [path = store.pathOf(files_[index].sha256), folder = store.incomingFolder(), cancelled = cancelled_] {
                     return PictureBands::unpack(path, folder, *cancelled);
                 },
                 [this, cancelled = cancelled_](const Result<std::shared_ptr<PictureBands>>& picture) {
                     if (cancelled == cancelled_ && !*cancelled) {
                         loaded(picture);
                     }
                 });
}

void PicturePane::loaded(const Result<std::shared_ptr<PictureBands>>& picture) {
    fit_->setVisible(picture.has_value());
    hide_->show();
    if (!picture) {
        nothing_->setText(picture.error().toText());
        stack_->setCurrentIndex(Nothing);
        return;
    }
    view_->show(*picture);
    words_->setText((*picture)->isDamaged() ? tr("The file is damaged: below the damage the picture is white.") : QString());
    words_->setVisible((*picture)->isDamaged());
    stack_->setCurrentIndex(Shown);
}

} // namespace cyberspotter
