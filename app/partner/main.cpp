// SPDX-License-Identifier: Apache-2.0
#include "app/partner/faults.h"
#include "app/partner/intake/intake_routes.h"
#include "app/partner/options.h"
#include "app/partner/practice/practice_decisions.h"
#include "app/partner/practice/practice_routes.h"
#include "core/base/json.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <thread>

namespace cyberspotter::partner {

namespace {

constexpr size_t workers = 64;
constexpr size_t largestBody = 64'000'000;

void complain(const Problem& problem) {
    std::fprintf(stderr, "problem: %s\n", problem.toText().toUtf8().constData());
}

std::unique_ptr<httplib::Server> makeServer(const Options& options) {
    std::unique_ptr<httplib::Server> server;
    if (options.certificate.isEmpty()) {
        server = std::make_unique<httplib::Server>();
    } else {
        server = std::make_unique<httplib::SSLServer>(options.certificate.toLocal8Bit().constData(), options.key.toLocal8Bit().constData());
    }
    // Each connection that is kept open holds a worker; a browser and a client together hold a dozen.
    server->new_task_queue = [] { return new httplib::ThreadPool(workers); };
    server->set_tcp_nodelay(true);
    server->set_keep_alive_max_count(100'000);
    server->set_keep_alive_timeout(30);
    server->set_payload_max_length(largestBody);
    server->set_default_headers({{"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"}});
    return server;
}

/// Everything that goes wrong on purpose, before the request is looked at. Only under /v1: pages stay whole.
httplib::Server::HandlerResponse strike(Faults& faults, const httplib::Request& request, httplib::Response& response) {
    using Answer = httplib::Server::HandlerResponse;
    if (request.path.rfind("/v1/", 0) != 0 || request.path == "/v1/capabilities") {
        return Answer::Unhandled;
    }
    if (faults.strikes("slow")) {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
    }
    if (faults.strikes("drop-before")) {
        response.status = 200;
        cutAnswer(response);
        return Answer::Handled;
    }
    if (faults.strikes("500")) {
        answerProblem(response, 500, {"fault", "Internal error", {}, {}, 0, {}});
        return Answer::Handled;
    }
    if (faults.strikes("503")) {
        response.set_header("Retry-After", "1");
        answerProblem(response, 503, {"fault", "Overloaded", {}, {}, 0, {}});
        return Answer::Handled;
    }
    if (faults.strikes("garbage")) {
        response.status = 200;
        response.set_content("<!doctype html><title>Welcome to the hotel network</title><p>Please log in.", "text/html");
        return Answer::Handled;
    }
    return Answer::Unhandled;
}

/// One line of JSON per request, with no address of a person and no content.
void logRequest(const httplib::Request& request, const httplib::Response& response) {
    const QJsonObject line{{"method", QString::fromStdString(request.method)},
                           {"path", QString::fromStdString(request.path).left(200)},
                           {"status", response.status},
                           {"bytes_in", qint64(request.get_header_value<uint64_t>("Content-Length"))}};
    std::fprintf(stderr, "%s\n", compactJson(line).constData());
}

int serve(const Options& options) {
    Result<std::unique_ptr<IntakeStore>> store = IntakeStore::open(options.data);
    if (!store) {
        complain(store.error());
        return 1;
    }
    PracticeMarket market;
    if (options.practice) {
        Result<PracticeMarket> loaded = PracticeMarket::load();
        if (!loaded) {
            complain(loaded.error());
            return 1;
        }
        market = std::move(*loaded);
    }
    Faults faults(options.faults);
    Intake intake{**store, faults, options.token.toUtf8(), {}};
    if (options.practice) {
        intake.beforeOutcomes = [&store, &market] {
            if (const Result<void> decided = decideOneStep(**store, market); !decided) {
                complain(decided.error());
            }
        };
    }
    std::unique_ptr<httplib::Server> server = makeServer(options);
    server->set_pre_routing_handler([&faults](const httplib::Request& request, httplib::Response& response) {
        return strike(faults, request, response);
    });
    if (!options.quiet) {
        server->set_logger(logRequest);
    }
    addBatchRoutes(*server, intake);
    addUploadRoutes(*server, intake);
    addOutcomeRoutes(*server, intake);
    if (options.practice) {
        addPracticeRoutes(*server, intake, market);
    }
    const std::string host = options.host.toStdString();
    const int port = options.port == 0 ? server->bind_to_any_port(host) : (server->bind_to_port(host, options.port) ? options.port : -1);
    if (port < 0 || !server->is_valid()) {
        complain({"cannot-listen", "The server cannot listen", QStringLiteral("%1:%2 is taken or not of this computer, or the certificate cannot be read").arg(options.host).arg(options.port), "Choose another address with --listen.", 0, {}});
        return 1;
    }
    // SIGTERM ends the loop; requests that run are answered first.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::jthread waiter([&server, signals] {
        int signal = 0;
        sigwait(&signals, &signal);
        server->stop();
    });
    const QString shownHost = options.host.contains(u':') ? u'[' + options.host + u']' : options.host;
    const QString scheme = options.certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    std::printf("%s\n", compactJson({{"listening", QStringLiteral("%1://%2:%3").arg(scheme, shownHost).arg(port)},
                                     {"practice", options.practice},
                                     {"token_required", !options.token.isEmpty()}}).constData());
    std::fflush(stdout);
    server->listen_after_bind();
    ::kill(::getpid(), SIGTERM); // lets the waiter end when the loop ended by itself
    return 0;
}

} // namespace

} // namespace cyberspotter::partner

int main(int argc, char** argv) {
    using namespace cyberspotter::partner;
    const QCoreApplication application(argc, argv);
    const cyberspotter::Result<Options> options = readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "problem: %s\n", options.error().toText().toUtf8().constData());
        return 2;
    }
    if (options->help) {
        std::fputs(helpText().toUtf8().constData(), stdout);
        return 0;
    }
    if (options->version) {
        std::printf("cyberspotter-partner %s\n", CYBERSPOTTER_VERSION);
        return 0;
    }
    if (options->exitWithParent) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    }
    std::signal(SIGPIPE, SIG_IGN);
    return serve(*options);
}
