// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "core/catalogue/partner/partner.h"
#include "core/submission/partner_tokens.h"

namespace cyberspotter::cli {

/// Keeps a partner's token where the person chose ("keychain" or "file"), or, when `choice` is empty, where the
/// library's settings say. Gives the place that holds it. Where the computer has no keychain that answers, a person at
/// a terminal gets the problem "keychain" and the choice; a script cannot choose, so its token goes to the file that
/// only this user can read.
Result<SecretPlace> keepToken(Library& library, const Partner& partner, const QString& token, const QString& choice);

/// Asks the partner what it takes and prints the answer, or says plainly that its channel cannot be asked.
int checkAccess(Context& context, Library& library, const Partner& partner);

} // namespace cyberspotter::cli
