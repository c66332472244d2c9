// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/import/taxon_import.h"

#include "core/catalogue/taxon/import/taxon_cells.h"
#include "core/catalogue/taxon/taxon_layers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace cyberspotter {

namespace {

constexpr qint64 fewTaxa = 100; // so few may go without a question

QString translated(const char* text) {
    return QCoreApplication::translate("TaxonImport", text);
}

QString word(TaxonChange::Kind kind) {
    return kind == TaxonChange::Kind::added     ? QStringLiteral("added")
           : kind == TaxonChange::Kind::changed ? QStringLiteral("changed")
                                                : QStringLiteral("gone");
}

QSet<QString> appendicesOf(const std::vector<CitesListing>& listings) {
    QSet<QString> appendices;
    for (const CitesListing& listing : listings) {
        appendices.insert(listing.appendix);
    }
    return appendices;
}

/// Whether both say the same as far as the file of `after` can say it.
bool sayTheSame(const std::vector<CitesListing>& before, const std::vector<CitesListing>& after, bool hasNotes) {
    const auto equal = [](const CitesListing& a, const CitesListing& b) {
        return a.appendix == b.appendix && a.annotation == b.annotation && (a.since.isEmpty() || b.since.isEmpty() || a.since == b.since);
    };
    if (std::ranges::equal(before, after, equal)) {
        return true;
    }
    if (hasNotes || appendicesOf(before) != appendicesOf(after)) {
        return false;
    }
    // The index of the Checklist has the appendices and "#4" alone.
    return std::ranges::all_of(after, [&](const CitesListing& listing) {
        return std::ranges::any_of(before, [&](const CitesListing& there) {
            return there.appendix == listing.appendix && hashSymbolOf(there.annotation) == hashSymbolOf(listing.annotation);
        });
    });
}

Result<QString> givenEdition(const QString& given) {
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?$"));
    const QRegularExpressionMatch match = form.match(given.trimmed());
    const auto part = [&](int index) { return match.captured(index).isEmpty() ? 1 : match.captured(index).toInt(); };
    if (!match.hasMatch() || !QDate::isValid(part(1), part(2), part(3))) {
        return fail(QStringLiteral("usage"), translated(QT_TRANSLATE_NOOP("TaxonImport", "The edition is not a date")),
                    QStringLiteral("“%1”").arg(cleanText(given, 80)),
                    translated(QT_TRANSLATE_NOOP("TaxonImport", "Write the day of the export as 2026-03-05, or its year, or year and month.")));
    }
    return given.trimmed();
}

Result<void> decideEdition(TaxonImportRecord& record, const TaxonFile& file, const std::vector<Taxon>& builtIn,
                           const TaxonImportOptions& options) {
    const QString today = options.today.toString(Qt::ISODate);
    if (!options.edition.isEmpty()) {
        const Result<QString> given = givenEdition(options.edition);
        if (!given) {
            return std::unexpected(given.error());
        }
        record.edition = *given;
        record.editionFrom = EditionFrom::given;
    } else if (!file.edition.isEmpty() && file.edition <= today) {
        record.edition = file.edition;
        record.editionFrom = file.editionFrom;
    } else if (const QString told = editionByChanges(file.taxa, builtIn); !told.isEmpty()) {
        record.edition = told;
        record.editionFrom = EditionFrom::contents;
    } else {
        record.edition = today;
        record.editionFrom = EditionFrom::importDay;
    }
    return {};
}

/// The comparison of a file with what is there, taxon by taxon; both are in the order of their names.
class Comparison {
public:
    Comparison(TaxonFile& file, const TaxonImportRecord& record, bool isPart, TaxonImportPlan& plan)
        : file_(file), record_(record), isPart_(isPart), title_(record.title()), plan_(plan) {
        for (const Taxon& taxon : file.taxa) {
            ranks_.insert(taxon.rank);
        }
    }

    void run(const ImportedTaxa& before) {
        plan_.after.taxa.reserve(std::max(before.taxa.size(), file_.taxa.size()));
        auto old = before.taxa.begin();
        for (Taxon& taxon : file_.taxa) {
            for (; old != before.taxa.end() && old->taxon.scientificName < taxon.scientificName; ++old) {
                absent(*old);
            }
            if (old != before.taxa.end() && old->taxon.scientificName == taxon.scientificName) {
                both(*old++, std::move(taxon));
            } else {
                ++plan_.summary.added;
                take(std::move(taxon));
                note(TaxonChange::Kind::added, {}, plan_.after.taxa.back().taxon);
            }
        }
        for (; old != before.taxa.end(); ++old) {
            absent(*old);
        }
    }

private:
    void note(TaxonChange::Kind kind, const std::vector<CitesListing>& before, const Taxon& taxon) {
        plan_.changes.push_back({kind, taxon.scientificName, before, kind == TaxonChange::Kind::gone ? std::vector<CitesListing>() : taxon.cites});
    }

    void take(Taxon taxon) {
        for (CitesListing& listing : taxon.cites) {
            listing.edition = record_.edition;
        }
        taxon.source = title_;
        plan_.after.taxa.push_back({std::move(taxon), 0, record_.edition});
    }

    void absent(const ImportedTaxon& old) {
        if (isPart_ || !ranks_.contains(old.taxon.rank)) {
            plan_.after.taxa.push_back(old);
            return;
        }
        ++plan_.summary.gone;
        plan_.gone << old.taxon.scientificName;
        note(TaxonChange::Kind::gone, old.taxon.cites, old.taxon);
    }

    void both(const ImportedTaxon& old, Taxon taxon) {
        const bool same = sayTheSame(old.taxon.cites, taxon.cites, file_.hasNotes);
        if (same && !file_.hasNotes) {
            taxon.cites = old.taxon.cites; // with the annotations of an export that has them
        }
        for (std::size_t i = 0; same && i < taxon.cites.size(); ++i) {
            taxon.cites[i].since = taxon.cites[i].since.isEmpty() && i < old.taxon.cites.size() ? old.taxon.cites[i].since : taxon.cites[i].since;
        }
        taxon.synonyms = file_.hasSynonyms ? taxon.synonyms : old.taxon.synonyms;
        taxon.names = file_.hasNames ? taxon.names : old.taxon.names;
        const bool renamed = taxon.synonyms != old.taxon.synonyms || taxon.names != old.taxon.names;
        take(std::move(taxon));
        if (same) {
            ++plan_.summary.unchanged;
            plan_.summary.renamed += renamed ? 1 : 0;
        } else {
            ++plan_.summary.changed;
            note(TaxonChange::Kind::changed, old.taxon.cites, plan_.after.taxa.back().taxon);
        }
    }

    TaxonFile& file_;
    const TaxonImportRecord& record_;
    bool isPart_;
    QString title_;
    TaxonImportPlan& plan_;
    QSet<QString> ranks_;
};

} // namespace

QJsonObject toJson(const TaxonChange& change) {
    return {{"change", word(change.kind)},
            {"scientific_name", change.scientificName},
            {"before", toJson(change.before)},
            {"after", toJson(change.after)}};
}

QJsonObject toJson(const TaxonImportSummary& summary) {
    return {{"rows", summary.rows},           {"taxa", summary.taxa},      {"added", summary.added},
            {"changed", summary.changed},     {"gone", summary.gone},      {"unchanged", summary.unchanged},
            {"names_changed", summary.renamed}, {"older", summary.older},  {"problems", summary.problems}};
}

QString editionByChanges(const std::vector<Taxon>& taxa, const std::vector<Taxon>& builtIn) {
    QHash<QString, const Taxon*> byName;
    for (const Taxon& taxon : taxa) {
        byName.insert(taxon.scientificName, &taxon);
    }
    struct Day {
        int known = 0;
        int unknown = 0;
    };
    std::map<QString, Day> days;
    for (const Taxon& taxon : builtIn) {
        const Taxon* there = byName.value(taxon.scientificName, nullptr);
        if (there == nullptr || taxon.cites.size() != 1 || taxon.cites[0].since.size() != 10) {
            continue;
        }
        Day& day = days[taxon.cites[0].since];
        (appendicesOf(there->cites) == appendicesOf(taxon.cites) ? day.known : day.unknown) += 1;
    }
    // From which day on the file knows less than it does not know: one wrong listing of the built-in ones tells nothing.
    QString told;
    Day later;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        later.known += day->second.known;
        later.unknown += day->second.unknown;
        if (day->second.unknown > day->second.known && later.unknown >= 3 && later.unknown > later.known) {
            told = day->first;
        }
    }
    return told.isEmpty() ? QString() : QDate::fromString(told, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
}

Result<TaxonImportPlan> planTaxonImport(TaxonFile file, const ImportedTaxa& before, const std::vector<Taxon>& builtIn,
                                        const TaxonImportOptions& options) {
    TaxonImportPlan plan;
    plan.record.form = file.form;
    plan.record.fileName = file.name;
    plan.record.sha256 = file.sha256;
    plan.record.rows = file.rows;
    plan.record.taxa = qint64(file.taxa.size());
    if (const Result<void> decided = decideEdition(plan.record, file, builtIn, options); !decided) {
        return std::unexpected(decided.error());
    }
    const TaxonImportRecord* last = before.imports.empty() ? nullptr : &before.imports.back();
    if (last != nullptr && plan.record.edition < last->edition && !last->edition.startsWith(plan.record.edition) && !options.replace) {
        return fail(QStringLiteral("taxa-older-edition"), translated(QT_TRANSLATE_NOOP("TaxonImport", "A later edition was imported before")),
                    translated(QT_TRANSLATE_NOOP("TaxonImport", "This file is of %1, and %2 of %3.")).arg(plan.record.edition, last->fileName, last->edition),
                    translated(QT_TRANSLATE_NOOP("TaxonImport", "Download a newer one; say which day it is of, with --edition; or take it all the same, with --replace.")));
    }
    plan.basedOn = last == nullptr ? 0 : last->id;
    plan.after.imports = before.imports;
    plan.summary.rows = file.rows;
    plan.summary.taxa = qint64(file.taxa.size());
    plan.summary.problems = file.failed;
    plan.problems = std::move(file.problems);
    Comparison(file, plan.record, options.isPart || file.isPart, plan).run(before);
    if (plan.summary.gone > fewTaxa && 2 * plan.summary.gone > qint64(before.taxa.size()) && !options.replace) {
        return fail(QStringLiteral("taxa-mostly-gone"), translated(QT_TRANSLATE_NOOP("TaxonImport", "Most taxa would be gone")),
                    translated(QT_TRANSLATE_NOOP("TaxonImport", "%1 of the %2 taxa imported before are not in this file.")).arg(plan.summary.gone).arg(before.taxa.size()),
                    translated(QT_TRANSLATE_NOOP("TaxonImport", "A selection is imported with --part: it adds and changes only. To take the file as it is, use --replace.")));
    }
    plan.older = layTaxa(builtIn, plan.after, {}).keptAsNewer;
    plan.summary.older = plan.older.size();
    return plan;
}

} // namespace cyberspotter
