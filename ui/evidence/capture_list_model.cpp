// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/capture_list_model.h"

#include "ui/evidence/evidence_record.h"

#include <QLocale>
#include <QUrl>

namespace cyberspotter {

namespace {

constexpr int pageRows = 100;

QString textOf(const Capture& capture, int column) {
    switch (column) {
    case CaptureListModel::Title: {
        const QString title = capture.title.left(200).simplified();
        return title.isEmpty() ? capture.finalUrl.left(200) : title;
    }
    case CaptureListModel::Origin:
        return isImported(capture) ? CaptureListModel::tr("Imported") : CaptureListModel::tr("Captured here");
    case CaptureListModel::Site:
        return QUrl(capture.finalUrl.left(2000)).host().left(100);
    default:
        return QLocale().toString(capture.finishedAt.toLocalTime(), QLocale::ShortFormat);
    }
}

} // namespace

CaptureListModel::CaptureListModel(Session& session, QObject* parent) : QAbstractTableModel(parent), session_(session) {}

void CaptureListModel::reload() {
    fetch(true, std::max(pageRows, int(captures_.size())));
}

void CaptureListModel::fetch(bool fresh, int limit) {
    const CapturePlace after = fresh || captures_.isEmpty() ? CapturePlace() : CaptureRepository::placeOf(captures_.back());
    fetching_ = true;
    const quint64 generation = ++generation_;
    inBackground(session_.readers(), this, [library = &session_.library(), after, limit] { return CaptureRepository(*library).list(after, limit); },
                 [this, generation, fresh, limit](const Result<QList<Capture>>& page) {
                     if (generation != generation_) {
                         return;
                     }
                     fetching_ = false;
                     if (!page) {
                         Q_EMIT session_.troubled(page.error());
                         return;
                     }
                     atEnd_ = page->size() < limit;
                     if (fresh) {
                         beginResetModel();
                         captures_ = *page;
                         endResetModel();
                     } else if (!page->isEmpty()) {
                         beginInsertRows({}, int(captures_.size()), int(captures_.size() + page->size()) - 1);
                         captures_ += *page;
                         endInsertRows();
                     }
                     Q_EMIT loaded();
                 });
}

const Capture* CaptureListModel::at(int row) const {
    return row < 0 || row >= captures_.size() ? nullptr : &captures_[row];
}

int CaptureListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(captures_.size());
}

int CaptureListModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant CaptureListModel::data(const QModelIndex& index, int role) const {
    const Capture* capture = at(index.row());
    return capture != nullptr && role == Qt::DisplayRole ? QVariant(textOf(*capture, index.column())) : QVariant();
}

QVariant CaptureListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return tr("Page");
    case Origin:
        return tr("From");
    case Site:
        return tr("Site");
    default:
        return tr("When");
    }
}

bool CaptureListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !atEnd_ && !fetching_;
}

void CaptureListModel::fetchMore(const QModelIndex&) {
    if (!atEnd_ && !fetching_) {
        fetch(false, pageRows);
    }
}

} // namespace cyberspotter
