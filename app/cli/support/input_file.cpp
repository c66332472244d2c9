// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/input_file.h"

#include <QCoreApplication>

#include <cstdio>

namespace cyberspotter::cli {

Result<std::unique_ptr<QFile>> openInput(const QString& path) {
    auto file = std::make_unique<QFile>(path);
    const bool opened = path == QStringLiteral("-") ? file->open(stdin, QIODevice::ReadOnly) : file->open(QIODevice::ReadOnly);
    if (!opened) {
        return std::unexpected(unreadable(path, *file));
    }
    return file;
}

Problem unreadable(const QString& path, const QFile& file) {
    return {"file-unreadable", QCoreApplication::translate("CommandLine", "The file cannot be read"),
            QStringLiteral("%1: %2").arg(path, file.errorString()),
            QCoreApplication::translate("CommandLine", "Check its name and whether you may read it."), 0, {}};
}

} // namespace cyberspotter::cli
