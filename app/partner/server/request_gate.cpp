// SPDX-License-Identifier: Apache-2.0
#include "app/partner/server/request_gate.h"

#include "app/partner/intake/batch_check.h"

#include <openssl/crypto.h>

#include <charconv>
#include <thread>

namespace cyberspotter::partner {

namespace {

/// How the verdict travels from the head hook to the pre-routing handler: both see only the request. A header of this
/// name that a client sent is dropped.
constexpr auto verdictHeader = "X-Gate-Verdict";
constexpr qint64 smallBody = 64 * 1024;
constexpr auto slowness = std::chrono::milliseconds(300);

bool isApi(const httplib::Request& request) {
    return request.path.starts_with("/v1/");
}

/// Methods that may change something; the faults of a lost answer and a cut upload happen to these only.
bool changesSomething(const httplib::Request& request) {
    return request.method == "POST" || request.method == "PATCH";
}

qint64 largestBody(const httplib::Request& request, qint64 largestBatch) {
    if (request.method == "PATCH" && request.path.starts_with("/v1/uploads/")) {
        return limits::evidenceBytes;
    }
    return request.method == "POST" && request.path == "/v1/batches" ? largestBatch : smallBody;
}

/// The body's length; -1 when it is not one plain number.
qint64 bodyLength(const httplib::Request& request) {
    if (request.get_header_value_count("Content-Length") != 1) {
        return -1;
    }
    const std::string text = request.get_header_value("Content-Length");
    qint64 length = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    return error == std::errc() && end == text.data() + text.size() && length >= 0 ? length : -1;
}

/// A body is taken only when its end is beyond doubt: one Content-Length, no coding. That leaves no room for request
/// smuggling (RFC 9112 section 11.2) or for bodies that grow when unpacked.
std::string verdictOnBody(const httplib::Request& request, qint64 largestBatch) {
    const bool hasLength = request.has_header("Content-Length");
    if (request.has_header("Transfer-Encoding") || (hasLength && bodyLength(request) < 0) ||
        (changesSomething(request) && !hasLength)) {
        return "length";
    }
    if (request.has_header("Content-Encoding")) {
        return "coding";
    }
    return hasLength && bodyLength(request) > largestBody(request, largestBatch) ? "size" : "";
}

void answerFault(const std::string& kind, httplib::Response& response) {
    if (kind == "garbage") {
        response.status = 200;
        response.set_content("<!doctype html><title>Welcome to the hotel network</title><p>Please log in.",
                             "text/html; charset=utf-8");
        return;
    }
    if (kind == "503") {
        response.set_header("Retry-After", "1");
        return answerProblem(response, 503, {"fault", "Overloaded", {}, {}, 0, {}});
    }
    answerProblem(response, 500, {"fault", "Internal error", {}, {}, 0, {}});
}

} // namespace

bool tokenHolds(const QByteArray& token, const httplib::Request& request) {
    if (token.isEmpty()) {
        return true;
    }
    const QByteArray expected = "Bearer " + token;
    const QByteArray given = header(request, "Authorization");
    return given.size() == expected.size() &&
           CRYPTO_memcmp(given.constData(), expected.constData(), size_t(expected.size())) == 0;
}

void RequestGate::judge(httplib::Request& request, ConnectionStream& connection) const {
    request.headers.erase(verdictHeader);
    const std::string verdict = verdictOn(request, connection);
    if (verdict.empty()) {
        return;
    }
    request.set_header(verdictHeader, verdict);
    if (request.has_header("Content-Length") || request.has_header("Transfer-Encoding")) {
        // The body stays unread, so nothing else can be read from this connection.
        connection.closeAfterAnswer();
        request.headers.erase("Connection");
        request.headers.erase("Expect");
        request.set_header("Connection", "close");
    }
}

std::string RequestGate::verdictOn(const httplib::Request& request, ConnectionStream& connection) const {
    if (isApi(request) && request.path != "/v1/capabilities") {
        if (const std::string fault = faultOn(request, connection); !fault.empty()) {
            return fault;
        }
        if (!tokenHolds(token_, request)) {
            return "token";
        }
    }
    return verdictOnBody(request, largestBatch_);
}

std::string RequestGate::faultOn(const httplib::Request& request, ConnectionStream& connection) const {
    if (faults_.strikes("slow")) {
        std::this_thread::sleep_for(slowness);
    }
    if (faults_.strikes("drop-before")) {
        connection.cut();
        return "dropped";
    }
    for (const char* kind : {"500", "503", "garbage"}) {
        if (faults_.strikes(kind)) {
            return kind;
        }
    }
    if (faults_.strikes("401")) {
        return "token";
    }
    if (request.method == "PATCH") {
        if (const std::optional<qint64> bytes = faults_.cutUploadAfter()) {
            connection.cutAfter(*bytes);
        }
    }
    if (changesSomething(request) && faults_.strikes("drop-after")) {
        connection.swallowAnswer();
    }
    return {};
}

httplib::Server::HandlerResponse RequestGate::refuse(const httplib::Request& request, httplib::Response& response) {
    using Answer = httplib::Server::HandlerResponse;
    const std::string verdict = request.get_header_value(verdictHeader);
    if (verdict.empty()) {
        return Answer::Unhandled;
    }
    if (verdict == "token") {
        response.set_header("WWW-Authenticate", "Bearer");
        answerProblem(
            response, 401,
            {"unauthorised", "The token is missing or wrong", {}, "Enter the token that the partner gave you.", 0, {}});
    } else if (verdict == "length") {
        answerProblem(
            response, 411,
            {"length-required", "The length of the body is not known", "Send one Content-Length.", {}, 0, {}});
    } else if (verdict == "coding") {
        answerProblem(response, 415,
                      {"coding-unknown", "The body is packed", "Send it without Content-Encoding.", {}, 0, {}});
    } else if (verdict == "size") {
        answerProblem(
            response, 413,
            {"too-large", "The body is too large", "GET /v1/capabilities names the limits.", "Split it.", 0, {}});
    } else {
        answerFault(verdict, response);
    }
    return Answer::Handled;
}

} // namespace cyberspotter::partner
