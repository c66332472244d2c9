// SPDX-License-Identifier: Apache-2.0
#include "core/reporting/draft/draft_undo_repository.h"

#include "core/evidence/capture_undo_repository.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

struct Draft {
    qint64 number = 0;
    qint64 timeOrder = 0;
    QString id;
    bool isUntouched = false; ///< in no batch, and nothing happened to it since the capture made it
};

QList<Draft> draftsOf(Database& database, const QString& captureId) {
    SQLite::Statement& query = database.prepare(
        "SELECT number, time_order, id, state = 'draft' AND batch_id IS NULL AND updated_at = created_at AND "
        "(SELECT count(*) FROM report_event WHERE report_id = report.id) = 1 FROM report WHERE capture_id = ?");
    bindText(query, 1, captureId);
    QList<Draft> drafts;
    while (query.executeStep()) {
        drafts.append({query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), columnText(query, 2), query.getColumn(3).getInt() != 0});
    }
    return drafts;
}

// Events and taxa go with the row.
void remove(Database& database, const Draft& draft) {
    SQLite::Statement& words = database.prepare("DELETE FROM report_text WHERE rowid = ?");
    words.bind(1, int64_t(draft.timeOrder));
    words.exec();
    SQLite::Statement& report = database.prepare("DELETE FROM report WHERE number = ?");
    report.bind(1, int64_t(draft.number));
    report.exec();
}

} // namespace

Result<QStringList> DraftUndoRepository::undo(const QString& captureId, const QString& actor) {
    return library_.write([&](Database& database) -> Result<QStringList> {
        QStringList removed;
        for (const Draft& draft : draftsOf(database, captureId)) {
            if (!draft.isUntouched) {
                return fail("undo-changed", translated(QT_TRANSLATE_NOOP("Reports", "The capture stays")),
                            translated(QT_TRANSLATE_NOOP("Reports", "Its report %1 was worked on since.")).arg(draft.number),
                            translated(QT_TRANSLATE_NOOP("Reports", "Withdraw the report instead; the evidence is kept.")));
            }
            remove(database, draft);
            removed += draft.id;
        }
        const Result<void> taken = CaptureUndoRepository::takeBack(database, library_.now(), captureId, actor, removed);
        return taken ? Result<QStringList>(removed) : std::unexpected(taken.error());
    });
}

} // namespace cyberspotter
