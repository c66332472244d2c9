// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/own_keys.h"

#include "core/evidence/signing/library_key.h"

namespace cyberspotter::cli {

QList<QByteArray> ownKeysOf(Library& library) {
    QList<QByteArray> keys;
    const Result<QList<LibraryPublicKey>> known = publicKeysOf(library);
    for (const LibraryPublicKey& key : known.value_or(QList<LibraryPublicKey>())) {
        keys.append(key.der);
    }
    return keys;
}

} // namespace cyberspotter::cli
