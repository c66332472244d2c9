// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/marketplace/marketplace.h"
#include "core/catalogue/partner/partner.h"
#include "core/storage/library.h"

#include <QProcess>

namespace cyberspotter::desktop {

/// The practice marketplace and partner: a child process on a free port of this computer with a random token; it ends with
/// this program.
class PracticeProcess {
public:
    /// Starts it; its data lie beside the practice library, whose last port is taken again when it is free, so that addresses of
    /// earlier rounds still lead somewhere. Problem "practice-server" says why it cannot.
    static Result<std::unique_ptr<PracticeProcess>> start(Library& library);
    ~PracticeProcess();

    QString address() const { return address_; }
    /// The invented marketplace and the practice partner as the catalogue knows others.
    Marketplace marketplace() const;
    Partner partner() const;

private:
    PracticeProcess() = default;
    bool tryStart(const QString& data, const QString& token, int port);

    QProcess process_;
    QString address_;
};

} // namespace cyberspotter::desktop
