// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secret_store.h"

namespace cyberspotter {

/// Keeps a partner's token of this library in that place, and in no other any more. Another library's token for the same
/// partner is another secret. Problems "keychain", those of files and storage.
Result<void> keepToken(Library& library, const QString& partnerId, const QString& token, SecretPlace place);

/// Forgets a partner's token of this library wherever it is; that there was none, or no keychain, is no problem.
void forgetToken(Library& library, const QString& partnerId);

/// A partner's token: from the environment (CYBERSPOTTER_TOKEN_<ID>, for scripts; letters upper case, all else "_"), or
/// from where it was kept.
Result<std::optional<QString>> tokenFor(Library& library, const QString& partnerId);

} // namespace cyberspotter
