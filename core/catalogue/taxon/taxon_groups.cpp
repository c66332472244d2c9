// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/taxon/taxon_groups.h"

#include <QCoreApplication>

#include <array>

namespace cyberspotter {

namespace {

constexpr std::array groups{
    QT_TRANSLATE_NOOP("TaxonGroup", "agarwood"),
    QT_TRANSLATE_NOOP("TaxonGroup", "amphibians"),
    QT_TRANSLATE_NOOP("TaxonGroup", "anteaters and armadillos"),
    QT_TRANSLATE_NOOP("TaxonGroup", "antelopes"),
    QT_TRANSLATE_NOOP("TaxonGroup", "aquarium fishes"),
    QT_TRANSLATE_NOOP("TaxonGroup", "arachnids"),
    QT_TRANSLATE_NOOP("TaxonGroup", "badgers"),
    QT_TRANSLATE_NOOP("TaxonGroup", "bats"),
    QT_TRANSLATE_NOOP("TaxonGroup", "bears"),
    QT_TRANSLATE_NOOP("TaxonGroup", "beetles"),
    QT_TRANSLATE_NOOP("TaxonGroup", "big cats"),
    QT_TRANSLATE_NOOP("TaxonGroup", "birds of paradise"),
    QT_TRANSLATE_NOOP("TaxonGroup", "birds of prey"),
    QT_TRANSLATE_NOOP("TaxonGroup", "bivalves"),
    QT_TRANSLATE_NOOP("TaxonGroup", "bromeliads"),
    QT_TRANSLATE_NOOP("TaxonGroup", "bulbs"),
    QT_TRANSLATE_NOOP("TaxonGroup", "bustards"),
    QT_TRANSLATE_NOOP("TaxonGroup", "butterflies"),
    QT_TRANSLATE_NOOP("TaxonGroup", "cacti"),
    QT_TRANSLATE_NOOP("TaxonGroup", "camelids"),
    QT_TRANSLATE_NOOP("TaxonGroup", "carnivorous plants"),
    QT_TRANSLATE_NOOP("TaxonGroup", "chameleons"),
    QT_TRANSLATE_NOOP("TaxonGroup", "civets"),
    QT_TRANSLATE_NOOP("TaxonGroup", "conchs"),
    QT_TRANSLATE_NOOP("TaxonGroup", "corals"),
    QT_TRANSLATE_NOOP("TaxonGroup", "cranes"),
    QT_TRANSLATE_NOOP("TaxonGroup", "crocodiles"),
    QT_TRANSLATE_NOOP("TaxonGroup", "cycads"),
    QT_TRANSLATE_NOOP("TaxonGroup", "deer"),
    QT_TRANSLATE_NOOP("TaxonGroup", "eels"),
    QT_TRANSLATE_NOOP("TaxonGroup", "elephants"),
    QT_TRANSLATE_NOOP("TaxonGroup", "extinct elephants"),
    QT_TRANSLATE_NOOP("TaxonGroup", "flamingos"),
    QT_TRANSLATE_NOOP("TaxonGroup", "foxes"),
    QT_TRANSLATE_NOOP("TaxonGroup", "freshwater turtles"),
    QT_TRANSLATE_NOOP("TaxonGroup", "geckos"),
    QT_TRANSLATE_NOOP("TaxonGroup", "giant clams"),
    QT_TRANSLATE_NOOP("TaxonGroup", "giraffes"),
    QT_TRANSLATE_NOOP("TaxonGroup", "hippopotamuses"),
    QT_TRANSLATE_NOOP("TaxonGroup", "hornbills"),
    QT_TRANSLATE_NOOP("TaxonGroup", "hummingbirds"),
    QT_TRANSLATE_NOOP("TaxonGroup", "land snails"),
    QT_TRANSLATE_NOOP("TaxonGroup", "leeches"),
    QT_TRANSLATE_NOOP("TaxonGroup", "lizards"),
    QT_TRANSLATE_NOOP("TaxonGroup", "marine mammals"),
    QT_TRANSLATE_NOOP("TaxonGroup", "medicinal plants"),
    QT_TRANSLATE_NOOP("TaxonGroup", "musk deer"),
    QT_TRANSLATE_NOOP("TaxonGroup", "nautiluses"),
    QT_TRANSLATE_NOOP("TaxonGroup", "okapis"),
    QT_TRANSLATE_NOOP("TaxonGroup", "orchids"),
    QT_TRANSLATE_NOOP("TaxonGroup", "otters"),
    QT_TRANSLATE_NOOP("TaxonGroup", "owls"),
    QT_TRANSLATE_NOOP("TaxonGroup", "palms"),
    QT_TRANSLATE_NOOP("TaxonGroup", "pangolins"),
    QT_TRANSLATE_NOOP("TaxonGroup", "parrots"),
    QT_TRANSLATE_NOOP("TaxonGroup", "pheasants"),
    QT_TRANSLATE_NOOP("TaxonGroup", "pigeons"),
    QT_TRANSLATE_NOOP("TaxonGroup", "possums"),
    QT_TRANSLATE_NOOP("TaxonGroup", "primates"),
    QT_TRANSLATE_NOOP("TaxonGroup", "procyonids"),
    QT_TRANSLATE_NOOP("TaxonGroup", "rays"),
    QT_TRANSLATE_NOOP("TaxonGroup", "red pandas"),
    QT_TRANSLATE_NOOP("TaxonGroup", "reef fishes"),
    QT_TRANSLATE_NOOP("TaxonGroup", "rhinos"),
    QT_TRANSLATE_NOOP("TaxonGroup", "rodents"),
    QT_TRANSLATE_NOOP("TaxonGroup", "sawfishes"),
    QT_TRANSLATE_NOOP("TaxonGroup", "sea cucumbers"),
    QT_TRANSLATE_NOOP("TaxonGroup", "sea turtles"),
    QT_TRANSLATE_NOOP("TaxonGroup", "seahorses"),
    QT_TRANSLATE_NOOP("TaxonGroup", "sharks"),
    QT_TRANSLATE_NOOP("TaxonGroup", "sloths"),
    QT_TRANSLATE_NOOP("TaxonGroup", "snakes"),
    QT_TRANSLATE_NOOP("TaxonGroup", "songbirds"),
    QT_TRANSLATE_NOOP("TaxonGroup", "sturgeons"),
    QT_TRANSLATE_NOOP("TaxonGroup", "succulents"),
    QT_TRANSLATE_NOOP("TaxonGroup", "tapirs"),
    QT_TRANSLATE_NOOP("TaxonGroup", "timber"),
    QT_TRANSLATE_NOOP("TaxonGroup", "tortoises"),
    QT_TRANSLATE_NOOP("TaxonGroup", "totoaba"),
    QT_TRANSLATE_NOOP("TaxonGroup", "toucans"),
    QT_TRANSLATE_NOOP("TaxonGroup", "tree ferns"),
    QT_TRANSLATE_NOOP("TaxonGroup", "turacos"),
    QT_TRANSLATE_NOOP("TaxonGroup", "waterbirds"),
    QT_TRANSLATE_NOOP("TaxonGroup", "wild cats"),
    QT_TRANSLATE_NOOP("TaxonGroup", "wild cattle"),
    QT_TRANSLATE_NOOP("TaxonGroup", "wild dogs"),
    QT_TRANSLATE_NOOP("TaxonGroup", "wild goats"),
    QT_TRANSLATE_NOOP("TaxonGroup", "wild horses and asses"),
    QT_TRANSLATE_NOOP("TaxonGroup", "wild pigs"),
    QT_TRANSLATE_NOOP("TaxonGroup", "wild sheep"),
    QT_TRANSLATE_NOOP("TaxonGroup", "wolves"),
    QT_TRANSLATE_NOOP("TaxonGroup", "zebras"),
};

} // namespace

QStringList taxonGroups() {
    QStringList names;
    for (const char* group : groups) {
        names += QLatin1String(group);
    }
    return names;
}

QString groupName(const QString& group) {
    return QCoreApplication::translate("TaxonGroup", group.toUtf8().constData());
}

} // namespace cyberspotter
