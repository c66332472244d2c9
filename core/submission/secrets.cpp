// SPDX-License-Identifier: Apache-2.0
#include "core/submission/secrets.h"

#include "core/base/atomic_file.h"
#include "core/base/identifiers.h"
#include "core/base/json.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QHash>
#include <QStandardPaths>
#include <QThread>

#include <functional>
#include <mutex>
#include <qt6keychain/keychain.h>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Secrets", text);
}

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

    /// Makes a job there, runs it to its end and hands it to `read`.
    template <typename Job>
    void run(const std::function<void(Job&)>& prepare, const std::function<void(Job&)>& read) {
        const std::lock_guard<std::mutex> lock(mutex_);
        QMetaObject::invokeMethod(
            &worker_,
            [&] {
                Job job(QStringLiteral("cyberspotter"));
                job.setAutoDelete(false);
                prepare(job);
                QEventLoop loop;
                QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
                job.start();
                loop.exec();
                read(job);
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

class KeychainStore : public SecretStore {
public:
    Result<std::optional<QString>> read(const QString& key) override {
        Result<std::optional<QString>> result = std::nullopt;
        run<QKeychain::ReadPasswordJob>([&](auto& job) { job.setKey(key); },
                                        [&](auto& job) {
                                            if (job.error() == QKeychain::NoError) {
                                                result = job.textData();
                                            } else if (job.error() != QKeychain::EntryNotFound) {
                                                result = std::unexpected(keychainProblem(job.errorString()));
                                            }
                                        });
        return result;
    }
    Result<void> write(const QString& key, const QString& token) override {
        Result<void> result;
        const auto prepare = [&](QKeychain::WritePasswordJob& job) {
            job.setKey(key);
            job.setTextData(token);
        };
        run<QKeychain::WritePasswordJob>(prepare,
                                         [&](auto& job) { result = resultOf(job.error(), job.errorString()); });
        return result;
    }
    Result<void> remove(const QString& key) override {
        Result<void> result;
        run<QKeychain::DeletePasswordJob>([&](auto& job) { job.setKey(key); },
                                          [&](auto& job) { result = resultOf(job.error(), job.errorString()); });
        return result;
    }

private:
    template <typename Job>
    static void run(const std::function<void(Job&)>& prepare, const std::function<void(Job&)>& read) {
        KeychainThread::shared().run<Job>(prepare, read);
    }
    static Result<void> resultOf(QKeychain::Error error, const QString& reason) {
        return error == QKeychain::NoError || error == QKeychain::EntryNotFound
                   ? Result<void>()
                   : std::unexpected(keychainProblem(reason));
    }
};

class FileStore : public SecretStore {
public:
    Result<std::optional<QString>> read(const QString& key) override {
        const Result<QJsonObject> all = load();
        if (!all) {
            return std::unexpected(all.error());
        }
        return all->contains(key) ? std::optional(all->value(key).toString()) : std::nullopt;
    }
    Result<void> write(const QString& key, const QString& token) override {
        Result<QJsonObject> all = load();
        if (!all) {
            return std::unexpected(all.error());
        }
        all->insert(key, token);
        return save(*all);
    }
    Result<void> remove(const QString& key) override {
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

QByteArray environmentName(const QString& partnerId) {
    QString name = partnerId.toUpper();
    for (QChar& c : name) {
        const bool plain = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        c = plain ? c : QChar(u'_');
    }
    return "CYBERSPOTTER_TOKEN_" + name.toLatin1();
}

QString placeKey(const QString& partnerId) {
    return QStringLiteral("secrets.place.") + partnerId;
}

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

const QString libraryIdKey = QStringLiteral("library.id");

/// What a token is kept under: two libraries may know a partner by the same id and have other tokens for it.
QString secretKey(const QString& libraryId, const QString& partnerId) {
    return libraryId + u'/' + partnerId;
}

} // namespace

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

Result<void> keepToken(Library& library, const QString& partnerId, const QString& token, SecretPlace place) {
    SettingRepository settings(library);
    const Result<QString> id = settings.valueOrSet(libraryIdKey, newId());
    if (!id) {
        return std::unexpected(id.error());
    }
    const QString key = secretKey(*id, partnerId);
    if (const Result<void> written = makeSecretStore(place)->write(key, token); !written) {
        return written;
    }
    const Result<QString> before = settings.value(placeKey(partnerId));
    if (before && !before->isEmpty() && placeOfWord(*before) != place) {
        static_cast<void>(makeSecretStore(placeOfWord(*before))->remove(key));
    }
    return settings.set(placeKey(partnerId), wordOf(place));
}

void forgetToken(Library& library, const QString& partnerId) {
    SettingRepository settings(library);
    const QString id = settings.value(libraryIdKey).value_or(QString());
    const QString place = settings.value(placeKey(partnerId)).value_or(QString());
    if (!id.isEmpty() && !place.isEmpty()) {
        static_cast<void>(makeSecretStore(placeOfWord(place))->remove(secretKey(id, partnerId)));
        static_cast<void>(settings.set(placeKey(partnerId), QString()));
    }
}

Result<std::optional<QString>> tokenFor(Library& library, const QString& partnerId) {
    const QByteArray name = environmentName(partnerId);
    if (qEnvironmentVariableIsSet(name.constData())) {
        return qEnvironmentVariable(name.constData());
    }
    const SettingRepository settings(library);
    const Result<QString> id = settings.value(libraryIdKey);
    const Result<QString> place = settings.value(placeKey(partnerId));
    if (!id || !place) {
        return std::unexpected(!id ? id.error() : place.error());
    }
    if (id->isEmpty() || place->isEmpty()) {
        return std::nullopt; // no token was ever kept: the keychain need not be asked
    }
    return makeSecretStore(placeOfWord(*place))->read(secretKey(*id, partnerId));
}

} // namespace cyberspotter
