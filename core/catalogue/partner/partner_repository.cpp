// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/partner/partner_repository.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/storage/setting_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyberspotter {

namespace {

std::unexpected<Problem> unknownPartner(const QString& id) {
    return fail(QStringLiteral("partner-unknown"),
                QCoreApplication::translate("Catalogue", "There is no such partner"),
                QCoreApplication::translate("Catalogue", "No partner has the id \"%1\".").arg(id),
                QCoreApplication::translate("Catalogue", "See the list of partners, or add one."));
}

QString profileOf(const Partner& partner) {
    return QString::fromUtf8(compactJson(toJson(partner)));
}

Result<Partner> storedPartner(const QString& profile) {
    const auto json = parseJsonObject(profile.toUtf8(), QStringLiteral("partner"));
    if (!json) {
        return std::unexpected(json.error());
    }
    auto partner = partnerFromJson(*json);
    if (partner) {
        partner->builtIn = false;
    }
    return partner;
}

QString evidenceKey(const QString& id) {
    return QStringLiteral("partner.%1.evidence").arg(id);
}

} // namespace

Result<void> PartnerRepository::add(const Partner& partner) {
    // Read back as it will be, so that nothing is stored that cannot be read later.
    if (const auto valid = partnerFromJson(toJson(partner)); !valid) {
        return std::unexpected(valid.error());
    }
    return library_.write([&](Database& database) -> Result<void> {
        SQLite::Statement& insert = database.prepare(
            "INSERT INTO partner (id, profile, added_at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING");
        bindText(insert, 1, partner.id);
        bindText(insert, 2, profileOf(partner));
        bindText(insert, 3, toRfc3339(library_.now()));
        if (insert.exec() == 0) {
            return fail(QStringLiteral("partner-exists"),
                        QCoreApplication::translate("Catalogue", "There is such a partner already"),
                        QCoreApplication::translate("Catalogue", "You added a partner with the id \"%1\" before.")
                            .arg(partner.id),
                        QCoreApplication::translate("Catalogue", "Choose another id, or change the one there is."));
        }
        return {};
    });
}

Result<void> PartnerRepository::update(const Partner& partner) {
    if (const auto valid = partnerFromJson(toJson(partner)); !valid) {
        return std::unexpected(valid.error());
    }
    return library_.write([&](Database& database) -> Result<void> {
        SQLite::Statement& change = database.prepare("UPDATE partner SET profile = ? WHERE id = ?");
        bindText(change, 1, profileOf(partner));
        bindText(change, 2, partner.id);
        if (change.exec() == 0) {
            return unknownPartner(partner.id);
        }
        return {};
    });
}

Result<void> PartnerRepository::remove(const QString& id) {
    return library_.write([&](Database& database) -> Result<void> {
        SQLite::Statement& removal = database.prepare("DELETE FROM partner WHERE id = ?");
        bindText(removal, 1, id);
        if (removal.exec() == 0) {
            return unknownPartner(id);
        }
        return {};
    });
}

Result<std::vector<Partner>> PartnerRepository::list() const {
    return library_.read([&](Database& database) -> Result<std::vector<Partner>> {
        std::vector<Partner> partners;
        SQLite::Statement& query = database.prepare("SELECT profile FROM partner ORDER BY id");
        while (query.executeStep()) {
            auto partner = storedPartner(columnText(query, 0));
            if (!partner) {
                return std::unexpected(partner.error());
            }
            partners.push_back(std::move(*partner));
        }
        return partners;
    });
}

Result<std::vector<Partner>> PartnerRepository::listWith(const std::vector<Partner>& builtIn) const {
    auto own = list();
    if (!own) {
        return own;
    }
    // A chosen word stands beside the profiles: a built-in one goes on being kept up to date.
    const Result<QMap<QString, QString>> settings = SettingRepository(library_).all();
    if (!settings) {
        return std::unexpected(settings.error());
    }
    std::vector<Partner> all = mergePartners(builtIn, *own);
    for (Partner& partner : all) {
        if (const auto choice = evidenceChoiceFromWord(settings->value(evidenceKey(partner.id)))) {
            partner.evidence = *choice;
        }
    }
    return all;
}

Result<void> PartnerRepository::chooseEvidence(const QString& id, EvidenceChoice choice, const std::vector<Partner>& builtIn) {
    if (const Result<Partner> partner = find(id, builtIn); !partner) {
        return std::unexpected(partner.error());
    }
    return SettingRepository(library_).set(evidenceKey(id), toWord(choice));
}

Result<Partner> PartnerRepository::find(const QString& id, const std::vector<Partner>& builtIn) const {
    const auto all = listWith(builtIn);
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto found = std::find_if(all->begin(), all->end(), [&](const Partner& partner) { return partner.id == id; });
    if (found == all->end()) {
        return unknownPartner(id);
    }
    return *found;
}

} // namespace cyberspotter
