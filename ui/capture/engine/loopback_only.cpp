// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/engine/loopback_only.h"

#include "core/network/http_client.h"

namespace cyberspotter {

bool LoopbackOnly::allows(const QUrl& url) {
    const QString scheme = url.scheme();
    // devtools: is the engine's own front end, by which captures are made; no page can open it.
    const bool isOwn = scheme == QLatin1String("data") || scheme == QLatin1String("blob") || scheme == QLatin1String("about") || scheme == QLatin1String("devtools");
    return isOwn || isLoopback(url.toString(QUrl::FullyEncoded));
}

void LoopbackOnly::interceptRequest(QWebEngineUrlRequestInfo& info) {
    info.block(!allows(info.requestUrl()));
}

} // namespace cyberspotter
