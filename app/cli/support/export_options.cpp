// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/export_options.h"

#include "app/cli/support/report_printing.h"

#include <QCoreApplication>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

QCommandLineOption evidenceOption() {
    return {QStringLiteral("evidence"),
            translated(QT_TRANSLATE_NOOP("CommandLine", "Which evidence leaves: original or redacted; as chosen for the partner unless given.")),
            QStringLiteral("WHICH")};
}

Result<ExportOptions> exportOptions(const QCommandLineParser& parser) {
    ExportOptions options;
    if (const QString word = parser.value(QStringLiteral("evidence")); !word.isEmpty()) {
        options.evidence = evidenceChoiceFromWord(word);
        if (!options.evidence) {
            return std::unexpected(badValue(QStringLiteral("--evidence"), word, QStringLiteral("original, redacted")));
        }
    }
    return options;
}

} // namespace cyberspotter::cli
