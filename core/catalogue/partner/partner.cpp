// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/partner/partner.h"

#include "core/catalogue/json_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <map>

namespace cyberspotter {

namespace {

const QString schemaName = QStringLiteral("cyberspotter/partners/1");

Problem invalidProfile(const QString& field, const QString& what) {
    Problem problem;
    problem.type = QStringLiteral("partner-profile-invalid");
    problem.title = QCoreApplication::translate("Catalogue", "The partner profile is not valid");
    problem.detail = QStringLiteral("%1: %2").arg(field, what);
    problem.cure = QCoreApplication::translate("Catalogue", "Correct the field and add the profile again.");
    return problem;
}

// An intake in clear text would give the token away, so only this computer may be spoken to without TLS.
bool isSafeIntake(const QUrl& url) {
    static const QSet<QString> own{"localhost", "127.0.0.1", "::1"};
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == u"https" || (url.scheme() == u"http" && own.contains(url.host())));
}

QString channelFault(const PartnerChannel& channel) {
    static const QSet<QString> kinds{"https", "smtp", "smtps", "sftp", "webdav", "file", "web_form", "none"};
    static const QSet<QString> withoutAddress{"file", "none"};
    if (!kinds.contains(channel.kind)) {
        return QCoreApplication::translate("Catalogue", "the kind \"%1\" is not known").arg(channel.kind);
    }
    if (channel.url.isEmpty() && !withoutAddress.contains(channel.kind)) {
        return QCoreApplication::translate("Catalogue", "a channel of kind %1 needs an address").arg(channel.kind);
    }
    if (channel.kind == u"https" && !isSafeIntake(QUrl(channel.url))) {
        return QCoreApplication::translate("Catalogue", "\"%1\" is not an https address").arg(channel.url);
    }
    return {};
}

QString limitsFault(const PartnerLimits& limits) {
    const bool positive =
        limits.reportsPerBatch >= 1 && limits.jsonBytes >= 1 && limits.evidenceBytes >= 1 && limits.batchBytes >= 1;
    return positive ? QString() : QCoreApplication::translate("Catalogue", "a limit must be 1 or more");
}

PartnerLimits readLimits(const QJsonObject& object) {
    PartnerLimits limits;
    limits.reportsPerBatch = object[u"reports_per_batch"].toInt(limits.reportsPerBatch);
    limits.jsonBytes = object[u"json_bytes"].toInteger(limits.jsonBytes);
    limits.evidenceBytes = object[u"evidence_bytes"].toInteger(limits.evidenceBytes);
    limits.batchBytes = object[u"batch_bytes"].toInteger(limits.batchBytes);
    limits.mediaTypes = toStringList(object[u"media_types"]);
    return limits;
}

QJsonArray toArray(const QStringList& strings) {
    return QJsonArray::fromStringList(strings);
}

QString profileFault(const Partner& partner, QString& field) {
    static const QRegularExpression idForm(QStringLiteral("^[a-z0-9][a-z0-9-]{0,63}$"));
    static const QSet<QString> kinds{"company", "programme", "authority", "practice"};
    field = QStringLiteral("/id");
    if (!idForm.match(partner.id).hasMatch()) {
        return QCoreApplication::translate("Catalogue", "lower-case letters, digits and dashes are needed");
    }
    field = QStringLiteral("/name");
    if (partner.name.trimmed().isEmpty()) {
        return QCoreApplication::translate("Catalogue", "a name is needed");
    }
    field = QStringLiteral("/kind");
    if (!kinds.contains(partner.kind)) {
        return QCoreApplication::translate("Catalogue", "the kind \"%1\" is not known").arg(partner.kind);
    }
    field = QStringLiteral("/channels");
    if (partner.channels.empty()) {
        return QCoreApplication::translate("Catalogue", "at least one channel is needed");
    }
    for (std::size_t i = 0; i < partner.channels.size(); ++i) {
        field = QStringLiteral("/channels/%1").arg(i);
        if (const QString fault = channelFault(partner.channels[i]); !fault.isEmpty()) {
            return fault;
        }
    }
    field = QStringLiteral("/limits");
    return limitsFault(partner.limits);
}

} // namespace

QString toWord(EvidenceChoice choice) {
    return choice == EvidenceChoice::Redacted ? QStringLiteral("redacted") : QStringLiteral("original");
}

std::optional<EvidenceChoice> evidenceChoiceFromWord(const QString& word) {
    for (const EvidenceChoice choice : {EvidenceChoice::Original, EvidenceChoice::Redacted}) {
        if (word == toWord(choice)) {
            return choice;
        }
    }
    return std::nullopt;
}

const PartnerChannel* Partner::preferredChannel() const {
    const auto found =
        std::find_if(channels.begin(), channels.end(), [](const PartnerChannel& c) { return c.kind != u"none"; });
    return found == channels.end() ? nullptr : &*found;
}

Result<Partner> partnerFromJson(const QJsonObject& object) {
    Partner partner;
    partner.id = object[u"id"].toString();
    partner.name = object[u"name"].toString();
    partner.kind = object[u"kind"].toString(partner.kind);
    partner.website = object[u"website"].toString();
    const QJsonObject coalition = object[u"coalition"].toObject();
    partner.coalition = {coalition[u"member"].toBool(), coalition[u"since"].toInt(), coalition[u"basis"].toString()};
    partner.platforms = toStringList(object[u"platforms"]);
    partner.regions = toStringList(object[u"regions"]);
    partner.languages = toStringList(object[u"languages"]);
    const QJsonObject policy = object[u"policy"].toObject();
    partner.policy = {policy[u"summary"].toString(), policy[u"url"].toString(), toStringList(policy[u"prohibits"])};
    const QJsonObject reporting = object[u"reporting"].toObject();
    partner.reporting = {reporting[u"how"].toString(), reporting[u"note"].toString()};
    for (const QJsonValue& value : object[u"channels"].toArray()) {
        const QJsonObject channel = value.toObject();
        partner.channels.push_back(
            {channel[u"kind"].toString(), channel[u"url"].toString(), channel[u"note"].toString()});
    }
    partner.requiredFields = toStringList(object[u"required_fields"]);
    partner.limits = readLimits(object[u"limits"].toObject());
    const QJsonObject privacy = object[u"privacy"].toObject();
    for (auto it = privacy.begin(); it != privacy.end(); ++it) {
        partner.privacy.insert(it.key(), it.value().toBool());
    }
    partner.source = readFactSource(object[u"source"].toObject());
    QString field = QStringLiteral("/evidence");
    if (const QString word = object[u"evidence"].toString(toWord(EvidenceChoice::Original)); const auto choice = evidenceChoiceFromWord(word)) {
        partner.evidence = *choice;
    } else {
        // Read as the other, people would be seen whom someone wanted hidden.
        return std::unexpected(invalidProfile(
            field, QCoreApplication::translate("Catalogue", "\"%1\" is neither original nor redacted").arg(word)));
    }
    if (const QString fault = profileFault(partner, field); !fault.isEmpty()) {
        return std::unexpected(invalidProfile(field, fault));
    }
    return partner;
}

QJsonObject toJson(const Partner& partner) {
    QJsonArray channels;
    for (const PartnerChannel& channel : partner.channels) {
        channels << QJsonObject{{"kind", channel.kind}, {"url", channel.url}, {"note", channel.note}};
    }
    QJsonObject privacy;
    for (auto it = partner.privacy.begin(); it != partner.privacy.end(); ++it) {
        privacy.insert(it.key(), it.value());
    }
    const QJsonValue since = partner.coalition.since > 0 ? QJsonValue(partner.coalition.since) : QJsonValue();
    return {{"id", partner.id},
            {"name", partner.name},
            {"kind", partner.kind},
            {"website", partner.website},
            {"coalition",
             QJsonObject{{"member", partner.coalition.member}, {"since", since}, {"basis", partner.coalition.basis}}},
            {"platforms", toArray(partner.platforms)},
            {"regions", toArray(partner.regions)},
            {"languages", toArray(partner.languages)},
            {"policy", QJsonObject{{"summary", partner.policy.summary},
                                   {"url", partner.policy.url},
                                   {"prohibits", toArray(partner.policy.prohibits)}}},
            {"reporting", QJsonObject{{"how", partner.reporting.how}, {"note", partner.reporting.note}}},
            {"channels", channels},
            {"required_fields", toArray(partner.requiredFields)},
            {"limits", QJsonObject{{"reports_per_batch", partner.limits.reportsPerBatch},
                                   {"json_bytes", partner.limits.jsonBytes},
                                   {"evidence_bytes", partner.limits.evidenceBytes},
                                   {"batch_bytes", partner.limits.batchBytes},
                                   {"media_types", toArray(partner.limits.mediaTypes)}}},
            {"privacy", privacy},
            {"evidence", toWord(partner.evidence)},
            {"source", toJson(partner.source)}};
}

Result<std::vector<Partner>> readPartners(const QByteArray& json) {
    const auto root = readCatalogueObject(json, schemaName);
    if (!root) {
        return std::unexpected(root.error());
    }
    std::vector<Partner> partners;
    QSet<QString> ids;
    for (const QJsonValue& value : (*root)[u"partners"].toArray()) {
        auto partner = partnerFromJson(value.toObject());
        if (!partner) {
            return std::unexpected(unreadableCatalogue(value.toObject()[u"id"].toString(), partner.error().detail));
        }
        if (ids.contains(partner->id)) {
            return std::unexpected(unreadableCatalogue(partner->id, QStringLiteral("the id stands twice")));
        }
        ids.insert(partner->id);
        partners.push_back(std::move(*partner));
    }
    return partners;
}

std::vector<Partner> mergePartners(const std::vector<Partner>& builtIn, const std::vector<Partner>& own) {
    std::map<QString, Partner> byId;
    for (const auto* list : {&builtIn, &own}) {
        for (const Partner& partner : *list) {
            byId.insert_or_assign(partner.id, partner);
        }
    }
    std::vector<Partner> merged;
    merged.reserve(byId.size());
    for (auto& [id, partner] : byId) {
        merged.push_back(std::move(partner));
    }
    return merged;
}

} // namespace cyberspotter
