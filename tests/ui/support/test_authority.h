// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QSslConfiguration>

#include <memory>

namespace cyberspotter::tests {

/// A certificate authority of the test's own: a root, one that it made, and servers' certificates by that one.
class TestAuthority {
public:
    TestAuthority();
    ~TestAuthority();

    /// What a server at localhost and 127.0.0.1 shows: its own certificate and the one between, not the root.
    QSslConfiguration server(const QDateTime& from, const QDateTime& until) const;

    /// DER of the root.
    QByteArray root() const;

    /// Has browsers trust the root whose home is `home`. False where the tool for it (certutil) is missing.
    bool trustIn(const QString& home) const;

private:
    struct Made;
    std::unique_ptr<Made> root_;
    std::unique_ptr<Made> between_;
};

} // namespace cyberspotter::tests
