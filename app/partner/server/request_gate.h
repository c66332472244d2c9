// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/faults.h"
#include "app/partner/server/connection_stream.h"

namespace cyberspotter::partner {

/// True when a request carries the bearer token, compared in constant time; always when none is asked.
bool tokenHolds(const QByteArray& token, const httplib::Request& request);

/// Judges a request by its head, before a byte of its body is read: its token, the size and form of its body, and the
/// faults that happen on purpose. Only addresses under /v1/ ask for a token or have faults; pages stay whole. Safe from
/// any thread.
class RequestGate {
public:
    RequestGate(QByteArray token, Faults& faults, qint64 largestBatch)
        : token_(std::move(token)), faults_(faults), largestBatch_(largestBatch) {}

    /// The server's head hook: notes in the request why it is refused, if it is.
    void judge(httplib::Request& request, ConnectionStream& connection) const;

    /// The server's pre-routing handler: answers what was refused.
    static httplib::Server::HandlerResponse refuse(const httplib::Request& request, httplib::Response& response);

private:
    std::string verdictOn(const httplib::Request& request, ConnectionStream& connection) const;
    std::string faultOn(const httplib::Request& request, ConnectionStream& connection) const;

    QByteArray token_;
    Faults& faults_;
    qint64 largestBatch_; ///< bytes of its JSON
};

} // namespace cyberspotter::partner
