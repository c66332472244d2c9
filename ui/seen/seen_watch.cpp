// SPDX-License-Identifier: Apache-2.0
#include "ui/seen/seen_watch.h"

#include "core/evidence/evidence_store.h"
#include "core/reporting/selector/selector_repository.h"
#include "ui/session/session.h"

namespace cyberspotter {

namespace {

constexpr int pieceMilliseconds = 1000;

} // namespace

SeenWatch::SeenWatch(Session& session, QObject* parent)
    : QObject(parent), session_(session), pictures_(std::make_shared<SeenPictures>(session.library())) {
    connect(&session_, &Session::reportsChanged, this, &SeenWatch::catchUp);
    catchUp();
}

SeenWatch::~SeenWatch() {
    qDeleteAll(looks_);
}

// In short pieces, so that closing the program never waits for a library full of pictures.
void SeenWatch::catchUp() {
    if (catchingUp_) {
        more_ = true;
        return;
    }
    catchingUp_ = true;
    inBackground(session_.readers(), this,
                 [library = &session_.library(), pictures = pictures_]() -> Result<int> {
                     if (const Result<int> known = SelectorRepository(*library).catchUp(); !known) {
                         return std::unexpected(known.error());
                     }
                     const Result<int> hashed = PictureHashRepository(*library).hashPending(QDeadlineTimer(pieceMilliseconds));
                     const Result<void> read = hashed ? pictures->refresh() : std::unexpected(hashed.error());
                     return read ? hashed : std::unexpected(read.error());
                 },
                 [this](const Result<int>& hashed) {
                     catchingUp_ = false;
                     if (!hashed) {
                         Q_EMIT session_.troubled(hashed.error());
                     }
                     for (PageLook* look : std::as_const(looks_)) {
                         look->askAgain();
                     }
                     if (std::exchange(more_, false) || hashed.value_or(0) > 0) {
                         catchUp();
                     }
                 });
}

void SeenWatch::follow(TrackedPage* page) {
    if (looks_.contains(page)) {
        return;
    }
    auto* look = new PageLook(page, session_, pictures_, EvidenceStore(session_.library()).incomingFolder());
    looks_.insert(page, look);
    connect(look, &PageLook::changed, this, [this, page] { Q_EMIT changed(page); });
    connect(look, &PageLook::done, this, [this, page] { Q_EMIT looked(page); });
    connect(page, &QObject::destroyed, this, [this, page] { delete looks_.take(page); });
}

SeenBefore SeenWatch::seenOf(const TrackedPage* page) const {
    const PageLook* look = looks_.value(page);
    return look == nullptr ? SeenBefore() : look->seen();
}

} // namespace cyberspotter
