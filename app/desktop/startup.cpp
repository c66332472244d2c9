// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/startup.h"

#include "core/storage/setting_repository.h"
#include "core/network/http_client.h"
#include "translations/translation.h"
#include "ui/capture/engine/browser_profile.h"
#include "ui/window/first_start.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QMessageBox>

#include <algorithm>
#include <cstdio>

namespace cyberspotter::desktop {

namespace {

constexpr auto startedKey = "first_start.done";

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void say(const char* text) {
    std::fprintf(stderr, "%s\n", text);
}

} // namespace

void prepareEnvironment(const CommandLine& line) {
    if (!line.hasWindow() && !hasDisplay()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Without a display there is no graphics card to complain of.
        if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES")) {
            QLoggingCategory::setFilterRules(QStringLiteral("qt.webenginecontext=false"));
        }
    }
    if (sandboxState() != SandboxState::Impossible) {
        return;
    }
    // Pages of this computer are practice: the invented marketplace, or a test's.
    const bool onlyHere = line.capture && std::all_of(line.urls.begin(), line.urls.end(), isLoopback);
    if (line.practice || onlyHere) {
        say("notice: as root the browser's sandbox cannot start; it goes on without, for practice only.");
        say("        For real work run it as an ordinary user: runuser NAME -c cyberspotter");
        allowBrowsingWithoutSandbox();
    } else if (!line.recheck) { // which knows its addresses only when the library is open, and says so then
        say("notice: as root the browser's sandbox cannot start, so no page is opened.");
        say("        Run it as an ordinary user: runuser NAME -c cyberspotter   (or practise: cyberspotter --practice)");
    }
}

QString libraryFolderOf(const CommandLine& line) {
    return line.library.isEmpty() ? defaultLibraryFolder(line.practice) : line.library;
}

Result<Opened> openAll(const CommandLine& line) {
    const QString folder = libraryFolderOf(line);
    Opened opened;
    Result<std::unique_ptr<Library>> library = Library::open(folder, Library::Mode::ReadWrite, systemClock(), thisProgram(engineName()));
    if (!library) {
        return std::unexpected(library.error());
    }
    opened.library = std::move(*library);
    if (line.hasWindow()) {
        Result<ProcessLock> lock = ProcessLock::acquire(opened.library->folder(), Role::Window);
        if (!lock) {
            return std::unexpected(lock.error());
        }
        opened.window = std::move(*lock);
    }
    // A library is for practice or for real, for ever: what was invented never stands among real reports.
    SettingRepository settings(*opened.library);
    const QString mode = settings.value(QStringLiteral("library.mode")).value_or(QString());
    const QString wanted = line.practice ? QStringLiteral("practice") : QStringLiteral("real");
    if (!mode.isEmpty() && mode != wanted && line.hasWindow()) {
        return fail("library-mode", QCoreApplication::translate("Desktop", "Practice and real reports are never mixed"),
                    QCoreApplication::translate("Desktop", "%1 is a library for %2.").arg(folder, mode),
                    QCoreApplication::translate("Desktop", "Choose another folder with --library, or leave it away."));
    }
    if (mode.isEmpty() && line.hasWindow()) {
        if (const Result<void> set = settings.set(QStringLiteral("library.mode"), wanted); !set) {
            return std::unexpected(set.error());
        }
    }
    std::vector<Marketplace> marketplaces;
    std::vector<Partner> partners;
    if (line.practice && line.hasWindow()) {
        Result<std::unique_ptr<PracticeProcess>> practice = PracticeProcess::start(*opened.library);
        if (!practice) {
            return std::unexpected(practice.error());
        }
        opened.practice = std::move(*practice);
        marketplaces.push_back(opened.practice->marketplace());
        partners.push_back(opened.practice->partner());
    }
    Result<std::shared_ptr<const Catalogue>> catalogue = Catalogue::load(marketplaces, partners);
    if (!catalogue) {
        return std::unexpected(catalogue.error());
    }
    opened.catalogue = *catalogue;
    return opened;
}

bool askFirstStart(Library& library, bool& restartInPractice) {
    SettingRepository settings(library);
    if (!settings.value(QLatin1String(startedKey)).value_or(QString()).isEmpty()) {
        return true;
    }
    FirstStart dialog(fittingLanguage({}));
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    const auto keep = [&](Library& target) {
        SettingRepository into(target);
        Result<void> kept = into.set(QStringLiteral("collector.pseudonym"), dialog.pseudonym());
        if (kept) {
            kept = into.set(QStringLiteral("window.language"), dialog.language());
        }
        return kept ? into.set(QLatin1String(startedKey), toRfc3339(target.now())) : kept;
    };
    if (const Result<void> kept = keep(library); !kept) {
        showProblem(kept.error());
        return false;
    }
    restartInPractice = dialog.wantsPractice();
    if (restartInPractice) {
        if (const Result<std::unique_ptr<Library>> practice = Library::open(defaultLibraryFolder(true)); practice) {
            restartInPractice = keep(**practice).has_value();
        }
    }
    return true;
}

void showProblem(const Problem& problem) {
    QMessageBox box(QMessageBox::Warning, problem.title, problem.title);
    box.setInformativeText(problem.detail + (problem.cure.isEmpty() ? QString() : QStringLiteral("\n\n") + problem.cure));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace cyberspotter::desktop
