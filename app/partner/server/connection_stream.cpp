// SPDX-License-Identifier: Apache-2.0
#include "app/partner/server/connection_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

#include <arpa/inet.h>
#include <netdb.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cyberspotter::partner {

namespace {

constexpr std::size_t drainBytes = 64 * 1024 * 1024;
constexpr auto drainTime = std::chrono::milliseconds(5'000);

void addressOf(int (*lookup)(int, sockaddr*, socklen_t*), int socket, std::string& ip, int& port) {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    std::array<char, NI_MAXHOST> host{};
    std::array<char, NI_MAXSERV> service{};
    if (lookup(socket, reinterpret_cast<sockaddr*>(&address), &length) != 0 ||
        getnameinfo(reinterpret_cast<sockaddr*>(&address), length, host.data(), host.size(), service.data(),
                    service.size(), NI_NUMERICHOST | NI_NUMERICSERV) != 0) {
        return;
    }
    ip = host.data();
    port = std::atoi(service.data());
}

int peerName(int socket, sockaddr* address, socklen_t* length) {
    return ::getpeername(socket, address, length);
}
int ownName(int socket, sockaddr* address, socklen_t* length) {
    return ::getsockname(socket, address, length);
}

} // namespace

ConnectionStream::ConnectionStream(int socket, SSL_CTX* tls, const ConnectionLimits& limits)
    : socket_(socket), limits_(limits) {
    if (tls != nullptr) {
        ssl_ = SSL_new(tls);
        if (ssl_ == nullptr || SSL_set_fd(ssl_, socket_) != 1) {
            broken_ = true;
        }
    }
}

ConnectionStream::~ConnectionStream() {
    if (ssl_ != nullptr) {
        SSL_free(ssl_);
    }
    if (socket_ >= 0) {
        ::close(socket_);
    }
}

bool ConnectionStream::waitFor(short events, Clock::time_point until) const {
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
        if (left <= 0) {
            return false;
        }
        pollfd waiting{socket_, events, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(left));
        if (ready > 0) {
            return true;
        }
        if (ready == 0) {
            return false;
        }
        if (errno != EINTR) {
            return false;
        }
    }
}

bool ConnectionStream::handshake() {
    if (ssl_ == nullptr) {
        return !broken_;
    }
    const auto until = Clock::now() + limits_.head;
    for (;;) {
        const int done = SSL_accept(ssl_);
        if (done == 1) {
            return true;
        }
        const int why = SSL_get_error(ssl_, done);
        const bool again = why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE;
        if (!again || !waitFor(why == SSL_ERROR_WANT_WRITE ? POLLOUT : POLLIN, until)) {
            ERR_clear_error();
            broken_ = true;
            return false;
        }
    }
}

bool ConnectionStream::waitForRequest() {
    if (begin_ < end_) {
        return true;
    }
    if (ssl_ != nullptr && SSL_pending(ssl_) > 0) {
        return true;
    }
    if (!waitFor(POLLIN, Clock::now() + limits_.keepAlive)) {
        return false;
    }
    return fill();
}

void ConnectionStream::beginHead() {
    in_head_ = true;
    head_bytes_ = 0;
    head_until_ = Clock::now() + limits_.head;
}

void ConnectionStream::headDone() {
    in_head_ = false;
}

void ConnectionStream::cut() {
    broken_ = true;
    // A reset, not a polite end, is what a lost line looks like to the other side.
    const linger now{1, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

ssize_t ConnectionStream::receive(char* data, size_t size) {
    const auto until = in_head_ ? head_until_ : Clock::now() + limits_.progress;
    for (;;) {
        if (ssl_ != nullptr) {
            if (SSL_pending(ssl_) == 0 && !waitFor(POLLIN, until)) {
                return -1;
            }
            const int got = SSL_read(ssl_, data, static_cast<int>(size));
            if (got > 0) {
                return got;
            }
            const int why = SSL_get_error(ssl_, got);
            if (why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE) {
                continue;
            }
            ERR_clear_error();
            return why == SSL_ERROR_ZERO_RETURN ? 0 : -1;
        }
        if (!waitFor(POLLIN, until)) {
            return -1;
        }
        const ssize_t got = ::recv(socket_, data, size, 0);
        if (got >= 0) {
            return got;
        }
        if (errno != EINTR && errno != EAGAIN) {
            return -1;
        }
    }
}

bool ConnectionStream::fill() {
    const ssize_t got = receive(buffer_.data(), buffer_.size());
    begin_ = 0;
    end_ = got > 0 ? static_cast<std::size_t>(got) : 0;
    return got > 0;
}

ssize_t ConnectionStream::read(char* data, size_t size) {
    if (broken_) {
        return -1;
    }
    if (in_head_ && head_bytes_ >= limits_.headBytes) {
        closeAfterAnswer();
        return -1;
    }
    if (bytes_until_cut_ == 0) {
        cut();
        return -1;
    }
    if (begin_ == end_ && !fill()) {
        broken_ = !in_head_;
        return -1;
    }
    std::size_t count = std::min(size, end_ - begin_);
    if (in_head_) {
        count = std::min(count, limits_.headBytes - head_bytes_);
        head_bytes_ += count;
    }
    if (bytes_until_cut_ > 0) {
        count = std::min(count, static_cast<std::size_t>(bytes_until_cut_));
        bytes_until_cut_ -= static_cast<std::int64_t>(count);
    }
    std::memcpy(data, buffer_.data() + begin_, count);
    begin_ += count;
    return static_cast<ssize_t>(count);
}

ssize_t ConnectionStream::write(const char* data, size_t size) {
    if (broken_) {
        return -1;
    }
    if (swallow_answer_ && !std::string_view(data, size).starts_with("HTTP/1.1 100")) {
        cut();
        return -1;
    }
    std::size_t sent = 0;
    while (sent < size) {
        if (!waitFor(POLLOUT, Clock::now() + limits_.progress)) {
            break;
        }
        ssize_t moved = 0;
        if (ssl_ != nullptr) {
            moved = SSL_write(ssl_, data + sent, static_cast<int>(size - sent));
            if (moved <= 0) {
                const int why = SSL_get_error(ssl_, static_cast<int>(moved));
                if (why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE) {
                    continue;
                }
                ERR_clear_error();
            }
        } else {
            moved = ::send(socket_, data + sent, size - sent, MSG_NOSIGNAL);
            if (moved < 0 && (errno == EINTR || errno == EAGAIN)) {
                continue;
            }
        }
        if (moved <= 0) {
            break;
        }
        sent += static_cast<std::size_t>(moved);
    }
    if (sent < size) {
        broken_ = true;
    }
    return broken_ ? -1 : static_cast<ssize_t>(size);
}

void ConnectionStream::finish() {
    if (broken_ || socket_ < 0) {
        return;
    }
    if (ssl_ != nullptr) {
        SSL_shutdown(ssl_);
    }
    ::shutdown(socket_, SHUT_WR);
    if (!close_after_answer_) {
        return; // everything that was sent has been read
    }
    // Closing while unread bytes lie in the socket makes the kernel send a reset, which can destroy our answer on
    // its way (RFC 9112 section 9.6), so what still arrives is read away within bounds.
    const auto until = Clock::now() + drainTime;
    for (std::size_t drained = 0; drained < drainBytes;) {
        if (!waitFor(POLLIN, until)) {
            return;
        }
        const ssize_t got = ::recv(socket_, buffer_.data(), buffer_.size(), 0);
        if (got <= 0) {
            return;
        }
        drained += static_cast<std::size_t>(got);
    }
}

bool ConnectionStream::is_readable() const {
    return !broken_ && (begin_ < end_ || waitFor(POLLIN, Clock::now() + limits_.progress));
}

bool ConnectionStream::is_writable() const {
    return !broken_ && waitFor(POLLOUT, Clock::now() + limits_.progress);
}

void ConnectionStream::get_remote_ip_and_port(std::string& ip, int& port) const {
    addressOf(peerName, socket_, ip, port);
}

void ConnectionStream::get_local_ip_and_port(std::string& ip, int& port) const {
    addressOf(ownName, socket_, ip, port);
}

} // namespace cyberspotter::partner
