// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bag/tag_files.h"

#include "core/evidence/bag/bag_paths.h"
#include "core/evidence/multi_digest.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringConverter>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Bag", text);
}

void addFault(QList<Finding>& findings, const QString& file, const char* rule, const QString& detail) {
    findings.append({file, QLatin1String(rule), detail, true});
}

QStringList splitLines(const QString& text) {
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\n|\r"));
    QStringList lines = text.split(lineEnd);
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

bool isKnownVersion(int major, int minor) {
    return (major == 1 && minor == 0) || (major == 0 && minor >= 93 && minor <= 97);
}

} // namespace

std::optional<BagDeclaration> readDeclaration(const QByteArray& bytes, QList<Finding>& findings) {
    static const QString file = QStringLiteral("bagit.txt");
    static const QRegularExpression versionLine(QStringLiteral("^BagIt-Version\\s*:\\s*(\\d{1,3})\\.(\\d{1,3})\\s*$"));
    static const QRegularExpression encodingLine(QStringLiteral("^Tag-File-Character-Encoding\\s*:\\s*(\\S+)\\s*$"));
    const QStringList lines = splitLines(QString::fromUtf8(bytes));
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        addFault(findings, file, "bag-declaration", translated(QT_TRANSLATE_NOOP("Bag", "It begins with a byte order mark, which is not allowed.")));
        return std::nullopt;
    }
    const QRegularExpressionMatch version = versionLine.match(lines.value(0));
    const QRegularExpressionMatch encoding = encodingLine.match(lines.value(1));
    if (lines.size() != 2 || !version.hasMatch() || !encoding.hasMatch()) {
        addFault(findings, file, "bag-declaration",
                 translated(QT_TRANSLATE_NOOP("Bag", "It must hold exactly two lines: BagIt-Version and Tag-File-Character-Encoding.")));
        return std::nullopt;
    }
    const BagDeclaration declaration{version.captured(1).toInt(), version.captured(2).toInt(), encoding.captured(1)};
    if (!isKnownVersion(declaration.major, declaration.minor)) {
        addFault(findings, file, "bag-version",
                 translated(QT_TRANSLATE_NOOP("Bag", "BagIt %1.%2 is not known; 0.93 to 0.97 and 1.0 are."))
                     .arg(declaration.major)
                     .arg(declaration.minor));
        return std::nullopt;
    }
    return declaration;
}

std::optional<QStringList> tagLines(const QString& file, const QByteArray& bytes, const QString& encoding,
                                    QList<Finding>& findings) {
    QStringDecoder decoder(encoding.toUtf8().constData());
    if (!decoder.isValid()) {
        addFault(findings, file, "bag-encoding", translated(QT_TRANSLATE_NOOP("Bag", "The encoding “%1” is not known.")).arg(encoding.left(100)));
        return std::nullopt;
    }
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        addFault(findings, file, "bag-encoding", translated(QT_TRANSLATE_NOOP("Bag", "It is not valid %1.")).arg(encoding.left(100)));
        return std::nullopt;
    }
    return splitLines(text);
}

std::optional<Manifest> manifestFromName(const QString& file) {
    static const QRegularExpression form(QStringLiteral("^(tag)?manifest-([A-Za-z0-9-]+)\\.txt$"));
    const QRegularExpressionMatch match = form.match(file);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Manifest{file, match.captured(2).toLower().remove(u'-'), match.capturedLength(1) > 0, {}};
}

void readManifest(Manifest& manifest, const QStringList& lines, const BagDeclaration& declaration,
                  QList<Finding>& findings) {
    // md5sum writes " *" before the name of a file read as binary.
    static const QRegularExpression form(QStringLiteral("^([0-9A-Fa-f]+)[ \\t]+\\*?(.+)$"));
    const int digits = hexDigits(manifest.algorithm);
    QHash<QString, QString> seen;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = form.match(lines[i]);
        if (!match.hasMatch() || (digits != 0 && match.capturedLength(1) != digits)) {
            addFault(findings, manifest.file, "manifest-format",
                     translated(QT_TRANSLATE_NOOP("Bag", "Line %1 is not a checksum and a file name.")).arg(i + 1));
            continue;
        }
        ManifestLine line{match.captured(1).toLower(), match.captured(2)};
        if (line.path.startsWith(QStringLiteral("./"))) {
            line.path.remove(0, 2);
        }
        const QString name = unescapedPath(line.path, declaration);
        if (const char* rule = brokenPathRule(name)) {
            addFault(findings, manifest.file, rule,
                     translated(QT_TRANSLATE_NOOP("Bag", "Line %1: %2")).arg(i + 1).arg(pathRuleDetail(QLatin1String(rule))));
            continue;
        }
        if (name.startsWith(QStringLiteral("data/")) == manifest.ofTags) {
            addFault(findings, manifest.file, "manifest-path",
                     manifest.ofTags ? translated(QT_TRANSLATE_NOOP("Bag", "Line %1 lists a payload file in a tag manifest.")).arg(i + 1)
                                     : translated(QT_TRANSLATE_NOOP("Bag", "Line %1 lists a file outside the folder “data”.")).arg(i + 1));
            continue;
        }
        const auto earlier = seen.constFind(name);
        if (earlier != seen.constEnd()) {
            // Before 1.0 a repeated line is only untidy, as long as both say the same.
            findings.append({name, QStringLiteral("manifest-duplicate"),
                             translated(QT_TRANSLATE_NOOP("Bag", "%1 lists it twice.")).arg(manifest.file),
                             declaration.strict() || *earlier != line.digest});
            continue;
        }
        seen.insert(name, line.digest);
        manifest.lines.append(line);
    }
}

QList<ManifestLine> readFetch(const QStringList& lines, QList<Finding>& findings) {
    static const QString file = QStringLiteral("fetch.txt");
    static const QRegularExpression form(QStringLiteral("^(\\S+)[ \\t]+(\\d+|-)[ \\t]+(.+)$"));
    QList<ManifestLine> fetch;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = form.match(lines[i]);
        const QString path = match.captured(3);
        if (!match.hasMatch()) {
            addFault(findings, file, "fetch-format", translated(QT_TRANSLATE_NOOP("Bag", "Line %1 is not an address, a length and a file name.")).arg(i + 1));
        } else if (const char* rule = brokenPathRule(path)) {
            addFault(findings, file, rule,
                     translated(QT_TRANSLATE_NOOP("Bag", "Line %1: %2")).arg(i + 1).arg(pathRuleDetail(QLatin1String(rule))));
        } else {
            fetch.append({match.captured(1), path.startsWith(QStringLiteral("./")) ? path.mid(2) : path});
        }
    }
    return fetch;
}

QStringList infoValues(const QString& file, const QStringList& lines, const QString& label, QList<Finding>& findings) {
    QStringList values;
    bool ours = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (line.isEmpty()) {
            continue;
        }
        if (line[0] == u' ' || line[0] == u'\t') {
            if (ours) {
                values.back() += u' ' + line.trimmed();
            }
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0) {
            addFault(findings, file, "bag-info-format", translated(QT_TRANSLATE_NOOP("Bag", "Line %1 has no label.")).arg(i + 1));
            ours = false;
            continue;
        }
        ours = line.left(colon).trimmed().compare(label, Qt::CaseInsensitive) == 0;
        if (ours) {
            values += line.mid(colon + 1).trimmed();
        }
    }
    return values;
}

QString unescapedPath(const QString& path, const BagDeclaration& declaration) {
    QString plain = path;
    plain.replace(QStringLiteral("%0A"), QStringLiteral("\n"), Qt::CaseInsensitive);
    plain.replace(QStringLiteral("%0D"), QStringLiteral("\r"), Qt::CaseInsensitive);
    if (declaration.strict()) {
        // Last, so that what stood escaped is not read as an escape.
        plain.replace(QStringLiteral("%25"), QStringLiteral("%"));
    }
    return plain;
}

} // namespace cyberspotter
