// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/import/taxon_cells.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cyberspotter {

namespace {

constexpr qsizetype longestName = 150;
constexpr qsizetype longestNote = 2000;
constexpr qsizetype mostNames = 60;
constexpr qsizetype mostSynonyms = 300;
constexpr qsizetype longestSynonym = 6; // words: genus, (subgenus,) epithet, "var.", epithet

bool isAppendix(QStringView text) {
    return text == u"I" || text == u"II" || text == u"III";
}

bool beginsWithCapital(QStringView word) {
    return !word.isEmpty() && (word.front().isUpper() || word.front() == u'×');
}

/// Whether this word may stand in a name behind its genus: "abeillei", "var.", "(agalychnis)", "×".
bool isEpithet(QStringView word) {
    static const QSet<QString> others{QStringLiteral("ex"),   QStringLiteral("et"),    QStringLiteral("non"), QStringLiteral("sensu"),
                                      QStringLiteral("auct"), QStringLiteral("auct."), QStringLiteral("de"),  QStringLiteral("von"),
                                      QStringLiteral("van"),  QStringLiteral("der"),   QStringLiteral("du"),  QStringLiteral("la"),
                                      QStringLiteral("hort."), QStringLiteral("nom."), QStringLiteral("in"), QStringLiteral("da")};
    if (word == u"×" || word == u"x") {
        return true;
    }
    if (word.startsWith(u'(')) {
        return word.endsWith(u')') && word.size() > 2 && word[1].isLower();
    }
    return word.size() > 1 && word.front().isLower() && word[1] != u'\'' && !others.contains(word.toString());
}

/// The name at the beginning of a synonym with its author; empty when this is not the beginning of one.
QString nameIn(const QString& piece) {
    static const QSet<QString> particles{QStringLiteral("De"), QStringLiteral("Du"), QStringLiteral("Von"), QStringLiteral("Van"),
                                         QStringLiteral("Da"), QStringLiteral("Dos"), QStringLiteral("Del"), QStringLiteral("Le"), QStringLiteral("La")};
    const QStringList words = piece.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || !beginsWithCapital(words[0]) || words[0].endsWith(u'.') || particles.contains(words[0])) {
        return {};
    }
    qsizetype count = 1;
    while (count < words.size() && count < longestSynonym && isEpithet(words[count])) {
        ++count;
    }
    static const QRegularExpression marker(QStringLiteral("^(var|subsp|ssp|f)\\.?$"));
    while (count > 1 && marker.match(words[count - 1]).hasMatch()) {
        --count; // "var." of what was cut off
    }
    return count > 1 ? words.mid(0, count).join(u' ') : QString();
}

} // namespace

QString cleanText(const QString& text, qsizetype longest) {
    QString clean = text.left(longest * 2);
    for (QChar& c : clean) {
        const QChar::Category category = c.category();
        c = category == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ? QChar(u' ') : c;
    }
    clean = clean.simplified();
    if (clean.size() > longest) {
        clean.truncate(longest - 1 - (clean[longest - 2].isHighSurrogate() ? 1 : 0));
        clean += u'…';
    }
    return clean;
}

std::optional<ListingCell> readListingCell(const QString& cell) {
    ListingCell listing;
    for (const QString& part : cell.split(u'/')) {
        const QString word = part.trimmed().toUpper();
        if (isAppendix(word)) {
            if (!listing.appendices.contains(word)) {
                listing.appendices << word;
            }
        } else if (word == QStringLiteral("NC")) {
            listing.partlyListed = true;
        } else if (!word.isEmpty()) {
            return std::nullopt;
        }
    }
    std::ranges::sort(listing.appendices);
    return listing;
}

std::vector<ListingNote> readListingNotes(const QString& cell) {
    std::vector<ListingNote> notes;
    if (cell.isEmpty()) {
        return notes;
    }
    static const QRegularExpression mark(QStringLiteral("^\\s*(?:\\*\\*(I{1,3}|NC)\\*\\*|Appendix (I{1,3})\\s*:)\\s*"));
    QString text = cell;
    text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    static const QRegularExpression tag(QStringLiteral("<[^<>]{1,80}>"));
    text.remove(tag);
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = mark.match(line);
        const QString note = cleanText(match.hasMatch() ? line.mid(match.capturedEnd()) : line, longestNote);
        if (match.hasMatch()) {
            notes.push_back({match.captured(1) + match.captured(2), note});
        } else if (!notes.empty()) {
            notes.back().text = cleanText(notes.back().text + u' ' + note, longestNote); // a note of several lines
        } else if (!note.isEmpty()) {
            notes.push_back({QString(), note});
        }
        if (notes.size() >= 64) {
            break;
        }
    }
    return notes;
}

QString hashSymbolOf(const QString& text) {
    static const QRegularExpression symbol(QStringLiteral("#\\d{1,3}"));
    return symbol.match(text.left(longestNote)).captured();
}

QStringList readSynonyms(const QString& cell) {
    QStringList synonyms;
    for (const QString& piece : QString(cell).remove(u'"').split(u',')) {
        const QString name = nameIn(piece);
        if (!name.isEmpty() && name.size() <= longestName && !synonyms.contains(name)) {
            synonyms << cleanText(name, longestName);
        }
        if (synonyms.size() >= mostSynonyms) {
            break;
        }
    }
    return synonyms;
}

QStringList readVernacularNames(const QString& cell) {
    QStringList names;
    if (cell.isEmpty()) {
        return names;
    }
    for (const QString& piece : QString(cell).remove(u'"').split(u',')) {
        const QString name = cleanText(piece, longestName);
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive)) {
            names << name;
        }
        if (names.size() >= mostNames) {
            break;
        }
    }
    return names;
}

QString readScientificName(const QString& cell) {
    for (const QChar c : cell) {
        if (c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter || c == u'\\' || c == u'<' || c == u'=') {
            return {};
        }
    }
    QString name = cell.simplified();
    for (const char* ending : {" spp.", " spp", " sp."}) {
        if (name.endsWith(QLatin1String(ending))) {
            name.chop(qsizetype(qstrlen(ending)));
        }
    }
    name.replace(QStringLiteral(" x "), QStringLiteral(" × "));
    if (name.size() < 2 || name.size() > longestName || !beginsWithCapital(name) || name.contains(QStringLiteral(".."))) {
        return {};
    }
    const QStringView genus = QStringView(name).left(name.indexOf(u' ') < 0 ? name.size() : name.indexOf(u' '));
    const bool ofLetters = std::ranges::all_of(genus, [](QChar c) {
        return c.isLetter() || c.isMark() || c == u'-' || c == u'\'' || c == u'×' || c == u'.';
    });
    return ofLetters ? name : QString();
}

QString readRank(const QString& cell) {
    static const QStringList known{QStringLiteral("kingdom"),   QStringLiteral("phylum"),  QStringLiteral("class"),
                                   QStringLiteral("order"),     QStringLiteral("family"),  QStringLiteral("subfamily"),
                                   QStringLiteral("genus"),     QStringLiteral("species"), QStringLiteral("subspecies"),
                                   QStringLiteral("variety"),   QStringLiteral("form"),    QStringLiteral("hybrid")};
    const qsizetype place = known.indexOf(cell.trimmed().toLower());
    return place < 0 ? QString() : known[place];
}

QString rankOfName(const QString& scientificName) {
    const qsizetype words = scientificName.count(u' ') + 1;
    if (words > 1) {
        return scientificName.contains(u'×') ? QStringLiteral("hybrid")
               : words == 2                  ? QStringLiteral("species")
                                             : QStringLiteral("subspecies");
    }
    if (scientificName.endsWith(QStringLiteral("formes")) || scientificName.endsWith(QStringLiteral("ales"))) {
        return QStringLiteral("order");
    }
    return scientificName.endsWith(QStringLiteral("idae")) || scientificName.endsWith(QStringLiteral("aceae"))
               ? QStringLiteral("family")
               : QStringLiteral("genus");
}

QString readDay(const QString& cell) {
    for (const char* form : {"dd/MM/yyyy", "yyyy-MM-dd", "d/M/yyyy"}) {
        const QDate day = QDate::fromString(cell.left(10).trimmed(), QLatin1String(form));
        if (day.isValid() && day.year() >= 1973 && day.year() < 2200) {
            return day.toString(Qt::ISODate);
        }
    }
    return {};
}

} // namespace cyberspotter
