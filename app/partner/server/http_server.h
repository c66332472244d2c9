// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <unordered_set>

#include "app/partner/http.h"

#include "app/partner/server/connection_stream.h"

namespace cyberspotter::partner {

/// cpp-httplib's server with the project's own connections (see ConnectionStream): routing, parsing and writing of
/// answers are the library's; accepting, waiting, limits and ending are ours.
class HttpServer final : public httplib::Server {
public:
    /// Called when a request's head has been read and before any byte of its body. It may change the request (for
    /// instance mark it as refused) and steer the connection.
    using HeadHook = std::function<void(httplib::Request&, ConnectionStream&)>;

    explicit HttpServer(HeadHook onHead);
    ~HttpServer() override;

    /// Serves TLS (1.2 and later) with this PEM certificate chain and key. Gives an empty string, or what is wrong.
    std::string useTls(const std::string& certificateFile, const std::string& keyFile);
    bool servesTls() const { return tls_ != nullptr; }

    /// Binds to `port`, or to a free one for 0. Gives the port, or -1 when the address is taken or not ours.
    int bindTo(const std::string& host, int port);

    /// Serves until shutDown; returns when running requests have ended.
    void run();

    /// Takes no new connection and wakes idle ones. Safe from another thread, also before `run`.
    void shutDown();

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(ConnectionStream& connection);

    HeadHook on_head_;
    ConnectionLimits limits_;
    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> tls_;
    std::atomic<bool> stopping_ = false;
    std::atomic<bool> ended_ = false;
    std::mutex idle_mutex_;
    std::unordered_set<int> idle_;
};

} // namespace cyberspotter::partner
