// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/ordinary_start.h"
#include "app/desktop/single_window.h"
#include "app/desktop/startup.h"
#include "core/base/json.h"
#include "core/evidence/capture_repository.h"
#include "core/listing/rules/site_rules.h"
#include "core/storage/setting_repository.h"
#include "translations/translation.h"
#include "ui/capture/headless_capture.h"
#include "ui/presence/headless_presence.h"
#include "ui/style/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/ordinary_user_dialog.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>

#include <cstdio>

namespace cyberspotter::desktop {

namespace {

int complain(const Problem& problem, bool json, int status) {
    const QByteArray line = json ? compactJson(problem.toJson()) : "problem: " + problem.toText().toUtf8();
    std::fprintf(json ? stdout : stderr, "%s\n", line.constData());
    return status;
}

int capture(QApplication& application, const CommandLine& line, Opened& opened) {
    const CaptureContext context{opened.library.get(), opened.catalogue,
                                 SettingRepository(*opened.library).value(QStringLiteral("collector.pseudonym")).value_or(QString()), {}};
    HeadlessCaptureOptions options;
    options.urls = line.urls;
    options.taxa = line.taxa;
    options.term = line.term;
    options.reason = line.reason;
    options.pdf = line.pdf;
    options.signedIn = line.signedIn;
    options.elements = line.elements;
    options.timeoutSeconds = line.timeoutSeconds;
    options.json = line.json;
    return runHeadlessCapture(application, context, options);
}

/// The library is open in another window: offers to bring that one to the front.
int offerOtherWindow(const Problem& problem, const QString& folder) {
    QMessageBox box(QMessageBox::Information, problem.title, problem.title);
    box.setInformativeText(problem.detail + QStringLiteral("\n\n") + problem.cure);
    const QPushButton* raise = box.addButton(QCoreApplication::translate("Desktop", "Show that window"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    if (box.clickedButton() == raise && !SingleWindow::raiseOther(folder)) {
        showProblem({"window-silent", QCoreApplication::translate("Desktop", "The other window does not answer"), problem.detail, {}, 0, {}});
    }
    return 1;
}

/// Asks as whom to go on, and ends this program when the other one runs.
void offerOrdinaryUser(MainWindow& window, const CommandLine& line) {
    const QStringList arguments = (line.practice ? QStringList{QStringLiteral("--practice")} : QStringList()) + line.urls;
    const QStringList program = QStringList{QCoreApplication::applicationFilePath()} + arguments;
    OrdinaryUserDialog dialog(ordinaryUsers(QProcessEnvironment::systemEnvironment()), program, &window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    auto* start = new OrdinaryStart(dialog.chosen(), arguments, &window);
    QObject::connect(start, &OrdinaryStart::started, &window, &QWidget::close);
    QObject::connect(start, &OrdinaryStart::failed, &window, [](const Problem& problem) { showProblem(problem); });
    start->begin();
}

void toFront(QWidget& window) {
    if (window.isMinimized()) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    }
    window.show();
    window.raise();
    window.activateWindow();
}

/// Shows the window until it is closed; the library is closed then. With `restore` set a backup waits to be put in place.
int showWindow(QApplication& application, const CommandLine& line, Opened& opened, std::optional<PreparedRestore>& restore) {
    SingleWindow single(opened.library->folder());
    single.listen();
    Session session(std::move(opened.library), opened.catalogue, line.practice, opened.practice ? opened.practice->address() : QString());
    MainWindow window(session);
    window.restoreGeometry(QByteArray::fromBase64(session.setting(QStringLiteral("window.geometry")).toLatin1()));
    QObject::connect(&single, &SingleWindow::raiseWanted, &window, [&window] { toFront(window); });
    QObject::connect(&window, &MainWindow::lookChanged, &application, [&] { applyTheme(application, schemeFromWord(session.setting(QStringLiteral("window.scheme")))); });
    QObject::connect(&session, &Session::ordinaryUserWanted, &window, [&] { offerOrdinaryUser(window, line); });
    QObject::connect(&session, &Session::restorePrepared, &window, [&](const PreparedRestore& prepared) {
        restore = prepared;
        window.close();
    });
    window.show();
    for (const QString& url : line.urls) {
        window.openAddress(url);
    }
    inBackground(session.readers(), &session, [&session] { return CaptureRepository(session.library()).sweep(); }, [](const Result<SweepSummary>&) {});
    // What is made ready at its first use, before somebody waits for it; and whether the person's own rules are any good.
    inBackground(session.readers(), &session,
                 [catalogue = opened.catalogue] {
                     static_cast<void>(catalogue->taxonIndex().find(QStringLiteral("ivory"), 1));
                     QList<Problem> wrong;
                     for (const std::optional<Problem>& problem : {catalogue->ownRulesProblem(), SiteRules::inUse().problem}) {
                         wrong += problem ? QList<Problem>{*problem} : QList<Problem>{};
                     }
                     return wrong;
                 },
                 [&session](const QList<Problem>& wrong) {
                     for (const Problem& problem : wrong) {
                         Q_EMIT session.troubled(problem);
                     }
                 });
    return QApplication::exec();
}

int runWindow(QApplication& application, const CommandLine& line, Opened& opened) {
    SettingRepository settings(*opened.library);
    const QMap<QString, QString> kept = settings.all().value_or(QMap<QString, QString>());
    applyTheme(application, schemeFromWord(kept.value(QStringLiteral("window.scheme"))));
    bool restartInPractice = false;
    if (!line.practice && !askFirstStart(*opened.library, restartInPractice)) {
        return 0;
    }
    if (restartInPractice) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--practice")});
        return 0;
    }
    // The first start may just have set it.
    const QString language = fittingLanguage(settings.value(QStringLiteral("window.language")).value_or(QString()));
    installTranslation(application, language);
    if (!QLocale().name().startsWith(language)) {
        QLocale::setDefault(QLocale(language));
    }
    QApplication::setLayoutDirection(QLocale().textDirection());

    const QString folder = opened.library->folder();
    std::optional<PreparedRestore> restore;
    const int status = showWindow(application, line, opened, restore);
    if (!restore) {
        return status;
    }
    opened.practice.reset(); // its data lie in the library's folder
    if (const Result<void> placed = putInPlace(folder, *restore); !placed) {
        showProblem(placed.error());
    }
    opened.window.reset();
    QProcess::startDetached(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    return status;
}

int run(QApplication& application, const CommandLine& line) {
    Result<Opened> opened = openAll(line);
    if (opened) {
        if (line.recheck) {
            return runHeadlessPresence(application, *opened->library, opened->catalogue, line.reports, line.json);
        }
        return line.capture ? capture(application, line, *opened) : runWindow(application, line, *opened);
    }
    if (line.hasWindow()) {
        applyTheme(application, Scheme::System);
        if (opened.error().type == QStringLiteral("window-open")) {
            complain(opened.error(), line.json, 1);
            return offerOtherWindow(opened.error(), libraryFolderOf(line));
        }
        showProblem(opened.error());
    }
    return complain(opened.error(), line.json, 1);
}

} // namespace

} // namespace cyberspotter::desktop

int main(int argc, char** argv) {
    using namespace cyberspotter;
    using namespace cyberspotter::desktop;
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    const Result<CommandLine> line = readCommandLine(arguments);
    if (!line) {
        return complain(line.error(), false, 2);
    }
    if (line->help || line->version) {
        std::fputs(line->help ? helpText().toUtf8().constData() : "cyberspotter " CYBERSPOTTER_VERSION "\n", stdout);
        return 0;
    }
    prepareEnvironment(*line);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("cyberspotter"));
    QApplication::setApplicationVersion(QStringLiteral(CYBERSPOTTER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.cyberspotter.CyberSpotter"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cyberspotter.svg")));
    installTranslation(application, fittingLanguage({}));
    return run(application, *line);
}
