// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogue/keywords/keywords.h"
#include "app/cli/support/partner_access.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/catalogue/pack/pack_changes.h"
#include "core/catalogue/pack/pack_repository.h"

#include <QCoreApplication>
#include <QFile>

namespace cyberspotter::cli {

namespace {

constexpr int mostPrinted = 1000;

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString toWord(PackItemChange change) {
    return change == PackItemChange::Added ? QStringLiteral("added") : change == PackItemChange::Changed ? QStringLiteral("changed") : QStringLiteral("removed");
}

template <typename List, typename Make>
QJsonArray arrayOf(const List& list, const Make& make) {
    QJsonArray array;
    for (const auto& one : list) {
        if (array.size() < mostPrinted) {
            array << make(one);
        }
    }
    return array;
}

QJsonObject packJson(const SignedPack& pack) {
    const Pack& content = pack.pack;
    return {{"id", content.id},
            {"name", content.name},
            {"publisher", content.publisher},
            {"edition", content.edition},
            {"created", content.created},
            {"withdrawn", content.withdrawn},
            {"key", pack.keyFingerprint},
            {"terms", qint64(content.terms.size())},
            {"taxa", qint64(content.taxa.size())},
            {"marketplaces", qint64(content.marketplaces.size())},
            {"partners", qint64(content.partners.size())}};
}

/// Lists are cut at a thousand; the counts are whole.
QJsonObject changesJson(const PackChanges& changes) {
    return {{"signer", cyberspotter::toWord(changes.signer)},
            {"known_key", stringOrNull(changes.knownFingerprint)},
            {"edition_before", changes.editionBefore ? QJsonValue(*changes.editionBefore) : QJsonValue()},
            {"older", changes.isOlder},
            {"same", changes.isSame},
            {"terms_added", qint64(changes.added.size())},
            {"terms_changed", qint64(changes.changed.size())},
            {"terms_removed", qint64(changes.removed.size())},
            {"added", arrayOf(changes.added, keywordJson)},
            {"changed", arrayOf(changes.changed, [](const TermChange& one) { return QJsonObject{{"before", keywordJson(one.before)}, {"after", keywordJson(one.after)}}; })},
            {"removed", arrayOf(changes.removed, keywordJson)},
            {"conflicts", arrayOf(changes.conflicts, [](const TermConflict& one) { return QJsonObject{{"own", keywordJson(one.own)}, {"pack", keywordJson(one.pack)}}; })},
            {"taxa", arrayOf(changes.taxa, [](const PackTaxonChange& one) { return QJsonObject{{"taxon", one.scientificName}, {"change", toWord(one.change)}}; })},
            {"marketplaces", arrayOf(changes.marketplaces, [](const MarketplaceChange& one) {
                 return QJsonObject{{"id", one.id}, {"change", toWord(one.change)}, {"needs_acceptance", one.needsAcceptance}};
             })},
            {"partners", arrayOf(changes.partners, [](const PartnerChange& one) {
                 return QJsonObject{{"before", one.before ? QJsonValue(cyberspotter::toJson(*one.before)) : QJsonValue()},
                                    {"after", cyberspotter::toJson(one.after)},
                                    {"moves_address", one.movesAddress}};
             })}};
}

void printChanges(const Context& context, const SignedPack& pack, const PackChanges& changes) {
    if (context.json()) {
        return;
    }
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "%1, edition %2, by %3")).arg(pack.pack.name).arg(pack.pack.edition).arg(pack.pack.publisher));
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Signed with the key %1")).arg(pack.keyFingerprint));
    switch (changes.signer) {
    case PackSigner::New:
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "This key is new here. Compare it with what the programme publishes.")));
        break;
    case PackSigner::Known:
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "The same key as before.")));
        break;
    case PackSigner::Changed:
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "ANOTHER key than before, which was %1.")).arg(changes.knownFingerprint));
        break;
    }
    if (pack.pack.withdrawn) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "The programme withdraws this pack.")));
    }
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Terms: %1 new, %2 changed, %3 taken out")).arg(changes.added.size()).arg(changes.changed.size()).arg(changes.removed.size()));
    for (const TermConflict& one : changes.conflicts) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "You have \"%1\" (%2) for %3; the pack has \"%4\" for %5. Yours stays."))
                          .arg(one.own.text, one.own.language, orDash(subjectOf(one.own)), one.pack.text, orDash(subjectOf(one.pack))));
    }
    if (!changes.taxa.empty()) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Taxa: %1 changes")).arg(changes.taxa.size()));
    }
    for (const MarketplaceChange& one : changes.marketplaces) {
        context.print(one.needsAcceptance
                          ? translated(QT_TRANSLATE_NOOP("CommandLine", "Marketplace %1 would stand in for one there is: left out without --accept-marketplace %1")).arg(one.id)
                          : translated(QT_TRANSLATE_NOOP("CommandLine", "Marketplace %1: %2")).arg(one.id, toWord(one.change)));
    }
    for (const PartnerChange& one : changes.partners) {
        const PartnerChannel* channel = one.after.preferredChannel();
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Partner %1 at %2: left out without --accept-partner %1")).arg(one.after.id, orDash(channel == nullptr ? QString() : channel->url)));
        if (one.movesAddress) {
            context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "  You have this partner with another address. Its token would be forgotten.")));
        }
    }
}

/// A token that was kept for another address, or is left over from a partner of that id, must not go to the new one.
void forgetMovedTokens(Library& library, const PackChanges& changes, const QStringList& accepted) {
    for (const PartnerChange& one : changes.partners) {
        if ((one.movesAddress || !one.before) && accepted.contains(one.after.id)) {
            forgetToken(library, one.after.id);
        }
    }
}

struct Desk {
    Library* library;
    std::shared_ptr<const Catalogue> builtIn;
};

Result<Desk> deskOf(Context& context) {
    const Result<Library*> library = context.library();
    if (!library) {
        return std::unexpected(library.error());
    }
    auto builtIn = Catalogue::load();
    return builtIn ? Result<Desk>(Desk{*library, *builtIn}) : std::unexpected(builtIn.error());
}

int listPacks(Context& context) {
    const Result<Library*> library = context.library();
    const Result<std::vector<StoredPack>> packs = library ? PackRepository(**library).list() : std::unexpected(library.error());
    if (!packs) {
        return context.report(packs.error());
    }
    QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "id")), translated(QT_TRANSLATE_NOOP("CommandLine", "name")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "publisher")), translated(QT_TRANSLATE_NOOP("CommandLine", "edition")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "terms")), translated(QT_TRANSLATE_NOOP("CommandLine", "key"))}};
    for (const StoredPack& pack : *packs) {
        context.printJson({{"id", pack.id}, {"name", pack.name}, {"publisher", pack.publisher}, {"edition", pack.edition}, {"created", pack.created},
                           {"withdrawn", pack.withdrawn}, {"key", pack.keyFingerprint}, {"imported_at", pack.importedAt}, {"terms", pack.terms}});
        rows << QStringList{pack.id, pack.name, pack.publisher, QString::number(pack.edition),
                            pack.withdrawn ? translated(QT_TRANSLATE_NOOP("CommandLine", "withdrawn")) : QString::number(pack.terms), pack.keyFingerprint.left(16)};
    }
    if (rows.size() == 1) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "No packs.")));
    } else if (!context.json()) {
        context.printTable(rows);
    }
    return done;
}

int showPack(Context& context, const QString& path) {
    const Result<SignedPack> pack = readPackFile(path);
    const Result<Desk> desk = pack ? deskOf(context) : std::unexpected(pack.error());
    const Result<PackChanges> changes = desk ? comparePack(*desk->library, *desk->builtIn, *pack) : std::unexpected(desk.error());
    if (!changes) {
        return context.report(changes.error());
    }
    QJsonObject json = packJson(*pack);
    json.insert(QStringLiteral("changes"), changesJson(*changes));
    context.printJson(json);
    printChanges(context, *pack, *changes);
    return done;
}

int removePack(Context& context, const QString& id) {
    const Result<Library*> library = context.library();
    const Result<void> removed = library ? PackRepository(**library).remove(id) : std::unexpected(library.error());
    if (!removed) {
        return context.report(removed.error());
    }
    context.printJson({{"id", id}, {"removed", true}});
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Removed %1.")).arg(id));
    return done;
}

int signPayload(Context& context, const QString& path, const QCommandLineParser& parser) {
    const Result<QByteArray> payload = readFile(path, packLimits::fileBytes);
    return payload ? writeSignedPack(context, *payload, parser) : context.report(payload.error());
}

} // namespace

int writeSignedPack(Context& context, const QByteArray& payload, const QCommandLineParser& parser) {
    const Result<Library*> library = context.library();
    const Result<PackKey> key = library ? packKeyOf(**library) : Result<PackKey>(std::unexpected(library.error()));
    if (!key) {
        return context.report(key.error());
    }
    const Result<QByteArray> file = signPack(payload, *key);
    if (!file) {
        return context.report(file.error());
    }
    const QString fingerprint = packKeyFingerprint(key->publicKey());
    return writeExport(context, *file, parser.value(QStringLiteral("out")), {{"format", "json"}, {"signed", true}, {"key", fingerprint}});
}

bool looksLikePack(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(64).trimmed().startsWith('{');
}

int importPack(Context& context, const QCommandLineParser& parser, const QString& path) {
    const Result<SignedPack> pack = readPackFile(path);
    const Result<Desk> desk = pack ? deskOf(context) : std::unexpected(pack.error());
    const Result<PackChanges> changes = desk ? comparePack(*desk->library, *desk->builtIn, *pack) : std::unexpected(desk.error());
    if (!changes) {
        return context.report(changes.error());
    }
    const PackAcceptance acceptance{parser.isSet(QStringLiteral("accept-key")), parser.isSet(QStringLiteral("allow-older")),
                                    parser.values(QStringLiteral("accept-partner")), parser.values(QStringLiteral("accept-marketplace"))};
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    PackApplied applied{*changes, {}, {}};
    if (!dryRun) {
        if (const Result<void> allowed = mayApply(*changes, *pack, acceptance); !allowed) {
            return context.report(allowed.error());
        }
        forgetMovedTokens(*desk->library, *changes, acceptance.partners);
        const Result<PackApplied> result = applyPack(*desk->library, *desk->builtIn, *pack, acceptance);
        if (!result) {
            return context.report(result.error());
        }
        applied = *result;
    }
    QJsonObject json = packJson(*pack);
    json.insert(QStringLiteral("imported"), dryRun ? 0 : qint64(pack->pack.withdrawn ? 0 : pack->pack.terms.size()));
    json.insert(QStringLiteral("dry_run"), dryRun);
    json.insert(QStringLiteral("changes"), changesJson(applied.changes));
    json.insert(QStringLiteral("accepted_partners"), QJsonArray::fromStringList(applied.partners));
    json.insert(QStringLiteral("left_out_marketplaces"), QJsonArray::fromStringList(applied.marketplaces));
    context.printJson(json);
    printChanges(context, *pack, applied.changes);
    if (!dryRun) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Imported %1.")).arg(pack->pack.id));
    }
    return done;
}

int runPacks(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    const QString verb = words.value(0);
    if (verb == u"list" && words.size() == 1) {
        return listPacks(context);
    }
    if (words.size() != 2) {
        return wrongUsage;
    }
    return verb == u"show"     ? showPack(context, words[1])
           : verb == u"remove" ? removePack(context, words[1])
           : verb == u"sign"   ? signPayload(context, words[1], parser)
                               : int(wrongUsage);
}

} // namespace cyberspotter::cli
