// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace cyberspotter {

/// Lets pages ask only this computer: in practice nothing leaves it, and as root, where the sandbox is off for practice, no
/// page of the world is opened.
class LoopbackOnly : public QWebEngineUrlRequestInterceptor {
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    /// Whether the address is on this computer, or needs no other (data:, blob:, about:, devtools:).
    static bool allows(const QUrl& url);
    void interceptRequest(QWebEngineUrlRequestInfo& info) override;
};

} // namespace cyberspotter
