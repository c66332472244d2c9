// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/tray/tray_model.h"

namespace cyberspotter {

namespace {

constexpr int titleLetters = 200; // a hostile page may have a title of megabytes

QString stepName(CaptureStep step) {
    switch (step) {
    case CaptureStep::Waiting:
        return TrayModel::tr("Waiting");
    case CaptureStep::Loading:
        return TrayModel::tr("Loading");
    case CaptureStep::Scrolling:
        return TrayModel::tr("Scrolling");
    case CaptureStep::Reading:
        return TrayModel::tr("Reading");
    case CaptureStep::Picturing:
        return TrayModel::tr("Taking its picture");
    case CaptureStep::Archiving:
        return TrayModel::tr("Archiving");
    case CaptureStep::Storing:
        return TrayModel::tr("Storing");
    case CaptureStep::Done:
        return TrayModel::tr("Kept");
    default:
        return TrayModel::tr("Failed");
    }
}

} // namespace

bool hasEnded(CaptureStep step) {
    return step == CaptureStep::Done || step == CaptureStep::Failed;
}

QString stateText(const TrayItem& item) {
    if (item.isUndoing) {
        return TrayModel::tr("Taking it back");
    }
    if (item.step == CaptureStep::Failed) {
        return QStringLiteral("✗ ") + TrayModel::tr("Failed: %1").arg(item.problem.title);
    }
    const qint64 seconds = (hasEnded(item.step) ? item.took : item.since.elapsed()) / 1000;
    const QString time = TrayModel::tr("%1 s", "seconds, brief").arg(seconds);
    if (item.step == CaptureStep::Done) {
        return QStringLiteral("✓ ") + TrayModel::tr("Kept") + QStringLiteral(" · ") + TrayModel::tr("%n file(s)", nullptr, int(item.capture.files.size())) +
               QStringLiteral(" · ") + time;
    }
    return stepName(item.step) + QStringLiteral(" · ") + time;
}

void TrayModel::add(int number, const QString& title) {
    beginInsertRows({}, int(items_.size()), int(items_.size()));
    TrayItem item;
    item.number = number;
    item.title = title.left(titleLetters).simplified();
    item.since.start();
    items_.append(item);
    endInsertRows();
}

void TrayModel::remove(int number) {
    if (const int row = rowOf(number); row >= 0) {
        beginRemoveRows({}, row, row);
        items_.removeAt(row);
        endRemoveRows();
    }
}

void TrayModel::tick() {
    for (int row = 0; row < items_.size(); ++row) {
        if (!hasEnded(items_[row].step)) {
            Q_EMIT dataChanged(index(row), index(row), {StateRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
        }
    }
}

int TrayModel::rowOf(int number) const {
    for (int row = 0; row < items_.size(); ++row) {
        if (items_[row].number == number) {
            return row;
        }
    }
    return -1;
}

const TrayItem* TrayModel::at(int row) const {
    return row < 0 || row >= items_.size() ? nullptr : &items_[row];
}

bool TrayModel::isRunning() const {
    return std::any_of(items_.begin(), items_.end(), [](const TrayItem& item) { return !hasEnded(item.step); });
}

int TrayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(items_.size());
}

QVariant TrayModel::data(const QModelIndex& index, int role) const {
    const TrayItem* item = at(index.row());
    if (item == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return item->title;
    case StateRole:
        return stateText(*item);
    case PictureRole:
        return item->picture;
    case FailedRole:
        return item->step == CaptureStep::Failed;
    case Qt::AccessibleTextRole:
        return QString(item->title + QStringLiteral(", ") + stateText(*item));
    case Qt::ToolTipRole:
        // As a sentence of plain text: the title is a stranger's.
        return QString(item->title + u'\n' + stateText(*item)).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    default:
        return {};
    }
}

} // namespace cyberspotter
