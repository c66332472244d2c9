// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/bag/bag_verifier.h"

#include "core/base/digest.h"
#include "support/print_text.h"
#include "support/run_program.h"
#include "support/test_data.h"
#include "support/text_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace cyberspotter {
namespace {

using namespace tests;

std::string shown(const Verification& verification) {
    return QJsonDocument(verification.toJson()).toJson().toStdString();
}

class BagVerifierTest : public testing::Test {
protected:
    QString file(const QString& name) const { return folder_.filePath(name); }
    QString bag() const { return file(QStringLiteral("bag")); }
    QString inBag(const QString& name) const { return bag() + QStringLiteral("/") + name; }

    /// A bag of two files, with all that may be in it.
    void writeBag(const QByteArray& version = "1.0") {
        writeFile(inBag(QStringLiteral("data/one.txt")), "one");
        writeFile(inBag(QStringLiteral("data/two/2.txt")), "two");
        writeFile(inBag(QStringLiteral("bagit.txt")), "BagIt-Version: " + version + "\nTag-File-Character-Encoding: UTF-8\n");
        writeFile(inBag(QStringLiteral("bag-info.txt")), "Source-Organization: us\n and\n\tthem\nPayload-Oxum: 6.2\n");
        writeManifest(QStringLiteral("manifest-sha256.txt"), {QStringLiteral("data/one.txt"), QStringLiteral("data/two/2.txt")});
        writeTagManifest();
    }
    void writeTagManifest() {
        writeManifest(QStringLiteral("tagmanifest-sha256.txt"),
                      {QStringLiteral("bagit.txt"), QStringLiteral("bag-info.txt"), QStringLiteral("manifest-sha256.txt")});
    }
    void writeManifest(const QString& name, const QStringList& files) {
        QByteArray text;
        for (const QString& path : files) {
            text += sha256Hex(bytesOf(inBag(path))).toLatin1() + "  " + path.toUtf8() + '\n';
        }
        writeFile(inBag(name), text);
    }
    void appendTo(const QString& name, const QByteArray& text) { writeFile(inBag(name), bytesOf(inBag(name)) + text); }

    /// The one fault that verifying the bag, as a folder and as a zip, must name.
    void expectFault(const QString& rule, const QString& named) {
        const QString zip = file(QStringLiteral("bag.zip"));
        QFile::remove(zip);
        makeZip(QStringLiteral("folder"), zip);
        for (const QString& path : {bag(), zip}) {
            const Verification verification = verifyBag(path);
            EXPECT_FALSE(verification.valid()) << rule.toStdString();
            const bool found = std::any_of(verification.findings.begin(), verification.findings.end(), [&](const Finding& finding) {
                return finding.rule == rule && finding.file == named && finding.fault && !finding.detail.isEmpty();
            });
            EXPECT_TRUE(found) << rule.toStdString() << " of " << named.toStdString() << "\n" << shown(verification);
        }
    }

    QString makeZip(const QString& kind, const QString& path) {
        const ProgramResult made = runProgram(
            QStringLiteral("python3"), {sourceFolder() + QStringLiteral("/tests/core/evidence/zip_maker.py"), kind, path, bag()});
        EXPECT_EQ(made.status, 0) << made.errors.toStdString();
        return path;
    }
    Verification verifyZip(const char* kind, const BagLimits& limits = {}) {
        return verifyBag(makeZip(QString::fromLatin1(kind), file(QString::fromLatin1(kind) + QStringLiteral(".zip"))), limits);
    }

    QTemporaryDir folder_;
};

TEST_F(BagVerifierTest, AcceptsTheConformanceSuite) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    const QDir suite(testDataFolder() + QStringLiteral("/formats/bagit"));
    int bags = 0;
    for (const QString& version : suite.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir valid(suite.filePath(version + QStringLiteral("/valid")));
        for (const QString& name : valid.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const Verification verification = verifyBag(valid.filePath(name));
            EXPECT_TRUE(verification.valid()) << version.toStdString() << "/" << shown(verification);
            EXPECT_GT(verification.files, 0);
            EXPECT_EQ(verification.has(QStringLiteral("fetch-listed")), name == QStringLiteral("holey-bag"));
            ++bags;
        }
    }
    EXPECT_GE(bags, 27);
}

TEST_F(BagVerifierTest, FindsAFlippedByteInEveryFileOfTheConformanceSuite) {
    CYBERSPOTTER_NEEDS_TEST_DATA();
    const QString original = testDataFolder() + QStringLiteral("/formats/bagit/v0.97/valid/basic-bag");
    for (const QString& name : filesBelow(original)) {
        if (name.startsWith(QStringLiteral("tagmanifest-"))) {
            continue; // checked below: a flip there names the file it was about
        }
        const QTemporaryDir copy;
        copyFolder(original, copy.path());
        flipByte(copy.filePath(name), bytesOf(copy.filePath(name)).size() / 2);
        const Verification verification = verifyBag(copy.path());
        EXPECT_FALSE(verification.valid()) << name.toStdString();
    }
    for (qint64 offset = 0; offset < 100; offset += 7) {
        const QTemporaryDir copy;
        copyFolder(original, copy.path());
        flipByte(copy.filePath(QStringLiteral("tagmanifest-md5.txt")), offset);
        EXPECT_FALSE(verifyBag(copy.path()).valid()) << offset;
    }
}

TEST_F(BagVerifierTest, AcceptsFolderAndZip) {
    writeBag();
    const Verification asFolder = verifyBag(bag());
    EXPECT_TRUE(asFolder.valid()) << shown(asFolder);
    EXPECT_EQ(asFolder.kind, QStringLiteral("bag"));
    EXPECT_EQ(asFolder.files, 5);
    const Verification asZip = verifyZip("folder");
    EXPECT_TRUE(asZip.valid()) << shown(asZip);
    EXPECT_EQ(asZip.files, 5);
    EXPECT_TRUE(verifyZip("flat").valid()) << shown(verifyZip("flat"));
    EXPECT_TRUE(verifyZip("zip64").valid());
}

TEST_F(BagVerifierTest, AcceptsEveryAlgorithm) {
    const std::vector<std::pair<const char*, QCryptographicHash::Algorithm>> algorithms = {
        {"md5", QCryptographicHash::Md5},       {"sha1", QCryptographicHash::Sha1},     {"sha224", QCryptographicHash::Sha224},
        {"sha256", QCryptographicHash::Sha256}, {"sha384", QCryptographicHash::Sha384}, {"sha512", QCryptographicHash::Sha512},
        {"sha3-256", QCryptographicHash::Sha3_256}};
    for (const auto& [name, algorithm] : algorithms) {
        QDir(bag()).removeRecursively();
        writeFile(inBag(QStringLiteral("data/one.txt")), "one");
        writeFile(inBag(QStringLiteral("bagit.txt")), "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n");
        const QString manifest = QStringLiteral("manifest-%1.txt").arg(QLatin1String(name));
        const QByteArray digest = QCryptographicHash::hash("one", algorithm).toHex();
        writeFile(inBag(manifest), digest.toUpper() + " *./data/one.txt\r\n");
        EXPECT_TRUE(verifyBag(bag()).valid()) << name << shown(verifyBag(bag()));
        writeFile(inBag(QStringLiteral("data/one.txt")), "eno");
        expectFault(QStringLiteral("file-differs"), QStringLiteral("data/one.txt"));
    }
}

TEST_F(BagVerifierTest, FindsAFlippedByteInEveryFile) {
    writeBag();
    for (const QString& name : filesBelow(bag())) {
        const qint64 size = bytesOf(inBag(name)).size();
        for (qint64 offset = 0; offset < size; offset += qMax<qint64>(1, size / 25)) {
            flipByte(inBag(name), offset);
            EXPECT_FALSE(verifyBag(bag()).valid()) << name.toStdString() << " at " << offset;
            flipByte(inBag(name), offset);
        }
    }
    EXPECT_TRUE(verifyBag(bag()).valid());
}

TEST_F(BagVerifierTest, FindsAFlippedByteAnywhereInAZip) {
    writeBag();
    const QString zip = makeZip(QStringLiteral("folder"), file(QStringLiteral("b.zip")));
    int unnoticed = 0;
    const QByteArray whole = bytesOf(zip);
    for (qint64 offset = 0; offset < whole.size(); ++offset) {
        flipByte(zip, offset);
        unnoticed += verifyBag(zip).valid() ? 1 : 0;
        flipByte(zip, offset);
    }
    // Only what says nothing of the files: per entry fourteen bytes of versions, rights and attributes.
    EXPECT_LE(unnoticed, 14 * 6);
    EXPECT_EQ(bytesOf(zip), whole);
}

TEST_F(BagVerifierTest, NamesMissingAndExtraFiles) {
    writeBag();
    QFile::remove(inBag(QStringLiteral("data/one.txt")));
    writeFile(inBag(QStringLiteral("data/extra.txt")), "one");
    expectFault(QStringLiteral("file-missing"), QStringLiteral("data/one.txt"));
    expectFault(QStringLiteral("file-extra"), QStringLiteral("data/extra.txt"));
    QFile::remove(inBag(QStringLiteral("bag-info.txt")));
    expectFault(QStringLiteral("file-missing"), QStringLiteral("bag-info.txt"));
}

TEST_F(BagVerifierTest, ChecksTheOxum) {
    for (const char* oxum : {"7.2", "6.3", "6", "6.2.1", "six.two", "-6.2"}) {
        writeBag();
        writeFile(inBag(QStringLiteral("bag-info.txt")), QByteArray("payload-oxum : ") + oxum + "\n");
        writeTagManifest();
        expectFault(QStringLiteral("payload-oxum"), QStringLiteral("bag-info.txt"));
    }
    writeBag();
    writeFile(inBag(QStringLiteral("bag-info.txt")), "no label here\n");
    writeTagManifest();
    expectFault(QStringLiteral("bag-info-format"), QStringLiteral("bag-info.txt"));
}

TEST_F(BagVerifierTest, RefusesAWrongDeclaration) {
    const QString declaration = QStringLiteral("bagit.txt");
    const std::vector<std::pair<QByteArray, QString>> cases = {
        {"", QStringLiteral("bag-declaration")},
        {"BagIt-Version: 1.0\n", QStringLiteral("bag-declaration")},
        {"\xEF\xBB\xBF" "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", QStringLiteral("bag-declaration")},
        {"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nMore: 1\n", QStringLiteral("bag-declaration")},
        {"BagIt-Version: one\nTag-File-Character-Encoding: UTF-8\n", QStringLiteral("bag-declaration")},
        {"Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n", QStringLiteral("bag-declaration")},
        {"BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n", QStringLiteral("bag-version")},
        {"BagIt-Version: 0.92\nTag-File-Character-Encoding: UTF-8\n", QStringLiteral("bag-version")},
    };
    for (const auto& [text, rule] : cases) {
        writeBag();
        writeFile(inBag(declaration), text);
        expectFault(rule, declaration);
    }
    writeBag();
    writeFile(inBag(declaration), "BagIt-Version: 1.0\nTag-File-Character-Encoding: EBCDIC-UNKNOWN\n");
    expectFault(QStringLiteral("bag-encoding"), QStringLiteral("manifest-sha256.txt"));
    QFile::remove(inBag(declaration));
    expectFault(QStringLiteral("bag-declaration"), declaration);
}

TEST_F(BagVerifierTest, RefusesAWrongManifest) {
    const QString manifest = QStringLiteral("manifest-sha256.txt");
    const QByteArray digest = sha256Hex("one").toLatin1();
    writeBag("0.97");
    appendTo(manifest, "this is no line of a manifest\n");
    expectFault(QStringLiteral("manifest-format"), manifest);
    writeBag("0.97");
    appendTo(manifest, digest.left(60) + "  data/one.txt\n");
    expectFault(QStringLiteral("manifest-format"), manifest);
    writeBag("0.97");
    appendTo(manifest, digest + "  bagit.txt\n");
    expectFault(QStringLiteral("manifest-path"), manifest);
    writeBag("0.97");
    appendTo(manifest, sha256Hex("other").toLatin1() + "  data/one.txt\n");
    expectFault(QStringLiteral("manifest-duplicate"), QStringLiteral("data/one.txt"));
    writeBag("0.97");
    appendTo(manifest, "\xC3\x28  data/one.txt\n");
    expectFault(QStringLiteral("bag-encoding"), manifest);
    writeBag("1.0");
    QFile::remove(inBag(manifest));
    expectFault(QStringLiteral("manifest-missing"), QString());
    writeBag("1.0");
    QDir(inBag(QStringLiteral("data"))).removeRecursively();
    expectFault(QStringLiteral("payload-folder"), QStringLiteral("data"));
    writeBag("0.97");
    QFile::rename(inBag(manifest), inBag(QStringLiteral("manifest-whirlpool.txt")));
    expectFault(QStringLiteral("manifest-algorithm"), QString());
}

TEST_F(BagVerifierTest, FromVersion1OnEveryManifestListsEveryFile) {
    writeBag("0.97");
    const QByteArray md5 = QCryptographicHash::hash("one", QCryptographicHash::Md5).toHex();
    writeFile(inBag(QStringLiteral("manifest-md5.txt")), md5 + "  data/one.txt\n");
    EXPECT_TRUE(verifyBag(bag()).valid()) << shown(verifyBag(bag()));
    writeBag("1.0");
    expectFault(QStringLiteral("manifest-incomplete"), QStringLiteral("data/two/2.txt"));
    writeBag("1.0");
    appendTo(QStringLiteral("manifest-sha256.txt"), sha256Hex("one").toLatin1() + "  data/one.txt\n");
    expectFault(QStringLiteral("manifest-duplicate"), QStringLiteral("data/one.txt"));
}

TEST_F(BagVerifierTest, ReportsAFetchListAndNeverFetches) {
    writeBag();
    writeFile(inBag(QStringLiteral("fetch.txt")), "http://127.0.0.1:1/one 3 data/one.txt\n");
    const Verification there = verifyBag(bag());
    EXPECT_TRUE(there.valid()) << shown(there);
    EXPECT_TRUE(there.has(QStringLiteral("fetch-listed")));
    QFile::remove(inBag(QStringLiteral("data/one.txt")));
    expectFault(QStringLiteral("file-missing"), QStringLiteral("data/one.txt"));
    writeBag();
    writeFile(inBag(QStringLiteral("fetch.txt")), "http://127.0.0.1:1/one - data/unknown.txt\n");
    expectFault(QStringLiteral("fetch-unlisted"), QStringLiteral("data/unknown.txt"));
    writeFile(inBag(QStringLiteral("fetch.txt")), "http://127.0.0.1:1/one - ../../x\n");
    expectFault(QStringLiteral("path-traversal"), QStringLiteral("fetch.txt"));
    writeFile(inBag(QStringLiteral("fetch.txt")), "nonsense\n");
    expectFault(QStringLiteral("fetch-format"), QStringLiteral("fetch.txt"));
}

TEST_F(BagVerifierTest, ReadsEscapedAndComposedNames) {
    writeBag();
    writeFile(inBag(QStringLiteral("data/100%.txt")), "one");
    writeFile(inBag(QStringLiteral("data/a\nb.txt")), "one");
    writeFile(inBag(QStringLiteral("data/%0A.txt")), "one");
    writeFile(inBag(QStringLiteral("data/e\u0301.txt")), "one"); // as macOS keeps it
    writeFile(inBag(QStringLiteral("bag-info.txt")), "Payload-Oxum: 18.6\n");
    const QByteArray digest = sha256Hex("one").toLatin1();
    appendTo(QStringLiteral("manifest-sha256.txt"), digest + "  data/100%25.txt\n" + digest + "  data/a%0Ab.txt\n" + digest
                                                        + "  data/%250A.txt\n" + digest + "  data/\u00e9.txt\n");
    writeTagManifest();
    EXPECT_TRUE(verifyBag(bag()).valid()) << shown(verifyBag(bag()));
}

TEST_F(BagVerifierTest, RefusesPathsThatLeadOut) {
    const QByteArray digest = sha256Hex("secret").toLatin1();
    writeFile(file(QStringLiteral("secret")), "secret");
    const std::vector<std::pair<QByteArray, QString>> cases = {
        {"data/../../secret", QStringLiteral("path-traversal")}, {"../secret", QStringLiteral("path-traversal")},
        {"data\\..\\..\\secret", QStringLiteral("path-traversal")}, {file(QStringLiteral("secret")).toUtf8(), QStringLiteral("path-absolute")},
        {"C:\\secret", QStringLiteral("path-absolute")},          {"~/secret", QStringLiteral("path-absolute")},
    };
    for (const auto& [path, rule] : cases) {
        writeBag();
        appendTo(QStringLiteral("manifest-sha256.txt"), digest + "  " + path + "\n");
        writeTagManifest();
        expectFault(rule, QStringLiteral("manifest-sha256.txt"));
    }
}

TEST_F(BagVerifierTest, RefusesLinksOutOfAFolderAndDevices) {
    writeBag();
    writeFile(file(QStringLiteral("secret")), "one");
    QFile::remove(inBag(QStringLiteral("data/one.txt")));
    ASSERT_TRUE(QFile::link(file(QStringLiteral("secret")), inBag(QStringLiteral("data/one.txt"))));
    EXPECT_TRUE(verifyBag(bag()).has(QStringLiteral("path-link")));
    QFile::remove(inBag(QStringLiteral("data/one.txt")));
    writeFile(inBag(QStringLiteral("tags/one")), "one");
    ASSERT_TRUE(QFile::link(QStringLiteral("../tags/one"), inBag(QStringLiteral("data/one.txt"))));
    EXPECT_TRUE(verifyBag(bag()).valid()) << "a link that stays inside" << shown(verifyBag(bag()));
    ASSERT_EQ(::mkfifo(qPrintable(inBag(QStringLiteral("data/pipe"))), 0600), 0);
    EXPECT_TRUE(verifyBag(bag()).has(QStringLiteral("path-special"))) << "and does not wait for the pipe";
}

TEST_F(BagVerifierTest, RefusesCaseCollisions) {
    writeBag();
    writeFile(inBag(QStringLiteral("data/ONE.txt")), "one");
    EXPECT_TRUE(verifyBag(bag()).has(QStringLiteral("path-case")));
}

TEST_F(BagVerifierTest, RefusesHostileZips) {
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"traversal", "path-traversal"}, {"backslash", "path-traversal"}, {"absolute", "path-absolute"}, {"drive", "path-absolute"},
        {"case", "path-case"},           {"unicode", "path-case"},        {"beside", "zip-layout"},      {"twice", "path-duplicate"},
        {"link", "path-link"},           {"bomb", "zip-bomb"},            {"overlap", "zip-bomb"},       {"header", "zip-header"},
        {"encrypted", "zip-encrypted"},  {"many", "zip-damaged"},
    };
    for (const auto& [kind, rule] : cases) {
        const Verification verification = verifyZip(kind);
        EXPECT_FALSE(verification.valid()) << kind;
        EXPECT_TRUE(verification.has(QLatin1String(rule))) << kind << shown(verification);
    }
    EXPECT_FALSE(verifyZip("lying-bomb").valid());
    BagLimits few;
    few.entries = 100;
    EXPECT_TRUE(verifyZip("zip64", few).has(QStringLiteral("zip-bomb")));
}

TEST_F(BagVerifierTest, RefusesEveryTruncatedZip) {
    writeBag();
    const QByteArray whole = bytesOf(makeZip(QStringLiteral("folder"), file(QStringLiteral("whole.zip"))));
    ASSERT_TRUE(verifyBag(file(QStringLiteral("whole.zip"))).valid());
    const QString cut = file(QStringLiteral("cut.zip"));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        writeFile(cut, whole.left(size));
        ASSERT_TRUE(verifyBag(cut).has(QStringLiteral("zip-damaged"))) << size << shown(verifyBag(cut));
    }
    writeFile(cut, whole + "x");
    EXPECT_FALSE(verifyBag(cut).valid()) << "bytes behind the end";
}

} // namespace
} // namespace cyberspotter
