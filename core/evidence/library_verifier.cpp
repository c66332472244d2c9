// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/library_verifier.h"

#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"
#include "core/evidence/database_verifier.h"
#include "core/evidence/multi_digest.h"
#include "core/evidence/redaction/derived_file_verifier.h"
#include "core/evidence/timestamp/time_stamp_view.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QSet>

namespace cyberspotter {

namespace {

constexpr int schemaOfTimeStamps = 3;
constexpr int schemaOfDerivedFiles = 4;

constexpr int pageOfCaptures = 500;

QString translated(const char* text) {
    return QCoreApplication::translate("Verify", text);
}

void addFault(Verification& verification, const QString& file, const char* rule, const QString& detail) {
    verification.findings.append({file, QLatin1String(rule), detail, true});
}

void addNote(Verification& verification, const QString& file, const char* rule, const QString& detail) {
    verification.findings.append({file, QLatin1String(rule), detail, false});
}

/// The digests that the library names, each with its size.
using NamedFiles = QMap<QString, qint64>;

QString nameOf(const QString& sha256) {
    return QStringLiteral("evidence/") + sha256.left(2) + u'/' + sha256.mid(2);
}

Result<void> checkDatabase(Library& library, Verification& verification) {
    return library.read([&](Database& database) -> Result<void> {
        SQLite::Statement& integrity = database.prepare("PRAGMA integrity_check(100)");
        while (integrity.executeStep()) {
            if (const QString line = columnText(integrity, 0); line != QStringLiteral("ok")) {
                addFault(verification, QStringLiteral("library.sqlite"), "database-damaged", line);
            }
        }
        SQLite::Statement& references = database.prepare("PRAGMA foreign_key_check");
        while (references.executeStep()) {
            addFault(verification, QStringLiteral("library.sqlite"), "database-reference",
                     translated(QT_TRANSLATE_NOOP("Verify", "A row of “%1” names a row of “%2” that is not there."))
                         .arg(columnText(references, 0), columnText(references, 2)));
        }
        return {};
    });
}

/// A line per kind of fact, with its first, so that a computer without a clock does not fill the page.
void noteClock(const CustodyCheck& chain, Verification& verification) {
    QMap<QString, QList<ClockFact>> byRule;
    for (const ClockFact& fact : chain.clockFacts) {
        byRule[fact.rule].append(fact);
    }
    for (const QList<ClockFact>& facts : std::as_const(byRule)) {
        const ClockFact& first = facts.front();
        const QString more = facts.size() < 2 ? QString()
                                              : u' ' + QCoreApplication::translate("Verify", "(%n time(s) in all)", nullptr, int(facts.size()));
        addNote(verification, QStringLiteral("library.sqlite"), first.rule.toLatin1().constData(),
                translated(QT_TRANSLATE_NOOP("Verify", "Entry %1 of the custody log: %2")).arg(first.seq).arg(first.detail) + more);
    }
}

Result<void> checkChain(Library& library, Verification& verification) {
    const Result<CustodyCheck> chain = CustodyLog(library).verifyChain();
    if (!chain) {
        return std::unexpected(chain.error());
    }
    for (const CustodyBreak& broken : chain->breaks) {
        addFault(verification, QStringLiteral("library.sqlite"), broken.rule.toLatin1().constData(), broken.detail);
    }
    noteClock(*chain, verification);
    return {};
}

/// What the custody log says of each capture that was not taken back: the digest of its row as it was entered.
using LoggedCaptures = QMap<QString, QString>;

Result<LoggedCaptures> loggedCaptures(Library& library) {
    return library.read([&](Database& database) -> Result<LoggedCaptures> {
        LoggedCaptures logged;
        SQLite::Statement& query = database.prepare(
            "SELECT subject, detail, action FROM custody_entry WHERE action IN ('captured', 'imported', 'undone') ORDER BY seq");
        while (query.executeStep()) {
            const QString subject = columnText(query, 0);
            if (columnText(query, 2) == QLatin1String(custody::undone)) {
                logged.remove(subject);
                continue;
            }
            const QJsonObject detail = parseJsonObject(columnText(query, 1).toUtf8(), subject).value_or(QJsonObject());
            logged.insert(subject, detail["record_sha256"].toString());
        }
        return logged;
    });
}

void checkCapture(const Capture& capture, LoggedCaptures& logged, NamedFiles& named, Verification& verification) {
    if (!logged.contains(capture.id)) {
        addFault(verification, {}, "capture-unlogged",
                 translated(QT_TRANSLATE_NOOP("Verify", "Capture %1 has no entry in the custody log.")).arg(capture.id));
    } else if (logged.take(capture.id) != captureDigest(capture)) {
        addFault(verification, {}, "capture-differs",
                 translated(QT_TRANSLATE_NOOP("Verify", "Capture %1 is not as it was entered in the custody log.")).arg(capture.id));
    }
    for (const CaptureFile& file : capture.files) {
        named.insert(file.sha256, file.bytes);
    }
}

Result<NamedFiles> checkCaptures(Library& library, Verification& verification) {
    // The log first: a capture that comes in meanwhile is then only looked at when the log is read again.
    Result<LoggedCaptures> logged = loggedCaptures(library);
    if (!logged) {
        return std::unexpected(logged.error());
    }
    const LoggedCaptures atStart = *logged;
    const CaptureRepository captures(library);
    NamedFiles named;
    CapturePlace place;
    for (;;) {
        const Result<QList<Capture>> page = captures.list(place, pageOfCaptures);
        if (!page) {
            return std::unexpected(page.error());
        }
        if (page->isEmpty()) {
            break;
        }
        for (const Capture& capture : *page) {
            if (!atStart.contains(capture.id)) {
                if (const Result<LoggedCaptures> later = loggedCaptures(library); later && later->contains(capture.id)) {
                    logged->insert(capture.id, later->value(capture.id));
                }
            }
            checkCapture(capture, *logged, named, verification);
        }
        place = CaptureRepository::placeOf(page->back());
    }
    // One may have been taken back meanwhile.
    const Result<LoggedCaptures> atEnd = logged->isEmpty() ? *logged : loggedCaptures(library);
    logged->removeIf([&](LoggedCaptures::iterator missing) { return atEnd && !atEnd->contains(missing.key()); });
    for (auto missing = logged->constBegin(); missing != logged->constEnd(); ++missing) {
        addFault(verification, {}, "capture-missing",
                 translated(QT_TRANSLATE_NOOP("Verify", "Capture %1 is in the custody log but no longer in the library.")).arg(missing.key()));
    }
    return named;
}

void checkFiles(const EvidenceStore& store, const NamedFiles& named, Verification& verification) {
    std::vector<HashJob> jobs;
    jobs.reserve(size_t(named.size()));
    for (auto file = named.constBegin(); file != named.constEnd(); ++file) {
        jobs.push_back({store.pathOf(file.key()), {QStringLiteral("sha256")}});
    }
    const std::vector<HashedFile> hashed = hashFiles(jobs);
    size_t i = 0;
    for (auto file = named.constBegin(); file != named.constEnd(); ++file, ++i) {
        const HashedFile& found = hashed[i];
        if (!found.error.isEmpty()) {
            const bool missing = !QFile::exists(jobs[i].path);
            addFault(verification, nameOf(file.key()), missing ? "file-missing" : "file-unreadable", found.error);
            continue;
        }
        verification.files += 1;
        if (found.digests.value(QStringLiteral("sha256")) != file.key()) {
            addFault(verification, nameOf(file.key()), "file-differs",
                     translated(QT_TRANSLATE_NOOP("Verify", "Its SHA-256 is now %1.")).arg(found.digests.value(QStringLiteral("sha256"))));
        } else if (found.bytes != file.value()) {
            addFault(verification, nameOf(file.key()), "size-differs",
                     translated(QT_TRANSLATE_NOOP("Verify", "The library says %1 bytes, the file holds %2.")).arg(file.value()).arg(found.bytes));
        }
    }
}

void noteExtraFiles(const EvidenceStore& store, const NamedFiles& named, Verification& verification) {
    QDirIterator files(store.folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    QStringList extra;
    while (files.hasNext()) {
        const QString name = files.next().mid(store.folder().size() + 1);
        if (!named.contains(QString(name).remove(u'/')) && !name.startsWith(QStringLiteral(".incoming/"))) {
            extra += QStringLiteral("evidence/") + name;
        }
    }
    extra.sort();
    for (const QString& name : extra) {
        addNote(verification, name, "file-extra", translated(QT_TRANSLATE_NOOP("Verify", "No capture names this file.")));
    }
}

} // namespace

Verification verifyLibrary(Library& library) {
    Verification verification{library.folder(), QStringLiteral("library"), 0, {}};
    verifyDatabaseFiles(library.folder(), verification);
    const auto unreadable = [&](const Problem& problem) {
        addFault(verification, QStringLiteral("library.sqlite"),
                 problem.type == QStringLiteral("library-damaged") ? "database-damaged" : "unreadable", problem.toText());
    };
    if (const Result<void> checked = checkDatabase(library, verification); !checked) {
        unreadable(checked.error());
    }
    if (const Result<void> checked = checkChain(library, verification); !checked) {
        unreadable(checked.error());
    }
    Result<NamedFiles> named = checkCaptures(library, verification);
    if (!named) {
        unreadable(named.error());
        return verification;
    }
    // A library that no program of today has opened for writing has no tables for what came later.
    const Result<int> schema = library.read([](Database& database) -> Result<int> { return schemaVersion(database); });
    if (schema.value_or(0) >= schemaOfDerivedFiles) {
        if (const Result<void> checked = verifyDerivedFiles(library, *named, verification); !checked) {
            unreadable(checked.error());
        }
    }
    if (schema.value_or(0) >= schemaOfTimeStamps) {
        if (const Result<void> checked = verifyTimeStamps(library, *named, verification); !checked) {
            unreadable(checked.error());
        }
    }
    const EvidenceStore store(library);
    checkFiles(store, *named, verification);
    noteExtraFiles(store, *named, verification);
    return verification;
}

Verification verifyLibrary(const QString& folder) {
    const Result<std::unique_ptr<Library>> library = Library::open(folder, Library::Mode::ReadOnly);
    if (!library) {
        const bool damaged = library.error().type == QStringLiteral("library-damaged");
        Verification verification{folder, QStringLiteral("library"), 0, {}};
        verifyDatabaseFiles(folder, verification);
        addFault(verification, QStringLiteral("library.sqlite"), damaged ? "database-damaged" : "unreadable", library.error().toText());
        return verification;
    }
    Verification verification = verifyLibrary(**library);
    verification.path = folder;
    return verification;
}

} // namespace cyberspotter
