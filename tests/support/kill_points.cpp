// SPDX-License-Identifier: Apache-2.0
#include "support/kill_points.h"

#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::atomic<bool> armed{false};
std::atomic<int> count{0};
int killAt = 0;
int logFile = -1;

template <typename Function>
Function real(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool has(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

/// What kind of file of a library that is; names of files change from run to run, kinds do not.
std::string kindOf(const std::string& path) {
    return has(path, "/.incoming/")          ? "incoming file"
           : has(path, "/.incoming")         ? "incoming folder"
           : has(path, "library.sqlite-wal") ? "write-ahead log"
           : has(path, "library.sqlite-shm") ? "index of the write-ahead log"
           : has(path, "library.sqlite")     ? "database"
           : has(path, "/evidence/")         ? "evidence"
           : has(path, "/evidence")          ? "evidence folder"
                                             : "other file";
}

std::string kindOf(int file) {
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = ::readlink(link, path, sizeof path - 1);
    return size > 0 ? kindOf(std::string(path, size_t(size))) : "closed file";
}

/// One more step. True when this is the one.
bool step(const std::string& what) {
    if (!armed.load()) {
        return false;
    }
    const int number = ++count;
    if (logFile >= 0) {
        const std::string line = what + '\n';
        static const auto write = real<ssize_t (*)(int, const void*, size_t)>("write");
        (void)!write(logFile, line.data(), line.size());
    }
    return number == killAt;
}

void die() {
    ::kill(::getpid(), SIGKILL);
    ::pause();
}

void stepOrDie(const std::string& what) {
    if (step(what)) {
        die();
    }
}

/// As a disk leaves it: sectors are whole.
size_t halfOf(size_t size) {
    return size / 2 / 512 * 512;
}

bool isFile(int file) {
    struct stat status {};
    return ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

namespace cyberspotter::tests {

void armKillPoints() {
    const char* at = std::getenv("CYBERSPOTTER_KILL_AT");
    const char* log = std::getenv("CYBERSPOTTER_KILL_LOG");
    killAt = at != nullptr ? std::atoi(at) : 0;
    logFile = log != nullptr ? ::open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
    armed = true;
}

} // namespace cyberspotter::tests

extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
    static const auto next = real<ssize_t (*)(int, const void*, size_t)>("write");
    if (armed.load() && isFile(file) && step("write " + kindOf(file))) {
        (void)!next(file, bytes, halfOf(size));
        die();
    }
    return next(file, bytes, size);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset) {
    static const auto next = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    if (armed.load() && isFile(file) && step("write " + kindOf(file))) {
        (void)!next(file, bytes, halfOf(size), offset);
        die();
    }
    return next(file, bytes, size, offset);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset) {
    return pwrite64(file, bytes, size, offset);
}

int fsync(int file) {
    static const auto next = real<int (*)(int)>("fsync");
    stepOrDie("sync " + kindOf(file));
    return next(file);
}

int fdatasync(int file) {
    static const auto next = real<int (*)(int)>("fdatasync");
    stepOrDie("sync " + kindOf(file));
    return next(file);
}

int fchmod(int file, mode_t mode) noexcept {
    static const auto next = real<int (*)(int, mode_t)>("fchmod");
    stepOrDie("protect " + kindOf(file));
    return next(file, mode);
}

int ftruncate64(int file, off64_t size) noexcept {
    static const auto next = real<int (*)(int, off64_t)>("ftruncate64");
    stepOrDie("truncate " + kindOf(file));
    return next(file, size);
}

int mkdir(const char* path, mode_t mode) noexcept {
    static const auto next = real<int (*)(const char*, mode_t)>("mkdir");
    stepOrDie("make folder " + kindOf(std::string(path) + "/"));
    return next(path, mode);
}

int rename(const char* from, const char* to) noexcept {
    static const auto next = real<int (*)(const char*, const char*)>("rename");
    stepOrDie("rename " + kindOf(from) + " to " + kindOf(to));
    return next(from, to);
}

int unlink(const char* path) noexcept {
    static const auto next = real<int (*)(const char*)>("unlink");
    stepOrDie("remove " + kindOf(path));
    return next(path);
}

int open64(const char* path, int flags, ...) {
    static const auto next = real<int (*)(const char*, int, ...)>("open64");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if ((flags & O_CREAT) != 0) {
        stepOrDie("create " + kindOf(path));
    }
    return next(path, flags, mode);
}

int connect(int socket, const sockaddr* address, socklen_t size) {
    static const auto next = real<int (*)(int, const sockaddr*, socklen_t)>("connect");
    stepOrDie("connect");
    return next(socket, address, size);
}

ssize_t send(int socket, const void* bytes, size_t size, int flags) {
    static const auto next = real<ssize_t (*)(int, const void*, size_t, int)>("send");
    stepOrDie("send");
    return next(socket, bytes, size, flags);
}

ssize_t recv(int socket, void* bytes, size_t size, int flags) {
    static const auto next = real<ssize_t (*)(int, void*, size_t, int)>("recv");
    stepOrDie("receive");
    return next(socket, bytes, size, flags);
}
}
