// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/picture/pdq.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace cyberspotter {

namespace {

constexpr int samples = 64;      // the picture is brought down to 64 x 64
constexpr int frequencies = 16;  // of which the lowest 16 x 16 are kept, without the constant one
constexpr int leastSide = 5;     // the reference hashes nothing smaller,
constexpr int longestSide = 512; // and reads of a larger picture only 512 x 512 points

using Samples = std::array<std::array<float, samples>, samples>;
using Transform = std::array<std::array<float, frequencies>, frequencies>;

/// Which pixels of a line make up one sample, and how much each counts.
struct Weights {
    int first = 0;
    std::vector<float> parts;
};

/// The reference averages over a window that is cut at the ends of the line: from `before` to the left to `after`.
struct Window {
    int before = 0;
    int after = 0;
    int length = 0;

    explicit Window(int lineLength) : length(lineLength) {
        const int full = (lineLength + 2 * samples - 1) / (2 * samples);
        const int half = (full + 2) / 2;
        before = full - half;
        after = half - 1;
    }
    int left(int at) const { return std::max(0, at - before); }
    int right(int at) const { return std::min(length - 1, at + after); }
};

/// Two passes of the box filter and the sampling are linear, so each sample is one weighted sum: the picture is read once.
std::vector<Weights> weightsFor(int length) {
    const Window window(length);
    std::vector<Weights> all(samples);
    for (int sample = 0; sample < samples; ++sample) {
        const int at = int((sample + 0.5) * length / samples);
        Weights& weights = all[std::size_t(sample)];
        weights.first = window.left(window.left(at));
        weights.parts.assign(std::size_t(window.right(window.right(at)) - weights.first + 1), 0.0F);
        const float outer = 1.0F / float(window.right(at) - window.left(at) + 1);
        for (int middle = window.left(at); middle <= window.right(at); ++middle) {
            const int left = window.left(middle);
            const int right = window.right(middle);
            const float part = outer / float(right - left + 1);
            for (int pixel = left; pixel <= right; ++pixel) {
                weights.parts[std::size_t(pixel - weights.first)] += part;
            }
        }
    }
    return all;
}

/// The points of a side that are read: all, or evenly spread ones.
std::vector<int> pointsOf(int length, bool isReduced) {
    std::vector<int> points(std::size_t(isReduced ? longestSide : length));
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i] = int(qint64(i) * length / qint64(points.size()));
    }
    return points;
}

void readLuminance(const QRgb* row, const std::vector<int>& points, std::vector<float>& line) {
    for (std::size_t x = 0; x < line.size(); ++x) {
        const QRgb pixel = row[points[x]];
        line[x] = 0.299F * float(qRed(pixel)) + 0.587F * float(qGreen(pixel)) + 0.114F * float(qBlue(pixel));
    }
}

std::array<float, samples> sampleLine(const std::vector<float>& line, const std::vector<Weights>& columns) {
    std::array<float, samples> result{};
    for (std::size_t i = 0; i < samples; ++i) {
        const float* pixels = line.data() + columns[i].first;
        float sum = 0;
        for (std::size_t k = 0; k < columns[i].parts.size(); ++k) {
            sum += columns[i].parts[k] * pixels[k];
        }
        result[i] = sum;
    }
    return result;
}

Samples samplePicture(const QImage& picture) {
    const bool isReduced = std::max(picture.width(), picture.height()) > longestSide;
    const std::vector<int> across = pointsOf(picture.width(), isReduced);
    const std::vector<int> down = pointsOf(picture.height(), isReduced);
    const std::vector<Weights> columns = weightsFor(int(across.size()));
    const std::vector<Weights> rows = weightsFor(int(down.size()));
    Samples result{};
    std::vector<float> line(across.size());
    std::size_t open = 0; // the first sample that later lines can still add to
    for (int y = 0; y < int(down.size()); ++y) {
        while (open < samples && rows[open].first + int(rows[open].parts.size()) <= y) {
            ++open;
        }
        bool isRead = false;
        std::array<float, samples> sampled{};
        for (std::size_t i = open; i < samples && rows[i].first <= y; ++i) {
            const auto at = std::size_t(y - rows[i].first);
            if (at >= rows[i].parts.size()) {
                continue;
            }
            if (!std::exchange(isRead, true)) {
                readLuminance(reinterpret_cast<const QRgb*>(picture.constScanLine(down[std::size_t(y)])), across, line);
                sampled = sampleLine(line, columns);
            }
            for (std::size_t x = 0; x < samples; ++x) {
                result[i][x] += rows[i].parts[at] * sampled[x];
            }
        }
    }
    return result;
}

/// Whole percents of change between neighbours, summed: a picture of one colour has none.
int qualityOf(const Samples& from) {
    int sum = 0;
    const auto add = [&](float a, float b) { sum += std::abs(int((a - b) * 100 / 255)); };
    for (std::size_t i = 0; i < samples; ++i) {
        for (std::size_t j = 0; j + 1 < samples; ++j) {
            add(from[j][i], from[j + 1][i]);
            add(from[i][j], from[i][j + 1]);
        }
    }
    return std::min(100, sum / 90);
}

Transform transformOf(const Samples& from) {
    static const auto cosines = [] {
        std::array<std::array<float, samples>, frequencies> table{};
        for (int i = 0; i < frequencies; ++i) {
            for (int j = 0; j < samples; ++j) {
                const double angle = std::numbers::pi / 2 / samples * (i + 1) * (2 * j + 1);
                table[std::size_t(i)][std::size_t(j)] = float(std::sqrt(2.0 / samples) * std::cos(angle));
            }
        }
        return table;
    }();
    std::array<std::array<float, samples>, frequencies> half{};
    for (std::size_t i = 0; i < frequencies; ++i) {
        for (std::size_t k = 0; k < samples; ++k) {
            for (std::size_t j = 0; j < samples; ++j) {
                half[i][j] += cosines[i][k] * from[k][j];
            }
        }
    }
    Transform result{};
    for (std::size_t i = 0; i < frequencies; ++i) {
        for (std::size_t j = 0; j < frequencies; ++j) {
            for (std::size_t k = 0; k < samples; ++k) {
                result[i][j] += half[i][k] * cosines[j][k];
            }
        }
    }
    return result;
}

PdqHash hashOf(const Transform& transform) {
    std::array<float, frequencies * frequencies> sorted{};
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        sorted[i] = transform[i / frequencies][i % frequencies];
    }
    const auto values = sorted;
    const auto middle = sorted.begin() + sorted.size() / 2 - 1; // the lower of the two in the middle
    std::nth_element(sorted.begin(), middle, sorted.end());
    PdqHash hash;
    for (std::size_t k = 0; k < values.size(); ++k) {
        hash.words[k / 64] |= quint64(values[k] > *middle ? 1 : 0) << (k % 64);
    }
    return hash;
}

/// What turning the picture does to its transform: rows and columns change places, and values of odd frequency along a
/// mirrored side change their sign (frequency i + 1 is odd where i is even).
struct Turn {
    bool transpose = false;
    bool mirrorRows = false;    ///< after transposing
    bool mirrorColumns = false; ///< after transposing
};

constexpr std::array<Turn, pdqVariants> turns{{{false, false, false},
                                               {true, true, false},
                                               {false, true, true},
                                               {true, false, true},
                                               {false, true, false},
                                               {false, false, true},
                                               {true, false, false},
                                               {true, true, true}}};

bool changesSign(const Turn& turn, std::size_t row, std::size_t column) {
    return (turn.mirrorRows && row % 2 == 0) != (turn.mirrorColumns && column % 2 == 0);
}

Transform turned(const Transform& from, const Turn& turn) {
    Transform result{};
    for (std::size_t i = 0; i < frequencies; ++i) {
        for (std::size_t j = 0; j < frequencies; ++j) {
            const float value = turn.transpose ? from[j][i] : from[i][j];
            result[i][j] = changesSign(turn, i, j) ? -value : value;
        }
    }
    return result;
}

bool bitOf(const PdqHash& hash, std::size_t k) {
    return (hash.words[k / 64] >> (k % 64) & 1) != 0;
}

} // namespace

QString PdqHash::toHex() const {
    QString hex;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        hex += QStringLiteral("%1").arg(*word, 16, 16, QLatin1Char('0'));
    }
    return hex;
}

std::optional<PdqHash> PdqHash::fromHex(const QString& hex) {
    const auto isHexDigit = [](QChar c) {
        const char16_t u = c.unicode() | 0x20;
        return (c >= u'0' && c <= u'9') || (u >= u'a' && u <= u'f');
    };
    if (hex.size() != 64 || !std::all_of(hex.begin(), hex.end(), isHexDigit)) {
        return std::nullopt;
    }
    PdqHash hash;
    for (std::size_t i = 0; i < hash.words.size(); ++i) {
        hash.words[i] = hex.mid(qsizetype(3 - i) * 16, 16).toULongLong(nullptr, 16);
    }
    return hash;
}

QByteArray PdqHash::toBytes() const {
    QByteArray bytes(32, Qt::Uninitialized);
    for (std::size_t i = 0; i < words.size(); ++i) {
        qToLittleEndian(words[i], bytes.data() + i * 8);
    }
    return bytes;
}

std::optional<PdqHash> PdqHash::fromBytes(QByteArrayView bytes) {
    if (bytes.size() != 32) {
        return std::nullopt;
    }
    PdqHash hash;
    for (std::size_t i = 0; i < hash.words.size(); ++i) {
        hash.words[i] = qFromLittleEndian<quint64>(bytes.data() + i * 8);
    }
    return hash;
}

QString pdqVariantName(PdqVariant variant) {
    static constexpr std::array<const char*, pdqVariants> names{
        "original", "rotated_90", "rotated_180", "rotated_270", "flipped_x", "flipped_y", "transposed", "anti_transposed"};
    return QString::fromLatin1(names[std::size_t(variant)]);
}

Pdq pdqOf(const QImage& picture) {
    if (picture.width() < leastSide || picture.height() < leastSide) {
        return {};
    }
    // The pixels as they are: an alpha channel is dropped, never blended.
    const bool isPlain = picture.format() == QImage::Format_RGB32 || picture.format() == QImage::Format_ARGB32;
    const QImage plain = isPlain ? picture : picture.convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (plain.isNull()) {
        return {};
    }
    const Samples sampled = samplePicture(plain);
    const Transform transform = transformOf(sampled);
    Pdq result;
    result.quality = qualityOf(sampled);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        result.variants[i] = hashOf(turned(transform, turns[i]));
    }
    return result;
}

PdqVariants variantsOfHash(const PdqHash& hash) {
    PdqVariants result{};
    for (std::size_t variant = 0; variant < turns.size(); ++variant) {
        for (std::size_t k = 0; k < std::size_t(frequencies) * frequencies; ++k) {
            const std::size_t row = k / frequencies;
            const std::size_t column = k % frequencies;
            const std::size_t from = turns[variant].transpose ? column * frequencies + row : k;
            const bool bit = bitOf(hash, from) != changesSign(turns[variant], row, column);
            result[variant].words[k / 64] |= quint64(bit ? 1 : 0) << (k % 64);
        }
    }
    return result;
}

} // namespace cyberspotter
