// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/partner/partner_repository.h"
#include "tests/core/catalogue/catalogue_files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

class PartnerRepositoryTest : public testing::Test {
protected:
    void SetUp() override {
        auto library = Library::open(folder_.filePath("library"));
        ASSERT_TRUE(library) << library.error().toText().toStdString();
        library_ = std::move(*library);
    }

    static Partner partner(const QString& id, const QString& name = "A partner") {
        Partner own{.id = id, .name = name};
        own.channels = {{"https", "https://intake.example/", {}}};
        own.builtIn = false;
        return own;
    }

    QTemporaryDir folder_;
    std::unique_ptr<Library> library_;
};

TEST_F(PartnerRepositoryTest, whatWasAddedIsListedAfterTheLibraryIsOpenedAgain) {
    ASSERT_TRUE(PartnerRepository(*library_).add(partner("b")));
    ASSERT_TRUE(PartnerRepository(*library_).add(partner("a", "Ä 象 \"quoted\"")));
    library_.reset();
    SetUp();
    const auto partners = PartnerRepository(*library_).list();
    ASSERT_TRUE(partners);
    EXPECT_EQ(*partners, (std::vector{partner("a", "Ä 象 \"quoted\""), partner("b")}));
}

TEST_F(PartnerRepositoryTest, anIdIsTakenOnce) {
    PartnerRepository repository(*library_);
    ASSERT_TRUE(repository.add(partner("a")));
    const auto again = repository.add(partner("a", "Other"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().type, "partner-exists");
    EXPECT_EQ(repository.list()->front().name, "A partner");
}

TEST_F(PartnerRepositoryTest, aProfileThatIsNotValidIsNotStored) {
    PartnerRepository repository(*library_);
    Partner bad = partner("a");
    bad.channels.front().url = "http://intake.example/";
    EXPECT_EQ(repository.add(bad).error().type, "partner-profile-invalid");
    ASSERT_TRUE(repository.add(partner("a")));
    EXPECT_EQ(repository.update(bad).error().type, "partner-profile-invalid");
    EXPECT_EQ(*repository.list(), (std::vector{partner("a")}));
}

TEST_F(PartnerRepositoryTest, changingAndRemovingNeedAStoredPartner) {
    PartnerRepository repository(*library_);
    EXPECT_EQ(repository.update(partner("a")).error().type, "partner-unknown");
    EXPECT_EQ(repository.remove("a").error().type, "partner-unknown");
    ASSERT_TRUE(repository.add(partner("a")));
    ASSERT_TRUE(repository.update(partner("a", "New name")));
    EXPECT_EQ(repository.list()->front().name, "New name");
    ASSERT_TRUE(repository.remove("a"));
    EXPECT_TRUE(repository.list()->empty());
}

TEST_F(PartnerRepositoryTest, ownProfilesComeBeforeBuiltInOnes) {
    const auto builtIn = readPartners(test::sourceFile("resources/catalogue/partners.json"));
    ASSERT_TRUE(builtIn);
    PartnerRepository repository(*library_);
    ASSERT_TRUE(repository.add(partner("ebay", "My contact at eBay")));
    EXPECT_EQ(repository.find("ebay", *builtIn)->name, "My contact at eBay");
    EXPECT_EQ(repository.find("etsy", *builtIn)->name, "Etsy");
    EXPECT_EQ(repository.find("nobody", *builtIn).error().type, "partner-unknown");
    EXPECT_EQ(repository.listWith(*builtIn)->size(), builtIn->size());
}

TEST_F(PartnerRepositoryTest, aReadOnlyLibraryIsNotChanged) {
    library_.reset();
    const auto library = Library::open(folder_.filePath("library"), Library::Mode::ReadOnly);
    ASSERT_TRUE(library);
    EXPECT_FALSE(PartnerRepository(**library).add(partner("a")));
    EXPECT_TRUE(PartnerRepository(**library).list()->empty());
}

} // namespace

} // namespace cyberspotter
