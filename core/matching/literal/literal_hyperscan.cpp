// SPDX-License-Identifier: Apache-2.0
#include "core/matching/literal/literal_set.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <hs.h>
#include <zlib.h>

#include <cstdlib>

namespace cyberspotter {

namespace {

template <auto release>
struct Releaser {
    template <typename T>
    void operator()(T* thing) const {
        release(thing);
    }
};
using Database = std::unique_ptr<hs_database_t, Releaser<hs_free_database>>;
using Scratch = std::unique_ptr<hs_scratch_t, Releaser<hs_free_scratch>>;

// A call into Hyperscan takes lengths as unsigned int; pieces stay far below.
constexpr std::size_t longestPiece = 1U << 30;

struct Call {
    const LiteralSet::Found* found;
};

int onMatch(unsigned int id, unsigned long long /*from*/, unsigned long long to, unsigned int /*flags*/, void* call) {
    (*static_cast<Call*>(call)->found)(id, std::size_t(to));
    return 0;
}

class LiteralHyperscan : public LiteralSet {
public:
    LiteralHyperscan(Database database, Scratch scratch)
        : database_(std::move(database)), scratch_(std::move(scratch)) {}

    void scan(std::string_view text, const Found& found) const override {
        if (text.empty() || text.size() > longestPiece) {
            return;
        }
        // Scratch space serves one scan at a time; a copy is a small allocation.
        hs_scratch_t* own = nullptr;
        if (hs_clone_scratch(scratch_.get(), &own) != HS_SUCCESS) {
            return;
        }
        const Scratch keep(own);
        Call call{&found};
        hs_scan(database_.get(), text.data(), static_cast<unsigned int>(text.size()), 0, own, &onMatch, &call);
    }

    const char* engineName() const override { return "hyperscan"; }

private:
    Database database_;
    Scratch scratch_;
};

/// The file for these literals, compiled by this version on this kind of processor.
QString cacheFile(const std::vector<std::string>& literals, const QString& folder) {
    hs_platform_info_t platform{};
    hs_populate_platform(&platform);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray("2 ") + hs_version()); // the number is the form of the file
    hash.addData(QByteArray::number(platform.tune) + ' ' + QByteArray::number(platform.cpu_features));
    for (const std::string& literal : literals) {
        hash.addData(QByteArrayView(literal.data(), qsizetype(literal.size() + 1))); // its end is part of it
    }
    return folder + QStringLiteral("/terms-") + QString::fromLatin1(hash.result().toHex()) + QStringLiteral(".hsdb");
}

/// Against accidents; a quick sum, for it is made at every start.
constexpr qsizetype sumBytes = 8;
QByteArray sumOf(QByteArrayView bytes) {
    const uLong sum = crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), z_size_t(bytes.size()));
    return QByteArray::number(qulonglong(sum), 16).rightJustified(sumBytes, '0');
}

Database readCached(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    const QByteArray bytes = file.readAll();
    // Hyperscan trusts what it reads; a file that was cut or changed is not shown to it.
    if (bytes.size() <= qsizetype(sumBytes) || bytes.first(sumBytes) != sumOf(QByteArrayView(bytes).sliced(sumBytes))) {
        return nullptr;
    }
    hs_database_t* read = nullptr;
    const auto size = std::size_t(bytes.size() - sumBytes);
    return hs_deserialize_database(bytes.constData() + sumBytes, size, &read) == HS_SUCCESS ? Database(read) : nullptr;
}

/// Each change of the terms leaves a file; all but a few of the newest go.
void removeOld(const QDir& folder) {
    constexpr qsizetype kept = 8;
    const QStringList files = folder.entryList({QStringLiteral("terms-*.hsdb")}, QDir::Files, QDir::Time);
    for (const QString& name : files.mid(kept)) {
        QFile::remove(folder.filePath(name));
    }
}

/// What cannot be written is compiled again the next time.
void writeCached(const QString& path, const hs_database_t* database) {
    char* bytes = nullptr;
    std::size_t size = 0;
    if (hs_serialize_database(database, &bytes, &size) != HS_SUCCESS) {
        return;
    }
    const QByteArray serialized(bytes, qsizetype(size));
    std::free(bytes);
    const QFileInfo info(path);
    QDir folder = info.dir();
    if (!folder.mkpath(QStringLiteral("."))) {
        return;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(sumOf(serialized));
        file.write(serialized);
        file.commit();
        removeOld(folder);
    }
}

Database compile(const std::vector<std::string>& literals) {
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    std::vector<unsigned int> flags(literals.size(), 0);
    std::vector<unsigned int> ids;
    for (std::size_t i = 0; i < literals.size(); ++i) {
        texts.push_back(literals[i].data());
        lengths.push_back(literals[i].size());
        ids.push_back(static_cast<unsigned int>(i));
    }
    hs_database_t* compiled = nullptr;
    hs_compile_error_t* error = nullptr;
    if (hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), lengths.data(),
                             static_cast<unsigned int>(literals.size()), HS_MODE_BLOCK, nullptr, &compiled,
                             &error) != HS_SUCCESS) {
        hs_free_compile_error(error);
        return nullptr;
    }
    return Database(compiled);
}

} // namespace

std::unique_ptr<LiteralSet> makeLiteralHyperscan(const std::vector<std::string>& literals, const QString& cacheFolder) {
    if (hs_valid_platform() != HS_SUCCESS) {
        return nullptr;
    }
    const QString cached = cacheFolder.isEmpty() ? QString() : cacheFile(literals, cacheFolder);
    Database database = cached.isEmpty() ? nullptr : readCached(cached);
    if (!database) {
        database = compile(literals);
        if (!database) {
            return nullptr;
        }
        if (!cached.isEmpty()) {
            writeCached(cached, database.get());
        }
    }
    hs_scratch_t* scratch = nullptr;
    if (hs_alloc_scratch(database.get(), &scratch) != HS_SUCCESS) {
        return nullptr;
    }
    return std::make_unique<LiteralHyperscan>(std::move(database), Scratch(scratch));
}

} // namespace cyberspotter
