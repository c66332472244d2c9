// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/archive/exchange.h"

namespace cyberspotter {

/// True for a header that may say who is logged in, or let somebody else go on as that person: cookies, authorizations,
/// and whatever a site names a token, a session or a key.
bool holdsSecret(const QByteArray& headerName);

/// Puts words in place of the values of such headers and enters their names in `blanked`; addresses that stand in headers
/// (Referer, Location) lose the values of parameters as `withoutSecrets` takes them.
void blankSecrets(QList<HttpHeader>& headers, QStringList& blanked);

/// The address without the values of parameters that are named as tokens are; their names come into `blanked` as
/// "url:name". An address without any stays as it is, byte for byte.
QString withoutSecrets(const QString& url, QStringList& blanked);

} // namespace cyberspotter
