// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/multi_digest.h"

#include <QFile>

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace cyberspotter {

namespace {

constexpr size_t pieceBytes = 256 * 1024;

struct Algorithm {
    const char* name;
    const EVP_MD* (*method)();
};

constexpr std::array<Algorithm, 10> algorithms{{
    {"md5", EVP_md5},
    {"sha1", EVP_sha1},
    {"sha224", EVP_sha224},
    {"sha256", EVP_sha256},
    {"sha384", EVP_sha384},
    {"sha512", EVP_sha512},
    {"sha3224", EVP_sha3_224},
    {"sha3256", EVP_sha3_256},
    {"sha3384", EVP_sha3_384},
    {"sha3512", EVP_sha3_512},
}};

const EVP_MD* methodOf(const QString& name) {
    for (const Algorithm& algorithm : algorithms) {
        if (name == QLatin1String(algorithm.name)) {
            return algorithm.method();
        }
    }
    return nullptr;
}

HashedFile hashFile(const HashJob& job, std::vector<char>& piece) {
    HashedFile hashed;
    const int handle = ::open(QFile::encodeName(job.path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (handle < 0) {
        hashed.error = QString::fromLocal8Bit(std::strerror(errno));
        return hashed;
    }
    MultiDigest digest(job.algorithms);
    for (;;) {
        const ssize_t got = ::read(handle, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            hashed.error = QString::fromLocal8Bit(std::strerror(errno));
        }
        if (got <= 0) {
            break;
        }
        digest.add(QByteArrayView(piece.data(), got));
        hashed.bytes += got;
    }
    ::close(handle);
    hashed.digests = digest.finish();
    return hashed;
}

} // namespace

struct MultiDigest::State {
    struct Running {
        QString name;
        EVP_MD_CTX* context;
    };
    std::vector<Running> running;
    ~State() {
        for (const Running& one : running) {
            EVP_MD_CTX_free(one.context);
        }
    }
};

MultiDigest::MultiDigest(const QStringList& names) : state_(std::make_unique<State>()) {
    for (const QString& name : names) {
        if (const EVP_MD* method = methodOf(name)) {
            EVP_MD_CTX* context = EVP_MD_CTX_new();
            EVP_DigestInit_ex(context, method, nullptr);
            state_->running.push_back({name, context});
        }
    }
}

MultiDigest::~MultiDigest() = default;

void MultiDigest::add(QByteArrayView bytes) {
    for (const State::Running& one : state_->running) {
        EVP_DigestUpdate(one.context, bytes.data(), size_t(bytes.size()));
    }
}

Digests MultiDigest::finish() {
    Digests digests;
    for (const State::Running& one : state_->running) {
        QByteArray bytes(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        unsigned int size = 0;
        EVP_DigestFinal_ex(one.context, reinterpret_cast<unsigned char*>(bytes.data()), &size);
        digests.insert(one.name, QString::fromLatin1(bytes.left(size).toHex()));
    }
    return digests;
}

int hexDigits(const QString& algorithm) {
    const EVP_MD* method = methodOf(algorithm);
    return method == nullptr ? 0 : 2 * EVP_MD_get_size(method);
}

std::vector<HashedFile> hashFiles(const std::vector<HashJob>& jobs) {
    std::vector<HashedFile> results(jobs.size());
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        std::vector<char> piece(pieceBytes);
        for (size_t i = next.fetch_add(1); i < jobs.size(); i = next.fetch_add(1)) {
            results[i] = hashFile(jobs[i], piece);
        }
    };
    const size_t helpers = std::min<size_t>(std::max(1U, std::thread::hardware_concurrency()), jobs.size()) - (jobs.empty() ? 0 : 1);
    std::vector<std::jthread> threads;
    for (size_t i = 0; i < helpers; ++i) {
        threads.emplace_back(work);
    }
    work();
    threads.clear(); // joined
    return results;
}

} // namespace cyberspotter
