// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/keyword/keyword_repository.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/catalogue/keyword/keyword_check.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cyberspotter {

namespace {

const QString own = QStringLiteral("own");
const QString sheet = QStringLiteral("sheet");

QString translated(const char* text) {
    return QCoreApplication::translate("Keywords", text);
}

std::unexpected<Problem> unknownKeyword(const QString& text, const QString& language) {
    return fail(QStringLiteral("keyword-unknown"), translated(QT_TRANSLATE_NOOP("Keywords", "There is no such search term of your own")),
                QStringLiteral("\"%1\" (%2)").arg(text, language),
                translated(QT_TRANSLATE_NOOP("Keywords", "See the list of terms. Built-in terms and those of packs cannot be changed one by one.")));
}

std::unexpected<Problem> keywordExists(const Keyword& keyword) {
    return fail(QStringLiteral("keyword-exists"), translated(QT_TRANSLATE_NOOP("Keywords", "You have this search term already")),
                QStringLiteral("\"%1\" (%2)").arg(keyword.text, keyword.language),
                translated(QT_TRANSLATE_NOOP("Keywords", "Change the one there is, or give another taxon or product.")));
}

QString listText(const QStringList& words) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString& text) {
    return toStringList(QJsonDocument::fromJson(text.toUtf8()).array());
}

Keyword composed(Keyword keyword) {
    keyword.text = keyword.text.trimmed().normalized(QString::NormalizationForm_C);
    return keyword;
}

constexpr auto columns = "SELECT origin, pack_id, text, language, taxon, taxon_group, product, kind, context, unless, countries, "
                         "marketplaces, source, script, confidence, edition, proposed_by, first_seen, last_seen FROM keyword ";

Keyword keywordOf(SQLite::Statement& row) {
    const QString origin = columnText(row, 0);
    return {.text = columnText(row, 2),
            .language = columnText(row, 3),
            .taxon = columnText(row, 4),
            .group = columnText(row, 5),
            .product = columnText(row, 6),
            .kind = columnText(row, 7),
            .context = listOf(columnText(row, 8)),
            .unless = listOf(columnText(row, 9)),
            .source = columnText(row, 12),
            .script = columnText(row, 13),
            .countries = listOf(columnText(row, 10)),
            .marketplaces = listOf(columnText(row, 11)),
            .confidence = columnText(row, 14),
            .edition = columnText(row, 15),
            .proposedBy = columnText(row, 16),
            .firstSeen = columnText(row, 17),
            .lastSeen = columnText(row, 18),
            .origin = origin == u"pack" ? QStringLiteral("pack:") + columnText(row, 1) : origin};
}

std::vector<Keyword> keywordsOf(SQLite::Statement& query) {
    std::vector<Keyword> keywords;
    while (query.executeStep()) {
        keywords.push_back(keywordOf(query));
    }
    return keywords;
}

/// Binds all facts of a term from `first` on: 17 of them.
void bindFacts(SQLite::Statement& statement, int first, const Keyword& keyword) {
    const QString facts[] = {keyword.text, keyword.language, keyword.taxon, keyword.group, keyword.product, keyword.kind,
                             listText(keyword.context), listText(keyword.unless), listText(keyword.countries),
                             listText(keyword.marketplaces), keyword.source, keyword.script, keyword.confidence,
                             keyword.edition, keyword.proposedBy, keyword.firstSeen, keyword.lastSeen};
    for (const QString& fact : facts) {
        bindText(statement, first++, fact);
    }
}

/// Whether it was put in: false when there is one of this key.
bool insert(Database& database, const QString& origin, const QString& packId, const Keyword& keyword, const QString& at) {
    SQLite::Statement& statement = database.prepare(
        "INSERT INTO keyword (origin, pack_id, added_at, text, language, taxon, taxon_group, product, kind, context, unless, "
        "countries, marketplaces, source, script, confidence, edition, proposed_by, first_seen, last_seen) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (pack_id, text, language, taxon, taxon_group, product) DO NOTHING");
    bindText(statement, 1, origin);
    bindText(statement, 2, packId);
    bindText(statement, 3, at);
    bindFacts(statement, 4, keyword);
    return statement.exec() > 0;
}

void bindKey(SQLite::Statement& statement, int first, const Keyword& keyword) {
    for (const QString& part : {keyword.text, keyword.language, keyword.taxon, keyword.group, keyword.product}) {
        bindText(statement, first++, part);
    }
}

} // namespace

Result<std::vector<Keyword>> KeywordRepository::list() const {
    return library_.read([](Database& database) -> Result<std::vector<Keyword>> {
        static const std::string sql = std::string(columns) + "ORDER BY id";
        return keywordsOf(database.prepare(sql.c_str()));
    });
}

Result<std::vector<Keyword>> KeywordRepository::listOwn() const {
    return library_.read([](Database& database) -> Result<std::vector<Keyword>> {
        static const std::string sql = std::string(columns) + "WHERE pack_id = '' ORDER BY id";
        return keywordsOf(database.prepare(sql.c_str()));
    });
}

Result<void> KeywordRepository::add(Keyword keyword) {
    keyword = composed(keyword);
    if (const Result<void> usable = checkKeyword(keyword); !usable) {
        return usable;
    }
    return library_.write([&](Database& database) -> Result<void> {
        const QString at = toRfc3339(library_.now());
        if (keyword.firstSeen.isEmpty()) {
            keyword.firstSeen = at.left(10);
        }
        if (!insert(database, own, {}, keyword, at)) {
            return keywordExists(keyword);
        }
        return {};
    });
}

Result<int> KeywordRepository::addFromSheet(const std::vector<Keyword>& keywords) {
    return library_.write([&](Database& database) -> Result<int> {
        const QString at = toRfc3339(library_.now());
        int added = 0;
        for (const Keyword& given : keywords) {
            const Keyword keyword = composed(given);
            if (const Result<void> usable = checkKeyword(keyword); !usable) {
                return std::unexpected(usable.error());
            }
            added += insert(database, sheet, {}, keyword, at) ? 1 : 0;
        }
        return added;
    });
}

Result<void> KeywordRepository::edit(const Keyword& before, const Keyword& after) {
    const Keyword old = composed(before);
    const Keyword changed = composed(after);
    if (const Result<void> usable = checkKeyword(changed); !usable) {
        return usable;
    }
    return library_.write([&](Database& database) -> Result<void> {
        if (keywordKey(old) != keywordKey(changed)) {
            SQLite::Statement& other = database.prepare("SELECT 1 FROM keyword WHERE pack_id = '' AND text = ? AND language = ? AND "
                                                        "taxon = ? AND taxon_group = ? AND product = ?");
            bindKey(other, 1, changed);
            if (other.executeStep()) {
                return keywordExists(changed);
            }
        }
        SQLite::Statement& update = database.prepare(
            "UPDATE keyword SET text = ?, language = ?, taxon = ?, taxon_group = ?, product = ?, kind = ?, context = ?, unless = ?, "
            "countries = ?, marketplaces = ?, source = ?, script = ?, confidence = ?, edition = ?, proposed_by = ?, first_seen = ?, "
            "last_seen = ? WHERE pack_id = '' AND text = ? AND language = ? AND taxon = ? AND taxon_group = ? AND product = ?");
        bindFacts(update, 1, changed);
        bindKey(update, 18, old);
        if (update.exec() == 0) {
            return unknownKeyword(old.text, old.language);
        }
        return {};
    });
}

Result<int> KeywordRepository::remove(const QString& text, const QString& language) {
    return library_.write([&](Database& database) -> Result<int> {
        SQLite::Statement& removal = database.prepare("DELETE FROM keyword WHERE pack_id = '' AND text = ? AND language = ?");
        bindText(removal, 1, text.trimmed().normalized(QString::NormalizationForm_C));
        bindText(removal, 2, language);
        const int removed = removal.exec();
        if (removed == 0) {
            return unknownKeyword(text, language);
        }
        return removed;
    });
}

Result<void> KeywordRepository::remove(const Keyword& keyword) {
    return library_.write([&](Database& database) -> Result<void> {
        SQLite::Statement& removal = database.prepare("DELETE FROM keyword WHERE pack_id = '' AND text = ? AND language = ? AND "
                                                      "taxon = ? AND taxon_group = ? AND product = ?");
        bindKey(removal, 1, composed(keyword));
        if (removal.exec() == 0) {
            return unknownKeyword(keyword.text, keyword.language);
        }
        return {};
    });
}

void KeywordRepository::replacePack(Database& database, const QString& packId, const std::vector<Keyword>& keywords, const QString& at) {
    SQLite::Statement& removal = database.prepare("DELETE FROM keyword WHERE pack_id = ?");
    bindText(removal, 1, packId);
    removal.exec();
    for (const Keyword& keyword : keywords) {
        insert(database, QStringLiteral("pack"), packId, composed(keyword), at);
    }
}

std::vector<Keyword> KeywordRepository::ofPack(Database& database, const QString& packId) {
    static const std::string sql = std::string(columns) + "WHERE pack_id = ? ORDER BY id";
    SQLite::Statement& query = database.prepare(sql.c_str());
    bindText(query, 1, packId);
    return keywordsOf(query);
}

} // namespace cyberspotter
