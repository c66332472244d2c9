// SPDX-License-Identifier: Apache-2.0
#include "app/partner/faults.h"
#include "app/partner/intake/intake_routes.h"
#include "app/partner/options.h"
#include "app/partner/practice/practice_decisions.h"
#include "app/partner/practice/practice_routes.h"
#include "app/partner/server/http_server.h"
#include "app/partner/server/request_gate.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace cyberspotter::partner {

namespace {

constexpr size_t largestBody = 64'000'000; // each address has its own, smaller bound: see RequestGate

void complain(const Problem& problem) {
    std::fprintf(stderr, "problem: %s\n", problem.toText().toUtf8().constData());
}

/// What every answer carries, a page's own headers beside it.
const httplib::Headers everyAnswer{{"X-Content-Type-Options", "nosniff"},
                                   {"Referrer-Policy", "no-referrer"},
                                   {"X-Frame-Options", "SAMEORIGIN"},
                                   {"Cross-Origin-Resource-Policy", "same-origin"}};

/// One line of JSON per request, with no address of a person and no content.
void logRequest(const httplib::Request& request, const httplib::Response& response) {
    const QJsonObject line{{"method", QString::fromStdString(request.method)},
                           {"path", QString::fromStdString(request.path).left(200)},
                           {"status", response.status},
                           {"bytes_in", qint64(request.get_header_value<uint64_t>("Content-Length"))}};
    std::fprintf(stderr, "%s\n", compactJson(line).constData());
}

/// Ends the program when the pipe on its standard input closes, as it does when the parent is gone; the parent's death
/// signal alone misses a parent that died before it was asked for.
void endWithStandardInput() {
    struct stat input {};
    if (::fstat(STDIN_FILENO, &input) != 0 || !(S_ISFIFO(input.st_mode) || S_ISSOCK(input.st_mode))) {
        return;
    }
    std::thread([] {
        char byte = 0;
        while (::read(STDIN_FILENO, &byte, 1) > 0) {
        }
        ::kill(::getpid(), SIGTERM);
    }).detach();
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
    const Result<BatchSchema> schema = BatchSchema::load();
    if (!schema) {
        complain(schema.error());
        return 1;
    }
    Intake intake{**store, *schema, {}, options.limits};
    if (options.practice) {
        intake.beforeOutcomes = [&store, &market] {
            if (const Result<void> decided = decideOneStep(**store, market); !decided) {
                complain(decided.error());
            }
        };
    }
    const RequestGate gate(options.token.toUtf8(), faults, options.limits.jsonBytes);
    HttpServer server(
        [&gate](httplib::Request& request, ConnectionStream& connection) { gate.judge(request, connection); });
    server.set_default_headers(everyAnswer);
    server.set_payload_max_length(largestBody);
    server.set_pre_routing_handler(RequestGate::refuse);
    if (!options.certificate.isEmpty()) {
        const std::string wrong = server.useTls(QFile::encodeName(options.certificate).toStdString(),
                                                QFile::encodeName(options.key).toStdString());
        if (!wrong.empty()) {
            complain({"certificate-unreadable",
                      "The certificate or its key cannot be used",
                      QString::fromStdString(wrong),
                      "Give a PEM certificate chain and the key that belongs to it.",
                      0,
                      {}});
            return 1;
        }
    }
    if (!options.quiet) {
        server.set_logger(logRequest);
    }
    addBatchRoutes(server, intake);
    addUploadRoutes(server, intake);
    addOutcomeRoutes(server, intake);
    if (options.practice) {
        addPracticeRoutes(server, intake, market);
    }
    const int port = server.bindTo(options.host.toStdString(), options.port);
    if (port < 0) {
        complain({"cannot-listen",
                  "The server cannot listen",
                  QStringLiteral("%1:%2 is taken or not of this computer").arg(options.host).arg(options.port),
                  "Choose another address with --listen.",
                  0,
                  {}});
        return 1;
    }
    // SIGTERM ends the loop; requests that run are answered first.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    if (options.exitWithParent) {
        endWithStandardInput();
    }
    std::jthread waiter([&server, signals] {
        int signal = 0;
        sigwait(&signals, &signal);
        server.shutDown();
    });
    const QString shownHost = options.host.contains(u':') ? u'[' + options.host + u']' : options.host;
    const QString scheme = options.certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    std::printf("%s\n", compactJson({{"listening", QStringLiteral("%1://%2:%3").arg(scheme, shownHost).arg(port)},
                                     {"practice", options.practice},
                                     {"token_required", !options.token.isEmpty()}})
                            .constData());
    std::fflush(stdout);
    server.run();
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
