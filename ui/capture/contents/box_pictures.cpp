// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/contents/box_pictures.h"

#include "core/evidence/picture/png_writer.h"
#include "ui/capture/engine/devtools_bridge.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThreadPool>
#include <QWebEngineScript>

#include <cmath>

namespace cyberspotter {

namespace {

using namespace std::chrono_literals;
constexpr auto answerLimit = 4s; ///< for a screen of a box to settle
constexpr int mostMoves = 6;     ///< of a box that does not keep still, all in all

} // namespace

QJsonObject BoxPicture::toJson() const {
    return {{QStringLiteral("selector"), selector},     {QStringLiteral("shown_px"), shown},
            {QStringLiteral("whole_px"), shown + hidden}, {QStringLiteral("pictured_px"), pictured},
            {QStringLiteral("gaps_px"), gaps},          {QStringLiteral("screens"), screens},
            {QStringLiteral("stopped"), stopped},       {QStringLiteral("sha256"), file ? QJsonValue(file->sha256) : QJsonValue()}};
}

/// The picture of one box as it grows; of one worker at a time.
class BoxPictures::Strip {
public:
    explicit Strip(EvidenceStore store) : store_(std::move(store)) {}

    /// What a screen adds.
    struct Added {
        int rows = 0; ///< in CSS pixels
        int gaps = 0;
        bool failed = false;
    };

    /// `from`: how far down what is there reaches; `whole`: how high the picture is to be. All in CSS pixels.
    Added add(const PagePicture& screen, const Band& band, double from, double whole) {
        QImage image = imageOf(screen);
        const double ratio = image.isNull() || band.box.width() < 1 ? 0 : image.width() / band.box.width();
        if (ratio <= 0) {
            return {0, 0, true};
        }
        if (writer_ == nullptr) {
            auto writer = PngWriter::begin(store_, {image.width(), qRound(whole * ratio)});
            if (!writer) {
                return {0, 0, true};
            }
            writer_ = std::move(*writer);
            ratio_ = ratio;
        }
        const double gap = std::max(0.0, band.top - from);
        const int skipped = qRound(std::max(0.0, from - band.top) * ratio_);
        const int rows = image.height() - skipped;
        if (rows <= 0) {
            return {};
        }
        if (gap > 0) {
            QImage white(image.width(), std::max(1, qRound(gap * ratio_)), QImage::Format_RGB32);
            white.fill(Qt::white);
            if (!writer_->add(white)) {
                return {0, 0, true};
            }
        }
        const bool added = writer_->add(image.copy(0, skipped, image.width(), rows)).has_value();
        return {qRound(gap + rows / ratio_), qRound(gap), !added};
    }

    std::optional<StoredFile> finish() {
        const auto writer = std::move(writer_);
        const Result<StoredFile> file = writer == nullptr ? std::unexpected(noPictureProblem({})) : writer->finish();
        return file ? std::optional(*file) : std::nullopt;
    }

private:
    EvidenceStore store_;
    std::unique_ptr<PngWriter> writer_;
    double ratio_ = 1;
};

BoxPictures::BoxPictures(TrackedPage* page, DevToolsBridge* bridge, EvidenceStore store, QThreadPool& workers, QObject* parent)
    : QObject(parent), page_(page), bridge_(bridge), store_(std::move(store)), workers_(workers) {
    poll_.setInterval(10);
    connect(&poll_, &QTimer::timeout, this, &BoxPictures::ask);
}

BoxPictures::~BoxPictures() = default;

std::chrono::milliseconds BoxPictures::timeLeft() const {
    return limits_.time - std::chrono::milliseconds(since_.elapsed());
}

void BoxPictures::take(const QJsonArray& found, const BoxLimits& limits, std::function<void(QList<BoxPicture>)> done) {
    limits_ = limits;
    done_ = std::move(done);
    for (const QJsonValue& one : found) {
        BoxPicture box;
        box.selector = one[QLatin1String("selector")].toString();
        box.shown = one[QLatin1String("shown")].toInt();
        box.hidden = one[QLatin1String("hidden")].toInt();
        box.stopped = QStringLiteral("limit");
        boxes_.append(box);
    }
    since_.start();
    at_ = 0;
    nextBox();
}

void BoxPictures::nextBox() {
    isGoingBack_ = false;
    if (at_ >= std::min<qsizetype>(boxes_.size(), limits_.boxes) || page_ == nullptr || bridge_ == nullptr) {
        if (const auto done = std::exchange(done_, nullptr)) {
            done(std::move(boxes_));
        }
        return;
    }
    strip_ = std::make_shared<Strip>(store_);
    isAgain_ = false;
    moved_ = 0;
    wanted_ = 0;
    scrollTo(0);
}

void BoxPictures::scrollTo(double top) {
    if (page_ == nullptr) {
        nextBox();
        return;
    }
    page_->runJavaScript(QStringLiteral("{ const NUMBER = %1, TOP_PX = %2;\n%3\n}")
                             .arg(at_)
                             .arg(top)
                             .arg(BrowserProfile::pageScript(QStringLiteral("picture_box.js"))),
                         QWebEngineScript::ApplicationWorld);
    asked_.start();
    poll_.start();
}

void BoxPictures::ask() {
    if (page_ == nullptr || std::chrono::milliseconds(asked_.elapsed()) > answerLimit) {
        poll_.stop();
        isGoingBack_ ? (++at_, nextBox()) : endBox(QStringLiteral("time"));
        return;
    }
    page_->runJavaScript(QStringLiteral("JSON.stringify(globalThis.cyberspotterBand || {})"), QWebEngineScript::ApplicationWorld,
                         [self = QPointer<BoxPictures>(this)](const QVariant& answer) {
                             const QJsonObject band = QJsonDocument::fromJson(answer.toString().toUtf8()).object();
                             if (self != nullptr && self->poll_.isActive() && !band.isEmpty()) {
                                 self->poll_.stop();
                                 self->arrived(band);
                             }
                         });
}

void BoxPictures::arrived(const QJsonObject& answer) {
    if (isGoingBack_) {
        ++at_;
        nextBox();
        return;
    }
    const QJsonArray box = answer.value(QStringLiteral("box")).toArray();
    const Band band{answer.value(QStringLiteral("top")).toDouble(), answer.value(QStringLiteral("whole")).toDouble(),
                    {box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()}};
    if (band.box.width() < 1 || band.box.height() < 1 || band.box.width() > 10'000 || band.box.height() > 10'000) {
        endBox(QStringLiteral("changed"));
        return;
    }
    // A box that snaps to its parts lies where it likes; from half a screen higher up nothing is left out.
    if (band.top > wanted_ + 1 && !std::exchange(isAgain_, true)) {
        scrollTo(std::max(0.0, wanted_ - band.box.height() / 2));
        return;
    }
    isAgain_ = false;
    if (band.top + band.box.height() <= wanted_ + 0.5) {
        endBox(wanted_ >= band.whole - 1 ? QStringLiteral("end") : QStringLiteral("changed"));
        return;
    }
    picture(band);
}

void BoxPictures::picture(const Band& band) {
    if (bridge_ == nullptr || page_ == nullptr) {
        endBox(QStringLiteral("failed"));
        return;
    }
    if (timeLeft() <= 0ms) {
        endBox(QStringLiteral("time"));
        return;
    }
    const qreal zoom = page_->zoomFactor();
    const QRect clip = QRectF(band.box.x() * zoom, band.box.y() * zoom, band.box.width() * zoom, band.box.height() * zoom).toRect();
    takePicture(*bridge_, clip, std::max(timeLeft(), 1ms), [self = QPointer<BoxPictures>(this), band](Result<PagePicture> screen) {
        if (self == nullptr) {
            return;
        }
        if (!screen) {
            self->endBox(self->timeLeft() <= 0ms ? QStringLiteral("time") : QStringLiteral("failed"));
            return;
        }
        self->lookAgain(band, std::move(*screen));
    });
}

// The page may have moved the box between our question and the picture (a picture in it came, it snaps to its parts).
void BoxPictures::lookAgain(const Band& band, PagePicture screen) {
    if (page_ == nullptr) {
        endBox(QStringLiteral("failed"));
        return;
    }
    const QString question = QStringLiteral("Reflect.apply(Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop').get,"
                                            " globalThis.cyberspotterBoxes[%1].scroller, [])");
    page_->runJavaScript(question.arg(at_), QWebEngineScript::ApplicationWorld,
                         [self = QPointer<BoxPictures>(this), band, screen = std::move(screen)](const QVariant& top) {
                             if (self == nullptr) {
                                 return;
                             }
                             if (std::abs(top.toDouble() - band.top) > 0.5 && ++self->moved_ <= mostMoves) {
                                 self->scrollTo(self->wanted_);
                             } else {
                                 self->keep(band, screen);
                             }
                         });
}

void BoxPictures::keep(const Band& band, const PagePicture& screen) {
    BoxPicture& box = boxes_[at_];
    if (box.screens++ == 0) {
        box.hidden = std::max(0, qRound(band.whole) - box.shown);
    }
    const double whole = std::min(box.shown + box.hidden, limits_.heightPx);
    workers_.start([self = QPointer<BoxPictures>(this), strip = strip_, screen, band, from = wanted_, whole] {
        const Strip::Added added = strip->add(screen, band, from, whole);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, added] {
                if (self != nullptr) {
                    self->joined(added.rows, added.gaps, added.failed);
                }
            },
            Qt::QueuedConnection);
    });
}

void BoxPictures::joined(int rows, int gaps, bool failed) {
    BoxPicture& box = boxes_[at_];
    wanted_ += rows;
    box.gaps += gaps;
    box.pictured = std::min({qRound(wanted_), box.shown + box.hidden, limits_.heightPx});
    if (failed) {
        endBox(QStringLiteral("failed"));
    } else if (wanted_ >= limits_.heightPx && box.shown + box.hidden > limits_.heightPx) {
        endBox(QStringLiteral("limit"));
    } else if (wanted_ >= box.shown + box.hidden - 1) {
        endBox(QStringLiteral("end"));
    } else if (timeLeft() <= 0ms) {
        endBox(QStringLiteral("time"));
    } else if (rows <= 0) {
        endBox(QStringLiteral("changed"));
    } else {
        scrollTo(wanted_);
    }
}

void BoxPictures::endBox(const QString& why) {
    BoxPicture& box = boxes_[at_];
    box.stopped = why;
    // Half a picture is one still, and says how far it goes.
    if (box.pictured == 0) {
        strip_.reset();
        isGoingBack_ = true;
        scrollTo(-1);
        return;
    }
    workers_.start([self = QPointer<BoxPictures>(this), strip = std::exchange(strip_, nullptr)] {
        const std::optional<StoredFile> file = strip->finish();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, file] {
                if (self != nullptr) {
                    BoxPicture& ended = self->boxes_[self->at_];
                    ended.file = file;
                    ended.pictured = file ? ended.pictured : 0;
                    self->isGoingBack_ = true;
                    self->scrollTo(-1);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace cyberspotter
