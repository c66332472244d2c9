// SPDX-License-Identifier: Apache-2.0
#include "core/storage/setting_repository.h"

namespace cyberspotter {

Result<QString> SettingRepository::value(const QString& key, const QString& fallback) const {
    return library_.read([&](Database& database) -> Result<QString> {
        SQLite::Statement& query = database.prepare("SELECT value FROM setting WHERE key = ?");
        bindText(query, 1, key);
        return query.executeStep() ? columnText(query, 0) : fallback;
    });
}

Result<QMap<QString, QString>> SettingRepository::all() const {
    return library_.read([&](Database& database) -> Result<QMap<QString, QString>> {
        QMap<QString, QString> settings;
        SQLite::Statement& query = database.prepare("SELECT key, value FROM setting");
        while (query.executeStep()) {
            settings.insert(columnText(query, 0), columnText(query, 1));
        }
        return settings;
    });
}

Result<void> SettingRepository::set(const QString& key, const QString& value) {
    return library_.write([&](Database& database) -> Result<void> {
        SQLite::Statement& change = database.prepare(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
        bindText(change, 1, key);
        bindText(change, 2, value);
        change.exec();
        return {};
    });
}

Result<QString> SettingRepository::valueOrSet(const QString& key, const QString& value) {
    return library_.write([&](Database& database) -> Result<QString> {
        SQLite::Statement& change = database.prepare("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING");
        bindText(change, 1, key);
        bindText(change, 2, value);
        change.exec();
        SQLite::Statement& query = database.prepare("SELECT value FROM setting WHERE key = ?");
        bindText(query, 1, key);
        return query.executeStep() ? columnText(query, 0) : value;
    });
}

} // namespace cyberspotter
