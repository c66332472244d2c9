// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/support/partner_access.h"

#include "core/base/json.h"
#include "core/catalogue/partner/partner_repository.h"
#include "core/reporting/batch/handover.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace cyberspotter::cli {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

// A profile is a page or two; more is a mistake or an attack.
constexpr qint64 longestProfile = 1'000'000;

QJsonObject partnerJson(const Partner& partner) {
    QJsonObject json = toJson(partner);
    json[QStringLiteral("built_in")] = partner.builtIn;
    return json;
}

Result<Partner> readProfile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(QStringLiteral("file-unreadable"), translated(QT_TRANSLATE_NOOP("CommandLine", "The file cannot be read")),
                    QStringLiteral("%1: %2").arg(path, file.errorString()),
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Check the path and the permissions of the file.")));
    }
    const auto json = parseJsonObject(file.read(longestProfile), path);
    if (!json) {
        return std::unexpected(json.error());
    }
    return partnerFromJson(*json);
}

class PartnersCommand : public Command {
public:
    QString name() const override { return QStringLiteral("partners"); }
    QString summary() const override {
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Companies that reports go to, and how each takes them"));
    }
    QStringList usage() const override {
        return {QStringLiteral("partners list"),
                QStringLiteral("partners show ID"),
                QStringLiteral("partners add ID --name N --channel https --url URL [--token T] [--token-in PLACE]"),
                QStringLiteral("partners add --profile FILE [--token T] [--token-in PLACE]"),
                QStringLiteral("partners choose ID --evidence original|redacted"),
                QStringLiteral("partners remove ID"),
                QStringLiteral("partners check ID")};
    }
    QStringList examples() const override {
        return {QStringLiteral("cyberspotter-cli partners show ebay"),
                QStringLiteral("cyberspotter-cli partners add intake --name 'Test intake' --channel https "
                               "--url https://intake.example/ --token SECRET")};
    }
    void declare(QCommandLineParser& parser) const override;
    int run(Context& context, const QCommandLineParser& parser, const QStringList& words) override;

private:
    static int list(const Context& context, const std::vector<Partner>& partners);
    static int show(const Context& context, const Partner& partner);
    static int choose(const Context& context, PartnerRepository& repository, Partner partner, const QString& word,
                      const std::vector<Partner>& builtIn);
    static int add(Context& context, Library& library, const QCommandLineParser& parser, const QStringList& words);
};

void PartnersCommand::declare(QCommandLineParser& parser) const {
    parser.addOption({QStringLiteral("name"), translated(QT_TRANSLATE_NOOP("CommandLine", "Name of the new partner.")),
                      QStringLiteral("N")});
    parser.addOption(
        {QStringLiteral("channel"),
         translated(QT_TRANSLATE_NOOP("CommandLine", "How it takes reports: https, smtp, sftp, webdav, file, web_form.")),
         QStringLiteral("KIND")});
    parser.addOption({QStringLiteral("url"), translated(QT_TRANSLATE_NOOP("CommandLine", "Address of its intake or form.")),
                      QStringLiteral("URL")});
    parser.addOption(
        {QStringLiteral("token"),
         translated(QT_TRANSLATE_NOOP(
             "CommandLine",
             "Its token. Other users can see a command line: CYBERSPOTTER_TOKEN_ID in the environment is safer.")),
         QStringLiteral("T")});
    parser.addOption(
        {QStringLiteral("token-in"),
         translated(QT_TRANSLATE_NOOP("CommandLine", "Where the token is kept: keychain, or file (only you can read it).")),
         QStringLiteral("PLACE")});
    parser.addOption({QStringLiteral("evidence"),
                      translated(QT_TRANSLATE_NOOP("CommandLine", "Which evidence goes to it: original, or redacted copies only.")),
                      QStringLiteral("WHICH")});
    parser.addOption({QStringLiteral("profile"), translated(QT_TRANSLATE_NOOP("CommandLine", "A whole profile as JSON.")),
                      QStringLiteral("FILE")});
}

int PartnersCommand::list(const Context& context, const std::vector<Partner>& partners) {
    QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("CommandLine", "id")), translated(QT_TRANSLATE_NOOP("CommandLine", "name")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "channel")),
                             translated(QT_TRANSLATE_NOOP("CommandLine", "platforms"))}};
    for (const Partner& partner : partners) {
        context.printJson(partnerJson(partner));
        rows << QStringList{partner.id, partner.name, displayName(handoverOf(partner)), partner.platforms.join(u' ')};
    }
    context.printTable(rows);
    return done;
}

int PartnersCommand::show(const Context& context, const Partner& partner) {
    context.printJson(partnerJson(partner));
    context.print(QStringLiteral("%1 (%2)").arg(partner.name, partner.id));
    context.print(partner.policy.summary);
    if (!partner.policy.url.isEmpty()) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Policy: %1")).arg(partner.policy.url));
    }
    for (const PartnerChannel& channel : partner.channels) {
        QStringList words{displayName(channel), channel.url == u"{listing}" ? QString() : channel.url, channel.note};
        words.removeAll(QString());
        context.print(QStringLiteral("  ") + words.join(QStringLiteral(" – ")));
    }
    if (partner.evidence == EvidenceChoice::Redacted) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "%1 gets redacted evidence only.")).arg(partner.name));
    }
    if (!partner.source.url.isEmpty()) {
        context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Source: %1 %2 (%3)"))
                          .arg(partner.source.url, partner.source.note, partner.source.checked));
    }
    return done;
}

int PartnersCommand::add(Context& context, Library& library, const QCommandLineParser& parser,
                         const QStringList& words) {
    const bool fromFile = parser.isSet(QStringLiteral("profile"));
    const QString place = parser.value(QStringLiteral("token-in"));
    if (!place.isEmpty() && place != u"keychain" && place != u"file") {
        return wrongUsage;
    }
    if (fromFile ? words.size() != 1 : words.size() != 2) {
        return wrongUsage;
    }
    auto partner =
        fromFile
            ? readProfile(parser.value(QStringLiteral("profile")))
            : partnerFromJson({{"id", words[1]},
                               {"name", parser.value(QStringLiteral("name"))},
                               {"reporting", QJsonObject{{"how", "intake"}}},
                               {"channels", QJsonArray{QJsonObject{{"kind", parser.value(QStringLiteral("channel"))},
                                                                   {"url", parser.value(QStringLiteral("url"))}}}}});
    if (!partner) {
        return context.report(partner.error());
    }
    partner->builtIn = false;
    // The profile first: a secret without its partner would stay in the keychain unseen.
    PartnerRepository repository(library);
    if (const auto added = repository.add(*partner); !added) {
        return context.report(added.error());
    }
    QJsonObject json = partnerJson(*partner);
    if (const QString token = parser.value(QStringLiteral("token")); !token.isEmpty()) {
        const auto kept = keepToken(library, *partner, token, parser.value(QStringLiteral("token-in")));
        if (!kept) {
            static_cast<void>(repository.remove(partner->id));
            return context.report(kept.error());
        }
        json[QStringLiteral("token_kept_in")] = wordOf(*kept);
        context.print(*kept == SecretPlace::File
                          ? translated(QT_TRANSLATE_NOOP("CommandLine", "The token is kept in a file that only you can read."))
                          : translated(QT_TRANSLATE_NOOP("CommandLine", "The token is kept in the keychain.")));
    }
    context.printJson(json);
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Added %1 (%2).")).arg(partner->name, partner->id));
    return done;
}

int PartnersCommand::choose(const Context& context, PartnerRepository& repository, Partner partner, const QString& word,
                            const std::vector<Partner>& builtIn) {
    const auto choice = evidenceChoiceFromWord(word);
    if (!choice) {
        return wrongUsage;
    }
    if (const auto chosen = repository.chooseEvidence(partner.id, *choice, builtIn); !chosen) {
        return context.report(chosen.error());
    }
    partner.evidence = *choice;
    context.printJson(partnerJson(partner));
    context.print((partner.evidence == EvidenceChoice::Redacted
                       ? translated(QT_TRANSLATE_NOOP("CommandLine", "%1 gets redacted evidence only."))
                       : translated(QT_TRANSLATE_NOOP("CommandLine", "%1 gets the evidence as it was captured.")))
                      .arg(partner.name));
    return done;
}

int PartnersCommand::run(Context& context, const QCommandLineParser& parser, const QStringList& words) {
    const QString verb = words.value(0);
    const bool named = words.size() == 2 && (verb == u"show" || verb == u"remove" || verb == u"check" || verb == u"choose");
    if (!named && verb != u"add" && words != QStringList{QStringLiteral("list")}) {
        return wrongUsage;
    }
    const auto library = context.library();
    const auto catalogue = context.catalogue();
    if (!library || !catalogue) {
        return context.report(library ? catalogue.error() : library.error());
    }
    PartnerRepository repository(**library);
    const std::vector<Partner>& builtIn = (*catalogue)->partners();
    if (verb == u"list") {
        const auto partners = repository.listWith(builtIn);
        return partners ? list(context, *partners) : context.report(partners.error());
    }
    if (verb == u"add") {
        return add(context, **library, parser, words);
    }
    const auto partner = repository.find(words[1], builtIn);
    if (!partner) {
        return context.report(partner.error());
    }
    if (verb == u"show") {
        return show(context, *partner);
    }
    if (verb == u"check") {
        return checkAccess(context, **library, *partner);
    }
    if (verb == u"choose") {
        return choose(context, repository, *partner, parser.value(QStringLiteral("evidence")), builtIn);
    }
    if (const auto removed = repository.remove(partner->id); !removed) {
        return context.report(removed.error());
    }
    forgetToken(**library, partner->id);
    context.printJson({{"id", partner->id}, {"removed", true}});
    context.print(translated(QT_TRANSLATE_NOOP("CommandLine", "Removed %1.")).arg(partner->id));
    return done;
}

} // namespace

std::unique_ptr<Command> makePartnersCommand() {
    return std::make_unique<PartnersCommand>();
}

} // namespace cyberspotter::cli
