// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/page_reader.h"

#include "ui/capture/capture_problems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEngineScript>

namespace cyberspotter {

namespace {

QJsonObject objectOf(const QVariant& answer) {
    return QJsonDocument::fromJson(answer.toString().toUtf8()).object();
}

/// Several scripts as one.
QString scripts(const QStringList& names) {
    QString all;
    for (const QString& name : names) {
        all += BrowserProfile::pageScript(name) + QLatin1Char('\n');
    }
    return all;
}

} // namespace

PageReader::PageReader(TrackedPage* page, QObject* parent) : QObject(parent), page_(page) {
    poll_.setInterval(std::chrono::milliseconds(8));
    connect(&poll_, &QTimer::timeout, this, &PageReader::ask);
}

void PageReader::scroll(const CaptureLimits& limits, std::function<void(QJsonObject)> done) {
    scrolled_ = std::move(done);
    const QString bounds = QStringLiteral("{ const LIMIT_PX = %1, LIMIT_MS = %2;\n%3\n}")
                               .arg(limits.heightPx)
                               .arg(limits.scroll.count())
                               .arg(scripts({QStringLiteral("find_boxes.js"), QStringLiteral("scroll_through.js")}));
    page_->runJavaScript(bounds, QWebEngineScript::ApplicationWorld);
    poll_.start();
}

void PageReader::ask() {
    if (page_ == nullptr) {
        return;
    }
    page_->runJavaScript(QStringLiteral("JSON.stringify((globalThis.cyberspotterScroll || {}).done ? globalThis.cyberspotterScroll : {})"),
                         QWebEngineScript::ApplicationWorld, [self = QPointer<PageReader>(this)](const QVariant& answer) {
                             const QJsonObject outcome = objectOf(answer);
                             if (self == nullptr || !outcome.value(QStringLiteral("done")).toBool()) {
                                 return;
                             }
                             self->poll_.stop();
                             for (const QJsonValue& words : outcome.value(QStringLiteral("gone")).toArray()) {
                                 self->gone_.append(words.toString());
                             }
                             if (const auto done = std::exchange(self->scrolled_, nullptr)) {
                                 done({{QStringLiteral("to_px"), outcome.value(QStringLiteral("reached"))},
                                       {QStringLiteral("stopped"), outcome.value(QStringLiteral("stopped"))},
                                       {QStringLiteral("grew"), outcome.value(QStringLiteral("grew"))},
                                       {QStringLiteral("boxes"), outcome.value(QStringLiteral("boxes"))},
                                       {QStringLiteral("painted_in_sight"), outcome.value(QStringLiteral("unpainted"))},
                                       {QStringLiteral("pictures_missing"), outcome.value(QStringLiteral("pending"))}});
                             }
                         });
}

void PageReader::nameTokens(std::function<void(const QJsonArray&)> done) {
    page_->runJavaScript(BrowserProfile::pageScript(QStringLiteral("name_tokens.js")), QWebEngineScript::ApplicationWorld,
                         [self = QPointer<PageReader>(this), done = std::move(done)](const QVariant& answer) {
                             if (self != nullptr && self->page_ != nullptr) {
                                 done(objectOf(answer).value(QStringLiteral("names")).toArray());
                             }
                         });
}

void PageReader::read(const CaptureLimits& limits, std::function<void(Result<ReadPage>)> done) {
    page_->runJavaScript(
        scripts({QStringLiteral("find_boxes.js"), QStringLiteral("named_pictures.js"), QStringLiteral("read_page.js")}),
        QWebEngineScript::ApplicationWorld,
        [self = QPointer<PageReader>(this), limits, done = std::move(done)](const QVariant& answer) {
            if (self == nullptr || self->page_ == nullptr) {
                return;
            }
            ReadPage page;
            page.measures = objectOf(answer);
            if (page.measures.isEmpty()) {
                done(std::unexpected(unreadableProblem(self->page_->url().toString())));
                return;
            }
            if (page.measures.take(QStringLiteral("html_chars")).toDouble() > static_cast<double>(limits.htmlBytes)) {
                done(std::unexpected(tooLargeProblem(self->page_->url().toString())));
                return;
            }
            page.title = page.measures.value(QStringLiteral("title")).toString();
            page.text = page.measures.take(QStringLiteral("text")).toString();
            page.gone = std::exchange(self->gone_, {});
            page.structured = page.measures.take(QStringLiteral("structured")).toObject();
            self->readHtml(limits, std::move(page), done);
        });
}

void PageReader::readHtml(const CaptureLimits& limits, ReadPage page, std::function<void(Result<ReadPage>)> done) {
    QElapsedTimer since;
    since.start();
    page_->toHtml([self = QPointer<PageReader>(this), limits, since, page = std::move(page),
                   done = std::move(done)](const QString& html) mutable {
        if (self == nullptr || self->page_ == nullptr) {
            return;
        }
        if (html.size() > limits.htmlBytes) {
            done(std::unexpected(tooLargeProblem(self->page_->url().toString())));
            return;
        }
        page.html = html;
        page.htmlMs = static_cast<int>(since.elapsed());
        done(std::move(page));
    });
}

} // namespace cyberspotter
