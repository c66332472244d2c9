// SPDX-License-Identifier: Apache-2.0
#include "ui/keywords/keyword_watch.h"

#include "ui/session/session.h"

#include <QStandardPaths>

namespace cyberspotter {

namespace {

const QString& settingKey() {
    static const QString key = QStringLiteral("browser.keywords");
    return key;
}

} // namespace

KeywordWatch::KeywordWatch(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &Session::catalogueChanged, this, [this] {
        making_ = false;
        if (matcher_ != nullptr || !pages_.isEmpty()) {
            makeMatcher();
        }
    });
}

KeywordWatch::~KeywordWatch() {
    qDeleteAll(pages_);
}

bool KeywordWatch::isOn() const {
    return session_.setting(settingKey()) != QStringLiteral("off");
}

void KeywordWatch::setOn(bool on) {
    session_.setSetting(settingKey(), on ? QStringLiteral("on") : QStringLiteral("off"));
    for (PageKeywords* page : std::as_const(pages_)) {
        page->setMatcher(on ? matcher_ : nullptr);
    }
    if (on && matcher_ == nullptr && !pages_.isEmpty()) {
        makeMatcher();
    }
    Q_EMIT switched(on);
}

void KeywordWatch::follow(TrackedPage* page) {
    if (pages_.contains(page)) {
        return;
    }
    auto* keywords = new PageKeywords(page, session_);
    pages_.insert(page, keywords);
    connect(keywords, &PageKeywords::foundChanged, this, [this, page] { Q_EMIT foundChanged(page); });
    connect(page, &QObject::destroyed, this, [this, page] { delete pages_.take(page); });
    if (isOn()) {
        matcher_ == nullptr ? makeMatcher() : keywords->setMatcher(matcher_);
    }
}

void KeywordWatch::makeMatcher() {
    if (making_) {
        return;
    }
    making_ = true;
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/cyberspotter");
    inBackground(session_.readers(), this,
                 [catalogue = session_.sharedCatalogue(), cache]() -> std::shared_ptr<const KeywordMatcher> {
                     return std::make_shared<const KeywordMatcher>(catalogue->keywords(), LiteralSet::Engine::Best, cache);
                 },
                 [this, made = ++made_](const std::shared_ptr<const KeywordMatcher>& matcher) {
                     if (made != made_) {
                         return;
                     }
                     making_ = false;
                     matcher_ = matcher;
                     if (isOn()) {
                         for (PageKeywords* page : std::as_const(pages_)) {
                             page->setMatcher(matcher_);
                         }
                     }
                 });
}

} // namespace cyberspotter
