// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/signing/library_key.h"

#include "core/evidence/reading/signature_check.h"
#include "core/secrets/secret_store.h"
#include "support/scratch_library.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace cyberspotter;
using tests::ScratchLibrary;

namespace {

QString base64(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

TEST(SigningKey, SignsAndIsReadBack) {
    const SigningKey key = SigningKey::make().value();
    const QByteArray signature = key.sign("sha256:abc").value();
    EXPECT_EQ(signature.size(), 96);
    EXPECT_TRUE(verifySignature(base64(key.publicDer()), base64(signature), "sha256:abc"));
    EXPECT_FALSE(verifySignature(base64(key.publicDer()), base64(signature), "sha256:abd"));
    EXPECT_FALSE(verifySignature(base64(SigningKey::make()->publicDer()), base64(signature), "sha256:abc"));
    EXPECT_TRUE(signatureHolds(key.publicDer(), "sha256:abc", signature)) << "the reader of archives says the same";
    const SigningKey again = SigningKey::fromPem(key.privatePem()).value();
    EXPECT_EQ(again.publicDer(), key.publicDer());
    EXPECT_TRUE(verifySignature(base64(key.publicDer()), base64(again.sign("x").value()), "x"));
}

TEST(SigningKey, WhatIsNoKeyIsRefused) {
    EXPECT_EQ(SigningKey::fromPem("nonsense").error().type, QStringLiteral("signing-key"));
    EXPECT_FALSE(verifySignature(QStringLiteral("AAAA"), QStringLiteral("AAAA"), "x"));
    EXPECT_FALSE(verifySignature(QString(), QString(), "x"));
    EXPECT_TRUE(publicKeyPem(SigningKey::make()->publicDer()).startsWith("-----BEGIN PUBLIC KEY-----\nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE"));
}

/// Secrets of these tests lie in a configuration folder of their own.
class LibraryKeyTest : public ::testing::Test {
protected:
    void SetUp() override {
        before_ = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", config_.path().toUtf8());
    }
    void TearDown() override { qputenv("XDG_CONFIG_HOME", before_); }
    QString secrets() const { return config_.filePath(QStringLiteral("cyberspotter/tokens.json")); }

    QTemporaryDir config_;
    QByteArray before_;
    ScratchLibrary library_;
};

TEST_F(LibraryKeyTest, IsMadeOnceAndStays) {
    ASSERT_TRUE(setSecretPlace(*library_, SecretPlace::File));
    EXPECT_TRUE(publicKeysOf(*library_)->isEmpty());
    const QByteArray key = signingKeyOf(*library_)->publicDer();
    library_.reopen();
    EXPECT_EQ(signingKeyOf(*library_)->publicDer(), key);
    const QList<LibraryPublicKey> known = publicKeysOf(*library_).value();
    ASSERT_EQ(known.size(), 1);
    EXPECT_EQ(known[0].der, key);
    EXPECT_EQ(known[0].place, QStringLiteral("file"));
    EXPECT_EQ(QFile::permissions(secrets()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(LibraryKeyTest, OneForTheSessionWouldVouchForNothing) {
    ASSERT_TRUE(setSecretPlace(*library_, SecretPlace::Session));
    ASSERT_TRUE(signingKeyOf(*library_));
    EXPECT_EQ(publicKeysOf(*library_)->front().place, QStringLiteral("file"));
}

TEST_F(LibraryKeyTest, ALostKeyIsFollowedByANewOneAndStaysKnown) {
    ASSERT_TRUE(setSecretPlace(*library_, SecretPlace::File));
    const QByteArray lost = signingKeyOf(*library_)->publicDer();
    ASSERT_TRUE(QFile::remove(secrets()));
    const QByteArray fresh = signingKeyOf(*library_)->publicDer();
    EXPECT_NE(fresh, lost);
    const QList<LibraryPublicKey> known = publicKeysOf(*library_).value();
    ASSERT_EQ(known.size(), 2);
    EXPECT_EQ(known[0].der, fresh);
    EXPECT_EQ(known[1].der, lost);
}

TEST_F(LibraryKeyTest, LibrariesHaveKeysOfTheirOwn) {
    ScratchLibrary other;
    ASSERT_TRUE(setSecretPlace(*library_, SecretPlace::File));
    ASSERT_TRUE(setSecretPlace(*other, SecretPlace::File));
    const QByteArray key = signingKeyOf(*library_)->publicDer();
    EXPECT_NE(signingKeyOf(*other)->publicDer(), key);
    EXPECT_EQ(signingKeyOf(*library_)->publicDer(), key);
}

} // namespace
