// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/batches/batch_details.h"

class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace cyberspotter {

class Notice;

/// Ready reports grouped by partner, and the batches made of them.
class BatchesPage : public QWidget {
    Q_OBJECT
public:
    explicit BatchesPage(Session& session, QWidget* parent = nullptr);

private:
    /// Ready reports of one partner.
    struct Ready {
        int complete = 0;
        QStringList lacking; ///< "Report 12: Give the title."
        int incomplete = 0;
    };
    struct Content {
        QMap<QString, Ready> ready; ///< by partner
        QList<Batch> batches;
        QMap<QString, QString> states; ///< shown, by batch
    };

    static Result<Content> read(Library& library, const std::vector<Partner>& partners);
    void reload();
    void fill(const Content& content);
    void fillReady(const QMap<QString, Ready>& ready);
    QWidget* readyCard(const QString& partnerId, const Ready& ready);
    void create(const QString& partnerId);

    Session& session_;
    QStackedWidget* stack_;
    QWidget* readyBox_;
    QVBoxLayout* readyLayout_;
    QListWidget* list_;
    BatchDetails* details_;
    Notice* notice_;
    QList<Batch> batches_;
    QString wanted_;
    quint64 generation_ = 0; ///< an older answer may come after a newer one; only the last asked for counts
};

} // namespace cyberspotter
