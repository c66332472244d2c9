// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/tray/capture_tray.h"

#include "core/evidence/capture_undo_repository.h"
#include "core/evidence/evidence_store.h"
#include "core/reporting/draft/draft_undo_repository.h"
#include "ui/capture/capture_service.h"
#include "ui/capture/tray/thumbnail.h"
#include "ui/capture/tray/tray_delegate.h"
#include "ui/capture/tray/tray_model.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

namespace cyberspotter {

namespace {

constexpr int second = 1000;

/// Seconds in which a capture that was kept may still be taken back; 0 when the time is over.
int undoSecondsLeft(const TrayItem& item) {
    if (item.step != CaptureStep::Done || item.isUndoing) {
        return 0;
    }
    return int(std::max<qint64>(0, undoSeconds - item.ended.elapsed() / second));
}

} // namespace

CaptureTray::CaptureTray(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), model_(new TrayModel(this)), list_(new QListView), words_(new QLabel),
      undo_(addButton(tr("Undo"), tr("Undo this capture"), &CaptureTray::undo)), retry_(addButton(tr("Retry"), tr("Retry this capture"), &CaptureTray::retry)),
      evidence_(addButton(tr("Evidence…"), tr("Show the evidence of this capture"), &CaptureTray::openEvidence)),
      putAway_(addButton(tr("Put away"), tr("Put this capture away"), &CaptureTray::putAway)) {
    setObjectName(QStringLiteral("outbox")); // the same ground as the strip below
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Captures under way"));
    list_->setAccessibleName(tr("Captures of this session"));
    list_->setModel(model_);
    list_->setItemDelegate(new TrayDelegate(list_));
    list_->setFlow(QListView::LeftToRight);
    list_->setWrapping(false);
    list_->setUniformItemSizes(true);
    list_->setSpacing(2);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setProperty("bare", true);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->installEventFilter(this);
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    setTextRole(words_, TextRole::Small);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(words_, 1);
    for (QPushButton* button : {undo_, retry_, evidence_, putAway_}) {
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    layout->setSpacing(0);
    layout->addWidget(list_);
    layout->addLayout(buttons);
    fitList();
    setFocusProxy(list_);
    hide();

    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaptureTray::showCurrent);
    connect(model_, &TrayModel::dataChanged, this, &CaptureTray::showCurrent);
    connect(list_, &QListView::clicked, this, &CaptureTray::open);
    clock_.setInterval(second);
    connect(&clock_, &QTimer::timeout, this, &CaptureTray::tick);
}

QPushButton* CaptureTray::addButton(const QString& text, const QString& name, void (CaptureTray::*action)()) {
    auto* button = new QPushButton(text);
    button->setProperty("flat", true);
    button->setAccessibleName(name);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void CaptureTray::follow(CaptureService* service) {
    service_ = service;
    connect(service, &CaptureService::begun, this, &CaptureTray::onBegun);
    connect(service, &CaptureService::stepped, this, &CaptureTray::onStepped);
    connect(service, &CaptureService::finished, this, &CaptureTray::onFinished);
    connect(service, &CaptureService::failed, this, &CaptureTray::onFailed);
    // Numbers begin anew with another service, and what failed can be retried no more.
    connect(service, &QObject::destroyed, this, [this] {
        while (model_->rowCount() > 0) {
            model_->remove(model_->at(0)->number);
        }
        hide();
    });
}

void CaptureTray::onBegun(int number, const QString& title, const QImage& seen) {
    model_->add(number, title);
    inBackground(session_.readers(), this, [seen] { return thumbnailOf(seen); },
                 [this, number](const QImage& picture) {
                     model_->change(number, [&](TrayItem& item) { item.picture = item.picture.isNull() ? picture : item.picture; });
                 });
    clock_.start();
    show();
    if (!isLookedAt() || !list_->currentIndex().isValid()) {
        list_->setCurrentIndex(model_->index(model_->rowCount() - 1));
    }
    list_->scrollTo(model_->index(model_->rowCount() - 1));
}

void CaptureTray::onStepped(int number, CaptureStep step) {
    model_->change(number, [step](TrayItem& item) {
        if (hasEnded(item.step)) {
            item.since.start(); // once more
            item.ended.invalidate();
        }
        item.step = step;
    });
}

void CaptureTray::onFinished(int number, const CaptureResult& result) {
    model_->change(number, [&](TrayItem& item) {
        item.took = item.since.elapsed();
        item.ended.start();
        item.step = CaptureStep::Done;
        item.capture = result.capture;
        item.report = result.report;
    });
    const CaptureFile* file = result.capture.file(QStringLiteral("screenshot_viewport"));
    file = file == nullptr ? result.capture.file(QStringLiteral("screenshot_full")) : file;
    if (file == nullptr) {
        return;
    }
    inBackground(session_.readers(), this, [path = EvidenceStore(session_.library()).pathOf(file->sha256)] { return readThumbnail(path); },
                 [this, number](const QImage& picture) {
                     model_->change(number, [&](TrayItem& item) { item.picture = picture.isNull() ? item.picture : picture; });
                 });
}

void CaptureTray::onFailed(int number, const Problem& problem) {
    model_->change(number, [&](TrayItem& item) {
        item.took = item.since.elapsed();
        item.ended.start();
        item.step = CaptureStep::Failed;
        item.problem = problem;
    });
}

const TrayItem* CaptureTray::current() const {
    return model_->at(list_->currentIndex().row());
}

void CaptureTray::showCurrent() {
    const TrayItem* item = current();
    const int undoLeft = item == nullptr ? 0 : undoSecondsLeft(*item);
    const bool hadFocus = undo_->hasFocus() || retry_->hasFocus() || evidence_->hasFocus() || putAway_->hasFocus();
    undo_->setVisible(undoLeft > 0);
    undo_->setText(tr("Undo (%1 s)").arg(undoLeft));
    retry_->setVisible(item != nullptr && item->step == CaptureStep::Failed);
    evidence_->setVisible(item != nullptr && item->step == CaptureStep::Done);
    putAway_->setVisible(item != nullptr && hasEnded(item->step));
    if (hadFocus && QApplication::focusWidget() == nullptr) {
        list_->setFocus();
    }
    QStringList words;
    if (item != nullptr && !item->problem.type.isEmpty()) {
        words = {item->problem.detail.isEmpty() ? item->problem.title : item->problem.title + QStringLiteral(": ") + item->problem.detail.left(300),
                 item->problem.cure};
        words.removeAll(QString());
    }
    const QString text = words.isEmpty() ? tr("%n capture(s). Enter opens the report.", nullptr, model_->rowCount()) : words.join(QStringLiteral(". "));
    words_->setText(text);
}

// As high as a card and, if there is one, the scroll bar: the page above keeps its room.
void CaptureTray::fitList() {
    QStyleOptionViewItem option;
    option.font = list_->font();
    option.fontMetrics = list_->fontMetrics();
    list_->setFixedHeight(list_->itemDelegate()->sizeHint(option, {}).height() + 4 + list_->horizontalScrollBar()->sizeHint().height());
}

void CaptureTray::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitList();
    }
    QWidget::changeEvent(event);
}

bool CaptureTray::isLookedAt() const {
    return underMouse() || isAncestorOf(QApplication::focusWidget());
}

void CaptureTray::tick() {
    model_->tick();
    if (!isLookedAt()) {
        const QList<TrayItem> items = model_->items();
        for (const TrayItem& item : items) {
            if (item.step == CaptureStep::Done && item.ended.elapsed() > stay_.count()) {
                model_->remove(item.number);
            }
        }
    }
    showCurrent();
    if (model_->rowCount() == 0) {
        clock_.stop();
        hide();
    }
}

void CaptureTray::enter() {
    if (model_->rowCount() > 0) {
        list_->setFocus(Qt::ShortcutFocusReason);
        if (!list_->currentIndex().isValid()) {
            list_->setCurrentIndex(model_->index(model_->rowCount() - 1));
        }
    }
}

void CaptureTray::open() {
    if (const TrayItem* item = current(); item != nullptr && item->step == CaptureStep::Done && !item->isUndoing) {
        Q_EMIT reportWanted(item->report);
    }
}

void CaptureTray::openEvidence() {
    if (const TrayItem* item = current(); item != nullptr && item->step == CaptureStep::Done) {
        Q_EMIT evidenceWanted(item->capture.id);
    }
}

void CaptureTray::retry() {
    const TrayItem* item = current();
    if (item == nullptr || item->step != CaptureStep::Failed) {
        return;
    }
    const int number = item->number;
    model_->change(number, [](TrayItem& again) { again.problem = {}; });
    if (service_ == nullptr || !service_->retry(number)) {
        model_->change(number, [](TrayItem& gone) { gone.problem = {QStringLiteral("retry-gone"), tr("It is too long ago"), {}, tr("Open the page and capture it again."), 0, {}}; });
    }
}

void CaptureTray::undo() {
    const TrayItem* item = current();
    if (item == nullptr || undoSecondsLeft(*item) == 0) {
        return;
    }
    const int number = item->number;
    const QString captureId = item->capture.id;
    const QString reportId = item->report.id;
    model_->change(number, [](TrayItem& going) { going.isUndoing = true; });
    inBackground(session_.writer(), this,
                 [library = &session_.library(), captureId, actor = session_.setting(QStringLiteral("collector.pseudonym"))] {
                     return DraftUndoRepository(*library).undo(captureId, actor);
                 },
                 [this, number, captureId, reportId](const Result<QStringList>& undone) {
                     if (!undone) {
                         model_->change(number, [&](TrayItem& stays) {
                             stays.isUndoing = false;
                             stays.problem = undone.error();
                         });
                         return;
                     }
                     model_->remove(number);
                     tick();
                     Q_EMIT this->undone(captureId, reportId);
                     Q_EMIT session_.reportsChanged();
                 });
}

void CaptureTray::putAway() {
    const TrayItem* item = current();
    if (item == nullptr || !hasEnded(item->step)) {
        return;
    }
    const int number = item->number;
    if (service_ != nullptr) {
        service_->forget(number);
    }
    model_->remove(number);
    tick();
}

bool CaptureTray::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != list_ || !isKey) {
        return QWidget::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (event->type() == QEvent::ShortcutOverride) {
        key->setAccepted(isUndo || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Escape);
        return key->isAccepted();
    }
    if (isUndo) {
        undo();
    } else if (key->key() == Qt::Key_Delete) {
        putAway();
    } else if (key->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        open();
    } else {
        return false;
    }
    return true;
}

} // namespace cyberspotter
