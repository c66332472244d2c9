// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sheet/sheet_columns.h"

#include "core/base/text_folding.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace cyberspotter {

namespace {

struct FieldNames {
    SheetField field;
    const char* word;
    const char* names; ///< parted by "|"
};

// Names of columns as people write them; our own words, no list copied.
constexpr std::array<FieldNames, 17> fieldNames{{
    {SheetField::Term, "term",
     "term|search term|keyword|key word|word|text|phrase|search word|terme|terme de recherche|mot clé|mot-clé|mot|término|palabra clave|"
     "palabra|termo|palavra-chave|palavra chave|palavra|关键词|關鍵詞|搜索词|词语|词|术语|Suchwort|Suchbegriff|Begriff|Stichwort|Wort|"
     "kata kunci|istilah|từ khóa|từ|كلمة البحث|كلمة|مصطلح"},
    {SheetField::Language, "language",
     "language|lang|language code|langue|idioma|lengua|língua|语言|語言|语种|Sprache|bahasa|ngôn ngữ|اللغة|لغة"},
    {SheetField::Taxon, "taxon",
     "taxon|taxa|species|scientific name|latin name|espèce|nom scientifique|especie|nombre científico|espécie|nome científico|物种|物種|学名|"
     "Art|Spezies|wissenschaftlicher Name|spesies|nama ilmiah|loài|tên khoa học|النوع|الاسم العلمي"},
    {SheetField::Group, "group",
     "group|species group|taxon group|groupe|groupe d'espèces|grupo|grupo de especies|grupo de espécies|类群|类别|Gruppe|Artengruppe|kelompok|nhóm|المجموعة"},
    {SheetField::Product, "product",
     "product|product code|term code|cites term|specimen|commodity|produit|marchandise|producto|mercancía|produto|产品|商品|制品|Produkt|Ware|"
     "produk|sản phẩm|المنتج"},
    {SheetField::Kind, "kind", "kind|type|type of term|genre|type de terme|tipo|clase|类型|種類|种类|Typ|jenis|loại|الصنف"},
    {SheetField::Context, "context",
     "context|with|needs|context words|contexte|avec|contexto|con|com|上下文|语境|Kontext|mit|konteks|ngữ cảnh|السياق"},
    {SheetField::Unless, "unless",
     "unless|not|without|exclude|excluded|exclusion|negative|sauf|sans|exclure|salvo|excluir|sin|sem|exceto|排除|除外|außer|ohne|"
     "Ausschluss|kecuali|trừ|باستثناء"},
    {SheetField::Source, "source", "source|reference|quelle|référence|fuente|fonte|来源|來源|Herkunft|sumber|nguồn|المصدر"},
    {SheetField::Script, "script", "script|writing|écriture|escritura|escrita|文字|Schrift|aksara|chữ viết"},
    {SheetField::Countries, "countries", "countries|country|pays|países|país|国家|國家|Länder|Land|negara|quốc gia|البلد"},
    {SheetField::Marketplaces, "marketplaces",
     "marketplaces|marketplace|platform|platforms|site|plateforme|plateformes|plataforma|plataformas|平台|Plattform|Marktplatz|nền tảng|المنصة"},
    {SheetField::Confidence, "confidence", "confidence|certainty|confiance|confianza|confiança|可信度|Sicherheit|kepastian|độ tin cậy"},
    {SheetField::Edition, "edition", "edition|version|édition|edición|edição|版本|Ausgabe|edisi|phiên bản"},
    {SheetField::ProposedBy, "proposed_by", "proposed_by|proposed by|author|added by|proposé par|auteur|propuesto por|autor|提出者|vorgeschlagen von"},
    {SheetField::FirstSeen, "first_seen", "first_seen|first seen|date added|vu pour la première fois|visto por primera vez|首次发现|zuerst gesehen"},
    {SheetField::LastSeen, "last_seen", "last_seen|last seen|vu pour la dernière fois|visto por última vez|最后发现|zuletzt gesehen"},
}};

QString foldedName(const QString& name) {
    QString plain = name;
    plain.replace(u'_', u' ').replace(u'-', u' ');
    return foldForSearch(plain);
}

const QHash<QString, SheetField>& fieldsByName() {
    static const QHash<QString, SheetField> fields = [] {
        QHash<QString, SheetField> all;
        for (const FieldNames& one : fieldNames) {
            for (const QString& name : QString::fromUtf8(one.names).split(u'|')) {
                all.insert(foldedName(name), one.field);
            }
        }
        return all;
    }();
    return fields;
}

/// A name without what stands behind it in brackets or after a slash: "Espèce (nom latin)", "Term / Begriff".
QString headOf(const QString& name) {
    const qsizetype end = name.indexOf(QRegularExpression(QStringLiteral("[(\\[/:（]")));
    return end > 0 ? name.left(end) : name;
}

QString translated(const char* text) {
    return QCoreApplication::translate("Sheet", text);
}

Problem usage(const QString& detail) {
    return {QStringLiteral("usage"), translated(QT_TRANSLATE_NOOP("Sheet", "The columns cannot be told")), detail,
            translated(QT_TRANSLATE_NOOP("Sheet", "Name a field and a column of the table, as in term=Keyword or term=1.")), 0, {}};
}

} // namespace

const QList<SheetField>& sheetFields() {
    static const QList<SheetField> fields = [] {
        QList<SheetField> all;
        for (const FieldNames& one : fieldNames) {
            all << one.field;
        }
        return all;
    }();
    return fields;
}

QString toWord(SheetField field) {
    return QString::fromLatin1(fieldNames[std::size_t(field)].word);
}

SheetMapping guessMapping(const QStringList& columns) {
    SheetMapping mapping;
    QSet<int> taken;
    // Whole names first, so that "Term" goes before "Term (old)".
    for (const bool whole : {true, false}) {
        for (int i = 0; i < columns.size(); ++i) {
            const auto field = fieldsByName().constFind(foldedName(whole ? columns[i] : headOf(columns[i])));
            if (field != fieldsByName().cend() && !mapping.contains(*field) && !taken.contains(i)) {
                mapping.insert(*field, i);
                taken.insert(i);
            }
        }
    }
    return mapping;
}

Result<SheetMapping> mappingOfWords(const SheetMapping& guessed, const QStringList& words, const QStringList& columns) {
    SheetMapping mapping = guessed;
    for (const QString& word : words) {
        const QString name = word.section(u'=', 0, 0).trimmed();
        const QString column = word.section(u'=', 1).trimmed();
        const auto field = std::find_if(fieldNames.begin(), fieldNames.end(),
                                        [&name](const FieldNames& one) { return name == QLatin1String(one.word); });
        if (field == fieldNames.end() || !word.contains(u'=')) {
            return std::unexpected(usage(translated(QT_TRANSLATE_NOOP("Sheet", "There is no field \"%1\".")).arg(name)));
        }
        if (column.isEmpty()) {
            mapping.remove(field->field);
            continue;
        }
        int place = int(columns.indexOf(column));
        for (int i = 0; place < 0 && i < columns.size(); ++i) {
            place = foldedName(columns[i]) == foldedName(column) ? i : place;
        }
        bool isNumber = false;
        const int number = column.toInt(&isNumber);
        if (place < 0 && isNumber && number >= 1 && number <= columns.size()) {
            place = number - 1;
        }
        if (place < 0) {
            return std::unexpected(usage(translated(QT_TRANSLATE_NOOP("Sheet", "The table has no column \"%1\".")).arg(column)));
        }
        // What was guessed of that column is no more.
        mapping.removeIf([place](const std::pair<const SheetField&, int&>& one) { return one.second == place; });
        mapping.insert(field->field, place);
    }
    return mapping;
}

Result<void> checkMapping(const SheetMapping& mapping) {
    for (const SheetField needed : {SheetField::Term, SheetField::Language}) {
        if (!mapping.contains(needed)) {
            return fail(QStringLiteral("column-missing"), translated(QT_TRANSLATE_NOOP("Sheet", "The table lacks a column")),
                        translated(QT_TRANSLATE_NOOP("Sheet", "No column is known as \"%1\".")).arg(toWord(needed)),
                        translated(QT_TRANSLATE_NOOP("Sheet", "Say which column it is, as in term=Keyword.")));
        }
    }
    return {};
}

} // namespace cyberspotter
