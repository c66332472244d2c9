// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bag/bag_paths.h"

#include <QCoreApplication>
#include <QStringList>

namespace cyberspotter {

namespace {

constexpr qsizetype longestPath = 4096;

QString translated(const char* text) {
    return QCoreApplication::translate("Bag", text);
}

bool hasDriveLetter(const QString& path) {
    return path.size() >= 2 && path[1] == u':' && ((path[0] >= u'a' && path[0] <= u'z') || (path[0] >= u'A' && path[0] <= u'Z'));
}

} // namespace

const char* brokenPathRule(const QString& path) {
    if (path.isEmpty() || path.size() > longestPath || path.contains(QChar(u'\0'))) {
        return "path-unsafe";
    }
    // A backslash is a separator for some, so it is judged as one.
    QString slashed = path;
    slashed.replace(u'\\', u'/');
    // "~/x" and "~name/x" are somebody's home to a shell.
    if (slashed.startsWith(u'/') || hasDriveLetter(slashed) || slashed == QStringLiteral("~")
        || (slashed.startsWith(u'~') && slashed.contains(u'/'))) {
        return "path-absolute";
    }
    const QStringList parts = slashed.split(u'/');
    return parts.contains(QStringLiteral("..")) ? "path-traversal" : nullptr;
}

QString pathRuleDetail(const QString& rule) {
    if (rule == QStringLiteral("path-traversal")) {
        return translated(QT_TRANSLATE_NOOP("Bag", "The name leads out of the bag."));
    }
    if (rule == QStringLiteral("path-absolute")) {
        return translated(QT_TRANSLATE_NOOP("Bag", "The name is absolute; names in a bag are relative."));
    }
    return translated(QT_TRANSLATE_NOOP("Bag", "The name cannot be used as a file name."));
}

QString CaseCollisions::enter(const QString& path) {
    const QString key = path.normalized(QString::NormalizationForm_C).toCaseFolded();
    const auto other = seen_.constFind(key);
    if (other != seen_.constEnd()) {
        return *other;
    }
    seen_.insert(key, path);
    return {};
}

} // namespace cyberspotter
