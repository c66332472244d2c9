// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/capture/engine/tracked_page.h"
#include "ui/capture/network/network_recorder.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace cyberspotter {

/// How much is fetched of what a page names.
struct NamedPictureLimits {
    int pictures = 24;
    int atOnce = 4;
    qint64 bytesOfOne = 24'000'000; ///< what the recorder keeps of one body
    qint64 bytes = 60'000'000;
    std::chrono::milliseconds time{6'000};
};

/// Fetches the pictures that a page names and never loaded (named_pictures.js), as the page itself would: through its engine,
/// with its cookies and referrer, recorded like all else and marked as asked for by the program. Nothing is put into the page.
/// Ends within the limit of time whatever a server does.
class NamedPictures : public QObject {
    Q_OBJECT
public:
    NamedPictures(TrackedPage* page, NetworkRecorder* recorder, QObject* parent = nullptr);

    /// `named` is the page's measure "named_pictures": {count, addresses}. `done` is called once, with facts: how many the page
    /// names beyond what it loaded ("named"), how many were "fetched", and why others were not: "over_count", "over_time",
    /// "over_size", "no_picture" (the server sent something else, or an error). At once, with nothing, where there are none.
    void fetch(const QJsonObject& named, const NamedPictureLimits& limits, std::function<void(QJsonObject)> done);

private:
    void ask();
    void look(const QJsonObject& state);
    void end();

    QPointer<TrackedPage> page_;
    QPointer<NetworkRecorder> recorder_;
    NamedPictureLimits limits_;
    QStringList addresses_;
    QSet<int> tooLarge_;
    QHash<int, QString> ended_; ///< how, by number
    int named_ = 0;
    QTimer poll_;
    QElapsedTimer since_;
    std::function<void(QJsonObject)> done_;
};

} // namespace cyberspotter
