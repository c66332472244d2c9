// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "translations/translation.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

void printOverview(const std::vector<std::unique_ptr<Command>>& commands, FILE* stream) {
    QTextStream out(stream);
    out << translated(QT_TRANSLATE_NOOP("CommandLine", "Usage: cyberspotter-cli [--library DIR] [--json] COMMAND ...")) << "\n\n"
        << translated(QT_TRANSLATE_NOOP("CommandLine", "The core library of Cyber Spotter on the command line.")) << "\n\n";
    for (const std::unique_ptr<Command>& command : commands) {
        out << "  " << command->name().leftJustified(14) << command->summary() << '\n';
    }
    out << '\n'
        << "  --library DIR   " << translated(QT_TRANSLATE_NOOP("CommandLine", "the library's folder")) << '\n'
        << "  --json          " << translated(QT_TRANSLATE_NOOP("CommandLine", "one JSON object a line on standard output")) << '\n'
        << "  --help          " << translated(QT_TRANSLATE_NOOP("CommandLine", "this text, or that of a command")) << '\n'
        << "  --version       " << translated(QT_TRANSLATE_NOOP("CommandLine", "the version")) << "\n\n"
        << translated(QT_TRANSLATE_NOOP("CommandLine", "Example:")) << "\n  cyberspotter-cli species find pangolin\n";
}

void printUsage(const Command& command, const QCommandLineParser& parser, FILE* stream) {
    QTextStream out(stream);
    out << command.summary() << "\n\n";
    for (const QString& form : command.usage()) {
        out << "  cyberspotter-cli " << form << '\n';
    }
    // QCommandLineParser lays the options out; its own head is left away.
    const QString help = parser.helpText();
    const qsizetype options = help.indexOf(QStringLiteral("\nOptions:"));
    if (options >= 0) {
        out << help.mid(options);
    }
    out << '\n' << translated(QT_TRANSLATE_NOOP("CommandLine", "Example:")) << '\n';
    for (const QString& example : command.examples()) {
        out << "  " << example << '\n';
    }
}

void printVersion() {
    QTextStream(stdout) << "cyberspotter-cli " << CYBERSPOTTER_VERSION << '\n';
}

/// The first word that is not an option is the noun; --library takes the word behind it along.
QString nounOf(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--library")) {
            ++i;
        } else if (!arguments[i].startsWith(u'-')) {
            return arguments[i];
        }
    }
    return {};
}

int runCommand(Command& command, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("library"), translated(QT_TRANSLATE_NOOP("CommandLine", "The library's folder.")), QStringLiteral("DIR"),
                      defaultLibraryFolder()});
    parser.addOption({QStringLiteral("json"), translated(QT_TRANSLATE_NOOP("CommandLine", "One JSON object a line on standard output."))});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, translated(QT_TRANSLATE_NOOP("CommandLine", "This text."))});
    parser.addOption({QStringLiteral("version"), translated(QT_TRANSLATE_NOOP("CommandLine", "The version."))});
    command.declare(parser);
    if (!parser.parse(arguments)) {
        QTextStream(stderr) << parser.errorText() << "\n\n";
        printUsage(command, parser, stderr);
        return wrongUsage;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(command, parser, stdout);
        return done;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        printVersion();
        return done;
    }
    if (parser.value(QStringLiteral("library")).isEmpty()) {
        printUsage(command, parser, stderr); // an empty variable of a script: never a library in the root folder
        return wrongUsage;
    }
    Context context(parser.value(QStringLiteral("library")), parser.isSet(QStringLiteral("json")));
    const int status = command.run(context, parser, parser.positionalArguments().mid(1));
    if (status == wrongUsage) {
        printUsage(command, parser, stderr);
    }
    return status == badValueGiven ? wrongUsage : status;
}

int run(const QStringList& arguments) {
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    const QString noun = nounOf(arguments);
    for (const std::unique_ptr<Command>& command : commands) {
        if (command->name() == noun) {
            return runCommand(*command, arguments);
        }
    }
    if (noun.isEmpty() && arguments.contains(QStringLiteral("--version"))) {
        printVersion();
        return done;
    }
    if (noun.isEmpty() && (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))) {
        printOverview(commands, stdout);
        return done;
    }
    if (!noun.isEmpty()) {
        QTextStream(stderr) << translated(QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”.")).arg(noun) << "\n\n";
    }
    printOverview(commands, stderr);
    return wrongUsage;
}

} // namespace

} // namespace cyberspotter::cli

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cyberspotter"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CYBERSPOTTER_VERSION));
    cyberspotter::installTranslation(application, cyberspotter::fittingLanguage({}));
    return cyberspotter::cli::run(QCoreApplication::arguments());
}
