// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/catalogue.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QCompleter;
class QLabel;
class QLineEdit;
class QListWidget;
class QStandardItemModel;

namespace cyberspotter {

/// Chooses species by a few letters in any language or by scientific name; each suggestion shows its CITES appendix.
class TaxonField : public QWidget {
    Q_OBJECT
public:
    explicit TaxonField(std::shared_ptr<const Catalogue> catalogue, QWidget* parent = nullptr);

    /// Where suggestions come from, from now on.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue) { catalogue_ = std::move(catalogue); }
    /// How often each taxon was reported, asked with each suggestion: the frequent come first among equals.
    void setReported(std::function<QHash<QString, int>()> reported) { reported_ = std::move(reported); }

    QStringList taxa() const;
    void setTaxa(const QStringList& names);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

private:
    void suggest(const QString& typed);
    void add(const QString& scientificName);
    void removeCurrent();
    void showListings();

    std::shared_ptr<const Catalogue> catalogue_;
    std::function<QHash<QString, int>()> reported_ = [] { return QHash<QString, int>(); };
    QLineEdit* field_;
    QListWidget* chosen_;
    QLabel* listings_; ///< of what is chosen: appendix, population, since when, by which edition
    QStandardItemModel* suggestions_;
    QCompleter* completer_;
};

/// "CITES II: Populations of Botswana … · since 2 January 2000 · as of April 2017", a line for each current listing.
QString describeListings(const Taxon& taxon);

/// "Loxodonta africana – African elephant (CITES I, II)" in the reader's language.
QString describeTaxon(const Taxon& taxon, const QString& language);

} // namespace cyberspotter
