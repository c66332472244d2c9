// SPDX-License-Identifier: Apache-2.0
#include "core/submission/intake/intake_protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

using intake::Verdict;

const intake::Access access{QStringLiteral("https://intake.example/wildlife"), QStringLiteral("secret")};

HttpAnswer answerOf(int status, const QByteArray& type = "application/json", const QByteArray& body = "{}") {
    HttpAnswer answer;
    answer.status = status;
    answer.headers["content-type"] = type;
    answer.body = body;
    return answer;
}

HttpAnswer broken(const QString& type, bool bytesWentOut) {
    HttpAnswer answer;
    answer.problem = Problem{type, "broken", {}, {}, 0, {}};
    answer.bytesWentOut = bytesWentOut;
    return answer;
}

Submission twoReports() {
    Submission submission;
    submission.batchId = QStringLiteral("batch");
    submission.items = {{QStringLiteral("one"), {}, {}, {}}, {QStringLiteral("two"), {}, {}, {}}};
    return submission;
}

QByteArray batchAnswer(const QJsonArray& items, const QJsonArray& evidence = {}) {
    return QJsonDocument(QJsonObject{{"batch_id", "batch"}, {"items", items}, {"evidence", evidence}}).toJson();
}

TEST(IntakeRequests, CarryKeyDigestAndToken) {
    const HttpRequest request = intake::postBatch(access, QStringLiteral("k-1"), "{}");
    EXPECT_EQ(request.url, QStringLiteral("https://intake.example/wildlife/v1/batches"));
    EXPECT_TRUE(request.headers.contains("Idempotency-Key: \"k-1\""));
    EXPECT_TRUE(request.headers.contains("Content-Digest: sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:"))
        << "SHA-256 of the two bytes {} by openssl dgst";
    EXPECT_TRUE(request.headers.contains("Authorization: Bearer secret"));
    for (const QByteArray& header : intake::capabilities({access.base, {}}).headers) {
        EXPECT_FALSE(header.startsWith("Authorization"));
    }
    EXPECT_EQ(intake::outcomes(access, QStringLiteral("a&b c"), {}).url,
              QStringLiteral("https://intake.example/wildlife/v1/outcomes?since=a%26b%20c"));
}

TEST(IntakeJudgement, SortsEveryAnswerIntoItsClass) {
    const QList<std::pair<int, Verdict>> table{
        {200, Verdict::Success},   {201, Verdict::Success},   {301, Verdict::NeedsUser}, {307, Verdict::NeedsUser},
        {400, Verdict::Invalid},   {401, Verdict::NeedsUser}, {403, Verdict::NeedsUser}, {404, Verdict::Gone},
        {408, Verdict::Transient}, {409, Verdict::Conflict},  {410, Verdict::Gone},      {413, Verdict::TooLarge},
        {422, Verdict::Invalid},   {425, Verdict::Transient}, {429, Verdict::Transient}, {460, Verdict::Integrity},
        {500, Verdict::Transient}, {502, Verdict::Transient}, {503, Verdict::Transient}, {504, Verdict::Transient},
        {501, Verdict::Invalid},   {999, Verdict::Invalid}};
    for (const auto& [status, verdict] : table) {
        EXPECT_EQ(int(intake::judge(answerOf(status)).verdict), int(verdict)) << status;
    }
    EXPECT_EQ(intake::judge(broken(QStringLiteral("network"), false)).verdict, Verdict::Transient);
    EXPECT_EQ(intake::judge(broken(QStringLiteral("network"), true)).verdict, Verdict::Uncertain)
        << "it may have been taken";
    EXPECT_EQ(intake::judge(broken(QStringLiteral("tls"), true)).verdict, Verdict::NeedsUser);
    EXPECT_EQ(intake::judge(broken(QStringLiteral("cancelled"), true)).verdict, Verdict::Cancelled);
}

TEST(IntakeJudgement, AWebPageInPlaceOfDataIsACaptivePortal) {
    const intake::Judgement portal = intake::judge(answerOf(200, "text/html; charset=utf-8", "<!doctype html>"));
    EXPECT_EQ(portal.verdict, Verdict::Transient);
    EXPECT_EQ(portal.problem.type, QStringLiteral("captive-portal"));
    EXPECT_EQ(intake::judge(answerOf(204, "", ""), false).verdict, Verdict::Success);
}

TEST(IntakeJudgement, HonoursRetryAfterInSecondsAndAsADate) {
    HttpAnswer answer = answerOf(503);
    EXPECT_EQ(intake::judge(answer).retryAfterSeconds, -1);
    answer.headers["retry-after"] = "7";
    EXPECT_EQ(intake::judge(answer).retryAfterSeconds, 7);
    answer.headers["retry-after"] = "Thu, 01 Jan 2015 00:00:00 GMT";
    EXPECT_EQ(intake::judge(answer).retryAfterSeconds, 0) << "past: now";
    answer.headers["retry-after"] = "Tue, 01 Jan 2999 00:00:00 GMT";
    EXPECT_EQ(intake::judge(answer).retryAfterSeconds, 3600)
        << "an hour at most: a partner must not silence a volunteer";
    for (const char* hostile : {"soon", "-5x", "99999999999999999999999", ""}) {
        answer.headers["retry-after"] = hostile;
        EXPECT_LE(intake::judge(answer).retryAfterSeconds, 3600) << hostile;
    }
}

TEST(IntakeAnswers, ReadTheAnswerOfEachReport) {
    const QByteArray body = batchAnswer(
        {QJsonObject{{"report_id", "one"}, {"status", "accepted"}, {"reference", "R-1"}},
         QJsonObject{{"report_id", "two"},
                     {"status", "rejected"},
                     {"problem", QJsonObject{{"title", "No taxon"}, {"detail", "Name one"}}}}},
        {QJsonObject{{"sha256", "aa"}, {"state", "have"}}, QJsonObject{{"sha256", "bb"}, {"state", "wanted"}}});
    const Result<intake::BatchAnswer> read = intake::readBatchAnswer(body, twoReports());
    ASSERT_TRUE(read) << read.error().toText().toStdString();
    EXPECT_EQ(read->items[0].reference, QStringLiteral("R-1"));
    ASSERT_TRUE(read->items[1].problem);
    EXPECT_EQ(read->items[1].problem->title, QStringLiteral("No taxon"));
    EXPECT_EQ(read->have, QStringList{"aa"});
    EXPECT_EQ(read->wanted, QStringList{"bb"});
}

TEST(IntakeAnswers, RefuseWhatDoesNotFitTheReportsSent) {
    const QJsonObject one{{"report_id", "one"}, {"status", "accepted"}};
    const QJsonObject two{{"report_id", "two"}, {"status", "accepted"}};
    const QList<QByteArray> hostile{"",
                                    "null",
                                    "[]",
                                    "{",
                                    "{}",
                                    "\xff\xfe",
                                    batchAnswer({}),
                                    batchAnswer({one}),
                                    batchAnswer({one, two, one}),
                                    batchAnswer({two, one}),
                                    batchAnswer({one, QJsonObject{{"report_id", "two"}, {"status", "lost"}}}),
                                    batchAnswer({one, QJsonObject{{"report_id", "two"}}}),
                                    batchAnswer({one, QJsonObject{{"report_id", 2}, {"status", "accepted"}}}),
                                    batchAnswer({"one", "two"}),
                                    batchAnswer({one, QJsonValue()}),
                                    QByteArray(100'000, '['),
                                    "{\"items\":{\"0\":1,\"1\":2}}"};
    for (const QByteArray& body : hostile) {
        EXPECT_FALSE(intake::readBatchAnswer(body, twoReports())) << body.left(100).toStdString();
    }
}

TEST(IntakeAnswers, LongTextsOfAPartnerAreCut) {
    const QString endless(100'000, u'x');
    const Result<intake::BatchAnswer> read =
        intake::readBatchAnswer(batchAnswer({QJsonObject{{"report_id", "one"},
                                                         {"status", "rejected"},
                                                         {"reference", endless},
                                                         {"problem", QJsonObject{{"title", endless}}}},
                                             QJsonObject{{"report_id", "two"}, {"status", "accepted"}}}),
                                twoReports());
    ASSERT_TRUE(read);
    EXPECT_LE(read->items[0].reference.size(), 200);
    EXPECT_LE(read->items[0].problem->title.size(), 2000);
}

TEST(IntakeAnswers, EvidenceGoesNowhereElse) {
    HttpAnswer answer = answerOf(201);
    answer.headers["location"] = "/v1/uploads/7";
    EXPECT_EQ(intake::readUploadUrl(answer, access).value(), QStringLiteral("https://intake.example/v1/uploads/7"));
    answer.headers["location"] = "https://intake.example/u/7";
    EXPECT_TRUE(intake::readUploadUrl(answer, access));
    for (const char* elsewhere :
         {"https://evil.example/u/7", "http://intake.example/u/7", "https://intake.example:8443/u/7",
          "//evil.example/u", "file:///etc/passwd", "", "https://intake.example"}) {
        answer.headers["location"] = elsewhere;
        EXPECT_FALSE(intake::readUploadUrl(answer, access)) << elsewhere;
    }
}

TEST(IntakeAnswers, AReceiptNamesItsBatch) {
    EXPECT_EQ(intake::readReceipt(R"({"receipt_id":"r-1","batch_id":"batch"})", QStringLiteral("batch")).value(),
              QStringLiteral("r-1"));
    EXPECT_FALSE(intake::readReceipt(R"({"receipt_id":"r-1","batch_id":"other"})", QStringLiteral("batch")));
    EXPECT_FALSE(intake::readReceipt(R"({"batch_id":"batch"})", QStringLiteral("batch")));
    EXPECT_FALSE(intake::readReceipt("<html>", QStringLiteral("batch")));
}

TEST(IntakeAnswers, AnOutcomeNeedsItsNumberReportStatusAndTime) {
    const QByteArray good =
        R"({"cursor":"9","outcomes":[{"outcome_id":"9","report_id":"one","status":"removed","occurred_at":"2026-11-24T09:00:00Z","note":"Gone"}]})";
    const Result<intake::OutcomePage> page = intake::readOutcomes(good);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->cursor, QStringLiteral("9"));
    EXPECT_EQ(page->outcomes[0].note, QStringLiteral("Gone"));
    for (const char* member : {"\"9\",\"report", "\"one\"", "\"removed\"", "\"2026-11-24T09:00:00Z\""}) {
        QByteArray bad = good;
        bad.replace(member, QByteArray(member).startsWith("\"9") ? "\"\",\"report" : "\"\"");
        EXPECT_FALSE(intake::readOutcomes(bad)) << bad.toStdString();
    }
}

TEST(HttpClient, PlainHttpOnlyToThisComputer) {
    for (const char* own : {"http://127.0.0.1:80/", "http://localhost:8080", "http://[::1]:1/", "http://127.5.6.7/"}) {
        EXPECT_TRUE(isLoopback(QLatin1String(own))) << own;
    }
    for (const char* foreign :
         {"http://127.0.0.1.evil.example/", "http://localhost.evil.example/", "http://10.0.0.1/", "http://example.org/",
          "ftp://127.0.0.1/", "http://127.0.0.1@evil.example/", "http://0.0.0.0/", "http://127.evil.0.1/"}) {
        EXPECT_FALSE(isLoopback(QLatin1String(foreign))) << foreign;
    }
    HttpClient client({});
    HttpRequest request;
    request.url = QStringLiteral("http://10.255.255.1/v1/capabilities");
    const HttpAnswer answer = client.perform(request);
    ASSERT_TRUE(answer.problem);
    EXPECT_EQ(answer.problem->type, QStringLiteral("address-refused"));
    EXPECT_FALSE(answer.bytesWentOut);
}

} // namespace
} // namespace cyberspotter
