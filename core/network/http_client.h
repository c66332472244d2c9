// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace cyberspotter {

/// One request. A body comes from memory or, when `bodyFile` is set, from a file from `bodyOffset` on.
struct HttpRequest {
    QString method = QStringLiteral("GET");
    QString url;
    QList<QByteArray> headers; ///< "Name: value"
    QByteArray body;
    QString bodyFile;
    qint64 bodyOffset = 0;
    qint64 bodyBytes = 0; ///< of the file, from the offset on
};

/// What came of it. Either `status` is that of an HTTP answer, or `problem` says why there is none.
struct HttpAnswer {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    std::optional<Problem> problem; ///< "network", "tls", "address-refused", "answer-too-large", "cancelled"
    bool bytesWentOut = false;      ///< whether the other side may have acted on the request
    qint64 bodyBytesSent = 0;
};

struct HttpOptions {
    QString caFile;   ///< trust only this file's certificates (tests, in-house CAs); empty: the system's
    int parallel = 8; ///< requests at once
    int connectSeconds = 20;
    int stallSeconds = 60; ///< ended when nothing moves for so long
    int totalSeconds = 0;  ///< ended after so long whatever moves; 0: no limit
    qint64 largestAnswer = 10'000'000;
    /// Plain http to anyone: only where the answer is signed and the question is no secret (time stamps).
    bool plainHttp = false;
    /// Told as bytes go out; called on the thread of `perform`.
    std::function<void(qint64 bytes)> sent;
    /// Asked at least every 100 ms on the thread of `perform`; true ends everything at once.
    std::function<bool()> cancelled;
};

/// A libcurl multi handle with its kept connections. TLS is always verified (1.2 and later); plain http only to this
/// computer, unless `plainHttp` says otherwise; redirects are never followed. Used by one thread at a time.
class HttpClient {
public:
    explicit HttpClient(HttpOptions options);
    ~HttpClient();
    HttpClient(HttpClient&&) noexcept;

    /// One request, answered or given up.
    HttpAnswer perform(const HttpRequest& request);

    /// Many requests, some at once; `done` is called for each as it ends, on this thread. Returns when all ended.
    void performAll(const QList<HttpRequest>& requests,
                    const std::function<void(qsizetype index, HttpAnswer&& answer)>& done);

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// True for http addresses of this computer (127.0.0.0/8, ::1, localhost): the only ones that plain http may reach.
bool isLoopback(const QString& url);

} // namespace cyberspotter
