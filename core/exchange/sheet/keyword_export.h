// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"

#include <QByteArray>

#include <vector>

namespace cyberspotter {

/// Search terms for spreadsheets and for other programs' filters. Each gives the bytes of a file.

/// A table that `keywords import` reads back; no cell is a formula.
QByteArray keywordsAsCsv(const std::vector<Keyword>& keywords);

/// The same as a workbook of one sheet. Problem "xlsx-unwritable".
Result<QByteArray> keywordsAsXlsx(const std::vector<Keyword>& keywords);

/// One pattern a line, in the order of the terms, for PCRE2 with UTF and UCP on. Each stands for a term in any case, with or
/// without accents (where these make no other word), with digits, signs and foreign letters for those they look like, its
/// words parted by anything or nothing. Context words cannot be said in a pattern: terms that need them are left out unless
/// `withContext`.
QByteArray keywordsAsRegex(const std::vector<Keyword>& keywords, bool withContext = false);

/// The same as `id:/pattern/flags` lines, as Hyperscan's hsbench and hscheck read them.
QByteArray keywordsAsHyperscan(const std::vector<Keyword>& keywords, bool withContext = false);

} // namespace cyberspotter
