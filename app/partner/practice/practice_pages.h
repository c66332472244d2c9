// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/partner/practice/practice_market.h"

#include <QByteArray>

namespace cyberspotter::partner {

/// The marketplace's pages as HTML, UTF-8. `base` is the server's own address ("http://127.0.0.1:8080").
class PracticePages {
public:
    PracticePages(const PracticeMarket& market, QString base) : market_(market), base_(std::move(base)) {}

    QByteArray home(const QString& language) const;
    QByteArray search(const QString& words, const QString& language) const;
    QByteArray category(const QString& slug, const QString& language) const;
    QByteArray seller(const PracticeSeller& seller) const;
    QByteArray item(const PracticeListing& listing) const;
    QByteArray contactWarning() const;
    QByteArray message(const QString& language, const QString& text) const;

private:
    QByteArray page(const QString& language, const QString& title, const QString& head, const QString& body) const;
    QString cards(const QList<const PracticeListing*>& listings) const;
    QString markupOf(const PracticeListing& listing) const;
    QString jsonLd(const PracticeListing& listing) const;

    const PracticeMarket& market_;
    QString base_;
};

} // namespace cyberspotter::partner
