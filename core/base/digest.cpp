// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>

namespace cyberspotter {

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
    EVP_DigestInit_ex(state_->context, EVP_sha256(), nullptr);
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(QByteArrayView bytes) {
    EVP_DigestUpdate(state_->context, bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::finish() {
    QByteArray digest(32, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_DigestFinal_ex(state_->context, reinterpret_cast<unsigned char*>(digest.data()), &size);
    return digest;
}

QString sha256Hex(QByteArrayView bytes) {
    Sha256 digest;
    digest.add(bytes);
    return QString::fromLatin1(digest.finish().toHex());
}

Result<FileDigest> digestOfFile(const QString& path) {
    QFile file(path);
    const auto unreadable = [&] {
        return fail("file-unreadable", QCoreApplication::translate("Files", "A file cannot be read"),
                    QCoreApplication::translate("Files", "%1: %2").arg(path, file.errorString()),
                    QCoreApplication::translate("Files", "Check that the file exists and that you may read it."));
    };
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable();
    }
    Sha256 digest;
    qint64 total = 0;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0) {
            return unreadable();
        }
        if (got == 0) {
            break;
        }
        digest.add(QByteArrayView(piece.constData(), got));
        total += got;
    }
    return FileDigest{QString::fromLatin1(digest.finish().toHex()), total};
}

} // namespace cyberspotter
