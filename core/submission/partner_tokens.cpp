// SPDX-License-Identifier: Apache-2.0
#include "core/submission/partner_tokens.h"

#include "core/secrets/library_secrets.h"
#include "core/storage/setting_repository.h"

namespace cyberspotter {

namespace {

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

} // namespace

Result<void> keepToken(Library& library, const QString& partnerId, const QString& token, SecretPlace place) {
    SettingRepository settings(library);
    const Result<QString> id = libraryId(library);
    if (!id) {
        return std::unexpected(id.error());
    }
    const QString key = librarySecret(*id, partnerId);
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
    const QString id = knownLibraryId(library).value_or(QString());
    const QString place = settings.value(placeKey(partnerId)).value_or(QString());
    if (!id.isEmpty() && !place.isEmpty()) {
        static_cast<void>(makeSecretStore(placeOfWord(place))->remove(librarySecret(id, partnerId)));
        static_cast<void>(settings.set(placeKey(partnerId), QString()));
    }
}

Result<std::optional<QString>> tokenFor(Library& library, const QString& partnerId) {
    const QByteArray name = environmentName(partnerId);
    if (qEnvironmentVariableIsSet(name.constData())) {
        return qEnvironmentVariable(name.constData());
    }
    const SettingRepository settings(library);
    const Result<QString> id = knownLibraryId(library);
    const Result<QString> place = settings.value(placeKey(partnerId));
    if (!id || !place) {
        return std::unexpected(!id ? id.error() : place.error());
    }
    if (id->isEmpty() || place->isEmpty()) {
        return std::nullopt; // no token was ever kept: the keychain need not be asked
    }
    return makeSecretStore(placeOfWord(*place))->read(librarySecret(*id, partnerId));
}

} // namespace cyberspotter
