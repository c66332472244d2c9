// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace cyberspotter {

/// Text as it is compared and searched: compatibility forms unfolded (full width, ligatures), case folded, accents and
/// vowel marks dropped, Arabic letter forms and tatweel unified, white space collapsed to one space and trimmed.
/// Idempotent.
QString foldForSearch(const QString& text);

/// `foldForSearch` with each Han, kana, hangul and Thai character set apart by spaces, so that an index of words finds
/// parts of texts written without spaces.
QString searchableText(const QString& text);

/// The full-text query that finds what a person typed: each word as a quoted prefix, runs without spaces as a phrase,
/// all joined by AND (SQLite FTS5 syntax). Empty when nothing searchable was typed.
QString fullTextQuery(const QString& typed);

} // namespace cyberspotter
