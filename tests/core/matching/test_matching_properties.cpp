// SPDX-License-Identifier: Apache-2.0
// What holds for every text, tried with texts of all scripts, disguises and broken bytes that are made here.
#include "core/catalogue/catalogue.h"
#include "core/matching/folding/folded_text.h"
#include "core/matching/keyword_stream.h"
#include "core/matching/text_pieces.h"
#include "core/matching/folding/word_characters.h"
#include "tests/support/print_text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

namespace cyberspotter {

namespace {

const std::vector<Keyword>& builtInTerms() {
    static const auto catalogue = Catalogue::load().value();
    return catalogue->keywords();
}

char32_t anyCharacter(std::mt19937& dice) {
    static constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x20, 0x7F},     {0x20, 0x7F},     {0xA0, 0x250},    {0x250, 0x530},   {0x530, 0x800},     {0x900, 0x980},
        {0xE00, 0xF00},   {0x1000, 0x1200}, {0x1E00, 0x2100}, {0x2100, 0x2C00}, {0x3000, 0x3100},   {0x3300, 0x3400},
        {0x4E00, 0xA000}, {0xAC00, 0xD7A4}, {0xF900, 0xFE00}, {0xFE00, 0xFFF0}, {0x1D400, 0x1D800}, {0x1F100, 0x1FAFF}};
    const auto& [first, last] = ranges[dice() % std::size(ranges)];
    return first + dice() % (last - first);
}

/// Terms, signs and letters of everywhere.
std::string anyText(std::mt19937& dice, std::size_t pieces) {
    static constexpr const char* joints[] = {" ", "\n", ".", "-", "\u200B", "\u0301", " 1", "0", "\r\n", "  ", "\u3000"};
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i) {
        switch (dice() % 4) {
        case 0:
            text += builtInTerms()[dice() % builtInTerms().size()].text.toStdString();
            break;
        case 1:
            text += joints[dice() % std::size(joints)];
            break;
        case 2:
            for (const char32_t c : builtInTerms()[dice() % builtInTerms().size()].text.toStdU32String()) {
                appendUtf8(text, c);
                text += dice() % 3 == 0 ? joints[dice() % std::size(joints)] : "";
            }
            break;
        default:
            appendUtf8(text, anyCharacter(dice));
            break;
        }
    }
    return text;
}

TEST(MatchingProperties, foldingTwiceIsFoldingOnce) {
    std::mt19937 dice(1);
    const TextFolder folder;
    FoldedText once;
    FoldedText twice;
    for (int round = 0; round < 3000; ++round) {
        const std::string text = anyText(dice, 12);
        ASSERT_TRUE(folder.fold(text, once));
        ASSERT_TRUE(folder.fold(once.bytes(), twice));
        EXPECT_EQ(twice.bytes(), once.bytes()) << text;
    }
}

TEST(MatchingProperties, eachFoldedByteKnowsACharacterOfTheSourceInOrder) {
    std::mt19937 dice(2);
    const TextFolder folder;
    FoldedText folded;
    for (int round = 0; round < 1000; ++round) {
        const std::string text = anyText(dice, 30);
        ASSERT_TRUE(folder.fold(text, folded));
        std::size_t last = 0;
        for (std::size_t at = 0; at < folded.bytes().size(); ++at) {
            const std::size_t source = folded.sourceOf(at);
            ASSERT_LT(source, text.size());
            ASSERT_FALSE(continuesCharacter(text[source]));
            ASSERT_GE(source, last);
            ASSERT_LE(folded.foldedFrom(source), at);
            ASSERT_EQ(folded.sourceOf(folded.foldedFrom(source)), source);
            last = source;
        }
    }
}

TEST(MatchingProperties, placesCutTheTextAtWholeCharactersAndBothEnginesAgree) {
    const KeywordMatcher best(builtInTerms());
    const KeywordMatcher plain(builtInTerms(), LiteralSet::Engine::Automaton);
    std::mt19937 dice(3);
    int found = 0;
    for (int round = 0; round < 1000; ++round) {
        const std::string text = anyText(dice, 20);
        const std::u32string characters = QString::fromStdString(text).toStdU32String();
        qint64 counted = 0;
        const auto hits = best.scan(text, &counted);
        ASSERT_EQ(counted, qint64(characters.size()));
        const auto others = plain.scan(text);
        ASSERT_EQ(hits.size(), others.size()) << text;
        for (std::size_t i = 0; i < hits.size(); ++i) {
            const KeywordHit& hit = hits[i];
            EXPECT_EQ(hit.text.toStdU32String(),
                      characters.substr(std::size_t(hit.start), std::size_t(hit.end - hit.start)));
            EXPECT_EQ(std::tuple(hit.keyword->text, hit.start, hit.end, hit.how),
                      std::tuple(others[i].keyword->text, others[i].start, others[i].end, others[i].how));
            ++found;
        }
    }
    EXPECT_GT(found, 1000);
}

TEST(MatchingProperties, aScanIsTheSumOfItsLinesWithAnyNumberOfThreads) {
    const KeywordMatcher matcher(builtInTerms());
    std::mt19937 dice(4);
    std::string text;
    std::vector<std::tuple<QString, qint64, qint64>> apart;
    qint64 before = 0;
    while (text.size() < 2'000'000) {
        const std::string line = anyText(dice, 20) + '\n';
        qint64 length = 0;
        for (const KeywordHit& hit : matcher.scan(line, &length)) {
            apart.emplace_back(hit.text, hit.start + before, hit.end + before);
        }
        before += length;
        text += line;
    }
    for (const unsigned threads : {1U, 2U, 5U}) {
        std::vector<std::tuple<QString, qint64, qint64>> together;
        KeywordStream stream(
            matcher, [&](const KeywordHit& hit) { together.emplace_back(hit.text, hit.start, hit.end); }, threads);
        for (std::size_t at = 0; at < text.size(); at += 100'003) {
            stream.feed(QByteArrayView(text).sliced(qsizetype(at)).first(
                qsizetype(std::min<std::size_t>(100'003, text.size() - at))));
        }
        stream.finish();
        EXPECT_EQ(stream.characters(), before);
        EXPECT_EQ(together, apart);
    }
}

TEST(MatchingProperties, aLineThatIsTooLongIsCutWhereNoWordIsTorn) {
    const KeywordMatcher matcher({{u"ivory"_qs, u"en"_qs, {}, {}, {}, u"plain"_qs, {}, {}, u"test"_qs}});
    std::string line;
    for (int i = 0; i < 500'000; ++i) {
        line += "ivory ";
    }
    const auto hits = matcher.scan(line);
    ASSERT_EQ(hits.size(), 500'000U);
    EXPECT_EQ(hits.back().start, 6 * 499'999);
    EXPECT_EQ(pieceOf(std::string(longestPiece - 1, 'x')), 0U) << "the line may go on";
    std::string wide;
    while (wide.size() < 2 * longestPiece) {
        wide += "象牙x";
    }
    const std::size_t cut = pieceOf(wide);
    EXPECT_GT(cut, longestPiece - 4);
    EXPECT_LE(cut, longestPiece);
    EXPECT_FALSE(continuesCharacter(wide[cut]));
}

TEST(MatchingProperties, whatIsKeptIsReadAgainAndMadeAnewWhereItIsBroken) {
    const QTemporaryDir folder;
    const auto found = [&] {
        const KeywordMatcher matcher({{u"ivory"_qs, u"en"_qs, {}, {}, {}, u"plain"_qs, {}, {}, u"test"_qs}},
                                     LiteralSet::Engine::Best, folder.path());
        return matcher.scan(u"1vory and ivory"_qs).size();
    };
    EXPECT_EQ(found(), 2U);
    for (const QFileInfo& kept : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile file(kept.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        ASSERT_TRUE(file.seek(bytes.size() / 2));
        const char other = char(bytes[bytes.size() / 2] ^ 0x55);
        ASSERT_EQ(file.write(&other, 1), 1);
    }
    EXPECT_EQ(found(), 2U);
    // Many changes of the terms leave a few files.
    for (int i = 0; i < 12; ++i) {
        const KeywordMatcher matcher({{u"ivory%1"_qs.arg(i), u"en"_qs, {}, {}, {}, u"plain"_qs, {}, {}, u"test"_qs}},
                                     LiteralSet::Engine::Best, folder.path());
        EXPECT_EQ(matcher.scan(u"ivory%1"_qs.arg(i)).size(), 1U);
    }
    EXPECT_LE(QDir(folder.path()).entryList(QDir::Files).size(), 8);
}

} // namespace

} // namespace cyberspotter
