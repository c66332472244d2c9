// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/catalogue.h"
#include "core/reporting/batch/handover.h"

#include <gtest/gtest.h>

namespace cyberspotter {
namespace {

Partner with(const QString& kind, const QString& url) {
    Partner partner;
    partner.name = QStringLiteral("Market");
    partner.channels = {{kind, url, {}}};
    return partner;
}

TEST(Handover, OnlyAnIntakeAndANamedFolderAreAutomatic) {
    EXPECT_EQ(handoverOf(with("https", "https://i.example")), (Handover{HandoverWay::Intake, "https://i.example"}));
    EXPECT_EQ(handoverOf(with("file", "/srv/in")), (Handover{HandoverWay::Folder, "/srv/in"}));
    EXPECT_EQ(handoverOf(with("file", {})).way, HandoverWay::File);
    EXPECT_EQ(handoverOf(with("web_form", "https://f.example")).way, HandoverWay::OwnForm);
    EXPECT_EQ(handoverOf(with("web_form", "{listing}")), (Handover{HandoverWay::ListingForm, {}}));
    EXPECT_EQ(handoverOf(with("none", {})).way, HandoverWay::File);
    EXPECT_EQ(handoverOf(with("smtp", "in@m.example")), (Handover{HandoverWay::File, "in@m.example"}));
    EXPECT_TRUE(isAutomatic(handoverOf(with("https", "https://i.example"))));
    EXPECT_FALSE(isAutomatic(handoverOf(with("web_form", "https://f.example"))));
}

TEST(Handover, EveryPartnerIsSpokenOfInPlainWords) {
    const std::shared_ptr<const Catalogue> catalogue = Catalogue::load().value();
    for (const Partner& partner : catalogue->partners()) {
        const Handover handover = handoverOf(partner);
        const QString words = displayName(handover) + handoverAdvice(partner);
        EXPECT_FALSE(words.contains(u'_') || words.contains(u'{') || words.contains(u'%')) << words.toStdString();
        EXPECT_EQ(handoverAdvice(partner).isEmpty(), isAutomatic(handover)) << partner.id.toStdString();
        EXPECT_TRUE(isAutomatic(handover) || words.contains(partner.name)) << words.toStdString();
        for (const PartnerChannel& channel : partner.channels) {
            EXPECT_FALSE(displayName(channel).contains(u'_')) << channel.kind.toStdString();
        }
    }
}

} // namespace
} // namespace cyberspotter
