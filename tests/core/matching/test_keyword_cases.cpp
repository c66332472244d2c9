// SPDX-License-Identifier: Apache-2.0
// keyword_cases.tsv against the terms that are built in: disguises of every script, and words of innocent people.
#include "core/catalogue/catalogue.h"
#include "core/matching/keyword_matcher.h"
#include "tests/support/print_text.h"
#include "tests/support/test_data.h"

#include <QFile>

#include <algorithm>

#include <gtest/gtest.h>

namespace cyberspotter {

namespace {

struct Case {
    QString language;
    bool found = false;
    QString how;
    QString text;
    QString words;
};

QString unescaped(const QString& text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && text.mid(i + 1, 1) == u"n"_qs) {
            plain += u'\n';
            ++i;
        } else if (text[i] == u'\\' && text.mid(i + 1, 1) == u"u"_qs) {
            plain += QChar(text.mid(i + 2, 4).toUShort(nullptr, 16));
            i += 5;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

std::vector<Case> casesOfTheFile() {
    QFile file(tests::sourceFolder() + u"/tests/core/matching/keyword_cases.tsv"_qs);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Case> cases;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'#')) {
            continue;
        }
        EXPECT_EQ(fields.size(), 5) << line.toStdString();
        if (fields.size() == 5) {
            cases.push_back(
                {fields[0], fields[1] == u"found"_qs, fields[2], unescaped(fields[3]), unescaped(fields[4])});
        }
    }
    return cases;
}

TEST(KeywordCases, disguisedTermsAreFoundAndInnocentWordsLeftAlone) {
    const auto catalogue = Catalogue::load();
    ASSERT_TRUE(catalogue) << catalogue.error().toText().toStdString();
    const KeywordMatcher matcher((*catalogue)->keywords());
    const std::vector<Case> cases = casesOfTheFile();
    EXPECT_GE(cases.size(), 400U);
    for (const Case& c : cases) {
        SCOPED_TRACE(c.language.toStdString() + ": " + c.text.toStdString());
        const std::vector<KeywordHit> hits = matcher.scan(c.text);
        if (!c.found) {
            EXPECT_TRUE(hits.empty()) << (hits.empty() ? "" : hits.front().keyword->text.toStdString());
            continue;
        }
        const auto hit = std::ranges::find(hits, c.words, &KeywordHit::text);
        if (hit == hits.end()) {
            ADD_FAILURE() << "not found; instead: " << (hits.empty() ? "nothing" : hits.front().text.toStdString());
        } else if (c.how != u"any"_qs) {
            EXPECT_EQ(matchKindName(hit->how), c.how);
        }
    }
}

} // namespace

} // namespace cyberspotter
