// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace cyberspotter {

/// The "sources" of a catalogue file, by their short names. An entry names one or several of them.
class SourceTitles {
public:
    explicit SourceTitles(const QJsonObject& sources) : sources_(sources) {}

    /// The titles of a short name or a list of them, parted by "; ". Empty when one of them is unknown: a fact whose
    /// source cannot be told has none.
    QString titlesOf(const QJsonValue& names) const;

private:
    QJsonObject sources_;
};

} // namespace cyberspotter
