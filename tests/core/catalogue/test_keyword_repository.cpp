// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/additions.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/keyword/keyword_check.h"
#include "core/catalogue/keyword/keyword_repository.h"
#include "core/catalogue/keyword/keyword_subject.h"
#include "core/catalogue/keyword/language_tag.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

class KeywordRepositoryTest : public testing::Test {
protected:
    void SetUp() override {
        auto library = Library::open(folder_.filePath("library"));
        ASSERT_TRUE(library) << library.error().toText().toStdString();
        library_ = std::move(*library);
    }

    static Keyword term(const QString& text, const QString& language = "en") {
        return {.text = text, .language = language, .kind = "plain", .confidence = "medium", .firstSeen = "2026-11-01"};
    }

    std::vector<Keyword> listed() const { return KeywordRepository(*library_).list().value(); }

    QTemporaryDir folder_;
    std::unique_ptr<Library> library_;
};

TEST_F(KeywordRepositoryTest, everythingOfATermIsThereAfterTheLibraryIsOpenedAgain) {
    Keyword full{.text = "象牙 \"quoted\"", .language = "zh", .taxon = "Loxodonta africana", .group = "elephants", .product = "IVC",
                 .kind = "code", .context = {"雕", "a, b"}, .unless = {"猛犸"}, .source = "a list", .script = "Hans",
                 .countries = {"CN"}, .marketplaces = {"ebay"}, .confidence = "high", .edition = "3", .proposedBy = "me",
                 .firstSeen = "2024", .lastSeen = "2026-11-02"};
    ASSERT_TRUE(KeywordRepository(*library_).add(full));
    library_.reset();
    SetUp();
    full.origin = "own";
    EXPECT_EQ(listed(), std::vector{full});
}

TEST_F(KeywordRepositoryTest, aTermOfOneSubjectIsTakenOnceAndOfAnotherSubjectAgain) {
    KeywordRepository repository(*library_);
    ASSERT_TRUE(repository.add(term("white gold")));
    const auto again = repository.add(term(" white gold "));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().type, "keyword-exists");
    Keyword other = term("white gold");
    other.taxon = "Odobenus rosmarus";
    EXPECT_TRUE(repository.add(other));
    EXPECT_EQ(listed().size(), 2U);
}

TEST_F(KeywordRepositoryTest, aTermWithoutADayIsFirstSeenToday) {
    Keyword fresh = term("white gold");
    fresh.firstSeen.clear();
    ASSERT_TRUE(KeywordRepository(*library_).add(fresh));
    EXPECT_EQ(listed().front().firstSeen, library_->now().toString(Qt::ISODate).left(10));
}

TEST_F(KeywordRepositoryTest, whatCannotBeUsedIsNotStored) {
    KeywordRepository repository(*library_);
    for (const QString& text : {QString(), QString("  "), QString(81, 'a'), QString("a\nb"), QString("a") + QChar(0), QString("ab") + QChar(0x202E),
                                QString("x") + QChar(0xD800)}) {
        const auto added = repository.add(term(text));
        ASSERT_FALSE(added) << text.toStdString();
        EXPECT_EQ(added.error().type, "keyword-invalid");
    }
    EXPECT_FALSE(repository.add(term("good", "xx")));
    Keyword bad = term("good");
    bad.kind = "regex";
    EXPECT_FALSE(repository.add(bad));
    bad = term("good");
    bad.context = QStringList(201, "w");
    EXPECT_FALSE(repository.add(bad));
    EXPECT_TRUE(listed().empty());
}

TEST_F(KeywordRepositoryTest, aTermIsChangedInItsPlace) {
    KeywordRepository repository(*library_);
    ASSERT_TRUE(repository.add(term("white gold")));
    ASSERT_TRUE(repository.add(term("jelly")));
    Keyword changed = term("white gold");
    changed.context = {"tusk"};
    changed.taxon = "Loxodonta africana";
    ASSERT_TRUE(repository.edit(term("white gold"), changed));
    changed.origin = "own";
    EXPECT_EQ(listed().front(), changed);
    EXPECT_EQ(repository.edit(term("unheard of"), term("other")).error().type, "keyword-unknown");
    EXPECT_EQ(repository.edit(term("jelly"), changed).error().type, "keyword-exists");
    EXPECT_EQ(listed().size(), 2U);
}

TEST_F(KeywordRepositoryTest, removingTakesThatTextInThatLanguageAlone) {
    KeywordRepository repository(*library_);
    ASSERT_TRUE(repository.add(term("white gold")));
    ASSERT_TRUE(repository.add(term("white gold", "fr")));
    Keyword other = term("white gold");
    other.product = "IVC";
    ASSERT_TRUE(repository.add(other));
    EXPECT_EQ(repository.remove("white gold", "en").value(), 2);
    EXPECT_EQ(listed().size(), 1U);
    EXPECT_EQ(repository.remove("white gold", "en").error().type, "keyword-unknown");
}

TEST_F(KeywordRepositoryTest, aTableIsStoredWholeOrNotAtAll) {
    KeywordRepository repository(*library_);
    ASSERT_TRUE(repository.add(term("white gold")));
    EXPECT_EQ(repository.addFromSheet({term("white gold"), term("jelly")}).value(), 1);
    EXPECT_EQ(listed().back().origin, "sheet");
    EXPECT_FALSE(repository.addFromSheet({term("elephant stone"), term("")}));
    EXPECT_EQ(listed().size(), 2U);
}

TEST_F(KeywordRepositoryTest, termsOfAPackComeAndGoWithItAndOnesOwnStay) {
    KeywordRepository repository(*library_);
    ASSERT_TRUE(repository.add(term("white gold")));
    const auto replace = [&](const std::vector<Keyword>& terms) {
        return library_->write([&](Database& database) -> Result<int> {
            KeywordRepository::replacePack(database, "coalition", terms, "2026-11-01T00:00:00.000Z");
            return 0;
        });
    };
    ASSERT_TRUE(replace({term("white gold"), term("jelly")}));
    EXPECT_EQ(listed().size(), 3U);
    EXPECT_EQ(listed().back().origin, "pack:coalition");
    EXPECT_EQ(repository.remove("jelly", "en").error().type, "keyword-unknown") << "one word of a pack is not taken out";
    EXPECT_EQ(repository.listOwn()->size(), 1U);
    ASSERT_TRUE(replace({}));
    EXPECT_EQ(listed().size(), 1U);
}

TEST_F(KeywordRepositoryTest, theCatalogueHasThemInThePlaceOfTheSameBuiltInTerm) {
    const auto builtIn = Catalogue::load().value();
    Keyword ivory = *std::find_if(builtIn->keywords().begin(), builtIn->keywords().end(),
                                  [](const Keyword& keyword) { return keyword.text == "ivory" && keyword.language == "en"; });
    ivory.context = {"only this"};
    ASSERT_TRUE(KeywordRepository(*library_).add(ivory));
    ASSERT_TRUE(KeywordRepository(*library_).add(term("white gold of my own")));
    const auto catalogue = Catalogue::with(*builtIn, readAdditions(*library_, builtIn->taxa()).value());
    EXPECT_EQ(catalogue->keywords().size(), builtIn->keywords().size() + 1);
    int found = 0;
    for (const Keyword& keyword : catalogue->keywords()) {
        if (keywordKey(keyword) == keywordKey(ivory)) {
            ++found;
            EXPECT_EQ(keyword.context, QStringList{"only this"});
            EXPECT_EQ(keyword.origin, "own");
        }
    }
    EXPECT_EQ(found, 1);
}

TEST(KeywordJson, readsWhatItWrites) {
    const Keyword keyword{.text = "ngà voi", .language = "vi", .taxon = "Loxodonta africana", .kind = "slang", .context = {"a"}, .source = "s", .confidence = "low"};
    EXPECT_EQ(keywordFromJson(toJson(keyword)), keyword);
    EXPECT_FALSE(toJson(keyword).contains(u"unless"));
}

TEST(LanguageTag, isKnownByTagAndByName) {
    const std::pair<const char*, const char*> cases[] = {{"fr", "fr"}, {"FR", "fr"}, {"zh-TW", "zh"}, {"pt_BR", "pt"}, {"French", "fr"},
        {"Französisch", "fr"}, {"français", "fr"}, {"中文", "zh"}, {"Tiếng Việt", "vi"}, {"inglés", "en"}, {"xx", ""}, {"", ""}, {"Klingonish", ""}};
    for (const auto& [written, tag] : cases) {
        EXPECT_EQ(languageTagOf(QString::fromUtf8(written)), tag) << written;
    }
}

TEST(KeywordSubject, knowsTaxaHigherTaxaGroupsAndProducts) {
    const auto catalogue = Catalogue::load().value();
    const KeywordSubjects subjects(*catalogue);
    EXPECT_EQ(subjects.find("loxodonta AFRICANA"), (KeywordSubject{"Loxodonta africana", {}}));
    EXPECT_EQ(subjects.find("Elephantidae"), (KeywordSubject{"Elephantidae", {}}));
    EXPECT_EQ(subjects.find("elephants"), (KeywordSubject{{}, "elephants"}));
    EXPECT_FALSE(subjects.find("Loxodonta afrikana"));
    EXPECT_EQ(subjects.nearest("Loxodonta afrikana"), "Loxodonta africana");
    EXPECT_EQ(subjects.productCode("ivc"), "IVC");
    EXPECT_EQ(subjects.productCode("fanon"), "BAL");
    EXPECT_EQ(subjects.productCode("nonsense"), "");
    EXPECT_EQ(subjects.nearestProduct("balee"), "BAL");
}

} // namespace

} // namespace cyberspotter
