// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/signing/library_key.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/secrets/library_secrets.h"
#include "core/secrets/secret_store.h"
#include "core/storage/setting_repository.h"

#include <QJsonDocument>

#include <mutex>

namespace cyberspotter {

namespace {

const QString keysSetting = QStringLiteral("signing.keys");

/// Each key has a name of its own, so that two programs that make one at once do not write over each other's.
QString secretName(const QByteArray& publicDer) {
    return QStringLiteral("signing-key-") + keyFingerprint(publicDer).left(16);
}

QJsonObject toJson(const LibraryPublicKey& key) {
    return {{"public_key", QString::fromLatin1(key.der.toBase64())}, {"made_at", toRfc3339(key.madeAt)}, {"place", key.place}};
}

Result<void> remember(Library& library, QList<LibraryPublicKey> keys, const LibraryPublicKey& key, bool inUse) {
    keys.insert(inUse ? 0 : keys.size(), key);
    QJsonArray list;
    for (const LibraryPublicKey& known : std::as_const(keys)) {
        list.append(toJson(known));
    }
    return SettingRepository(library).set(keysSetting, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

/// The private part of a key that the library knows; nothing when it is lost. Problem "keychain" when it cannot be asked.
Result<std::optional<SigningKey>> keptKey(const QString& id, const LibraryPublicKey& known) {
    const Result<std::optional<QString>> pem =
        makeSecretStore(placeOfWord(known.place))->read(librarySecret(id, secretName(known.der)));
    if (!pem) {
        return std::unexpected(pem.error());
    }
    if (!pem->has_value()) {
        return std::optional<SigningKey>();
    }
    Result<SigningKey> key = SigningKey::fromPem((*pem)->toLatin1());
    return key && key->publicDer() == known.der ? std::optional<SigningKey>(std::move(*key)) : std::optional<SigningKey>();
}

/// Keeps a new key where secrets are kept; in the file where that cannot be, or would not last.
Result<SecretPlace> keep(Library& library, const QString& id, const SigningKey& key) {
    const QString pem = QString::fromLatin1(key.privatePem());
    const QString name = librarySecret(id, secretName(key.publicDer()));
    if (secretPlaceOf(library) == SecretPlace::Keychain && makeSecretStore(SecretPlace::Keychain)->write(name, pem)) {
        return SecretPlace::Keychain;
    }
    const Result<void> written = makeSecretStore(SecretPlace::File)->write(name, pem);
    return written ? Result<SecretPlace>(SecretPlace::File) : std::unexpected(written.error());
}

} // namespace

Result<SigningKey> signingKeyOf(Library& library) {
    // Two captures that end at once must not make two keys.
    static std::mutex making;
    const std::lock_guard lock(making);
    const Result<QString> id = libraryId(library);
    const Result<QList<LibraryPublicKey>> known = publicKeysOf(library);
    if (!id || !known) {
        return std::unexpected(!id ? id.error() : known.error());
    }
    bool keychainSilent = false;
    for (const LibraryPublicKey& key : *known) {
        Result<std::optional<SigningKey>> kept = keptKey(*id, key);
        if (kept && kept->has_value()) {
            return std::move(**kept);
        }
        keychainSilent = keychainSilent || !kept;
    }
    Result<SigningKey> key = SigningKey::make();
    if (!key) {
        return key;
    }
    const Result<SecretPlace> place = keep(library, *id, *key);
    if (!place) {
        return std::unexpected(place.error());
    }
    // A keychain that does not answer today may tomorrow: then its key is in use again.
    const Result<void> remembered =
        remember(library, *known, {key->publicDer(), library.now(), wordOf(*place)}, !keychainSilent);
    return remembered ? std::move(key) : Result<SigningKey>(std::unexpected(remembered.error()));
}

Result<QList<LibraryPublicKey>> publicKeysOf(Library& library) {
    const Result<QString> text = SettingRepository(library).value(keysSetting);
    if (!text) {
        return std::unexpected(text.error());
    }
    QList<LibraryPublicKey> keys;
    for (const QJsonValue& value : QJsonDocument::fromJson(text->toUtf8()).array()) {
        keys.append({QByteArray::fromBase64(value["public_key"].toString().toLatin1()), fromRfc3339(value["made_at"].toString()),
                     value["place"].toString()});
    }
    return keys;
}

} // namespace cyberspotter
