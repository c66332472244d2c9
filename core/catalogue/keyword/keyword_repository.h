// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"
#include "core/storage/library.h"

#include <vector>

namespace cyberspotter {

/// The search terms that a library adds to the built-in ones. `Keyword::origin` says where each is from: "own" (written
/// here), "sheet" (an imported table), "pack:ID". Only one's own and those of tables are changed here; those of a pack come
/// and go with it. Whether a term is there already in another spelling is asked of `KeywordLookup` (core/matching).
class KeywordRepository {
public:
    explicit KeywordRepository(Library& library) : library_(library) {}

    /// All terms of the library, in the order they were added.
    Result<std::vector<Keyword>> list() const;
    /// Those of one's own and of tables.
    Result<std::vector<Keyword>> listOwn() const;

    /// Adds a term of one's own; an empty `source` and `proposedBy` stay empty, an empty `firstSeen` becomes today. Problems
    /// "keyword-invalid" (checkKeyword), "keyword-exists" when there is one of its own with the same `keywordKey`.
    Result<void> add(Keyword keyword);
    /// Adds those of a table that are not there yet, all or none, and says how many these were. Problem "keyword-invalid".
    Result<int> addFromSheet(const std::vector<Keyword>& keywords);
    /// Changes a term of one's own that has the key of `before`. Problems "keyword-unknown", "keyword-invalid", "keyword-exists".
    Result<void> edit(const Keyword& before, const Keyword& after);
    /// Takes out every term of one's own with this text and language, and says how many. Problem "keyword-unknown".
    Result<int> remove(const QString& text, const QString& language);
    /// Takes out the one with the key of `keyword`. Problem "keyword-unknown".
    Result<void> remove(const Keyword& keyword);

    /// For packs, inside a transaction of theirs: puts the terms of one pack in the place of those it had.
    static void replacePack(Database& database, const QString& packId, const std::vector<Keyword>& keywords, const QString& at);
    /// The terms of one pack.
    static std::vector<Keyword> ofPack(Database& database, const QString& packId);

private:
    Library& library_;
};

} // namespace cyberspotter
