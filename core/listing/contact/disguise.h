// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <string_view>

namespace cyberspotter {

/// The text with what people do to contacts undone, so that programs do not see them: numbers in words ("zero six twelve", "一三八")
/// and with letters for digits ("O6l2") become digits, spaced letters one word ("w e c h a t"), look-alike labels the label ("w3chat",
/// "薇❤"), "name at mail dot com" an address; digits of every script become plain. Words that only look so stay: a run of number
/// words counts from seven digits on.
QString withoutDisguise(const QString& text);

/// Whether a text, UTF-8, may hold a contact in words: enough number words or Chinese digits, "at" and "dot", or a label with
/// a sign in it. Cheap.
bool mayBeDisguised(std::string_view text);

} // namespace cyberspotter
