// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/capture_undo_repository.h"

#include "core/evidence/capture_repository.h"
#include "core/evidence/custody_log.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cstdlib>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Captures", text);
}

/// What the log says of a capture, as far as it decides whether it may be taken back.
struct LoggedLife {
    QDateTime keptAt; ///< invalid when it was not captured here
    bool wentOut = false;
};

LoggedLife lifeOf(Database& database, const QString& captureId) {
    LoggedLife life;
    SQLite::Statement& query = database.prepare("SELECT action, at FROM custody_entry WHERE subject = ? ORDER BY seq");
    bindText(query, 1, captureId);
    while (query.executeStep()) {
        const QString action = columnText(query, 0);
        if (action == QLatin1String(custody::captured)) {
            life.keptAt = fromRfc3339(columnText(query, 1));
        }
        life.wentOut |= action == QLatin1String(custody::exported) || action == QLatin1String(custody::submitted) ||
                        action == QLatin1String(custody::receipt);
    }
    return life;
}

Result<void> requireUndoable(const LoggedLife& life, const QDateTime& now, const Capture& capture) {
    const QString title = translated(QT_TRANSLATE_NOOP("Captures", "The capture stays"));
    if (!life.keptAt.isValid()) {
        return fail("undo-foreign", title, translated(QT_TRANSLATE_NOOP("Captures", "It was not captured here, so there is nothing to undo.")),
                    {});
    }
    if (life.wentOut) {
        return fail("undo-used", title, translated(QT_TRANSLATE_NOOP("Captures", "Others have it already: it was exported or sent.")), {});
    }
    // By the clock alone: one that was set back does not open the door again.
    if (std::abs(life.keptAt.msecsTo(now)) > undoSeconds * 1000) {
        return fail("undo-too-late", title,
                    translated(QT_TRANSLATE_NOOP("Captures", "“%1” was kept over a minute ago.")).arg(capture.title.left(80)),
                    translated(QT_TRANSLATE_NOOP("Captures", "Withdraw its report instead; the evidence is kept.")));
    }
    return {};
}

} // namespace

Result<void> CaptureUndoRepository::takeBack(Database& database, const QDateTime& now, const QString& captureId, const QString& actor,
                                             const QStringList& reportIds) {
    const Result<Capture> capture = CaptureRepository::get(database, captureId);
    if (!capture) {
        return std::unexpected(capture.error());
    }
    if (const Result<void> may = requireUndoable(lifeOf(database, captureId), now, *capture); !may) {
        return may;
    }
    SQLite::Statement& remove = database.prepare("DELETE FROM capture WHERE id = ?");
    bindText(remove, 1, captureId);
    remove.exec();
    CustodyLog::append(database, now, actor, QLatin1String(custody::undone), captureId,
                       {{"record_sha256", captureDigest(*capture)}, {"reports", QJsonArray::fromStringList(reportIds)}});
    return {};
}

} // namespace cyberspotter
