// SPDX-License-Identifier: Apache-2.0
// What sellers write, and what innocent people write: each line is one promise of the matcher.
#include "core/matching/keyword_matcher.h"
#include "tests/support/print_text.h"

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

Keyword term(const QString& text, const QString& language, const QStringList& context = {},
             const QStringList& unless = {}) {
    return {text,
            language,
            {},
            QStringLiteral("test"),
            {},
            QStringLiteral("plain"),
            context,
            unless,
            QStringLiteral("test")};
}

std::vector<Keyword> terms() {
    return {
        term(u"ivory"_qs, u"en"_qs, {}, {u"coast"_qs, u"faux"_qs, u"ivory white"_qs}),
        term(u"ivory carving"_qs, u"en"_qs, {}, {u"faux"_qs}),
        term(u"ox bone"_qs, u"en"_qs, {u"carving"_qs, u"carved"_qs, u"netsuke"_qs}, {u"soup"_qs, u"dog"_qs}),
        term(u"rhino horn"_qs, u"en"_qs, {}, {u"beetle"_qs}),
        term(u"pangolin scales"_qs, u"en"_qs),
        term(u"shahtoosh"_qs, u"en"_qs),
        term(u"#realivory"_qs, u"en"_qs),
        term(u"🐘"_qs, u"en"_qs, {u"tusk"_qs}),
        term(u"défense d'éléphant"_qs, u"fr"_qs),
        term(u"ivoire"_qs, u"fr"_qs, {}, {u"côte d'ivoire"_qs, u"robe"_qs}),
        term(u"colmillo de elefante"_qs, u"es"_qs),
        term(u"ngà voi"_qs, u"vi"_qs),
        term(u"vảy tê tê"_qs, u"vi"_qs),
        term(u"gading gajah"_qs, u"id"_qs),
        term(u"象牙"_qs, u"zh"_qs, {}, {u"象牙白"_qs, u"猛犸"_qs}),
        term(u"象牙雕"_qs, u"zh"_qs),
        term(u"穿山甲"_qs, u"zh"_qs),
        term(u"عاج"_qs, u"ar"_qs, {}, {u"ساحل العاج"_qs}),
        term(u"سن الفيل"_qs, u"ar"_qs),
        term(u"งาช้าง"_qs, u"th"_qs),
    };
}

struct Case {
    const char16_t* text;
    const char16_t* found; ///< the original words of the first hit; empty for an innocent text
    MatchKind how = MatchKind::Exact;
};

constexpr Case cases[] = {
    // Plain
    {u"antique ivory box", u"ivory"},
    {u"ivory", u"ivory"},
    {u"(ivory)", u"ivory"},
    {u"real-ivory-bangle", u"ivory"},
    {u"#ivory", u"ivory"},
    {u"old ivory carving, signed", u"ivory carving"},
    {u"#realivory", u"#realivory"},
    {u"vends défense d'éléphant", u"défense d'éléphant"},
    {u"出售象牙手镯", u"象牙"},
    {u"老象牙雕件", u"象牙雕"},
    {u"野生穿山甲鳞片", u"穿山甲"},
    {u"ขายงาช้างแท้", u"งาช้าง"},
    {u"سبحة عاج طبيعي", u"عاج"},
    {u"bán ngà voi thật", u"ngà voi"},
    {u"jual gading gajah asli", u"gading gajah"},
    {u"🐘 tusk", u"🐘"},
    // Folded: case, accents, width, plural, typographic signs, Arabic vowel marks and letter forms, white space
    {u"IVORY", u"IVORY", MatchKind::Folded},
    {u"Ivory", u"Ivory", MatchKind::Folded},
    {u"ｉｖｏｒｙ", u"ｉｖｏｒｙ", MatchKind::Folded},
    {u"ívóry", u"ívóry", MatchKind::Folded},
    {u"i\u0301vory", u"i\u0301vory", MatchKind::Folded},
    {u"two ivorys", u"ivorys", MatchKind::Folded},
    {u"two ivories", u"ivories", MatchKind::Folded},
    {u"ivoooory", u"ivoooory", MatchKind::Disguised},
    {u"1V000RY", u"1V000RY", MatchKind::Disguised},
    {u"RHINO HORNS", u"RHINO HORNS", MatchKind::Folded},
    {u"rhino   horn", u"rhino   horn", MatchKind::Folded},
    {u"rhino\u00A0horn", u"rhino\u00A0horn", MatchKind::Folded},
    {u"DEFENSE D'ELEPHANT", u"DEFENSE D'ELEPHANT", MatchKind::Folded},
    {u"défense d’éléphant", u"défense d’éléphant", MatchKind::Folded},
    {u"defenses? defense d'elephants", u"defense d'elephants", MatchKind::Folded},
    {u"nga voi", u"nga voi", MatchKind::Folded},
    {u"vay te te", u"vay te te", MatchKind::Folded},
    {u"عَاج", u"عَاج", MatchKind::Folded},
    {u"عـاج", u"عـاج", MatchKind::Folded},
    {u"Colmillo de Elefante", u"Colmillo de Elefante", MatchKind::Folded},
    // Disguised: digits and signs for letters
    {u"1vory", u"1vory", MatchKind::Disguised},
    {u"1v0ry", u"1v0ry", MatchKind::Disguised},
    {u"iv0ry!", u"iv0ry", MatchKind::Disguised},
    {u"1V0RY", u"1V0RY", MatchKind::Disguised},
    {u"!vory", u"!vory", MatchKind::Disguised},
    {u"|vory", u"|vory", MatchKind::Disguised},
    {u"iv0ry c4rving", u"iv0ry c4rving", MatchKind::Disguised},
    {u"rh1no h0rn", u"rh1no h0rn", MatchKind::Disguised},
    {u"p4ng0lin $cale5", u"p4ng0lin $cale5", MatchKind::Disguised},
    {u"pango1in scales", u"pango1in scales", MatchKind::Disguised},
    {u"5hahto0sh", u"5hahto0sh", MatchKind::Disguised},
    {u"gad1ng gajah", u"gad1ng gajah", MatchKind::Disguised},
    // ... foreign letters that look alike (Cyrillic, Greek)
    {u"ivоry", u"ivоry", MatchKind::Disguised},
    {u"іvоrу", u"іvоrу", MatchKind::Disguised},
    {u"ivοry", u"ivοry", MatchKind::Disguised},
    // ... spelt out
    {u"i v o r y", u"i v o r y", MatchKind::Disguised},
    {u"I V O R Y", u"I V O R Y", MatchKind::Disguised},
    {u"i.v.o.r.y", u"i.v.o.r.y", MatchKind::Disguised},
    {u"i-v-o-r-y", u"i-v-o-r-y", MatchKind::Disguised},
    {u"i_v_o_r_y", u"i_v_o_r_y", MatchKind::Disguised},
    {u"i * v * o * r * y", u"i * v * o * r * y", MatchKind::Disguised},
    {u"i·v·o·r·y", u"i·v·o·r·y", MatchKind::Disguised},
    {u"i • v • o • r • y", u"i • v • o • r • y", MatchKind::Disguised},
    {u"象·牙·雕", u"象·牙·雕", MatchKind::Disguised},
    {u"1.v.0.r.y", u"1.v.0.r.y", MatchKind::Disguised},
    {u"r h i n o  h o r n", u"r h i n o  h o r n", MatchKind::Disguised},
    {u"r.h.i.n.o.h.o.r.n", u"r.h.i.n.o.h.o.r.n", MatchKind::Disguised},
    {u"buy i.v.o.r.y now", u"i.v.o.r.y", MatchKind::Disguised},
    {u"穿.山.甲", u"穿.山.甲", MatchKind::Disguised},
    {u"穿 山 甲", u"穿 山 甲", MatchKind::Disguised},
    {u"象*牙*雕", u"象*牙*雕", MatchKind::Disguised},
    // ... characters nobody sees
    {u"iv\u200Bory", u"iv\u200Bory", MatchKind::Disguised},
    {u"i\u200Dv\u200Do\u200Dry", u"i\u200Dv\u200Do\u200Dry", MatchKind::Disguised},
    {u"ivo\u00ADry", u"ivo\u00ADry", MatchKind::Disguised},
    {u"穿\u200B山甲", u"穿\u200B山甲", MatchKind::Disguised},
    // Context
    {u"hand carved ox bone figure", u"ox bone"},
    {u"ox bone carvings", u"ox bone"},
    // Innocent: part of a word
    {u"livory", u""},
    {u"ivoryware", u""},
    {u"1ivory2", u""},
    {u"ivory\u0301s", u"ivory\u0301s", MatchKind::Folded},
    {u"savoir et ivoires", u"ivoires", MatchKind::Folded},
    {u"savoirivoire", u""},
    {u"gading gajahan", u""},
    {u"معاجين", u""},
    // ... forbidden neighbours
    {u"Ivory Coast jersey", u""},
    {u"faux ivory", u""},
    {u"maillot Côte d’Ivoire", u""},
    {u"robe ivoire", u""},
    {u"象牙白连衣裙", u""},
    {u"猛犸象牙", u""},
    {u"قميص ساحل العاج", u""},
    {u"rhino horn beetle larvae", u""},
    // ... missing or wrong context
    {u"ox bone", u""},
    {u"ox bone soup, carved", u""},
    {u"🐘 plush", u""},
    // ... a line break between the words
    {u"rhino\nhorn", u""},
    {u"rhino\r\nhorn", u""},
    {u"rhino\u2028horn", u""},
    {u"ox bone\ncarving", u""},
    {u"i\nv\no\nr\ny", u""},
    {u"穿\n山甲", u""},
    // ... numbers and initials
    {u"10 04 1", u""},
    {u"1 5 0 4 7", u""},
    {u"model 1V0-R7", u""},
    {u"I. V. Orry", u""},
    {u"A B C D E F", u""},
    {u"livοry", u""},
    {u"l1vory", u""},
    {u"s i v o r y t", u""},
    {u"", u""},
};

class Disguises : public testing::TestWithParam<LiteralSet::Engine> {};

TEST_P(Disguises, eachCaseIsFoundOrLeftAlone) {
    const KeywordMatcher matcher(terms(), GetParam());
    for (const Case& c : cases) {
        const QString text = QString::fromUtf16(c.text);
        SCOPED_TRACE(text.toStdString());
        const std::vector<KeywordHit> hits = matcher.scan(text);
        if (*c.found == u'\0') {
            EXPECT_TRUE(hits.empty()) << (hits.empty() ? "" : hits.front().text.toStdString());
            continue;
        }
        ASSERT_EQ(hits.size(), 1U);
        EXPECT_EQ(hits.front().text, QString::fromUtf16(c.found));
        EXPECT_EQ(matchKindName(hits.front().how), matchKindName(c.how));
    }
}

TEST_P(Disguises, hitsTellTheirPlaceInCharactersOfTheOriginal) {
    const KeywordMatcher matcher(terms(), GetParam());
    for (const Case& c : cases) {
        // An emoji is one character but two units of UTF-16; accents and invisible characters count.
        const QString text = u"🐘🐘 é\u0301\u200B "_qs + QString::fromUtf16(c.text) + u" 🐘"_qs;
        const std::u32string characters = text.toStdU32String();
        for (const KeywordHit& hit : matcher.scan(text)) {
            ASSERT_LE(0, hit.start);
            ASSERT_LT(hit.start, hit.end);
            ASSERT_LE(hit.end, qint64(characters.size()));
            const std::u32string cut = characters.substr(std::size_t(hit.start), std::size_t(hit.end - hit.start));
            EXPECT_EQ(hit.text.toStdU32String(), cut);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(BothEngines, Disguises,
                         testing::Values(LiteralSet::Engine::Best, LiteralSet::Engine::Automaton),
                         [](const auto& info) {
                             return info.param == LiteralSet::Engine::Best ? "best" : "automaton";
                         });

} // namespace

} // namespace cyberspotter
