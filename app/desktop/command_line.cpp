// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cyberspotter::desktop {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Desktop", text);
}

std::unexpected<Problem> usage(const QString& detail) {
    return fail(QStringLiteral("usage"), translated(QT_TRANSLATE_NOOP("Desktop", "That is not understood")), detail,
                translated(QT_TRANSLATE_NOOP("Desktop", "See cyberspotter --help.")));
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("library"), {}, QStringLiteral("DIR")},
                       {QStringLiteral("practice"), {}},
                       {QStringLiteral("json"), {}},
                       {QStringLiteral("taxon"), {}, QStringLiteral("NAME")},
                       {QStringLiteral("term"), {}, QStringLiteral("CODE")},
                       {QStringLiteral("reason"), {}, QStringLiteral("TEXT")},
                       {QStringLiteral("pdf"), {}},
                       {QStringLiteral("signed-in"), {}},
                       {QStringLiteral("element"), {}, QStringLiteral("SELECTOR")},
                       {QStringLiteral("timeout"), {}, QStringLiteral("S"), QStringLiteral("60")},
                       {{QStringLiteral("h"), QStringLiteral("help")}, {}},
                       {QStringLiteral("version"), {}}});
    if (!parser.parse(arguments)) {
        return usage(parser.errorText());
    }
    CommandLine line;
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    line.practice = parser.isSet(QStringLiteral("practice"));
    line.json = parser.isSet(QStringLiteral("json"));
    line.library = parser.value(QStringLiteral("library"));
    line.taxa = parser.values(QStringLiteral("taxon"));
    line.term = parser.value(QStringLiteral("term")).toUpper();
    line.reason = parser.value(QStringLiteral("reason"));
    line.pdf = parser.isSet(QStringLiteral("pdf"));
    line.signedIn = parser.isSet(QStringLiteral("signed-in"));
    line.elements = parser.values(QStringLiteral("element"));
    line.urls = parser.positionalArguments();
    bool isNumber = false;
    line.timeoutSeconds = parser.value(QStringLiteral("timeout")).toInt(&isNumber);
    if (!isNumber || line.timeoutSeconds < 1) {
        return usage(QStringLiteral("--timeout %1").arg(parser.value(QStringLiteral("timeout"))));
    }
    if (line.signedIn && (line.urls.isEmpty() || line.urls.front() != QStringLiteral("capture"))) {
        return usage(translated(QT_TRANSLATE_NOOP("Desktop", "--signed-in goes with capture; in the window open a signed-in tab")));
    }
    if (!line.urls.isEmpty() && line.urls.front() == QStringLiteral("capture")) {
        line.capture = true;
        line.urls.removeFirst();
        if (line.urls.isEmpty() && !line.help) {
            return usage(translated(QT_TRANSLATE_NOOP("Desktop", "capture needs at least one address")));
        }
    }
    if (!line.urls.isEmpty() && line.urls.front() == QStringLiteral("recheck")) {
        line.recheck = true;
        line.reports = line.urls.mid(1);
        line.urls.clear();
        if (line.reports.isEmpty() && !line.help) {
            return usage(translated(QT_TRANSLATE_NOOP("Desktop", "recheck needs the id or number of at least one report")));
        }
    }
    return line;
}

QString helpText() {
    return QStringLiteral(
               "Usage: cyberspotter [--library DIR] [--practice] [URL...]\n"
               "       cyberspotter capture URL... [--taxon NAME]... [--term CODE] [--reason TEXT] [--timeout S] [--pdf]\n"
               "                                   [--element SELECTOR]... [--signed-in]\n"
               "       cyberspotter recheck REPORT...\n\n")
           + translated(QT_TRANSLATE_NOOP("Desktop", "Opens the window; with capture, keeps pages as evidence without one and prints a JSON line for each.")) + u'\n'
           + translated(QT_TRANSLATE_NOOP("Desktop", "With recheck, opens the listings of reports again and prints whether each is still there.")) + QStringLiteral("\n\n")
           + QStringLiteral("  --library DIR   ") + translated(QT_TRANSLATE_NOOP("Desktop", "the library’s folder")) + u'\n'
           + QStringLiteral("  --practice      ") + translated(QT_TRANSLATE_NOOP("Desktop", "an invented marketplace and partner, in a library of its own")) + u'\n'
           + QStringLiteral("  --taxon NAME    ") + translated(QT_TRANSLATE_NOOP("Desktop", "species of the report; may be given several times")) + u'\n'
           + QStringLiteral("  --term CODE     ") + translated(QT_TRANSLATE_NOOP("Desktop", "CITES term code of what is offered, such as IVC")) + u'\n'
           + QStringLiteral("  --reason TEXT   ") + translated(QT_TRANSLATE_NOOP("Desktop", "why the listing is suspect")) + u'\n'
           + QStringLiteral("  --timeout S     ") + translated(QT_TRANSLATE_NOOP("Desktop", "give a page up after so many seconds (60)")) + u'\n'
           + QStringLiteral("  --pdf           ") + translated(QT_TRANSLATE_NOOP("Desktop", "keep the page as a PDF on A4 as well")) + u'\n'
           + QStringLiteral("  --element SELECTOR  ") + translated(QT_TRANSLATE_NOOP("Desktop", "picture this part of the page on its own (CSS); may be given several times")) + u'\n'
           + QStringLiteral("  --signed-in     ") + translated(QT_TRANSLATE_NOOP("Desktop", "capture as in a signed-in tab: with the logins kept for this library; the capture says so")) + u'\n'
           + QStringLiteral("  --json          ") + translated(QT_TRANSLATE_NOOP("Desktop", "problems as JSON too")) + u'\n'
           + QStringLiteral("  --help, --version\n\n") + translated(QT_TRANSLATE_NOOP("Desktop", "Example:"))
           + QStringLiteral("\n  cyberspotter --practice\n  cyberspotter capture https://www.ebay.fr/itm/123456789012 --taxon 'Loxodonta africana' --term IVC\n");
}

} // namespace cyberspotter::desktop
