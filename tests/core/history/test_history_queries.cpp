// SPDX-License-Identifier: Apache-2.0
#include "core/history/history_queries.h"

#include "core/reporting/report_repository.h"
#include "support/scratch_library.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

class HistoryTest : public testing::Test {
protected:
    void SetUp() override {
        add(QStringLiteral("Statuette en ivoire"), QStringLiteral("Loxodonta africana"), QStringLiteral("ebay"), ReportState::Draft);
        add(QStringLiteral("古董象牙雕刻"), QStringLiteral("Elephas maximus"), QStringLiteral("taobao"), ReportState::Removed);
        add(QStringLiteral("Écailles de pangolin"), QStringLiteral("Manis javanica"), QStringLiteral("ebay"), ReportState::Removed);
        add(QStringLiteral("تمثال من العاج"), QStringLiteral("Loxodonta africana"), QStringLiteral("opensooq"), ReportState::InReview);
    }

    void add(const QString& title, const QString& taxon, const QString& marketplace, ReportState state) {
        Report report;
        report.listing.url = QStringLiteral("https://m.example/") + QString::number(++count_);
        report.listing.title = title;
        report.listing.marketplace = marketplace;
        report.taxa = {taxon};
        report.state = state;
        report.createdAt = library_->now();
        ASSERT_TRUE(ReportRepository(*library_).add(report));
        library_.advance(24 * 3600 * 1000);
    }

    QList<qint64> find(const HistoryQuery& query) {
        QList<qint64> numbers;
        const QList<Report> reports = HistoryQueries(*library_).find(query).value();
        for (const Report& report : reports) {
            numbers += report.number;
        }
        EXPECT_EQ(HistoryQueries(*library_).numbers(query).value(), numbers);
        EXPECT_EQ(HistoryQueries(*library_).count(query).value(), numbers.size());
        return numbers;
    }

    QList<qint64> findText(const QString& text) {
        HistoryQuery query;
        query.text = text;
        return find(query);
    }

    tests::ScratchLibrary library_;
    int count_ = 0;
};

TEST_F(HistoryTest, FindsWordsInAnyScript) {
    EXPECT_EQ(findText(QStringLiteral("IVOIRE")), QList<qint64>{1});
    EXPECT_EQ(findText(QStringLiteral("象牙")), QList<qint64>{2});
    EXPECT_EQ(findText(QStringLiteral("ecailles pang")), QList<qint64>{3});
    EXPECT_EQ(findText(QStringLiteral("العاج")), QList<qint64>{4});
    EXPECT_EQ(findText(QStringLiteral("loxodonta")), (QList<qint64>{4, 1}));
}

TEST_F(HistoryTest, FindsNothingWhereNothingIs) {
    EXPECT_EQ(findText(QStringLiteral("牙象")), QList<qint64>{});
    EXPECT_EQ(findText(QStringLiteral("ivoire pangolin")), QList<qint64>{});
    EXPECT_EQ(findText(QStringLiteral("\"OR (")), QList<qint64>{});
}

TEST_F(HistoryTest, FiltersTogether) {
    HistoryQuery query;
    query.marketplace = QStringLiteral("ebay");
    EXPECT_EQ(find(query), (QList<qint64>{3, 1}));
    query.status = ReportState::Removed;
    EXPECT_EQ(find(query), QList<qint64>{3});
    query = {};
    query.species = QStringLiteral("Loxodonta africana");
    query.since = QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC);
    EXPECT_EQ(find(query), QList<qint64>{4});
    query.until = query.since;
    EXPECT_EQ(find(query), QList<qint64>{});
}

TEST_F(HistoryTest, FollowsAChangedReport) {
    Report report = ReportRepository(*library_).get(QStringLiteral("1")).value();
    report.listing.title = QStringLiteral("Bois sculpté");
    ASSERT_TRUE(ReportRepository(*library_).update(report));
    EXPECT_EQ(findText(QStringLiteral("ivoire")), QList<qint64>{});
    EXPECT_EQ(findText(QStringLiteral("sculpte")), QList<qint64>{1});
}

TEST_F(HistoryTest, PagesByKey) {
    HistoryQuery query;
    query.limit = 3;
    const QList<Report> first = HistoryQueries(*library_).find(query).value();
    ASSERT_EQ(first.size(), 3);
    query.before = first.back().number;
    const QList<Report> second = HistoryQueries(*library_).find(query).value();
    ASSERT_EQ(second.size(), 1);
    EXPECT_EQ(second[0].number, 1);
}

TEST_F(HistoryTest, NewestFirstWhateverTheOrderTheyCameIn) {
    const QDateTime now = library_->now();
    const auto addAt = [&](const QDateTime& at) {
        Report report;
        report.listing.url = QStringLiteral("https://m.example/") + QString::number(++count_);
        report.listing.title = QStringLiteral("late ivoire");
        report.listing.marketplace = QStringLiteral("ebay");
        report.taxa = {QStringLiteral("Manis javanica"), QStringLiteral("Manis javanica")};
        report.state = ReportState::Removed;
        report.partnerId = QStringLiteral("p");
        report.createdAt = at;
        ASSERT_TRUE(ReportRepository(*library_).add(report));
    };
    addAt(now.addDays(-1000));                                        // 5
    addAt(now.addDays(2));                                            // 6
    addAt(now.addMSecs(1));                                           // 7
    addAt(now.addMSecs(1));                                           // 8: the same moment, the number decides
    addAt(QDateTime(QDate(1601, 1, 1), QTime(0, 0), Qt::UTC));        // 9: no year of a table is too far
    addAt(QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC));      // 10
    const QList<qint64> added{10, 6, 8, 7, 5, 9};
    EXPECT_EQ(findText(QStringLiteral("late")), added);
    HistoryQuery query;
    query.partner = QStringLiteral("p");
    EXPECT_EQ(find(query), added);
    query = {};
    query.species = QStringLiteral("Manis javanica");
    EXPECT_EQ(find(query), (QList<qint64>{10, 6, 8, 7, 3, 5, 9}));
    query.since = now.addMSecs(1);
    query.until = now.addDays(3);
    EXPECT_EQ(find(query), (QList<qint64>{6, 8, 7}));
    query.text = QStringLiteral("ivoire");
    EXPECT_EQ(find(query), (QList<qint64>{6, 8, 7}));
    query = {};
    query.marketplace = QStringLiteral("ebay");
    query.status = ReportState::Removed;
    query.before = 7;
    query.limit = 2;
    QList<qint64> page = HistoryQueries(*library_).numbers(query).value();
    EXPECT_EQ(page, (QList<qint64>{3, 5})) << "the next page begins where the last one ended in time";
    EXPECT_EQ(ReportRepository(*library_).list(ReportState::Removed, 0, 3).value().at(1).number, 6);
}

TEST_F(HistoryTest, CountsByGroup) {
    const HistoryQueries queries(*library_);
    EXPECT_EQ(queries.countBy(HistoryGroup::Marketplace)->front(), (HistoryCount{QStringLiteral("ebay"), 2}));
    EXPECT_EQ(queries.countBy(HistoryGroup::Species)->front(), (HistoryCount{QStringLiteral("Loxodonta africana"), 2}));
    EXPECT_EQ(queries.countBy(HistoryGroup::Outcome)->front(), (HistoryCount{QStringLiteral("removed"), 2}));
    EXPECT_EQ(queries.countBy(HistoryGroup::Week)->front(), (HistoryCount{QStringLiteral("2026-W48"), 4}));
}

} // namespace
} // namespace cyberspotter
