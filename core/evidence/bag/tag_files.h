// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/verification.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cyberspotter {

/// What bagit.txt says.
struct BagDeclaration {
    int major = 0;
    int minor = 0;
    QString encoding; ///< of all other tag files

    /// True from BagIt 1.0 on, where some rules are stricter.
    bool strict() const { return major >= 1; }
};

/// Reads bagit.txt (always UTF-8, no byte order mark, two lines). What is wrong with it goes to `findings`.
std::optional<BagDeclaration> readDeclaration(const QByteArray& bytes, QList<Finding>& findings);

/// The lines of a tag file in the bag's encoding; LF, CR and CRLF end a line. Empty, with a finding, when the bytes are
/// not in that encoding.
std::optional<QStringList> tagLines(const QString& file, const QByteArray& bytes, const QString& encoding,
                                    QList<Finding>& findings);

/// One line of a manifest, or of fetch.txt.
struct ManifestLine {
    QString digest; ///< lower-case hex; the URL in fetch.txt
    QString path;   ///< as written, without a leading "./" or "*"
};

/// A manifest: which algorithm, what it lists.
struct Manifest {
    QString file;      ///< "manifest-sha256.txt"
    QString algorithm; ///< "sha256"
    bool ofTags = false;
    QList<ManifestLine> lines;
};

/// True for manifest-<algorithm>.txt and tagmanifest-<algorithm>.txt; fills the first three members.
std::optional<Manifest> manifestFromName(const QString& file);

/// Reads the lines of a manifest; malformed ones, paths that break a rule and repeated ones go to `findings`.
void readManifest(Manifest& manifest, const QStringList& lines, const BagDeclaration& declaration,
                  QList<Finding>& findings);

/// Reads fetch.txt: URL, length (or "-"), path.
QList<ManifestLine> readFetch(const QStringList& lines, QList<Finding>& findings);

/// All values of a label in bag-info.txt, whatever its case. Folded lines are joined.
QStringList infoValues(const QString& file, const QStringList& lines, const QString& label, QList<Finding>& findings);

/// A path of a manifest with the escapes of its BagIt version undone (line ends, and from 1.0 on the percent sign).
QString unescapedPath(const QString& path, const BagDeclaration& declaration);

} // namespace cyberspotter
