// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/engine/prepared_pages.h"

#include "core/base/identifiers.h"

#include <QDir>

namespace cyberspotter {

namespace {

using namespace std::chrono_literals;
constexpr auto attachLimit = 12s;
constexpr auto idleLimit = 60s;

} // namespace

PreparedPages::PreparedPages(BrowserProfile* profile, QString folder, QThreadPool& workers, QObject* parent)
    : QObject(parent), profile_(profile), folder_(std::move(folder)), workers_(workers) {
    idle_.setSingleShot(true);
    idle_.setInterval(idleLimit);
    connect(&idle_, &QTimer::timeout, this, [this] { page_.reset(); });
}

PreparedPages::~PreparedPages() = default;

void PreparedPages::warm() {
    idle_.start();
    if (page_ != nullptr) {
        return;
    }
    QDir().mkpath(folder_);
    isReady_ = false;
    page_ = std::make_unique<PreparedPage>(profile_);
    connect(page_->page(), &QWebEnginePage::renderProcessTerminated, this, [this] { page_.reset(); });
    page_->prepare(attachLimit, folder_ + QLatin1Char('/') + newId() + QStringLiteral(".bodies"), workers_,
                   [this] { isReady_ = true; });
}

std::unique_ptr<PreparedPage> PreparedPages::take() {
    if (page_ == nullptr || !isReady_ || page_->recorder() == nullptr) {
        return nullptr;
    }
    page_->page()->disconnect(this);
    return std::move(page_);
}

} // namespace cyberspotter
