// SPDX-License-Identifier: Apache-2.0
#include "app/cli/partner_access.h"

#include "core/submission/partner_check.h"

#include "core/submission/partner_check.h"
#include "core/submission/secrets.h"

#include <QJsonArray>

namespace cyberspotter::cli {

Result<void> keepToken(Library& library, const Partner& partner, const QString& token) {
    return makeSecretStore(secretPlaceOf(library))->write(partner.id, token);
}

void forgetToken(Library& library, const Partner& partner) {
    if (const Result<void> removed = makeSecretStore(secretPlaceOf(library))->remove(partner.id); !removed) {
        return; // there may be no keychain at all, and then no token in it
    }
}

int checkAccess(Context& context, Library& library, const Partner& partner) {
    const QList<PartnerCheckStep> steps = checkPartner(library, partner);
    QJsonArray list;
    QList<QStringList> rows;
    for (const PartnerCheckStep& step : steps) {
        list.append(QJsonObject{{"step", step.name}, {"passed", step.passed}, {"detail", step.detail}});
        rows.append({step.passed ? QStringLiteral("✓") : QStringLiteral("✗"), step.name, step.detail});
    }
    const bool passed = !steps.isEmpty() && steps.back().passed;
    context.printJson({{"partner", partner.id}, {"passed", passed}, {"steps", list}});
    context.printTable(rows);
    return passed ? done : problem;
}

int checkAccess(Context& context, Library& library, const Partner& partner) {
    const QList<PartnerCheckStep> steps = checkPartner(library, partner);
    QJsonArray list;
    for (const PartnerCheckStep& step : steps) {
        list << QJsonObject{{"name", step.name}, {"passed", step.passed}, {"detail", step.detail}};
        context.print(QStringLiteral("%1  %2").arg(step.passed ? tr(QT_TRANSLATE_NOOP("CommandLine", "yes"))
                                                               : tr(QT_TRANSLATE_NOOP("CommandLine", "no ")),
                                                   step.detail));
    }
    const auto failed = std::find_if(steps.begin(), steps.end(), [](const PartnerCheckStep& s) { return !s.passed; });
    context.printJson({{"partner", partner.id}, {"ok", failed == steps.end()}, {"steps", list}});
    if (failed == steps.end()) {
        return done;
    }
    return context.report(
        {.type = QStringLiteral("partner-check-failed"),
         .title = tr(QT_TRANSLATE_NOOP("CommandLine", "The partner cannot be reached as its profile says")),
         .detail = QStringLiteral("%1 (%2): %3").arg(partner.id, failed->name, failed->detail),
         .cure = tr(QT_TRANSLATE_NOOP("CommandLine", "See partners show %1; mend its address or its token."))
                     .arg(partner.id)});
}

} // namespace cyberspotter::cli
