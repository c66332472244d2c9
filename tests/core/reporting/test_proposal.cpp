// SPDX-License-Identifier: Apache-2.0
#include "core/base/json.h"
#include "core/listing/facts/language_guess.h"
#include "core/reporting/proposal/proposal_repository.h"
#include "support/report_fixture.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

class ProposalTest : public testing::Test {
protected:
    void SetUp() override {
        library_ = Library::open(folder_.filePath("library")).value();
        catalogue_ = Catalogue::load().value();
    }

    void capture(const QByteArray& text, const QString& role = "text") {
        const StoredFile file = EvidenceStore(*library_).store(text).value();
        Capture made;
        made.requestedUrl = made.finalUrl = "https://market.example/item";
        made.startedAt = made.finishedAt = library_->now();
        made.files = {{role, file.sha256, file.bytes, "text/plain", {}}};
        ASSERT_TRUE(CaptureRepository(*library_).add(made));
    }

    ProposalLook look(const QString& text, const QString& language = {}, const QString& around = {}) {
        return lookAtProposal(*library_, *catalogue_, text, language, around).value();
    }

    QTemporaryDir folder_;
    std::unique_ptr<Library> library_;
    std::shared_ptr<const Catalogue> catalogue_;
};

TEST_F(ProposalTest, hitsAreCountedInOnesOwnTextsInAnyDisguise) {
    capture("A zebra moonstone ring, another Zebra  Moonstone.");
    capture("zebra m00nstone for collectors");
    capture("zebra moonstoneware is something else");
    capture("<p>zebra moonstone</p>", "html");
    capture("zebra moonstone", "mhtml"); // neither text nor page
    const ProposalLook seen = look("zebra moonstone", "en");
    EXPECT_EQ(seen.hits, 4);
    EXPECT_EQ(seen.texts, 3);
    ASSERT_EQ(seen.examples.size(), 3);
    EXPECT_TRUE(seen.examples.join('|').contains("for collectors"));
    EXPECT_FALSE(seen.exists);
    EXPECT_EQ(look("unheard of words", "en").hits, 0);
}

TEST_F(ProposalTest, whatIsThereAlreadyIsToldInAnySpelling) {
    ASSERT_TRUE(look("E1ephant-Ivory", "en").exists);
    EXPECT_EQ(look("E1ephant-Ivory", "en").exists->text, "elephant ivory");
    EXPECT_FALSE(look("elephant ivorist", "en").exists);
}

TEST_F(ProposalTest, theLanguageIsGuessedWhenItIsNotGiven) {
    EXPECT_EQ(look("象牙手镯").language, "zh");
    EXPECT_TRUE(look("象牙手镯").languageGuessed);
    EXPECT_FALSE(look("ivory", "fr").languageGuessed);
    EXPECT_EQ(look("ivory", "fr").language, "fr");
    EXPECT_EQ(look("bois rare", {}, "le bois et les autres pour vous avec une table dans la maison des enfants").language, "fr");
    EXPECT_EQ(look("words").language, "");
    const std::pair<const char*, const char*> words[] = {{"ไม้พะยูง", "th"}, {"слоновая кость", "ru"}, {"상아", "ko"}, {"ぞうげ", "ja"}, {"عاج", "ar"}, {"ngà", ""}, {"sừng tê giác", "vi"}};
    for (const auto& [word, language] : words) {
        EXPECT_EQ(guessLanguageOfWords(QString::fromUtf8(word), {}), language) << word;
    }
}

TEST_F(ProposalTest, proposalsAreKeptOnceAndGoOutWithoutNames) {
    ProposalRepository repository(*library_);
    const Proposal first = repository.add({.text = " zebra moonstone ", .language = "en", .taxon = "Loxodonta africana", .reportId = "r1", .seenUrl = "https://market.example/1", .hits = 2}).value();
    ASSERT_TRUE(repository.add({.text = "other words", .language = "en"}));
    EXPECT_EQ(repository.list()->size(), 2U);
    const Proposal again = repository.add({.text = "zebra moonstone", .language = "en", .hits = 3}).value();
    ASSERT_EQ(repository.list()->size(), 2U) << "the same words are one proposal";
    EXPECT_EQ(repository.add({.text = "a\nb", .language = "en"}).error().type, "keyword-invalid");
    const QJsonObject file = parseJsonObject(proposalsFile(*repository.list(), library_->now()), "test").value();
    EXPECT_EQ(file[u"proposed_terms"].toArray().size(), 2);
    const QStringList members{"hits", "language", "language_guessed", "product", "proposed_at", "seen", "taxon", "term"};
    EXPECT_EQ(file[u"proposed_terms"][0].toObject().keys(), members);
    EXPECT_NE(first.id, again.id);
    ASSERT_TRUE(repository.remove(again.id));
    EXPECT_EQ(repository.remove(again.id).error().type, "proposal-unknown");
    EXPECT_EQ(repository.list()->size(), 1U);
}

} // namespace

} // namespace cyberspotter
