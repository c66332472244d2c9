// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/text_pane.h"

#include "core/evidence/evidence_store.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

constexpr qint64 readBytes = 32'000'000; ///< a longer file is only saved, not shown
constexpr qsizetype shownLetters = 1'000'000;
constexpr qsizetype pieceLetters = 4'000; ///< laid out in a few milliseconds
constexpr qsizetype lineLetters = 1'000;  ///< longer lines are slow to lay out

struct ShownText {
    QString text;
    bool isCut = false;
    bool isBroken = false; ///< long lines were broken
};

ShownText readable(const QByteArray& bytes, bool isJson) {
    const QJsonDocument json = isJson ? QJsonDocument::fromJson(bytes) : QJsonDocument();
    QString text = QString::fromUtf8(json.isNull() ? bytes : json.toJson()).remove(QChar(u'\0'));
    ShownText shown;
    shown.isCut = text.size() > shownLetters;
    text.truncate(shownLetters);
    qsizetype inLine = 0;
    shown.text.reserve(text.size());
    for (const QChar letter : text) {
        inLine = letter == u'\n' ? 0 : inLine + 1;
        if (inLine > lineLetters && !letter.isLowSurrogate()) {
            shown.text += u'\n';
            shown.isBroken = true;
            inLine = 1;
        }
        shown.text += letter;
    }
    return shown;
}

} // namespace

TextPane::TextPane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), which_(new QComboBox), words_(new QLabel), text_(new QPlainTextEdit) {
    which_->setAccessibleName(tr("Which text"));
    text_->setAccessibleName(tr("Text of the capture"));
    text_->setObjectName(QStringLiteral("capture-text"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setUndoRedoEnabled(false);
    setTextRole(words_, TextRole::Small);
    words_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit, 0, 0);
    layout->addWidget(which_);
    layout->addWidget(words_);
    layout->addWidget(text_, 1);
    more_.setInterval(0);
    connect(&more_, &QTimer::timeout, this, &TextPane::layNext);
    connect(which_, &QComboBox::activated, this, &TextPane::load);
}

void TextPane::show(const EvidenceRecord& record) {
    files_.clear();
    which_->clear();
    for (const char* role : {"text", "structured", "html"}) {
        if (const CaptureFile* file = record.capture.file(QLatin1String(role))) {
            files_.append(*file);
            which_->addItem(roleWords(file->role));
        }
    }
    which_->setVisible(files_.size() > 1);
    isStale_ = true;
    if (isVisible()) {
        load();
    }
}

void TextPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isStale_) {
        load();
    }
}

void TextPane::load() {
    isStale_ = false;
    more_.stop();
    text_->clear();
    words_->setText(files_.isEmpty() ? tr("This capture has no text of its own.") : QString());
    words_->setVisible(files_.isEmpty());
    const int index = which_->currentIndex();
    if (index < 0 || index >= files_.size()) {
        return;
    }
    const quint64 generation = ++generation_;
    inBackground(session_.readers(), this,
                 [store = EvidenceStore(session_.library()), file = files_[index]]() -> Result<ShownText> {
                     const Result<QByteArray> bytes = store.read(file.sha256, readBytes);
                     return bytes ? Result<ShownText>(readable(*bytes, file.role == QStringLiteral("structured"))) : std::unexpected(bytes.error());
                 },
                 [this, generation](const Result<ShownText>& shown) {
                     if (generation != generation_) {
                         return;
                     }
                     QStringList words;
                     if (!shown) {
                         words += shown.error().toText();
                     } else {
                         rest_ = shown->text;
                         words += shown->isCut ? tr("Only the first million letters are shown; the file has all.") : QString();
                         words += shown->isBroken ? tr("Very long lines are broken here; in the file they are not.") : QString();
                         more_.start();
                     }
                     words.removeAll(QString());
                     words_->setText(words.join(u' '));
                     words_->setVisible(!words.isEmpty());
                 });
}

// Appended without moving the cursor, so that who has begun to read stays there.
void TextPane::layNext() {
    const bool isLast = rest_.size() <= pieceLetters;
    qsizetype end = isLast ? rest_.size() : pieceLetters;
    if (!isLast && rest_[end].isLowSurrogate()) {
        end += 1;
    }
    QTextCursor cursor(text_->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(rest_.left(end));
    rest_.remove(0, end);
    if (isLast) {
        more_.stop();
    }
}

} // namespace cyberspotter
