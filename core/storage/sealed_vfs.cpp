// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sealed_vfs.h"

#include "core/storage/page_seal.h"

#include <QtEndian>

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace cyberspotter::sealed_vfs {

namespace {

using namespace page_seal;

// Sizes and places: "Database File Format" and "WAL File Format", sqlite.org/fileformat2.html.
constexpr int headerSize = 100;
constexpr int walHeaderSize = 32;
constexpr int frameHeaderSize = 24;
constexpr int frameSize = frameHeaderSize + pageSize;
constexpr int reservedOffset = 20;

// Numbers of our own, far from SQLite's (it uses those up to 100 for itself).
constexpr int opRefusedPage = 0x43530001;
constexpr int opIsSealed = 0x43530002;
// Not known to SQLite before 3.48: reads of parts of a page, which could not be checked.
constexpr int subpageRead = 0x00008000;

struct SealedFile {
    sqlite3_file base; ///< first: SQLite sees this
    sqlite3_file* real;
    SealedFile* database; ///< of a log: the database it is of; otherwise itself
    bool isLog;
    bool isSealed;              ///< of a database: its header reserves the bytes
    RefusedPage refused;        ///< of a database
    sqlite3_int64 headerOffset; ///< of a log: where the last header of a frame was written, and its page
    std::uint32_t headerPage;
    bool logOrderKnown;
    bool logIsLittle;
};

SealedFile* mine(sqlite3_file* file) {
    return reinterpret_cast<SealedFile*>(file);
}

const sqlite3_io_methods* of(const SealedFile* self) {
    return self->real->pMethods;
}

sqlite3_vfs* baseVfs(sqlite3_vfs* vfs) {
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

bool isHeader(const unsigned char* bytes) {
    return std::memcmp(bytes, "SQLite format 3", 16) == 0;
}

void learn(SealedFile* database, const unsigned char* header) {
    if (isHeader(header)) {
        database->isSealed = qFromBigEndian<quint16>(header + 16) == pageSize && header[reservedOffset] == sealSize;
    }
}

/// A damaged header may say that there are no seals; the end of the first page then still has the form of one.
bool hidesItsSeals(SealedFile* self, const unsigned char* header) {
    std::array<unsigned char, sealSize> end{};
    return isHeader(header) && !self->isSealed
           && of(self)->xRead(self->real, end.data(), sealSize, contentSize) == SQLITE_OK && isSeal(end.data());
}

/// The page whose content lies at `offset` of the file when that is a whole page; 0 otherwise. The header of a frame may
/// have been written by another process since: it is read again unless it was `written` here a moment ago.
std::uint32_t pageAt(SealedFile* self, int amount, sqlite3_int64 offset, bool written) {
    if (amount != pageSize) {
        return 0;
    }
    if (!self->isLog) {
        return offset % pageSize == 0 ? static_cast<std::uint32_t>(offset / pageSize + 1) : 0;
    }
    if (offset < walHeaderSize || (offset - walHeaderSize) % frameSize != frameHeaderSize) {
        return 0;
    }
    const sqlite3_int64 header = offset - frameHeaderSize;
    if (written && self->headerOffset == header) {
        return self->headerPage;
    }
    std::array<unsigned char, 4> number{};
    return of(self)->xRead(self->real, number.data(), int(number.size()), header) == SQLITE_OK ? qFromBigEndian<quint32>(number.data()) : 0;
}

/// The sums of a log are over words in the order that its first number tells; seals are made for the little one.
bool logIsLittle(SealedFile* self) {
    if (!self->logOrderKnown) {
        std::array<unsigned char, 4> magic{};
        self->logOrderKnown = of(self)->xRead(self->real, magic.data(), int(magic.size()), 0) == SQLITE_OK;
        self->logIsLittle = self->logOrderKnown && (magic[3] & 1) == 0;
    }
    return self->logIsLittle;
}

int readPage(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset) {
    SealedFile* const self = mine(file);
    const int status = of(self)->xRead(self->real, buffer, amount, offset);
    if (status != SQLITE_OK) {
        return status;
    }
    SealedFile* const database = self->database;
    auto* const bytes = static_cast<unsigned char*>(buffer);
    if (!self->isLog && offset == 0 && amount >= headerSize) {
        learn(database, bytes);
        if (amount > headerSize && hidesItsSeals(self, bytes)) {
            database->refused = {1, false};
            return SQLITE_IOERR_DATA;
        }
    }
    const std::uint32_t page = pageAt(self, amount, offset, false);
    if (page == 0) {
        return SQLITE_OK;
    }
    if (page == 1 && self->isLog) {
        learn(database, bytes);
    }
    if (!database->isSealed) {
        return SQLITE_OK;
    }
    if (check(page, bytes) == State::Damaged) {
        database->refused = {page, self->isLog};
        return SQLITE_IOERR_DATA;
    }
    // SQLite is to see zeros, whatever it read: it sums a page up for the log with what it has in memory.
    std::memset(bytes + contentSize, 0, sealSize);
    return SQLITE_OK;
}

int writePage(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 offset) {
    SealedFile* const self = mine(file);
    const auto* const bytes = static_cast<const unsigned char*>(buffer);
    if (self->isLog && offset == 0 && amount >= 4) {
        self->logOrderKnown = true;
        self->logIsLittle = (bytes[3] & 1) == 0;
    }
    if (self->isLog && amount == frameHeaderSize) {
        self->headerOffset = offset;
        self->headerPage = qFromBigEndian<quint32>(bytes);
    }
    const std::uint32_t page = pageAt(self, amount, offset, true);
    self->headerOffset = amount == frameHeaderSize ? self->headerOffset : -1;
    if (page == 1 && amount == pageSize) {
        learn(self->database, bytes);
    }
    // What does not end in zeros is no page of ours: never written over.
    if (page == 0 || !self->database->isSealed || !isZero(bytes + contentSize, sealSize) || (self->isLog && !logIsLittle(self))) {
        return of(self)->xWrite(self->real, buffer, amount, offset);
    }
    std::array<unsigned char, pageSize> sealed;
    std::memcpy(sealed.data(), bytes, contentSize);
    const std::array<unsigned char, sealSize> seal = sealOf(page, bytes);
    std::memcpy(sealed.data() + contentSize, seal.data(), sealSize);
    return of(self)->xWrite(self->real, sealed.data(), amount, offset);
}

int fileControl(sqlite3_file* file, int operation, void* argument) {
    SealedFile* const self = mine(file);
    if (operation == opRefusedPage) {
        *static_cast<RefusedPage*>(argument) = self->database->refused;
        return SQLITE_OK;
    }
    if (operation == opIsSealed) {
        *static_cast<bool*>(argument) = self->database->isSealed;
        return SQLITE_OK;
    }
    return of(self)->xFileControl(self->real, operation, argument);
}

const sqlite3_io_methods* ourMethods() {
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods all{};
        all.iVersion = 2; // with shared memory for the log, without mapping of the file
        all.xClose = [](sqlite3_file* file) { return of(mine(file))->xClose(mine(file)->real); };
        all.xRead = readPage;
        all.xWrite = writePage;
        all.xTruncate = [](sqlite3_file* file, sqlite3_int64 size) { return of(mine(file))->xTruncate(mine(file)->real, size); };
        all.xSync = [](sqlite3_file* file, int flags) { return of(mine(file))->xSync(mine(file)->real, flags); };
        all.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) { return of(mine(file))->xFileSize(mine(file)->real, size); };
        all.xLock = [](sqlite3_file* file, int level) { return of(mine(file))->xLock(mine(file)->real, level); };
        all.xUnlock = [](sqlite3_file* file, int level) { return of(mine(file))->xUnlock(mine(file)->real, level); };
        all.xCheckReservedLock = [](sqlite3_file* file, int* result) { return of(mine(file))->xCheckReservedLock(mine(file)->real, result); };
        all.xFileControl = fileControl;
        all.xSectorSize = [](sqlite3_file* file) { return of(mine(file))->xSectorSize(mine(file)->real); };
        all.xDeviceCharacteristics = [](sqlite3_file* file) { return of(mine(file))->xDeviceCharacteristics(mine(file)->real) & ~subpageRead; };
        all.xShmMap = [](sqlite3_file* file, int region, int size, int extend, void volatile** memory) {
            return of(mine(file))->xShmMap(mine(file)->real, region, size, extend, memory);
        };
        all.xShmLock = [](sqlite3_file* file, int offset, int count, int flags) {
            return of(mine(file))->xShmLock(mine(file)->real, offset, count, flags);
        };
        all.xShmBarrier = [](sqlite3_file* file) { of(mine(file))->xShmBarrier(mine(file)->real); };
        all.xShmUnmap = [](sqlite3_file* file, int remove) { return of(mine(file))->xShmUnmap(mine(file)->real, remove); };
        return all;
    }();
    return &methods;
}

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    sqlite3_vfs* const base = baseVfs(vfs);
    if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) == 0) {
        return base->xOpen(base, path, file, flags, outFlags);
    }
    auto* const self = new (file) SealedFile{};
    self->real = reinterpret_cast<sqlite3_file*>(self + 1);
    self->isLog = (flags & SQLITE_OPEN_WAL) != 0;
    self->headerOffset = -1;
    self->database = self->isLog ? mine(sqlite3_database_file_object(path)) : self;
    const int status = base->xOpen(base, path, self->real, flags, outFlags);
    // SQLite closes what has methods, even after a failed opening.
    self->base.pMethods = self->real->pMethods != nullptr ? ourMethods() : nullptr;
    return status;
}

sqlite3_vfs* ourVfs() {
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs* const base = sqlite3_vfs_find(nullptr);
        sqlite3_vfs ours{};
        ours.iVersion = 2;
        ours.szOsFile = base->szOsFile + int(sizeof(SealedFile));
        ours.mxPathname = base->mxPathname;
        ours.zName = "cyberspotter-sealed";
        ours.pAppData = base;
        ours.xOpen = openFile;
        ours.xDelete = [](sqlite3_vfs* self, const char* path, int sync) { return baseVfs(self)->xDelete(baseVfs(self), path, sync); };
        ours.xAccess = [](sqlite3_vfs* self, const char* path, int flags, int* result) {
            return baseVfs(self)->xAccess(baseVfs(self), path, flags, result);
        };
        ours.xFullPathname = [](sqlite3_vfs* self, const char* path, int size, char* result) {
            return baseVfs(self)->xFullPathname(baseVfs(self), path, size, result);
        };
        ours.xDlOpen = [](sqlite3_vfs*, const char*) -> void* { return nullptr; }; // libraries load no extensions
        ours.xDlError = [](sqlite3_vfs*, int size, char* text) { sqlite3_snprintf(size, text, "no extensions"); };
        ours.xDlSym = [](sqlite3_vfs*, void*, const char*) -> void (*)(void) { return nullptr; };
        ours.xDlClose = [](sqlite3_vfs*, void*) {};
        ours.xRandomness = [](sqlite3_vfs* self, int size, char* bytes) { return baseVfs(self)->xRandomness(baseVfs(self), size, bytes); };
        ours.xSleep = [](sqlite3_vfs* self, int microseconds) { return baseVfs(self)->xSleep(baseVfs(self), microseconds); };
        ours.xCurrentTime = [](sqlite3_vfs* self, double* now) { return baseVfs(self)->xCurrentTime(baseVfs(self), now); };
        ours.xGetLastError = [](sqlite3_vfs* self, int size, char* text) { return baseVfs(self)->xGetLastError(baseVfs(self), size, text); };
        ours.xCurrentTimeInt64 = [](sqlite3_vfs* self, sqlite3_int64* now) { return baseVfs(self)->xCurrentTimeInt64(baseVfs(self), now); };
        return ours;
    }();
    return &vfs;
}

} // namespace

const char* name() {
    static const bool registered = sqlite3_vfs_register(ourVfs(), 0) == SQLITE_OK;
    return registered ? ourVfs()->zName : nullptr;
}

RefusedPage refusedPage(sqlite3* connection) {
    RefusedPage refused;
    sqlite3_file_control(connection, "main", opRefusedPage, &refused);
    return refused;
}

void reserveSeals(sqlite3* connection) {
    int bytes = sealSize;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}

bool isSealed(sqlite3* connection) {
    bool sealed = false;
    sqlite3_file_control(connection, "main", opIsSealed, &sealed);
    return sealed;
}

} // namespace cyberspotter::sealed_vfs
