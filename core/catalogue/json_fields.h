// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/json.h"
#include "core/base/problem.h"
#include "core/catalogue/marketplace/marketplace.h"

#include <QByteArray>
#include <QJsonObject>

namespace cyberspotter {

/// Small readers shared by the catalogue's JSON files.

/// The problem catalogue-unreadable for one entry: what it is and what is wrong with it.
Problem unreadableCatalogue(const QString& where, const QString& what);

/// The root object of a catalogue file whose "schema" must be `schema`.
Result<QJsonObject> readCatalogueObject(const QByteArray& json, const QString& schema);

FactSource readFactSource(const QJsonObject& object);
QJsonObject toJson(const FactSource& source);

} // namespace cyberspotter
