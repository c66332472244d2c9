// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sheet/row_reading.h"

#include "core/catalogue/keyword/keyword_check.h"
#include "core/catalogue/keyword/language_tag.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype shownCharacters = 100;
constexpr qsizetype mostSuggestions = 500;

QString translated(const char* text) {
    return QCoreApplication::translate("Sheet", text);
}

RowFinding finding(const char* type, SheetField field, const QString& written, const QString& suggestion, const QString& detail) {
    return {QString::fromLatin1(type), field, written.left(shownCharacters), suggestion, detail};
}

QString withSuggestion(const QString& what, const QString& suggestion) {
    return suggestion.isEmpty() ? what : translated(QT_TRANSLATE_NOOP("Sheet", "%1 The nearest is \"%2\".")).arg(what, suggestion);
}

/// The words of a cell: parted by semicolons, bars or line breaks, by commas where there are none of these.
QStringList wordsOf(const QString& cell) {
    static const QRegularExpression strong(QStringLiteral("[;|\\n；]"));
    static const QRegularExpression weak(QStringLiteral("[,，、]"));
    QStringList words;
    for (const QString& word : cell.split(cell.contains(strong) ? strong : weak, Qt::SkipEmptyParts)) {
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty() && !words.contains(trimmed)) {
            words << trimmed;
        }
    }
    return words;
}

/// The kind that a word means, "plain" for none; empty for another.
QString kindOf(const QString& written) {
    const QString word = written.trimmed().toLower();
    if (word.isEmpty() || word == u"normal" || word == u"term") {
        return QStringLiteral("plain");
    }
    if (word == u"code word" || word == u"codeword" || word == u"code-word") {
        return QStringLiteral("code");
    }
    return keywordKinds().contains(word) ? word : QString();
}

bool sameSubject(const Keyword& one, const Keyword& other) {
    return one.taxon == other.taxon && one.group == other.group && one.product == other.product;
}

} // namespace

RowReader::RowReader(const Catalogue& catalogue, SheetMapping mapping, QString source)
    : mapping_(std::move(mapping)), source_(std::move(source)), subjects_(catalogue), known_(catalogue.keywords()) {}

QString RowReader::cell(const QStringList& cells, SheetField field) const {
    return cells.value(mapping_.value(field, -1)).trimmed();
}

QString RowReader::nearestTaxon(const QString& written) {
    const auto known = nearest_.constFind(written);
    if (known != nearest_.cend()) {
        return *known;
    }
    // In a table where all names are wrong, suggestions for the first ones say enough.
    const QString nearest = nearest_.size() < mostSuggestions ? subjects_.nearest(written) : QString();
    nearest_.insert(written, nearest);
    return nearest;
}

void RowReader::readSubject(const QStringList& cells, SheetRow& row) {
    for (const SheetField field : {SheetField::Group, SheetField::Taxon}) {
        const QString written = cell(cells, field);
        if (written.isEmpty()) {
            continue;
        }
        if (const auto subject = field == SheetField::Group ? subjects_.findGroup(written) : subjects_.find(written)) {
            row.keyword.taxon = subject->taxon.isEmpty() ? row.keyword.taxon : subject->taxon;
            row.keyword.group = subject->group.isEmpty() ? row.keyword.group : subject->group;
        } else {
            const QString nearest = nearestTaxon(written);
            row.findings.push_back(finding("taxon-unknown", field, written, nearest,
                                           withSuggestion(translated(QT_TRANSLATE_NOOP("Sheet", "The catalogue has no taxon \"%1\".")).arg(written.left(shownCharacters)), nearest)));
        }
    }
    const QString product = cell(cells, SheetField::Product);
    row.keyword.product = subjects_.productCode(product);
    if (row.keyword.product.isEmpty() && !product.isEmpty()) {
        const QString nearest = subjects_.nearestProduct(product);
        row.findings.push_back(finding("product-unknown", SheetField::Product, product, nearest,
                                       withSuggestion(translated(QT_TRANSLATE_NOOP("Sheet", "CITES has no term \"%1\".")).arg(product.left(shownCharacters)), nearest)));
    }
}

void RowReader::readWords(const QStringList& cells, SheetRow& row) const {
    Keyword& keyword = row.keyword;
    keyword.text = cell(cells, SheetField::Term).normalized(QString::NormalizationForm_C);
    if (keyword.text.isEmpty()) {
        row.findings.push_back(finding("term-missing", SheetField::Term, {}, {}, translated(QT_TRANSLATE_NOOP("Sheet", "There is no term."))));
    }
    const QString language = cell(cells, SheetField::Language);
    keyword.language = languageTagOf(language);
    if (language.isEmpty()) {
        row.findings.push_back(finding("language-missing", SheetField::Language, {}, {}, translated(QT_TRANSLATE_NOOP("Sheet", "There is no language."))));
    } else if (keyword.language.isEmpty()) {
        row.findings.push_back(finding("language-unknown", SheetField::Language, language, {},
                                       translated(QT_TRANSLATE_NOOP("Sheet", "There is no language \"%1\".")).arg(language.left(shownCharacters))));
    }
    const QString kind = cell(cells, SheetField::Kind);
    keyword.kind = kindOf(kind);
    if (keyword.kind.isEmpty()) {
        row.findings.push_back(finding("kind-unknown", SheetField::Kind, kind, {},
                                       translated(QT_TRANSLATE_NOOP("Sheet", "There is no kind \"%1\"; there are %2.")).arg(kind.left(shownCharacters), keywordKinds().join(QStringLiteral(", ")))));
        keyword.kind = QStringLiteral("plain");
    }
    keyword.context = wordsOf(cell(cells, SheetField::Context));
    keyword.unless = wordsOf(cell(cells, SheetField::Unless));
    keyword.countries = wordsOf(cell(cells, SheetField::Countries));
    keyword.marketplaces = wordsOf(cell(cells, SheetField::Marketplaces));
    keyword.source = cell(cells, SheetField::Source);
    if (keyword.source.isEmpty()) {
        keyword.source = source_;
    }
    keyword.script = cell(cells, SheetField::Script);
    const QString confidence = cell(cells, SheetField::Confidence).toLower();
    keyword.confidence = confidence.isEmpty() ? QStringLiteral("medium") : confidence;
    keyword.edition = cell(cells, SheetField::Edition);
    keyword.proposedBy = cell(cells, SheetField::ProposedBy);
    keyword.firstSeen = cell(cells, SheetField::FirstSeen);
    keyword.lastSeen = cell(cells, SheetField::LastSeen);
}

void RowReader::lookForDuplicates(SheetRow& row) {
    const Keyword& keyword = row.keyword;
    for (const auto& [lookup, type] : {std::pair(&known_, "duplicate"), std::pair(&read_, "duplicate-in-table")}) {
        for (const Keyword* same : lookup->findAll(keyword.text, keyword.language)) {
            if (sameSubject(*same, keyword)) {
                row.findings.push_back(finding(type, SheetField::Term, keyword.text, same->text,
                                               translated(QT_TRANSLATE_NOOP("Sheet", "It is there already as \"%1\".")).arg(same->text)));
                return;
            }
        }
    }
    kept_.push_back(keyword);
    read_.add(kept_.back());
}

SheetRow RowReader::read(const QStringList& cells) {
    SheetRow row;
    readWords(cells, row);
    readSubject(cells, row);
    row.keyword.origin = QStringLiteral("sheet");
    if (!row.findings.empty()) {
        return row;
    }
    if (const Result<void> usable = checkKeyword(row.keyword); !usable) {
        row.findings.push_back(finding("keyword-invalid", SheetField::Term, row.keyword.text, {}, usable.error().detail));
    } else if (isFoundEverywhere(row.keyword)) {
        row.findings.push_back(finding("term-too-short", SheetField::Term, row.keyword.text, {},
                                       translated(QT_TRANSLATE_NOOP("Sheet", "It would be found on every page. Give words that must stand beside it."))));
    } else {
        lookForDuplicates(row);
    }
    return row;
}

} // namespace cyberspotter
