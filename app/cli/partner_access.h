// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "core/catalogue/partner.h"

namespace cyberspotter::cli {

/// Keeps a partner's token in the system's keychain.
Result<void> keepToken(Library& library, const Partner& partner, const QString& token);

/// Takes it out again; that there is none is no fault.
void forgetToken(Library& library, const Partner& partner);

/// Asks the partner what it takes and prints the answer, or says plainly that its channel cannot be asked.
int checkAccess(Context& context, Library& library, const Partner& partner);

} // namespace cyberspotter::cli
