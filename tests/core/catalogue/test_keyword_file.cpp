// SPDX-License-Identifier: Apache-2.0
// What a search term says beside its words, and the words that suggest a specimen.
#include "core/catalogue/keyword/keyword.h"
#include "core/catalogue/specimen_term.h"
#include "tests/core/catalogue/catalogue_files.h"

#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

using test::sourceFile;

std::vector<Keyword> shipped() {
    const auto keywords = readKeywords(sourceFile(u"resources/catalogue/keywords.json"_qs));
    EXPECT_TRUE(keywords) << (keywords ? "" : keywords.error().toText().toStdString());
    return keywords.value_or(std::vector<Keyword>());
}

TEST(KeywordFile, hasTermsOfManyLanguagesScriptsAndKinds) {
    const auto keywords = shipped();
    EXPECT_GE(keywords.size(), 1'500U);
    QMap<QString, int> languages;
    QSet<QString> scripts;
    QSet<QString> kinds;
    for (const Keyword& keyword : keywords) {
        ++languages[keyword.language];
        scripts.insert(keyword.script);
        kinds.insert(keyword.kind);
    }
    EXPECT_GE(languages.size(), 15);
    for (const QString& script : {u"Latn"_qs, u"Hans"_qs, u"Hant"_qs, u"Arab"_qs, u"Cyrl"_qs, u"Thai"_qs, u"Deva"_qs,
                                  u"Jpan"_qs, u"Kore"_qs, u"Zsye"_qs}) {
        EXPECT_TRUE(scripts.contains(script)) << script.toStdString();
    }
    EXPECT_EQ(kinds.size(), 6);
}

TEST(KeywordFile, eachTermSaysHowSureItIsAndWhoBroughtIt) {
    const QSet<QString> confidences{u"high"_qs, u"medium"_qs, u"low"_qs};
    for (const Keyword& keyword : shipped()) {
        SCOPED_TRACE(keyword.text.toStdString());
        EXPECT_TRUE(confidences.contains(keyword.confidence));
        EXPECT_FALSE(keyword.script.isEmpty());
        EXPECT_FALSE(keyword.edition.isEmpty());
        EXPECT_FALSE(keyword.proposedBy.isEmpty());
    }
}

// "Ivory" is a colour too: a word alone is told from its other meanings by what stands beside it.
TEST(KeywordFile, aPlainWordAloneHasWordsThatMustOrMustNotStandBesideIt) {
    for (const Keyword& keyword : shipped()) {
        if (keyword.kind == u"plain"_qs && keyword.edition == u"2026-12-01"_qs && !keyword.text.contains(u' ')) {
            EXPECT_FALSE(keyword.context.isEmpty() && keyword.unless.isEmpty()) << keyword.text.toStdString();
        }
        if (keyword.kind == u"emoji"_qs && keyword.text.toUcs4().size() == 1) {
            EXPECT_FALSE(keyword.context.isEmpty()) << keyword.text.toStdString();
        }
    }
}

const QByteArray file = R"({"schema":"cyberspotter/keywords/1","edition":"2026-12-01","proposed_by":"us",
    "sources":{"s":{"title":"S"}},"word_sets":{"en":{"fake":["resin","plush"]}},"keywords":[
    {"text":"tusk","language":"en","script":"Latn","taxon":null,"group":"elephants","product":"TUS","kind":"plain",
     "context":["old"],"unless":["@fake","toy"],"source":"s","countries":["GB"],"marketplaces":["ebay"],
     "confidence":"low","first_seen":"2015"}]})";

TEST(KeywordFile, setsOfWordsArePutInAndTheFilesOwnFactsHoldForItsTerms) {
    const auto read = readKeywords(file);
    ASSERT_TRUE(read) << read.error().toText().toStdString();
    const Keyword& keyword = read->front();
    EXPECT_EQ(keyword.unless, (QStringList{u"resin"_qs, u"plush"_qs, u"toy"_qs}));
    EXPECT_EQ(keyword.countries, QStringList{u"GB"_qs});
    EXPECT_EQ(keyword.marketplaces, QStringList{u"ebay"_qs});
    EXPECT_EQ(keyword.confidence, u"low"_qs);
    EXPECT_EQ(keyword.edition, u"2026-12-01"_qs);
    EXPECT_EQ(keyword.proposedBy, u"us"_qs);
    EXPECT_EQ(keyword.firstSeen, u"2015"_qs);
    EXPECT_TRUE(keyword.lastSeen.isEmpty());
}

TEST(KeywordFile, aSetThatIsNotThereIsRefusedByName) {
    const auto read = readKeywords(QByteArray(file).replace("@fake", "@false"));
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().detail.contains(u"@false"_qs));
}

TEST(Vocabulary, wordsOnAPageSuggestWhatIsOffered) {
    const auto vocabulary = readSpecimenVocabulary(sourceFile(u"resources/catalogue/specimen_terms.json"_qs));
    ASSERT_TRUE(vocabulary) << vocabulary.error().toText().toStdString();
    const auto suggested = [&](const QString& text) {
        QStringList codes;
        for (const VocabularyCode* code : vocabulary->suggestedBy(text)) {
            codes << code->code;
        }
        return codes;
    };
    EXPECT_EQ(suggested(u"Old ivory carving, with two skulls"_qs), (QStringList{u"IVC"_qs, u"SKU"_qs}));
    EXPECT_EQ(suggested(u"Griffe de tigre"_qs), QStringList{u"CLA"_qs});
    EXPECT_EQ(suggested(u"出售象牙手镯"_qs), QStringList{u"IJW"_qs});
    EXPECT_EQ(suggested(u"vảy tê tê khô"_qs), QStringList{u"SCA"_qs});
    EXPECT_TRUE(suggested(u"a wooden chair"_qs).isEmpty());
    int withPictures = 0;
    for (const VocabularyCode& code : vocabulary->terms) {
        withPictures += code.pictures.isEmpty() ? 0 : 1;
    }
    EXPECT_GE(withPictures, 30);
}

} // namespace

} // namespace cyberspotter
