// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace cyberspotter {

/// Titles at least this alike are held for one thing listed twice. Between the two thresholds that PostgreSQL's pg_trgm
/// ships for the same measure: 0.3 ("similar") finds too many of a seller with one trade, 0.6 ("word similar") misses a
/// title to which two words were added (postgresql.org/docs/current/pgtrgm.html, F.35.3).
inline constexpr double sameTitleFrom = 0.5;

/// The trigrams of a text, sorted, each once: of each of its words, in folded form, with two spaces before and one behind
/// (as pg_trgm does). Signs of scripts written without spaces are words of their own, so that "古董象牙" and "象牙古董" share
/// all. At most 400 characters are looked at.
QStringList trigramsOf(const QString& text);

/// How many trigrams two texts share out of all they have, 0 to 1; 0 when one has none.
double similarityOf(const QStringList& trigrams, const QStringList& others);

} // namespace cyberspotter
