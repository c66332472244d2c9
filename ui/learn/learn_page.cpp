// SPDX-License-Identifier: Apache-2.0
#include "ui/learn/learn_page.h"

#include "ui/style/tokens.h"
#include "ui/widgets/page_header.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

QDir lessonFolder() {
    const QDir own(QStringLiteral(":/lessons/") + QLocale().name().left(2));
    return own.exists() ? own : QDir(QStringLiteral(":/lessons/en"));
}

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

LearnPage::LearnPage(Session& session, QWidget* parent) : QWidget(parent), session_(session), list_(new QListWidget), text_(new QTextBrowser) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    layout->addWidget(new PageHeader(tr("Learn")));
    auto* splitter = new QSplitter;
    list_->setAccessibleName(tr("Lessons"));
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    list_->setMinimumWidth(28 * unit);
    text_->setAccessibleName(tr("Lesson"));
    text_->setOpenLinks(false);
    text_->document()->setDocumentMargin(2 * unit);
    connect(text_, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { Q_EMIT session_.addressWanted(url.toString()); });
    splitter->addWidget(list_);
    splitter->addWidget(text_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    const QDir folder = lessonFolder();
    const QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QString title = read(folder.filePath(name)).section(u'\n', 0, 0);
        title.remove(0, title.indexOf(u' ') + 1);
        auto* item = new QListWidgetItem(title, list_);
        item->setData(Qt::UserRole, folder.filePath(name));
    }
    connect(list_, &QListWidget::currentRowChanged, this, &LearnPage::showLesson);
    list_->setCurrentRow(0);
    setFocusProxy(list_);
}

void LearnPage::showLesson(int row) {
    if (const QListWidgetItem* item = list_->item(row)) {
        text_->setMarkdown(read(item->data(Qt::UserRole).toString()));
    }
}

} // namespace cyberspotter
