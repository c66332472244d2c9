// SPDX-License-Identifier: Apache-2.0
// What the window does by itself for time stamps, once, as if so many seconds had gone by: stamp_once LIBRARY SECONDS. Dies at a
// step of it when asked (kill_points.h). Prints how many came.
#include "core/evidence/timestamp/time_stamp_queue.h"
#include "support/kill_points.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cyberspotter;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const qint64 ahead = argc > 2 ? QByteArray(argv[2]).toLongLong() : 0;
    const Result<std::unique_ptr<Library>> library =
        Library::open(QString::fromLocal8Bit(argv[1]), Library::Mode::ReadWrite, [ahead] { return QDateTime::currentDateTimeUtc().addSecs(ahead); });
    const Result<StampSettings> settings = library ? stampSettings(**library) : std::unexpected(library.error());
    tests::armKillPoints();
    const Result<int> entered = settings ? TimeStampRepository(**library).wantMissing(*settings) : std::unexpected(settings.error());
    const Result<StampRound> round = entered ? askForDue(**library) : std::unexpected(entered.error());
    if (!round) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(round.error().toText()));
        return 1;
    }
    std::printf("%d\n", round->stamped);
    return round->failed;
}
