// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/breaking_label.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace cyberspotter {

namespace {

constexpr QChar breakMark(0x200B);
constexpr qsizetype longWord = 24;

bool mayBreakAfter(QChar character) {
    return QStringView(u"/\\-_.,:;?&=@").contains(character);
}

} // namespace

QString breakable(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !text[end].isSpace()) {
            ++end;
        }
        qsizetype since = 0;
        for (qsizetype i = begin; i < end; ++i) {
            result += text[i];
            // Where no sign parts it (a digest), after so many letters; never within a character of two units.
            const bool parts = mayBreakAfter(text[i]) || ++since >= longWord;
            if (end - begin > longWord && parts && i + 1 < end && !text[i].isHighSurrogate() && !text[i + 1].isMark()) {
                result += breakMark;
                since = 0;
            }
        }
        if (end < text.size()) {
            result += text[end++];
        }
        begin = end;
    }
    return result;
}

BreakingLabel::BreakingLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextFormat(Qt::PlainText);
}

void BreakingLabel::say(const QString& text) {
    said_ = text;
    setText(breakable(text));
    setAccessibleName(text);
}

QString BreakingLabel::selection() const {
    return selectedText().remove(breakMark).replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void BreakingLabel::copy() const {
    if (hasSelectedText()) {
        QGuiApplication::clipboard()->setText(selection());
    }
}

void BreakingLabel::keyPressEvent(QKeyEvent* event) {
    if (event == QKeySequence::Copy) {
        copy();
        event->accept();
        return;
    }
    QLabel::keyPressEvent(event);
}

void BreakingLabel::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, &BreakingLabel::copy)->setEnabled(hasSelectedText());
    menu.exec(event->globalPos());
}

} // namespace cyberspotter
