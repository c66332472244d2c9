// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cyberspotter {

/// The words by which pages tell that a listing is over, that one must log in, or that they doubt a person is there: data with
/// an edition (resources/listing/presence_words.json).
class PresenceWords {
public:
    /// Those shipped with the program.
    static const PresenceWords& shipped();
    /// Problem "presence-words-damaged".
    static Result<PresenceWords> fromJson(const QByteArray& json);

    /// Whether a text says that the listing is over; `text` in lower case.
    bool saysRemoved(const QString& text) const { return holdsOne(removed_, text); }
    bool saysCaptcha(const QString& text) const { return holdsOne(captchaWords_, text); }
    bool saysLogin(const QString& text) const { return holdsOne(loginWords_, text); }
    /// Whether a page's source names a puzzle that tells people from programs; lower case.
    bool marksCaptcha(const QByteArray& html) const;
    /// Whether an address leads to where one logs in.
    bool isLoginAddress(const QString& url) const;

private:
    static bool holdsOne(const QStringList& phrases, const QString& text);

    QStringList removed_;
    QStringList captchaWords_;
    QStringList loginWords_;
    QStringList loginPaths_;
    QList<QByteArray> captchaMarks_;
};

} // namespace cyberspotter
