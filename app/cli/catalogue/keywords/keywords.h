// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace cyberspotter::cli {

/// The verbs of `keywords`; each gives the exit status.
int listKeywords(const Context& context, const Catalogue& catalogue, const QCommandLineParser& parser);
int scanForKeywords(const Context& context, const Catalogue& catalogue, const QString& path);
int countKeywords(const Context& context, const Catalogue& catalogue);
int addKeyword(Context& context, const Catalogue& catalogue, const QCommandLineParser& parser, const QString& text);
int importKeywordTable(Context& context, const Catalogue& catalogue, const QCommandLineParser& parser, const QString& path);
/// A pack: what begins as JSON.
bool looksLikePack(const QString& path);
int importPack(Context& context, const QCommandLineParser& parser, const QString& path);
/// `keywords packs list|show FILE|remove ID|sign FILE`; `words` behind "packs".
int runPacks(Context& context, const QCommandLineParser& parser, const QStringList& words);
/// Signs with the library's own key and writes to --out.
int writeSignedPack(Context& context, const QByteArray& payload, const QCommandLineParser& parser);
/// `keywords propose TERM`, `--list`, `--export FILE`; `words` behind "propose".
int runPropose(Context& context, const QCommandLineParser& parser, const QStringList& words);
int exportKeywords(Context& context, const Catalogue& catalogue, const QCommandLineParser& parser);
int removeKeyword(Context& context, const QCommandLineParser& parser, const QString& text);

/// The terms that --language, --taxon, --product, --kind and --origin choose.
std::vector<Keyword> chosenKeywords(const Catalogue& catalogue, const QCommandLineParser& parser);
/// Writes `bytes` to the new file `out` and tells of it; to standard output when `out` is empty.
int writeExport(const Context& context, const QByteArray& bytes, const QString& out, QJsonObject facts);

/// A term as every verb prints it.
QJsonObject keywordJson(const Keyword& keyword);
/// What a term is about: its taxon, or the group where no single one is meant.
QString subjectOf(const Keyword& keyword);
/// "built-in", "own", "sheet" or "pack:ID".
QString originOf(const Keyword& keyword);
QString orDash(const QString& text);

/// A term as --language, --taxon, --product, --kind, --context and --unless say it. Problems "language-unknown",
/// "taxon-unknown", "product-unknown", each with what is nearest.
Result<Keyword> keywordOfOptions(const Catalogue& catalogue, const QCommandLineParser& parser, const QString& text);

} // namespace cyberspotter::cli
