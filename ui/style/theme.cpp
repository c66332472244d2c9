// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace cyberspotter {

namespace {

bool systemIsDark() {
    // The platform's own palette, before ours.
    static const bool dark = QApplication::palette().window().color().lightness() < 128;
    return dark;
}

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.softText);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Midlight, t.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.softText);
    }
    return palette;
}

QString styleSheet(const Tokens& t) {
    QString sheet = QStringLiteral(
        "QToolTip { border: 1px solid @line; padding: 4px; }"
        "QPushButton { border: 1px solid @line; border-radius: 6px; padding: 6px 14px; background: @surface; }"
        "QPushButton:hover { border-color: @accent; }"
        "QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }"
        "QPushButton:disabled { color: @soft; background: @window; }"
        "QPushButton[primary=\"true\"] { background: @accent; color: @onaccent; border-color: @accent; font-weight: 600; }"
        "QPushButton[primary=\"true\"]:focus { border: 2px solid @text; padding: 5px 13px; }"
        "QPushButton[primary=\"true\"]:disabled { background: @line; color: @soft; border-color: @line; }"
        "QPushButton[flat=\"true\"] { border-color: transparent; background: transparent; }"
        "QLineEdit, QComboBox, QPlainTextEdit, QTextBrowser, QTextEdit, QDateEdit { border: 1px solid @line; border-radius: 6px; padding: 5px 8px; background: @surface; selection-background-color: @accent; selection-color: @onaccent; }"
        "QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border-color: @accent; }"
        "QComboBox::drop-down { border: 0; width: 22px; }"
        "QComboBox::down-arrow { image: url(:/style/arrow-down.svg); width: 12px; height: 12px; }"
        "QDateEdit::drop-down { border: 0; width: 22px; } QDateEdit::down-arrow { image: url(:/style/arrow-down.svg); width: 12px; height: 12px; }"
        "QPushButton::menu-indicator { image: url(:/style/arrow-down.svg); width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }"
        "QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @soft; border-radius: 4px; background: @surface; }"
        "QListView::indicator { width: 14px; height: 14px; border: 1px solid @soft; border-radius: 4px; background: @surface; }"
        "QListView::indicator:checked { background: @accent; border-color: @accent; image: url(:/style/check-@scheme.svg); }"
        "QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }"
        "QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/style/check-@scheme.svg); }"
        "QCheckBox::indicator:indeterminate { background: @selection; border-color: @accent; }"
        "QRadioButton::indicator { border-radius: 8px; } QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; }"
        "QTabBar::close-button { image: url(:/style/close.svg); width: 12px; height: 12px; margin: 2px; }"
        "QTabBar::close-button:hover { background: @line; border-radius: 4px; }"
        "QScrollBar:vertical { background: transparent; width: 10px; margin: 0; } QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }"
        "QScrollBar::handle { background: @line; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; } QScrollBar::handle:hover { background: @soft; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        "QAbstractItemView { outline: 0; } QAbstractItemView::item:selected { background: @selection; color: palette(text); }"
        "QTableView, QTreeView, QListView { border: 1px solid @line; border-radius: 6px; background: @surface; gridline-color: transparent; }"
        "QTableView:focus, QTreeView:focus, QListView:focus, QTextBrowser:focus, QDateEdit:focus { border-color: @accent; }"
        "QTableView::item, QTreeView::item, QListView::item { padding: 6px 8px; border: 0; }"
        // Lines that wrap are measured without the room at the sides of an item, and would be cut off.
        "QListView[wrapped=\"true\"] { padding: 0 8px; } QListView[wrapped=\"true\"]::item { padding: 6px 0; }"
        "QHeaderView::section { background: @surface; border: 0; border-bottom: 1px solid @line; padding: 8px; color: @soft; font-weight: 600; }"
        "QTabBar::tab { padding: 7px 12px; border: 0; }"
        "QTabBar::tab:selected { background: @surface; border-bottom: 2px solid @accent; }"
        "QProgressBar { border: 0; border-radius: 3px; background: @line; max-height: 6px; min-height: 6px; }"
        "QProgressBar::chunk { border-radius: 3px; background: @accent; }"
        "QFrame[card=\"true\"] { background: @surface; border: 1px solid @line; border-radius: 10px; }"
        "QFrame[notice=\"true\"] { background: @notice; border: 0; border-radius: 6px; }"
        "QWidget#rail { background: @rail; }"
        "QWidget#rail QToolButton { border: 0; border-radius: 8px; padding: 8px 12px; text-align: left; }"
        "QWidget#rail QToolButton:hover { background: @line; }"
        "QWidget#rail QToolButton:focus { border: 2px solid @accent; padding: 6px 10px; }"
        "QWidget#rail QToolButton:checked { background: @selection; font-weight: 600; }"
        "QLabel[soft=\"true\"] { color: @soft; }"
        "QToolButton#signedInMark { border: 2px solid @warning; border-radius: 8px; padding: 3px 8px; font-weight: 600; background: @notice; }"
        "QToolButton#signedInMark:focus { border-color: @accent; }"
        "QToolButton[quiet=\"true\"] { color: @accent; padding-right: 16px; } QToolButton[quiet=\"true\"]:focus { border: 1px solid @accent; border-radius: 4px; }"
        "QToolButton[quiet=\"true\"]::menu-indicator { image: url(:/style/arrow-down.svg); width: 10px; height: 10px; subcontrol-origin: padding; subcontrol-position: center right; right: 2px; }"
        "QToolButton#seenBadge { border: 1px solid @accent; border-radius: 8px; padding: 3px 8px; font-weight: 600; background: @notice; }"
        "QToolButton#seenBadge:focus, QToolButton#seenBadge:hover { border: 2px solid @accent; padding: 2px 7px; }"
        "QWidget#outbox { background: @surface; border-top: 1px solid @line; }"
        "QScrollArea { border: 0; background: transparent; } QWidget[bare=\"true\"] { background: transparent; }");
    const QList<std::pair<QString, QColor>> names{{"@onaccent", t.onAccent}, {"@accent", t.accent}, {"@text", t.text}, {"@line", t.line}, {"@surface", t.surface},
                                                  {"@soft", t.softText}, {"@selection", t.selection}, {"@rail", t.rail}, {"@notice", t.notice}, {"@warning", t.warning}, {"@window", t.window}};
    for (const auto& [name, color] : names) {
        sheet.replace(name, color.name());
    }
    sheet.replace(QStringLiteral("@scheme"), t.window.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

/// Draws a monochrome SVG in the colour of the text it stands beside.
class SymbolicEngine : public QIconEngine {
public:
    explicit SymbolicEngine(QByteArray svg) : svg_(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QColor color = QApplication::palette().color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        QByteArray svg = svg_;
        svg.replace("#232629", color.name().toLatin1());
        // Signs with a colour of their own (a red dot) are faint where they can do nothing.
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        QSvgRenderer(svg).render(painter, rect);
        painter->setOpacity(1.0);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QIconEngine* clone() const override { return new SymbolicEngine(svg_); }

private:
    QByteArray svg_;
};

} // namespace

void applyTheme(QApplication& application, Scheme scheme) {
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark());
    const Tokens tokens = dark ? Tokens::dark() : Tokens::light();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(tokens));
    application.setStyleSheet(styleSheet(tokens));
}

Tokens currentTokens() {
    return QApplication::palette().window().color().lightness() < 128 ? Tokens::dark() : Tokens::light();
}

QIcon symbolicIcon(const QString& name) {
    for (const char* folder : {"actions/22", "places/22", "status/22", "actions/24", "devices/22", "mimetypes/22"}) {
        QFile file(QStringLiteral("/usr/share/icons/breeze/%1/%2.svg").arg(QLatin1String(folder), name));
        if (file.open(QIODevice::ReadOnly)) {
            return QIcon(new SymbolicEngine(file.readAll()));
        }
    }
    return QIcon::fromTheme(name);
}

void setTextRole(QLabel* label, TextRole role) {
    static constexpr double scale[] = {1.75, 1.25, 1.0, 0.9};
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale[int(role)]);
    font.setWeight(role == TextRole::Title || role == TextRole::Heading ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    label->setProperty("soft", role == TextRole::Small);
}

Scheme schemeFromWord(const QString& word) {
    return word == QStringLiteral("light") ? Scheme::Light : word == QStringLiteral("dark") ? Scheme::Dark : Scheme::System;
}

} // namespace cyberspotter
