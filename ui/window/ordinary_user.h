// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace cyberspotter {

/// An account that the program can run as instead of root, whose browser sandbox cannot start.
struct OrdinaryUser {
    QString name;
    uint uid = 0;
    uint gid = 0;
    QString home;

    bool operator==(const OrdinaryUser&) const = default;
};

/// The accounts that a person could mean, likeliest first: who called sudo or pkexec (SUDO_USER, PKEXEC_UID), then those with
/// a login shell, a home of their own and a number from 1000 on (UID_MIN of login.defs(5)). Never root.
QList<OrdinaryUser> ordinaryUsers(const QProcessEnvironment& environment);

/// The command, its program first, that runs `program` as that user: setpriv(1) with the user's groups, and an environment
/// made anew in which of `environment` only the display, the language and the looks are handed on. `cookie` is the X
/// authority file that the user can read, empty for none.
QStringList commandAs(const OrdinaryUser& user, const QStringList& program, const QProcessEnvironment& environment, const QString& cookie);

/// The X authority file of `environment` for that user: the same when the user owns it, a copy that only the user can read
/// when not, empty when there is none. Problem "file-unwritable".
Result<QString> cookieFor(const OrdinaryUser& user, const QProcessEnvironment& environment);

/// What a person can type in a terminal instead; without a user one is made first.
QString typedCommand(const QString& userName, const QStringList& program);

} // namespace cyberspotter
