// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/evidence/archive/exchange.h"

#include <QFile>
#include <QMutex>

namespace cyberspotter {

/// One file in which bodies lie one behind the other while a capture is under way, so that they need no memory. It goes
/// with the spool. Any thread may append.
class BodySpool {
public:
    /// The file is made with the first body, at `path`.
    explicit BodySpool(QString path) : file_(std::move(path)) {}
    ~BodySpool();

    /// Where the bytes lie now. Problems "disk-full", "file-unwritable".
    Result<ExchangeBody> append(const QByteArray& bytes);

    qint64 size() const;

private:
    mutable QMutex mutex_;
    QFile file_;
    qint64 size_ = 0;
};

} // namespace cyberspotter
