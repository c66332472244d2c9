// SPDX-License-Identifier: Apache-2.0
#include "ui/keywords/page_keywords.h"

#include "ui/keywords/page_channel.h"
#include "ui/session/session.h"

#include <QFile>
#include <QWebChannel>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

namespace cyberspotter {

namespace {

constexpr qsizetype mostCharacters = 1'200'000; ///< a page tells no more than a million
constexpr quint32 world = QWebEngineScript::ApplicationWorld;

/// The script with the library that it speaks to us by.
QString pageScript() {
    QFile library(QStringLiteral(":/qtwebchannel/qwebchannel.js"));
    if (!library.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(library.readAll()) + u'\n' + BrowserProfile::pageScript(QStringLiteral("keyword_places.js"));
}

} // namespace

PageKeywords::PageKeywords(TrackedPage* page, Session& session, QObject* parent)
    : QObject(parent), page_(page), session_(session), channel_(new PageChannel(this)), transport_(new QWebChannel(this)) {
    transport_->registerObject(QStringLiteral("page"), channel_);
    page->setWebChannel(transport_, world);
    QWebEngineScript script;
    script.setName(QStringLiteral("keyword_places"));
    script.setWorldId(world);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setSourceCode(pageScript());
    page->scripts().insert(script);
    connect(channel_, &PageChannel::wordsTold, this, &PageKeywords::takeWords);
    connect(channel_, &PageChannel::placesTold, this, &PageKeywords::takePlaces);
    connect(page, &QWebEnginePage::loadStarted, this, &PageKeywords::forget);
    connect(page, &QWebEnginePage::renderProcessTerminated, this, &PageKeywords::forget);
}

PageKeywords::~PageKeywords() {
    if (page_ != nullptr) {
        page_->setWebChannel(nullptr, world);
    }
}

void PageKeywords::setMatcher(std::shared_ptr<const KeywordMatcher> matcher) {
    matcher_ = std::move(matcher);
    forget();
    if (page_ != nullptr) {
        page_->runJavaScript(QStringLiteral("if (globalThis.cyberKeywords) cyberKeywords.%1()").arg(matcher_ == nullptr ? QStringLiteral("rest") : QStringLiteral("again")), world);
    }
}

void PageKeywords::forget() {
    ++asked_;
    const bool had = !found_.hits.empty();
    found_ = {};
    places_ = {};
    if (had) {
        Q_EMIT foundChanged();
        Q_EMIT placesChanged();
    }
}

void PageKeywords::takeWords(int generation, const QString& text) {
    if (matcher_ == nullptr && page_ != nullptr) {
        page_->runJavaScript(QStringLiteral("cyberKeywords.rest()"), world); // until there is a matcher
    }
    if (matcher_ == nullptr || page_ == nullptr || !page_->showsSite()) {
        return;
    }
    generation_ = generation;
    inBackground(session_.readers(), this,
                 [text = text.left(mostCharacters), matcher = matcher_, catalogue = session_.sharedCatalogue()] { return suggestionsOf(text, *matcher, *catalogue); },
                 [this, generation, asked = ++asked_](const Suggestions& found) {
                     if (asked != asked_ || page_ == nullptr) {
                         return;
                     }
                     const bool changed = found.suggestions != found_.suggestions;
                     found_ = found;
                     QStringList hits;
                     for (const MarkedHit& hit : found.hits) {
                         hits += QStringLiteral("[%1,%2,%3]").arg(hit.start).arg(hit.end).arg(qRound(hit.score * 100));
                     }
                     page_->runJavaScript(QStringLiteral("cyberKeywords.mark(%1,[%2])").arg(generation).arg(hits.join(u',')), world);
                     if (changed) {
                         Q_EMIT foundChanged();
                     }
                 });
}

void PageKeywords::takePlaces(int generation, const QString& json) {
    if (generation != generation_) {
        return;
    }
    MarkedPlaces places = MarkedPlaces::fromJson(json);
    if (places != places_) {
        places_ = std::move(places);
        Q_EMIT placesChanged();
    }
}

double PageKeywords::scoreOf(int hit) const {
    return hit >= 0 && std::size_t(hit) < found_.hits.size() ? found_.hits[std::size_t(hit)].score : 0;
}

void PageKeywords::bringIntoSight(int hit) {
    if (page_ != nullptr) {
        page_->runJavaScript(QStringLiteral("if (globalThis.cyberKeywords) cyberKeywords.show(%1)").arg(hit), world);
    }
}

} // namespace cyberspotter
