// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace cyberspotter {

/// The library: one folder with `library.sqlite` and `evidence/ab/cdef…` (files named by their SHA-256). The only door
/// to storage. Thread-safe: one writing connection behind a mutex, reading connections from a pool, which never wait
/// for the writer (WAL). Several processes may have the same library open.
class Library {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens the library in `folder`; in ReadWrite the folder is made (0700) and the schema brought up to date.
    /// `maker` is who writes, for the custody log. Problems: "library-newer", "library-damaged", "folder-read-only", "disk-full", "library-missing" (ReadOnly).
    static Result<std::unique_ptr<Library>> open(const QString& folder, Mode mode = Mode::ReadWrite,
                                                 Clock clock = systemClock(), Maker maker = {});
    ~Library();

    QString folder() const { return folder_; }
    QString databasePath() const;
    QString evidenceFolder() const;
    Mode mode() const { return mode_; }
    QDateTime now() const { return clock_(); }

    /// Runs `work(Database&)`, which returns a Result<T>, in one transaction on the writing connection: committed when
    /// it returns a value, rolled back when it returns a problem or SQLite throws. In a ReadOnly library: problem
    /// "folder-read-only". Calls inside the window go through a thread of their own, never the window's.
    template <typename Work>
    auto write(Work&& work) -> decltype(work(std::declval<Database&>())) {
        if (mode_ == Mode::ReadOnly) {
            return std::unexpected(readOnlyProblem());
        }
        const std::lock_guard<std::mutex> lock(writerMutex_);
        return guarded(*writer_, [&]() -> decltype(work(std::declval<Database&>())) {
            Transaction transaction(*writer_);
            auto result = work(*writer_);
            if (result) {
                transaction.commit();
                changes_.fetch_add(1);
            }
            return result;
        });
    }

    /// Runs `work(Database&)`, which returns a Result<T>, on a reading connection; each statement sees the state of its start.
    template <typename Work>
    auto read(Work&& work) -> decltype(work(std::declval<Database&>())) {
        Result<ReaderLease> lease = borrowReader();
        if (!lease) {
            return std::unexpected(lease.error());
        }
        Database& database = *lease->database;
        return guarded(database, [&] { return work(database); });
    }

    /// Grows with every committed write of this object: views use it to see whether they are stale.
    quint64 changes() const { return changes_.load(); }

private:
    struct ReaderLease {
        Library* library = nullptr;
        std::unique_ptr<Database> database;
        ReaderLease(Library* owner, std::unique_ptr<Database> connection);
        ReaderLease(ReaderLease&&) noexcept = default;
        ReaderLease& operator=(ReaderLease&&) noexcept = default;
        ~ReaderLease();
    };

    Library(const QString& folder, Mode mode, Clock clock);
    Result<ReaderLease> borrowReader();
    Problem readOnlyProblem() const;

    QString folder_;
    Mode mode_;
    Clock clock_;
    std::mutex writerMutex_;
    std::unique_ptr<Database> writer_;
    std::mutex readersMutex_;
    std::vector<std::unique_ptr<Database>> readers_;
    std::atomic<quint64> changes_ = 0;
};

/// Where the library lies unless told otherwise: the XDG data folder + "/cyberspotter/library" (or "/practice").
QString defaultLibraryFolder(bool practice = false);

} // namespace cyberspotter
