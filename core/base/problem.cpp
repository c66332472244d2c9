// SPDX-License-Identifier: Apache-2.0
#include "core/base/problem.h"

#include <QJsonArray>

namespace cyberspotter {

namespace {

constexpr int longestText = 2000;

QString cleaned(const QJsonValue& value) {
    QString text = value.toString().left(longestText);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return text;
}

} // namespace

QJsonObject Problem::toJson() const {
    QJsonObject json{{"type", problemTypeBase + type}, {"title", title}};
    if (!detail.isEmpty()) {
        json["detail"] = detail;
    }
    if (!cure.isEmpty()) {
        json["cure"] = cure;
    }
    if (status != 0) {
        json["status"] = status;
    }
    if (!errors.isEmpty()) {
        QJsonArray list;
        for (const FieldProblem& error : errors) {
            list.append(QJsonObject{{"pointer", error.pointer}, {"detail", error.detail}});
        }
        json["errors"] = list;
    }
    return json;
}

Problem Problem::fromJson(const QJsonObject& json) {
    Problem problem;
    problem.type = cleaned(json["type"]);
    if (problem.type.startsWith(QLatin1String(problemTypeBase))) {
        problem.type.remove(0, qsizetype(std::char_traits<char>::length(problemTypeBase)));
    }
    problem.title = cleaned(json["title"]);
    problem.detail = cleaned(json["detail"]);
    problem.cure = cleaned(json["cure"]);
    problem.status = json["status"].toInt();
    const QJsonArray errors = json["errors"].toArray();
    for (const QJsonValue& error : errors) {
        problem.errors.append({cleaned(error["pointer"]), cleaned(error["detail"])});
    }
    return problem;
}

QString Problem::toText() const {
    QString text = title;
    if (!detail.isEmpty()) {
        text += text.isEmpty() ? detail : QStringLiteral(": ") + detail;
    }
    for (const FieldProblem& error : errors) {
        text += QStringLiteral("\n  %1: %2").arg(error.pointer, error.detail);
    }
    if (!cure.isEmpty()) {
        text += (errors.isEmpty() ? QStringLiteral(" ") : QStringLiteral("\n")) + cure;
    }
    return text;
}

} // namespace cyberspotter
