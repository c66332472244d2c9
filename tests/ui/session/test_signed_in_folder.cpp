// SPDX-License-Identifier: Apache-2.0
// What signed-in tabs keep: one place per library, private, forgotten in one step that a crash cannot cut in half.
#include "ui/session/signed_in_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cyberspotter;

class TestSignedInFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder_->filePath(QStringLiteral("data"))));
        QVERIFY(QDir(folder_->path()).mkpath(QStringLiteral("library")));
    }

    void nothingIsKeptAtFirst() {
        QVERIFY(!signedIn().kept());
        QVERIFY(!QFile::exists(signedIn().place()));
        QVERIFY(signedIn().sweep().has_value());
    }

    void whatIsBegunIsFoundAgain() {
        const auto begun = signedIn().begin(now_);
        QVERIFY(begun.has_value());
        const auto kept = signedIn().kept();
        QVERIFY(kept.has_value());
        QCOMPARE(kept->path, begun->path);
        QCOMPARE(kept->since, now_);
        QVERIFY(QFileInfo(kept->path).isDir());
        QCOMPARE(int(QFile::permissions(kept->path)), int(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser));
        // Once more begins nothing new.
        QCOMPARE(signedIn().begin(now_.addDays(1))->path, begun->path);
        QCOMPARE(signedIn().kept()->since, now_);
    }

    void eachLibraryHasItsOwnOutsideOfIt() {
        QDir(folder_->path()).mkpath(QStringLiteral("other"));
        QVERIFY(signedIn().place() != SignedInFolder(folder_->filePath(QStringLiteral("other"))).place());
        QVERIFY(!signedIn().place().startsWith(folder_->filePath(QStringLiteral("library"))));
        // By whatever way the same folder is named.
        QFile::link(folder_->filePath(QStringLiteral("library")), folder_->filePath(QStringLiteral("link")));
        QCOMPARE(SignedInFolder(folder_->filePath(QStringLiteral("link"))).place(), signedIn().place());
    }

    void aCrashAfterForgettingKeepsNothing() {
        const QString old = signedIn().begin(now_)->path;
        write(old + QStringLiteral("/Cookies"));
        QVERIFY(signedIn().forget().has_value());
        // Here the program dies: the files are there still, and nobody takes them for a login.
        QVERIFY(QFile::exists(old + QStringLiteral("/Cookies")));
        QVERIFY(!signedIn().kept());
        const auto next = signedIn().begin(now_);
        QVERIFY(next.has_value());
        QVERIFY(next->path != old);
        write(next->path + QStringLiteral("/Cookies"));
        QVERIFY(signedIn().sweep().has_value());
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(next->path + QStringLiteral("/Cookies")));
        QVERIFY(signedIn().forget().has_value());
        QVERIFY(signedIn().sweep().has_value());
        QVERIFY(!QFile::exists(signedIn().place()));
    }

    void aDamagedNoteKeepsNothing() {
        const QString old = signedIn().begin(now_)->path;
        for (const QByteArray& words : {QByteArray("{"), QByteArray("{\"folder\":\"../../library\"}"), QByteArray()}) {
            QFile note(signedIn().place() + QStringLiteral("/current"));
            QVERIFY(note.open(QIODevice::WriteOnly | QIODevice::Truncate));
            note.write(words);
            note.close();
            QVERIFY2(!signedIn().kept(), words.constData());
        }
        QVERIFY(signedIn().sweep().has_value());
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(folder_->filePath(QStringLiteral("library"))));
    }

    void oneProcessAtATime() {
        const auto first = signedIn().lock();
        QVERIFY(first.has_value());
        const auto second = signedIn().lock();
        QVERIFY(!second);
        QCOMPARE(second.error().type, QStringLiteral("signed-in-open"));
        QVERIFY(!second.error().cure.isEmpty());
    }

private:
    SignedInFolder signedIn() const { return SignedInFolder(folder_->filePath(QStringLiteral("library"))); }
    static void write(const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("secret");
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QDateTime now_ = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
};

QTEST_GUILESS_MAIN(TestSignedInFolder)
#include "test_signed_in_folder.moc"
