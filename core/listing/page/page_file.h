// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/problem.h"

namespace cyberspotter {

/// The bytes of a saved page; gzip is told by its first bytes, whatever the file is called. "-" is standard input.
/// Reads at most 64 MB, decompressed, so that a small file cannot fill the memory. Problems: file-unreadable, and
/// page-damaged for a gzip stream that breaks off or is wrong.
Result<QByteArray> readPageFile(const QString& path);

/// Decompresses gzip; other bytes come back as they are.
Result<QByteArray> gunzipped(const QByteArray& bytes, const QString& name);

} // namespace cyberspotter
