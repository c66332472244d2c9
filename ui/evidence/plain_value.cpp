// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/plain_value.h"

#include <QTextBlock>
#include <QTextLayout>

namespace cyberspotter {

namespace {

constexpr int mostLines = 8;
constexpr int mostLetters = 20'000;

} // namespace

PlainValue::PlainValue(const QString& name, QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setAccessibleName(name);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    // A line of text, not a field to type in.
    setStyleSheet(QStringLiteral("QPlainTextEdit { border: 0; padding: 0; background: transparent; }"));
}

void PlainValue::setValue(const QString& text) {
    setPlainText(text.left(mostLetters));
    fit();
}

void PlainValue::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void PlainValue::fit() {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= mostLines; block = block.next()) {
        blockBoundingRect(block); // lays it out
        lines += std::max(1, block.layout()->lineCount());
    }
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::clamp(lines, 1, mostLines) * fontMetrics().lineSpacing() + 2);
}

} // namespace cyberspotter
