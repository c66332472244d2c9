// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/command_line.h"
#include "app/desktop/practice_process.h"
#include "core/catalogue/catalogue.h"
#include "core/storage/library.h"
#include "core/storage/process_lock.h"

#include <memory>
#include <optional>

class QApplication;

namespace cyberspotter::desktop {

/// What a start opens before anything is shown.
struct Opened {
    std::unique_ptr<Library> library;
    std::optional<ProcessLock> window; ///< not for a capture
    std::unique_ptr<PracticeProcess> practice; ///< only in practice
    std::shared_ptr<const Catalogue> catalogue;
};

/// Opens the library (a practice one with --practice), takes its window's lock, starts the practice server, loads the
/// catalogue. Problem "window-open" before anything was changed when another window has the library. Leftovers of a killed
/// capture are swept later, behind the window.
Result<Opened> openAll(const CommandLine& line);

/// The folder of the library that the command line means.
QString libraryFolderOf(const CommandLine& line);

/// What is set before the application exists: the platform where there is no display, the sandbox as root.
void prepareEnvironment(const CommandLine& line);

/// The first start's three steps; false when the person closed them. `restartInPractice` is set when practice was chosen.
bool askFirstStart(Library& library, bool& restartInPractice);

/// Shows a problem that keeps the window from opening.
void showProblem(const Problem& problem);

} // namespace cyberspotter::desktop
