// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/proposal_dialog.h"

#include "core/catalogue/keyword/keyword_repository.h"
#include "core/reporting/proposal/proposal_repository.h"
#include "ui/catalogue/catalogue_words.h"
#include "ui/catalogue/keyword_form.h"
#include "ui/session/session.h"
#include "ui/style/tokens.h"
#include "ui/widgets/language_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

constexpr int typingMilliseconds = 300;

} // namespace

ProposalDialog::ProposalDialog(Session& session, const Seen& seen, QWidget* parent)
    : CatalogueDialog(tr("New search term"), parent), session_(session), seen_(seen), form_(new KeywordForm(session)), findings_(new QLabel),
      useHere_(new QCheckBox(tr("Mark it on pages from now on"))), propose_(new QCheckBox(tr("Propose it to the programme"))), capture_(new QCheckBox(tr("Capture this page, to show where it was seen"))),
      keep_(addPrimary(tr("Keep the term"))) {
    setObjectName(QStringLiteral("proposalDialog"));
    keep_->setObjectName(QStringLiteral("keep"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form_);
    scroll->viewport()->setProperty("bare", true);
    body()->addWidget(scroll, 1);
    findings_->setObjectName(QStringLiteral("findings"));
    findings_->setTextFormat(Qt::PlainText);
    findings_->setWordWrap(true);
    findings_->setProperty("soft", true);
    body()->addWidget(findings_);
    for (QCheckBox* box : {useHere_, propose_, capture_}) {
        box->setChecked(true);
        body()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            keep_->setEnabled(useHere_->isChecked() || propose_->isChecked());
            capture_->setEnabled(propose_->isChecked());
        });
    }
    capture_->setVisible(seen_.captureId.isEmpty());
    Keyword keyword;
    keyword.text = seen_.words;
    keyword.taxon = seen_.taxon;
    keyword.kind = QStringLiteral("plain");
    form_->setKeyword(keyword);
    soon_.setSingleShot(true);
    soon_.setInterval(typingMilliseconds);
    connect(&soon_, &QTimer::timeout, this, &ProposalDialog::look);
    connect(form_, &KeywordForm::changed, this, [this] {
        guessed_ = false;
        soon_.start();
    });
    connect(keep_, &QPushButton::clicked, this, &ProposalDialog::keep);
    fit(70 * unit, 78 * unit);
    form_->setFocus();
    look();
}

void ProposalDialog::look() {
    const Keyword keyword = form_->keyword();
    findings_->setText(tr("Looking in your captures…"));
    inBackground(session_.readers(), this,
                 [library = &session_.library(), catalogue = session_.sharedCatalogue(), keyword, surroundings = seen_.surroundings] {
                     return lookAtProposal(*library, *catalogue, keyword.text, keyword.language, surroundings);
                 },
                 [this, asked = ++asked_](const Result<ProposalLook>& look) {
                     if (asked == asked_) {
                         takeLook(look);
                     }
                 });
}

void ProposalDialog::takeLook(const Result<ProposalLook>& look) {
    if (!look) {
        findings_->clear();
        say(look.error());
        return;
    }
    Keyword keyword = form_->keyword();
    if (keyword.language.isEmpty()) {
        keyword.language = look->language.isEmpty() ? readersLanguage() : look->language;
        form_->setKeyword(keyword);
        guessed_ = true;
    }
    QStringList lines;
    if (guessed_) {
        lines += tr("The language is a guess; correct it if it is wrong.");
    }
    lines += look->exists ? tr("Known already: %1").arg(keywordInWords(*look->exists)) : tr("Not among the known terms.");
    lines += look->hits == 0 ? tr("Your captures do not have it yet.") : tr("%Ln place(s) in your captures:", nullptr, look->hits);
    for (const QString& example : look->examples) {
        lines += QStringLiteral("   … ") + shownLine(example);
    }
    proposal_.hits = look->hits;
    findings_->setText(lines.join(u'\n'));
}

bool ProposalDialog::wantsCapture() const {
    return propose_->isChecked() && seen_.captureId.isEmpty() && capture_->isChecked();
}

void ProposalDialog::keep() {
    keep_->setEnabled(false);
    const Keyword keyword = form_->keyword();
    Proposal proposal = proposal_;
    proposal.text = keyword.text;
    proposal.language = keyword.language;
    proposal.languageGuessed = guessed_;
    proposal.taxon = keyword.taxon.isEmpty() ? keyword.group : keyword.taxon;
    proposal.product = keyword.product;
    proposal.reportId = seen_.reportId;
    proposal.captureId = seen_.captureId;
    proposal.seenUrl = seen_.url;
    inBackground(session_.writer(), this,
                 [library = &session_.library(), keyword, proposal, use = useHere_->isChecked(), propose = propose_->isChecked()]() -> Result<Proposal> {
                     if (use) {
                         // A word that is there already is what was wanted.
                         if (const Result<void> added = KeywordRepository(*library).add(keyword); !added && added.error().type != QLatin1String("keyword-exists")) {
                             return std::unexpected(added.error());
                         }
                     }
                     return propose ? ProposalRepository(*library).add(proposal) : Result<Proposal>(Proposal());
                 },
                 [this](const Result<Proposal>& kept) {
                     keep_->setEnabled(true);
                     if (!kept) {
                         say(kept.error());
                         return;
                     }
                     proposal_ = *kept;
                     session_.reloadCatalogue();
                     accept();
                 });
}

} // namespace cyberspotter
