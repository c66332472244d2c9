// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reporting/proposal/proposal.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace cyberspotter {

class ReportPanel;
class Session;
class WebTab;
struct CaptureResult;

/// Words that are selected on a page become a search term; a capture that was asked for with it is named in the proposal once it
/// is there.
class TermProposals : public QObject {
    Q_OBJECT
public:
    TermProposals(Session& session, const ReportPanel& panel, QWidget* window);

    /// Asks about the words, for the page in that tab.
    void propose(WebTab* tab, const QString& words);
    /// The capture that `captureWanted` asked for has begun under that number.
    void expect(int number, const Proposal& proposal) { waiting_.insert(number, proposal); }
    void onCaptured(int number, const CaptureResult& result);

Q_SIGNALS:
    void said(const QString& words);
    void captureWanted(cyberspotter::WebTab* tab, const cyberspotter::Proposal& proposal);

private:
    void ask(WebTab* tab, const QString& words, const QString& surroundings);

    Session& session_;
    const ReportPanel& panel_;
    QWidget* window_;
    QHash<int, Proposal> waiting_;
};

} // namespace cyberspotter
