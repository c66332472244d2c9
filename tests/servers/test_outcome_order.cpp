// SPDX-License-Identifier: Apache-2.0
// Outcomes from a partner that tells them late, twice, for strangers and in words of its own.
#include "core/base/clock.h"
#include "core/submission/outcomes.h"
#include "support/submission_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>

#include <thread>

namespace cyberspotter {
namespace {

class Telling : public testing::Test {
protected:
    void SetUp() override {
        qputenv("CYBERSPOTTER_TOKEN_TEST_PARTNER", "any");
        report = tests::addReady(*library);
        BatchRepository(*library).create(tests::partnerAt(QStringLiteral("http://127.0.0.1:1"))).value();
        ReportEvent event;
        event.reportId = report.id;
        event.state = ReportState::Received;
        event.source = QStringLiteral("api");
        event.externalId = QStringLiteral("intake:1");
        ASSERT_TRUE(ReportRepository(*library).move(event));
        server.Get("/v1/outcomes", [this](const httplib::Request& request, httplib::Response& response) {
            const int since = std::atoi(request.get_param_value("since").c_str());
            asked += since;
            const bool isLast = since >= pages.size();
            const QJsonObject answer{{"cursor", QString::number(isLast ? since : since + 1)},
                                     {"outcomes", isLast ? QJsonArray() : pages[since]}};
            response.set_content(QJsonDocument(answer).toJson().toStdString(), "application/json");
        });
        partner = tests::partnerAt(QStringLiteral("http://127.0.0.1:%1").arg(server.bind_to_any_port("127.0.0.1")));
        thread = std::thread([this] { server.listen_after_bind(); });
        while (!server.is_running()) {
            std::this_thread::yield();
        }
    }
    void TearDown() override {
        server.stop();
        thread.join();
        qunsetenv("CYBERSPOTTER_TOKEN_TEST_PARTNER");
    }

    QJsonObject outcome(const QString& number, const QString& status, int minute, const QString& of = {}) const {
        return {{"outcome_id", number},
                {"report_id", of.isEmpty() ? report.id : of},
                {"status", status},
                {"occurred_at", QStringLiteral("2026-11-24T09:%1:00Z").arg(minute, 2, 10, QChar(u'0'))}};
    }
    ReportState state() { return ReportRepository(*library).get(report.id)->state; }
    qsizetype events() { return ReportRepository(*library).events(report.id)->size(); }

    tests::ScratchLibrary library;
    httplib::Server server;
    std::thread thread;
    Partner partner;
    Report report;
    QList<QJsonArray> pages;
    QList<int> asked;
};

TEST_F(Telling, APageInAnyOrderEndsInTheLatest) {
    pages = {{outcome(QStringLiteral("3"), QStringLiteral("removed"), 30),
              outcome(QStringLiteral("1"), QStringLiteral("in_review"), 10),
              outcome(QStringLiteral("2"), QStringLiteral("clarification_required"), 20)}};
    EXPECT_EQ(pollOutcomes(*library, partner)->size(), 3);
    EXPECT_EQ(state(), ReportState::Removed);
}

TEST_F(Telling, ALatecomerIsEnteredAndTheStateStays) {
    pages = {{outcome(QStringLiteral("3"), QStringLiteral("removed"), 30)},
             {outcome(QStringLiteral("1"), QStringLiteral("in_review"), 10)}};
    ASSERT_TRUE(pollOutcomes(*library, partner));
    const qsizetype before = events();
    ASSERT_TRUE(pollOutcomes(*library, partner));
    EXPECT_EQ(events(), before + 1) << "it belongs to the story";
    EXPECT_EQ(state(), ReportState::Removed) << "states do not go backwards";
}

TEST_F(Telling, TheSameOutcomeTwiceIsOne) {
    pages = {{outcome(QStringLiteral("1"), QStringLiteral("in_review"), 10)},
             {outcome(QStringLiteral("1"), QStringLiteral("in_review"), 10)}};
    ASSERT_TRUE(pollOutcomes(*library, partner));
    const qsizetype before = events();
    EXPECT_TRUE(pollOutcomes(*library, partner)->isEmpty());
    EXPECT_EQ(events(), before);
}

TEST_F(Telling, TheCursorGoesOnAcrossARestart) {
    pages = {{outcome(QStringLiteral("1"), QStringLiteral("in_review"), 10)},
             {outcome(QStringLiteral("2"), QStringLiteral("removed"), 20)}};
    ASSERT_TRUE(pollOutcomes(*library, partner));
    library.reopen();
    ASSERT_TRUE(pollOutcomes(*library, partner));
    EXPECT_EQ(asked, (QList<int>{0, 1}));
    EXPECT_EQ(state(), ReportState::Removed);
}

TEST_F(Telling, StrangersAndUnknownWordsChangeNothing) {
    Report other;
    other.listing.url = QStringLiteral("https://market.example/2");
    other.partnerId = QStringLiteral("someone-else");
    const Report theirs = ReportRepository(*library).add(other).value();
    pages = {{outcome(QStringLiteral("1"), QStringLiteral("eaten"), 10),
              outcome(QStringLiteral("2"), QStringLiteral("removed"), 11, theirs.id),
              outcome(QStringLiteral("3"), QStringLiteral("removed"), 12,
                      QStringLiteral("00000000-0000-4000-8000-000000000000")),
              outcome(QStringLiteral("4"), QStringLiteral("draft"), 13)}};
    EXPECT_TRUE(pollOutcomes(*library, partner)->isEmpty());
    EXPECT_EQ(state(), ReportState::Received);
    EXPECT_EQ(tests::stateOf(*library, theirs), ReportState::Draft);
}

TEST_F(Telling, AnAnswerThatCannotBeReadMovesNoCursor) {
    QJsonObject broken = outcome(QStringLiteral("1"), QStringLiteral("removed"), 10);
    broken.remove(QStringLiteral("occurred_at"));
    pages = {{broken}};
    EXPECT_EQ(pollOutcomes(*library, partner).error().type, QStringLiteral("answer-invalid"));
    pages[0] = {outcome(QStringLiteral("1"), QStringLiteral("removed"), 10)};
    ASSERT_TRUE(pollOutcomes(*library, partner));
    EXPECT_EQ(state(), ReportState::Removed);
}

} // namespace
} // namespace cyberspotter
