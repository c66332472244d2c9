// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/library_verifier.h"

#include "captures.h"
#include "support/print_text.h"
#include "support/scratch_library.h"
#include "support/text_files.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using namespace tests;

std::string shown(const Verification& verification) {
    return QJsonDocument(verification.toJson()).toJson().toStdString();
}

void change(Library& library, const char* sql) {
    ASSERT_TRUE(library.write([&](Database& database) -> Result<void> {
        database.execute(sql);
        return {};
    }));
}

TEST(LibraryVerifier, AcceptsASoundLibrary) {
    ScratchLibrary library;
    addCapture(*library);
    addCapture(*library, "another page");
    const Verification verification = verifyPath(library.folder());
    EXPECT_TRUE(verification.valid()) << shown(verification);
    EXPECT_EQ(verification.kind, QStringLiteral("library"));
    EXPECT_EQ(verification.files, 3) << "the picture is the same, so it is stored once";
    EXPECT_TRUE(verification.findings.isEmpty());
}

TEST(LibraryVerifier, NamesEveryFileWithAByteFlipped) {
    ScratchLibrary library;
    for (int i = 0; i < 4; ++i) {
        addCapture(*library, "page " + QByteArray(1000 * i, 'p'), "picture " + QByteArray::number(i));
    }
    const EvidenceStore store(*library);
    const QStringList files = filesBelow(store.folder());
    ASSERT_EQ(files.size(), 8);
    for (const QString& file : files) {
        const QString path = store.folder() + QStringLiteral("/") + file;
        const qint64 offset = QRandomGenerator::global()->bounded(qint64(bytesOf(path).size()));
        flipByte(path, offset);
        const Verification verification = verifyLibrary(*library);
        ASSERT_EQ(verification.findings.size(), 1) << shown(verification);
        EXPECT_EQ(verification.findings[0].rule, QStringLiteral("file-differs"));
        EXPECT_EQ(verification.findings[0].file, QStringLiteral("evidence/") + file);
        flipByte(path, offset);
    }
    EXPECT_TRUE(verifyLibrary(*library).valid());
}

TEST(LibraryVerifier, NamesMissingAndExtraFiles) {
    ScratchLibrary library;
    const Capture capture = addCapture(*library);
    const EvidenceStore store(*library);
    const StoredFile extra = store.store("no capture names me").value();
    QFile::remove(store.pathOf(capture.files[0].sha256));
    const Verification verification = verifyLibrary(*library);
    EXPECT_FALSE(verification.valid());
    ASSERT_EQ(verification.findings.size(), 2) << shown(verification);
    EXPECT_EQ(verification.findings[0].rule, QStringLiteral("file-missing"));
    EXPECT_TRUE(verification.findings[0].file.endsWith(capture.files[0].sha256.mid(2)));
    EXPECT_EQ(verification.findings[1].rule, QStringLiteral("file-extra"));
    EXPECT_FALSE(verification.findings[1].fault);
    EXPECT_TRUE(verification.findings[1].file.endsWith(extra.sha256.mid(2)));
}

TEST(LibraryVerifier, NoticesAChangedCapture) {
    const std::vector<const char*> changes = {
        "UPDATE capture SET title = 'harmless'",
        "UPDATE capture SET final_url = 'https://other.example/'",
        "UPDATE capture SET finished_at = '2026-11-25T08:00:00.000Z'",
        "UPDATE capture SET facts = '{}'",
        "UPDATE capture SET facts = 'not json'",
        "UPDATE capture SET collector = ''",
        "UPDATE capture_file SET role = 'picture' WHERE position = 0",
        "DELETE FROM capture_file WHERE position = 1",
        "UPDATE capture_file SET media_type = 'image/gif' WHERE position = 1",
    };
    for (const char* sql : changes) {
        ScratchLibrary library;
        addCapture(*library);
        change(*library, sql);
        EXPECT_TRUE(verifyLibrary(*library).has(QStringLiteral("capture-differs"))) << sql;
    }
    ScratchLibrary library;
    addCapture(*library);
    change(*library, "DELETE FROM capture");
    EXPECT_TRUE(verifyLibrary(*library).has(QStringLiteral("capture-missing")));
}

TEST(LibraryVerifier, NoticesACaptureThatWasSlippedIn) {
    ScratchLibrary library;
    addCapture(*library);
    change(*library, "INSERT INTO capture (id, requested_url, final_url, started_at, finished_at) "
                     "VALUES ('forged', 'u', 'u', '2026-11-24T08:00:00.000Z', '2026-11-24T08:00:00.000Z')");
    EXPECT_TRUE(verifyLibrary(*library).has(QStringLiteral("capture-unlogged")));
}

TEST(LibraryVerifier, NoticesABrokenChain) {
    ScratchLibrary library;
    addCapture(*library);
    addCapture(*library, "second");
    change(*library, "DROP TRIGGER custody_entry_is_append_only_update; UPDATE custody_entry SET actor = 'x' WHERE seq = 1");
    EXPECT_TRUE(verifyLibrary(*library).has(QStringLiteral("custody-hash")));
}

TEST(LibraryVerifier, NoticesARowThatNamesAnother) {
    ScratchLibrary library;
    addCapture(*library);
    change(*library, "PRAGMA defer_foreign_keys = ON; PRAGMA writable_schema = OFF");
    // As a damaged file may hold it: foreign keys are a matter of the connection.
    const Result<std::unique_ptr<Database>> raw = Database::open(library->databasePath(), Database::Mode::ReadWrite);
    ASSERT_TRUE(raw);
    (*raw)->execute("PRAGMA foreign_keys = OFF");
    (*raw)->execute("INSERT INTO capture_file VALUES ('nobody', 0, 'html', "
                    "'0000000000000000000000000000000000000000000000000000000000000000', 1, 'text/html', '')");
    EXPECT_TRUE(verifyLibrary(*library).has(QStringLiteral("database-reference")));
}

TEST(LibraryVerifier, NoticesADamagedDatabase) {
    ScratchLibrary library;
    for (int i = 0; i < 60; ++i) {
        addCapture(*library, "page " + QByteArray::number(i));
    }
    const QTemporaryDir copy;
    ASSERT_TRUE(library->read([&](Database& database) -> Result<void> {
        SQLite::Statement into(database.handle(), "VACUUM INTO ?");
        bindText(into, 1, copy.filePath(QStringLiteral("library.sqlite")));
        into.exec();
        return {};
    }));
    copyFolder(library.folder() + QStringLiteral("/evidence"), copy.filePath(QStringLiteral("evidence")));
    const QString database = copy.filePath(QStringLiteral("library.sqlite"));
    ASSERT_TRUE(verifyPath(copy.path()).valid()) << shown(verifyPath(copy.path()));
    // A few whole pages in the middle.
    QFile file(database);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 3);
    file.write(QByteArray(40'000, '\xA5'));
    file.close();
    const Verification verification = verifyPath(copy.path());
    EXPECT_FALSE(verification.valid());
    EXPECT_TRUE(verification.has(QStringLiteral("database-damaged"))) << shown(verification);
}

TEST(LibraryVerifier, SaysWhenThereIsNothingToVerify) {
    const QTemporaryDir folder;
    EXPECT_TRUE(verifyPath(folder.filePath(QStringLiteral("none"))).has(QStringLiteral("unreadable")));
    EXPECT_TRUE(verifyPath(folder.path()).has(QStringLiteral("bag-declaration")));
    writeFile(folder.filePath(QStringLiteral("library.sqlite")), "this is no database, whatever its name says");
    EXPECT_TRUE(verifyPath(folder.path()).has(QStringLiteral("database-damaged")));
}

} // namespace
} // namespace cyberspotter
