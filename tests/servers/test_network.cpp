// SPDX-License-Identifier: Apache-2.0
// The client's side of HTTP against servers that misbehave.
#include "core/network/http_client.h"
#include "core/submission/intake/intake_protocol.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>

#include <atomic>
#include <cstdlib>
#include <latch>
#include <semaphore>
#include <thread>

namespace cyberspotter {
namespace {

class Hostile : public testing::Test {
protected:
    void SetUp() override {
        server.Get("/endless", [](const httplib::Request&, httplib::Response& response) {
            response.set_chunked_content_provider("application/json", [](size_t, httplib::DataSink& sink) {
                const std::string piece(65536, '[');
                return sink.write(piece.data(), piece.size());
            });
        });
        server.Get("/drip", [this](const httplib::Request&, httplib::Response& response) {
            response.set_chunked_content_provider("application/json", [this](size_t, httplib::DataSink& sink) {
                // The server's own pace, until the test is over.
                return !ended.try_acquire_for(std::chrono::milliseconds(50)) && sink.write(" ", 1);
            });
        });
        server.Post("/elsewhere", [](const httplib::Request&, httplib::Response& response) {
            response.status = 307;
            response.set_header("Location", "/caught");
        });
        server.Post("/caught", [this](const httplib::Request&, httplib::Response&) { ++caught; });
        server.Get("/hang", [this](const httplib::Request&, httplib::Response&) {
            hanging.count_down();
            over.wait();
        });
        port = server.bind_to_any_port("127.0.0.1");
        thread = std::thread([this] { server.listen_after_bind(); });
        while (!server.is_running()) {
            std::this_thread::yield(); // stopped before it runs, it would run for ever
        }
    }
    void TearDown() override {
        over.count_down();
        ended.release();
        server.stop();
        thread.join();
    }
    HttpRequest to(const QString& path, const QString& method = QStringLiteral("GET")) const {
        HttpRequest request;
        request.method = method;
        request.url = QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path);
        return request;
    }

    httplib::Server server;
    std::thread thread;
    int port = 0;
    std::atomic<int> caught = 0;
    std::latch hanging{1}; ///< a request hangs
    std::counting_semaphore<> ended{0};
    std::latch over{1};
};

TEST_F(Hostile, AnEndlessAnswerIsBroken) {
    HttpOptions options;
    options.largestAnswer = 1'000'000;
    const HttpAnswer answer = HttpClient(options).perform(to(QStringLiteral("/endless")));
    ASSERT_TRUE(answer.problem);
    EXPECT_EQ(answer.problem->type, QStringLiteral("answer-too-large"));
    EXPECT_LE(answer.body.size(), 1'000'000);
}

TEST_F(Hostile, AnAnswerThatDripsIsEndedInTime) {
    HttpOptions options;
    options.totalSeconds = 1;
    const HttpAnswer answer = HttpClient(options).perform(to(QStringLiteral("/drip")));
    ASSERT_TRUE(answer.problem) << "it moves all the while, but not to an end";
    EXPECT_EQ(answer.problem->type, QStringLiteral("network"));
}

TEST_F(Hostile, PlainHttpGoesFurtherOnlyWhenAllowed) {
    HttpRequest request = to(QStringLiteral("/elsewhere"), QStringLiteral("POST"));
    // Reaches this computer, but is no address that counts as it.
    request.url.replace(QStringLiteral("127.0.0.1"), QStringLiteral("0.0.0.0"));
    const HttpAnswer refused = HttpClient({}).perform(request);
    ASSERT_TRUE(refused.problem);
    EXPECT_EQ(refused.problem->type, QStringLiteral("address-refused"));
    EXPECT_FALSE(refused.bytesWentOut);
    HttpOptions options;
    options.plainHttp = true;
    EXPECT_EQ(HttpClient(options).perform(request).status, 307);
    request.url = QStringLiteral("file:///etc/hostname");
    EXPECT_EQ(HttpClient(options).perform(request).problem->type, QStringLiteral("address-refused"));
}

TEST_F(Hostile, ARedirectIsNotFollowed) {
    HttpRequest request = to(QStringLiteral("/elsewhere"), QStringLiteral("POST"));
    request.body = "{}";
    const HttpAnswer answer = HttpClient({}).perform(request);
    EXPECT_EQ(answer.status, 307);
    EXPECT_EQ(caught, 0);
    EXPECT_EQ(intake::judge(answer).verdict, intake::Verdict::NeedsUser);
}

TEST_F(Hostile, AnAnswerThatNeverComesIsGivenUp) {
    HttpOptions options;
    options.stallSeconds = 1;
    const HttpAnswer answer = HttpClient(options).perform(to(QStringLiteral("/hang")));
    ASSERT_TRUE(answer.problem);
    EXPECT_EQ(answer.problem->type, QStringLiteral("network"));
    EXPECT_TRUE(answer.bytesWentOut);
}

TEST_F(Hostile, CancelEndsAWaitAtOnce) {
    HttpOptions options;
    std::atomic<bool> cancelled = false;
    options.cancelled = [&] { return cancelled.load(); };
    HttpClient client(options);
    std::jthread later([&] {
        hanging.wait();
        cancelled = true;
    });
    const HttpAnswer answer = client.perform(to(QStringLiteral("/hang")));
    ASSERT_TRUE(answer.problem);
    EXPECT_EQ(answer.problem->type, QStringLiteral("cancelled"));
}

TEST_F(Hostile, NobodyAtHomeMeansThatNothingWentOut) {
    HttpRequest request = to(QStringLiteral("/"));
    request.url = QStringLiteral("http://127.0.0.1:1/");
    const HttpAnswer answer = HttpClient({}).perform(request);
    ASSERT_TRUE(answer.problem);
    EXPECT_FALSE(answer.bytesWentOut);
}

TEST(Tls, OnlyAProvenServerIsSpokenTo) {
    QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
    const QString command =
        QStringLiteral(
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost "
            "-addext subjectAltName=DNS:localhost -keyout %1 -out %2 2>/dev/null")
            .arg(key, certificate);
    if (std::system(command.toLocal8Bit().constData()) != 0) {
        GTEST_SKIP() << "openssl cannot make a certificate";
    }
    httplib::SSLServer server(certificate.toLocal8Bit().constData(), key.toLocal8Bit().constData());
    std::atomic<int> requests = 0;
    server.Get("/", [&](const httplib::Request&, httplib::Response& response) {
        ++requests;
        response.set_content("{}", "application/json");
    });
    const int port = server.bind_to_any_port("127.0.0.1");
    std::thread thread([&] { server.listen_after_bind(); });
    HttpRequest request;
    request.url = QStringLiteral("https://localhost:%1/").arg(port);

    const HttpAnswer unknown = HttpClient({}).perform(request);
    ASSERT_TRUE(unknown.problem);
    EXPECT_EQ(unknown.problem->type, QStringLiteral("tls"));
    EXPECT_EQ(intake::judge(unknown).verdict, intake::Verdict::NeedsUser);

    HttpOptions trusting;
    trusting.caFile = certificate;
    EXPECT_EQ(HttpClient(trusting).perform(request).status, 200);

    request.url = QStringLiteral("https://127.0.0.1:%1/").arg(port);
    const HttpAnswer wrongName = HttpClient(trusting).perform(request);
    ASSERT_TRUE(wrongName.problem) << "the certificate is for another name";
    EXPECT_EQ(wrongName.problem->type, QStringLiteral("tls"));
    EXPECT_EQ(requests, 1);
    server.stop();
    thread.join();
}

} // namespace
} // namespace cyberspotter
