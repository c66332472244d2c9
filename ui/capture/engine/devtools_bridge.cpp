// SPDX-License-Identifier: Apache-2.0
#include "ui/capture/engine/devtools_bridge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

namespace cyberspotter {

namespace {

/// Far from the numbers that the front end counts up for its own commands.
constexpr int firstId = 900000;

const QString answerMark = QStringLiteral("cyberspotter-answer:");
const QString eventMark = QStringLiteral("cyberspotter-event:");
/// Characters of one piece of a large answer: about a millisecond of the window's thread.
constexpr int pieceLength = 1 << 19;

/// What the front end may have switched on before its exit was closed.
const QStringList& frontEndDomains() {
    static const QStringList domains{QStringLiteral("Debugger"), QStringLiteral("Profiler"), QStringLiteral("HeapProfiler"),
                                     QStringLiteral("Overlay"),  QStringLiteral("CSS"),      QStringLiteral("DOM"),
                                     QStringLiteral("Log"),      QStringLiteral("Audits"),   QStringLiteral("Runtime"),
                                     QStringLiteral("ServiceWorker")};
    return domains;
}

/// Puts a catcher before the front end's two entrances for messages, and closes its exit. Answers to us are kept as text until they are taken;
/// large ones come in chunks, of which the first tells the length of all. Once we are attached the front end itself hears
/// nothing any more: it would only draw what nobody sees.
const QString& catcher() {
    static const QString script = QStringLiteral(R"js((function () {
    if (window.cyberspotterAnswers) { return true; }
    const host = window.InspectorFrontendHost;
    const api = window.DevToolsAPI;
    if (!host || !host.sendMessageToBackend || !api || !api.dispatchMessage || !api.dispatchMessageChunk) {
        return false;
    }
    const answers = new Map();
    const fields = new Map();
    const state = { quiet: false, heard: new Set() };
    const ours = /^\{"id":(9\d{5})[,}]/;
    const event = /^\{"method":"([A-Za-z.]+)"/;
    const say = console.log.bind(console);
    const keep = function (text) {
        const found = ours.exec(text.slice(0, 24));
        if (found) {
            const id = Number(found[1]);
            const field = fields.get(id);
            fields.delete(id);
            if (field !== undefined) {
                const message = JSON.parse(text);
                const value = message.result ? message.result[field] : undefined;
                if (typeof value === 'string') {
                    answers.set(id, value);
                    const base64 = message.result.base64Encoded !== false;
                    say('cyberspotter-answer:' + id + ':' + value.length + ':' + (base64 ? 1 : 0));
                    return true;
                }
            }
            answers.set(id, text);
            say('cyberspotter-answer:' + id);
            return true;
        }
        const named = event.exec(text.slice(0, 80));
        if (named && state.heard.has(named[1])) {
            if (named[1].endsWith('ExtraInfo')) {
                // As pairs, for what reads it further on does not keep the order of an object's members.
                const message = JSON.parse(text);
                message.params.headers = Object.entries(message.params.headers || {});
                text = JSON.stringify(message);
            }
            say('cyberspotter-event:' + text);
        }
        return state.quiet;
    };
    const message = api.dispatchMessage.bind(api);
    const chunk = api.dispatchMessageChunk.bind(api);
    let parts = null, length = 0, expected = 0;
    api.dispatchMessage = function (text) {
        if (typeof text !== 'string' || !keep(text)) { message(text); }
    };
    api.dispatchMessageChunk = function (text, size) {
        if (size) {
            const head = text.slice(0, 80);
            parts = state.quiet || ours.test(head) || event.test(head) ? [] : null;
            length = 0;
            expected = size;
        }
        if (parts === null) { chunk(text, size); return; }
        parts.push(text);
        length += text.length;
        if (length >= expected) {
            const whole = parts.join('');
            parts = null;
            if (!keep(whole)) { message(whole); }
        }
    };
    // What the front end itself would switch on (a debugger, at which a page can stop) never reaches the engine.
    window.cyberspotterSend = host.sendMessageToBackend.bind(host);
    host.sendMessageToBackend = function () {};
    window.cyberspotterAnswers = answers;
    window.cyberspotterFields = fields;
    window.cyberspotterState = state;
    return true;
})())js");
    return script;
}

/// The front end is a program of two megabytes that would show what we do not look at, and switch on what we do not want.
/// Its document is all that we need: the channel's two ends are the engine's own. So the document is closed before any of it
/// is read. Measured: 0.15 s of processor time less for each page, and a renderer of half the size.
QWebEngineScript emptyFrontEnd() {
    QWebEngineScript script;
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    script.setSourceCode(QStringLiteral("document.open(); document.close();"));
    return script;
}

Problem bridgeProblem(const QString& type, const QString& detail) {
    return {type, DevToolsBridge::tr("The browser engine did not answer"), detail,
            DevToolsBridge::tr("Capture the page once more."), 0, {}};
}

} // namespace

/// The unseen page of the front end; what it says by a line on its console is for us.
class DevToolsBridge::FrontEnd : public QWebEnginePage {
public:
    FrontEnd(QWebEngineProfile* profile, std::function<void(QStringView)> said)
        : QWebEnginePage(profile), said_(std::move(said)) {}

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString& message, int, const QString&) override {
        said_(message);
    }

private:
    std::function<void(QStringView)> said_;
};

/// A large answer on its way.
struct DevToolsBridge::Large {
    QString field;
    qsizetype most = 0;
    qsizetype length = 0; ///< in UTF-16 units
    qsizetype taken = 0;
    QStringEncoder encoder{QStringEncoder::Utf8}; ///< keeps half a character from one piece to the next
    LargeAnswer answer;
    std::function<void(Result<LargeAnswer>)> done;
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
    // A page that goes calls back whoever still waits for a script of its: nobody does any more.
    waiting_.clear();
    large_.clear();
    const std::unique_ptr<FrontEnd> gone = std::move(frontEnd_);
}

void DevToolsBridge::attach(std::chrono::milliseconds limit, std::function<void(bool)> done) {
    attachDone_ = std::move(done);
    if (inspected_ == nullptr) {
        finishAttach(false);
        return;
    }
    frontEnd_ = std::make_unique<FrontEnd>(inspected_->profile(), [this](QStringView words) { said(words); });
    frontEnd_->scripts().insert(emptyFrontEnd());
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
    if (!attachLimit_.isActive() || frontEnd_ == nullptr) {
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
    const auto done = std::exchange(attachDone_, nullptr);
    if (!done) {
        return;
    }
    waiting_.clear(); // greetings
    if (attached) {
        frontEnd_->runJavaScript(QStringLiteral("cyberspotterState.quiet = true"));
        for (const QString& domain : frontEndDomains()) {
            call(domain + QStringLiteral(".disable"), {}, std::chrono::seconds(5), [](const Result<QJsonObject>&) {});
        }
    }
    done(attached);
}

void DevToolsBridge::listen(const QStringList& methods, Heard heard) {
    heard_ = std::move(heard);
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(methods)).toJson(QJsonDocument::Compact);
    frontEnd_->runJavaScript(QStringLiteral("cyberspotterState.heard = new Set(%1)").arg(QString::fromUtf8(list)));
}

int DevToolsBridge::send(const QString& method, const QJsonObject& parameters, std::chrono::milliseconds limit,
                         Answer answer, const QString& before) {
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
    const QString prepared = before.isEmpty() ? QString() : before.arg(id);
    frontEnd_->runJavaScript(
        QStringLiteral("%1cyberspotterSend(%2[0])").arg(prepared, QString::fromUtf8(literal)));
    return id;
}

void DevToolsBridge::call(const QString& method, const QJsonObject& parameters, std::chrono::milliseconds limit,
                          Answer answer) {
    send(method, parameters, limit, std::move(answer));
}

void DevToolsBridge::callForLarge(const QString& method, const QJsonObject& parameters, const QString& field,
                                  qsizetype most, std::chrono::milliseconds limit,
                                  std::function<void(Result<LargeAnswer>)> answer) {
    auto large = std::make_shared<Large>();
    large->field = field;
    large->most = most;
    large->done = std::move(answer);
    // Called only when the answer has no such field, or none came.
    const int id = send(
        method, parameters, limit,
        [large, field](const Result<QJsonObject>& without) {
            const Result<LargeAnswer> problem = std::unexpected(
                without ? bridgeProblem(QStringLiteral("devtools-refused"), tr("The answer has no “%1”.").arg(field))
                        : without.error());
            std::exchange(large->done, nullptr)(problem);
        },
        QStringLiteral("cyberspotterFields.set(%1, '") + field + QStringLiteral("'); "));
    large_.insert(id, large);
}

void DevToolsBridge::said(QStringView words) {
    if (words.startsWith(eventMark)) {
        if (heard_) {
            const QJsonObject event = QJsonDocument::fromJson(words.mid(eventMark.size()).toUtf8()).object();
            heard_(event.value(QStringLiteral("method")).toString(), event.value(QStringLiteral("params")).toObject());
        }
        return;
    }
    if (!words.startsWith(answerMark)) {
        return;
    }
    const QList<QStringView> parts = words.mid(answerMark.size()).split(u':');
    const int id = parts.at(0).toInt();
    const std::shared_ptr<Large> large = large_.take(id);
    if (parts.size() < 3 || large == nullptr) {
        collect(id);
        return;
    }
    if (waiting_.remove(id) == 0) {
        return;
    }
    large->length = parts.at(1).toLongLong();
    large->answer.base64 = parts.at(2) == u"1";
    collectLarge(id, large);
}

void DevToolsBridge::collectLarge(int id, const std::shared_ptr<Large>& large) {
    if (large->length > large->most) {
        frontEnd_->runJavaScript(QStringLiteral("cyberspotterAnswers.delete(%1)").arg(id));
        large->done(std::unexpected(bridgeProblem(QStringLiteral("devtools-too-large"),
                                                  tr("The answer has %n character(s).", nullptr, int(large->length)))));
        return;
    }
    takePiece(id, large);
}

void DevToolsBridge::takePiece(int id, const std::shared_ptr<Large>& large) {
    // Counted by what the page holds, in UTF-16 units; the last piece takes the text away.
    const QString take = QStringLiteral("(function (id, from, to) { const text = cyberspotterAnswers.get(id) || '';"
                                        " if (to >= text.length) { cyberspotterAnswers.delete(id); }"
                                        " return text.slice(from, to); })(%1, %2, %3)");
    const qsizetype from = std::exchange(large->taken, large->taken + pieceLength);
    frontEnd_->runJavaScript(take.arg(id).arg(from).arg(from + pieceLength),
                             [self = QPointer<DevToolsBridge>(this), id, large](const QVariant& piece) {
                                 if (self == nullptr || self->frontEnd_ == nullptr) {
                                     return;
                                 }
                                 large->answer.text += large->encoder.encode(piece.toString());
                                 if (large->taken < large->length) {
                                     self->takePiece(id, large);
                                 } else {
                                     large->done(std::move(large->answer));
                                 }
                             });
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
    large_.remove(id);
    if (const Answer answer = waiting_.take(id)) {
        answer(std::move(result));
    }
}

} // namespace cyberspotter
