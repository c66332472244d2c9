// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace cyberspotter::tests {

/// A disk of a few kilobytes that can be filled to its last byte. Needs the right to mount; otherwise `isReady` is false
/// and the test is skipped.
class SmallDisk {
public:
    explicit SmallDisk(qint64 kibibytes) {
        const QByteArray options = "mode=0700,size=" + QByteArray::number(kibibytes) + "k";
        ready_ = ::mount("tmpfs", QFile::encodeName(folder_.path()).constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk() {
        if (ready_) {
            ::umount2(QFile::encodeName(folder_.path()).constData(), MNT_DETACH);
        }
    }
    bool isReady() const { return ready_; }
    QString file(const QString& name) const { return folder_.filePath(name); }

    /// Takes up all that is left; returns the file to remove to make room again.
    QString fill() const {
        const QString path = file(QStringLiteral("filler"));
        QFile filler(path);
        if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            while (filler.write(QByteArray(4096, 'f')) > 0) {
            }
        }
        return path;
    }

private:
    QTemporaryDir folder_;
    bool ready_ = false;
};

} // namespace cyberspotter::tests

#define CYBERSPOTTER_NEEDS_DISK(disk)                                                                                  \
    if (!(disk).isReady()) {                                                                                           \
        GTEST_SKIP() << "no right to mount a small disk";                                                              \
    }
