// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/picture/picture_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageReader>

#include <png.h>

#include <csetjmp>
#include <vector>

namespace cyberspotter {

namespace {

constexpr png_uint_32 mostWidth = 65'535;
constexpr png_uint_32 mostHeight = 1'000'000;
constexpr png_alloc_size_t mostChunkBytes = 8'000'000;
constexpr int mostWholeMegabytes = 256;

/// A PNG, row by row.
class PngRows : public PictureRows {
public:
    PngRows(std::unique_ptr<QFile> file, QString path) : PictureRows(QSize()), file_(std::move(file)), path_(std::move(path)) {}
    ~PngRows() override { png_destroy_read_struct(&png_, &info_, nullptr); }

    // libpng leaves its functions by longjmp when something fails; nothing with a destructor may live across that.
    bool start() {
        png_ = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, &PngRows::failed, &PngRows::warned);
        info_ = png_ == nullptr ? nullptr : png_create_info_struct(png_);
        if (info_ == nullptr || setjmp(escape_) != 0) {
            return false;
        }
        png_set_user_limits(png_, mostWidth, mostHeight);
        png_set_chunk_malloc_max(png_, mostChunkBytes);
        // What is no picture is not even kept: texts, profiles, times.
        png_set_keep_unknown_chunks(png_, PNG_HANDLE_CHUNK_NEVER, nullptr, 0);
        png_set_read_fn(png_, this, &PngRows::get);
        png_read_info(png_, info_);
        isInterlaced_ = png_get_interlace_type(png_, info_) != PNG_INTERLACE_NONE;
        png_set_expand(png_);
        png_set_strip_16(png_);
        png_set_gray_to_rgb(png_);
        static constexpr png_color_16 white{0, 255, 255, 255, 255};
        png_set_background(png_, &white, PNG_BACKGROUND_GAMMA_SCREEN, 0, 1.0);
        png_read_update_info(png_, info_);
        size_ = QSize(int(png_get_image_width(png_, info_)), int(png_get_image_height(png_, info_)));
        return png_get_channels(png_, info_) == 3 && png_get_bit_depth(png_, info_) == 8;
    }
    bool isInterlaced() const { return isInterlaced_; }

    Result<const uchar*> next() override {
        row_.resize(size_t(size_.width()) * 3);
        if (!read(row_.data())) {
            return std::unexpected(unreadablePictureProblem(path_));
        }
        return row_.data();
    }

private:
    bool read(uchar* row) {
        if (setjmp(escape_) != 0) {
            return false;
        }
        png_read_row(png_, row, nullptr);
        return true;
    }
    static void get(png_structp png, png_bytep bytes, size_t length) {
        auto* self = static_cast<PngRows*>(png_get_io_ptr(png));
        if (self->file_->read(reinterpret_cast<char*>(bytes), qint64(length)) != qint64(length)) {
            png_error(png, "too short");
        }
    }
    static void warned(png_structp, png_const_charp) {}
    static void failed(png_structp png, png_const_charp) {
        std::longjmp(static_cast<PngRows*>(png_get_error_ptr(png))->escape_, 1);
    }

    std::unique_ptr<QFile> file_;
    QString path_;
    png_structp png_ = nullptr;
    png_infop info_ = nullptr;
    bool isInterlaced_ = false;
    std::vector<uchar> row_;
    std::jmp_buf escape_{};
};

/// Anything that is decoded whole.
class WholeRows : public PictureRows {
public:
    explicit WholeRows(QImage image) : PictureRows(image.size()), image_(std::move(image)) {}
    Result<const uchar*> next() override { return image_.constScanLine(row_++); }

private:
    QImage image_;
    int row_ = 0;
};

QImage onWhite(const QImage& image) {
    if (!image.hasAlphaChannel()) {
        return image.convertToFormat(QImage::Format_RGB888);
    }
    const QImage from = image.convertToFormat(QImage::Format_ARGB32);
    QImage to(from.size(), QImage::Format_RGB888);
    for (int y = 0; y < from.height(); ++y) {
        const QRgb* in = reinterpret_cast<const QRgb*>(from.constScanLine(y));
        uchar* out = to.scanLine(y);
        for (int x = 0; x < from.width(); ++x) {
            const auto put = [&](int value) { *out++ = uchar((value * qAlpha(in[x]) + 255 * (255 - qAlpha(in[x])) + 127) / 255); };
            put(qRed(in[x]));
            put(qGreen(in[x]));
            put(qBlue(in[x]));
        }
    }
    return to;
}

Result<std::unique_ptr<PictureRows>> openWhole(const QString& path) {
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true); // files of evidence have no extension
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() * 4 > qint64(mostWholeMegabytes) * 1024 * 1024) {
        return fail("picture-too-large", QCoreApplication::translate("Pictures", "The picture is too large"),
                    QCoreApplication::translate("Pictures", "%1 x %2 pixels").arg(size.width()).arg(size.height()),
                    QCoreApplication::translate("Pictures", "Only plain PNG files of this size can be worked on."));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return std::unexpected(unreadablePictureProblem(path));
    }
    return std::make_unique<WholeRows>(onWhite(image));
}

} // namespace

Problem unreadablePictureProblem(const QString& path) {
    return {QStringLiteral("picture-unreadable"), QCoreApplication::translate("Pictures", "The picture cannot be read"), path,
            QCoreApplication::translate("Pictures", "Verify the library; restore the file from a backup if it was changed."), 0, {}};
}

Result<std::unique_ptr<PictureRows>> PictureRows::open(const QString& path) {
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return std::unexpected(unreadablePictureProblem(path));
    }
    if (file->peek(8) != QByteArray("\x89PNG\r\n\x1a\n", 8)) {
        return openWhole(path);
    }
    auto rows = std::make_unique<PngRows>(std::move(file), path);
    if (!rows->start()) {
        return std::unexpected(unreadablePictureProblem(path));
    }
    return rows->isInterlaced() ? openWhole(path) : Result<std::unique_ptr<PictureRows>>(std::move(rows));
}

} // namespace cyberspotter
