// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/pack_dialog.h"

#include "core/submission/partner_tokens.h"
#include "ui/catalogue/catalogue_words.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/day_words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cyberspotter {

namespace {

enum Column { What, Here, Pack, ColumnCount };
constexpr int idRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr qsizetype mostShown = 500; ///< of one section

QString changeInWords(PackItemChange change) {
    switch (change) {
    case PackItemChange::Added:
        return PackDialog::tr("new");
    case PackItemChange::Changed:
        return PackDialog::tr("changed");
    default:
        return PackDialog::tr("taken out");
    }
}

QString addressOf(const Partner& partner) {
    QStringList addresses;
    for (const PartnerChannel& channel : partner.channels) {
        addresses += channel.url.isEmpty() ? channel.kind : channel.url;
    }
    return addresses.join(QStringLiteral(", "));
}

} // namespace

PackDialog::PackDialog(Session& session, const QString& path, QWidget* parent)
    : CatalogueDialog(tr("A programme’s pack"), parent), session_(session), about_(new QLabel(tr("Checking the signature…"))), signer_(new QLabel),
      changedKey_(new QCheckBox(tr("The programme told me itself that its key has changed"))), older_(new QCheckBox(tr("Take this older edition all the same"))),
      tree_(new QTreeWidget), apply_(addPrimary(tr("Take it in"))) {
    setObjectName(QStringLiteral("packDialog"));
    apply_->setObjectName(QStringLiteral("apply"));
    apply_->setEnabled(false);
    for (QLabel* label : {about_, signer_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    }
    for (QCheckBox* box : {changedKey_, older_}) {
        box->hide();
        connect(box, &QCheckBox::toggled, this, &PackDialog::refresh);
        body()->addWidget(box);
    }
    tree_->setAccessibleName(tr("What the pack changes"));
    tree_->setHeaderLabels({tr("What"), tr("Here now"), tr("In the pack")});
    tree_->setUniformRowHeights(true);
    tree_->header()->resizeSection(What, 40 * unit);
    tree_->header()->resizeSection(Here, 34 * unit);
    body()->addWidget(tree_, 1);
    connect(tree_, &QTreeWidget::itemChanged, this, &PackDialog::refresh);
    connect(apply_, &QPushButton::clicked, this, &PackDialog::apply);
    fit(120 * unit, 84 * unit);
    inBackground(session_.readers(), this,
                 [library = &session_.library(), builtIn = session_.builtInCatalogue(), path]() -> Result<Compared> {
                     Result<SignedPack> pack = readPackFile(path);
                     if (!pack) {
                         return std::unexpected(pack.error());
                     }
                     Result<PackChanges> changes = comparePack(*library, *builtIn, *pack);
                     if (!changes) {
                         return std::unexpected(changes.error());
                     }
                     return Compared{std::move(*pack), std::move(*changes)};
                 },
                 [this](const Result<Compared>& compared) { take(compared); });
}

void PackDialog::take(const Result<Compared>& compared) {
    if (!compared) {
        about_->hide();
        tree_->hide();
        say(compared.error());
        return;
    }
    compared_ = *compared;
    describe();
    showChanges();
    refresh();
}

void PackDialog::describe() {
    const cyberspotter::Pack& pack = compared_->pack.pack;
    const PackChanges& changes = compared_->changes;
    QStringList lines{tr("%1, by %2. Edition %3 of %4.").arg(shownLine(pack.name), shownLine(pack.publisher)).arg(pack.edition).arg(dayInWords(pack.created))};
    if (changes.editionBefore) {
        lines += changes.isSame ? tr("This very edition is here already.") : tr("Edition %1 is here now.").arg(*changes.editionBefore);
    }
    if (pack.withdrawn) {
        lines += tr("The programme takes this pack back: what it brought goes, your own words stay.");
    }
    about_->setText(lines.join(u'\n'));
    const QString key = tr("Key: %1").arg(inGroups(compared_->pack.keyFingerprint));
    switch (changes.signer) {
    case PackSigner::Known:
        signer_->setText(tr("Signed by the same key as before.") + u'\n' + key);
        break;
    case PackSigner::New:
        signer_->setText(tr("Signed by a key that is seen for the first time. Compare it with what the programme tells you; it is remembered from now on.") + u'\n' + key);
        break;
    case PackSigner::Changed:
        signer_->setText(tr("Signed by ANOTHER key than before. Somebody else may have made this file: ask the programme before you take it in.") + u'\n' + key + u'\n'
                         + tr("Before: %1").arg(inGroups(changes.knownFingerprint)));
        break;
    }
    changedKey_->setVisible(changes.signer == PackSigner::Changed);
    older_->setVisible(changes.isOlder);
}

QTreeWidgetItem* PackDialog::section(const QString& title, qsizetype count) {
    auto* top = new QTreeWidgetItem(tree_, {QStringLiteral("%1 (%2)").arg(title, QLocale().toString(count))});
    top->setFirstColumnSpanned(true);
    QFont bold = tree_->font();
    bold.setBold(true);
    top->setFont(What, bold);
    top->setExpanded(count <= 40);
    return top;
}

void PackDialog::showChanges() {
    const QSignalBlocker quiet(tree_);
    tree_->clear();
    showTerms();
    showItems();
    if (tree_->topLevelItemCount() == 0) {
        new QTreeWidgetItem(tree_, {tr("Nothing changes.")});
    }
}

void PackDialog::showTerms() {
    const PackChanges& changes = compared_->changes;
    const auto rows = [this](const QString& title, qsizetype count, auto&& row) {
        if (count == 0) {
            return;
        }
        QTreeWidgetItem* top = section(title, count);
        for (qsizetype i = 0; i < std::min(count, mostShown); ++i) {
            const QStringList cells = row(std::size_t(i));
            auto* item = new QTreeWidgetItem(top, cells);
            for (int column = 0; column < ColumnCount; ++column) {
                item->setToolTip(column, item->text(column));
            }
        }
        if (count > mostShown) {
            new QTreeWidgetItem(top, {tr("and %n more", nullptr, int(count - mostShown))});
        }
    };
    rows(tr("Your own words say otherwise, and stay"), qsizetype(changes.conflicts.size()), [&](std::size_t i) {
        const TermConflict& one = changes.conflicts[i];
        return QStringList{shownLine(one.pack.text), keywordInWords(one.own), keywordInWords(one.pack)};
    });
    rows(tr("New terms"), qsizetype(changes.added.size()), [&](std::size_t i) { return QStringList{shownLine(changes.added[i].text), QString(), keywordInWords(changes.added[i])}; });
    rows(tr("Changed terms"), qsizetype(changes.changed.size()), [&](std::size_t i) {
        return QStringList{shownLine(changes.changed[i].after.text), keywordInWords(changes.changed[i].before), keywordInWords(changes.changed[i].after)};
    });
    rows(tr("Terms that go"), qsizetype(changes.removed.size()), [&](std::size_t i) { return QStringList{shownLine(changes.removed[i].text), keywordInWords(changes.removed[i]), QString()}; });
}

void PackDialog::showItems() {
    const PackChanges& changes = compared_->changes;
    if (!changes.taxa.empty()) {
        QTreeWidgetItem* top = section(tr("Species"), qsizetype(changes.taxa.size()));
        for (const PackTaxonChange& one : changes.taxa) {
            new QTreeWidgetItem(top, {shownLine(one.scientificName), QString(), changeInWords(one.change)});
        }
    }
    if (!changes.marketplaces.empty()) {
        QTreeWidgetItem* top = section(tr("Marketplaces"), qsizetype(changes.marketplaces.size()));
        for (const MarketplaceChange& one : changes.marketplaces) {
            auto* item = new QTreeWidgetItem(top, {shownLine(one.name), QString(), changeInWords(one.change)});
            if (one.needsAcceptance) {
                item->setText(Here, tr("takes the place of one that is known"));
                askFor(item, one.id, QStringLiteral("marketplace"));
            }
        }
    }
    if (!changes.partners.empty()) {
        QTreeWidgetItem* top = section(tr("Partners: tick those that you want"), qsizetype(changes.partners.size()));
        for (const PartnerChange& one : changes.partners) {
            auto* item = new QTreeWidgetItem(top, {shownLine(one.after.name), one.before ? addressOf(*one.before) : tr("not here"), addressOf(one.after)});
            if (one.movesAddress) {
                item->setText(What, tr("%1: reports would go to another address; its token is forgotten").arg(shownLine(one.after.name)));
            }
            askFor(item, one.after.id, QStringLiteral("partner"));
        }
        top->setExpanded(true);
    }
}

void PackDialog::askFor(QTreeWidgetItem* item, const QString& id, const QString& kind) {
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(What, Qt::Unchecked);
    item->setData(What, idRole, id);
    item->setData(What, kindRole, kind);
    item->setToolTip(What, item->text(What));
    item->parent()->setExpanded(true);
}

PackAcceptance PackDialog::acceptance() const {
    PackAcceptance accepted{changedKey_->isChecked(), older_->isChecked(), {}, {}};
    for (QTreeWidgetItemIterator it(tree_, QTreeWidgetItemIterator::Checked); *it != nullptr; ++it) {
        const QString id = (*it)->data(What, idRole).toString();
        ((*it)->data(What, kindRole).toString() == QStringLiteral("partner") ? accepted.partners : accepted.marketplaces).append(id);
    }
    return accepted;
}

void PackDialog::refresh() {
    if (!compared_) {
        return;
    }
    const Result<void> may = mayApply(compared_->changes, compared_->pack, acceptance());
    apply_->setEnabled(may.has_value());
    may ? say(QString()) : say(may.error());
}

void PackDialog::apply() {
    apply_->setEnabled(false);
    QStringList moved; // a token left over from a partner of that id must not go to this one
    const PackAcceptance accepted = acceptance();
    for (const PartnerChange& one : compared_->changes.partners) {
        if ((one.movesAddress || !one.before) && accepted.partners.contains(one.after.id)) {
            moved += one.after.id;
        }
    }
    inBackground(session_.writer(), this,
                 [library = &session_.library(), builtIn = session_.builtInCatalogue(), pack = compared_->pack, accepted, moved] {
                     for (const QString& id : moved) {
                         forgetToken(*library, id);
                     }
                     return applyPack(*library, *builtIn, pack, accepted);
                 },
                 [this](const Result<PackApplied>& applied) {
                     if (!applied) {
                         say(applied.error());
                         refresh();
                         return;
                     }
                     takenIn_ = compared_->pack.pack.name;
                     session_.reloadCatalogue();
                     session_.reloadPartners();
                     accept();
                 });
}

} // namespace cyberspotter
