// SPDX-License-Identifier: Apache-2.0
#include "ui/redaction/redaction_editor.h"

#include "core/evidence/capture_repository.h"
#include "core/evidence/redaction/derived_file_repository.h"
#include "core/evidence/redaction/redacting.h"
#include "ui/redaction/region_canvas.h"
#include "ui/style/theme.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace cyberspotter {

namespace {

constexpr int margin = 24; ///< kept around a region that is brought into sight

QString pictureName(const CaptureFile& file, int again) {
    if (file.role == QStringLiteral("screenshot_full")) {
        return RedactionEditor::tr("Whole page");
    }
    if (file.role == QStringLiteral("screenshot_viewport")) {
        return RedactionEditor::tr("What was in sight");
    }
    return RedactionEditor::tr("Picture %1").arg(again);
}

} // namespace

RedactionEditor::RedactionEditor(Session& session, QString captureId, QStringList names, QWidget* parent)
    : QDialog(parent), session_(session), captureId_(std::move(captureId)), names_(std::move(names)), pictures_(new QComboBox), kind_(new QComboBox),
      method_(new QComboBox), zoom_(new QComboBox), undo_(new QPushButton(tr("Undo"))), redo_(new QPushButton(tr("Redo"))),
      add_(new QPushButton(tr("Add region"))), remove_(new QPushButton(tr("Remove region"))), stack_(new QStackedWidget),
      unveil_(new QPushButton(tr("Show the picture"))), scroll_(new QScrollArea), canvas_(new RegionCanvas(regions_, session.readers())),
      list_(new QListWidget), inUse_(new QLabel), text_(new QCheckBox(tr("Blank the page’s text too"))),
      progress_(new QProgressBar), save_(new QPushButton(tr("Save redacted copy"))), notice_(new Notice) {
    setWindowTitle(tr("Redact"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    outer->addLayout(buildTools());
    outer->addWidget(notice_);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(2 * unit);
    middle->addWidget(buildPictureSide(), 1);
    middle->addLayout(buildListSide());
    outer->addLayout(middle, 1);
    auto* foot = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    save_->setProperty("primary", true);
    save_->setAutoDefault(false);
    close->setAutoDefault(false);
    progress_->setRange(0, 1000);
    progress_->setVisible(false);
    foot->addWidget(progress_, 1);
    foot->addStretch(0);
    foot->addWidget(save_);
    foot->addWidget(close);
    outer->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &RedactionEditor::reject);
    connectAll();
    showCurrent();
    resize(QSize(130 * unit, 90 * unit).boundedTo(screen()->availableSize() - QSize(4 * unit, 8 * unit)));
}

RedactionEditor::~RedactionEditor() {
    if (work_ != nullptr) {
        work_->stopped = true;
    }
}

QHBoxLayout* RedactionEditor::buildTools() {
    auto* tools = new QHBoxLayout;
    tools->setSpacing(unit);
    pictures_->setAccessibleName(tr("Picture"));
    for (const RegionKind kind : {RegionKind::Face, RegionKind::Name, RegionKind::Phone, RegionKind::Other}) {
        kind_->addItem(displayName(kind), int(kind));
    }
    kind_->setAccessibleName(tr("What the region hides"));
    for (const RegionMethod method : {RegionMethod::Blur, RegionMethod::Box}) {
        method_->addItem(displayName(method), int(method));
    }
    method_->setAccessibleName(tr("How it is hidden"));
    zoom_->addItem(tr("Fit"), 0.0);
    for (const double zoom : {0.5, 1.0, 2.0}) {
        zoom_->addItem(QLocale().toString(int(zoom * 100)) + QStringLiteral(" %"), zoom);
    }
    zoom_->setAccessibleName(tr("Zoom"));
    for (QPushButton* button : {undo_, redo_, add_, remove_, unveil_}) {
        button->setAutoDefault(false);
    }
    for (QComboBox* box : {pictures_, kind_, method_, zoom_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8); // so that the row fits a small screen in any language
    }
    tools->addWidget(pictures_);
    tools->addWidget(kind_);
    tools->addWidget(method_);
    tools->addStretch(1);
    tools->addWidget(undo_);
    tools->addWidget(redo_);
    tools->addWidget(zoom_);
    return tools;
}

QWidget* RedactionEditor::buildPictureSide() {
    scroll_->setWidget(canvas_);
    scroll_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    // Or its coming would make the picture too wide for the room it was fitted to.
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto* veil = new QWidget;
    auto* layout = new QVBoxLayout(veil);
    layout->addStretch(1);
    auto* words = new QLabel(tr("The picture is covered until you want to see it."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    layout->addWidget(words);
    layout->addWidget(unveil_, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    stack_->addWidget(veil);
    stack_->addWidget(scroll_);
    stack_->setMinimumSize(30 * unit, 25 * unit);
    return stack_;
}

QVBoxLayout* RedactionEditor::buildListSide() {
    auto* side = new QVBoxLayout;
    side->setSpacing(unit);
    auto* heading = new QLabel(tr("Regions"));
    setTextRole(heading, TextRole::Heading);
    heading->setBuddy(list_);
    list_->setAccessibleName(tr("Regions"));
    list_->setWordWrap(true);
    list_->setFixedWidth(34 * unit);
    side->addWidget(heading);
    side->addWidget(list_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    side->addLayout(buttons);
    auto* hint = new QLabel(tr("Draw with the mouse, or add a region and move it with the arrow keys (with Shift: its size). Faces and "
                               "numbers in a picture are not found by the program: mark each."));
    for (QLabel* label : {hint, inUse_}) {
        label->setWordWrap(true);
        label->setFixedWidth(34 * unit);
        label->setProperty("soft", true);
        setTextRole(label, TextRole::Small);
        side->addWidget(label);
    }
    text_->setToolTip(tr("Also blank numbers and addresses in the page’s text"));
    text_->setVisible(false);
    side->addWidget(text_);
    return side;
}

void RedactionEditor::connectAll() {
    connect(pictures_, &QComboBox::activated, this, &RedactionEditor::choosePicture);
    connect(kind_, &QComboBox::activated, this, [this] {
        const auto kind = RegionKind(kind_->currentData().toInt());
        method_->setCurrentIndex(method_->findData(int(usualMethod(kind))));
        canvas_->setNext(kind, usualMethod(kind));
        regions_.setKind(kind);
    });
    connect(method_, &QComboBox::activated, this, [this] {
        const auto method = RegionMethod(method_->currentData().toInt());
        canvas_->setNext(RegionKind(kind_->currentData().toInt()), method);
        regions_.setMethod(method);
    });
    connect(zoom_, &QComboBox::activated, this, &RedactionEditor::applyZoom);
    connect(undo_, &QPushButton::clicked, &regions_.undoStack(), &QUndoStack::undo);
    connect(redo_, &QPushButton::clicked, &regions_.undoStack(), &QUndoStack::redo);
    auto* undoKey = new QShortcut(QKeySequence::Undo, this);
    auto* redoKey = new QShortcut(QKeySequence::Redo, this);
    connect(undoKey, &QShortcut::activated, &regions_.undoStack(), &QUndoStack::undo);
    connect(redoKey, &QShortcut::activated, &regions_.undoStack(), &QUndoStack::redo);
    connect(add_, &QPushButton::clicked, this, [this] {
        canvas_->addInView();
        canvas_->setFocus();
    });
    connect(remove_, &QPushButton::clicked, &regions_, &RegionList::removeCurrent);
    connect(unveil_, &QPushButton::clicked, this, [this] {
        stack_->setCurrentWidget(scroll_);
        applyZoom();
        showCurrent();
        canvas_->setFocus();
    });
    connect(&regions_, &RegionList::changed, this, &RedactionEditor::showList);
    connect(&regions_, &RegionList::currentChanged, this, &RedactionEditor::showCurrent);
    connect(list_, &QListWidget::currentRowChanged, &regions_, &RegionList::setCurrent);
    list_->installEventFilter(this);
    connect(canvas_, &RegionCanvas::placeWanted, this, [this](const QRect& place) {
        const QPoint centre = place.center();
        scroll_->ensureVisible(centre.x(), centre.y(), std::min(place.width() / 2 + margin, scroll_->viewport()->width() / 2),
                               std::min(place.height() / 2 + margin, scroll_->viewport()->height() / 2));
    });
    connect(save_, &QPushButton::clicked, this, &RedactionEditor::save);
    connect(text_, &QCheckBox::toggled, this, &RedactionEditor::showCurrent);
    progressTimer_.setInterval(100);
    connect(&progressTimer_, &QTimer::timeout, this, [this] {
        if (work_ != nullptr) {
            progress_->setValue(work_->permille);
        }
    });
}

bool RedactionEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        regions_.removeCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void RedactionEditor::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (!isRead_) {
        isRead_ = true;
        readContents();
        unveil_->setFocus();
    }
}

void RedactionEditor::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    applyZoom();
}

void RedactionEditor::readContents() {
    inBackground(session_.readers(), this,
                 [library = &session_.library(), id = captureId_]() -> Result<Contents> {
                     const Result<Capture> capture = CaptureRepository(*library).get(id);
                     if (!capture) {
                         return std::unexpected(capture.error());
                     }
                     const Result<QList<DerivedFile>> latest = DerivedFileRepository(*library).latestOf(id);
                     if (!latest) {
                         return std::unexpected(latest.error());
                     }
                     return Contents{redactablePictures(*capture), *latest, capture->file(QStringLiteral("text")) != nullptr};
                 },
                 [this](const Result<Contents>& contents) {
                     if (!contents) {
                         notice_->say(contents.error());
                         return;
                     }
                     takeContents(*contents);
                 });
}

void RedactionEditor::takeContents(const Contents& contents) {
    bool isTextDone = false;
    for (const DerivedFile& derived : contents.latest) {
        const QList<RedactionRegion> regions = regionsFromJson(derived.facts[QStringLiteral("regions")].toArray());
        marked_.insert(derived.file.derivedFrom,
                       {regions, regions, tr("Copy %1 of %2 is in use.").arg(QLocale().toString(derived.version), QLocale().toString(derived.madeAt.toLocalTime(), QLocale::ShortFormat))});
        isTextDone |= derived.file.role == redactedRole(QStringLiteral("text"));
    }
    int again = 0;
    for (const CaptureFile& file : contents.pictures) {
        again += file.role == QStringLiteral("picture") ? 1 : 0;
        pictures_->addItem(pictureName(file, again), file.sha256);
    }
    pictures_->setVisible(contents.pictures.size() > 1);
    hasText_ = contents.hasText;
    text_->setVisible(hasText_);
    text_->setChecked(hasText_ && !isTextDone);
    if (contents.pictures.isEmpty()) {
        notice_->say(tr("This capture has no picture to redact."));
        unveil_->setEnabled(false);
        return;
    }
    choosePicture(0);
}

void RedactionEditor::choosePicture(int index) {
    keepMarked();
    readPicture(pictures_->itemData(index).toString());
}

void RedactionEditor::keepMarked() {
    if (!shown_.isEmpty() && canvas_->hasPicture()) {
        marked_[shown_].regions = regions_.regions();
    }
}

std::shared_ptr<RedactionEditor::Work> RedactionEditor::beginWork(const QString& words) {
    if (work_ != nullptr) {
        work_->stopped = true;
    }
    work_ = std::make_shared<Work>();
    progress_->setFormat(words);
    progress_->setAccessibleName(words);
    progress_->setValue(0);
    progress_->setVisible(true);
    progressTimer_.start();
    return work_;
}

void RedactionEditor::endWork() {
    work_.reset();
    progressTimer_.stop();
    progress_->setVisible(false);
}

void RedactionEditor::readPicture(const QString& sha256) {
    shown_ = sha256;
    canvas_->setPicture(nullptr);
    regions_.reset({}, {});
    const std::shared_ptr<Work> work = beginWork(tr("Reading the picture…"));
    inBackground(session_.readers(), this,
                 [path = EvidenceStore(session_.library()).pathOf(sha256), work] {
                     return PackedPicture::read(path, [&](int done, int total) {
                         work->permille = int(qint64(done) * 1000 / std::max(1, total));
                         return !work->stopped;
                     });
                 },
                 [this, sha256, work](const Result<std::shared_ptr<const PackedPicture>>& read) {
                     if (work != work_) {
                         return; // another picture is wanted by now
                     }
                     endWork();
                     if (!read) {
                         notice_->say(read.error());
                         showCurrent();
                         return;
                     }
                     regions_.reset(marked_.value(sha256).regions, (*read)->size());
                     canvas_->setPicture(*read);
                     applyZoom();
                     showCurrent();
                 });
}

void RedactionEditor::applyZoom() {
    if (!canvas_->hasPicture()) {
        return;
    }
    const double zoom = zoom_->currentData().toDouble();
    const double room = std::max(1, scroll_->viewport()->width());
    const double scale = zoom > 0 ? zoom : std::min(1.0, room / std::max(1, regions_.picture().width()));
    if (!qFuzzyCompare(scale, canvas_->scale()) || canvas_->width() <= 1) {
        canvas_->setScale(scale);
    }
}

void RedactionEditor::showList() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const RedactionRegion& region : regions_.regions()) {
        list_->addItem(regionWords(region));
    }
    list_->setCurrentRow(regions_.current());
    showCurrent();
}

void RedactionEditor::showCurrent() {
    const int current = regions_.current();
    {
        const QSignalBlocker quiet(list_);
        list_->setCurrentRow(current);
    }
    if (current >= 0) {
        const RedactionRegion& region = regions_.regions()[current];
        kind_->setCurrentIndex(kind_->findData(int(region.kind)));
        method_->setCurrentIndex(method_->findData(int(region.method)));
    }
    canvas_->setNext(RegionKind(kind_->currentData().toInt()), RegionMethod(method_->currentData().toInt()));
    const bool isSeen = canvas_->hasPicture() && stack_->currentWidget() == scroll_ && !isSaving_;
    undo_->setEnabled(isSeen && regions_.undoStack().canUndo());
    redo_->setEnabled(isSeen && regions_.undoStack().canRedo());
    add_->setEnabled(isSeen);
    remove_->setEnabled(isSeen && current >= 0);
    canvas_->setEnabled(!isSaving_);
    pictures_->setEnabled(!isSaving_);
    inUse_->setText(marked_.value(shown_).words);
    inUse_->setVisible(!inUse_->text().isEmpty());
    save_->setEnabled(!isSaving_ && isChanged());
}

bool RedactionEditor::isChanged() const {
    if (canvas_->hasPicture() && !regions_.regions().isEmpty() && regions_.regions() != marked_.value(shown_).saved) {
        return true;
    }
    for (auto marked = marked_.constBegin(); marked != marked_.constEnd(); ++marked) {
        if (marked.key() != shown_ && !marked->regions.isEmpty() && marked->regions != marked->saved) {
            return true;
        }
    }
    return false;
}

void RedactionEditor::save() {
    keepMarked();
    QList<std::pair<QString, QList<RedactionRegion>>> todo;
    for (auto marked = marked_.constBegin(); marked != marked_.constEnd(); ++marked) {
        if (!marked->regions.isEmpty() && marked->regions != marked->saved) {
            todo.append({marked.key(), marked->regions});
        }
    }
    isSaving_ = true;
    const bool withText = text_->isVisible() && text_->isChecked();
    const std::shared_ptr<Work> work = beginWork(tr("Making the redacted copy…"));
    showCurrent();
    inBackground(session_.readers(), this,
                 [library = &session_.library(), id = captureId_, names = names_, actor = session_.setting(QStringLiteral("collector.pseudonym")), todo,
                  withText, work]() -> Result<QList<DerivedFile>> {
                     QList<DerivedFile> made;
                     for (const auto& [sha256, regions] : todo) {
                         const Result<DerivedFile> derived = redactPictureOf(*library, id, sha256, regions, actor, [&](int done, int total) {
                             work->permille = int((made.size() * 1000 + qint64(done) * 1000 / std::max(1, total)) / std::max<qsizetype>(1, todo.size()));
                             return !work->stopped;
                         });
                         if (!derived) {
                             return std::unexpected(derived.error());
                         }
                         made.append(*derived);
                     }
                     if (withText) {
                         // A text without anything to blank stays behind, as all originals do.
                         const Result<DerivedFile> derived = redactTextOf(*library, id, names, actor);
                         if (derived) {
                             made.append(*derived);
                         } else if (derived.error().type != QStringLiteral("redaction-empty")) {
                             return std::unexpected(derived.error());
                         }
                     }
                     return made;
                 },
                 [this](const Result<QList<DerivedFile>>& made) { takeSaved(made); });
}

void RedactionEditor::takeSaved(const Result<QList<DerivedFile>>& made) {
    isSaving_ = false;
    endWork();
    if (!made) {
        notice_->say(made.error());
        showCurrent();
        return;
    }
    for (const DerivedFile& derived : *made) {
        Marked& marked = marked_[derived.file.derivedFrom];
        if (derived.file.role == redactedRole(QStringLiteral("text"))) {
            text_->setChecked(false);
            continue;
        }
        marked.saved = marked.regions;
        marked.words = tr("Copy %1 of %2 is in use.").arg(QLocale().toString(derived.version), QLocale().toString(derived.madeAt.toLocalTime(), QLocale::ShortFormat));
    }
    notice_->say(tr("The redacted copy is stored. The original stays as it is."));
    Q_EMIT redacted(captureId_);
    Q_EMIT session_.evidenceRedacted(captureId_);
    showCurrent();
}

void RedactionEditor::reject() {
    if (isSaving_) {
        work_->stopped = true; // what is under way leaves nothing; a copy that was finished stays
    }
    QDialog::reject();
}

void RedactionEditor::closeEvent(QCloseEvent* event) {
    if (work_ != nullptr) {
        work_->stopped = true;
    }
    QDialog::closeEvent(event);
}

} // namespace cyberspotter
