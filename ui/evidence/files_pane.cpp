// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/files_pane.h"

#include "core/base/new_file.h"
#include "core/evidence/evidence_store.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace cyberspotter {

namespace {

QString extensionOf(const CaptureFile& file) {
    static const QHash<QString, QString> extensions{
        {QStringLiteral("image/png"), QStringLiteral("png")},   {QStringLiteral("image/jpeg"), QStringLiteral("jpg")},
        {QStringLiteral("image/webp"), QStringLiteral("webp")}, {QStringLiteral("text/html"), QStringLiteral("html")},
        {QStringLiteral("text/plain"), QStringLiteral("txt")},  {QStringLiteral("application/json"), QStringLiteral("json")},
        {QStringLiteral("application/pdf"), QStringLiteral("pdf")}, {QStringLiteral("multipart/related"), QStringLiteral("mhtml")},
    };
    return file.role == QStringLiteral("wacz") ? file.role : extensions.value(file.mediaType.section(u';', 0, 0), QStringLiteral("bin"));
}

/// Copies a file of evidence to a path where none may be yet, compared with its digest while it is copied.
Result<void> copyOut(const EvidenceStore& store, const CaptureFile& file, const QString& path) {
    const Result<std::unique_ptr<QFile>> from = store.open(file.sha256);
    if (!from) {
        return std::unexpected(from.error());
    }
    Result<NewFile> to = NewFile::create(path);
    if (!to) {
        return std::unexpected(to.error());
    }
    Sha256 digest;
    for (QByteArray piece = (*from)->read(1 << 20); !piece.isEmpty(); piece = (*from)->read(1 << 20)) {
        digest.add(piece);
        if (const Result<void> written = to->write(piece); !written) {
            return written;
        }
    }
    // What is no longer what was captured does not leave as if it were.
    const QString found = QString::fromLatin1(digest.finish().toHex());
    return found == file.sha256 ? to->commit() : std::unexpected(evidenceDiffersProblem(store.pathOf(file.sha256), file.sha256, found));
}

} // namespace

FilesPane::FilesPane(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), tree_(new QTreeWidget), copy_(new QPushButton(tr("Copy SHA-256"))), save_(new QPushButton(tr("Save a copy…"))) {
    askPath = [this](const QString& suggested) {
        return QFileDialog::getSaveFileName(this, tr("Save a copy"), suggested, {}, nullptr, QFileDialog::DontConfirmOverwrite);
    };
    tree_->setAccessibleName(tr("Files of the capture"));
    tree_->setHeaderLabels({tr("File"), tr("Size"), tr("SHA-256"), tr("Made from")});
    tree_->setUniformRowHeights(true);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree_->header()->setMaximumSectionSize(40 * unit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit, 0, 0);
    layout->addWidget(tree_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy_);
    buttons->addWidget(save_);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(copy_, &QPushButton::clicked, this, &FilesPane::copyDigest);
    connect(save_, &QPushButton::clicked, this, &FilesPane::saveCopy);
}

void FilesPane::show(const EvidenceRecord& record) {
    tree_->clear();
    files_.clear();
    QHash<QString, QTreeWidgetItem*> byDigest;
    QHash<QString, QString> roles;
    const auto add = [&](const CaptureFile& file) {
        const QString from = file.derivedFrom.isEmpty() ? QString() : roleWords(roles.value(file.derivedFrom)) + QStringLiteral(" (") + file.derivedFrom.left(12) + QStringLiteral("…)");
        auto* item = new QTreeWidgetItem({roleWords(file.role), QLocale().formattedDataSize(file.bytes), file.sha256.left(12) + QStringLiteral("…"), from});
        item->setData(0, Qt::UserRole, int(files_.size()));
        item->setToolTip(2, file.sha256);
        item->setData(2, Qt::AccessibleTextRole, file.sha256);
        files_.append(file);
        if (QTreeWidgetItem* original = byDigest.value(file.derivedFrom)) {
            original->addChild(item);
        } else {
            tree_->addTopLevelItem(item);
        }
        if (!byDigest.contains(file.sha256)) {
            byDigest.insert(file.sha256, item);
            roles.insert(file.sha256, file.role);
        }
    };
    for (const CaptureFile& file : record.capture.files) {
        add(file);
    }
    for (const DerivedFile& derived : record.derived) {
        add(derived.file);
    }
    tree_->expandAll();
    tree_->setCurrentItem(tree_->topLevelItem(0));
}

const CaptureFile* FilesPane::current() const {
    const QTreeWidgetItem* item = tree_->currentItem();
    return item == nullptr ? nullptr : &files_[item->data(0, Qt::UserRole).toInt()];
}

void FilesPane::copyDigest() {
    if (const CaptureFile* file = current()) {
        QGuiApplication::clipboard()->setText(file->sha256);
        Q_EMIT said(tr("Copied: %1").arg(file->sha256));
    }
}

void FilesPane::saveCopy() {
    const CaptureFile* file = current();
    if (file == nullptr) {
        return;
    }
    const QString path = askPath(file->role + u'-' + file->sha256.left(12) + u'.' + extensionOf(*file));
    if (path.isEmpty()) {
        return;
    }
    inBackground(session_.readers(), this, [store = EvidenceStore(session_.library()), file = *file, path] { return copyOut(store, file, path); },
                 [this, path](const Result<void>& copied) {
                     if (copied) {
                         Q_EMIT said(tr("A copy was written to %1; it is the same to the byte.").arg(path));
                     } else {
                         Q_EMIT troubled(copied.error());
                     }
                 });
}

} // namespace cyberspotter
