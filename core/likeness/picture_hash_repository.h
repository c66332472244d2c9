// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/capture.h"
#include "core/likeness/picture/picture_index.h"
#include "core/storage/library.h"

#include <QDeadlineTimer>

namespace cyberspotter {

/// Where a picture that was found lies: a file of a capture, and the report made of the capture.
struct PicturePlace {
    qint64 pictureId = 0;
    int quality = 0;
    QString sha256;
    QString role; ///< "picture" for one of a listing; a screenshot otherwise
    QString captureId;
    QString reportId; ///< empty when the capture has no report
    qint64 reportNumber = 0;

    bool operator==(const PicturePlace&) const = default;
};

/// Fingerprints of the pictures of a library's captures.
class PictureHashRepository {
public:
    explicit PictureHashRepository(Library& library) : library_(library) {}

    /// Hashes the pictures of captures that were stored since the last time, oldest first, until there are none or time is
    /// up. Files that are no readable picture are passed over for good. Call after a capture, when nothing else is to be done, and
    /// before looking up; never on the window's thread: about 10 ms a picture. Several may call at once. Gives how many
    /// captures it went through.
    Result<int> hashPending(const QDeadlineTimer& until = QDeadlineTimer(QDeadlineTimer::Forever));

    /// Adds to `index` all pictures with an id above `after`; gives the highest id there is.
    Result<qint64> read(PictureIndex& index, qint64 after = 0) const;

    /// Where the picture lies, newest report first. A picture whose captures were all undone lies nowhere.
    static QList<PicturePlace> placesOf(Database& database, qint64 pictureId);
    Result<QList<PicturePlace>> placesOf(qint64 pictureId) const;

private:
    Library& library_;
};

/// Which files of a capture are pictures worth a fingerprint: those of the listing, and only when there are none its
/// screenshots.
QList<CaptureFile> picturesToHash(const QList<CaptureFile>& files);

} // namespace cyberspotter
