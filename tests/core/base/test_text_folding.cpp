// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_folding.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

struct FoldCase {
    const char* text;
    const char* folded;
};

TEST(TextFolding, UnifiesWhatAPersonReadsAsTheSame) {
    const FoldCase cases[] = {
        {"Éléphant  d’Afrique ", "elephant d’afrique"},
        {"ＩＶＯＲＹ", "ivory"},
        {"STRASSE", "strasse"},
        {"Straße", "strasse"},
        {"ngà voi", "nga voi"},
        {"Đồi mồi", "doi moi"},
        {"عَاج", "عاج"},
        {"أحمر", "احمر"},
        {"zero\u200bwidth", "zerowidth"},
        {"象牙", "象牙"},
    };
    for (const FoldCase& one : cases) {
        EXPECT_EQ(foldForSearch(QString::fromUtf8(one.text)), QString::fromUtf8(one.folded)) << one.text;
    }
}

TEST(TextFolding, IsIdempotent) {
    for (const char* text : {"İstanbul ǅungla", "ﬁligree ½ ﷺ", "ไม้พะยูง", "한국어", "Ÿ\u0301 Ł ø"}) {
        const QString once = foldForSearch(QString::fromUtf8(text));
        EXPECT_EQ(foldForSearch(once), once) << text;
    }
}

TEST(TextFolding, SetsScriptsWithoutSpacesApart) {
    EXPECT_EQ(searchableText(QStringLiteral("古董象牙carved")), QStringLiteral("古 董 象 牙 carved"));
}

TEST(TextFolding, MakesQueriesThatCannotBeSyntax) {
    EXPECT_EQ(fullTextQuery(QStringLiteral("Ivory NEAR(\"x")), QStringLiteral("\"ivory\"* AND \"near(\"\"x\"*"));
    EXPECT_EQ(fullTextQuery(QStringLiteral(" - * ")), QString());
    EXPECT_EQ(fullTextQuery(QStringLiteral("象牙")), QStringLiteral("\"象 牙\"*"));
}

} // namespace
} // namespace cyberspotter
