// SPDX-License-Identifier: Apache-2.0
#include "app/partner/practice/practice_drawings.h"

#include <QHash>

namespace cyberspotter::partner {

namespace {

/// Shapes on a field of 640 x 480 whose centre is 320,240.
const QHash<QString, QByteArray>& shapes() {
    static const QHash<QString, QByteArray> all{
        {"tusk", "<path d='M180 350 C250 380 420 340 470 120 C480 100 500 110 494 135 C470 320 330 430 190 400 Z' fill='#f1e6cf' stroke='#b59f75' stroke-width='4'/><path d='M230 372 C320 360 400 290 440 200' fill='none' stroke='#d3c09a' stroke-width='3'/>"},
        {"tortoise", "<ellipse cx='320' cy='260' rx='150' ry='105' fill='#7a5c2e'/><g fill='none' stroke='#e6c766' stroke-width='6'><path d='M320 160 L320 360 M230 200 L410 320 M410 200 L230 320'/><ellipse cx='320' cy='260' rx='70' ry='48'/></g><circle cx='490' cy='250' r='32' fill='#8a8a4a'/><circle cx='500' cy='242' r='5'/><g fill='#8a8a4a'><ellipse cx='220' cy='360' rx='30' ry='18'/><ellipse cx='420' cy='360' rx='30' ry='18'/></g>"},
        {"parrot", "<path d='M300 110 C390 100 420 190 390 280 C370 350 340 390 320 420 C300 370 250 330 250 230 C250 160 270 115 300 110 Z' fill='#7d8790'/><path d='M330 380 L300 460 L350 455 L345 380 Z' fill='#c9403a'/><path d='M270 150 C240 160 240 195 265 205 Z' fill='#333'/><circle cx='305' cy='160' r='14' fill='#f5f0d8'/><circle cx='303' cy='160' r='6'/>"},
        {"coral", "<g stroke='#c4342d' stroke-width='26' stroke-linecap='round' fill='none'><path d='M320 430 L320 250 L240 150 M320 300 L410 200 L400 110 M280 200 L300 110 M365 250 L460 240'/></g>"},
        {"scales", "<g fill='#8b6b43' stroke='#5d4527' stroke-width='4'><path d='M200 330 q50 -110 100 0 q-50 40 -100 0Z'/><path d='M290 250 q50 -110 100 0 q-50 40 -100 0Z'/><path d='M360 350 q50 -110 100 0 q-50 40 -100 0Z'/><path d='M180 220 q45 -100 90 0 q-45 36 -90 0Z'/><path d='M400 220 q45 -100 90 0 q-45 36 -90 0Z'/></g>"},
        {"shawl", "<path d='M170 140 C260 110 380 110 470 140 L500 350 C380 390 260 390 140 350 Z' fill='#c9b28c'/><g stroke='#a58c62' stroke-width='4' fill='none'><path d='M185 200 C270 175 370 175 460 200 M165 270 C270 245 370 245 480 270'/></g>"},
        {"tooth", "<path d='M290 100 C360 120 380 260 320 400 C290 300 260 200 290 100 Z' fill='#f4ead2' stroke='#b59f75' stroke-width='4'/><rect x='262' y='86' width='90' height='46' rx='10' fill='#b9bec4'/>"},
        {"horn", "<path d='M230 400 C240 240 330 120 440 90 C400 190 400 300 420 400 Z' fill='#6b5a48' stroke='#463a2e' stroke-width='4'/>"},
        {"cat", "<circle cx='320' cy='250' r='120' fill='#e0b060'/><path d='M220 180 L230 90 L290 140 Z M420 180 L410 90 L350 140 Z' fill='#e0b060'/><g fill='#33271a'><circle cx='280' cy='230' r='12'/><circle cx='360' cy='230' r='12'/><path d='M305 280 L335 280 L320 298 Z'/><circle cx='250' cy='300' r='7'/><circle cx='390' cy='300' r='7'/><circle cx='320' cy='170' r='7'/></g>"},
        {"orchid", "<g fill='#c77fc0'><ellipse cx='320' cy='150' rx='45' ry='80'/><ellipse cx='230' cy='240' rx='80' ry='45'/><ellipse cx='410' cy='240' rx='80' ry='45'/><ellipse cx='265' cy='340' rx='40' ry='75' transform='rotate(25 265 340)'/><ellipse cx='375' cy='340' rx='40' ry='75' transform='rotate(-25 375 340)'/></g><circle cx='320' cy='245' r='34' fill='#f2d34f'/>"},
        {"bone", "<path d='M180 250 L440 210' stroke='#efe8d6' stroke-width='40' stroke-linecap='round'/><g fill='#efe8d6'><circle cx='170' cy='228' r='34'/><circle cx='176' cy='278' r='34'/><circle cx='452' cy='186' r='34'/><circle cx='456' cy='236' r='34'/></g>"},
        {"plush", "<circle cx='320' cy='200' r='80' fill='#b98d63'/><ellipse cx='320' cy='350' rx='110' ry='100' fill='#b98d63'/><circle cx='250' cy='130' r='32' fill='#a2764d'/><circle cx='390' cy='130' r='32' fill='#a2764d'/><circle cx='295' cy='190' r='9'/><circle cx='345' cy='190' r='9'/><ellipse cx='320' cy='226' rx='26' ry='18' fill='#e8d2b6'/>"},
        {"linen", "<rect x='160' y='140' width='320' height='220' rx='16' fill='#fbf8ee' stroke='#d8d0b8' stroke-width='4'/><path d='M160 210 h320 M160 290 h320' stroke='#e6dfc8' stroke-width='6'/>"},
        {"book", "<rect x='220' y='100' width='210' height='290' rx='8' fill='#2f6f7f'/><rect x='240' y='130' width='170' height='60' fill='#f3f0e2'/><path d='M220 370 h210' stroke='#f3f0e2' stroke-width='8'/>"},
        {"netsuke", "<ellipse cx='320' cy='300' rx='110' ry='90' fill='#d9c7a3'/><circle cx='320' cy='190' r='60' fill='#e4d4b3'/><circle cx='300' cy='185' r='6'/><circle cx='340' cy='185' r='6'/>"},
        {"seeds", "<g fill='#8a6d3b'><ellipse cx='230' cy='220' rx='28' ry='16' transform='rotate(20 230 220)'/><ellipse cx='320' cy='180' rx='28' ry='16'/><ellipse cx='410' cy='230' rx='28' ry='16' transform='rotate(-25 410 230)'/><ellipse cx='280' cy='300' rx='28' ry='16' transform='rotate(-15 280 300)'/><ellipse cx='370' cy='320' rx='28' ry='16' transform='rotate(30 370 320)'/></g>"},
        {"belt", "<rect x='110' y='210' width='420' height='60' rx='14' fill='#8d6b4a'/><g fill='#5e452c'><circle cx='190' cy='240' r='10'/><circle cx='250' cy='235' r='8'/><circle cx='310' cy='245' r='10'/><circle cx='370' cy='235' r='8'/></g><rect x='450' y='195' width='80' height='90' rx='10' fill='none' stroke='#b9bec4' stroke-width='12'/>"},
        {"tin", "<rect x='220' y='140' width='200' height='250' rx='14' fill='#e9e2c9' stroke='#aaa184' stroke-width='4'/><ellipse cx='320' cy='140' rx='100' ry='26' fill='#f6f1de' stroke='#aaa184' stroke-width='4'/>"},
    };
    return all;
}

} // namespace

QByteArray practiceDrawing(const QString& drawing, int view) {
    static const QByteArray grounds[] = {"#dfe9ec", "#ece3d6", "#e2e6da"};
    static const QByteArray transforms[] = {"", "rotate(12 320 240) scale(0.92)", "translate(60 40) scale(0.82)"};
    const int which = qBound(0, view, 2);
    return "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='480' viewBox='0 0 640 480'><rect width='640' height='480' fill='"
           + grounds[which] + "'/><ellipse cx='320' cy='420' rx='220' ry='24' fill='#00000018'/><g transform='" + transforms[which] + "'>"
           + shapes().value(drawing) + "</g></svg>";
}

} // namespace cyberspotter::partner
