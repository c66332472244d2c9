// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <utility>

namespace cyberspotter {

/// The steps of one capture.
///
///     Waiting -> Loading <-> Scrolling -> Reading -> Picturing -> Archiving -> Storing -> Done
///         |                                  ^
///         +---- the volunteer's own page ----+           any step but Done -> Failed
///
/// Back from Scrolling to Loading goes a page that leads on by itself.
enum class CaptureStep { Waiting, Loading, Scrolling, Reading, Picturing, Archiving, Storing, Done, Failed };

inline constexpr std::array<std::pair<CaptureStep, CaptureStep>, 9> captureMoves{{
    {CaptureStep::Waiting, CaptureStep::Loading},
    {CaptureStep::Waiting, CaptureStep::Reading},
    {CaptureStep::Loading, CaptureStep::Scrolling},
    {CaptureStep::Scrolling, CaptureStep::Loading},
    {CaptureStep::Scrolling, CaptureStep::Reading},
    {CaptureStep::Reading, CaptureStep::Picturing},
    {CaptureStep::Picturing, CaptureStep::Archiving},
    {CaptureStep::Archiving, CaptureStep::Storing},
    {CaptureStep::Storing, CaptureStep::Done},
}};

constexpr bool mayMove(CaptureStep from, CaptureStep to) {
    if (to == CaptureStep::Failed) {
        return from != CaptureStep::Done && from != CaptureStep::Failed;
    }
    for (const auto& [before, after] : captureMoves) {
        if (before == from && after == to) {
            return true;
        }
    }
    return false;
}

} // namespace cyberspotter
