// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/redaction/picture_redaction.h"

#include "core/evidence/picture/picture_rows.h"
#include "core/evidence/picture/png_writer.h"
#include "core/evidence/redaction/mosaic.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <cstring>
#include <vector>

namespace cyberspotter {

namespace {

constexpr int rowsPerWord = 256; // how often progress is told

QString translated(const char* text) {
    return QCoreApplication::translate("Redaction", text);
}

/// The regions cut at the picture's edges.
Result<QList<RedactionRegion>> insidePicture(const QList<RedactionRegion>& regions, QSize size) {
    QList<RedactionRegion> inside;
    for (RedactionRegion region : regions) {
        const QRect asked = region.box;
        region.box = asked & QRect(QPoint(), size);
        if (region.box.isEmpty()) {
            return fail("region-outside", translated(QT_TRANSLATE_NOOP("Redaction", "A region lies outside the picture")),
                        translated(QT_TRANSLATE_NOOP("Redaction", "%1,%2,%3,%4 in a picture of %5 x %6 pixels"))
                            .arg(asked.x()).arg(asked.y()).arg(asked.width()).arg(asked.height()).arg(size.width()).arg(size.height()),
                        translated(QT_TRANSLATE_NOOP("Redaction", "Regions are counted in pixels of the picture, from its top left corner.")));
        }
        inside.append(region);
    }
    return inside;
}

Result<void> requireSomeRegions(const QList<RedactionRegion>& regions) {
    if (regions.isEmpty()) {
        return fail("redaction-empty", translated(QT_TRANSLATE_NOOP("Redaction", "Nothing is marked")), {},
                    translated(QT_TRANSLATE_NOOP("Redaction", "Mark at least one region that must not be seen.")));
    }
    if (regions.size() > mostRegions) {
        return fail("redaction-too-many", translated(QT_TRANSLATE_NOOP("Redaction", "Too many regions are marked")),
                    QString::number(regions.size()),
                    translated(QT_TRANSLATE_NOOP("Redaction", "Mark at most %1; a larger one may cover several.")).arg(mostRegions));
    }
    return {};
}

bool holdsRow(const QRect& box, int y) {
    return y >= box.top() && y <= box.bottom();
}

/// Both walks over the picture tell their rows here.
class Walk {
public:
    Walk(const RowsDone& progress, int total) : progress_(progress), total_(total) {}
    Result<void> row() {
        ++done_;
        if (progress_ && (done_ % rowsPerWord == 0 || done_ == total_) && !progress_(done_, total_)) {
            return fail("cancelled", translated(QT_TRANSLATE_NOOP("Redaction", "Stopped")), {},
                        translated(QT_TRANSLATE_NOOP("Redaction", "Nothing was stored.")));
        }
        return {};
    }

private:
    const RowsDone& progress_;
    int total_;
    int done_ = 0;
};

/// The first walk: only as far down as something is blurred.
Result<void> gather(PictureRows& rows, std::vector<Mosaic>& mosaics, int end, Walk& walk) {
    for (int y = 0; y < end; ++y) {
        const Result<const uchar*> row = rows.next();
        if (!row) {
            return std::unexpected(row.error());
        }
        for (Mosaic& mosaic : mosaics) {
            if (holdsRow(mosaic.box(), y)) {
                mosaic.gather(y, *row);
            }
        }
        if (const Result<void> told = walk.row(); !told) {
            return told;
        }
    }
    for (Mosaic& mosaic : mosaics) {
        mosaic.settle();
    }
    return {};
}

/// The second walk: copies.
Result<void> copy(PictureRows& rows, PngWriter& writer, const std::vector<Mosaic>& mosaics, const QList<RedactionRegion>& regions,
                  Walk& walk) {
    const QSize size = rows.size();
    QImage line(size.width(), 1, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y) {
        const Result<const uchar*> row = rows.next();
        if (!row) {
            return std::unexpected(row.error());
        }
        uchar* out = line.scanLine(0);
        std::memcpy(out, *row, size_t(size.width()) * 3);
        for (const Mosaic& mosaic : mosaics) {
            if (holdsRow(mosaic.box(), y)) {
                mosaic.paint(y, out);
            }
        }
        // Boxes last: nothing shines through one.
        for (const RedactionRegion& region : regions) {
            if (region.method == RegionMethod::Box && holdsRow(region.box, y)) {
                std::memset(out + size_t(region.box.left()) * 3, 0, size_t(region.box.width()) * 3);
            }
        }
        if (const Result<void> added = writer.add(line); !added) {
            return added;
        }
        if (const Result<void> told = walk.row(); !told) {
            return told;
        }
    }
    return {};
}

} // namespace

Result<RedactedPicture> redactPicture(const EvidenceStore& store, const QString& path, const QList<RedactionRegion>& regions,
                                      const RowsDone& progress) {
    if (const Result<void> some = requireSomeRegions(regions); !some) {
        return std::unexpected(some.error());
    }
    Result<std::unique_ptr<PictureRows>> rows = PictureRows::open(path);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const QSize size = (*rows)->size();
    const Result<QList<RedactionRegion>> inside = insidePicture(regions, size);
    if (!inside) {
        return std::unexpected(inside.error());
    }
    std::vector<Mosaic> mosaics;
    int end = 0;
    for (const RedactionRegion& region : *inside) {
        if (region.method == RegionMethod::Blur) {
            mosaics.emplace_back(region.box);
            end = std::max(end, region.box.bottom() + 1);
        }
    }
    Walk walk(progress, end + size.height());
    if (!mosaics.empty()) {
        if (const Result<void> gathered = gather(**rows, mosaics, end, walk); !gathered) {
            return std::unexpected(gathered.error());
        }
        rows = PictureRows::open(path);
        if (!rows) {
            return std::unexpected(rows.error());
        }
    }
    const Result<std::unique_ptr<PngWriter>> writer = PngWriter::begin(store, size);
    if (!writer) {
        return std::unexpected(writer.error());
    }
    if (const Result<void> copied = copy(**rows, **writer, mosaics, *inside, walk); !copied) {
        return std::unexpected(copied.error());
    }
    const Result<StoredFile> file = (*writer)->finish();
    if (!file) {
        return std::unexpected(file.error());
    }
    return RedactedPicture{*file, size, *inside};
}

} // namespace cyberspotter
