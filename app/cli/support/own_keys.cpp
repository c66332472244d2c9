// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/own_keys.h"

#include "core/evidence/signing/library_key.h"
#include "core/evidence/timestamp/time_stamp_repository.h"

#include <QSet>

namespace cyberspotter::cli {

QList<QByteArray> ownKeysOf(Library& library) {
    QList<QByteArray> keys;
    const Result<QList<LibraryPublicKey>> known = publicKeysOf(library);
    for (const LibraryPublicKey& key : known.value_or(QList<LibraryPublicKey>())) {
        keys.append(key.der);
    }
    return keys;
}

QByteArray ownAuthoritiesOf(Library& library) {
    QSet<QByteArray> certificates;
    const Result<StampSettings> settings = stampSettings(library);
    for (const StampAuthority& authority : settings ? settings->authorities : QList<StampAuthority>()) {
        certificates.insert(authority.caPem);
    }
    const Result<QList<WantedStamp>> stamps = TimeStampRepository(library).list();
    for (const WantedStamp& stamp : stamps.value_or(QList<WantedStamp>())) {
        certificates.insert(stamp.authority.caPem);
    }
    return certificates.values().join('\n');
}

} // namespace cyberspotter::cli
