// SPDX-License-Identifier: Apache-2.0
#include "core/listing/rules/site_rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <algorithm>

#include "core/catalogue/marketplace/own_rules.h"
#include "core/listing/facts/day_and_count.h"
#include "core/listing/facts/field_values.h"

// Resources of a static library must be asked for once, outside any namespace.
static void loadSiteRules() {
    Q_INIT_RESOURCE(cs_listing_data);
}

namespace cyberspotter {
namespace {

constexpr int sureness = 97; // above any one source, below two that agree

constexpr std::pair<const char*, Field> fieldNames[] = {
    {"title", Field::Title},       {"description", Field::Description}, {"price", Field::Price},          {"availability", Field::Availability},
    {"seller.name", Field::SellerName}, {"seller.id", Field::SellerId}, {"seller.url", Field::SellerUrl}, {"location", Field::Location},
    {"sku", Field::Sku},           {"brand", Field::Brand},             {"gtin", Field::Gtin},            {"listed_on", Field::Listed},
    {"views", Field::Views},       {"sales", Field::Sales}};

QString translated(const char* text) {
    return QCoreApplication::translate("SiteRules", text);
}

std::unexpected<Problem> damaged(const QString& what) {
    return fail(QStringLiteral("rules-damaged"), translated(QT_TRANSLATE_NOOP("SiteRules", "The rules for marketplaces cannot be read")), what,
                translated(QT_TRANSLATE_NOOP("SiteRules", "Install the program again.")));
}

void addPrice(const std::string& text, const Page& page, Facts& facts) {
    PriceHints hints = page.hints;
    hints.decimalMark = text.find_first_not_of("0123456789.") == std::string::npos ? QChar(u'.') : QChar();
    const auto price = parsePrice(text, hints);
    if (text.size() <= 80 && price && !price->amount.isEmpty() && !price->negative && !sameAmount(price->amount, QStringLiteral("0"))) {
        facts.addPrice(*price, Source::Rule, sureness);
    }
}

void addFound(Field field, const std::string& text, const Page& page, Facts& facts) {
    const QString value = fromUtf8(text).simplified();
    switch (field) {
    case Field::Price:
        addPrice(text, page, facts);
        return;
    case Field::Gtin:
        facts.add(field, validGtin(value), Source::Rule, sureness);
        return;
    case Field::Availability:
        facts.add(field, availabilityName(value), Source::Rule, sureness);
        return;
    case Field::Listed:
        facts.add(field, listingDay(value, page.hints.country), Source::Rule, sureness);
        return;
    case Field::Views:
    case Field::Sales:
        facts.add(field, wholeNumber(value), Source::Rule, sureness);
        return;
    case Field::SellerUrl: {
        const QUrl url = QUrl(page.url).resolved(QUrl(value));
        facts.add(field, url.scheme().startsWith(QLatin1String("http")) ? url.toString(QUrl::FullyEncoded) : QString(), Source::Rule, sureness);
        return;
    }
    default: {
        QString bare = value;
        while (bare.startsWith(QLatin1Char('(')) && bare.endsWith(QLatin1Char(')'))) {
            bare = bare.mid(1, bare.size() - 2).trimmed();
        }
        facts.add(field, bare, Source::Rule, sureness);
        return;
    }
    }
}

} // namespace

Result<SiteRules> SiteRules::fromJson(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(QLatin1String("schema")).toString() != QLatin1String("site-rules/1")) {
        return damaged(translated(QT_TRANSLATE_NOOP("SiteRules", "The file is not of the schema site-rules/1.")));
    }
    SiteRules rules;
    rules.edition_ = root.value(QLatin1String("edition")).toString();
    for (const QJsonValue& value : root.value(QLatin1String("sites")).toArray()) {
        const QJsonObject object = value.toObject();
        Site site{object.value(QLatin1String("marketplace")).toString(), {}};
        const QJsonObject fields = object.value(QLatin1String("fields")).toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const auto* const known = std::ranges::find_if(fieldNames, [&](const auto& name) { return it.key() == QLatin1String(name.first); });
            if (known == std::end(fieldNames)) {
                return damaged(site.marketplace + QLatin1String(": ") + it.key());
            }
            FieldRule rule{known->second, {}};
            for (const QJsonValue& written : it.value().toArray()) {
                auto selector = Selector::parse(written.toString().toStdString());
                if (!selector) {
                    return damaged(site.marketplace + QLatin1String(": ") + written.toString());
                }
                rule.selectors.push_back(std::move(*selector));
            }
            site.fields.push_back(std::move(rule));
        }
        rules.sites_.push_back(std::move(site));
    }
    return rules;
}

const SiteRules& SiteRules::shipped() {
    static const SiteRules rules = [] {
        loadSiteRules();
        QFile file(QStringLiteral(":/listing/site_rules.json"));
        // The resource is linked in, and a test reads it.
        return file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()).value_or(SiteRules{}) : SiteRules{};
    }();
    return rules;
}

SiteRules::Choice SiteRules::chosenFrom(const QString& folder) {
    const QString name = QStringLiteral("site_rules.json");
    const Result<std::optional<QByteArray>> bytes = ownRules(folder, name);
    if (!bytes || !*bytes) {
        return {shipped(), bytes ? std::nullopt : std::optional(bytes.error())};
    }
    Result<SiteRules> own = fromJson(**bytes);
    if (!own) {
        return {shipped(), wrongOwnRules(folder + u'/' + name, own.error().detail)};
    }
    return {std::move(*own), std::nullopt};
}

const SiteRules::Choice& SiteRules::inUse() {
    static const Choice choice = chosenFrom(ownRulesFolder());
    return choice;
}

bool SiteRules::knows(const QString& marketplace) const {
    return std::ranges::find(sites_, marketplace, &Site::marketplace) != sites_.end();
}

void SiteRules::read(const QString& marketplace, const Page& page, Facts& facts) const {
    const auto site = std::ranges::find(sites_, marketplace, &Site::marketplace);
    if (marketplace.isEmpty() || site == sites_.end()) {
        return;
    }
    for (const FieldRule& rule : site->fields) {
        for (const Selector& selector : rule.selectors) {
            if (const std::string text = selector.take(page.document); !text.empty()) {
                addFound(rule.field, text, page, facts);
                break;
            }
        }
    }
}

} // namespace cyberspotter
