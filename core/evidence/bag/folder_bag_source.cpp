// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bag/bag_source.h"

#include "core/base/atomic_file.h"
#include "core/evidence/bag/bag_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Bag", text);
}

class FolderBagSource : public BagSource {
public:
    FolderBagSource(const QString& folder, const BagLimits& limits)
        : base_(QFileInfo(folder).canonicalFilePath()), limits_(limits) {
        hasPayloadFolder_ = QFileInfo(base_ + QStringLiteral("/data")).isDir();
        walk(QString());
    }

    std::optional<QByteArray> readTagFile(const QString& file, QList<Finding>& findings) override {
        Result<QByteArray> bytes = readFile(pathOf(file), limits_.tagFileBytes);
        if (!bytes) {
            findings.append({file, QStringLiteral("file-unreadable"), bytes.error().detail, true});
            return std::nullopt;
        }
        return *bytes;
    }

    QHash<QString, Digests> digests(const QMap<QString, QStringList>& wanted, QList<Finding>& findings) override {
        std::vector<HashJob> jobs;
        for (auto file = wanted.constBegin(); file != wanted.constEnd(); ++file) {
            jobs.push_back({pathOf(file.key()), file.value()});
        }
        const std::vector<HashedFile> hashed = hashFiles(jobs);
        QHash<QString, Digests> result;
        size_t i = 0;
        for (auto file = wanted.constBegin(); file != wanted.constEnd(); ++file, ++i) {
            if (hashed[i].error.isEmpty()) {
                result.insert(file.key(), hashed[i].digests);
                files_[file.key()] = hashed[i].bytes;
            } else {
                findings.append({file.key(), QStringLiteral("file-unreadable"), hashed[i].error, true});
            }
        }
        return result;
    }

    void copyFiles(const QStringList& wanted, const std::function<bool(const QString&, QByteArrayView)>& take,
                   const std::function<bool(const QString&)>& ended, QList<Finding>& findings) override {
        QByteArray piece(256 * 1024, Qt::Uninitialized);
        for (const QString& file : wanted) {
            QFile source(pathOf(file));
            qint64 got = source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? source.read(piece.data(), piece.size()) : -1;
            while (got > 0) {
                if (!take(file, QByteArrayView(piece.constData(), got))) {
                    return;
                }
                got = source.read(piece.data(), piece.size());
            }
            if (got < 0) {
                findings.append({file, QStringLiteral("file-unreadable"), source.errorString(), true});
            } else if (!ended(file)) {
                return;
            }
        }
    }

private:
    /// A link that stays inside the bag was resolved when it was met.
    QString pathOf(const QString& file) const { return targets_.value(file, base_ + u'/' + file); }

    void walk(const QString& folder) {
        const QDir directory(folder.isEmpty() ? base_ : base_ + u'/' + folder);
        const QStringList names =
            directory.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
        for (const QString& name : names) {
            if (files_.size() >= limits_.entries) {
                return;
            }
            visit(folder.isEmpty() ? name : folder + u'/' + name);
        }
    }

    void visit(const QString& file) {
        const QString path = base_ + u'/' + file;
        struct stat status {};
        if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
            addFault(file, "file-unreadable", translated(QT_TRANSLATE_NOOP("Bag", "It cannot be looked at.")));
            return;
        }
        if (const QString other = collisions_.enter(file); !other.isEmpty()) {
            addFault(file, "path-case", translated(QT_TRANSLATE_NOOP("Bag", "On many systems it is the same file as “%1”.")).arg(other));
        }
        if (S_ISDIR(status.st_mode)) {
            walk(file);
        } else if (S_ISREG(status.st_mode)) {
            files_.insert(file, status.st_size);
        } else if (S_ISLNK(status.st_mode)) {
            enterLink(file, path);
        } else {
            addFault(file, "path-special", translated(QT_TRANSLATE_NOOP("Bag", "It is neither a file nor a folder.")));
        }
    }

    void enterLink(const QString& file, const QString& path) {
        const QFileInfo target(QFileInfo(path).canonicalFilePath());
        if (target.filePath().isEmpty() || !target.isFile() || !target.filePath().startsWith(base_ + u'/')) {
            addFault(file, "path-link", translated(QT_TRANSLATE_NOOP("Bag", "It is a link that leads out of the bag, to a folder or nowhere.")));
            return;
        }
        targets_.insert(file, target.filePath());
        files_.insert(file, target.size());
    }

    QString base_;
    BagLimits limits_;
    QHash<QString, QString> targets_;
    CaseCollisions collisions_;
};

} // namespace

std::unique_ptr<BagSource> openFolderBag(const QString& folder, const BagLimits& limits) {
    return std::make_unique<FolderBagSource>(folder, limits);
}

} // namespace cyberspotter
