// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>

#include "app/partner/http.h"

typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;

namespace cyberspotter::partner {

/// Bounds on what one connection may take from the server; every wait on the network ends.
struct ConnectionLimits {
    std::chrono::milliseconds keepAlive{15'000}; ///< idle time between two requests
    std::chrono::milliseconds head{20'000};      ///< the whole request line and all headers (slow-loris)
    std::chrono::milliseconds progress{30'000};  ///< one read or write without a single byte moved
    std::size_t headBytes = 64 * 1024;           ///< request line and headers together
    int requests = 10'000;                       ///< requests on one connection
};

/// One accepted connection, plain or TLS, as the stream that cpp-httplib reads a request from and writes its answer to.
/// It is the project's own so that waits are bounded as a whole, a stopping server wakes idle connections and
/// faults happen on the wire itself. Used by one thread.
class ConnectionStream final : public httplib::Stream {
public:
    /// Takes over `socket` (closed by the destructor). `tls` may be null for plain HTTP.
    ConnectionStream(int socket, SSL_CTX* tls, const ConnectionLimits& limits);
    ~ConnectionStream() override;
    ConnectionStream(const ConnectionStream&) = delete;
    ConnectionStream& operator=(const ConnectionStream&) = delete;

    /// TLS handshake within the head time. True at once for plain HTTP.
    bool handshake();
    /// Waits for the first byte of the next request; false at the idle limit, the peer's close, or when the server
    /// stops.
    bool waitForRequest();
    /// From now until headDone() reads count against the head limits.
    void beginHead();
    void headDone();
    /// Ends the connection after the present answer, reading away what the peer still sends so that it can read ours.
    void closeAfterAnswer() { close_after_answer_ = true; }
    bool mustClose() const { return close_after_answer_ || broken_; }
    /// Fault: the final answer is swallowed and the connection cut (an interim "100 Continue" still goes out).
    void swallowAnswer() { swallow_answer_ = true; }
    /// Fault: reads fail after this many more bytes, as when a line is lost in the middle of a body.
    void cutAfter(std::int64_t bytes) { bytes_until_cut_ = bytes; }
    /// Fault: cut at once.
    void cut();
    /// Orderly end: TLS close-notify, half-close, a bounded drain.
    void finish();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* data, size_t size) override;
    ssize_t write(const char* data, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override { return socket_; }

private:
    using Clock = std::chrono::steady_clock;
    bool waitFor(short events, Clock::time_point until) const;
    ssize_t receive(char* data, size_t size);
    bool fill();

    int socket_;
    SSL* ssl_ = nullptr;
    const ConnectionLimits& limits_;
    std::array<char, 64 * 1024> buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    bool in_head_ = false;
    std::size_t head_bytes_ = 0;
    Clock::time_point head_until_;
    bool close_after_answer_ = false;
    bool swallow_answer_ = false;
    bool broken_ = false;
    std::int64_t bytes_until_cut_ = -1;
};

} // namespace cyberspotter::partner
