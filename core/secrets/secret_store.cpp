// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secret_store.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QHash>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>
#include <mutex>
#include <qt6keychain/keychain.h>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Secrets", text);
}

constexpr std::chrono::seconds answerLimit{120};

/// The thread on which keychain jobs live. QtKeychain queues them in one object that belongs to the thread of the first
/// job; were that a thread that ended, every later job would wait for ever.
class KeychainThread {
public:
    KeychainThread() {
        worker_.moveToThread(&thread_);
        thread_.setObjectName(QStringLiteral("keychain"));
        thread_.start();
    }
    ~KeychainThread() {
        thread_.quit();
        thread_.wait();
    }

    /// Makes a job there, runs it to its end and hands it to `read`; null when it does not end in time. The person may have
    /// to type a password first, so that time is long.
    template <typename Job>
    void run(const std::function<void(Job&)>& prepare, const std::function<void(Job*)>& read) {
        const std::lock_guard<std::mutex> lock(mutex_);
        QMetaObject::invokeMethod(
            &worker_,
            [&] {
                // On the heap: one that never ends must not be destroyed under the keychain's hands.
                auto* job = new Job(QStringLiteral("cyberspotter"));
                job->setAutoDelete(false);
                prepare(*job);
                bool ended = false;
                QEventLoop loop;
                QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
                    ended = true;
                    loop.quit();
                });
                QTimer::singleShot(answerLimit, &loop, &QEventLoop::quit);
                job->start();
                if (!ended) {
                    loop.exec();
                }
                read(ended ? job : nullptr);
                if (ended) {
                    job->deleteLater();
                }
            },
            Qt::BlockingQueuedConnection);
    }

    static KeychainThread& shared() {
        static KeychainThread thread;
        return thread;
    }

private:
    std::mutex mutex_;
    QThread thread_;
    QObject worker_;
};

Problem keychainProblem(const QString& reason) {
    return {"keychain",
            translated(QT_TRANSLATE_NOOP("Secrets", "The keychain of this computer cannot be used")),
            reason,
            translated(QT_TRANSLATE_NOOP("Secrets", "Unlock it and try again, or choose in Settings to keep tokens in "
                                                    "a file that only you can read, or to enter them each time.")),
            0,
            {}};
}

/// Whether there is a bus over which a keychain could be asked. With none the keychain's library may never answer at all.
bool hasSessionBus() {
    // An address that is set but empty says that there is none.
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    }
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus"));
}

class KeychainStore : public SecretStore {
public:
    Result<std::optional<QString>> read(const QString& key) override {
        Result<std::optional<QString>> result = std::unexpected(silent());
        run<QKeychain::ReadPasswordJob>([&](auto& job) { job.setKey(key); },
                                        [&](auto& job) {
                                            if (job.error() == QKeychain::NoError) {
                                                result = job.textData();
                                            } else if (job.error() == QKeychain::EntryNotFound) {
                                                result = std::nullopt;
                                            } else {
                                                result = std::unexpected(keychainProblem(job.errorString()));
                                            }
                                        });
        return result;
    }
    Result<void> write(const QString& key, const QString& token) override {
        Result<void> result = std::unexpected(silent());
        const auto prepare = [&](QKeychain::WritePasswordJob& job) {
            job.setKey(key);
            job.setTextData(token);
        };
        run<QKeychain::WritePasswordJob>(prepare,
                                         [&](auto& job) { result = resultOf(job.error(), job.errorString()); });
        return result;
    }
    Result<void> remove(const QString& key) override {
        Result<void> result = std::unexpected(silent());
        run<QKeychain::DeletePasswordJob>([&](auto& job) { job.setKey(key); },
                                          [&](auto& job) { result = resultOf(job.error(), job.errorString()); });
        return result;
    }

private:
    static Problem silent() {
        return keychainProblem(hasSessionBus() ? translated(QT_TRANSLATE_NOOP("Secrets", "It did not answer."))
                                               : translated(QT_TRANSLATE_NOOP("Secrets", "There is none that answers in this session.")));
    }
    /// `read` is not called when there is no answer.
    template <typename Job>
    static void run(const std::function<void(Job&)>& prepare, const std::function<void(Job&)>& read) {
        if (!hasSessionBus()) {
            return;
        }
        KeychainThread::shared().run<Job>(prepare, [&](Job* job) {
            if (job != nullptr) {
                read(*job);
            }
        });
    }
    static Result<void> resultOf(QKeychain::Error error, const QString& reason) {
        return error == QKeychain::NoError || error == QKeychain::EntryNotFound
                   ? Result<void>()
                   : std::unexpected(keychainProblem(reason));
    }
};

class FileStore : public SecretStore {
    /// Another program that writes at the same time would lose what this one adds.
    class Lock {
    public:
        explicit Lock(const QString& path) : file_(path + QStringLiteral(".lock")) {
            QDir().mkpath(folder());
            file_.lock();
        }

    private:
        QLockFile file_;
    };

public:
    Result<std::optional<QString>> read(const QString& key) override {
        const Result<QJsonObject> all = load();
        if (!all) {
            return std::unexpected(all.error());
        }
        return all->contains(key) ? std::optional(all->value(key).toString()) : std::nullopt;
    }
    Result<void> write(const QString& key, const QString& token) override {
        const Lock lock(path());
        Result<QJsonObject> all = load();
        if (!all) {
            return std::unexpected(all.error());
        }
        all->insert(key, token);
        return save(*all);
    }
    Result<void> remove(const QString& key) override {
        const Lock lock(path());
        Result<QJsonObject> all = load();
        if (!all) {
            return std::unexpected(all.error());
        }
        all->remove(key);
        return save(*all);
    }

private:
    static QString folder() {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
               QStringLiteral("/cyberspotter");
    }
    static QString path() { return folder() + QStringLiteral("/tokens.json"); }

    static Result<QJsonObject> load() {
        if (!QFile::exists(path())) {
            return QJsonObject();
        }
        const Result<QByteArray> bytes = readFile(path(), 1'000'000);
        return bytes ? parseJsonObject(*bytes, path()) : std::unexpected(bytes.error());
    }
    static Result<void> save(const QJsonObject& all) {
        QDir().mkpath(folder());
        QFile file(path());
        // Narrow rights before the first secret is in it: QSaveFile keeps those of the file it replaces.
        if (!file.exists() && file.open(QIODevice::WriteOnly)) {
            file.close();
        }
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return writeAtomically(path(), compactJson(all));
    }
};

/// Kept in memory for as long as the program runs.
class SessionStore : public SecretStore {
public:
    Result<std::optional<QString>> read(const QString& key) override {
        const std::lock_guard<std::mutex> lock(tokens().mutex);
        return tokens().byKey.contains(key) ? std::optional(tokens().byKey.value(key))
                                                      : std::nullopt;
    }
    Result<void> write(const QString& key, const QString& token) override {
        const std::lock_guard<std::mutex> lock(tokens().mutex);
        tokens().byKey.insert(key, token);
        return {};
    }
    Result<void> remove(const QString& key) override {
        const std::lock_guard<std::mutex> lock(tokens().mutex);
        tokens().byKey.remove(key);
        return {};
    }

private:
    struct Tokens {
        std::mutex mutex;
        QHash<QString, QString> byKey;
    };
    // One session, one memory: the stores are made anew for each use.
    static Tokens& tokens() {
        static Tokens kept;
        return kept;
    }
};

} // namespace

SecretPlace placeOfWord(const QString& word) {
    return word == QStringLiteral("file")      ? SecretPlace::File
           : word == QStringLiteral("session") ? SecretPlace::Session
                                               : SecretPlace::Keychain;
}

QString wordOf(SecretPlace place) {
    return place == SecretPlace::File      ? QStringLiteral("file")
           : place == SecretPlace::Session ? QStringLiteral("session")
                                           : QStringLiteral("keychain");
}

std::unique_ptr<SecretStore> makeSecretStore(SecretPlace place) {
    switch (place) {
    case SecretPlace::File:
        return std::make_unique<FileStore>();
    case SecretPlace::Session:
        return std::make_unique<SessionStore>();
    case SecretPlace::Keychain:
        break;
    }
    return std::make_unique<KeychainStore>();
}

SecretPlace secretPlaceOf(Library& library) {
    return placeOfWord(SettingRepository(library).value(QStringLiteral("secrets.place")).value_or(QString()));
}

Result<void> setSecretPlace(Library& library, SecretPlace place) {
    return SettingRepository(library).set(QStringLiteral("secrets.place"), wordOf(place));
}

} // namespace cyberspotter
