// SPDX-License-Identifier: Apache-2.0
#include "core/listing/page/html_document.h"

#include "core/listing/page/html_entities.h"
#include "core/base/text_decoding.h"
#include "tests/support/cpu_clock.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

HtmlDocument parsed(const char* html) {
    return HtmlDocument::parse(QByteArray(html));
}

int32_t byTag(const HtmlDocument& document, const char* tag) {
    return document.firstByTag(htmlTag(tag));
}

TEST(HtmlDocument, nestsAsWritten) {
    const HtmlDocument d = parsed("<div id=a class='x y'><p>one <b>two</b></p><p>three</p></div>");
    const int32_t div = byTag(d, "div");
    ASSERT_GE(div, 0);
    EXPECT_EQ(d.attribute(div, "class"), "x y");
    EXPECT_EQ(d.attribute(div, "id"), "a");
    EXPECT_EQ(d.text(div), "one two three");
    EXPECT_EQ(d.attribute(div, "title").data(), nullptr);
}

TEST(HtmlDocument, impliedEndTagsClose) {
    const HtmlDocument d = parsed("<ul><li>a<li>b</ul><p>x<p>y<table><tr><td>1<td>2<tr><td>3</table><dl><dt>k<dd>v</dl>");
    int items = 0;
    int rows = 0;
    for (int32_t i = 0; i < d.size(); ++i) {
        if (d.node(i).tag == htmlTag("li")) {
            ++items;
            EXPECT_EQ(d.text(i).size(), 1u);
        }
        if (d.node(i).tag == htmlTag("tr")) {
            ++rows;
        }
    }
    EXPECT_EQ(items, 2);
    EXPECT_EQ(rows, 2);
    EXPECT_EQ(d.text(byTag(d, "p")), "x");
    EXPECT_EQ(d.text(byTag(d, "td")), "1");
    EXPECT_EQ(d.text(byTag(d, "dt")), "k");
}

TEST(HtmlDocument, aStrayEndTagClosesNothingElse) {
    const HtmlDocument d = parsed("<div><span>a</b></i></td>b</span></div>");
    EXPECT_EQ(d.text(byTag(d, "span")), "ab");
}

TEST(HtmlDocument, scriptsAreCharactersAndNotText) {
    const HtmlDocument d = parsed("<p>a<script>if (1 < 2) { '<p>' } // &amp;</script>b</p>");
    EXPECT_EQ(d.text(0), "ab");
    EXPECT_EQ(d.node(byTag(d, "script")).text, "if (1 < 2) { '<p>' } // &amp;");
}

TEST(HtmlDocument, aScriptMayHideAScript) {
    const HtmlDocument d = parsed("<script><!-- <script>x</script> --></script><p>after</p>");
    EXPECT_EQ(d.text(0), "after");
    EXPECT_NE(d.node(byTag(d, "script")).text.find("-->"), std::string_view::npos);
}

TEST(HtmlDocument, referencesAreRead) {
    const HtmlDocument d = parsed("<title>A&amp;B &euro;5 &#x20AC; &#128; &notit; &unknown;</title><a href='?a=1&copy=2&amp;b'>");
    EXPECT_EQ(d.text(byTag(d, "title")), "A&B €5 € € ¬it; &unknown;");
    EXPECT_EQ(d.attribute(byTag(d, "a"), "href"), "?a=1&copy=2&b");
}

TEST(HtmlDocument, commentsAndDoctypesAreLeftOut) {
    const HtmlDocument d = parsed("<!DOCTYPE html><!-- <p>no</p> --><!--> <p>yes</p><![CDATA[x]]><?php y ?>");
    EXPECT_EQ(d.text(0), "yes");
}

TEST(HtmlDocument, unquotedAndUpperCase) {
    const HtmlDocument d = parsed("<DIV CLASS=Price DATA-X>5<BR/>6</DIV>");
    const int32_t div = byTag(d, "div");
    EXPECT_EQ(d.attribute(div, "class"), "Price");
    EXPECT_TRUE(d.hasAttribute(div, "data-x"));
    EXPECT_EQ(d.text(div), "5 6");
}

TEST(HtmlDocument, depthIsBoundedAndTimeLinear) {
    const tests::CpuClock clock;
    const HtmlDocument deep = HtmlDocument::parse(QByteArray("<div>").repeated(100'000) + "end");
    EXPECT_EQ(deep.text(0), "end");
    for (const char* tag : {"<b>", "<p>", "<a>", "<li>", "<table>", "<td>", "<ul><li>", "</div>", "<svg/>", "<select><option>"}) {
        const HtmlDocument d = HtmlDocument::parse(QByteArray(tag).repeated(100'000));
        bool sound = true; // millions of nodes: one assertion for all
        for (int32_t i = 0; i < d.size(); ++i) {
            sound = sound && d.node(i).depth <= 512 && d.node(i).end > i && d.node(i).end <= d.size();
        }
        EXPECT_TRUE(sound) << tag;
    }
    EXPECT_LT(clock.elapsed(), 20'000); // generous: a debug build
}

TEST(HtmlDocument, sizeIsBounded) {
    HtmlLimits small;
    small.nodes = 1000;
    EXPECT_LE(HtmlDocument::parse(QByteArray("<i>").repeated(50'000), {}, small).size(), 1001);
    small = {};
    small.bytes = 10;
    EXPECT_EQ(HtmlDocument::parse("<p>123456789012345", {}, small).text(0), "1234567");
}

TEST(HtmlDocument, everyTruncationIsRead) {
    const QByteArray page("<!DOCTYPE html><html lang='en'><head><title>T&amp;t</title><script>var a='</scr'+'ipt>';</script>"
                          "</head><body class=\"b\"><!-- c --><p title='&quot;x&quot;'>&euro;5<br/>&#8364;<svg><g/></svg></p>");
    for (qsizetype i = 0; i <= page.size(); ++i) {
        const HtmlDocument d = HtmlDocument::parse(page.left(i));
        ASSERT_GE(d.size(), 1);
        ASSERT_EQ(d.node(0).end, d.size());
        (void)d.text(0);
    }
}

TEST(HtmlDocument, nulBytesDoNoHarm) {
    QByteArray page("<p>a b</p><d iv\0x='\0'>\0</d>", 28);
    EXPECT_NE(HtmlDocument::parse(page).text(0).find("a b"), std::string::npos);
}

struct Encoded {
    const char* bytes;
    const char* http;
    const char* charset;
    const char* text;
};

class Decoding : public testing::TestWithParam<Encoded> {};

TEST_P(Decoding, readsAsBrowsersDo) {
    const DecodedText decoded = decodeHtml(GetParam().bytes, GetParam().http);
    EXPECT_EQ(decoded.charset.toStdString(), GetParam().charset);
    EXPECT_NE(decoded.utf8.find(GetParam().text), std::string::npos) << decoded.utf8;
}

INSTANTIATE_TEST_SUITE_P(
    Encodings, Decoding,
    testing::Values(Encoded{"\xEF\xBB\xBFpr\xC3\xADs", "windows-1252", "utf-8", "prís"},
                    Encoded{"<meta charset=iso-8859-1>\x80 5", "", "windows-1252", "€ 5"},
                    Encoded{"<meta http-equiv=content-type content='text/html; charset=GB2312'>\xBC\xDB\xB8\xF1", "",
                            "gb18030", "价格"},
                    Encoded{"\x83\x8F\x83\x93", "Shift_JIS", "shift_jis", "ワン"},
                    Encoded{"\xB0\xA1\xB0\xDD", "euc-kr", "euc-kr", "가격"},
                    Encoded{"\xBB\xF9\xA6\xE6", "big5", "big5", "價"},
                    Encoded{"\xF6\xE5\xED\xE0", "windows-1251", "windows-1251", "цена"},
                    Encoded{"\xC7\xE1\xD3\xDA\xD1", "windows-1256", "windows-1256", "السعر"},
                    Encoded{"\xC3\xD2\xA4\xD2", "tis-620", "windows-874", "ราคา"},
                    Encoded{"<meta charset=gbk>caf\xC3\xA9", "", "utf-8", "café"},
                    Encoded{"good \xC3\xA9 bad \xFF end and more", "utf-8", "utf-8", "bad \xEF\xBF\xBD end"}));

// The words of a page in each encoding, told by the header, by meta, and against each other.
TEST(Decoding, everyLabelOfTheStandardMeansWhatItSays) {
    const struct {
        const char* label;
        QByteArray bytes;
        const char* utf8;
        const char* name;
    } cases[] = {{"ISO-8859-1", "\x80 5", "€ 5", "windows-1252"},
                 {"iso_8859-1:1987", "\x93x\x94", "“x”", "windows-1252"},
                 {"latin5", "\xFD\xFE", "ış", "windows-1254"},
                 {"gb2312", "\xCF\xF3\xD1\xC0", "象牙", "gb18030"},
                 {"GBK", "\xF3\x77", "體", "gb18030"},
                 {"big5", "\xB6\x48\xA4\xFA", "象牙", "big5"},
                 {"x-sjis", "\x8F\xDB\x89\xE5\x87\x40", "象牙①", "shift_jis"},
                 {"ks_c_5601-1987", "\xBB\xF3\xBE\xC6", "상아", "euc-kr"},
                 {"windows-1251", "\xF1\xEB\xEE\xED", "слон", "windows-1251"},
                 {"cp1256", "\xDA\xC7\xCC", "عاج", "windows-1256"},
                 {"tis-620", "\xA7\xD2", "งา", "windows-874"},
                 {"866", "\xE1\xAB\xAE\xAD", "слон", "ibm866"},
                 {"koi8-ru", "\xD3\xCC\xCF\xCE", "слон", "koi8-u"},
                 {"iso-8859-8-i", "\xF9\xF0", "שנ", "iso-8859-8"},
                 {"euc-jp", "\xBE\xDD\xB2\xE7", "象牙", "euc-jp"},
                 {"hz-gb-2312", "\x80x", "\xEF\xBF\xBD", "replacement"}};
    for (const auto& one : cases) {
        const DecodedText byHeader = decodeHtml(one.bytes, one.label);
        EXPECT_EQ(byHeader.utf8, one.utf8) << one.label;
        EXPECT_EQ(byHeader.charset.toStdString(), one.name) << one.label;
    }
    // The header comes before meta, and a label nobody knows counts for nothing.
    const QByteArray page = QByteArray("<meta charset=shift_jis><p>") + "\xF1\xEB\xEE\xED";
    EXPECT_TRUE(QByteArray::fromStdString(decodeHtml(page, "windows-1251").utf8).endsWith("слон"));
    EXPECT_EQ(decodeHtml(page, "no-such-charset").charset, "shift_jis");
    EXPECT_EQ(decodeHtml(QByteArray("\xEF\xBB\xBF") + "象", "windows-1251").utf8, "象");
}

TEST(Decoding, utf16ByItsMark) {
    const DecodedText decoded = decodeHtml(QByteArray("\xFF\xFE\x41\x00\xAC\x20", 6));
    EXPECT_EQ(decoded.utf8, "A€");
}

TEST(Entities, loneSurrogatesAndGiantsBecomeTheReplacement) {
    std::string out;
    decodeEntities("&#xD800;&#99999999999;&#0;&#;&#x;&;", false, out);
    EXPECT_EQ(out, "\uFFFD\uFFFD\uFFFD&#;&#x;&;");
}

} // namespace
} // namespace cyberspotter
