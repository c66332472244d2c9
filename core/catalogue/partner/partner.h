// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"
#include "core/catalogue/marketplace/marketplace.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cyberspotter {

/// One way reports reach a partner. Secrets are never part of it.
struct PartnerChannel {
    /// https, smtp, smtps, sftp, webdav, file, web_form, or none where no public way is known.
    QString kind;
    /// Base address of the intake, mail address, server path or form. "{listing}" in a web form means the reporting
    /// link of the listing's own page.
    QString url;
    QString note;

    bool operator==(const PartnerChannel&) const = default;
};

/// What one batch may hold; the defaults are the published limits of the intake protocol.
struct PartnerLimits {
    int reportsPerBatch = 100;
    qint64 jsonBytes = 5'000'000;
    qint64 evidenceBytes = 50'000'000;
    qint64 batchBytes = 500'000'000;
    /// Media types of evidence the partner takes; empty for any.
    QStringList mediaTypes;

    bool operator==(const PartnerLimits&) const = default;
};

struct PartnerPolicy {
    /// What the company forbids, in our own words; and the company's page where it is public.
    QString summary;
    QString url;
    QStringList prohibits;

    bool operator==(const PartnerPolicy&) const = default;
};

/// Membership of the Coalition to End Wildlife Trafficking Online and how sure that is: announced, recalled,
/// unconfirmed.
struct CoalitionMembership {
    bool member = false;
    int since = 0;
    QString basis;

    bool operator==(const CoalitionMembership&) const = default;
};

/// How an outside person reports to the partner today.
struct PartnerReporting {
    /// intake, web_form, in_product, none_public.
    QString how;
    QString note;

    bool operator==(const PartnerReporting&) const = default;
};

/// Which files of a capture go to a partner: as they were captured, or only copies in which people's faces, names and
/// numbers were blanked.
enum class EvidenceChoice { Original, Redacted };

/// original | redacted
QString toWord(EvidenceChoice choice);
std::optional<EvidenceChoice> evidenceChoiceFromWord(const QString& word);

/// A company or programme that reports go to. Built-in ones come from resources/catalogue/partners.json; a person's own
/// are stored in the library as the same JSON (schema resources/schemas/partner.schema.json).
struct Partner {
    QString id;
    QString name;
    /// company, programme, authority or practice.
    QString kind = QStringLiteral("company");
    QString website;
    CoalitionMembership coalition;
    /// Ids of the marketplaces it answers for.
    QStringList platforms;
    /// ISO 3166 countries, or "worldwide".
    QStringList regions;
    QStringList languages;
    PartnerPolicy policy;
    PartnerReporting reporting;
    /// In order of preference.
    std::vector<PartnerChannel> channels;
    /// Names of report fields without which the partner turns a report away ("listing.url", "taxa", "explanation").
    QStringList requiredFields;
    PartnerLimits limits;
    /// Whether a private fact may go to this partner ("collector_name"); what is not named may not.
    QHash<QString, bool> privacy;
    /// What its profile says, or what the person chose for it (PartnerRepository::chooseEvidence).
    EvidenceChoice evidence = EvidenceChoice::Original;
    FactSource source;
    /// Not part of the profile: false for what the person added.
    bool builtIn = true;

    bool operator==(const Partner&) const = default;

    /// The first channel that can carry a report; nullptr when the profile knows none.
    const PartnerChannel* preferredChannel() const;
};

/// Reads resources/catalogue/partners.json. Fails with catalogue-unreadable, naming the entry.
Result<std::vector<Partner>> readPartners(const QByteArray& json);

/// One profile. Fails with partner-profile-invalid, which names the field, for what the schema does not allow: an id
/// that is not lower-case letters, digits and dashes, no name, no channel or an unknown kind of one, a channel without
/// the address it needs, an https channel that is neither https nor on this computer, a limit below 1.
Result<Partner> partnerFromJson(const QJsonObject& object);
QJsonObject toJson(const Partner& partner);

/// `own` replaces a built-in partner of the same id; the rest follows in the order of ids.
std::vector<Partner> mergePartners(const std::vector<Partner>& builtIn, const std::vector<Partner>& own);

} // namespace cyberspotter
