// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QWebEnginePage>

#include <chrono>
#include <functional>
#include <memory>

namespace cyberspotter {

/// A large value of an answer, as the engine sent it: text, which is base64 where `base64` says so. Decode it off the
/// window's thread.
struct LargeAnswer {
    QByteArray text;
    bool base64 = false;

    QByteArray bytes() const { return base64 ? QByteArray::fromBase64(text) : text; }
};

/// The DevTools protocol of one page without an open port: the engine's own DevTools front end is loaded into a second,
/// unseen page and its channel to the engine is borrowed. It rests on that front end's internals (Chromium 102 to 122),
/// so whoever uses it needs a way to do without; `tests/ui/capture` pins what is used. Attach before the page's first
/// load or after it: a tab's restored history, which makes the page anew, takes the channel away.
class DevToolsBridge : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(Result<QJsonObject>)>;
    using Heard = std::function<void(const QString& method, const QJsonObject& parameters)>;

    explicit DevToolsBridge(QWebEnginePage* inspected, QObject* parent = nullptr);
    ~DevToolsBridge() override;

    /// Loads the front end and takes over its channel; `done(false)` when it is missing, changed, or not there in time.
    /// What the front end switched on for itself (a debugger, at which a page could stop) is switched off again.
    void attach(std::chrono::milliseconds limit, std::function<void(bool)> done);

    /// Sends one command; `answer` is called exactly once with its "result" object, or a problem "devtools-refused"
    /// (the engine's error), "devtools-silent" (no answer within `limit`). Not called after destruction.
    void call(const QString& method, const QJsonObject& parameters, std::chrono::milliseconds limit, Answer answer);

    /// The same for one text field of the answer that may be large ("body", "data"): it is taken over in pieces, so that
    /// no single one holds up the window's thread. Problems as those of `call`, and "devtools-too-large" over `most`
    /// characters.
    void callForLarge(const QString& method, const QJsonObject& parameters, const QString& field, qsizetype most,
                      std::chrono::milliseconds limit, std::function<void(Result<LargeAnswer>)> answer);

    /// From now on `heard` is told each event of these methods, in the engine's order. Once; after `attach`.
    void listen(const QStringList& methods, Heard heard);

    bool attached() const { return attached_; }

private:
    class FrontEnd;
    struct Large;

    void takeOver();
    void greet();
    void said(QStringView words);
    void collect(int id);
    void collectLarge(int id, const std::shared_ptr<Large>& large);
    void takePiece(int id, const std::shared_ptr<Large>& large);
    int send(const QString& method, const QJsonObject& parameters, std::chrono::milliseconds limit, Answer answer,
             const QString& before = {});
    void finishAttach(bool attached);
    void finishCall(int id, Result<QJsonObject> result);

    QPointer<QWebEnginePage> inspected_;
    std::unique_ptr<FrontEnd> frontEnd_;
    std::function<void(bool)> attachDone_;
    QTimer attachLimit_;
    QTimer attachRetry_;
    bool attached_ = false;
    int nextId_ = 0;
    QHash<int, Answer> waiting_;
    QHash<int, std::shared_ptr<Large>> large_; ///< of the waiting ones, those whose answer is taken over in pieces
    Heard heard_;
};

} // namespace cyberspotter
