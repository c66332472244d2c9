// SPDX-License-Identifier: Apache-2.0
#include "support/scratch_library.h"

#include <gtest/gtest.h>

namespace cyberspotter::tests {

ScratchLibrary::ScratchLibrary()
    : now_(std::make_shared<QDateTime>(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC)),
      steady_(std::make_shared<SteadyTime>(SteadyTime{60'000, QStringLiteral("start-1")})) {
    reopen();
}

void ScratchLibrary::reopen() {
    library_.reset();
    Result<std::unique_ptr<Library>> opened =
        Library::open(folder(), Library::Mode::ReadWrite, [now = now_] { return *now; },
                      {maker_.program, maker_.engine, maker_.builtAt, [steady = steady_] { return *steady; }});
    if (!opened) {
        ADD_FAILURE() << opened.error().toText().toStdString();
        std::abort();
    }
    library_ = std::move(*opened);
}

void ScratchLibrary::advance(qint64 milliseconds) {
    *now_ = now_->addMSecs(milliseconds);
    steady_->milliseconds += milliseconds;
}

void ScratchLibrary::setClockBy(qint64 milliseconds) {
    *now_ = now_->addMSecs(milliseconds);
}

void ScratchLibrary::restartComputer() {
    *steady_ = {5'000, steady_->bootId + u'+'};
}

} // namespace cyberspotter::tests
