// SPDX-License-Identifier: Apache-2.0
#include "core/submission/partner_tokens.h"
#include "support/scratch_library.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <thread>

namespace cyberspotter {
namespace {

/// A configuration folder of its own for the test.
class ScratchConfiguration {
public:
    ScratchConfiguration() : before_(qgetenv("XDG_CONFIG_HOME")) {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder_.path()));
    }
    ~ScratchConfiguration() {
        before_.isEmpty() ? void(qunsetenv("XDG_CONFIG_HOME")) : void(qputenv("XDG_CONFIG_HOME", before_));
    }
    QString tokens() const { return folder_.filePath(QStringLiteral("cyberspotter/tokens.json")); }

private:
    QTemporaryDir folder_;
    QByteArray before_;
};

TEST(Secrets, AFileIsReadableByItsOwnerOnly) {
    const ScratchConfiguration configuration;
    const auto store = makeSecretStore(SecretPlace::File);
    EXPECT_EQ(store->read(QStringLiteral("p")).value(), std::nullopt);
    ASSERT_TRUE(store->write(QStringLiteral("p"), QStringLiteral("s3cret")));
    struct stat facts = {};
    ASSERT_EQ(::stat(QFile::encodeName(configuration.tokens()).constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600U);
    EXPECT_EQ(makeSecretStore(SecretPlace::File)->read(QStringLiteral("p")).value(), QStringLiteral("s3cret"))
        << "kept for the next start";
    ASSERT_TRUE(store->remove(QStringLiteral("p")));
    EXPECT_EQ(store->read(QStringLiteral("p")).value(), std::nullopt);
}

TEST(Secrets, ADamagedFileIsAProblemAndNotOverwritten) {
    const ScratchConfiguration configuration;
    const auto store = makeSecretStore(SecretPlace::File);
    ASSERT_TRUE(store->write(QStringLiteral("p"), QStringLiteral("one")));
    QFile file(configuration.tokens());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ torn");
    file.close();
    EXPECT_FALSE(store->read(QStringLiteral("p")));
    EXPECT_FALSE(store->write(QStringLiteral("q"), QStringLiteral("two")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "{ torn");
}

TEST(Secrets, ASessionKeepsThemInMemoryOnly) {
    const ScratchConfiguration configuration;
    ASSERT_TRUE(makeSecretStore(SecretPlace::Session)->write(QStringLiteral("p"), QStringLiteral("x")));
    EXPECT_EQ(makeSecretStore(SecretPlace::Session)->read(QStringLiteral("p")).value(), QStringLiteral("x"));
    EXPECT_FALSE(QFile::exists(configuration.tokens()));
    ASSERT_TRUE(makeSecretStore(SecretPlace::Session)->remove(QStringLiteral("p")));
}

TEST(Secrets, TheEnvironmentComesFirst) {
    const ScratchConfiguration configuration;
    tests::ScratchLibrary library;
    ASSERT_TRUE(setSecretPlace(*library, SecretPlace::File));
    EXPECT_EQ(secretPlaceOf(*library), SecretPlace::File);
    ASSERT_TRUE(keepToken(*library, QStringLiteral("my-partner.2"), QStringLiteral("kept"), SecretPlace::File));
    EXPECT_EQ(tokenFor(*library, QStringLiteral("my-partner.2")).value(), QStringLiteral("kept"));
    qputenv("CYBERSPOTTER_TOKEN_MY_PARTNER_2", "given");
    EXPECT_EQ(tokenFor(*library, QStringLiteral("my-partner.2")).value(), QStringLiteral("given"));
    qunsetenv("CYBERSPOTTER_TOKEN_MY_PARTNER_2");
}

TEST(Secrets, EachLibraryHasItsOwnTokenForAPartner) {
    const ScratchConfiguration configuration;
    const QString partner = QStringLiteral("intake");
    tests::ScratchLibrary first;
    tests::ScratchLibrary second;
    ASSERT_TRUE(keepToken(*first, partner, QStringLiteral("of the first"), SecretPlace::File));
    EXPECT_EQ(tokenFor(*second, partner).value(), std::nullopt) << "what one library knows, another does not";
    ASSERT_TRUE(keepToken(*second, partner, QStringLiteral("of the second"), SecretPlace::File));
    EXPECT_EQ(tokenFor(*first, partner).value(), QStringLiteral("of the first"));
    EXPECT_EQ(tokenFor(*second, partner).value(), QStringLiteral("of the second"));
    forgetToken(*second, partner);
    EXPECT_EQ(tokenFor(*second, partner).value(), std::nullopt);
    EXPECT_EQ(tokenFor(*first, partner).value(), QStringLiteral("of the first"));
}

TEST(Secrets, EachPartnerHasItsOwnPlaceAndATokenIsInOneOnly) {
    const ScratchConfiguration configuration;
    tests::ScratchLibrary library;
    ASSERT_TRUE(keepToken(*library, QStringLiteral("one"), QStringLiteral("1"), SecretPlace::File));
    ASSERT_TRUE(keepToken(*library, QStringLiteral("two"), QStringLiteral("2"), SecretPlace::Session));
    EXPECT_EQ(tokenFor(*library, QStringLiteral("one")).value(), QStringLiteral("1")) << "the second did not move the first";
    EXPECT_EQ(tokenFor(*library, QStringLiteral("two")).value(), QStringLiteral("2"));
    ASSERT_TRUE(keepToken(*library, QStringLiteral("one"), QStringLiteral("new"), SecretPlace::Session));
    EXPECT_EQ(tokenFor(*library, QStringLiteral("one")).value(), QStringLiteral("new"));
    QFile file(configuration.tokens());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("\"1\"")) << "the token of before is not left behind";
}

TEST(Secrets, AKeychainAnswersFromEveryThread) {
    // Where there is a keychain the token comes back; where there is none each call ends with the same clear problem.
    // CYBERSPOTTER_TEST_KEYCHAIN is set by tests/servers/with_keychain.sh, which starts one.
    const bool mustWork = qEnvironmentVariableIsSet("CYBERSPOTTER_TEST_KEYCHAIN");
    const auto exercise = [mustWork] {
        const auto store = makeSecretStore(SecretPlace::Keychain);
        const Result<void> written = store->write(QStringLiteral("cyberspotter-test"), QStringLiteral("k3y"));
        if (!written) {
            EXPECT_FALSE(mustWork) << written.error().toText().toStdString();
            EXPECT_EQ(written.error().type, QStringLiteral("keychain"));
            EXPECT_FALSE(written.error().cure.isEmpty());
            return;
        }
        EXPECT_EQ(store->read(QStringLiteral("cyberspotter-test")).value(), QStringLiteral("k3y"));
        EXPECT_TRUE(store->remove(QStringLiteral("cyberspotter-test")));
        EXPECT_EQ(store->read(QStringLiteral("cyberspotter-test")).value(), std::nullopt);
    };
    exercise();
    std::thread(exercise).join();
    std::thread(exercise).join();
}

} // namespace
} // namespace cyberspotter
