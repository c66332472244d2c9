// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/picture/png_writer.h"

#include <QCoreApplication>

#include <png.h>

#include <csetjmp>
#include <cstring>
#include <optional>
#include <vector>

namespace cyberspotter {

namespace {

/// Measured on pages with photographs: the default level takes three times as long for files 3 % smaller.
constexpr int compressionLevel = 2;

Problem unwritableProblem() {
    return {QStringLiteral("picture-unwritable"), QCoreApplication::translate("Pictures", "The picture could not be written"), {},
            QCoreApplication::translate("Pictures", "Try it once more."), 0, {}};
}

} // namespace

struct PngWriter::State {
    explicit State(EvidenceWriter file_, QSize size_) : file(std::move(file_)), size(size_) {}
    ~State() { png_destroy_write_struct(&png, &info); }

    // libpng leaves its functions by longjmp when something fails; nothing with a destructor may live across that, so
    // each of these three is nothing but the call.
    bool start() {
        png = png_create_write_struct(PNG_LIBPNG_VER_STRING, this, &State::failed, &State::warned);
        info = png == nullptr ? nullptr : png_create_info_struct(png);
        if (info == nullptr || setjmp(escape) != 0) {
            return false;
        }
        png_set_write_fn(png, this, &State::put, &State::flush);
        png_set_compression_level(png, compressionLevel);
        png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE | PNG_FILTER_SUB | PNG_FILTER_UP);
        png_set_IHDR(png, info, static_cast<png_uint_32>(size.width()), static_cast<png_uint_32>(size.height()), 8, PNG_COLOR_TYPE_RGB,
                     PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_write_info(png, info);
        return true;
    }
    bool row(const uchar* pixels) {
        if (setjmp(escape) != 0) {
            return false;
        }
        png_write_row(png, pixels);
        return true;
    }
    bool end() {
        if (setjmp(escape) != 0) {
            return false;
        }
        png_write_end(png, nullptr);
        return true;
    }

    static void put(png_structp png, png_bytep bytes, size_t length) {
        auto* self = static_cast<State*>(png_get_io_ptr(png));
        if (!self->keep(bytes, length)) {
            png_error(png, "not written");
        }
    }
    bool keep(const uchar* bytes, size_t length) {
        const Result<void> written = file.write(QByteArrayView(bytes, static_cast<qsizetype>(length)));
        if (!written) {
            problem = written.error();
        }
        return written.has_value();
    }
    static void flush(png_structp) {}
    static void warned(png_structp, png_const_charp) {}
    static void failed(png_structp png, png_const_charp) {
        std::longjmp(static_cast<State*>(png_get_error_ptr(png))->escape, 1);
    }

    Problem whatFailed() const { return problem ? *problem : unwritableProblem(); }

    EvidenceWriter file;
    QSize size;
    int rows = 0;
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::jmp_buf escape{};
    std::optional<Problem> problem;
};

PngWriter::PngWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}

PngWriter::~PngWriter() = default;

QSize PngWriter::size() const {
    return state_->size;
}

Result<std::unique_ptr<PngWriter>> PngWriter::begin(const EvidenceStore& store, QSize size) {
    if (size.isEmpty()) {
        return std::unexpected(unwritableProblem());
    }
    Result<EvidenceWriter> file = store.begin();
    if (!file) {
        return std::unexpected(file.error());
    }
    auto state = std::make_unique<State>(std::move(*file), size);
    if (!state->start()) {
        return std::unexpected(state->whatFailed());
    }
    return std::unique_ptr<PngWriter>(new PngWriter(std::move(state)));
}

Result<void> PngWriter::add(const QImage& image) {
    QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    if (rgb.width() < state_->size.width()) {
        QImage wide(state_->size.width(), rgb.height(), QImage::Format_RGB888);
        wide.fill(Qt::white);
        for (int y = 0; y < rgb.height(); ++y) {
            std::memcpy(wide.scanLine(y), rgb.constScanLine(y), static_cast<size_t>(rgb.width()) * 3);
        }
        rgb = wide;
    }
    for (int y = 0; y < rgb.height() && state_->rows < state_->size.height(); ++y, ++state_->rows) {
        if (!state_->row(rgb.constScanLine(y))) {
            return std::unexpected(state_->whatFailed());
        }
    }
    return {};
}

Result<StoredFile> PngWriter::finish() {
    const std::vector<uchar> white(static_cast<size_t>(state_->size.width()) * 3, 0xff);
    for (; state_->rows < state_->size.height(); ++state_->rows) {
        if (!state_->row(white.data())) {
            return std::unexpected(state_->whatFailed());
        }
    }
    if (!state_->end()) {
        return std::unexpected(state_->whatFailed());
    }
    return state_->file.finish();
}

} // namespace cyberspotter
