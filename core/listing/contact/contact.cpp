// SPDX-License-Identifier: Apache-2.0
#include "core/listing/contact/contact.h"
#include "core/listing/contact/disguise.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace cyberspotter {
namespace {

constexpr qsizetype longestText = 40'000;
constexpr qsizetype mostContacts = 20;
constexpr qsizetype longestDisguised = 5'000; // descriptions come first, and that is where people disguise

// Words that stand before a contact, lower case, and its kind.
const QHash<QString, QString>& contactKinds() {
    static const QHash<QString, QString> kinds = [] {
        QHash<QString, QString> result;
        const std::initializer_list<std::pair<const char*, const char*>> words = {
            {"whatsapp", "whatsapp whats app watsap wsp wapp wa ватсап вацап вотсап واتساب واتس"},
            {"telegram", "telegram tg телеграм телеграмм تلگرام تليجرام تلجرام"},
            {"wechat", "wechat weixin 微信 微信号 薇信 威信 v信 vx wx 加微 微信號"},
            {"line", "line lineid ไลน์ ไอดีไลน์"},
            {"kakao", "kakao kakaotalk 카톡 카카오톡"},
            {"viber", "viber вайбер"},
            {"signal", "signal"},
            {"zalo", "zalo"},
            {"qq", "qq 扣扣"},
            {"skype", "skype"},
            {"instagram", "instagram insta ig"},
            {"snapchat", "snapchat snap"},
            {"discord", "discord"},
            {"tiktok", "tiktok 抖音"},
            {"phone", "phone tel telephone mobile cell call sms text тел телефон моб téléphone tél telefon telefono teléfono telefone "
                      "handy mobil telefoon gsm 电话 手机 联系电话 電話 電話番号 전화 연락처 hp telp โทร เบอร์ هاتف جوال موبايل تلفن "
                      "điện sđt kontakt contact number"}};
        for (const auto& [kind, list] : words) {
            for (const QString& word : QString::fromUtf8(list).split(QLatin1Char(' '))) {
                result.insert(word, QString::fromLatin1(kind));
            }
        }
        return result;
    }();
    return kinds;
}

class ContactFinder {
public:
    ContactFinder(const QString& text, const QString& country) : text_(text), country_(country) {}

    QList<Contact> run() {
        findMail();
        findLinks();
        findLabelled();
        findPhones();
        findHandles();
        return found_;
    }

private:
    void add(const QString& kind, const QString& value, const QString& written) {
        const bool known = std::ranges::any_of(found_, [&](const Contact& c) {
            return c.value == value && (c.kind == kind || kind == QLatin1String("phone") || kind == QLatin1String("handle"));
        });
        if (!value.isEmpty() && !known && found_.size() < mostContacts) {
            found_.append({kind, value, written.trimmed().left(80)});
        }
    }

    void findMail() {
        static const QRegularExpression mail(QStringLiteral(
            "(?<![A-Za-z0-9._%+@-])([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})\\s?(@|＠|\\(at\\)|\\[at\\]|\\{at\\}|\\(arroba\\))\\s?"
            "([A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\]|\\(punkt\\))\\s?[A-Za-z0-9-]{1,62}){0,4}"
            "(?:\\.|\\s?(?:\\(dot\\)|\\[dot\\]|\\(punkt\\))\\s?)[A-Za-z]{2,24})(?![A-Za-z0-9])"), QRegularExpression::CaseInsensitiveOption);
        if (!text_.contains(QLatin1Char('@')) && !text_.contains(QChar(u'＠')) && !text_.contains(QLatin1String("at)"), Qt::CaseInsensitive) &&
            !text_.contains(QLatin1String("at]"), Qt::CaseInsensitive) && !text_.contains(QLatin1String("arroba)"))) {
            return;
        }
        for (auto matches = mail.globalMatch(text_); matches.hasNext();) {
            const auto match = matches.next();
            QString host = match.captured(3).toLower();
            for (const char* dot : {"(dot)", "[dot]", "(punkt)"}) {
                host.replace(QLatin1String(dot), QLatin1String("."));
            }
            host.remove(QLatin1Char(' '));
            const bool isPicture = host.endsWith(QLatin1String(".png")) || host.endsWith(QLatin1String(".jpg")) ||
                                   host.endsWith(QLatin1String(".webp")) || host.endsWith(QLatin1String(".svg")); // "logo@2x.png"
            if (!isPicture) {
                add(QStringLiteral("email"), match.captured(1).toLower() + QLatin1Char('@') + host, match.captured());
            }
        }
    }

    void findLinks() {
        static const QRegularExpression links(QStringLiteral(
            "(?<![A-Za-z0-9])(wa\\.me/|api\\.whatsapp\\.com/send/?\\?phone=|t\\.me/|telegram\\.me/|instagram\\.com/|line\\.me/ti/p/~|zalo\\.me/)"
            "([+@]?[A-Za-z0-9_.]{4,40})"), QRegularExpression::CaseInsensitiveOption);
        if (!text_.contains(QLatin1String(".me/")) && !text_.contains(QLatin1String(".com/"))) {
            return;
        }
        for (auto matches = links.globalMatch(text_); matches.hasNext();) {
            const auto match = matches.next();
            const QString host = match.captured(1).toLower();
            const QString name = match.captured(2);
            if (host.startsWith(QLatin1String("wa.")) || host.startsWith(QLatin1String("api."))) {
                add(QStringLiteral("whatsapp"), phoneNumber(QLatin1Char('+') + name, {}), match.captured());
                continue;
            }
            static const QStringList notPeople = {QStringLiteral("share"), QStringLiteral("joinchat"), QStringLiteral("explore"),
                                                  QStringLiteral("reel"), QStringLiteral("accounts"), QStringLiteral("stories")};
            if (!notPeople.contains(name.toLower())) {
                const QString kind = host.startsWith(QLatin1Char('t'))   ? QStringLiteral("telegram")
                                     : host.startsWith(QLatin1Char('i')) ? QStringLiteral("instagram")
                                     : host.startsWith(QLatin1Char('l')) ? QStringLiteral("line")
                                                                         : QStringLiteral("zalo");
                addNamed(kind, name, match.captured());
            }
        }
    }

    // A name or, where the name is a number, a telephone number.
    void addNamed(const QString& kind, QString name, const QString& written) {
        while (!name.isEmpty() && (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char('-')) || name.endsWith(QLatin1Char('_')))) {
            name.chop(1);
        }
        const bool isNumber = std::ranges::all_of(name, [](QChar c) { return c.isDigit() || c == u'+' || c == u'-'; });
        if (isNumber && kind != QLatin1String("qq")) {
            const QString number = phoneNumber(name, country_);
            add(kind, number.size() >= 8 ? number : QString(), written);
            return;
        }
        name.remove(QLatin1Char('@'));
        if (name.size() >= 4 && name.size() <= 40) {
            add(kind, name.toLower(), written);
        }
    }

    void findLabelled() {
        const QHash<QString, QString>& kinds = contactKinds();
        static const QRegularExpression labelled(QStringLiteral(
            "([\\p{L}]{2,12})(?:\\s?(?:id|ID|Id|号|號|no|nr|number|№|app|us|me|at|on))?\\s?([.:：=＝>~]{0,2})\\s?(?=(@?\\+?[(]?[A-Za-z0-9０-９][A-Za-z0-9０-９_.\\-+() ]{3,26}))"));
        for (auto matches = labelled.globalMatch(text_); matches.hasNext();) {
            const auto match = matches.next();
            const QString word = match.captured(1).toLower();
            auto kind = kinds.find(word);
            if (kind == kinds.end() && word.size() > 2 && word.at(0).unicode() > 0x2E80) { // no spaces between words there
                for (qsizetype keep = std::min<qsizetype>(4, word.size() - 1); keep >= 2 && kind == kinds.end(); --keep) {
                    kind = kinds.find(word.right(keep));
                }
            }
            if (kind == kinds.end()) {
                continue;
            }
            takeLabelled(*kind, !match.captured(2).isEmpty(), match.captured(3).normalized(QString::NormalizationForm_KC), match.captured() + match.captured(3));
        }
    }

    void takeLabelled(const QString& kind, bool marked, const QString& value, const QString& written) {
        static const QRegularExpression number(QStringLiteral("^\\+?[(]?\\d[\\d ().\\-]{5,22}\\d"));
        const bool numeric = kind == QLatin1String("phone") || kind == QLatin1String("whatsapp") || kind == QLatin1String("viber") ||
                             kind == QLatin1String("signal") || kind == QLatin1String("zalo");
        if (const auto match = number.match(value); match.hasMatch()) {
            const QString digits = phoneNumber(match.captured(), kind == QLatin1String("qq") ? QString() : country_);
            if (kind == QLatin1String("qq")) {
                add(kind, digits, written);
            } else if (digits.size() >= 8) {
                add(kind, digits, written);
            }
            return;
        }
        if (numeric) {
            return;
        }
        const QString name = value.section(QLatin1Char(' '), 0, 0);
        if (name.startsWith(QLatin1String("http")) || name.startsWith(QLatin1String("www."))) {
            return; // addresses are read for what they are
        }
        const bool hasDigit = std::ranges::any_of(name, [](QChar c) { return c.isDigit() || c == u'_'; });
        // "line is long": without a mark only what looks like no word is a name.
        if (marked || name.startsWith(QLatin1Char('@')) || hasDigit) {
            addNamed(kind, name, written);
        }
    }

    void findPhones() {
        static const QRegularExpression phone(QStringLiteral("(?<![\\d.,/\\-+])((?:\\+|00)?[(]?\\d[\\d ().\\-]{6,20}\\d)(?![\\d%€$£]|,\\d)"));
        const QString text = text_.normalized(QString::NormalizationForm_KC);
        for (auto matches = phone.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            const QString written = match.captured(1);
            if (looksLikePhone(written)) {
                add(QStringLiteral("phone"), phoneNumber(written, country_), written);
            }
        }
    }

    // Without a label only the forms nothing else is written in.
    bool looksLikePhone(const QString& written) const {
        static const QRegularExpression chinese(QStringLiteral("^1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}$"));
        static const QRegularExpression american(QStringLiteral("^(?:1[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[.-])\\d{3}[ .-]\\d{4}$"));
        static const QRegularExpression indian(QStringLiteral("^[6-9]\\d{4} ?\\d{5}$"));
        static const QRegularExpression national(QStringLiteral("^\\(?0[1-9][\\d ().\\-]{6,14}\\d$"));
        static const QRegularExpression russian(QStringLiteral("^8[ (-]*9\\d{2}[ )-]*\\d{3}[ -]?\\d{2}[ -]?\\d{2}$"));
        static const QRegularExpression date(QStringLiteral("^\\d{1,2}[.\\- ]\\d{1,2}[.\\- ](?:19|20)\\d{2}"));
        const auto digits = std::ranges::count_if(written, [](QChar c) { return c.isDigit(); });
        if (date.match(written).hasMatch() || digits > 15) {
            return false;
        }
        if (written.startsWith(QLatin1Char('+')) || (written.startsWith(QLatin1String("00")) && digits >= 11)) {
            return digits >= 9;
        }
        const auto is = [&](const QRegularExpression& form) { return form.match(written).hasMatch(); };
        return (country_ == QLatin1String("CN") && is(chinese)) ||
               ((country_ == QLatin1String("US") || country_ == QLatin1String("CA") || country_.isEmpty()) && is(american)) ||
               (country_ == QLatin1String("IN") && is(indian)) ||
               ((country_ == QLatin1String("RU") || country_ == QLatin1String("KZ")) && is(russian)) ||
               (writesPhonesWithZero(country_) && digits >= 9 && digits <= 11 && is(national));
    }

    void findHandles() {
        static const QRegularExpression handle(QStringLiteral("(?<![A-Za-z0-9._%+@/-])@([A-Za-z][A-Za-z0-9_.]{3,30})(?![A-Za-z0-9_@])"));
        for (auto matches = handle.globalMatch(text_); matches.hasNext();) {
            const auto match = matches.next();
            static const QStringList css = {QStringLiteral("media"), QStringLiteral("import"), QStringLiteral("charset"), QStringLiteral("font-face"),
                                            QStringLiteral("keyframes"), QStringLiteral("supports"), QStringLiteral("type"), QStringLiteral("graph"),
                                            QStringLiteral("context")};
            if (!css.contains(match.captured(1).toLower())) {
                addNamed(QStringLiteral("handle"), match.captured(1), match.captured());
            }
        }
    }

    const QString& text_;
    QString country_;
    QList<Contact> found_;
};

QString maskedWord(const QString& word) {
    return word.left(1) + QStringLiteral("•••") + (word.size() > 6 ? word.right(2) : QString());
}

} // namespace

QJsonObject Contact::toJson() const {
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("value"), value}, {QStringLiteral("written"), written}};
}

Contact Contact::fromJson(const QJsonObject& json) {
    return {json.value(QLatin1String("kind")).toString(), json.value(QLatin1String("value")).toString(),
            json.value(QLatin1String("written")).toString()};
}

bool isContactLabel(const QString& text) {
    QString word = text.trimmed().toLower();
    while (!word.isEmpty() && !word.back().isLetterOrNumber()) {
        word.chop(1);
    }
    return contactKinds().contains(word) || contactKinds().contains(word.section(QLatin1Char(' '), 0, 0));
}

QList<Contact> findContacts(const QString& text, const QString& country) {
    const QString start = text.left(longestText);
    QList<Contact> found = ContactFinder(start, country.toUpper()).run();
    const QString written = text.left(longestDisguised);
    const QString plain = withoutDisguise(written);
    if (plain == written) {
        return found;
    }
    for (const Contact& contact : ContactFinder(plain, country.toUpper()).run()) {
        const bool isVague = contact.kind == QLatin1String("phone") || contact.kind == QLatin1String("handle");
        const auto same = std::ranges::find(found, contact.value, &Contact::value);
        if (same == found.end()) {
            found.append(contact);
        } else if (!isVague && same->kind == QLatin1String("handle")) {
            same->kind = contact.kind; // "t e l e g r a m: @name"
        }
    }
    return found.mid(0, mostContacts);
}

QString masked(const Contact& contact) {
    const qsizetype at = contact.value.indexOf(QLatin1Char('@'));
    return at > 0 ? maskedWord(contact.value.left(at)) + QLatin1Char('@') + maskedWord(contact.value.mid(at + 1))
                  : maskedWord(contact.value);
}

} // namespace cyberspotter
