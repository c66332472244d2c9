// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QFile>

#include <memory>

namespace cyberspotter::cli {

/// Opens a file that a command reads, "-" being standard input. Problem "file-unreadable".
Result<std::unique_ptr<QFile>> openInput(const QString& path);

/// The problem "file-unreadable" for a file that broke off while it was read.
Problem unreadable(const QString& path, const QFile& file);

} // namespace cyberspotter::cli
