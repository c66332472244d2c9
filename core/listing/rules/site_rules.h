// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/base/problem.h"
#include "core/listing/facts/listing_facts.h"
#include "core/listing/rules/selector.h"

namespace cyberspotter {

/// Where a marketplace's pages hold their fields: data with an edition (resources/listing/site_rules.json), because layouts
/// change weekly. What a rule finds is believed before any single other source, not before two that agree against it.
class SiteRules {
public:
    /// The rules shipped with the program.
    static const SiteRules& shipped();

    /// Those that pages are read by: a "site_rules.json" in a folder of one's own (core/catalogue/marketplace/own_rules.h) stands in for
    /// the shipped ones. One that is wrong is passed over, and the problem "own-rules" says what is wrong.
    struct Choice;
    static Choice chosenFrom(const QString& folder);
    /// The choice from this user's folder, made once.
    static const Choice& inUse();

    /// Reads rules; problems: rules-damaged, naming the site and the selector.
    static Result<SiteRules> fromJson(const QByteArray& json);

    const QString& edition() const { return edition_; }
    bool knows(const QString& marketplace) const;

    /// Adds what the rules of that marketplace find on the page.
    void read(const QString& marketplace, const Page& page, Facts& facts) const;

private:
    struct FieldRule {
        Field field;
        std::vector<Selector> selectors; // tried in turn
    };
    struct Site {
        QString marketplace;
        std::vector<FieldRule> fields;
    };

    QString edition_;
    std::vector<Site> sites_;
};

struct SiteRules::Choice {
    SiteRules rules;
    std::optional<Problem> problem;
};

} // namespace cyberspotter
