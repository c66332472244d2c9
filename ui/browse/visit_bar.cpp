// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/visit_bar.h"

#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWebEngineView>

namespace cyberspotter {

VisitBar::VisitBar(QWidget* parent)
    : QFrame(parent), words_(new QLabel), keep_(new QPushButton(tr("&Keep this visit"))),
      discard_(new QPushButton(tr("Throw away"))) {
    setObjectName(QStringLiteral("visitBar"));
    setAccessibleName(tr("Visit being recorded"));
    setFrameShape(QFrame::StyledPanel);
    words_->setObjectName(QStringLiteral("visitWords"));
    words_->setWordWrap(true);
    keep_->setObjectName(QStringLiteral("keepVisit"));
    keep_->setToolTip(tr("Store the pages seen so far as one capture."));
    discard_->setObjectName(QStringLiteral("discardVisit"));
    discard_->setToolTip(tr("Forget the pages of this visit; nothing is stored."));
    auto* row = new QHBoxLayout(this);
    row->addWidget(words_, 1);
    row->addWidget(keep_);
    row->addWidget(discard_);
    connect(keep_, &QPushButton::clicked, this, &VisitBar::keep);
    connect(discard_, &QPushButton::clicked, this, &VisitBar::discard);
    hide();
}

void VisitBar::begin(QWebEngineView* view, CaptureContext context, BrowserProfile* profile) {
    if (isRecording()) {
        return;
    }
    view_ = view;
    taken_ = 0;
    missed_ = 0;
    isKeeping_ = false;
    recorder_ = std::make_unique<VisitRecorder>(std::move(context), profile);
    connect(recorder_.get(), &VisitRecorder::pageTaken, this, [this](int pages) {
        taken_ = pages;
        showWords();
    });
    connect(recorder_.get(), &VisitRecorder::pageMissed, this, [this] {
        ++missed_;
        showWords();
    });
    connect(recorder_.get(), &VisitRecorder::finished, this, [this](const CaptureResult& result) {
        end();
        Q_EMIT kept(result);
    });
    connect(recorder_.get(), &VisitRecorder::failed, this, [this](const Problem& problem) {
        end();
        Q_EMIT failed(problem);
    });
    connect(qobject_cast<TrackedPage*>(view->page()), &TrackedPage::settled, this, [this](bool ok) {
        if (ok) {
            take();
        }
    });
    connect(view, &QObject::destroyed, this, &VisitBar::keep);
    show();
    take();
    showWords();
}

void VisitBar::take() {
    if (recorder_ != nullptr && view_ != nullptr && !isKeeping_) {
        recorder_->add(view_);
        showWords();
    }
}

void VisitBar::keep() {
    if (recorder_ == nullptr || isKeeping_) {
        return;
    }
    isKeeping_ = true;
    recorder_->keep();
    showWords();
}

void VisitBar::discard() {
    if (recorder_ != nullptr && !isKeeping_) {
        end();
    }
}

void VisitBar::close() {
    if (recorder_ != nullptr) {
        recorder_->disconnect(this);
        recorder_->storeNow();
        end();
    }
}

// The recorder may be in the middle of telling us.
void VisitBar::end() {
    recorder_->disconnect(this);
    recorder_.release()->deleteLater();
    if (view_ != nullptr) {
        view_->disconnect(this);
        view_->page()->disconnect(this);
    }
    view_ = nullptr;
    hide();
    Q_EMIT ended();
}

void VisitBar::showWords() {
    if (recorder_ == nullptr) {
        return;
    }
    const int pages = recorder_->pages();
    QString words = isKeeping_ ? tr("Storing this visit: %n page(s)…", nullptr, pages)
                               : tr("● Recording this visit: %n page(s) so far. Every page that you open in this tab is kept.", nullptr, pages);
    if (missed_ > 0) {
        words += u' ' + tr("%n page(s) could not be taken.", nullptr, missed_);
    }
    if (pages >= VisitRecorder::mostPages && !isKeeping_) {
        words += u' ' + tr("A visit has no more than %n page(s); keep this one and begin another.", nullptr, VisitRecorder::mostPages);
    }
    words_->setText(words);
    keep_->setEnabled(!isKeeping_);
    discard_->setEnabled(!isKeeping_);
}

} // namespace cyberspotter
