// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one place that includes cpp-httplib, so that every file sees it with the same switches.
#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>

#include "core/base/problem.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace cyberspotter::partner {

/// Answers with JSON.
void answerJson(httplib::Response& response, int status, const QByteArray& body);
void answerJson(httplib::Response& response, int status, const QJsonObject& body);

/// Answers with application/problem+json; the problem's status is set to `status`.
void answerProblem(httplib::Response& response, int status, Problem problem);

/// A header's value, or a query parameter's; empty without one.
QByteArray header(const httplib::Request& request, const char* name);
QString parameter(const httplib::Request& request, const char* name);

/// A number written in digits and nothing else; nullopt for any other text, and for numbers above 2^63 - 1.
std::optional<qint64> wholeNumber(const QByteArray& text);

} // namespace cyberspotter::partner
