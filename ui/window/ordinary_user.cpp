// SPDX-License-Identifier: Apache-2.0
#include "ui/window/ordinary_user.h"

#include "core/base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <pwd.h>
#include <unistd.h>

namespace cyberspotter {

namespace {

constexpr uint firstPerson = 1000; // login.defs(5), UID_MIN and UID_MAX of Debian
constexpr uint lastPerson = 59999;
constexpr auto suggestedName = "spotter";

/// What the display, the language and the looks need. Not XDG_*, DBUS_* or QTWEBENGINE_*: those are root's own.
const QStringList& handedOn() {
    static const QStringList names{QStringLiteral("DISPLAY"), QStringLiteral("LANG"), QStringLiteral("LANGUAGE"), QStringLiteral("TZ"), QStringLiteral("LIBGL_ALWAYS_SOFTWARE"),
                                   QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("QT_SCREEN_SCALE_FACTORS"), QStringLiteral("XDG_CURRENT_DESKTOP")};
    return names;
}

OrdinaryUser userOf(const passwd& entry) {
    return {QString::fromLocal8Bit(entry.pw_name), entry.pw_uid, entry.pw_gid, QString::fromLocal8Bit(entry.pw_dir)};
}

bool isPerson(const passwd& entry) {
    const QString shell = QString::fromLocal8Bit(entry.pw_shell);
    return entry.pw_uid >= firstPerson && entry.pw_uid <= lastPerson && !shell.endsWith(QStringLiteral("nologin")) && !shell.endsWith(QStringLiteral("/false"))
           && QFileInfo(QString::fromLocal8Bit(entry.pw_dir)).isDir();
}

QString runtimeFolder(const OrdinaryUser& user) {
    const QFileInfo folder(QStringLiteral("/run/user/%1").arg(user.uid));
    return folder.isDir() && folder.ownerId() == user.uid ? folder.filePath() : QString();
}

QString quoted(const QString& word) {
    const bool plain = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("/._-+:=@%,").contains(c);
    });
    return plain ? word : u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QList<OrdinaryUser> ordinaryUsers(const QProcessEnvironment& environment) {
    QList<OrdinaryUser> users;
    const auto add = [&users](const passwd* entry) {
        if (entry != nullptr && entry->pw_uid != 0 && !users.contains(userOf(*entry))) {
            users += userOf(*entry);
        }
    };
    if (const QString caller = environment.value(QStringLiteral("SUDO_USER")); !caller.isEmpty()) {
        add(::getpwnam(caller.toLocal8Bit().constData()));
    }
    bool isNumber = false;
    if (const uint caller = environment.value(QStringLiteral("PKEXEC_UID")).toUInt(&isNumber); isNumber) {
        add(::getpwuid(caller));
    }
    ::setpwent();
    while (const passwd* entry = ::getpwent()) {
        if (isPerson(*entry)) {
            add(entry);
        }
    }
    ::endpwent();
    return users;
}

QStringList commandAs(const OrdinaryUser& user, const QStringList& program, const QProcessEnvironment& environment, const QString& cookie) {
    QStringList command{QStringLiteral("setpriv"), QStringLiteral("--reuid=%1").arg(user.uid), QStringLiteral("--regid=%1").arg(user.gid), QStringLiteral("--init-groups"),
                        QStringLiteral("env"), QStringLiteral("-i"), QStringLiteral("-C"), QFileInfo(user.home).isDir() ? user.home : QStringLiteral("/")};
    const auto set = [&command](const QString& name, const QString& value) { command += name + u'=' + value; };
    set(QStringLiteral("HOME"), user.home);
    set(QStringLiteral("USER"), user.name);
    set(QStringLiteral("LOGNAME"), user.name);
    set(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
    for (const QString& name : environment.keys()) {
        if (handedOn().contains(name) || name.startsWith(QStringLiteral("LC_"))) {
            set(name, environment.value(name));
        }
    }
    if (!cookie.isEmpty()) {
        set(QStringLiteral("XAUTHORITY"), cookie);
    }
    if (const QString runtime = runtimeFolder(user); !runtime.isEmpty()) {
        set(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
        if (QFile::exists(runtime + QStringLiteral("/bus"))) {
            set(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=%1/bus").arg(runtime));
        }
        const QString wayland = QFileInfo(environment.value(QStringLiteral("WAYLAND_DISPLAY"))).fileName();
        if (!wayland.isEmpty() && QFile::exists(runtime + u'/' + wayland)) {
            set(QStringLiteral("WAYLAND_DISPLAY"), wayland);
        }
    }
    return command + program;
}

Result<QString> cookieFor(const OrdinaryUser& user, const QProcessEnvironment& environment) {
    const QFileInfo own(environment.value(QStringLiteral("XAUTHORITY"), QDir::homePath() + QStringLiteral("/.Xauthority")));
    if (!own.exists()) {
        return QString();
    }
    if (own.ownerId() == user.uid) {
        return own.absoluteFilePath();
    }
    QFile source(own.absoluteFilePath());
    const QString runtime = runtimeFolder(user);
    // A name nobody can guess, made with O_EXCL and 0600: the folder may belong to somebody else.
    QTemporaryFile copy((runtime.isEmpty() ? QDir::tempPath() : runtime) + QStringLiteral("/cyberspotter-xauth"));
    copy.setAutoRemove(false);
    if (!source.open(QIODevice::ReadOnly) || !copy.open() || copy.write(source.readAll()) < 0 || !copy.flush() || ::fchown(copy.handle(), user.uid, user.gid) != 0) {
        return std::unexpected(writeProblem(copy.fileName(), errno, copy.errorString()));
    }
    return copy.fileName();
}

QString typedCommand(const QString& userName, const QStringList& program) {
    const QString name = userName.isEmpty() ? QString::fromLatin1(suggestedName) : userName;
    QStringList words;
    for (const QString& word : program) {
        words += quoted(word);
    }
    const QString run = QStringLiteral("runuser %1 -c %2").arg(quoted(name), quoted(words.join(u' ')));
    return userName.isEmpty() ? QStringLiteral("useradd -m %1 && %2").arg(name, run) : run;
}

} // namespace cyberspotter
