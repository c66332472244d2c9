// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QJsonArray>
#include <QList>
#include <QRect>

#include <optional>

namespace cyberspotter {

/// What a region hides.
enum class RegionKind { Face, Name, Phone, Other };
/// How: an opaque black box; or a mosaic of few, rounded colours, softened, from which nobody gets the picture back.
enum class RegionMethod { Box, Blur };

/// A rectangle of a picture that must not be seen, in the picture's own pixels from its top left corner.
struct RedactionRegion {
    QRect box;
    RegionKind kind = RegionKind::Other;
    RegionMethod method = RegionMethod::Box;

    bool operator==(const RedactionRegion&) const = default;
};

/// face | name | phone | other; box | blur.
QString toWord(RegionKind kind);
QString toWord(RegionMethod method);
std::optional<RegionKind> regionKindFromWord(const QString& word);
std::optional<RegionMethod> regionMethodFromWord(const QString& word);
QString displayName(RegionKind kind);
QString displayName(RegionMethod method);

/// [{"x","y","width","height","kind","method"}]
QJsonArray toJson(const QList<RedactionRegion>& regions);
QList<RedactionRegion> regionsFromJson(const QJsonArray& json);

/// "X,Y,W,H[:face|name|phone|other][:box|blur]"; a face is blurred unless told otherwise, the rest boxed. Problem "usage".
Result<RedactionRegion> parseRegion(const QString& text);

/// The method that suits a kind: faces are blurred, words are boxed (a blur keeps something of their length).
constexpr RegionMethod usualMethod(RegionKind kind) {
    return kind == RegionKind::Face ? RegionMethod::Blur : RegionMethod::Box;
}

} // namespace cyberspotter
