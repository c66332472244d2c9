// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <expected>

namespace cyberspotter {

/// One field of a value that is wrong: `pointer` is an RFC 6901 JSON pointer ("/reports/0/listing/url").
struct FieldProblem {
    QString pointer;
    QString detail;

    bool operator==(const FieldProblem&) const = default;
};

/// What went wrong, for a person and for a program: RFC 9457 "problem details", with a cure added.
/// The window, the command line and the intake API show the same one.
struct Problem {
    QString type;   ///< stable slug such as "library-newer"; scripts may rest on it
    QString title;  ///< the kind of problem in a few translated words
    QString detail; ///< what happened to which thing, translated
    QString cure;   ///< what the reader can do about it, translated; may be empty
    int status = 0; ///< HTTP status where there is one, else 0
    QList<FieldProblem> errors;

    bool operator==(const Problem&) const = default;

    /// The RFC 9457 object; `type` becomes a URI under `typeBase`, empty members are left out.
    QJsonObject toJson() const;

    /// Reads an RFC 9457 object, tolerant of missing members (a partner's answer is hostile: texts are cut to
    /// 2,000 characters and control characters are dropped).
    static Problem fromJson(const QJsonObject& json);

    /// "title: detail (cure)" in one paragraph, for logs and terminals.
    QString toText() const;
};

/// Prefix of every problem's `type` URI.
inline constexpr auto problemTypeBase = "https://cyberspotter.example/problems/";

/// A value, or the problem that stood in its way. Exceptions never cross a module's border.
template <typename T>
using Result = std::expected<T, Problem>;

/// Makes the failing side of a Result in one expression: `return fail("disk-full", title, detail, cure);`
inline std::unexpected<Problem> fail(const QString& type, const QString& title, const QString& detail,
                                     const QString& cure = {}) {
    return std::unexpected(Problem{type, title, detail, cure, 0, {}});
}

} // namespace cyberspotter
