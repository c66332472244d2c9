// SPDX-License-Identifier: Apache-2.0
#include "core/submission/intake/partner_check.h"

#include "core/base/json.h"
#include "core/submission/intake/intake_protocol.h"
#include "core/submission/partner_tokens.h"

#include <QCoreApplication>

namespace cyberspotter {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("PartnerCheck", text);
}

} // namespace

QList<PartnerCheckStep> checkPartner(Library& library, const Partner& partner, const QString& caFile) {
    QList<PartnerCheckStep> steps;
    const PartnerChannel* channel = partner.preferredChannel();
    const bool isIntake = channel != nullptr && channel->kind == QStringLiteral("https");
    steps.append({QStringLiteral("channel"), isIntake,
                  isIntake ? channel->url
                           : translated(QT_TRANSLATE_NOOP("PartnerCheck",
                                                          "This partner has no intake that a program can ask. %1"))
                                 .arg(partner.reporting.note)});
    if (!isIntake) {
        return steps;
    }
    const Result<std::optional<QString>> token = tokenFor(library, partner.id);
    QString base = channel->url;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    HttpOptions options;
    options.caFile = caFile;
    HttpClient client(options);
    const intake::Access access{base, token ? token->value_or(QString()) : QString()};
    const HttpAnswer answer = client.perform(intake::capabilities({base, {}}));
    steps.append(
        {QStringLiteral("connection"), !answer.problem,
         answer.problem ? answer.problem->toText() : translated(QT_TRANSLATE_NOOP("PartnerCheck", "It answers."))});
    if (answer.problem) {
        return steps;
    }
    const intake::Judgement judgement = intake::judge(answer);
    const Result<QJsonObject> capabilities =
        parseJsonObject(answer.body, translated(QT_TRANSLATE_NOOP("PartnerCheck", "its capabilities")));
    const bool known = judgement.verdict == intake::Verdict::Success && capabilities &&
                       capabilities->contains(QStringLiteral("limits"));
    steps.append({QStringLiteral("capabilities"), known,
                  known ? translated(QT_TRANSLATE_NOOP("PartnerCheck", "It takes batches of %1 reports."))
                              .arg((*capabilities)["limits"]["reports_per_batch"].toInt())
                  : judgement.verdict == intake::Verdict::Success
                      ? translated(QT_TRANSLATE_NOOP("PartnerCheck", "It is no intake of this kind."))
                      : judgement.problem.toText()});
    if (!known) {
        return steps;
    }
    if (!token) {
        steps.append({QStringLiteral("token"), false, token.error().toText()});
        return steps;
    }
    const intake::Judgement session = intake::judge(client.perform(intake::session(access)));
    // An intake that knows no such question is not thereby closed.
    const bool holds = session.verdict == intake::Verdict::Success || session.verdict == intake::Verdict::Gone;
    steps.append({QStringLiteral("token"), holds,
                  holds ? translated(QT_TRANSLATE_NOOP("PartnerCheck", "It knows you.")) : session.problem.toText()});
    return steps;
}

} // namespace cyberspotter
