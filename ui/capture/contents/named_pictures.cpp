// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/contents/named_pictures.h"

#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEngineScript>

namespace cyberspotter {

NamedPictures::NamedPictures(TrackedPage* page, NetworkRecorder* recorder, QObject* parent)
    : QObject(parent), page_(page), recorder_(recorder) {
    poll_.setInterval(40);
    connect(&poll_, &QTimer::timeout, this, &NamedPictures::ask);
}

void NamedPictures::fetch(const QJsonObject& named, const NamedPictureLimits& limits, std::function<void(QJsonObject)> done) {
    limits_ = limits;
    done_ = std::move(done);
    named_ = named.value(QStringLiteral("count")).toInt();
    for (const QJsonValue& one : named.value(QStringLiteral("addresses")).toArray()) {
        const QString address = one.toString();
        if (recorder_ != nullptr && recorder_->book().knows(address)) {
            --named_;
        } else if (addresses_.size() < limits_.pictures) {
            addresses_.append(address);
        }
    }
    if (addresses_.isEmpty() || page_ == nullptr || recorder_ == nullptr) {
        std::exchange(done_, nullptr)({});
        return;
    }
    recorder_->expect(addresses_);
    since_.start();
    page_->runJavaScript(QStringLiteral("{ const ADDRESSES = %1, AT_ONCE = %2;\n%3\n}")
                             .arg(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(addresses_)).toJson(QJsonDocument::Compact)))
                             .arg(limits_.atOnce)
                             .arg(BrowserProfile::pageScript(QStringLiteral("fetch_pictures.js"))),
                         QWebEngineScript::ApplicationWorld);
    poll_.start();
}

void NamedPictures::ask() {
    if (page_ == nullptr || std::chrono::milliseconds(since_.elapsed()) >= limits_.time) {
        end();
        return;
    }
    page_->runJavaScript(QStringLiteral("JSON.stringify(globalThis.cyberspotterPictures || {})"), QWebEngineScript::ApplicationWorld,
                         [self = QPointer<NamedPictures>(this)](const QVariant& answer) {
                             if (self != nullptr && self->poll_.isActive()) {
                                 self->look(QJsonDocument::fromJson(answer.toString().toUtf8()).object());
                             }
                         });
}

void NamedPictures::look(const QJsonObject& state) {
    const QJsonObject ended = state.value(QStringLiteral("ended")).toObject();
    for (auto it = ended.begin(); it != ended.end(); ++it) {
        ended_.insert(it.key().toInt(), it.value().toString());
    }
    qint64 all = 0;
    for (int n = 0; n < addresses_.size() && recorder_ != nullptr; ++n) {
        const qint64 bytes = recorder_->book().received(addresses_[n]);
        all += bytes;
        if (bytes > limits_.bytesOfOne && !ended_.contains(n) && !tooLarge_.contains(n)) {
            tooLarge_.insert(n);
            page_->runJavaScript(QStringLiteral("globalThis.cyberspotterPictures.drop(%1)").arg(n), QWebEngineScript::ApplicationWorld);
        }
    }
    if (state.value(QStringLiteral("left")).toInt(1) <= 0) {
        end();
    } else if (all > limits_.bytes) {
        for (int n = 0; n < addresses_.size(); ++n) {
            if (!ended_.contains(n)) {
                tooLarge_.insert(n);
            }
        }
        end();
    }
}

void NamedPictures::end() {
    poll_.stop();
    if (page_ != nullptr) {
        page_->runJavaScript(QStringLiteral("globalThis.cyberspotterPictures && globalThis.cyberspotterPictures.stop()"),
                             QWebEngineScript::ApplicationWorld);
    }
    QMap<QString, int> skipped;
    int fetched = 0;
    for (int n = 0; n < addresses_.size(); ++n) {
        if (tooLarge_.contains(n)) {
            ++skipped[QStringLiteral("over_size")];
        } else if (!ended_.contains(n)) {
            ++skipped[QStringLiteral("over_time")];
        } else if (ended_.value(n) == QLatin1String("picture")) {
            ++fetched;
        } else {
            ++skipped[QStringLiteral("no_picture")];
        }
    }
    if (const int beyond = named_ - static_cast<int>(addresses_.size()); beyond > 0) {
        skipped[QStringLiteral("over_count")] = beyond;
    }
    QJsonObject facts{{QStringLiteral("named"), named_}, {QStringLiteral("fetched"), fetched}};
    for (auto it = skipped.begin(); it != skipped.end(); ++it) {
        facts.insert(it.key(), it.value());
    }
    if (const auto done = std::exchange(done_, nullptr)) {
        done(facts);
    }
}

} // namespace cyberspotter
