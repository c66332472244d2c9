// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/network/body_spool.h"

#include "core/base/atomic_file.h"

#include <QMutexLocker>

#include <cerrno>

namespace cyberspotter {

BodySpool::~BodySpool() {
    if (file_.isOpen()) {
        file_.close();
        file_.remove();
    }
}

Result<ExchangeBody> BodySpool::append(const QByteArray& bytes) {
    const QMutexLocker lock(&mutex_);
    errno = 0;
    if (!file_.isOpen() && !file_.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        return std::unexpected(writeProblem(file_.fileName(), errno, file_.errorString()));
    }
    if (file_.write(bytes) != bytes.size()) {
        return std::unexpected(writeProblem(file_.fileName(), errno == 0 ? ENOSPC : errno, file_.errorString()));
    }
    ExchangeBody body;
    body.path = file_.fileName();
    body.offset = std::exchange(size_, size_ + bytes.size());
    body.size = bytes.size();
    return body;
}

qint64 BodySpool::size() const {
    const QMutexLocker lock(&mutex_);
    return size_;
}

} // namespace cyberspotter
