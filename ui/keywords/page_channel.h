// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace cyberspotter {

/// What a page's script in the program's own world may say (`keyword_places.js`): a thin object, for all that it has is open
/// to that world.
class PageChannel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The page's words; `generation` grows with each.
    Q_INVOKABLE void words(int generation, const QString& text) { Q_EMIT wordsTold(generation, text); }
    /// Where the marked words of that generation stand now, as JSON.
    Q_INVOKABLE void places(int generation, const QString& json) { Q_EMIT placesTold(generation, json); }

Q_SIGNALS:
    void wordsTold(int generation, const QString& text);
    void placesTold(int generation, const QString& json);
};

} // namespace cyberspotter
