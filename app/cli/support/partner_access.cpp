// SPDX-License-Identifier: Apache-2.0
#include "app/cli/support/partner_access.h"

#include "core/submission/intake/partner_check.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <unistd.h>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

bool isAtTerminal() {
    return ::isatty(STDIN_FILENO) != 0;
}

Result<SecretPlace> keepIn(Library& library, SecretPlace place, const Partner& partner, const QString& token) {
    const Result<void> kept = cyberspotter::keepToken(library, partner.id, token, place);
    return kept ? Result<SecretPlace>(place) : std::unexpected(kept.error());
}

} // namespace

Result<SecretPlace> keepToken(Library& library, const Partner& partner, const QString& token, const QString& choice) {
    // A token kept for this session only would be gone when this program ends, in a moment.
    const bool inFile = choice == u"file" || (choice.isEmpty() && secretPlaceOf(library) == SecretPlace::File);
    if (inFile) {
        return keepIn(library, SecretPlace::File, partner, token);
    }
    const auto kept = keepIn(library, SecretPlace::Keychain, partner, token);
    if (kept || !choice.isEmpty()) {
        return kept;
    }
    if (isAtTerminal()) {
        Problem problem = kept.error();
        problem.cure = translated(QT_TRANSLATE_NOOP("CommandLine",
                                            "Unlock the keychain and try again, or add --token-in file to keep the token in a "
                                            "file that only you can read, or leave --token out and set CYBERSPOTTER_TOKEN_ and "
                                            "the partner's id."));
        return std::unexpected(problem);
    }
    return keepIn(library, SecretPlace::File, partner, token);
}

int checkAccess(Context& context, Library& library, const Partner& partner) {
    const QList<PartnerCheckStep> steps = checkPartner(library, partner);
    QJsonArray list;
    QList<QStringList> rows;
    for (const PartnerCheckStep& step : steps) {
        list.append(QJsonObject{{"step", step.name}, {"passed", step.passed}, {"detail", step.detail}});
        rows.append({step.passed ? QStringLiteral("✓") : QStringLiteral("✗"), step.name, step.detail});
    }
    const auto failed = std::find_if(steps.begin(), steps.end(), [](const PartnerCheckStep& step) { return !step.passed; });
    const bool passed = !steps.isEmpty() && failed == steps.end();
    context.printJson({{"partner", partner.id}, {"passed", passed}, {"steps", list}});
    context.printTable(rows);
    if (passed) {
        return done;
    }
    if (failed == steps.begin()) {
        return context.report(
            {.type = QStringLiteral("partner-without-intake"),
             .title = translated(QT_TRANSLATE_NOOP("CommandLine", "This partner has no intake that a program can ask")),
             .detail = partner.id,
             .cure = translated(QT_TRANSLATE_NOOP("CommandLine", "Report by its form, or hand a file to your coordinator."))});
    }
    return context.report(
        {.type = QStringLiteral("partner-check-failed"),
         .title = translated(QT_TRANSLATE_NOOP("CommandLine", "The partner cannot be reached as its profile says")),
         .detail = QStringLiteral("%1: %2").arg(partner.id, failed->name),
         .cure = translated(QT_TRANSLATE_NOOP("CommandLine", "See partners show %1; mend its address or its token.")).arg(partner.id)});
}

} // namespace cyberspotter::cli
