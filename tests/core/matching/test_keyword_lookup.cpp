// SPDX-License-Identifier: Apache-2.0
#include "core/matching/keyword_lookup.h"

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

Keyword term(const char* text, const char* language) {
    return {.text = QString::fromUtf8(text), .language = QString::fromLatin1(language), .kind = QStringLiteral("plain")};
}

TEST(KeywordLookup, findsATermInEveryFormThatTheMatcherReads) {
    const std::vector<Keyword> known{term("elephant ivory", "en"), term("défense", "fr"), term("象牙", "zh"), term("ngà voi", "vi"), term("white gold", "en")};
    const KeywordLookup lookup(known);
    const std::pair<const char*, const char*> same[] = {
        {"Elephant IVORY", "en"}, {"elephant  ivory", "en"}, {"elephantivory", "en"}, {"#ElephantIvory", "en"}, {"e1ephant iv0ry", "en"},
        {"elephant ivoooory", "en"}, {"defense", "fr"}, {"ＷＨＩＴＥ ｇｏｌｄ", "en"}, {"nga voi", "vi"}, {"NGÀ VOI", "vi"}};
    for (const auto& [text, language] : same) {
        EXPECT_NE(lookup.find(QString::fromUtf8(text), QString::fromLatin1(language)), nullptr) << text;
    }
    const std::pair<const char*, const char*> other[] = {{"elephant ivor", "en"}, {"elephants", "en"}, {"ngã voi", "vi"}, {"", "en"}, {"象", "zh"}, {"gold white", "en"}};
    for (const auto& [text, language] : other) {
        EXPECT_EQ(lookup.find(QString::fromUtf8(text), QString::fromLatin1(language)), nullptr) << text;
    }
}

TEST(KeywordLookup, prefersTheLanguageAskedFor) {
    const std::vector<Keyword> known{term("marfil", "pt"), term("marfil", "es")};
    const KeywordLookup lookup(known);
    EXPECT_EQ(lookup.find("marfil", "es")->language, "es");
    EXPECT_EQ(lookup.find("marfil", "fr")->language, "pt");
    EXPECT_EQ(lookup.findAll("marfil", "es").size(), 1U);
    EXPECT_TRUE(lookup.findAll("marfil", "fr").empty());
}

TEST(KeywordLookup, wordsThatOnlyLookAlikeInOutlineAreOthers) {
    const std::vector<Keyword> known{term("oil", "en"), term("tooth", "en")};
    const KeywordLookup lookup(known);
    EXPECT_EQ(lookup.find("oli", "en"), nullptr);
    EXPECT_EQ(lookup.find("toth", "en"), nullptr);
}

TEST(FoundEverywhere, shortTermsNeedAWordBesideThem) {
    for (const char* text : {"a", "ab", "12", "--", "!", "象 "}) {
        EXPECT_TRUE(isFoundEverywhere(term(text, "en"))) << text;
    }
    for (const char* text : {"elk", "象牙", "tusk", "งา"}) {
        EXPECT_FALSE(isFoundEverywhere(term(text, "en"))) << text;
    }
    Keyword withContext = term("ab", "en");
    withContext.context = {"tusk"};
    EXPECT_FALSE(isFoundEverywhere(withContext));
    Keyword emoji = term("🐘", "en");
    emoji.kind = "emoji";
    EXPECT_FALSE(isFoundEverywhere(emoji));
}

} // namespace

} // namespace cyberspotter
