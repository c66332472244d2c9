// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

#include <mutex>

namespace cyberspotter::partner {

/// One report of a batch as the intake judged it.
struct IntakeItem {
    QString reportId;
    QString status; ///< accepted, rejected, duplicate
    QString reference;
    QJsonObject problem; ///< empty unless rejected
    QString url;
    QString confidence;
};

/// One evidence file that a batch announces.
struct IntakeEvidence {
    QString sha256;
    QString reportId;
    qint64 bytes = 0;
    bool have = false;
};

/// An upload under way.
struct IntakeUpload {
    QString id;
    QString batchId;
    QString sha256;
    qint64 bytes = 0;
    qint64 offset = 0;
};

/// A change in what became of a report.
struct IntakeOutcome {
    qint64 seq = 0;
    QString reportId;
    QString status;
    QString decision;
    QString occurredAt;
    QString note;
    QString question;
};

/// The intake's own database and evidence files. Everything it says was kept is on the disk before it says so
/// (synchronous=FULL). One connection behind a mutex; safe from any thread.
class IntakeStore {
public:
    /// Opens or makes the store in `folder`.
    static Result<std::unique_ptr<IntakeStore>> open(const QString& folder, Clock clock = systemClock());

    QDateTime now() const { return clock_(); }

    /// What a key was answered before: the digest of its body and the stored answer.
    struct Replay {
        QString bodySha256;
        QByteArray answer;
    };
    Result<std::optional<Replay>> replayOf(const QString& key);

    /// Enters a batch whose items carry `accepted` or `rejected`; those known already become `duplicate` with the first
    /// reference. The body is kept as it came. Returns the answer, which is stored with the key.
    Result<QByteArray> enterBatch(const QString& key, const QString& bodySha256, const QByteArray& body,
                                  const QString& batchId, QList<IntakeItem> items, QList<IntakeEvidence> evidence);

    /// The batch's state as JSON: batch_id, status, items, evidence; nullopt when unknown.
    Result<std::optional<QJsonObject>> batch(const QString& batchId);

    /// The announced size of an evidence file of a batch; nullopt when the batch did not announce it.
    Result<std::optional<qint64>> announcedBytes(const QString& batchId, const QString& sha256);
    bool hasEvidence(const QString& sha256) const;
    QString evidencePath(const QString& sha256) const;

    Result<IntakeUpload> beginUpload(const QString& batchId, const QString& sha256, qint64 bytes);
    /// Its offset is that of the file on the disk.
    Result<std::optional<IntakeUpload>> upload(const QString& id);
    QString uploadPath(const QString& id) const;
    /// Moves a whole upload to its place; false when its bytes do not have the digest (the upload is dropped). `sha256`
    /// is their digest where it was taken as they came, else empty: the file is read again.
    Result<bool> completeUpload(const IntakeUpload& upload, QString sha256);

    /// The receipt of a batch: made once, then the same bytes. Without it, `missing` names the evidence still wanted.
    struct Finished {
        QByteArray receipt;
        QList<IntakeEvidence> missing;
    };
    Result<std::optional<Finished>> finish(const QString& batchId);

    /// Whether the report exists, and its latest status.
    Result<std::optional<QString>> statusOf(const QString& reportId);
    Result<void> addOutcome(const IntakeOutcome& outcome);
    Result<QList<IntakeOutcome>> outcomesSince(qint64 cursor, int limit = 500);
    Result<void> addMessage(const QString& reportId, const QString& kind, const QString& text);

    /// Reports with a receipt that are not decided: id, url, confidence, latest status.
    struct OpenReport {
        QString reportId;
        QString url;
        QString confidence;
        QString status;
    };
    Result<QList<OpenReport>> openReports();
    /// Reports that ended in `removed` or `account_actioned`: what the practice marketplace takes down.
    Result<QList<OpenReport>> upheldReports();

    /// Forgets everything (practice only).
    Result<void> reset();

private:
    IntakeStore(QString folder, std::unique_ptr<Database> database, Clock clock);

    template <typename Work>
    auto locked(Work&& work) -> decltype(work(std::declval<Database&>())) {
        const std::lock_guard<std::mutex> lock(mutex_);
        return guarded(*database_, [&] { return work(*database_); });
    }

    QString folder_;
    Clock clock_;
    std::mutex mutex_;
    std::unique_ptr<Database> database_;
};

} // namespace cyberspotter::partner
