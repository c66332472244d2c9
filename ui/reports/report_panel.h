// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/report.h"
#include "ui/session/session.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cyberspotter {

class ContactsBox;
class EarlierReports;
class ListingField;
class Notice;
class TaxonField;

/// One report, tagged and corrected: shown beside the web page after a capture, and on the Reports page. Every change saves
/// itself within a third of a second.
class ReportPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReportPanel(Session& session, QWidget* parent = nullptr);
    ~ReportPanel() override;

    /// Shows a report; what was typed for the one before is saved first.
    void showReport(const Report& report);
    const Report& report() const { return report_; }

    /// Adds a taxon to the report, and says what is offered and why where nothing is said yet. Any may be empty.
    void addTags(const QString& taxon, const QString& term, const QString& reason);

    /// Writes what is typed now, without waiting for the timer.
    void saveNow();

Q_SIGNALS:
    void saved();

private:
    void buildListingFields(QFormLayout* form);
    void buildTagFields(QFormLayout* form);
    QWidget* buildFoot();
    void addField(QFormLayout* form, const QString& name, const QString& label);
    QString& listingText(const QString& name);
    void fill();
    /// What depends on the state alone; leaves what was typed.
    void showState();
    void fillPartners();
    void onEdited();
    void onFieldEdited(const QString& name);
    Report typed() const;
    void markReady();
    void moveTo(ReportState state);
    void showMissing();
    QList<FieldProblem> missing() const;

    Session& session_;
    Report report_;
    bool filling_ = false;
    QTimer saveTimer_;
    QHash<QString, ListingField*> fields_;
    QLabel* heading_;
    QLabel* address_;
    TaxonField* taxa_;
    QComboBox* term_;
    QLineEdit* quantity_;
    QComboBox* confidence_;
    QPlainTextEdit* reason_;
    QComboBox* partner_;
    QLabel* missing_;
    QPushButton* ready_;
    QPushButton* withdraw_;
    QPushButton* evidence_;
    QPushButton* redact_;
    QPushButton* seller_;
    EarlierReports* earlier_;
    ContactsBox* contacts_;
    QLabel* contactsLabel_;
    Notice* notice_;
};

} // namespace cyberspotter
