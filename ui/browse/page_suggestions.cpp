// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/page_suggestions.h"

#include "core/listing/address/listing_url.h"
#include "ui/browse/navigation_bar.h"
#include "ui/browse/side_pane.h"
#include "ui/browse/web_tab.h"
#include "ui/keywords/keyword_marks.h"
#include "ui/keywords/keyword_words.h"
#include "ui/reports/report_panel.h"
#include "ui/session/session.h"

namespace cyberspotter {

QString suggestedReason(const Suggestion& suggestion) {
    return PageSuggestions::tr("The page says %1.").arg(suggestionWords(suggestion));
}

PageSuggestions::PageSuggestions(Session& session, NavigationBar& bar, SidePane& side, QObject* parent)
    : QObject(parent), session_(session), bar_(bar), side_(side), watch_(session) {
    connect(&watch_, &KeywordWatch::foundChanged, this, [this](const TrackedPage* page) {
        if (tab_ != nullptr && tab_->trackedPage() == page) {
            show();
        }
    });
    connect(&watch_, &KeywordWatch::switched, this, &PageSuggestions::show);
    connect(&bar_, &NavigationBar::keywordListWanted, this, [this] { side_.setKeywordsOpen(!side_.showsKeywords()); });
    connect(&bar_, &NavigationBar::keywordMarksWanted, this, &PageSuggestions::toggleMarks);
    connect(&side_, &SidePane::keywordsOpened, &bar_, &NavigationBar::setKeywordListOpen);
    connect(&side_, &SidePane::addWanted, this, &PageSuggestions::add);
    connect(&side_, &SidePane::placeWanted, this, [this](int hit) {
        if (PageKeywords* page = current()) {
            page->bringIntoSight(hit);
        }
    });
}

void PageSuggestions::follow(WebTab* tab) {
    watch_.follow(tab->trackedPage());
    new KeywordMarks(tab, watch_.of(tab->trackedPage()));
}

PageKeywords* PageSuggestions::current() const {
    return tab_ == nullptr ? nullptr : watch_.of(tab_->trackedPage());
}

void PageSuggestions::showFor(WebTab* tab) {
    tab_ = tab;
    show();
}

void PageSuggestions::show() {
    const PageKeywords* page = current();
    const Suggestions found = page == nullptr ? Suggestions() : page->found();
    bar_.showKeywords(tab_ != nullptr, watch_.isOn(), int(found.suggestions.size()));
    side_.showFound(found, watch_.isOn());
}

void PageSuggestions::toggleMarks() {
    watch_.setOn(!watch_.isOn());
    Q_EMIT said(watch_.isOn() ? tr("Search terms are marked on pages.") : tr("Search terms are not marked on pages any more."));
}

bool PageSuggestions::hasReportOnPage() const {
    const Report& report = side_.panel()->report();
    if (!side_.showsReport() || tab_ == nullptr || (report.state != ReportState::Draft && report.state != ReportState::Ready)) {
        return false;
    }
    const ListingUrl shown = understandUrl(tab_->shownUrl().toString(QUrl::FullyEncoded), session_.catalogue().marketplaceIndex());
    return shown.valid && shown.canonicalUrl == report.listing.canonicalUrl;
}

void PageSuggestions::add(const Suggestion& suggestion) {
    if (hasReportOnPage()) {
        side_.panel()->addTags(suggestion.taxon, suggestion.product, suggestedReason(suggestion));
    } else {
        Q_EMIT captureWanted(suggestion, suggestedReason(suggestion));
    }
}

} // namespace cyberspotter
