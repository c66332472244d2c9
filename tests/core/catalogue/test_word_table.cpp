// SPDX-License-Identifier: Apache-2.0
// The table that a search for a taxon rests on, against looking at each word.
#include "core/catalogue/taxon/word_table.h"
#include "tests/core/catalogue/typing_errors_reference.h"
#include "tests/support/print_text.h"

#include <gtest/gtest.h>

#include <QSet>

#include <random>

namespace cyberspotter {

namespace {

/// Words of few letters, so that many are alike; some in other scripts.
QStringList madeWords(int count, unsigned seed) {
    std::mt19937 random(seed);
    const QString alphabets[] = {u"abcn"_qs, u"aeimnrst"_qs, u"象牙犀牛角虎骨"_qs, u"тигр"_qs};
    QSet<QString> words;
    while (words.size() < count) {
        const QString& alphabet = alphabets[random() % std::size(alphabets)];
        QString word;
        for (std::size_t length = 1 + random() % 12; length > 0; --length) {
            word += alphabet[qsizetype(random() % std::size_t(alphabet.size()))];
        }
        words.insert(word);
    }
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    return sorted;
}

struct Tried {
    QStringList words;
    WordTable table;

    explicit Tried(int count, unsigned seed = 1) : words(madeWords(count, seed)) {
        for (const QString& word : words) {
            table.add(word, true);
        }
        table.finish();
    }
};

TEST(WordTable, isInOrderAndHoldsEachWordOnce) {
    Tried tried(500);
    EXPECT_EQ(tried.table.size(), quint32(tried.words.size()));
    for (quint32 i = 0; i < tried.table.size(); ++i) {
        EXPECT_EQ(tried.table.word(i).toString(), tried.words[qsizetype(i)]);
    }
    WordTable twice;
    EXPECT_EQ(twice.add(u"b", true), twice.add(u"b", false));
    EXPECT_NE(twice.add(u"a", true), twice.add(u"b", true));
    const std::vector<quint32> places = twice.finish();
    EXPECT_EQ(places, (std::vector<quint32>{1, 0})) << "b came first and stands second";
}

TEST(WordTable, findsBeginningsLikeLookingAtEach) {
    const Tried tried(1000);
    for (const QString& typed : madeWords(300, 2)) {
        const auto [from, to] = tried.table.beginningWith(typed);
        qsizetype expected = 0;
        for (const QString& word : tried.words) {
            expected += word.startsWith(typed) ? 1 : 0;
        }
        EXPECT_EQ(qsizetype(to - from), expected) << typed.toStdString();
        for (quint32 i = from; i < to; ++i) {
            EXPECT_TRUE(tried.table.word(i).startsWith(typed));
        }
    }
}

TEST(WordTable, findsTypingErrorsLikeLookingAtEach) {
    const Tried tried(1500);
    qsizetype found = 0;
    for (const QString& typed : madeWords(250, 3)) {
        for (const int allowed : {1, 2, 3, 4}) {
            QList<std::pair<QString, int>> expected;
            for (const QString& word : tried.words) {
                if (const int errors = test::typingErrors(typed, word, allowed); errors > 0) {
                    expected.append({word, errors});
                }
            }
            QList<std::pair<QString, int>> answer;
            for (const WordTable::Similar& similar : tried.table.similarTo(typed, allowed)) {
                answer.append({tried.table.word(similar.word).toString(), similar.errors});
            }
            EXPECT_EQ(answer, expected) << typed.toStdString() << " with " << allowed;
            found += answer.size();
        }
    }
    EXPECT_GT(found, 1000) << "the words are not alike enough to try anything";
}

TEST(WordTable, findsWhatStandsInsideLikeLookingAtEach) {
    const Tried tried(1500);
    for (const QString& typed : madeWords(300, 4)) {
        const bool lookedFor = typed.size() >= 3 || typed[0].unicode() >= 0x2E80;
        QStringList expected;
        for (const QString& word : tried.words) {
            if (lookedFor && word.contains(typed)) {
                expected << word;
            }
        }
        QStringList answer;
        tried.table.wordsWithInside(typed, [&](quint32 word) { answer << tried.table.word(word).toString(); });
        answer.sort();
        answer.removeDuplicates(); // a word that has it twice may come twice
        EXPECT_EQ(answer, expected) << typed.toStdString();
        EXPECT_EQ(tried.table.hasInside(typed), !expected.isEmpty()) << typed.toStdString();
    }
}

TEST(WordTable, wordsThatAreNotLookedIntoAreFoundByTheirBeginningAlone) {
    WordTable table;
    table.add(u"goldenzebra", false);
    table.finish();
    EXPECT_FALSE(table.hasInside(u"zebra"));
    EXPECT_FALSE(table.beginningWith(u"golden").isEmpty());
}

TEST(WordTable, takesTextsOfAnyLength) {
    const Tried tried(50);
    EXPECT_TRUE(tried.table.similarTo(QString(100'000, u'a'), 20'000).empty());
    EXPECT_TRUE(tried.table.similarTo(u"", 1).empty());
    EXPECT_TRUE(tried.table.beginningWith(QString(100'000, u'b')).isEmpty());
    WordTable empty;
    empty.finish();
    EXPECT_TRUE(empty.similarTo(u"abcdef", 1).empty());
    EXPECT_FALSE(empty.hasInside(u"abc"));
    EXPECT_TRUE(empty.beginningWith(u"a").isEmpty());
}

} // namespace

} // namespace cyberspotter
