// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/library_secrets.h"

#include "core/base/identifiers.h"
#include "core/storage/setting_repository.h"

namespace cyberspotter {

namespace {

const QString idSetting = QStringLiteral("library.id");

} // namespace

Result<QString> libraryId(Library& library) {
    return SettingRepository(library).valueOrSet(idSetting, newId());
}

Result<QString> knownLibraryId(Library& library) {
    return SettingRepository(library).value(idSetting);
}

QString librarySecret(const QString& libraryId, const QString& name) {
    return libraryId + u'/' + name;
}

} // namespace cyberspotter
