// SPDX-License-Identifier: Apache-2.0
#include "app/partner/server/http_server.h"

#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <thread>

namespace cyberspotter::partner {

namespace {

// A browser holds six connections open to a host and some of the practice pages never end, so there must be many
// more workers than processors; an idle worker costs only address space.
constexpr std::size_t workers = 64;
constexpr int backlog = 512;

} // namespace

HttpServer::HttpServer(HeadHook onHead) : on_head_(std::move(onHead)), tls_(nullptr, SSL_CTX_free) {
    new_task_queue = [] { return new httplib::ThreadPool(workers); };
    set_tcp_nodelay(true);
    set_keep_alive_max_count(std::size_t(limits_.requests));
    set_keep_alive_timeout(std::chrono::duration_cast<std::chrono::seconds>(limits_.keepAlive).count());
    // The library's default also shares the port between processes, which would hide a second server.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
}

HttpServer::~HttpServer() = default;

std::string HttpServer::useTls(const std::string& certificateFile, const std::string& keyFile) {
    tls_.reset(SSL_CTX_new(TLS_server_method()));
    if (!tls_) {
        return "OpenSSL could not make a TLS context";
    }
    SSL_CTX_set_min_proto_version(tls_.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(tls_.get(), SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(tls_.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    const bool loaded = SSL_CTX_use_certificate_chain_file(tls_.get(), certificateFile.c_str()) == 1 &&
                        SSL_CTX_use_PrivateKey_file(tls_.get(), keyFile.c_str(), SSL_FILETYPE_PEM) == 1 &&
                        SSL_CTX_check_private_key(tls_.get()) == 1;
    if (loaded) {
        return {};
    }
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    ERR_clear_error();
    tls_.reset();
    return text.data();
}

int HttpServer::bindTo(const std::string& host, int port) {
    if (port == 0) {
        port = bind_to_any_port(host);
    } else if (!bind_to_port(host, port)) {
        port = -1;
    }
    // The library listens with a queue of five, in which a burst of new connections stalls for a second.
    if (port > 0) {
        ::listen(svr_sock_, backlog);
    }
    return port;
}

void HttpServer::run() {
    listen_after_bind();
    ended_ = true;
}

void HttpServer::shutDown() {
    stopping_ = true;
    // The library ignores a stop that comes before its loop runs, as after a signal right at the start.
    while (!is_running() && !ended_) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    stop();
    const std::scoped_lock lock(idle_mutex_);
    for (const int socket : idle_) {
        ::shutdown(socket, SHUT_RD);
    }
}

bool HttpServer::process_and_close_socket(socket_t socket) {
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ConnectionStream connection(socket, tls_.get(), limits_);
    if (!connection.handshake()) {
        return false;
    }
    serve(connection);
    connection.finish();
    return true;
}

void HttpServer::serve(ConnectionStream& connection) {
    for (int request = 1; request <= limits_.requests; ++request) {
        {
            const std::scoped_lock lock(idle_mutex_);
            if (stopping_) {
                return;
            }
            idle_.insert(connection.socket());
        }
        const bool arrived = connection.waitForRequest();
        {
            const std::scoped_lock lock(idle_mutex_);
            idle_.erase(connection.socket());
        }
        if (!arrived) {
            return;
        }
        const bool last = stopping_ || request == limits_.requests;
        bool closed = false;
        connection.beginHead();
        const bool answered = process_request(connection, last, closed, [&](httplib::Request& head) {
            connection.headDone();
            on_head_(head, connection);
        });
        if (!answered || closed || last || connection.mustClose()) {
            return;
        }
    }
}

} // namespace cyberspotter::partner
