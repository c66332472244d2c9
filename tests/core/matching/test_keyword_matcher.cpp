// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_folding.h"
#include "core/catalogue/catalogue.h"
#include "core/matching/folding/folded_text.h"
#include "core/matching/keyword_stream.h"
#include "tests/support/print_text.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

Keyword term(const QString& text, const QString& taxon = {}) {
    return {text, u"en"_qs, taxon, {}, {}, u"plain"_qs, {}, {}, u"test"_qs};
}

std::vector<Keyword> builtInTerms() {
    const auto catalogue = Catalogue::load();
    EXPECT_TRUE(catalogue) << (catalogue ? "" : catalogue.error().toText().toStdString());
    return catalogue ? (*catalogue)->keywords() : std::vector<Keyword>();
}

TEST(KeywordMatcher, ofHitsThatOverlapTheLongestStays) {
    const KeywordMatcher matcher(
        {term(u"tiger"_qs), term(u"tiger bone"_qs), term(u"bone wine"_qs), term(u"tiger bone wine"_qs)});
    const auto hits = matcher.scan(u"tiger bone wine and tiger bone and a tiger"_qs);
    ASSERT_EQ(hits.size(), 3U);
    EXPECT_EQ(hits[0].text, u"tiger bone wine"_qs);
    EXPECT_EQ(hits[1].text, u"tiger bone"_qs);
    EXPECT_EQ(hits[2].text, u"tiger"_qs);
}

TEST(KeywordMatcher, termsThatFoldAlikeAreOneHitAndThePlainerOneWins) {
    const KeywordMatcher matcher({term(u"caïman"_qs), term(u"caiman"_qs)});
    const auto hits = matcher.scan(u"caiman"_qs);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].keyword->text, u"caiman"_qs);
    EXPECT_EQ(hits[0].how, MatchKind::Exact);
}

TEST(KeywordMatcher, noTermsFindNothing) {
    EXPECT_TRUE(KeywordMatcher({}).scan(u"ivory"_qs).empty());
    EXPECT_TRUE(KeywordMatcher({}, LiteralSet::Engine::Automaton).scan(u"ivory"_qs).empty());
}

TEST(KeywordMatcher, everyBuiltInTermIsFoundInItself) {
    std::vector<Keyword> keywords = builtInTerms();
    ASSERT_GE(keywords.size(), 330U);
    for (Keyword& keyword : keywords) {
        keyword.context.clear();
        keyword.unless.clear();
    }
    const KeywordMatcher matcher(keywords);
    for (const Keyword& keyword : keywords) {
        SCOPED_TRACE(keyword.text.toStdString());
        const auto hits = matcher.scan(u"x "_qs + keyword.text + u" x"_qs);
        ASSERT_EQ(hits.size(), 1U);
        EXPECT_EQ(hits[0].text, keyword.text);
        EXPECT_EQ(hits[0].how, MatchKind::Exact);
    }
}

TEST(KeywordMatcher, bothEnginesFindTheSame) {
    const std::vector<Keyword> keywords = builtInTerms();
    const KeywordMatcher best(keywords);
    const KeywordMatcher plain(keywords, LiteralSet::Engine::Automaton);
    EXPECT_EQ(plain.engineName(), u"automaton"_qs);
    QRandomGenerator random(7);
    const QStringList filler{u" "_qs,  u"\n"_qs,    u"carved"_qs, u"象"_qs, u"1"_qs,
                             u". "_qs, u"resin"_qs, u"é"_qs,      u"🐘"_qs,  u" the "_qs};
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = 0; i < 40; ++i) {
            text += random.bounded(3) == 0 ? keywords[std::size_t(random.bounded(int(keywords.size())))].text
                                           : filler[random.bounded(int(filler.size()))];
        }
        const auto one = best.scan(text);
        const auto other = plain.scan(text);
        ASSERT_EQ(one.size(), other.size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            EXPECT_EQ(one[i].start, other[i].start);
            EXPECT_EQ(one[i].end, other[i].end);
            EXPECT_EQ(one[i].keyword->text, other[i].keyword->text);
        }
    }
}

TEST(KeywordMatcher, aScanOfATextIsTheScanOfItsLines) {
    const KeywordMatcher matcher(builtInTerms());
    const QStringList lines{u"carved ox bone netsuke"_qs,
                            u"faux ivory, resin"_qs,
                            u"出售象牙手镯"_qs,
                            u"r h i n o  h o r n"_qs,
                            u"ivory"_qs,
                            u"carving"_qs};
    QStringList apart;
    for (const QString& line : lines) {
        for (const KeywordHit& hit : matcher.scan(line)) {
            apart << hit.text;
        }
    }
    QStringList together;
    for (const KeywordHit& hit : matcher.scan(lines.join(u'\n'))) {
        together << hit.text;
    }
    EXPECT_EQ(together, apart);
    EXPECT_GE(apart.size(), 3);
}

TEST(TextFolder, foldsAsTheSearchDoesAndTwiceIsOnce) {
    for (const QString& text : {u"Tortue ÉTOILÉE"_qs, u"ｉｖｏｒｙ"_qs, u"Ngà Voi Đồi"_qs, u"السُّلْحَفَاة"_qs,
                                u"象牙ﬁligree"_qs, u"Straße"_qs, u"한국어"_qs}) {
        const std::string folded = foldTerm(text);
        EXPECT_EQ(QString::fromStdString(folded), foldForSearch(text));
        EXPECT_EQ(foldTerm(QString::fromStdString(folded)), folded);
    }
}

QList<std::tuple<QString, qint64, qint64>> streamed(const KeywordMatcher& matcher, const QByteArray& bytes,
                                                    qsizetype piece) {
    QList<std::tuple<QString, qint64, qint64>> hits;
    KeywordStream stream(matcher, [&](const KeywordHit& hit) { hits.append({hit.text, hit.start, hit.end}); });
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        stream.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
    }
    stream.finish();
    EXPECT_EQ(stream.characters(), QString::fromUtf8(bytes).toUcs4().size());
    return hits;
}

TEST(KeywordStream, piecesOfAnySizeGiveTheHitsOfTheWhole) {
    const KeywordMatcher matcher({term(u"rhino horn"_qs), term(u"象牙"_qs), term(u"🐘"_qs)});
    QByteArray bytes;
    for (int i = 0; i < 10'000; ++i) {
        bytes += QStringLiteral("line %1: rhino horn, é 象牙 🐘\n").arg(i).toUtf8();
    }
    const auto whole = streamed(matcher, bytes, bytes.size());
    EXPECT_EQ(whole.size(), 30'000);
    EXPECT_EQ(streamed(matcher, bytes, 4'099), whole);
    EXPECT_EQ(streamed(matcher, bytes, 100'003), whole);
    const QList<uint> characters = QString::fromUtf8(bytes).toUcs4();
    const auto& [text, start, end] = whole.last();
    EXPECT_EQ(QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()) + start, end - start), text);
}

TEST(KeywordStream, brokenBytesCountAsOneCharacterEach) {
    const KeywordMatcher matcher({term(u"ivory"_qs)});
    QList<qint64> starts;
    KeywordStream stream(matcher, [&](const KeywordHit& hit) { starts << hit.start; });
    stream.feed(QByteArray("\xFF\xFE\xC3 ivory \xE8\xB1 ivory \xED\xA0\x80 ivory"));
    stream.finish();
    EXPECT_EQ(starts, (QList<qint64>{4, 13, 23}));
}

TEST(KeywordStream, aLineWithoutEndIsScannedInBoundedMemory) {
    const KeywordMatcher matcher({term(u"ivory"_qs)});
    int hits = 0;
    KeywordStream stream(matcher, [&](const KeywordHit&) { ++hits; });
    const QByteArray piece = QByteArray("ivory and no line break ever ").repeated(4'000);
    for (int i = 0; i < 20; ++i) {
        stream.feed(piece);
    }
    stream.finish();
    EXPECT_EQ(hits, 80'000);
}

TEST(KeywordMatcher, wordsJoinedByDashesOrAnArticleOrNotAtAllAreTheSameTerm) {
    const KeywordMatcher matcher(builtInTerms());
    const auto terms = [&](const char* text) {
        QStringList found;
        for (const KeywordHit& hit : matcher.scan(QString::fromUtf8(text))) {
            found << hit.keyword->text + u'/' + matchKindName(hit.how);
        }
        return found;
    };
    EXPECT_EQ(terms("pangolin-scales"), QStringList{QStringLiteral("pangolin scales/folded")});
    EXPECT_EQ(terms("old #rhinohorn cup"), QStringList{QStringLiteral("rhino horn/folded")});
    EXPECT_EQ(terms("تمثال من العاج منحوت"), QStringList{QStringLiteral("عاج/folded")});
    EXPECT_EQ(terms("rhinohornet"), QStringList{}) << "a longer word is another word";
}

TEST(KeywordMatcher, aPageOfFiftyKilobytesIsScannedQuickly) {
    const KeywordMatcher matcher(builtInTerms());
    const QString page =
        QStringLiteral("An old box with a lid, brass handles; sold as seen, collection only. Prix 120 €. ")
            .repeated(620);
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(matcher.scan(page).empty());
    RecordProperty("milliseconds", int(timer.elapsed()));
    EXPECT_LT(timer.elapsed(), 500); // the aim is a few; a loaded machine and a debug build are allowed for
}

} // namespace

} // namespace cyberspotter
