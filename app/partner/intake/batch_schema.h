// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/problem.h"

#include <QJsonObject>

#include <memory>

namespace cyberspotter::partner {

/// resources/schemas/batch.schema.json, which is embedded in the program: the authority on what a batch looks like. The
/// envelope and each report are judged apart, so that one bad report does not spoil the others. Safe from any thread.
class BatchSchema {
public:
    /// Problem "schema-invalid" when the embedded file is not a JSON Schema.
    static Result<BatchSchema> load();
    ~BatchSchema();
    BatchSchema(BatchSchema&&) noexcept;
    BatchSchema& operator=(BatchSchema&&) noexcept;

    /// What is wrong with the batch but for its reports; pointers from the batch's root.
    QList<FieldProblem> errorsOfEnvelope(const QJsonObject& batch) const;
    /// What is wrong with one report; `base` ("/reports/3") begins each pointer.
    QList<FieldProblem> errorsOfReport(const QJsonValue& report, const QString& base) const;

private:
    struct Schemas;
    explicit BatchSchema(std::unique_ptr<Schemas> schemas);

    std::unique_ptr<Schemas> schemas_;
};

} // namespace cyberspotter::partner
