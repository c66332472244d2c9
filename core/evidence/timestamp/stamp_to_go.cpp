// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/timestamp/stamp_to_go.h"

#include "core/evidence/timestamp/certificate_trust.h"
#include "core/evidence/timestamp/time_stamp_reader.h"
#include "core/evidence/timestamp/time_stamp_repository.h"

namespace cyberspotter {

Result<QList<StampToGo>> stampsToGo(Library& library, const QString& captureId) {
    const Result<QList<WantedStamp>> stamps = TimeStampRepository(library).of(captureId);
    if (!stamps) {
        return std::unexpected(stamps.error());
    }
    QList<StampToGo> leaving;
    for (const WantedStamp& stamp : *stamps) {
        if (!stamp.isStamped) {
            continue;
        }
        const Result<QByteArray> tsr = EvidenceStore(library).read(stamp.tokenSha256, largestTimeStamp);
        if (!tsr) {
            return std::unexpected(tsr.error());
        }
        const OpenedStamp opened = openTimeStamp(*tsr);
        const QByteArray chain =
            opened.stamp ? certificateChain(opened.token.get(), {{}, stamp.authority.caPem, false}, opened.stamp->time) : QByteArray();
        leaving.append({stamp.covers, stamp.digest, stamp.authority.url, stamp.stampedAt, *tsr, chain});
    }
    return leaving;
}

} // namespace cyberspotter
