// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/keyword/keyword.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cyberspotter {

class Session;
class TaxonField;

/// The fields of one search term: the word, its language, what it means, and what must or must not stand beside it.
class KeywordForm : public QWidget {
    Q_OBJECT
public:
    explicit KeywordForm(Session& session, QWidget* parent = nullptr);

    void setKeyword(const Keyword& keyword);
    /// As it is typed now, with what the form does not show as it was.
    Keyword keyword() const;

Q_SIGNALS:
    void changed();

private:
    void fillLanguages();
    static QStringList listOf(const QLineEdit& field);

    Session& session_;
    Keyword keyword_;
    QLineEdit* text_;
    QComboBox* language_;
    TaxonField* taxon_;
    QComboBox* group_;
    QComboBox* product_;
    QComboBox* kind_;
    QLineEdit* context_;
    QLineEdit* unless_;
};

} // namespace cyberspotter
