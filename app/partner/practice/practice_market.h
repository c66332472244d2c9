// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace cyberspotter::partner {

/// One invented listing of the practice marketplace.
struct PracticeListing {
    QString id;
    QString language;    ///< en fr es zh ar id
    QString category;    ///< slug
    QString title;
    QString description;
    QString price;       ///< decimal
    QString currency;    ///< ISO 4217
    QString priceText;   ///< as the page writes it
    QString seller;      ///< id
    QString place;
    QString drawing;     ///< what its pictures show: "tusk", "tortoise", ...
    QString markup;      ///< jsonld, microdata, opengraph or none
    int height = 0;      ///< pixels that the page is stretched to; 0 leaves it
    bool suspect = false; ///< never shown on a page
    QString taxon;
    QString term;
};

struct PracticeSeller {
    QString id;
    QString name;
    QString place;
    QString since;
};

/// The invented marketplace "Bazaro": its listings and sellers, read from resources/practice/listings.json.
class PracticeMarket {
public:
    static Result<PracticeMarket> load();

    const QList<PracticeListing>& listings() const { return listings_; }
    const PracticeListing* listing(const QString& id) const;
    const PracticeSeller* seller(const QString& id) const;
    /// A category's name by its slug; the slug itself when there is none.
    QString categoryName(const QString& slug) const { return categories_.value(slug, slug); }

    /// Listings whose title or description holds every word (folded), in one language or in any.
    QList<const PracticeListing*> search(const QString& words, const QString& language) const;
    QList<const PracticeListing*> inCategory(const QString& category, const QString& language) const;
    QList<const PracticeListing*> ofSeller(const QString& seller) const;

    /// The listing that an address of the marketplace shows, nullptr for another page.
    const PracticeListing* listingAt(const QString& url) const;

private:
    QList<PracticeListing> listings_;
    QHash<QString, PracticeSeller> sellers_;
    QHash<QString, QString> categories_;
    QStringList searchable_; ///< beside listings_
};

} // namespace cyberspotter::partner
