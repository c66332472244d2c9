// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/seller_repository.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace cyberspotter {

class Notice;
class Session;

/// Everything by one seller, on whichever marketplace: what the seller is known by (masked until it is wanted), the reports, and
/// the pictures that several of them show.
class SellerPage : public QWidget {
    Q_OBJECT
public:
    explicit SellerPage(Session& session, QWidget* parent = nullptr);

    /// Shows the seller of a report (its id).
    void open(const QString& reportId);

private:
    void reload();
    void fill(const SellerDossier& dossier);
    void showSelectors();
    void fillReports();
    void fillPictures();
    void addThumbnail(const QString& sha256, const QImage& picture);

    Session& session_;
    QString reportId_;
    SellerDossier dossier_;
    Notice* notice_;
    QLabel* known_;
    QPushButton* unmask_;
    QLabel* count_;
    QTreeWidget* reports_;
    QLabel* picturesTitle_;
    QListWidget* pictures_;
    QStackedWidget* stack_;
};

} // namespace cyberspotter
