// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace cyberspotter {

enum class PersonalKind { Phone, Email, Handle, Name };

/// Words of a text by which a person can be reached or named.
struct PersonalWord {
    qsizetype start = 0;  ///< in UTF-16 units, as QString counts
    qsizetype length = 0;
    PersonalKind kind = PersonalKind::Name;

    bool operator==(const PersonalWord&) const = default;
};

/// phone | email | handle | name
QString toWord(PersonalKind kind);

/// Candidates in a text, in their order, none overlapping: telephone numbers in many writings (international, national,
/// grouped, with full-width, Arabic or keycap digits), e-mail addresses (also "at" and "dot" in brackets), names at
/// messengers (WhatsApp, WeChat, Telegram, Zalo, Line ...; t.me and wa.me links; @names), and every place where one of `names`
/// stands (three letters at least; case does not matter). They are candidates: prices, dates and item numbers are told
/// apart by their form, which is not always possible, and names that are not given are not found.
QList<PersonalWord> findPersonalWords(const QString& text, const QStringList& names = {});

/// The text with each of `words` replaced by four blocks, whatever its length was.
QString withoutWords(const QString& text, const QList<PersonalWord>& words);

/// [{"start","end","kind"}]; offsets in characters (Unicode code points) of `text`, the end behind the last.
QJsonArray toJson(const QList<PersonalWord>& words, const QString& text);

} // namespace cyberspotter
