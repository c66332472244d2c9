// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/redaction/region.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <array>

namespace cyberspotter {

namespace {

struct KindName {
    RegionKind kind;
    const char* word;
    const char* name;
};
constexpr std::array kinds{
    KindName{RegionKind::Face, "face", QT_TRANSLATE_NOOP("Redaction", "Face")},
    KindName{RegionKind::Name, "name", QT_TRANSLATE_NOOP("Redaction", "Name")},
    KindName{RegionKind::Phone, "phone", QT_TRANSLATE_NOOP("Redaction", "Phone number or address")},
    KindName{RegionKind::Other, "other", QT_TRANSLATE_NOOP("Redaction", "Something else")},
};

struct MethodName {
    RegionMethod method;
    const char* word;
    const char* name;
};
constexpr std::array methods{
    MethodName{RegionMethod::Box, "box", QT_TRANSLATE_NOOP("Redaction", "Black box")},
    MethodName{RegionMethod::Blur, "blur", QT_TRANSLATE_NOOP("Redaction", "Blur")},
};

QString translated(const char* text) {
    return QCoreApplication::translate("Redaction", text);
}

std::unexpected<Problem> badRegion(const QString& text) {
    return fail("usage", translated(QT_TRANSLATE_NOOP("Redaction", "This is no region")), text,
                translated(QT_TRANSLATE_NOOP("Redaction", "Give X,Y,W,H in pixels of the picture, and if you like :face, :name, :phone or "
                                                          ":other and :box or :blur, such as 40,120,200,60:face:blur.")));
}

std::optional<QRect> rectangleFrom(const QString& text) {
    const QStringList parts = text.split(u',');
    std::array<int, 4> numbers{};
    for (size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = parts.value(qsizetype(i)).trimmed().toInt(&isNumber);
        if (!isNumber || parts.size() != 4 || std::abs(numbers[i]) > 2'000'000) {
            return std::nullopt;
        }
    }
    const QRect box(numbers[0], numbers[1], numbers[2], numbers[3]);
    return box.width() < 1 || box.height() < 1 ? std::nullopt : std::optional(box);
}

} // namespace

QString toWord(RegionKind kind) {
    return QLatin1String(kinds[size_t(kind)].word);
}

QString toWord(RegionMethod method) {
    return QLatin1String(methods[size_t(method)].word);
}

std::optional<RegionKind> regionKindFromWord(const QString& word) {
    for (const KindName& kind : kinds) {
        if (word == QLatin1String(kind.word)) {
            return kind.kind;
        }
    }
    return std::nullopt;
}

std::optional<RegionMethod> regionMethodFromWord(const QString& word) {
    for (const MethodName& method : methods) {
        if (word == QLatin1String(method.word)) {
            return method.method;
        }
    }
    return std::nullopt;
}

QString displayName(RegionKind kind) {
    return translated(kinds[size_t(kind)].name);
}

QString displayName(RegionMethod method) {
    return translated(methods[size_t(method)].name);
}

QJsonArray toJson(const QList<RedactionRegion>& regions) {
    QJsonArray json;
    for (const RedactionRegion& region : regions) {
        json.append(QJsonObject{{"x", region.box.x()},
                                {"y", region.box.y()},
                                {"width", region.box.width()},
                                {"height", region.box.height()},
                                {"kind", toWord(region.kind)},
                                {"method", toWord(region.method)}});
    }
    return json;
}

QList<RedactionRegion> regionsFromJson(const QJsonArray& json) {
    QList<RedactionRegion> regions;
    for (const QJsonValue& value : json) {
        const QJsonObject region = value.toObject();
        regions.append({QRect(region["x"].toInt(), region["y"].toInt(), region["width"].toInt(), region["height"].toInt()),
                        regionKindFromWord(region["kind"].toString()).value_or(RegionKind::Other),
                        regionMethodFromWord(region["method"].toString()).value_or(RegionMethod::Box)});
    }
    return regions;
}

Result<RedactionRegion> parseRegion(const QString& text) {
    const QStringList parts = text.split(u':');
    const std::optional<QRect> box = rectangleFrom(parts.front());
    if (!box || parts.size() > 3) {
        return badRegion(text);
    }
    RedactionRegion region{*box};
    bool hasMethod = false;
    bool hasKind = false;
    for (const QString& part : parts.mid(1)) {
        if (const auto kind = regionKindFromWord(part); kind && !hasKind) {
            region.kind = *kind;
            hasKind = true;
        } else if (const auto method = regionMethodFromWord(part); method && !hasMethod) {
            region.method = *method;
            hasMethod = true;
        } else {
            return badRegion(text);
        }
    }
    if (!hasMethod) {
        region.method = usualMethod(region.kind);
    }
    return region;
}

} // namespace cyberspotter
