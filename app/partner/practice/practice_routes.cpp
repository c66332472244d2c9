// SPDX-License-Identifier: Apache-2.0
#include "app/partner/practice/practice_routes.h"

#include "app/partner/practice/practice_decisions.h"
#include "app/partner/practice/practice_drawings.h"
#include "app/partner/practice/practice_pages.h"
#include "app/partner/practice/practice_trouble.h"
#include "app/partner/practice/practice_words.h"
#include "core/base/atomic_file.h"

namespace cyberspotter::partner {

namespace {

void answerHtml(httplib::Response& response, int status, const QByteArray& html) {
    response.status = status;
    response.set_header("Content-Security-Policy",
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'");
    response.set_content(html.toStdString(), "text/html; charset=utf-8");
}

PracticePages pagesFor(const PracticeMarket& market, const httplib::Request& request) {
    return {market, QStringLiteral("http://") + QString::fromStdString(request.get_header_value("Host"))};
}

/// What is down now; nothing when the store cannot be read, for a page is better than none.
Takedowns downNow(IntakeStore& store, const PracticeMarket& market) {
    return takedowns(store, market).value_or(Takedowns());
}

/// The language asked for; any other text than one of ours counts as none.
QString languageOf(const httplib::Request& request) {
    const QString asked = parameter(request, "lang");
    return isPracticeLanguage(asked) ? asked : QString();
}

} // namespace

void addPracticeRoutes(httplib::Server& server, const Intake& intake, const PracticeMarket& market) {
    using httplib::Request;
    using httplib::Response;
    server.Get("/", [&market](const Request& request, Response& response) {
        const QString language = languageOf(request);
        answerHtml(response, 200, pagesFor(market, request).home(language.isEmpty() ? QStringLiteral("en") : language));
    });
    server.Get("/style.css", [](const Request&, Response& response) {
        response.set_content(
            readFile(QStringLiteral(":/practice/style.css"), 1'000'000).value_or(QByteArray()).toStdString(),
            "text/css");
    });
    server.Get("/search", [&market](const Request& request, Response& response) {
        answerHtml(response, 200, pagesFor(market, request).search(parameter(request, "q"), languageOf(request)));
    });
    server.Get(R"(/category/([a-z]+))", [&market](const Request& request, Response& response) {
        answerHtml(response, 200,
                   pagesFor(market, request).category(QString::fromStdString(request.matches[1]), languageOf(request)));
    });
    server.Get(R"(/seller/([a-z-]+))", [intake, &market](const Request& request, Response& response) {
        const PracticeSeller* seller = market.seller(QString::fromStdString(request.matches[1]));
        const PracticePages pages = pagesFor(market, request);
        if (seller != nullptr && downNow(intake.store, market).sellers.contains(seller->id)) {
            return answerHtml(response, 410,
                              pages.message(QStringLiteral("en"), QStringLiteral("This account has been suspended.")));
        }
        answerHtml(response, seller == nullptr ? 404 : 200,
                   seller == nullptr ? pages.message(QStringLiteral("en"), QStringLiteral("There is no such seller."))
                                     : pages.seller(*seller));
    });
    server.Get(R"(/item/([a-z0-9-]+))", [intake, &market](const Request& request, Response& response) {
        const PracticeListing* listing = market.listing(QString::fromStdString(request.matches[1]));
        const PracticePages pages = pagesFor(market, request);
        if (listing == nullptr) {
            return answerHtml(response, 404,
                              pages.message(QStringLiteral("en"), QStringLiteral("There is no such listing.")));
        }
        if (downNow(intake.store, market).cover(*listing)) {
            return answerHtml(response, 410, pages.message(listing->language, practiceWords(listing->language).gone));
        }
        answerHtml(response, 200, pages.item(*listing));
    });
    server.Get(R"(/r/([a-z0-9-]+))", [](const Request& request, Response& response) {
        response.set_redirect("/item/" + request.matches[1].str() + "?utm_source=share&ref=app", 302);
    });
    server.Get(R"(/picture/([a-z0-9-]+)/([0-2])\.svg)", [&market](const Request& request, Response& response) {
        const PracticeListing* listing = market.listing(QString::fromStdString(request.matches[1]));
        response.set_header("Cache-Control", "max-age=600");
        response.set_content(
            practiceDrawing(listing == nullptr ? QString() : listing->drawing, std::stoi(request.matches[2]))
                .toStdString(),
            "image/svg+xml");
    });
    server.Get("/contact", [&market](const Request& request, Response& response) {
        answerHtml(response, 200, pagesFor(market, request).contactWarning());
    });
    server.Post("/v1/practice/reset", [intake](const Request&, Response& response) {
        const Result<void> done = intake.store.reset();
        done ? answerJson(response, 200, QJsonObject{{"reset", true}}) : answerProblem(response, 503, done.error());
    });
    addTroubleRoutes(server);
    server.set_error_handler([&market](const Request& request, Response& response) {
        if (response.status == 404 && response.body.empty() && request.path.rfind("/v1/", 0) != 0) {
            answerHtml(
                response, 404,
                pagesFor(market, request).message(QStringLiteral("en"), QStringLiteral("There is no such page.")));
        }
    });
}

} // namespace cyberspotter::partner
