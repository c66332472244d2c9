// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/library.h"

#include <QMap>

namespace cyberspotter {

/// Settings of a library: short texts by key ("collector.pseudonym", "window.language", ...). Never secrets.
class SettingRepository {
public:
    explicit SettingRepository(Library& library) : library_(library) {}

    /// The value, or `fallback` when it was never set.
    Result<QString> value(const QString& key, const QString& fallback = {}) const;
    Result<QMap<QString, QString>> all() const;
    Result<void> set(const QString& key, const QString& value);
    /// The value there is, or `value` from now on: of several programs that ask at once all get the same.
    Result<QString> valueOrSet(const QString& key, const QString& value);

private:
    Library& library_;
};

} // namespace cyberspotter
