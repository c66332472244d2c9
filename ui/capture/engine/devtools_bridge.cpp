// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/engine/devtools_bridge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEngineProfile>
#include <QWebEngineScript>

namespace cyberspotter {

namespace {

/// Far from the numbers that the front end counts up for its own commands.
constexpr int firstId = 900000;

const QString& answerMark() {
    static const QString mark = QStringLiteral("cyberspotter-answer:");
    return mark;
}

/// Puts a catcher before the front end's two entrances for answers. Ours are kept as text until they are taken; large
/// ones come in chunks, of which the first tells the length of all.
const QString& catcher() {
    static const QString script = QStringLiteral(R"js((function () {
    if (window.cyberspotterAnswers) { return true; }
    const host = window.InspectorFrontendHost;
    const api = window.DevToolsAPI;
    if (!host || !host.sendMessageToBackend || !api || !api.dispatchMessage || !api.dispatchMessageChunk) {
        return false;
    }
    const answers = new Map();
    const ours = /^\{"id":(9\d{5})[,}]/;
    const keep = function (text) {
        const found = ours.exec(text.slice(0, 24));
        if (!found) { return false; }
        answers.set(Number(found[1]), text);
        console.log('cyberspotter-answer:' + found[1]);
        return true;
    };
    const message = api.dispatchMessage.bind(api);
    const chunk = api.dispatchMessageChunk.bind(api);
    let parts = null, length = 0, expected = 0;
    api.dispatchMessage = function (text) {
        if (typeof text !== 'string' || !keep(text)) { message(text); }
    };
    api.dispatchMessageChunk = function (text, size) {
        if (size) {
            parts = ours.test(text.slice(0, 24)) ? [] : null;
            length = 0;
            expected = size;
        }
        if (parts === null) { chunk(text, size); return; }
        parts.push(text);
        length += text.length;
        if (length >= expected) {
            const whole = parts.join('');
            parts = null;
            keep(whole);
        }
    };
    window.cyberspotterAnswers = answers;
    return true;
})())js");
    return script;
}

Problem bridgeProblem(const QString& type, const QString& detail) {
    return {type, DevToolsBridge::tr("The browser engine did not answer"), detail,
            DevToolsBridge::tr("Capture the page once more."), 0, {}};
}

} // namespace

/// The unseen page of the front end; it says by a line on its console that an answer is there.
class DevToolsBridge::FrontEnd : public QWebEnginePage {
public:
    FrontEnd(QWebEngineProfile* profile, std::function<void(int)> arrived)
        : QWebEnginePage(profile), arrived_(std::move(arrived)) {}

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString& message, int, const QString&) override {
        if (message.startsWith(answerMark())) {
            arrived_(QStringView(message).mid(answerMark().size()).toInt());
        }
    }

private:
    std::function<void(int)> arrived_;
};

DevToolsBridge::DevToolsBridge(QWebEnginePage* inspected, QObject* parent) : QObject(parent), inspected_(inspected) {
    attachLimit_.setSingleShot(true);
    connect(&attachLimit_, &QTimer::timeout, this, [this] { finishAttach(false); });
    attachRetry_.setInterval(20);
    connect(&attachRetry_, &QTimer::timeout, this, &DevToolsBridge::takeOver);
}

DevToolsBridge::~DevToolsBridge() {
    if (inspected_ != nullptr && frontEnd_ != nullptr) {
        inspected_->setDevToolsPage(nullptr);
    }
}

void DevToolsBridge::attach(std::chrono::milliseconds limit, std::function<void(bool)> done) {
    attachDone_ = std::move(done);
    if (inspected_ == nullptr) {
        finishAttach(false);
        return;
    }
    frontEnd_ = std::make_unique<FrontEnd>(inspected_->profile(), [this](int id) { collect(id); });
    attachLimit_.start(limit);
    attachRetry_.start();
    inspected_->setDevToolsPage(frontEnd_.get());
}

void DevToolsBridge::takeOver() {
    frontEnd_->runJavaScript(catcher(), QWebEngineScript::MainWorld,
                             [self = QPointer<DevToolsBridge>(this)](const QVariant& taken) {
                                 if (self != nullptr && taken.toBool()) {
                                     self->greet();
                                 }
                             });
}

// The channel stands some time before the engine listens at its other end, and what is sent meanwhile is lost.
void DevToolsBridge::greet() {
    if (!attachLimit_.isActive()) {
        return;
    }
    call(QStringLiteral("Page.getLayoutMetrics"), {}, attachLimit_.remainingTimeAsDuration(),
         [this](const Result<QJsonObject>& answer) {
             if (answer && !attached_) {
                 finishAttach(true);
             }
         });
}

void DevToolsBridge::finishAttach(bool attached) {
    attachLimit_.stop();
    attachRetry_.stop();
    attached_ = attached;
    if (const auto done = std::exchange(attachDone_, nullptr)) {
        waiting_.clear(); // greetings
        done(attached);
    }
}

void DevToolsBridge::call(const QString& method, const QJsonObject& parameters, std::chrono::milliseconds limit,
                          Answer answer) {
    const int id = firstId + nextId_++;
    waiting_.insert(id, std::move(answer));
    QTimer::singleShot(limit, this, [this, id, method] {
        finishCall(id, std::unexpected(bridgeProblem(QStringLiteral("devtools-silent"),
                                                     tr("%1 was not answered in time.").arg(method))));
    });
    const QByteArray message = QJsonDocument(QJsonObject{{QStringLiteral("id"), id},
                                                         {QStringLiteral("method"), method},
                                                         {QStringLiteral("params"), parameters}})
                                   .toJson(QJsonDocument::Compact);
    // A JSON array holding the message is also a JavaScript literal of its text.
    const QByteArray literal = QJsonDocument(QJsonArray{QString::fromUtf8(message)}).toJson(QJsonDocument::Compact);
    frontEnd_->runJavaScript(
        QStringLiteral("InspectorFrontendHost.sendMessageToBackend(%1[0])").arg(QString::fromUtf8(literal)));
}

void DevToolsBridge::collect(int id) {
    if (!waiting_.contains(id)) {
        return;
    }
    const QString take = QStringLiteral("(function (id) { const text = cyberspotterAnswers.get(id);"
                                        " cyberspotterAnswers.delete(id); return text; })(%1)")
                             .arg(id);
    frontEnd_->runJavaScript(take, [self = QPointer<DevToolsBridge>(this), id](const QVariant& text) {
        if (self == nullptr) {
            return;
        }
        const QJsonObject message = QJsonDocument::fromJson(text.toString().toUtf8()).object();
        if (message.contains(QStringLiteral("result"))) {
            self->finishCall(id, message.value(QStringLiteral("result")).toObject());
            return;
        }
        const QString detail =
            message.value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString();
        self->finishCall(id, std::unexpected(bridgeProblem(QStringLiteral("devtools-refused"), detail)));
    });
}

void DevToolsBridge::finishCall(int id, Result<QJsonObject> result) {
    if (const Answer answer = waiting_.take(id)) {
        answer(std::move(result));
    }
}

} // namespace cyberspotter
