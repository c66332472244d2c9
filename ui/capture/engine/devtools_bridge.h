// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWebEnginePage>

#include <chrono>
#include <functional>
#include <memory>

namespace cyberspotter {

/// The DevTools protocol of one page without an open port: the engine's own DevTools front end is loaded into a second,
/// unseen page and its channel to the engine is borrowed. It rests on that front end's internals (Chromium 102 to 122),
/// so whoever uses it needs a way to do without; `tests/ui/capture` pins what is used.
class DevToolsBridge : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(Result<QJsonObject>)>;

    explicit DevToolsBridge(QWebEnginePage* inspected, QObject* parent = nullptr);
    ~DevToolsBridge() override;

    /// Loads the front end and takes over its channel; `done(false)` when it is missing, changed, or not there in time.
    void attach(std::chrono::milliseconds limit, std::function<void(bool)> done);

    /// Sends one command; `answer` is called exactly once with its "result" object, or a problem "devtools-refused"
    /// (the engine's error), "devtools-silent" (no answer within `limit`). Not called after destruction.
    void call(const QString& method, const QJsonObject& parameters, std::chrono::milliseconds limit, Answer answer);

    bool attached() const { return attached_; }

private:
    class FrontEnd;

    void takeOver();
    void greet();
    void collect(int id);
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
};

} // namespace cyberspotter
