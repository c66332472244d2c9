// SPDX-License-Identifier: Apache-2.0
#include "app/partner/http.h"

#include "core/base/json.h"

#include <algorithm>

namespace cyberspotter::partner {

void answerJson(httplib::Response& response, int status, const QByteArray& body) {
    response.status = status;
    response.set_content(body.toStdString(), "application/json");
}

void answerJson(httplib::Response& response, int status, const QJsonObject& body) {
    answerJson(response, status, compactJson(body));
}

void answerProblem(httplib::Response& response, int status, Problem problem) {
    problem.status = status;
    response.status = status;
    response.set_content(compactJson(problem.toJson()).toStdString(), "application/problem+json");
}

QByteArray header(const httplib::Request& request, const char* name) {
    return QByteArray::fromStdString(request.get_header_value(name));
}

QString parameter(const httplib::Request& request, const char* name) {
    return request.has_param(name) ? QString::fromStdString(request.get_param_value(name)) : QString();
}

std::optional<qint64> wholeNumber(const QByteArray& text) {
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return fits && digits ? std::optional(number) : std::nullopt;
}

} // namespace cyberspotter::partner
