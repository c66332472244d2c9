<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>The capture has no archive</source>
        <translation>La capture n’a pas d’archive</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>A file of the evidence is missing</source>
        <translation>Un fichier de preuve manque</translation>
    </message>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 se termine trop tôt.</translation>
    </message>
    <message>
        <source>There is nothing to make an archive of</source>
        <translation>Il n’y a rien dont faire une archive</translation>
    </message>
    <message>
        <source>A file of the archive is larger than it was said to be</source>
        <translation>Un fichier de l’archive est plus grand qu’annoncé</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Le fichier se termine trop tôt.</translation>
    </message>
    <message>
        <source>Its compressed bytes are damaged.</source>
        <translation>Ses octets compressés sont endommagés.</translation>
    </message>
    <message>
        <source>It does not unpack to the size that is declared.</source>
        <translation>Une fois décompressé, il n’a pas la taille déclarée.</translation>
    </message>
    <message>
        <source>Bytes follow the end of its compressed data.</source>
        <translation>Des octets suivent la fin de ses données compressées.</translation>
    </message>
    <message>
        <source>Its compressed bytes end too early.</source>
        <translation>Ses octets compressés s’arrêtent trop tôt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>It is larger than any index that is read here.</source>
        <translation>Il est plus grand que tout index lu ici.</translation>
    </message>
    <message>
        <source>It is not a searchable address, a time and a JSON object with “url”.</source>
        <translation>Ce n’est pas une adresse de recherche, une heure et un objet JSON avec « url ».</translation>
    </message>
    <message>
        <source>It stands behind a line that it should precede, so a search does not find it.</source>
        <translation>Elle suit une ligne qu’elle devrait précéder : une recherche ne la trouve pas.</translation>
    </message>
    <message>
        <source>There is no WARC “%1”.</source>
        <translation>Il n’y a pas de WARC « %1 ».</translation>
    </message>
    <message>
        <source>No record begins at %1 of %2 (%3).</source>
        <translation>Aucun enregistrement ne commence à %1 de %2 (%3).</translation>
    </message>
    <message>
        <source>The length is %1, the record has %2 bytes (%3).</source>
        <translation>La longueur est %1, l’enregistrement a %2 octets (%3).</translation>
    </message>
    <message>
        <source>The address is %1, that of the record is %2.</source>
        <translation>L’adresse est %1, celle de l’enregistrement est %2.</translation>
    </message>
    <message>
        <source>The time is %1, that of the record is %2.</source>
        <translation>L’heure est %1, celle de l’enregistrement est %2.</translation>
    </message>
    <message>
        <source>The status is %1, that of the record is %2.</source>
        <translation>Le statut est %1, celui de l’enregistrement est %2.</translation>
    </message>
    <message>
        <source>The media type is %1, that of the record is %2.</source>
        <translation>Le type de média est %1, celui de l’enregistrement est %2.</translation>
    </message>
    <message>
        <source>“%1” is no digest.</source>
        <translation>« %1 » n’est pas une empreinte.</translation>
    </message>
    <message>
        <source>The digest is %1, that of the record is %2 (%3).</source>
        <translation>L’empreinte est %1, celle de l’enregistrement est %2 (%3).</translation>
    </message>
    <message>
        <source>The digest of the record&apos;s bytes is another (%1).</source>
        <translation>L’empreinte des octets de l’enregistrement est une autre (%1).</translation>
    </message>
    <message>
        <source>It holds no JSON object.</source>
        <translation>Elle ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>The block of the index is not as it says.</source>
        <translation>Le bloc de l’index n’est pas tel qu’elle le dit.</translation>
    </message>
    <message>
        <source>It holds no line.</source>
        <translation>Il ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>It is not beside the index, so its lines could not be compared.</source>
        <translation>Il n’est pas à côté de l’index : ses lignes n’ont pas pu être comparées.</translation>
    </message>
    <message>
        <source>It would unpack to far more than its size.</source>
        <translation>Une fois décompressé, il serait bien plus grand que sa taille.</translation>
    </message>
    <message>
        <source>The signature holds “%1”, which its form does not know.</source>
        <translation>La signature contient « %1 », que sa forme ne connaît pas.</translation>
    </message>
    <message>
        <source>The signature does not say when it was made.</source>
        <translation>La signature ne dit pas quand elle a été faite.</translation>
    </message>
    <message>
        <source>The signature is of another package: its hash differs.</source>
        <translation>La signature est celle d’un autre paquet : son empreinte diffère.</translation>
    </message>
    <message>
        <source>The signature or its public key is missing.</source>
        <translation>La signature ou sa clé publique manque.</translation>
    </message>
    <message>
        <source>The signature does not fit the package and its public key.</source>
        <translation>La signature ne correspond pas au paquet et à sa clé publique.</translation>
    </message>
    <message>
        <source>The certificate is not that of %1.</source>
        <translation>Le certificat n’est pas celui de %1.</translation>
    </message>
    <message>
        <source>Signed by this library&apos;s own key (fingerprint %1).</source>
        <translation>Signé avec la clé de cette bibliothèque (empreinte %1).</translation>
    </message>
    <message>
        <source>Signed by a key that is not known here (fingerprint %1): compare it with the one that the sender gives you.</source>
        <translation>Signé avec une clé inconnue ici (empreinte %1) : comparez-la avec celle que l’expéditeur vous donne.</translation>
    </message>
    <message>
        <source>Signed in the name of %1 (fingerprint %2), but no authority that this computer trusts vouches for the certificate.</source>
        <translation>Signé au nom de %1 (empreinte %2), mais aucune autorité reconnue par cet ordinateur ne répond du certificat.</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1, issued by %2 (fingerprint %3).</source>
        <translation>Signé avec le certificat de %1, délivré par %2 (empreinte %3).</translation>
    </message>
    <message>
        <source>There is a signature, and it does not hold.</source>
        <translation>Il y a une signature, et elle n’est pas valable.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Non signé.</translation>
    </message>
    <message>
        <source>It is no JSON object about “datapackage.json”.</source>
        <translation>Ce n’est pas un objet JSON sur « datapackage.json ».</translation>
    </message>
    <message>
        <source>The hash of datapackage.json is another than it says.</source>
        <translation>L’empreinte de datapackage.json est autre que celle indiquée.</translation>
    </message>
    <message>
        <source>The signature is of another datapackage.json.</source>
        <translation>La signature est celle d’un autre datapackage.json.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The format of the list is not known.</source>
        <translation>Le format de la liste n’est pas connu.</translation>
    </message>
    <message>
        <source>A page has no address or no time.</source>
        <translation>Une page n’a pas d’adresse ou pas d’heure.</translation>
    </message>
    <message>
        <source>The web archive cannot be read</source>
        <translation>L’archive web ne peut pas être lue</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a whole copy.</source>
        <translation>Demandez une copie entière à qui l’a envoyée.</translation>
    </message>
    <message>
        <source>The file is too large to be shown</source>
        <translation>Le fichier est trop grand pour être affiché</translation>
    </message>
    <message>
        <source>The body is too large to be shown</source>
        <translation>Le contenu est trop grand pour être affiché</translation>
    </message>
    <message>
        <source>It is larger than any file of its kind.</source>
        <translation>Il est plus grand que tout fichier de ce genre.</translation>
    </message>
    <message>
        <source>It is missing, so this is no WACZ.</source>
        <translation>Il manque : ce n’est pas un WACZ.</translation>
    </message>
    <message>
        <source>Its profile is not “data-package”.</source>
        <translation>Son profil n’est pas « data-package ».</translation>
    </message>
    <message>
        <source>Version “%1” is not known; 1.0 to 1.2 are.</source>
        <translation>La version « %1 » n’est pas connue ; 1.0 à 1.2 le sont.</translation>
    </message>
    <message>
        <source>It lists no files.</source>
        <translation>Il ne liste aucun fichier.</translation>
    </message>
    <message>
        <source>A file has no path.</source>
        <translation>Un fichier n’a pas de chemin.</translation>
    </message>
    <message>
        <source>datapackage.json lists it twice.</source>
        <translation>datapackage.json le liste deux fois.</translation>
    </message>
    <message>
        <source>datapackage.json lists it.</source>
        <translation>datapackage.json le liste.</translation>
    </message>
    <message>
        <source>Not signed, and no digest covers datapackage.json.</source>
        <translation>Non signé, et aucune empreinte ne couvre datapackage.json.</translation>
    </message>
    <message>
        <source>Files of this kind may not lie in this folder.</source>
        <translation>Ce genre de fichier ne peut pas se trouver dans ce dossier.</translation>
    </message>
    <message>
        <source>It is compressed a second time, so no record can be read on its own.</source>
        <translation>Il est compressé une seconde fois : aucun enregistrement ne peut être lu seul.</translation>
    </message>
    <message>
        <source>It is compressed by the zip, so no record can be read on its own.</source>
        <translation>Il est compressé par le zip : aucun enregistrement ne peut être lu seul.</translation>
    </message>
    <message>
        <source>There is no WARC file.</source>
        <translation>Il n’y a pas de fichier WARC.</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>Il n’y a pas d’index.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Il manque.</translation>
    </message>
    <message>
        <source>datapackage.json gives no digest of it that can be compared (“%1”).</source>
        <translation>datapackage.json n’en donne aucune empreinte qui puisse être comparée (« %1 »).</translation>
    </message>
    <message>
        <source>datapackage.json says %1 bytes, there are %2.</source>
        <translation>datapackage.json indique %1 octets, il y en a %2.</translation>
    </message>
    <message>
        <source>Its %1 is %2, datapackage.json says %3.</source>
        <translation>Son %1 est %2, datapackage.json indique %3.</translation>
    </message>
    <message>
        <source>It lists no page.</source>
        <translation>Il ne liste aucune page.</translation>
    </message>
    <message>
        <source>%1 records are in no index.</source>
        <translation>%1 enregistrements ne sont dans aucun index.</translation>
    </message>
    <message>
        <source>No record holds the page %1.</source>
        <translation>Aucun enregistrement ne contient la page %1.</translation>
    </message>
    <message>
        <source>datapackage.json does not list it.</source>
        <translation>datapackage.json ne le liste pas.</translation>
    </message>
    <message>
        <source>Record at %1</source>
        <translation>Enregistrement à %1</translation>
    </message>
    <message>
        <source>Record at %1 (%2)</source>
        <translation>Enregistrement à %1 (%2)</translation>
    </message>
    <message>
        <source>Several records share one gzip member, so none can be read on its own.</source>
        <translation>Plusieurs enregistrements partagent un même membre gzip : aucun ne peut être lu seul.</translation>
    </message>
    <message>
        <source>It does not begin with WARC/1.0 or WARC/1.1.</source>
        <translation>Il ne commence pas par WARC/1.0 ou WARC/1.1.</translation>
    </message>
    <message>
        <source>Its header does not end.</source>
        <translation>Son en-tête ne se termine pas.</translation>
    </message>
    <message>
        <source>Its Content-Length is missing or no number.</source>
        <translation>Son Content-Length manque ou n’est pas un nombre.</translation>
    </message>
    <message>
        <source>It ends before the length that it declares.</source>
        <translation>Il se termine avant la longueur qu’il déclare.</translation>
    </message>
    <message>
        <source>Two empty lines do not follow its block.</source>
        <translation>Deux lignes vides ne suivent pas son bloc.</translation>
    </message>
    <message>
        <source>It holds more records than are read here.</source>
        <translation>Il contient plus d’enregistrements qu’on n’en lit ici.</translation>
    </message>
    <message>
        <source>It holds no record.</source>
        <translation>Il ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>WARC-Date is no date.</source>
        <translation>WARC-Date n’est pas une date.</translation>
    </message>
    <message>
        <source>Another record has the same WARC-Record-ID.</source>
        <translation>Un autre enregistrement a le même WARC-Record-ID.</translation>
    </message>
    <message>
        <source>%1 is no digest.</source>
        <translation>%1 n’est pas une empreinte.</translation>
    </message>
    <message>
        <source>%1 is by an algorithm that is not known here; it was not compared.</source>
        <translation>%1 est d’un algorithme inconnu ici ; elle n’a pas été comparée.</translation>
    </message>
    <message>
        <source>%1 says %2, but its bytes have %3.</source>
        <translation>%1 indique %2, mais ses octets donnent %3.</translation>
    </message>
    <message>
        <source>It names no page, so none can be made. Save its files one by one.</source>
        <translation>Elle ne nomme aucune page, aucune archive ne peut donc être faite. Enregistrez ses fichiers un par un.</translation>
    </message>
    <message>
        <source>Put together on %1 from the files that were kept of a capture of %2. What servers answered was not kept.</source>
        <translation>Composée le %1 à partir des fichiers conservés d’une capture du %2. Les réponses des serveurs n’ont pas été conservées.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It is over something else.</source>
        <translation>Il porte sur autre chose.</translation>
    </message>
    <message>
        <source>The time stamp over the signature does not hold. %1</source>
        <translation>L’horodatage de la signature ne tient pas. %1</translation>
    </message>
    <message>
        <source>%1 confirms that it was signed by %2 (UTC).</source>
        <translation>%1 confirme que la signature existait le %2 (UTC).</translation>
    </message>
    <message>
        <source>%1 says that it was signed by %2 (UTC), but no authority that this computer trusts vouches for them.</source>
        <translation>%1 dit que la signature existait le %2 (UTC), mais aucune autorité reconnue par cet ordinateur ne s’en porte garante.</translation>
    </message>
    <message>
        <source>It says that it was signed %1 (UTC), more than ten minutes from its time stamp.</source>
        <translation>Elle se dit signée le %1 (UTC), à plus de dix minutes de son horodatage.</translation>
    </message>
    <message>
        <source>It is signed with the certificate of a domain, but has no time stamp.</source>
        <translation>Elle est signée avec le certificat d’un domaine, mais n’a pas d’horodatage.</translation>
    </message>
    <message>
        <source>The second certificate is not of the key that signed.</source>
        <translation>Le second certificat n’est pas celui de la clé qui a signé.</translation>
    </message>
    <message>
        <source>It names %1, but holds no certificate of it.</source>
        <translation>Elle nomme %1, mais n’en contient aucun certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not valid when it was signed (%2 to %3).</source>
        <translation>Le certificat de %1 n’était pas valable au moment de la signature (%2 à %3).</translation>
    </message>
    <message>
        <source>It lies too deep: packages of packages are not opened.</source>
        <translation>Il est trop profond : les paquets de paquets ne sont pas ouverts.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n web archive(s), each verified by itself.</source>
        <translation>
            <numerusform>Il contient %n archive web, vérifiée pour elle-même.</numerusform>
            <numerusform>Il contient %n archives web, chacune vérifiée pour elle-même.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The file exists already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Choisissez un autre nom ; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>La sauvegarde ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Try an older backup; nothing was changed.</source>
        <translation>Essayez une sauvegarde plus ancienne ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Un fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>it holds “%1”, which no backup does</source>
        <translation>elle contient « %1 », ce qu’aucune sauvegarde ne contient</translation>
    </message>
    <message>
        <source>the evidence file %1 does not have its digest</source>
        <translation>le fichier de preuve %1 n’a pas son empreinte</translation>
    </message>
    <message>
        <source>it holds no library</source>
        <translation>elle ne contient pas de bibliothèque</translation>
    </message>
    <message>
        <source>There is a library here already</source>
        <translation>Il y a déjà une bibliothèque ici</translation>
    </message>
    <message>
        <source>Choose another folder with --library; nothing was overwritten.</source>
        <translation>Choisissez un autre dossier avec --library ; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>its evidence folder is not empty</source>
        <translation>son dossier de preuves n’est pas vide</translation>
    </message>
    <message>
        <source>Practice and real reports are never mixed</source>
        <translation>Exercice et vrais signalements ne se mélangent jamais</translation>
    </message>
    <message>
        <source>%1 is the backup of a library for practice.</source>
        <translation>%1 est la sauvegarde d’une bibliothèque d’exercice.</translation>
    </message>
    <message>
        <source>%1 is the backup of a library of real reports.</source>
        <translation>%1 est la sauvegarde d’une bibliothèque de vrais signalements.</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Choisissez une autre sauvegarde ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>the header at byte %1 is damaged or cut off</source>
        <translation>l’en-tête à l’octet %1 est endommagé ou coupé</translation>
    </message>
    <message>
        <source>“%1” is cut off</source>
        <translation>« %1 » est coupé</translation>
    </message>
    <message>
        <source>there is something behind “%1”</source>
        <translation>il y a quelque chose derrière « %1 »</translation>
    </message>
    <message>
        <source>there is something behind its end</source>
        <translation>il y a quelque chose après sa fin</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>sa fin est coupée</translation>
    </message>
    <message>
        <source>page %1 of its library is not as it was written</source>
        <translation>la page %1 de sa bibliothèque n’est pas telle qu’elle a été écrite</translation>
    </message>
</context>
<context>
    <name>Bag</name>
    <message>
        <source>The name leads out of the bag.</source>
        <translation>Le nom mène hors du sac.</translation>
    </message>
    <message>
        <source>The name is absolute; names in a bag are relative.</source>
        <translation>Le nom est absolu ; les noms d’un sac sont relatifs.</translation>
    </message>
    <message>
        <source>The name cannot be used as a file name.</source>
        <translation>Le nom ne peut pas servir de nom de fichier.</translation>
    </message>
    <message>
        <source>The folder “data” is missing.</source>
        <translation>Le dossier « data » manque.</translation>
    </message>
    <message>
        <source>It is missing, so this is no bag.</source>
        <translation>Il manque, ce n’est donc pas un sac.</translation>
    </message>
    <message>
        <source>The algorithm “%1” is not known here; its lines were not compared.</source>
        <translation>L’algorithme « %1 » n’est pas connu ici ; ses lignes n’ont pas été comparées.</translation>
    </message>
    <message>
        <source>There is no manifest of the payload that can be compared.</source>
        <translation>Aucun manifeste du contenu ne peut être comparé.</translation>
    </message>
    <message>
        <source>fetch.txt names %1; nothing was fetched.</source>
        <translation>fetch.txt nomme %1 ; rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>Its %1 is %2, %3 says %4.</source>
        <translation>Son %1 est %2, %3 indique %4.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Il n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It is to be fetched from elsewhere (fetch.txt); the bag is not complete.</source>
        <translation>Il doit être téléchargé d’ailleurs (fetch.txt) ; le sac n’est pas complet.</translation>
    </message>
    <message>
        <source>%1 lists it.</source>
        <translation>%1 le cite.</translation>
    </message>
    <message>
        <source>No manifest lists it.</source>
        <translation>Aucun manifeste ne le cite.</translation>
    </message>
    <message>
        <source>%1 does not list it.</source>
        <translation>%1 ne le cite pas.</translation>
    </message>
    <message>
        <source>Payload-Oxum is “%1”, but the payload has %2 bytes in %3 files.</source>
        <translation>Payload-Oxum vaut « %1 », mais le contenu a %2 octets en %3 fichiers.</translation>
    </message>
    <message>
        <source>This name cannot stand in a bag</source>
        <translation>Ce nom ne peut pas figurer dans un sac</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores.</source>
        <translation>Utilisez lettres, chiffres, points, tirets et soulignés.</translation>
    </message>
    <message>
        <source>The bag holds this file already</source>
        <translation>Le sac contient déjà ce fichier</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Un fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>It cannot be looked at.</source>
        <translation>Il ne peut pas être examiné.</translation>
    </message>
    <message>
        <source>On many systems it is the same file as “%1”.</source>
        <translation>Sur bien des systèmes, c’est le même fichier que « %1 ».</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the bag, to a folder or nowhere.</source>
        <translation>C’est un lien qui mène hors du sac, vers un dossier ou nulle part.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark, which is not allowed.</source>
        <translation>Il commence par une marque d’ordre des octets, ce qui n’est pas permis.</translation>
    </message>
    <message>
        <source>It must hold exactly two lines: BagIt-Version and Tag-File-Character-Encoding.</source>
        <translation>Il doit tenir en exactement deux lignes : BagIt-Version et Tag-File-Character-Encoding.</translation>
    </message>
    <message>
        <source>BagIt %1.%2 is not known; 0.93 to 0.97 and 1.0 are.</source>
        <translation>BagIt %1.%2 n’est pas connu ; 0.93 à 0.97 et 1.0 le sont.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>L’encodage « %1 » n’est pas connu.</translation>
    </message>
    <message>
        <source>It is not valid %1.</source>
        <translation>Ce n’est pas du %1 valide.</translation>
    </message>
    <message>
        <source>Line %1 is not a checksum and a file name.</source>
        <translation>La ligne %1 n’est pas une empreinte suivie d’un nom de fichier.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Line %1 lists a payload file in a tag manifest.</source>
        <translation>La ligne %1 cite un fichier du contenu dans un manifeste d’étiquettes.</translation>
    </message>
    <message>
        <source>Line %1 lists a file outside the folder “data”.</source>
        <translation>La ligne %1 cite un fichier hors du dossier « data ».</translation>
    </message>
    <message>
        <source>%1 lists it twice.</source>
        <translation>%1 le cite deux fois.</translation>
    </message>
    <message>
        <source>Line %1 is not an address, a length and a file name.</source>
        <translation>La ligne %1 n’est pas une adresse, une longueur et un nom de fichier.</translation>
    </message>
    <message>
        <source>Line %1 has no label.</source>
        <translation>La ligne %1 n’a pas d’étiquette.</translation>
    </message>
    <message>
        <source>It would unpack to more than %1 bytes.</source>
        <translation>Il se décompresserait en plus de %1 octets.</translation>
    </message>
    <message>
        <source>The name is not UTF-8.</source>
        <translation>Le nom n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file.</source>
        <translation>C’est un lien ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>It is encrypted, so nobody can verify it.</source>
        <translation>Il est chiffré, personne ne peut donc le vérifier.</translation>
    </message>
    <message>
        <source>It lies beside the bag; a zipped bag is one folder and nothing else.</source>
        <translation>Il se trouve à côté du sac ; un sac zippé est un seul dossier et rien d’autre.</translation>
    </message>
    <message>
        <source>The zip holds it twice.</source>
        <translation>Le zip le contient deux fois.</translation>
    </message>
    <message>
        <source>A tag file is never that large.</source>
        <translation>Un fichier d’étiquettes n’est jamais si grand.</translation>
    </message>
    <message>
        <source>It does not unpack to the size that the zip declares.</source>
        <translation>Il ne se décompresse pas à la taille que le zip annonce.</translation>
    </message>
    <message>
        <source>There are more or larger time stamps in it than are checked.</source>
        <translation>Il contient des horodatages trop nombreux ou trop grands pour être tous vérifiés.</translation>
    </message>
    <message>
        <source>fetch.txt names it, but no manifest of the payload does.</source>
        <translation>fetch.txt le nomme, mais aucun manifeste du contenu ne le fait.</translation>
    </message>
    <message>
        <source>fetch.txt names it, but not every manifest of the payload does.</source>
        <translation>fetch.txt le nomme, mais certains manifestes du contenu ne le font pas.</translation>
    </message>
    <message>
        <source>Payload-Oxum stands in it more than once.</source>
        <translation>Payload-Oxum y figure plus d’une fois.</translation>
    </message>
    <message>
        <source>The bag has no folder of its own in the zip: unpacked, its files lie among others.</source>
        <translation>Le sac n’a pas de dossier à lui dans le zip : décompressés, ses fichiers se mêlent à d’autres.</translation>
    </message>
</context>
<context>
    <name>BatchContent</name>
    <message>
        <source>Received %1
SHA-256 %2

</source>
        <translation>Reçu le %1
SHA-256 %2

</translation>
    </message>
    <message>
        <source>There is no receipt yet.</source>
        <translation>Il n’y a pas encore de reçu.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence</source>
        <translation>
            <numerusform>%n fichier de preuve</numerusform>
            <numerusform>%n fichiers de preuve</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), without evidence.</source>
        <translation>%1 (%2), sans preuve.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4).</source>
        <translation>%1 (%2) et %3 (%4).</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Destination : %1.</translation>
    </message>
    <message>
        <source>They are written to %1.</source>
        <translation>Écrits dans %1.</translation>
    </message>
    <message>
        <source>Your name and e-mail address go along.</source>
        <translation>Votre nom et votre adresse électronique sont joints.</translation>
    </message>
    <message>
        <source>Your name and e-mail address stay here.</source>
        <translation>Votre nom et votre adresse électronique restent ici.</translation>
    </message>
    <message>
        <source>Your pseudonym “%1” goes along.</source>
        <translation>Votre pseudonyme « %1 » est joint.</translation>
    </message>
    <message>
        <source>Your organisation “%1” goes along.</source>
        <translation>Votre organisation « %1 » est jointe.</translation>
    </message>
    <message numerus="yes">
        <source>%n captured file(s) stay here: the partner does not take them.</source>
        <translation>
            <numerusform>%n fichier capturé reste ici : le partenaire ne le prend pas.</numerusform>
            <numerusform>%n fichiers capturés restent ici : le partenaire ne les prend pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Caution: the evidence of %n report(s) was captured in a signed-in tab. It may show the account that was logged in, or hold marks of that login: look at it, and redact it, before it goes.</source>
        <translation>
            <numerusform>Attention : la preuve de %n signalement a été capturée dans un onglet connecté. Elle peut montrer le compte connecté, ou contenir des traces de cette connexion : regardez-la, et masquez ce qu’il faut, avant l’envoi.</numerusform>
            <numerusform>Attention : les preuves de %n signalements ont été capturées dans un onglet connecté. Elles peuvent montrer le compte connecté, ou contenir des traces de cette connexion : regardez-les, et masquez ce qu’il faut, avant l’envoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>The batch is empty</source>
        <translation>Le lot est vide</translation>
    </message>
    <message>
        <source>Make a new batch from reports that are ready.</source>
        <translation>Faites un nouveau lot avec des signalements prêts.</translation>
    </message>
    <message>
        <source>No report is ready</source>
        <translation>Aucun signalement n’est prêt</translation>
    </message>
    <message>
        <source>No ready report is addressed to %1.</source>
        <translation>Aucun signalement prêt n’est adressé à %1.</translation>
    </message>
    <message>
        <source>Mark reports as ready first.</source>
        <translation>Marquez d’abord des signalements comme prêts.</translation>
    </message>
    <message>
        <source>There is no such batch</source>
        <translation>Ce lot n’existe pas</translation>
    </message>
    <message>
        <source>“batch list” shows the batches there are.</source>
        <translation>« batch list » montre les lots existants.</translation>
    </message>
    <message>
        <source>The batch is on its way</source>
        <translation>Le lot est en route</translation>
    </message>
    <message>
        <source>A report cannot leave a batch that was queued for sending.</source>
        <translation>Un signalement ne peut pas quitter un lot mis en file d’envoi.</translation>
    </message>
    <message>
        <source>The report is in no batch</source>
        <translation>Le signalement n’est dans aucun lot</translation>
    </message>
    <message>
        <source>Report %1 was not put into a batch.</source>
        <translation>Le signalement %1 n’a pas été mis dans un lot.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>The page was not captured</source>
        <translation>La page n’a pas été capturée</translation>
    </message>
    <message>
        <source>“%1” is not an address of the web.</source>
        <translation>« %1 » n’est pas une adresse du web.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>Donnez une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Capture the page once more.</source>
        <translation>Capturez la page encore une fois.</translation>
    </message>
    <message>
        <source>%1 did not finish loading in time.</source>
        <translation>%1 n’a pas fini de se charger à temps.</translation>
    </message>
    <message>
        <source>Try again later, or allow more time.</source>
        <translation>Réessayez plus tard, ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>The files of %1 could not be written in time.</source>
        <translation>Les fichiers de %1 n’ont pas pu être écrits à temps.</translation>
    </message>
    <message>
        <source>Check the disk that the library lies on.</source>
        <translation>Vérifiez le disque où se trouve la bibliothèque.</translation>
    </message>
    <message>
        <source>%1 keeps the browser so busy that it did not answer.</source>
        <translation>%1 occupe tant le navigateur qu’il n’a pas répondu.</translation>
    </message>
    <message>
        <source>The part of the browser that showed %1 has ended unexpectedly.</source>
        <translation>La partie du navigateur qui montrait %1 s’est terminée de façon inattendue.</translation>
    </message>
    <message>
        <source>%1 was left or closed before it was captured.</source>
        <translation>%1 a été quittée ou fermée avant d’être capturée.</translation>
    </message>
    <message>
        <source>Open the page and capture it once more.</source>
        <translation>Ouvrez la page et capturez-la encore une fois.</translation>
    </message>
    <message>
        <source>%1 is not a page but a file to download (%2).</source>
        <translation>%1 n’est pas une page mais un fichier à télécharger (%2).</translation>
    </message>
    <message>
        <source>Capture the page that leads to it.</source>
        <translation>Capturez la page qui y mène.</translation>
    </message>
    <message>
        <source>There is no page of a site here that could be kept.</source>
        <translation>Il n’y a ici aucune page d’un site à garder.</translation>
    </message>
    <message>
        <source>Open a listing, then capture it.</source>
        <translation>Ouvrez une annonce, puis capturez-la.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1 is larger than a capture may be.</source>
        <translation>%1 est plus grande qu’une capture ne peut l’être.</translation>
    </message>
    <message>
        <source>Loaded again, %1 became another page (%2).</source>
        <translation>Rechargée, %1 est devenue une autre page (%2).</translation>
    </message>
    <message>
        <source>the browser engine gave reason %1</source>
        <translation>le moteur du navigateur a donné la raison %1</translation>
    </message>
    <message>
        <source>As root the browser’s sandbox cannot start, so %1 was not opened.</source>
        <translation>En tant que root, le bac à sable du navigateur ne peut pas démarrer : %1 n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Run it as an ordinary user: runuser -u NAME -- cyberspotter capture …</source>
        <translation>Lancez-le comme utilisateur ordinaire : runuser -u NOM -- cyberspotter capture …</translation>
    </message>
    <message>
        <source>%1 was open in a signed-in tab, and everything was signed out since.</source>
        <translation>%1 était ouvert dans un onglet connecté, et tout a été déconnecté depuis.</translation>
    </message>
    <message>
        <source>Sign in again in a signed-in tab, then capture the page.</source>
        <translation>Reconnectez-vous dans un onglet connecté, puis capturez la page.</translation>
    </message>
</context>
<context>
    <name>Captures</name>
    <message>
        <source>The capture holds no file</source>
        <translation>La capture ne contient aucun fichier</translation>
    </message>
    <message>
        <source>Capture the page again.</source>
        <translation>Capturez la page à nouveau.</translation>
    </message>
    <message>
        <source>A file of the capture is missing</source>
        <translation>Un fichier de la capture manque</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the evidence folder as it was written.</source>
        <translation>%1 (%2) n’est pas dans le dossier des preuves tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>There is no such capture</source>
        <translation>Cette capture n’existe pas</translation>
    </message>
    <message>
        <source>Look it up in the list of reports.</source>
        <translation>Cherchez-la dans la liste des signalements.</translation>
    </message>
    <message>
        <source>The capture stays</source>
        <translation>La capture reste</translation>
    </message>
    <message>
        <source>It was not captured here, so there is nothing to undo.</source>
        <translation>Elle n’a pas été faite ici : il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Others have it already: it was exported or sent.</source>
        <translation>D’autres l’ont déjà : elle a été exportée ou envoyée.</translation>
    </message>
    <message>
        <source>“%1” was kept over a minute ago.</source>
        <translation>« %1 » a été conservée il y a plus d’une minute.</translation>
    </message>
    <message>
        <source>Withdraw its report instead; the evidence is kept.</source>
        <translation>Retirez plutôt son signalement ; la preuve est conservée.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A catalogue file cannot be read</source>
        <translation>Un fichier du catalogue ne peut pas être lu</translation>
    </message>
    <message>
        <source>Correct the file, or install the program again.</source>
        <translation>Corrigez le fichier ou réinstallez le programme.</translation>
    </message>
    <message>
        <source>The partner profile is not valid</source>
        <translation>Le profil du partenaire n’est pas valide</translation>
    </message>
    <message>
        <source>Correct the field and add the profile again.</source>
        <translation>Corrigez le champ et ajoutez le profil à nouveau.</translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known</source>
        <translation>le type « %1 » n’est pas connu</translation>
    </message>
    <message>
        <source>a channel of kind %1 needs an address</source>
        <translation>un canal de type %1 demande une adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an https address</source>
        <translation>« %1 » n’est pas une adresse https</translation>
    </message>
    <message>
        <source>a limit must be 1 or more</source>
        <translation>une limite vaut au moins 1</translation>
    </message>
    <message>
        <source>lower-case letters, digits and dashes are needed</source>
        <translation>il faut des minuscules, des chiffres et des tirets</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>il faut un nom</translation>
    </message>
    <message>
        <source>at least one channel is needed</source>
        <translation>il faut au moins un canal</translation>
    </message>
    <message>
        <source>There is no such partner</source>
        <translation>Ce partenaire n’existe pas</translation>
    </message>
    <message>
        <source>No partner has the id &quot;%1&quot;.</source>
        <translation>Aucun partenaire n’a l’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>See the list of partners, or add one.</source>
        <translation>Voyez la liste des partenaires, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>There is such a partner already</source>
        <translation>Ce partenaire existe déjà</translation>
    </message>
    <message>
        <source>You added a partner with the id &quot;%1&quot; before.</source>
        <translation>Vous avez déjà ajouté un partenaire d’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>Choose another id, or change the one there is.</source>
        <translation>Choisissez un autre identifiant, ou modifiez celui qui existe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither original nor redacted</source>
        <translation>« %1 » n’est ni « original » ni « redacted »</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Write the whole library, evidence included, into one file</source>
        <translation>Écrire toute la bibliothèque, preuves comprises, dans un seul fichier</translation>
    </message>
    <message numerus="yes">
        <source>The library and %n evidence file(s) are in %1.</source>
        <translation>
            <numerusform>La bibliothèque et %n fichier de preuve sont dans %1.</numerusform>
            <numerusform>La bibliothèque et %n fichiers de preuve sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group ready reports by partner, show and export batches</source>
        <translation>Grouper les signalements prêts par partenaire, montrer et exporter les lots</translation>
    </message>
    <message>
        <source>Only reports for this partner.</source>
        <translation>Seulement les signalements pour ce partenaire.</translation>
    </message>
    <message>
        <source>bag, csv or json.</source>
        <translation>bag, csv ou json.</translation>
    </message>
    <message>
        <source>File of the export; with several batches, a folder.</source>
        <translation>Fichier de l’export ; avec plusieurs lots, un dossier.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>No report is ready</source>
        <translation>Aucun signalement n’est prêt</translation>
    </message>
    <message>
        <source>Mark reports as ready first: report ready REPORT.</source>
        <translation>Marquez d’abord des signalements comme prêts : report ready REPORT.</translation>
    </message>
    <message>
        <source>Batch %1 is written to %2.</source>
        <translation>Le lot %1 est écrit dans %2.</translation>
    </message>
    <message>
        <source>What is understood of a saved page: title, price, seller, item number</source>
        <translation>Ce qui est compris d’une page enregistrée : titre, prix, vendeur, numéro d’article</translation>
    </message>
    <message>
        <source>The address the page was saved from.</source>
        <translation>L’adresse d’où vient la page.</translation>
    </message>
    <message>
        <source>The charset the server named, if known.</source>
        <translation>L’encodage nommé par le serveur, s’il est connu.</translation>
    </message>
    <message>
        <source>A file with a path, a tab and an address on each line.</source>
        <translation>Un fichier avec, par ligne, un chemin, une tabulation et une adresse.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>disponibilité</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>vendeur</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>numéro d’article</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>place de marché</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>Give a date such as 2026-11-24.</source>
        <translation>Donnez une date comme 2026-11-24.</translation>
    </message>
    <message>
        <source>Give a number from 1.</source>
        <translation>Donnez un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Search everything ever reported, and export what is found</source>
        <translation>Chercher dans tout ce qui a été signalé, et exporter ce qui est trouvé</translation>
    </message>
    <message>
        <source>Words to find.</source>
        <translation>Mots à trouver.</translation>
    </message>
    <message>
        <source>Scientific name.</source>
        <translation>Nom scientifique.</translation>
    </message>
    <message>
        <source>Partner.</source>
        <translation>Partenaire.</translation>
    </message>
    <message>
        <source>Marketplace.</source>
        <translation>Place de marché.</translation>
    </message>
    <message>
        <source>State of the report.</source>
        <translation>État du signalement.</translation>
    </message>
    <message>
        <source>Created on this day or later.</source>
        <translation>Créé ce jour ou après.</translation>
    </message>
    <message>
        <source>Created before this day.</source>
        <translation>Créé avant ce jour.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Au plus ce nombre.</translation>
    </message>
    <message>
        <source>Export: csv, json or bag.</source>
        <translation>Export : csv, json ou bag.</translation>
    </message>
    <message>
        <source>File of the export.</source>
        <translation>Fichier de l’export.</translation>
    </message>
    <message>
        <source>Answer one JSON query a line.</source>
        <translation>Répondre à une requête JSON par ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1.</source>
        <translation>
            <numerusform>%n signalement écrit dans %1.</numerusform>
            <numerusform>%n signalements écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the query</source>
        <translation>la requête</translation>
    </message>
    <message>
        <source>Search terms, and the terms that stand in a text</source>
        <translation>Les termes de recherche, et ceux qui figurent dans un texte</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Taxon or group</source>
        <translation>Taxon ou groupe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>No such terms.</source>
        <translation>Aucun terme de ce genre.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation>Vérifiez son nom et si vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Usage: cyberspotter-cli [--library DIR] [--json] COMMAND ...</source>
        <translation>Usage : cyberspotter-cli [--library DIR] [--json] COMMANDE ...</translation>
    </message>
    <message>
        <source>The core library of Cyber Spotter on the command line.</source>
        <translation>La bibliothèque centrale de Cyber Spotter en ligne de commande.</translation>
    </message>
    <message>
        <source>the library&apos;s folder</source>
        <translation>le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>un objet JSON par ligne sur la sortie standard</translation>
    </message>
    <message>
        <source>this text, or that of a command</source>
        <translation>ce texte, ou celui d’une commande</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple :</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>Le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output.</source>
        <translation>Un objet JSON par ligne sur la sortie standard.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Ce texte.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>Marketplaces and platforms, and their search addresses</source>
        <translation>Les places de marché et plateformes, et leurs adresses de recherche</translation>
    </message>
    <message>
        <source>Only those with a site for this country (FR).</source>
        <translation>Seulement celles qui ont un site pour ce pays (FR).</translation>
    </message>
    <message>
        <source>Only marketplace, classifieds, auction or social.</source>
        <translation>Seulement marketplace, classifieds, auction ou social.</translation>
    </message>
    <message>
        <source>The search addresses for these words.</source>
        <translation>Les adresses de recherche pour ces mots.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>Reports go to: %1</source>
        <translation>Les signalements vont à : %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Source : %1 (%2)</translation>
    </message>
    <message>
        <source>There is no such marketplace</source>
        <translation>Cette place de marché n’existe pas</translation>
    </message>
    <message>
        <source>No marketplace has the id &quot;%1&quot;.</source>
        <translation>Aucune place de marché n’a l’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>See cyberspotter-cli marketplaces list.</source>
        <translation>Voyez cyberspotter-cli marketplaces list.</translation>
    </message>
    <message>
        <source>Ask partners what became of reports, or record what they said by other ways</source>
        <translation>Demander aux partenaires la suite donnée aux signalements, ou noter ce qu’ils ont dit autrement</translation>
    </message>
    <message>
        <source>Only this partner.</source>
        <translation>Seulement ce partenaire.</translation>
    </message>
    <message>
        <source>How the outcome came.</source>
        <translation>Comment la suite est parvenue.</translation>
    </message>
    <message>
        <source>Trust only the certificates of this file.</source>
        <translation>Ne faire confiance qu’aux certificats de ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s).</source>
        <translation>
            <numerusform>%n suite.</numerusform>
            <numerusform>%n suites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or add --token-in file to keep the token in a file that only you can read, or leave --token out and set CYBERSPOTTER_TOKEN_ and the partner&apos;s id.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou ajoutez --token-in file pour garder le jeton dans un fichier que vous seul pouvez lire, ou omettez --token et définissez CYBERSPOTTER_TOKEN_ suivi de l’identifiant du partenaire.</translation>
    </message>
    <message>
        <source>This partner has no intake that a program can ask</source>
        <translation>Ce partenaire n’a pas d’accès qu’un programme puisse interroger</translation>
    </message>
    <message>
        <source>Report by its form, or hand a file to your coordinator.</source>
        <translation>Signalez par son formulaire, ou remettez un fichier à votre coordinateur.</translation>
    </message>
    <message>
        <source>The partner cannot be reached as its profile says</source>
        <translation>Le partenaire ne peut pas être joint comme son profil le dit</translation>
    </message>
    <message>
        <source>See partners show %1; mend its address or its token.</source>
        <translation>Voyez partners show %1 ; corrigez son adresse ou son jeton.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>Vérifiez le chemin et les droits du fichier.</translation>
    </message>
    <message>
        <source>Companies that reports go to, and how each takes them</source>
        <translation>Les entreprises qui reçoivent les signalements, et comment chacune les prend</translation>
    </message>
    <message>
        <source>Name of the new partner.</source>
        <translation>Nom du nouveau partenaire.</translation>
    </message>
    <message>
        <source>How it takes reports: https, smtp, sftp, webdav, file, web_form.</source>
        <translation>Comment il prend les signalements : https, smtp, sftp, webdav, file, web_form.</translation>
    </message>
    <message>
        <source>Address of its intake or form.</source>
        <translation>Adresse de son accès ou de son formulaire.</translation>
    </message>
    <message>
        <source>Its token. Other users can see a command line: CYBERSPOTTER_TOKEN_ID in the environment is safer.</source>
        <translation>Son jeton. D’autres utilisateurs peuvent voir une ligne de commande : CYBERSPOTTER_TOKEN_ID dans l’environnement est plus sûr.</translation>
    </message>
    <message>
        <source>Where the token is kept: keychain, or file (only you can read it).</source>
        <translation>Où le jeton est gardé : keychain, ou file (vous seul pouvez le lire).</translation>
    </message>
    <message>
        <source>A whole profile as JSON.</source>
        <translation>Un profil entier en JSON.</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>platforms</source>
        <translation>plateformes</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Règles : %1</translation>
    </message>
    <message>
        <source>Source: %1 %2 (%3)</source>
        <translation>Source : %1 %2 (%3)</translation>
    </message>
    <message>
        <source>The token is kept in a file that only you can read.</source>
        <translation>Le jeton est gardé dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The token is kept in the keychain.</source>
        <translation>Le jeton est gardé dans le trousseau.</translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation>%1 (%2) ajouté.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 retiré.</translation>
    </message>
    <message>
        <source>Read amounts and currencies out of texts</source>
        <translation>Lire montants et devises dans des textes</translation>
    </message>
    <message>
        <source>The language of the page, to read shared signs.</source>
        <translation>La langue de la page, pour lire les signes partagés.</translation>
    </message>
    <message>
        <source>The country of the page (two letters).</source>
        <translation>Le pays de la page (deux lettres).</translation>
    </message>
    <message>
        <source>The host name of the page.</source>
        <translation>Le nom d’hôte de la page.</translation>
    </message>
    <message>
        <source>A currency sign or code that stands elsewhere.</source>
        <translation>Un signe ou code de devise qui figure ailleurs.</translation>
    </message>
    <message>
        <source>Give the listing’s web address, from https:// on.</source>
        <translation>Donnez l’adresse web de l’annonce, à partir de https://.</translation>
    </message>
    <message>
        <source>Report %1 is kept as a draft: %2</source>
        <translation>Le signalement %1 est gardé comme brouillon : %2</translation>
    </message>
    <message>
        <source>Report %1 is changed.</source>
        <translation>Le signalement %1 est modifié.</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>Signalement %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n enregistrement lu</numerusform>
            <numerusform>%n enregistrements lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Imported %1, known already %2, refused %3.</source>
        <translation>Importés %1, déjà connus %2, refusés %3.</translation>
    </message>
    <message>
        <source>Add, list, edit, ready, withdraw and import reports</source>
        <translation>Ajouter, lister, modifier, préparer, retirer et importer des signalements</translation>
    </message>
    <message>
        <source>Web address of the listing.</source>
        <translation>Adresse web de l’annonce.</translation>
    </message>
    <message>
        <source>The page as it was saved.</source>
        <translation>La page telle qu’enregistrée.</translation>
    </message>
    <message>
        <source>A picture of the page (PNG).</source>
        <translation>Une image de la page (PNG).</translation>
    </message>
    <message>
        <source>Only reports in this state.</source>
        <translation>Seulement les signalements dans cet état.</translation>
    </message>
    <message>
        <source>Folder that evidence_path is relative to.</source>
        <translation>Dossier auquel evidence_path se rapporte.</translation>
    </message>
    <message>
        <source>The species is not in the catalogue</source>
        <translation>L’espèce n’est pas dans le catalogue</translation>
    </message>
    <message>
        <source>“species find” looks it up in any language.</source>
        <translation>« species find » la cherche dans toutes les langues.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>Scientific name; may be given several times.</source>
        <translation>Nom scientifique ; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>CITES term code of what is offered, such as IVC.</source>
        <translation>Code CITES de ce qui est offert, comme IVC.</translation>
    </message>
    <message>
        <source>How many or how much.</source>
        <translation>Combien.</translation>
    </message>
    <message>
        <source>Why the listing is suspect, in a sentence.</source>
        <translation>Pourquoi l’annonce est suspecte, en une phrase.</translation>
    </message>
    <message>
        <source>certain, likely or unsure.</source>
        <translation>certain, likely ou unsure.</translation>
    </message>
    <message>
        <source>Partner who gets the report.</source>
        <translation>Partenaire qui reçoit le signalement.</translation>
    </message>
    <message>
        <source>Name of the seller.</source>
        <translation>Nom du vendeur.</translation>
    </message>
    <message>
        <source>The marketplace’s own name or number of the seller.</source>
        <translation>Le nom ou numéro du vendeur propre à la place de marché.</translation>
    </message>
    <message>
        <source>Corrects this field of the listing.</source>
        <translation>Corrige ce champ de l’annonce.</translation>
    </message>
    <message>
        <source>Give a CITES term code such as LIV, IVC, SKI or SCA.</source>
        <translation>Donnez un code CITES comme LIV, IVC, SKI ou SCA.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation>Ce n’est pas compris</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 ne peut pas être « %2 ».</translation>
    </message>
    <message>
        <source>Make a library out of a backup, in a folder that holds none</source>
        <translation>Faire une bibliothèque d’une sauvegarde, dans un dossier qui n’en contient pas</translation>
    </message>
    <message numerus="yes">
        <source>The library and %n evidence file(s) are restored to %1.</source>
        <translation>
            <numerusform>La bibliothèque et %n fichier de preuve sont restaurés dans %1.</numerusform>
            <numerusform>La bibliothèque et %n fichiers de preuve sont restaurés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxa in trade, with their names and CITES listings</source>
        <translation>Les taxons du commerce, leurs noms et leurs inscriptions CITES</translation>
    </message>
    <message>
        <source>At most so many answers (10 without this).</source>
        <translation>Au plus ce nombre de réponses (10 par défaut).</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Nom scientifique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>CITES</source>
        <translation>CITES</translation>
    </message>
    <message>
        <source>IUCN</source>
        <translation>UICN</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>No taxon has a name like &quot;%1&quot;.</source>
        <translation>Aucun taxon n’a un nom comme « %1 ».</translation>
    </message>
    <message>
        <source>The catalogue has no such taxon</source>
        <translation>Le catalogue n’a pas ce taxon</translation>
    </message>
    <message>
        <source>Give the scientific name or a synonym; &quot;species find&quot; searches by any name.</source>
        <translation>Donnez le nom scientifique ou un synonyme ; « species find » cherche par n’importe quel nom.</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>the whole taxon</source>
        <translation>le taxon entier</translation>
    </message>
    <message>
        <source>Traded as</source>
        <translation>Vendu comme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Taxa</source>
        <translation>Taxons</translation>
    </message>
    <message>
        <source>Names in %1</source>
        <translation>Noms en %1</translation>
    </message>
    <message>
        <source>Count reports by species, marketplace, partner, outcome or week</source>
        <translation>Compter les signalements par espèce, place de marché, partenaire, suite ou semaine</translation>
    </message>
    <message>
        <source>What to count by.</source>
        <translation>Selon quoi compter.</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>Send batches to their partners, and go on with what was broken off</source>
        <translation>Envoyer les lots à leurs partenaires, et reprendre ce qui a été interrompu</translation>
    </message>
    <message>
        <source>Do not wait for the next try when the line is bad.</source>
        <translation>Ne pas attendre l’essai suivant quand la ligne est mauvaise.</translation>
    </message>
    <message>
        <source>Trying again in %1 s: %2</source>
        <translation>Nouvel essai dans %1 s : %2</translation>
    </message>
    <message>
        <source>Batch %1: %2</source>
        <translation>Lot %1 : %2</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Reçu : %1</translation>
    </message>
    <message>
        <source>Understand addresses: canonical form, marketplace, item</source>
        <translation>Comprendre des adresses : forme canonique, place de marché, article</translation>
    </message>
    <message>
        <source>%1  is not a web address</source>
        <translation>%1  n’est pas une adresse web</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>article %1</translation>
    </message>
    <message>
        <source>seller %1</source>
        <translation>vendeur %1</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliothèque</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>sac</translation>
    </message>
    <message>
        <source>bag in a zip</source>
        <translation>sac dans un zip</translation>
    </message>
    <message>
        <source>nothing that can be verified</source>
        <translation>rien qui puisse être vérifié</translation>
    </message>
    <message>
        <source>Read evidence again and name every file that differs</source>
        <translation>Relire les preuves et nommer chaque fichier qui diffère</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1 …</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>NOT SOUND</source>
        <translation>NON INTACT</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared</source>
        <translation>
            <numerusform>%n fichier comparé</numerusform>
            <numerusform>%n fichiers comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>Report %1 is out of its batch and ready again.</source>
        <translation>Le signalement %1 est sorti de son lot et de nouveau prêt.</translation>
    </message>
    <message>
        <source>What the partner answered, or where you sent it.</source>
        <translation>Ce que le partenaire a répondu, ou où vous l’avez envoyé.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La version.</translation>
    </message>
    <message>
        <source>%1 of %2 of evidence</source>
        <translation>%1 sur %2 de preuves</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, encore %1 s</translation>
    </message>
    <message>
        <source>Give a currency code of three letters, such as EUR.</source>
        <translation>Donnez un code de devise en trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>Give an amount such as 1234.50.</source>
        <translation>Donnez un montant comme 1234.50.</translation>
    </message>
    <message>
        <source>Corrects the price: 1234.50, or as written, “1.234,50 €”.</source>
        <translation>Corrige le prix : 1234.50, ou tel qu’il est écrit, « 1.234,50 € ».</translation>
    </message>
    <message>
        <source>Corrects the currency, such as EUR.</source>
        <translation>Corrige la devise, comme EUR.</translation>
    </message>
    <message>
        <source>Give a number such as 2 or 0.5.</source>
        <translation>Donnez un nombre comme 2 ou 0.5.</translation>
    </message>
    <message>
        <source>Queued; another process is sending for this library.</source>
        <translation>En attente ; un autre processus envoie pour cette bibliothèque.</translation>
    </message>
    <message>
        <source>Ended; what is left goes on with the next “submit”.</source>
        <translation>Terminé ; le reste continuera au prochain « submit ».</translation>
    </message>
    <message>
        <source>Keep running and send what becomes queued, until interrupted.</source>
        <translation>Continuer et envoyer ce qui arrive, jusqu’à interruption.</translation>
    </message>
    <message>
        <source>Captured pages: list, show, write out the signed archive</source>
        <translation>Pages capturées : lister, montrer, écrire l’archive signée</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Pas plus que ce nombre.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Captured %1 by %2, with %3, %4</source>
        <translation>Capturé le %1 par %2, avec %3, %4</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>The log of what was done to evidence, and its signed head</source>
        <translation>Le journal de ce qui a été fait des preuves, et sa tête signée</translation>
    </message>
    <message>
        <source>The file to write; one that exists is never replaced.</source>
        <translation>Le fichier à écrire ; un fichier existant n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>A head that was written before: does the log still contain it?</source>
        <translation>Une tête écrite auparavant : le journal la contient-il encore ?</translation>
    </message>
    <message>
        <source>The custody log does not know this</source>
        <translation>Le journal de conservation ne connaît pas cela</translation>
    </message>
    <message>
        <source>“custody list” shows every entry with its subject.</source>
        <translation>« custody list » montre chaque entrée avec son sujet.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrée %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log</source>
        <translation>
            <numerusform>%n ligne du journal</numerusform>
            <numerusform>%n lignes du journal</numerusform>
        </translation>
    </message>
    <message>
        <source>The log still contains the signed head.</source>
        <translation>Le journal contient toujours la tête signée.</translation>
    </message>
    <message>
        <source>The signed head (entry %1) is in %2. Keep it where nobody can change it together with this library.</source>
        <translation>La tête signée (entrée %1) est dans %2. Gardez-la là où personne ne peut la modifier en même temps que cette bibliothèque.</translation>
    </message>
    <message>
        <source>Bring in a WACZ or a bag that others made, as captures of theirs</source>
        <translation>Importer un WACZ ou un bag fait par d’autres, comme leurs captures</translation>
    </message>
    <message>
        <source>Take what does not verify as well; the captures say so.</source>
        <translation>Prendre aussi ce qui ne se vérifie pas ; les captures le disent.</translation>
    </message>
    <message>
        <source>%1 was brought in already: %2</source>
        <translation>%1 a déjà été importé : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n capture(s) brought in</source>
        <translation>
            <numerusform>%1 : %n capture importée</numerusform>
            <numerusform>%1 : %n captures importées</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not verify; the captures say so.</source>
        <translation>Il ne se vérifie pas ; les captures le disent.</translation>
    </message>
    <message>
        <source>The key that signs this library’s archives: its public part</source>
        <translation>La clé qui signe les archives de cette bibliothèque : sa partie publique</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Empreinte (SHA-256) : %1</translation>
    </message>
    <message>
        <source>The private part lies in a file that only you can read.</source>
        <translation>La partie privée est dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The private part lies in the keychain.</source>
        <translation>La partie privée est dans le trousseau.</translation>
    </message>
    <message>
        <source>Which evidence goes to it: original, or redacted copies only.</source>
        <translation>Les preuves qui lui parviennent : original, ou copies caviardées seulement (redacted).</translation>
    </message>
    <message>
        <source>%1 gets redacted evidence only.</source>
        <translation>%1 ne reçoit que des preuves caviardées.</translation>
    </message>
    <message>
        <source>%1 gets the evidence as it was captured.</source>
        <translation>%1 reçoit les preuves telles que capturées.</translation>
    </message>
    <message>
        <source>Blank faces, names and numbers on a copy of a capture’s picture or text</source>
        <translation>Masquer visages, noms et numéros sur une copie d’une image ou du texte d’une capture</translation>
    </message>
    <message>
        <source>Which picture: its role (screenshot_full, picture-2 ...) or its SHA-256.</source>
        <translation>Quelle image : son rôle (screenshot_full, picture-2…) ou son SHA-256.</translation>
    </message>
    <message>
        <source>What must not be seen, in pixels of the picture; faces are blurred, the rest is boxed, unless told otherwise.</source>
        <translation>Ce qui ne doit pas être vu, en pixels de l’image ; sauf indication contraire, les visages sont floutés et le reste est couvert de noir.</translation>
    </message>
    <message>
        <source>Blank telephone numbers, mail addresses and names at messengers in the page’s text.</source>
        <translation>Masquer les numéros de téléphone, adresses électroniques et noms de messagerie dans le texte de la page.</translation>
    </message>
    <message>
        <source>A name to blank in the text besides.</source>
        <translation>Un nom à masquer en plus dans le texte.</translation>
    </message>
    <message>
        <source>Show the redacted copies there are.</source>
        <translation>Montrer les copies caviardées existantes.</translation>
    </message>
    <message>
        <source>Copying the picture …</source>
        <translation>Copie de l’image…</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1, version %2 : %3</translation>
    </message>
    <message>
        <source>Which evidence leaves: original or redacted; as chosen for the partner unless given.</source>
        <translation>Les preuves qui partent : original ou redacted ; sinon comme choisi pour le partenaire.</translation>
    </message>
    <message>
        <source>Have an authority confirm when evidence existed (RFC 3161)</source>
        <translation>Faire confirmer par une autorité quand une preuve existait (RFC 3161)</translation>
    </message>
    <message>
        <source>The head of the custody log, and with it all before it.</source>
        <translation>La tête du journal de conservation, et avec elle tout ce qui précède.</translation>
    </message>
    <message>
        <source>Its address; only a digest is sent there. Default: those of the settings.</source>
        <translation>Son adresse ; seule une empreinte y est envoyée. Par défaut : celles des réglages.</translation>
    </message>
    <message>
        <source>Certificates (PEM) that vouch for the authority; default: those of the system.</source>
        <translation>Certificats (PEM) qui répondent de l’autorité ; par défaut : ceux du système.</translation>
    </message>
    <message>
        <source>The file that was stamped.</source>
        <translation>Le fichier qui a été horodaté.</translation>
    </message>
    <message>
        <source>Its SHA-256 instead, or the hash of a custody entry.</source>
        <translation>Son SHA-256 à la place, ou l’empreinte d’une entrée du journal.</translation>
    </message>
    <message>
        <source>Stamp every new capture, and each day the head of the log.</source>
        <translation>Horodater chaque nouvelle capture, et chaque jour la tête du journal.</translation>
    </message>
    <message>
        <source>Stamp only when asked.</source>
        <translation>N’horodater que sur demande.</translation>
    </message>
    <message>
        <source>Forget this authority.</source>
        <translation>Oublier cette autorité.</translation>
    </message>
    <message>
        <source>  Time: %1, signed by %2</source>
        <translation>  Heure : %1, signé par %2</translation>
    </message>
    <message>
        <source>New captures are stamped by: %1</source>
        <translation>Les nouvelles captures sont horodatées par : %1</translation>
    </message>
    <message>
        <source>Time stamps are made only when asked. Authorities: %1</source>
        <translation>Les horodatages ne sont faits que sur demande. Autorités : %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>web archive, WACZ</source>
        <translation>archive web, WACZ</translation>
    </message>
    <message>
        <source>web archive, WARC</source>
        <translation>archive web, WARC</translation>
    </message>
    <message>
        <source>index of web archives</source>
        <translation>index d’archives web</translation>
    </message>
    <message>
        <source>The capture had no archive: this one was put together now from the files that were kept. What servers answered was not kept.</source>
        <translation>La capture n’avait pas d’archive : celle-ci vient d’être composée à partir des fichiers conservés. Les réponses des serveurs n’ont pas été conservées.</translation>
    </message>
    <message>
        <source>Wrote its time stamp %1.</source>
        <translation>Horodatage écrit : %1.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures (PDQ), and which reports show the same picture</source>
        <translation>Empreintes d’images (PDQ), et les signalements qui montrent la même image</translation>
    </message>
    <message>
        <source>Find pictures that differ in at most so many of 256 bits (31).</source>
        <translation>Trouver les images qui diffèrent d’au plus ce nombre de bits sur 256 (31).</translation>
    </message>
    <message>
        <source>A value cannot be used</source>
        <translation>Une valeur est inutilisable</translation>
    </message>
    <message>
        <source>Give a number from 0 to 256.</source>
        <translation>Donnez un nombre de 0 à 256.</translation>
    </message>
    <message>
        <source>No picture of the library is like it.</source>
        <translation>Aucune image de la bibliothèque ne lui ressemble.</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>signalement %1</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>capture %1</translation>
    </message>
    <message>
        <source>%1  %2 bits (%3)  picture %4</source>
        <translation>%1  %2 bits (%3)  image %4</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same item</source>
        <translation>même article</translation>
    </message>
    <message>
        <source>same seller, titles alike by %1 %</source>
        <translation>même vendeur, titres semblables à %1 %</translation>
    </message>
    <message>
        <source>same picture, %1 bits (%2)</source>
        <translation>même image, %1 bits (%2)</translation>
    </message>
    <message>
        <source>Whether a listing was reported before, or is like one that was</source>
        <translation>Si une annonce a déjà été signalée, ou ressemble à une qui l’a été</translation>
    </message>
    <message>
        <source>The listing&apos;s address.</source>
        <translation>L’adresse de l’annonce.</translation>
    </message>
    <message>
        <source>A picture of the listing.</source>
        <translation>Une image de l’annonce.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Son titre.</translation>
    </message>
    <message>
        <source>Its seller&apos;s name.</source>
        <translation>Le nom de son vendeur.</translation>
    </message>
    <message>
        <source>Its seller&apos;s number or account.</source>
        <translation>Le numéro ou le compte de son vendeur.</translation>
    </message>
    <message>
        <source>Not reported before, and like nothing in the library.</source>
        <translation>Jamais signalée, et rien dans la bibliothèque ne lui ressemble.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>capture</translation>
    </message>
    <message>
        <source>Everything of one seller, on all marketplaces, with pictures in common</source>
        <translation>Tout d’un même vendeur, sur toutes les places de marché, avec les images communes</translation>
    </message>
    <message>
        <source>What the seller is known by: seller_id:MARKETPLACE:ID, seller_name:NAME, phone:NUMBER ...</source>
        <translation>Ce à quoi on connaît le vendeur : seller_id:PLACE:ID, seller_name:NOM, phone:NUMÉRO ...</translation>
    </message>
    <message>
        <source>The library has no report of this seller.</source>
        <translation>La bibliothèque n’a aucun signalement de ce vendeur.</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>One picture in the reports %1.</source>
        <translation>Une même image dans les signalements %1.</translation>
    </message>
    <message>
        <source>a user name or password stood in it and was left out</source>
        <translation>un nom d’utilisateur ou un mot de passe y figurait et a été retiré</translation>
    </message>
    <message>
        <source>its name mixes letters of different scripts</source>
        <translation>son nom mêle des lettres d’écritures différentes</translation>
    </message>
    <message>
        <source>it holds characters that are not seen</source>
        <translation>elle contient des caractères invisibles</translation>
    </message>
    <message>
        <source>its name looks like that of “%1” and is another</source>
        <translation>son nom ressemble à celui de « %1 » et en est un autre</translation>
    </message>
    <message>
        <source>a short link: open it in the browser to see where it leads</source>
        <translation>un lien court : ouvrez-le dans le navigateur pour voir où il mène</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>horodatage</translation>
    </message>
    <message>
        <source>Certificates (PEM) of time-stamp authorities to believe, beside those of the system and of the library.</source>
        <translation>Certificats (PEM) d’autorités d’horodatage à croire, outre ceux du système et de la bibliothèque.</translation>
    </message>
    <message>
        <source>put up on</source>
        <translation>mise en ligne</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>observed: %1 (%2)</source>
        <translation>observé : %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (depuis le %2)</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (état de %2)</translation>
    </message>
    <message>
        <source>EU annex</source>
        <translation>Annexe de l’UE</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>&quot;%1&quot;; the nearest is &quot;%2&quot;</source>
        <translation>« %1 » ; le plus proche est « %2 »</translation>
    </message>
    <message>
        <source>Correct the word and try again.</source>
        <translation>Corrigez le mot et réessayez.</translation>
    </message>
    <message>
        <source>There is no such language</source>
        <translation>Cette langue n’existe pas</translation>
    </message>
    <message>
        <source>CITES has no such term code</source>
        <translation>La CITES n’a pas ce code de terme</translation>
    </message>
    <message>
        <source>The search term would be found on every page</source>
        <translation>Le terme de recherche se trouverait sur chaque page</translation>
    </message>
    <message>
        <source>Give words that must stand beside it with --context.</source>
        <translation>Donnez avec --context des mots qui doivent se trouver à côté.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>« %1 » (%2) est ajouté.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot; (%2, %3) as well.</source>
        <translation>« %1 » (%2, %3) existe aussi.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; (%2).</source>
        <translation>« %1 » (%2) est enlevé.</translation>
    </message>
    <message>
        <source>%1, edition %2, by %3</source>
        <translation>%1, édition %2, par %3</translation>
    </message>
    <message>
        <source>Signed with the key %1</source>
        <translation>Signé avec la clé %1</translation>
    </message>
    <message>
        <source>This key is new here. Compare it with what the programme publishes.</source>
        <translation>Cette clé est nouvelle ici. Comparez-la avec celle que le programme publie.</translation>
    </message>
    <message>
        <source>The same key as before.</source>
        <translation>La même clé qu’avant.</translation>
    </message>
    <message>
        <source>ANOTHER key than before, which was %1.</source>
        <translation>UNE AUTRE clé qu’avant, qui était %1.</translation>
    </message>
    <message>
        <source>The programme withdraws this pack.</source>
        <translation>Le programme retire ce paquet.</translation>
    </message>
    <message>
        <source>Terms: %1 new, %2 changed, %3 taken out</source>
        <translation>Termes : %1 nouveaux, %2 modifiés, %3 enlevés</translation>
    </message>
    <message>
        <source>You have &quot;%1&quot; (%2) for %3; the pack has &quot;%4&quot; for %5. Yours stays.</source>
        <translation>Vous avez « %1 » (%2) pour %3 ; le paquet a « %4 » pour %5. Le vôtre reste.</translation>
    </message>
    <message>
        <source>Taxa: %1 changes</source>
        <translation>Taxons : %1 changements</translation>
    </message>
    <message>
        <source>Marketplace %1 would stand in for one there is: left out without --accept-marketplace %1</source>
        <translation>La place de marché %1 remplacerait une place connue : omise sans --accept-marketplace %1</translation>
    </message>
    <message>
        <source>Marketplace %1: %2</source>
        <translation>Place de marché %1 : %2</translation>
    </message>
    <message>
        <source>Partner %1 at %2: left out without --accept-partner %1</source>
        <translation>Partenaire %1 à %2 : omis sans --accept-partner %1</translation>
    </message>
    <message>
        <source>  You have this partner with another address. Its token would be forgotten.</source>
        <translation>  Vous avez ce partenaire avec une autre adresse. Son jeton serait oublié.</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termes</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>No packs.</source>
        <translation>Aucun paquet.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Le paquet %1 est importé.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>No proposals.</source>
        <translation>Aucune proposition.</translation>
    </message>
    <message>
        <source>The language cannot be told</source>
        <translation>La langue ne peut pas être reconnue</translation>
    </message>
    <message>
        <source>Give it with --language.</source>
        <translation>Donnez-la avec --language.</translation>
    </message>
    <message>
        <source>Proposed &quot;%1&quot; (%2).</source>
        <translation>« %1 » (%2) est proposé.</translation>
    </message>
    <message>
        <source>Found %1 times in %2 of your captured texts.</source>
        <translation>Trouvé %1 fois dans %2 de vos textes capturés.</translation>
    </message>
    <message>
        <source>Would import %1, known already %2, refused %3.</source>
        <translation>Seraient importés %1, déjà connus %2, refusés %3.</translation>
    </message>
    <message>
        <source>Only terms of this language (fr); the language of a new term.</source>
        <translation>Seulement les termes de cette langue (fr) ; la langue d’un nouveau terme.</translation>
    </message>
    <message>
        <source>Only terms of this taxon (scientific name or synonym) or group; what a new term is about.</source>
        <translation>Seulement les termes de ce taxon (nom scientifique ou synonyme) ou groupe ; ce que désigne un nouveau terme.</translation>
    </message>
    <message>
        <source>Only terms of this CITES term code (IVC); the code of a new term.</source>
        <translation>Seulement les termes de ce code CITES (IVC) ; le code d’un nouveau terme.</translation>
    </message>
    <message>
        <source>Only plain, code, misspelling, slang, hashtag or emoji; the kind of a new term.</source>
        <translation>Seulement plain, code, misspelling, slang, hashtag ou emoji ; le type d’un nouveau terme.</translation>
    </message>
    <message>
        <source>Only terms from there: built-in, own, sheet, pack or pack:ID.</source>
        <translation>Seulement les termes qui en viennent : built-in, own, sheet, pack ou pack:ID.</translation>
    </message>
    <message>
        <source>A word beside which alone a new term counts. May be given several times.</source>
        <translation>Un mot à côté duquel seul un nouveau terme compte. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>A word beside which a new term does not count. May be given several times.</source>
        <translation>Un mot à côté duquel un nouveau terme ne compte pas. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Which column of a table holds what: term=Keyword, term=1 for the first, source= for none.</source>
        <translation>Quelle colonne d’un tableau contient quoi : term=Keyword, term=1 pour la première, source= pour aucune.</translation>
    </message>
    <message>
        <source>What to write: csv, xlsx, json (a pack), regex, hyperscan.</source>
        <translation>Ce qui est écrit : csv, xlsx, json (un paquet), regex, hyperscan.</translation>
    </message>
    <message>
        <source>Take over this partner of the pack. May be given several times.</source>
        <translation>Reprendre ce partenaire du paquet. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Let this marketplace of the pack stand in for the one there is.</source>
        <translation>Laisser cette place de marché du paquet remplacer celle qui est là.</translation>
    </message>
    <message>
        <source>The id of the pack to write: lower-case letters, digits, dashes.</source>
        <translation>L’identifiant du paquet à écrire : minuscules, chiffres, tirets.</translation>
    </message>
    <message>
        <source>The name of the pack to write.</source>
        <translation>Le nom du paquet à écrire.</translation>
    </message>
    <message>
        <source>Who publishes the pack to write.</source>
        <translation>Qui publie le paquet à écrire.</translation>
    </message>
    <message>
        <source>The edition of the pack to write: a whole number, greater each time.</source>
        <translation>L’édition du paquet à écrire : un nombre entier, plus grand chaque fois.</translation>
    </message>
    <message>
        <source>The report whose page has the proposed words.</source>
        <translation>Le signalement dont la page contient les mots proposés.</translation>
    </message>
    <message>
        <source>Write all proposals to this new file.</source>
        <translation>Écrire toutes les propositions dans ce nouveau fichier.</translation>
    </message>
    <message>
        <source>Only show what an import would do.</source>
        <translation>Montrer seulement ce que ferait un import.</translation>
    </message>
    <message>
        <source>Accept that a pack is signed with another key than before.</source>
        <translation>Accepter qu’un paquet soit signé avec une autre clé qu’avant.</translation>
    </message>
    <message>
        <source>Take an older edition of a pack in the place of a newer one.</source>
        <translation>Prendre une édition plus ancienne d’un paquet à la place d’une plus récente.</translation>
    </message>
    <message>
        <source>Sign the pack to write with this library&apos;s key for packs.</source>
        <translation>Signer le paquet à écrire avec la clé de cette bibliothèque pour les paquets.</translation>
    </message>
    <message>
        <source>Write a pack that takes back its earlier editions.</source>
        <translation>Écrire un paquet qui retire ses éditions précédentes.</translation>
    </message>
    <message>
        <source>Show the proposals there are.</source>
        <translation>Montrer les propositions qui existent.</translation>
    </message>
    <message>
        <source>Patterns of terms too that count only beside other words.</source>
        <translation>Aussi les motifs des termes qui ne comptent qu’à côté d’autres mots.</translation>
    </message>
    <message>
        <source>The language whose names come first, or that of a name (fr).</source>
        <translation>La langue dont les noms viennent en premier, ou celle d’un nom (fr).</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importé le %1</translation>
    </message>
    <message>
        <source>Listings of %1</source>
        <translation>Inscriptions, édition %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>plus inscrit</translation>
    </message>
    <message>
        <source>Line %1 was passed over: %2</source>
        <translation>La ligne %1 a été omise : %2</translation>
    </message>
    <message>
        <source>… and %1 more; --json prints all.</source>
        <translation>… et %1 de plus ; --json les montre tous.</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <translation>%1, comme vous le dites</translation>
    </message>
    <message>
        <source>%1, by the name of the file</source>
        <translation>%1, d’après le nom du fichier</translation>
    </message>
    <message>
        <source>%1, by what the file says and does not know yet</source>
        <translation>%1, d’après ce que le fichier dit et ne sait pas encore</translation>
    </message>
    <message>
        <source>%1, the day of this import: the file states none</source>
        <translation>%1, le jour de cet import : le fichier n’en indique aucune</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Plus inscrits</translation>
    </message>
    <message>
        <source>%1 built-in taxa are listed otherwise, and later: their listings stay.</source>
        <translation>%1 taxons fournis sont inscrits autrement, et plus tard : leurs inscriptions restent.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>The day of the export that is imported (2026-03-05, or 2026-03, 2026).</source>
        <translation>Le jour de l’export qui est importé (2026-03-05, ou 2026-03, 2026).</translation>
    </message>
    <message>
        <source>Show what an import would change, and store nothing.</source>
        <translation>Montrer ce qu’un import changerait, et ne rien enregistrer.</translation>
    </message>
    <message>
        <source>The file is a selection: taxa that it leaves out stay.</source>
        <translation>Le fichier est une sélection : les taxons qu’il omet restent.</translation>
    </message>
    <message>
        <source>Import although the file is older than the last one, or leaves out most taxa.</source>
        <translation>Importer même si le fichier est plus ancien que le dernier, ou omet la plupart des taxons.</translation>
    </message>
    <message>
        <source>You gave no such name</source>
        <translation>Vous n’avez pas donné ce nom</translation>
    </message>
    <message>
        <source>Only names that you added are taken away; &quot;species show&quot; lists all.</source>
        <translation>Seuls les noms que vous avez ajoutés peuvent être enlevés ; « species show » les montre tous.</translation>
    </message>
    <message>
        <source>This name was there already.</source>
        <translation>Ce nom était déjà là.</translation>
    </message>
    <message>
        <source>%1 is called “%2” (%3) as well.</source>
        <translation>%1 s’appelle aussi « %2 » (%3).</translation>
    </message>
    <message>
        <source>The name was taken away.</source>
        <translation>Le nom a été enlevé.</translation>
    </message>
    <message>
        <source>Your note was taken away.</source>
        <translation>Votre note a été enlevée.</translation>
    </message>
    <message>
        <source>Your note was kept.</source>
        <translation>Votre note est conservée.</translation>
    </message>
    <message>
        <source>Left out, searched within the last %1 days: %2. They come back from %3 on.</source>
        <translation>Omises, recherchées pendant les %1 derniers jours : %2. Elles reviennent à partir du %3.</translation>
    </message>
    <message>
        <source>Left out, waiting in a search list: %1.</source>
        <translation>Omises, en attente dans une liste de recherches : %1.</translation>
    </message>
    <message>
        <source>Searches for a group of taxa (elephants).</source>
        <translation>Recherches pour un groupe de taxons (elephants).</translation>
    </message>
    <message>
        <source>Searches on this marketplace (its id); may be given again.</source>
        <translation>Recherches sur cette place de marché (son identifiant) ; peut être répété.</translation>
    </message>
    <message>
        <source>Of a team of N only the searches of the K-th (2/3).</source>
        <translation>D’une équipe de N, seulement les recherches de la K-ième personne (2/3).</translation>
    </message>
    <message>
        <source>At most so many searches; without it, 20 on each site.</source>
        <translation>Au plus autant de recherches ; sans cette option, 20 sur chaque site.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No searches to make.</source>
        <translation>Aucune recherche à faire.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>No search was opened yet.</source>
        <translation>Aucune recherche n’a encore été ouverte.</translation>
    </message>
</context>
<context>
    <name>ContactKind</name>
    <message>
        <source>Seller’s account</source>
        <translation>Compte du vendeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom de compte</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be read</source>
        <translation>Le tableau ne peut pas être lu</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8) from the spreadsheet program.</source>
        <translation>Enregistrez-le à nouveau en CSV (UTF-8) depuis le tableur.</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>the record is longer than one megabyte</source>
        <translation>l’enregistrement dépasse un mégaoctet</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Entry %1 stands where entry %2 should.</source>
        <translation>L’entrée %1 se trouve où l’entrée %2 devrait être.</translation>
    </message>
    <message>
        <source>Entry %1 does not carry the hash of the entry before it.</source>
        <translation>L’entrée %1 ne porte pas l’empreinte de l’entrée précédente.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>L’entrée %1 a été changée après son écriture.</translation>
    </message>
    <message>
        <source>The time of entry %1 was changed.</source>
        <translation>L’heure de l’entrée %1 a été changée.</translation>
    </message>
    <message>
        <source>This is no head of a custody log</source>
        <translation>Ce n’est pas la tête d’un journal de conservation</translation>
    </message>
    <message>
        <source>Give a file that “custody head” or “custody export” wrote.</source>
        <translation>Donnez un fichier écrit par « custody head » ou « custody export ».</translation>
    </message>
    <message>
        <source>The custody log is empty</source>
        <translation>Le journal de conservation est vide</translation>
    </message>
    <message>
        <source>Capture a page first.</source>
        <translation>Capturez d’abord une page.</translation>
    </message>
    <message>
        <source>The signature of the head does not hold: the file was changed.</source>
        <translation>La signature de la tête ne tient pas : le fichier a été modifié.</translation>
    </message>
    <message>
        <source>It is the head of another library.</source>
        <translation>C’est la tête d’une autre bibliothèque.</translation>
    </message>
    <message>
        <source>It was signed with a key that this library does not know.</source>
        <translation>Elle est signée d’une clé que cette bibliothèque ne connaît pas.</translation>
    </message>
    <message>
        <source>The log ends before entry %1: entries were cut off.</source>
        <translation>Le journal s’arrête avant l’entrée %1 : des entrées ont été coupées.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed: the log was written anew.</source>
        <translation>L’entrée %1 n’est pas celle qui a été signée : le journal a été réécrit.</translation>
    </message>
    <message>
        <source>The computer’s clock was earlier than at the entry before (%1).</source>
        <translation>L’horloge de l’ordinateur était en retard sur l’entrée précédente (%1).</translation>
    </message>
    <message>
        <source>The computer’s clock was set forward by %1 s since the entry before.</source>
        <translation>L’horloge de l’ordinateur a été avancée de %1 s depuis l’entrée précédente.</translation>
    </message>
    <message>
        <source>The computer’s clock was set back by %1 s since the entry before.</source>
        <translation>L’horloge de l’ordinateur a été reculée de %1 s depuis l’entrée précédente.</translation>
    </message>
    <message>
        <source>The computer’s clock was wrong: this program was built later (%1).</source>
        <translation>L’horloge de l’ordinateur était fausse : ce programme est plus récent (%1).</translation>
    </message>
    <message>
        <source>The computer’s clock was %1 s ahead of the authority’s.</source>
        <translation>L’horloge de l’ordinateur avançait de %1 s sur celle de l’autorité.</translation>
    </message>
    <message>
        <source>The computer’s clock was %1 s behind the authority’s.</source>
        <translation>L’horloge de l’ordinateur retardait de %1 s sur celle de l’autorité.</translation>
    </message>
    <message>
        <source>Entry %1 is not of the form that entries have there.</source>
        <translation>L’entrée %1 n’a pas la forme que les entrées ont à cet endroit.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>That is not understood</source>
        <translation>Ce n’est pas compris</translation>
    </message>
    <message>
        <source>See cyberspotter --help.</source>
        <translation>Voyez cyberspotter --help.</translation>
    </message>
    <message>
        <source>capture needs at least one address</source>
        <translation>capture demande au moins une adresse</translation>
    </message>
    <message>
        <source>Opens the window; with capture, keeps pages as evidence without one and prints a JSON line for each.</source>
        <translation>Ouvre la fenêtre ; avec capture, garde des pages comme preuves sans fenêtre et imprime une ligne JSON pour chacune.</translation>
    </message>
    <message>
        <source>the library’s folder</source>
        <translation>le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>an invented marketplace and partner, in a library of its own</source>
        <translation>une place de marché et un partenaire inventés, dans une bibliothèque à part</translation>
    </message>
    <message>
        <source>species of the report; may be given several times</source>
        <translation>espèce du signalement ; peut être donnée plusieurs fois</translation>
    </message>
    <message>
        <source>CITES term code of what is offered, such as IVC</source>
        <translation>code CITES de ce qui est offert, comme IVC</translation>
    </message>
    <message>
        <source>why the listing is suspect</source>
        <translation>pourquoi l’annonce est suspecte</translation>
    </message>
    <message>
        <source>give a page up after so many seconds (60)</source>
        <translation>abandonner une page après ce nombre de secondes (60)</translation>
    </message>
    <message>
        <source>problems as JSON too</source>
        <translation>les problèmes aussi en JSON</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple :</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Montrer cette fenêtre</translation>
    </message>
    <message>
        <source>The other window does not answer</source>
        <translation>L’autre fenêtre ne répond pas</translation>
    </message>
    <message>
        <source>The practice marketplace cannot start</source>
        <translation>Le marché d’exercice ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Install cyberspotter-partner beside cyberspotter and try again.</source>
        <translation>Installez cyberspotter-partner à côté de cyberspotter et réessayez.</translation>
    </message>
    <message>
        <source>Practice partner</source>
        <translation>Partenaire d’exercice</translation>
    </message>
    <message>
        <source>Forbids every sale of protected species. Invented, for practice.</source>
        <translation>Interdit toute vente d’espèces protégées. Inventé, pour l’exercice.</translation>
    </message>
    <message>
        <source>Practice and real reports are never mixed</source>
        <translation>L’exercice et le réel ne se mêlent jamais</translation>
    </message>
    <message>
        <source>%1 is a library for %2.</source>
        <translation>%1 est une bibliothèque pour « %2 ».</translation>
    </message>
    <message>
        <source>Choose another folder with --library, or leave it away.</source>
        <translation>Choisissez un autre dossier avec --library, ou omettez-le.</translation>
    </message>
    <message>
        <source>It ended at once; the terminal says why.</source>
        <translation>Il s’est arrêté aussitôt ; le terminal dit pourquoi.</translation>
    </message>
    <message>
        <source>The program does not start as %1</source>
        <translation>Le programme ne démarre pas en tant que %1</translation>
    </message>
    <message>
        <source>That user must be able to read the program’s folder and to open windows on this screen. Install the program for everybody, or log in as that user.</source>
        <translation>Cet utilisateur doit pouvoir lire le dossier du programme et ouvrir des fenêtres sur cet écran. Installez le programme pour tous, ou ouvrez une session sous ce nom.</translation>
    </message>
    <message>
        <source>--signed-in goes with capture; in the window open a signed-in tab</source>
        <translation>--signed-in va avec capture ; dans la fenêtre, ouvrez un onglet connecté</translation>
    </message>
    <message>
        <source>keep the page as a PDF on A4 as well</source>
        <translation>garder aussi la page en PDF au format A4</translation>
    </message>
    <message>
        <source>picture this part of the page on its own (CSS); may be given several times</source>
        <translation>prendre cette partie de la page à part (CSS) ; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>capture as in a signed-in tab: with the logins kept for this library; the capture says so</source>
        <translation>capturer comme dans un onglet connecté : avec les connexions gardées pour cette bibliothèque ; la capture le dit</translation>
    </message>
    <message>
        <source>recheck needs the id or number of at least one report</source>
        <translation>recheck demande l’identifiant ou le numéro d’au moins un signalement</translation>
    </message>
    <message>
        <source>With recheck, opens the listings of reports again and prints whether each is still there.</source>
        <translation>Avec recheck, rouvre les annonces des signalements et écrit si chacune est encore là.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A file of the evidence is missing</source>
        <translation>Un fichier de preuve manque</translation>
    </message>
    <message>
        <source>Restore it from a backup of the library.</source>
        <translation>Restaurez-le d’une sauvegarde de la bibliothèque.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Un fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>A file of the evidence was changed</source>
        <translation>Un fichier de preuve a été changé</translation>
    </message>
    <message>
        <source>%1 has the digest %2, not %3.</source>
        <translation>%1 a l’empreinte %2, et non %3.</translation>
    </message>
    <message>
        <source>Do not send it. Restore the file from a backup of the library.</source>
        <translation>Ne l’envoyez pas. Restaurez le fichier d’une sauvegarde de la bibliothèque.</translation>
    </message>
    <message>
        <source>somebody without a pseudonym</source>
        <translation>quelqu’un sans pseudonyme</translation>
    </message>
    <message>
        <source>Picture of the whole page</source>
        <translation>Image de la page entière</translation>
    </message>
    <message>
        <source>Picture of what was on the screen</source>
        <translation>Image de ce qui était à l’écran</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Petite image</translation>
    </message>
    <message>
        <source>Picture from the page</source>
        <translation>Image tirée de la page</translation>
    </message>
    <message>
        <source>Picture of a part of the page</source>
        <translation>Image d’une partie de la page</translation>
    </message>
    <message>
        <source>The page in one file (MHTML)</source>
        <translation>La page en un seul fichier (MHTML)</translation>
    </message>
    <message>
        <source>Source of the page (HTML)</source>
        <translation>Source de la page (HTML)</translation>
    </message>
    <message>
        <source>Visible text</source>
        <translation>Texte visible</translation>
    </message>
    <message>
        <source>What the page says to machines</source>
        <translation>Ce que la page dit aux machines</translation>
    </message>
    <message>
        <source>The page for printing (PDF)</source>
        <translation>La page à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Web archive (WACZ)</source>
        <translation>Archive web (WACZ)</translation>
    </message>
    <message>
        <source>File of the bag</source>
        <translation>Fichier du sac</translation>
    </message>
    <message>
        <source>Redacted copy: %1</source>
        <translation>Copie caviardée : %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Captured with this library by %1.</source>
        <translation>Capturée avec cette bibliothèque par %1.</translation>
    </message>
    <message>
        <source>Not captured here. Imported from the file “%1” by %2; what it says of itself is its maker’s word.</source>
        <translation>Pas capturée ici. Importée du fichier « %1 » par %2 ; ce qu’elle dit d’elle-même est la parole de son auteur.</translation>
    </message>
    <message>
        <source>The file was sound in itself when it came.</source>
        <translation>Le fichier était intègre à son arrivée.</translation>
    </message>
    <message>
        <source>The file was not sound when it came.</source>
        <translation>Le fichier n’était pas intègre à son arrivée.</translation>
    </message>
    <message>
        <source>It names %1 as who captured.</source>
        <translation>Il nomme %1 comme auteur de la capture.</translation>
    </message>
    <message>
        <source>%1 captured the page</source>
        <translation>%1 a capturé la page</translation>
    </message>
    <message>
        <source>%1 imported it from a file of others</source>
        <translation>%1 l’a importée d’un fichier d’autrui</translation>
    </message>
    <message>
        <source>%1 took it back</source>
        <translation>%1 l’a annulée</translation>
    </message>
    <message>
        <source>%1 wrote it into a file for others</source>
        <translation>%1 l’a écrite dans un fichier pour d’autres</translation>
    </message>
    <message>
        <source>%1 sent it to a partner</source>
        <translation>%1 l’a envoyée à un partenaire</translation>
    </message>
    <message>
        <source>The partner confirmed that it came (%1)</source>
        <translation>Le partenaire a confirmé l’avoir reçue (%1)</translation>
    </message>
    <message>
        <source>%1 had every file read again and compared</source>
        <translation>%1 a fait relire et comparer chaque fichier</translation>
    </message>
    <message>
        <source>%1 restored the library from a backup</source>
        <translation>%1 a restauré la bibliothèque d’une sauvegarde</translation>
    </message>
    <message>
        <source>%1 made the copy %2 of %3</source>
        <translation>%1 a fait la copie %2 de %3</translation>
    </message>
    <message>
        <source>%1 stamped its time: %2</source>
        <translation>%1 a horodaté : %2</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>The site answered with status %1.</source>
        <translation>Le site a répondu avec l’état %1.</translation>
    </message>
    <message>
        <source>An unseen copy of the volunteer’s tab was captured.</source>
        <translation>Une copie invisible de l’onglet du bénévole a été capturée.</translation>
    </message>
    <message>
        <source>The volunteer’s own tab was captured as it was.</source>
        <translation>L’onglet même du bénévole a été capturé tel quel.</translation>
    </message>
    <message>
        <source>The address was loaded afresh.</source>
        <translation>L’adresse a été chargée à neuf.</translation>
    </message>
    <message>
        <source>A signed-in tab was captured, with cookies of this site that look like a login’s.</source>
        <translation>Un onglet connecté a été capturé, avec des cookies de ce site qui ressemblent à ceux d’une connexion.</translation>
    </message>
    <message>
        <source>A signed-in tab was captured; whether anybody was logged in to this site cannot be told.</source>
        <translation>Un onglet connecté a été capturé ; on ne peut dire si quelqu’un était connecté à ce site.</translation>
    </message>
    <message>
        <source>The page itself may hold marks of the login; it is kept as it was.</source>
        <translation>La page elle-même peut porter des traces de la connexion ; elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>The browser began without any login.</source>
        <translation>Le navigateur a commencé sans aucune connexion.</translation>
    </message>
    <message>
        <source>The browser profile was “%1”.</source>
        <translation>Le profil du navigateur était « %1 ».</translation>
    </message>
    <message>
        <source>It was scrolled through, down to %1 px.</source>
        <translation>Elle a été parcourue jusqu’à %1 px.</translation>
    </message>
    <message>
        <source>The picture ends at %1 px; the page went on.</source>
        <translation>L’image s’arrête à %1 px ; la page continuait.</translation>
    </message>
    <message>
        <source>The program changed the page.</source>
        <translation>Le programme a modifié la page.</translation>
    </message>
    <message>
        <source>The program changed nothing on the page.</source>
        <translation>Le programme n’a rien modifié dans la page.</translation>
    </message>
    <message>
        <source>The network was not recorded: %1.</source>
        <translation>Le réseau n’a pas été enregistré : %1.</translation>
    </message>
    <message>
        <source>There is no web archive, so there is nothing signed. The custody log has the digest of each file.</source>
        <translation>Il n’y a pas d’archive web, donc rien n’est signé. Le journal de garde a l’empreinte de chaque fichier.</translation>
    </message>
    <message>
        <source>No authority stamped its time: its times are this computer’s word.</source>
        <translation>Aucune autorité ne l’a horodatée : ses heures sont la parole de cet ordinateur.</translation>
    </message>
    <message>
        <source>The picture is %1 px wide; the page was wider.</source>
        <translation>L’image fait %1 px de large ; la page était plus large.</translation>
    </message>
    <message>
        <source>The page shows parts of other sites: they are in the picture, but not in the text.</source>
        <translation>La page montre des parties d’autres sites : elles sont dans l’image, mais pas dans le texte.</translation>
    </message>
    <message>
        <source>A certificate was no longer valid at the time of the capture; the browser had found it valid before.</source>
        <translation>Un certificat n’était plus valable au moment de la capture ; le navigateur l’avait trouvé valable auparavant.</translation>
    </message>
    <message>
        <source>Picture of a part that scrolls, put together</source>
        <translation>Image d’une partie qui défile, assemblée</translation>
    </message>
    <message>
        <source>Source of the page with its hidden trees (HTML)</source>
        <translation>Source de la page avec ses arbres cachés (HTML)</translation>
    </message>
    <message>
        <source>Parts of the page scroll on their own: each was scrolled through, and its screens were put together as a picture of its own.</source>
        <translation>Des parties de la page défilent séparément : chacune a été parcourue, et ses écrans ont été assemblés en une image à part.</translation>
    </message>
    <message>
        <source>Not all that parts of the page hold when they are scrolled is in a picture; the text has all of it.</source>
        <translation>Tout ce que des parties de la page montrent en défilant n’est pas en image ; le texte contient tout.</translation>
    </message>
    <message>
        <source>Words that no script can read (parts of other sites, closed parts of the page) were taken out of the page’s archive and stand at the end of the text.</source>
        <translation>Les mots qu’aucun script ne peut lire (parties d’autres sites, parties fermées de la page) ont été tirés de l’archive de la page et figurent à la fin du texte.</translation>
    </message>
    <message>
        <source>Words that the page took away while it was scrolled stand at the end of the text.</source>
        <translation>Les mots que la page a retirés pendant le défilement figurent à la fin du texte.</translation>
    </message>
    <message>
        <source>The page named %1 more pictures than it showed; the program asked for them and got %2.</source>
        <translation>La page nommait %1 images de plus qu’elle n’en montrait ; le programme les a demandées et en a reçu %2.</translation>
    </message>
    <message>
        <source>The page let nobody scroll: %1 px of it are in no picture; the text has their words.</source>
        <translation>La page ne laissait pas défiler : %1 px n’en sont dans aucune image ; le texte en contient les mots.</translation>
    </message>
    <message>
        <source>Parts of the page are painted only when they are in sight and may be blank in the picture; the text has their words.</source>
        <translation>Des parties de la page ne sont dessinées que lorsqu’elles sont visibles et peuvent être vides dans l’image ; le texte en contient les mots.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Reports of listings suspected of illegal wildlife trade</source>
        <translation>Signalements d’annonces suspectes de commerce illégal d’espèces sauvages</translation>
    </message>
    <message>
        <source>This folder is a BagIt bag (RFC 8493). It was written by Cyber Spotter, but nothing of it is needed to read or check it.</source>
        <translation>Ce dossier est un sac BagIt (RFC 8493). Cyber Spotter l’a écrit, mais rien de lui n’est nécessaire pour le lire ou le vérifier.</translation>
    </message>
    <message>
        <source>A listing that is reported is suspect; whether it is illegal is for others to decide.</source>
        <translation>Une annonce signalée est suspecte ; d’autres décident si elle est illégale.</translation>
    </message>
    <message>
        <source>data/reports.csv    one line per report, for a spreadsheet</source>
        <translation>data/reports.csv    une ligne par signalement, pour un tableur</translation>
    </message>
    <message>
        <source>data/reports.json   the same with all fields, all events and the digest of every file</source>
        <translation>data/reports.json   le même avec tous les champs, tous les événements et l’empreinte de chaque fichier</translation>
    </message>
    <message>
        <source>data/batch.json     the batch as it is sent to the partner</source>
        <translation>data/batch.json     le lot tel qu’il est envoyé au partenaire</translation>
    </message>
    <message>
        <source>To check that nothing was changed, in this folder:</source>
        <translation>Pour vérifier que rien n’a été changé, dans ce dossier :</translation>
    </message>
    <message>
        <source>or, without unpacking:</source>
        <translation>ou, sans décompresser :</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of listings suspected of illegal wildlife trade</source>
        <translation>
            <numerusform>%n signalement d’annonce suspecte de commerce illégal d’espèces sauvages</numerusform>
            <numerusform>%n signalements d’annonces suspectes de commerce illégal d’espèces sauvages</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>L’export a été arrêté</translation>
    </message>
    <message>
        <source>Nothing was written; start it again when you like.</source>
        <translation>Rien n’a été écrit ; relancez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>There is no such format</source>
        <translation>Ce format n’existe pas</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi : %1.</translation>
    </message>
    <message>
        <source>data/evidence/      a folder per report with copies of its capture’s files in which people’s faces, names and numbers were blanked; the originals are kept by who captured them</source>
        <translation>data/evidence/      un dossier par signalement avec des copies des fichiers de sa capture où visages, noms et numéros sont masqués ; les originaux restent chez qui les a capturés</translation>
    </message>
    <message>
        <source>data/evidence/      per report the signed archive of its capture (WACZ), or a folder with its files as they were captured</source>
        <translation>data/evidence/      par signalement l’archive signée de sa capture (WACZ), ou un dossier avec ses fichiers tels que capturés</translation>
    </message>
    <message>
        <source>data/evidence/*.tsr time stamps (RFC 3161), where an authority was asked for them: each of the file of that name without “.tsr”; beside it, in “.tsr.pem”, the certificates of the authority</source>
        <translation>data/evidence/*.tsr horodatages (RFC 3161), là où une autorité a été sollicitée : chacun porte sur le fichier du même nom sans « .tsr » ; à côté, dans « .tsr.pem », les certificats de l’autorité</translation>
    </message>
    <message>
        <source>To check a time stamp (whether to believe the authority is for you to say):</source>
        <translation>Pour vérifier un horodatage (à vous de dire si l’autorité est digne de foi) :</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was there is lost.</source>
        <translation>Libérez de la place et réessayez ; rien de ce qui était là n’est perdu.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>Le dossier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>Un fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Check that its folder exists and that the disk works.</source>
        <translation>Vérifiez que son dossier existe et que le disque fonctionne.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Un fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>A file is too large</source>
        <translation>Un fichier est trop grand</translation>
    </message>
    <message>
        <source>%1 holds more than %2 bytes.</source>
        <translation>%1 contient plus de %2 octets.</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Choisissez un autre nom ; rien n’a été écrasé.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>sent by this program</source>
        <translation>envoyé par ce programme</translation>
    </message>
    <message>
        <source>written to a folder</source>
        <translation>écrit dans un dossier</translation>
    </message>
    <message>
        <source>by hand, in the partner’s form</source>
        <translation>à la main, dans le formulaire du partenaire</translation>
    </message>
    <message>
        <source>by hand, on each listing’s page</source>
        <translation>à la main, sur la page de chaque annonce</translation>
    </message>
    <message>
        <source>by hand, as a file</source>
        <translation>à la main, par un fichier</translation>
    </message>
    <message>
        <source>no public way known</source>
        <translation>aucune voie publique connue</translation>
    </message>
    <message>
        <source>%1 takes reports in its own form on the web, not from a program. Open the form, fill it in for each report, then record that you sent them.</source>
        <translation>%1 reçoit les signalements par son propre formulaire en ligne, pas par un programme. Ouvrez le formulaire, remplissez-le pour chaque signalement, puis notez que vous les avez envoyés.</translation>
    </message>
    <message>
        <source>%1 takes reports by a link on each listing’s own page, not from a program. Open each listing and use that link, then record that you sent them.</source>
        <translation>%1 reçoit les signalements par un lien sur la page de chaque annonce, pas par un programme. Ouvrez chaque annonce et utilisez ce lien, puis notez que vous les avez envoyés.</translation>
    </message>
    <message>
        <source>No way for a program to reach %1 is known. Export the batch, hand it to your coordinator, then record that you did.</source>
        <translation>On ne connaît aucun moyen pour un programme de joindre %1. Exportez le lot, remettez-le à votre coordination, puis notez que vous l’avez fait.</translation>
    </message>
    <message>
        <source>This program cannot send to %1 by itself. Export the batch, send it to %2 as the partner asks, then record that you did.</source>
        <translation>Ce programme ne peut pas envoyer lui-même à %1. Exportez le lot, envoyez-le à %2 comme le partenaire le demande, puis notez que vous l’avez fait.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A field is not understood</source>
        <translation>Un champ n’est pas compris</translation>
    </message>
    <message>
        <source>Column “%1” holds “%2”.</source>
        <translation>La colonne « %1 » contient « %2 ».</translation>
    </message>
    <message>
        <source>The evidence is not there</source>
        <translation>La preuve n’est pas là</translation>
    </message>
    <message>
        <source>“%1” is no file in %2.</source>
        <translation>« %1 » n’est pas un fichier de %2.</translation>
    </message>
    <message>
        <source>The table has no column “url”</source>
        <translation>Le tableau n’a pas de colonne « url »</translation>
    </message>
    <message>
        <source>Its first line reads: %1</source>
        <translation>Sa première ligne est : %1</translation>
    </message>
    <message>
        <source>The first line must name the columns; “report import --help” lists them.</source>
        <translation>La première ligne doit nommer les colonnes ; « report import --help » les énumère.</translation>
    </message>
    <message>
        <source>Correct it in the table and import the table again; what is known already is passed over.</source>
        <translation>Corrigez-le dans le tableau et importez celui-ci de nouveau ; ce qui est déjà connu est passé.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be brought in</source>
        <translation>Il n’y a rien à importer là-dedans</translation>
    </message>
    <message>
        <source>A WACZ, a bag or a zipped bag with evidence can be.</source>
        <translation>Un WACZ, un bag ou un bag zippé avec des preuves peut l’être.</translation>
    </message>
    <message>
        <source>It does not verify, so it was not brought in</source>
        <translation>Il ne se vérifie pas : il n’a pas été importé</translation>
    </message>
    <message>
        <source>Ask for a whole copy. To keep it as it is, bring it in as broken.</source>
        <translation>Demandez une copie entière. Pour le garder tel quel, importez-le comme défectueux.</translation>
    </message>
    <message>
        <source>It changed while it was read</source>
        <translation>Il a changé pendant la lecture</translation>
    </message>
    <message>
        <source>Try again when nothing writes to it.</source>
        <translation>Réessayez quand rien n’y écrit.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>The partner did not take it</source>
        <translation>Le partenaire ne l’a pas pris</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>Il a répondu par le code HTTP %1.</translation>
    </message>
    <message>
        <source>The partner’s answer cannot be understood</source>
        <translation>La réponse du partenaire ne peut pas être comprise</translation>
    </message>
    <message>
        <source>It is kept. Tell the partner if it happens again.</source>
        <translation>Elle est gardée. Prévenez le partenaire si cela se reproduit.</translation>
    </message>
    <message>
        <source>Something else answered in the partner’s place</source>
        <translation>Autre chose a répondu à la place du partenaire</translation>
    </message>
    <message>
        <source>A web page came where data was due: the network here may ask you to log in.</source>
        <translation>Une page web est venue où des données étaient attendues : le réseau demande peut-être de vous connecter.</translation>
    </message>
    <message>
        <source>Log in to the network; sending goes on by itself.</source>
        <translation>Connectez-vous au réseau ; l’envoi continue de lui-même.</translation>
    </message>
    <message>
        <source>the partner’s answer</source>
        <translation>la réponse du partenaire</translation>
    </message>
    <message>
        <source>%1 reports were sent and %2 answered.</source>
        <translation>%1 signalements envoyés et %2 répondus.</translation>
    </message>
    <message>
        <source>The reports are not in the order sent.</source>
        <translation>Les signalements ne sont pas dans l’ordre envoyé.</translation>
    </message>
    <message>
        <source>“%1” is no answer to a report.</source>
        <translation>« %1 » n’est pas une réponse à un signalement.</translation>
    </message>
    <message>
        <source>It sends evidence to another place: %1</source>
        <translation>Il envoie les preuves ailleurs : %1</translation>
    </message>
    <message>
        <source>the receipt</source>
        <translation>le reçu</translation>
    </message>
    <message>
        <source>The receipt is not for this batch.</source>
        <translation>Le reçu n’est pas pour ce lot.</translation>
    </message>
    <message>
        <source>the outcomes</source>
        <translation>les suites</translation>
    </message>
    <message>
        <source>An outcome lacks its number, report, status or time.</source>
        <translation>Une suite n’a pas son numéro, son signalement, son état ou son heure.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>it is not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>This is not valid JSON</source>
        <translation>Ce n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>%1, at byte %2: %3</source>
        <translation>%1, à l’octet %2 : %3</translation>
    </message>
    <message>
        <source>Correct it there, or have the program that wrote it write it again.</source>
        <translation>Corrigez-le à cet endroit, ou faites-le réécrire par le programme qui l’a écrit.</translation>
    </message>
</context>
<context>
    <name>Keywords</name>
    <message>
        <source>longer than %1 characters</source>
        <translation>plus long que %1 caractères</translation>
    </message>
    <message>
        <source>holds a character that cannot be shown</source>
        <translation>contient un caractère qui ne peut pas être affiché</translation>
    </message>
    <message>
        <source>more than %1 words</source>
        <translation>plus de %1 mots</translation>
    </message>
    <message>
        <source>an empty word</source>
        <translation>un mot vide</translation>
    </message>
    <message>
        <source>a term is needed</source>
        <translation>il faut un terme</translation>
    </message>
    <message>
        <source>a language is needed, as &quot;fr&quot;</source>
        <translation>il faut une langue, comme « fr »</translation>
    </message>
    <message>
        <source>one of %1 is needed</source>
        <translation>il faut l’une de ces valeurs : %1</translation>
    </message>
    <message>
        <source>The search term cannot be used</source>
        <translation>Le terme de recherche ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-le et réessayez.</translation>
    </message>
    <message>
        <source>There is no such search term of your own</source>
        <translation>Vous n’avez pas de terme de recherche comme celui-ci</translation>
    </message>
    <message>
        <source>See the list of terms. Built-in terms and those of packs cannot be changed one by one.</source>
        <translation>Voyez la liste des termes. Les termes fournis et ceux des paquets ne se modifient pas un par un.</translation>
    </message>
    <message>
        <source>You have this search term already</source>
        <translation>Vous avez déjà ce terme de recherche</translation>
    </message>
    <message>
        <source>Change the one there is, or give another taxon or product.</source>
        <translation>Modifiez celui qui est là, ou donnez un autre taxon ou produit.</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>à côté de %1</translation>
    </message>
    <message>
        <source>not beside %1</source>
        <translation>pas à côté de %1</translation>
    </message>
    <message>
        <source>code word</source>
        <translation>mot codé</translation>
    </message>
    <message>
        <source>misspelling</source>
        <translation>faute d’orthographe</translation>
    </message>
    <message>
        <source>slang</source>
        <translation>argot</translation>
    </message>
    <message>
        <source>hashtag</source>
        <translation>mot-dièse</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>plain word</source>
        <translation>mot ordinaire</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>LoadFailure</name>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Cet ordinateur n’est pas relié à internet.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>This site was not found</source>
        <translation>Ce site n’a pas été trouvé</translation>
    </message>
    <message>
        <source>There is no site with the name %1.</source>
        <translation>Il n’y a pas de site nommé %1.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that the computer is connected.</source>
        <translation>Vérifiez que l’adresse est bien écrite et que l’ordinateur est connecté.</translation>
    </message>
    <message>
        <source>The site did not answer</source>
        <translation>Le site n’a pas répondu</translation>
    </message>
    <message>
        <source>%1 refused the connection or broke it off.</source>
        <translation>%1 a refusé la connexion ou l’a rompue.</translation>
    </message>
    <message>
        <source>Try again in a moment; the site may be down.</source>
        <translation>Réessayez dans un instant ; le site est peut-être en panne.</translation>
    </message>
    <message>
        <source>The site took too long</source>
        <translation>Le site a pris trop de temps</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This site is not who it says it is</source>
        <translation>Ce site n’est pas celui qu’il dit être</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid: %2</source>
        <translation>Le certificat de %1 n’est pas valide : %2</translation>
    </message>
    <message>
        <source>Someone may be listening in. The page was not opened, and there is no way round this. Check the date and time of this computer.</source>
        <translation>Quelqu’un écoute peut-être. La page n’a pas été ouverte, et il n’y a pas moyen de passer outre. Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The page was blocked</source>
        <translation>La page a été bloquée</translation>
    </message>
    <message>
        <source>The page at %1 was not loaded.</source>
        <translation>La page à l’adresse %1 n’a pas été chargée.</translation>
    </message>
    <message>
        <source>The site goes round in circles</source>
        <translation>Le site tourne en rond</translation>
    </message>
    <message>
        <source>%1 sent the browser from address to address without end.</source>
        <translation>%1 a renvoyé le navigateur d’adresse en adresse sans fin.</translation>
    </message>
    <message>
        <source>Try the site&apos;s start page.</source>
        <translation>Essayez la page d’accueil du site.</translation>
    </message>
    <message>
        <source>The page could not be loaded</source>
        <translation>La page n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>Loading %1 was broken off.</source>
        <translation>Le chargement de %1 a été interrompu.</translation>
    </message>
    <message>
        <source>%1 could not be loaded: %2</source>
        <translation>%1 n’a pas pu être chargée : %2</translation>
    </message>
    <message>
        <source>The site asks who you are</source>
        <translation>Le site demande qui vous êtes</translation>
    </message>
    <message>
        <source>%1 shows this page only to those who give a name and a password to the browser itself.</source>
        <translation>%1 ne montre cette page qu’à ceux qui donnent un nom et un mot de passe au navigateur lui-même.</translation>
    </message>
    <message>
        <source>This program never gives any. Look for the listing&apos;s public page.</source>
        <translation>Ce programme n’en donne jamais. Cherchez la page publique de l’annonce.</translation>
    </message>
    <message>
        <source>The site sent no page</source>
        <translation>Le site n’a pas envoyé de page</translation>
    </message>
    <message>
        <source>%1 answered that there is nothing to show at this address.</source>
        <translation>%1 a répondu qu’il n’y a rien à montrer à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address, or open the page that leads to it.</source>
        <translation>Vérifiez l’adresse, ou ouvrez la page qui y mène.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2</source>
        <translation>%1 n’a pas pu prouver son identité : %2</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock of this computer, then ask the partner.</source>
        <translation>Rien n’a été envoyé. Vérifiez l’horloge de cet ordinateur, puis demandez au partenaire.</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>L’adresse ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>A partner’s address begins with https://.</source>
        <translation>L’adresse d’un partenaire commence par https://.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>It is tried again by itself when the line is back.</source>
        <translation>Un nouvel essai se fait de lui-même quand la ligne revient.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Un fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The partner’s answer is too large</source>
        <translation>La réponse du partenaire est trop grande</translation>
    </message>
</context>
<context>
    <name>OwnRules</name>
    <message>
        <source>Your own rules cannot be used</source>
        <translation>Vos propres règles ne peuvent pas être utilisées</translation>
    </message>
    <message>
        <source>Correct the file or take it away. Until then the built-in rules are used.</source>
        <translation>Corrigez le fichier ou retirez-le. D’ici là, les règles intégrées sont utilisées.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB.</source>
        <translation>Le fichier dépasse 16 Mo.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The pack is too large</source>
        <translation>Le paquet est trop grand</translation>
    </message>
    <message>
        <source>Ask whoever made it. No programme needs a pack of that size.</source>
        <translation>Demandez à qui l’a fait. Aucun programme n’a besoin d’un paquet de cette taille.</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>il faut une liste</translation>
    </message>
    <message>
        <source>It has more than %1 entries in &quot;%2&quot;.</source>
        <translation>Il a plus de %1 entrées dans « %2 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed</source>
        <translation>il faut « %1 »</translation>
    </message>
    <message>
        <source>lower-case letters, digits and dashes are needed</source>
        <translation>il faut des minuscules, des chiffres et des tirets</translation>
    </message>
    <message>
        <source>a name that can be shown is needed</source>
        <translation>il faut un nom qui puisse être affiché</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is needed</source>
        <translation>il faut un nombre entier de 1 à %1</translation>
    </message>
    <message>
        <source>a day is needed, as &quot;2026-12-01&quot;</source>
        <translation>il faut un jour, comme « 2026-12-01 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>« %1 » s’y trouve deux fois</translation>
    </message>
    <message>
        <source>The pack cannot be used</source>
        <translation>Le paquet ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Ask whoever made it for another. Nothing was changed.</source>
        <translation>Demandez-en un autre à qui l’a fait. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It has more than %1 MB.</source>
        <translation>Il a plus de %1 Mo.</translation>
    </message>
    <message>
        <source>Its content is nested too deeply, or has too many parts.</source>
        <translation>Son contenu est trop imbriqué, ou a trop de parties.</translation>
    </message>
    <message>
        <source>the pack</source>
        <translation>le paquet</translation>
    </message>
    <message>
        <source>It is not a signed pack.</source>
        <translation>Ce n’est pas un paquet signé.</translation>
    </message>
    <message>
        <source>The pack is not signed</source>
        <translation>Le paquet n’est pas signé</translation>
    </message>
    <message>
        <source>Nobody vouches for what it says.</source>
        <translation>Personne ne répond de ce qu’il dit.</translation>
    </message>
    <message>
        <source>Ask the programme for the signed file.</source>
        <translation>Demandez le fichier signé au programme.</translation>
    </message>
    <message>
        <source>The signature of the pack is wrong</source>
        <translation>La signature du paquet n’est pas valable</translation>
    </message>
    <message>
        <source>It was changed after it was signed, or damaged on its way.</source>
        <translation>Il a été modifié après la signature, ou abîmé en chemin.</translation>
    </message>
    <message>
        <source>Get the file again from the programme itself.</source>
        <translation>Redemandez le fichier au programme lui-même.</translation>
    </message>
    <message>
        <source>The pack is signed with another key than before</source>
        <translation>Le paquet est signé avec une autre clé qu’avant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was signed with %2, and this one with %3.</source>
        <translation>« %1 » était signé avec %2, et celui-ci avec %3.</translation>
    </message>
    <message>
        <source>Ask the programme, by another way than this file came, whether the new key is theirs; then accept it.</source>
        <translation>Demandez au programme, par une autre voie que celle de ce fichier, si la nouvelle clé est la sienne ; puis acceptez-la.</translation>
    </message>
    <message>
        <source>There is another pack of the same edition</source>
        <translation>Il existe un autre paquet de la même édition</translation>
    </message>
    <message>
        <source>&quot;%1&quot; edition %2 is in the library with other content.</source>
        <translation>L’édition %2 de « %1 » est dans la bibliothèque avec un autre contenu.</translation>
    </message>
    <message>
        <source>Ask the programme which is right; a change needs a new edition.</source>
        <translation>Demandez au programme lequel est juste ; un changement demande une nouvelle édition.</translation>
    </message>
    <message>
        <source>The pack is older than the one in the library</source>
        <translation>Le paquet est plus ancien que celui de la bibliothèque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is edition %2, and the library has %3.</source>
        <translation>« %1 » est l’édition %2, et la bibliothèque a la %3.</translation>
    </message>
    <message>
        <source>Ask for the older edition if you mean it.</source>
        <translation>Demandez l’édition plus ancienne si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>The key that signs packs cannot be used</source>
        <translation>La clé qui signe les paquets ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>Check where Settings keep secrets, then try again.</source>
        <translation>Vérifiez où les Réglages gardent les secrets, puis réessayez.</translation>
    </message>
    <message>
        <source>No new key could be made.</source>
        <translation>Aucune nouvelle clé n’a pu être faite.</translation>
    </message>
    <message>
        <source>What is kept as the key is none.</source>
        <translation>Ce qui est gardé comme clé n’en est pas une.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>La signature n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>The private part of the key %1 is not where it was kept.</source>
        <translation>La partie privée de la clé %1 n’est plus là où elle était gardée.</translation>
    </message>
    <message>
        <source>a text of more than %1 characters</source>
        <translation>un texte de plus de %1 caractères</translation>
    </message>
    <message>
        <source>a text with a character that cannot be shown</source>
        <translation>un texte avec un caractère qui ne peut pas être affiché</translation>
    </message>
    <message>
        <source>a list of more than %1 entries</source>
        <translation>une liste de plus de %1 entrées</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>il faut un objet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an https address of another&apos;s server</source>
        <translation>« %1 » n’est pas une adresse https du serveur d’autrui</translation>
    </message>
    <message>
        <source>it stands twice</source>
        <translation>il s’y trouve deux fois</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; could take too long</source>
        <translation>le motif « %1 » pourrait prendre trop de temps</translation>
    </message>
    <message>
        <source>a practice partner</source>
        <translation>un partenaire d’exercice</translation>
    </message>
    <message>
        <source>There is no such pack</source>
        <translation>Ce paquet n’existe pas</translation>
    </message>
    <message>
        <source>See the list of packs.</source>
        <translation>Voyez la liste des paquets.</translation>
    </message>
</context>
<context>
    <name>PageFile</name>
    <message>
        <source>A saved page is damaged</source>
        <translation>Une page enregistrée est abîmée</translation>
    </message>
    <message>
        <source>%1 is compressed, but its data is incomplete or wrong.</source>
        <translation>%1 est compressé, mais ses données sont incomplètes ou fausses.</translation>
    </message>
    <message>
        <source>Save the page again, or get the file from its source once more.</source>
        <translation>Enregistrez la page à nouveau, ou reprenez le fichier à sa source.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Un fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>No picture could be taken of the page</source>
        <translation>Aucune image de la page n’a pu être prise</translation>
    </message>
    <message>
        <source>Capture the page once more.</source>
        <translation>Capturez la page encore une fois.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is not a whole PNG file.</source>
        <translation>La réponse du moteur n’est pas un fichier PNG entier.</translation>
    </message>
    <message>
        <source>A part of the page was not found</source>
        <translation>Une partie de la page n’a pas été trouvée</translation>
    </message>
    <message>
        <source>Nothing on the page is named by “%1”.</source>
        <translation>Rien dans la page n’est désigné par « %1 ».</translation>
    </message>
    <message>
        <source>The capture of the page is whole without it; name another part.</source>
        <translation>La capture de la page est entière sans elle ; désignez une autre partie.</translation>
    </message>
</context>
<context>
    <name>PartnerCheck</name>
    <message>
        <source>This partner has no intake that a program can ask. %1</source>
        <translation>Ce partenaire n’a pas d’accès qu’un programme puisse interroger. %1</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>its capabilities</source>
        <translation>ses capacités</translation>
    </message>
    <message>
        <source>It takes batches of %1 reports.</source>
        <translation>Il prend des lots de %1 signalements.</translation>
    </message>
    <message>
        <source>It is no intake of this kind.</source>
        <translation>Ce n’est pas un accès de ce genre.</translation>
    </message>
    <message>
        <source>It knows you.</source>
        <translation>Il vous connaît.</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>This program sends reports to it directly, at %1.</source>
        <translation>Ce programme lui envoie les signalements directement, à %1.</translation>
    </message>
    <message>
        <source>Each listing is reported with the report link on its own page.</source>
        <translation>Chaque annonce se signale par le lien de signalement de sa propre page.</translation>
    </message>
    <message>
        <source>Listings are reported in its web form: %1</source>
        <translation>Les annonces se signalent dans son formulaire en ligne : %1</translation>
    </message>
    <message>
        <source>A file with the reports and their evidence can be handed over.</source>
        <translation>Un fichier contenant les signalements et leurs preuves peut être remis.</translation>
    </message>
    <message>
        <source>It takes reports by e-mail: %1</source>
        <translation>Il reçoit les signalements par courriel : %1</translation>
    </message>
    <message>
        <source>It takes files on its server: %1</source>
        <translation>Il reçoit les fichiers sur son serveur : %1</translation>
    </message>
    <message>
        <source>No public way to report to it is known.</source>
        <translation>On ne connaît aucun moyen public de lui signaler une annonce.</translation>
    </message>
</context>
<context>
    <name>PictureBands</name>
    <message>
        <source>The picture is too large to be shown</source>
        <translation>L’image est trop grande pour être affichée</translation>
    </message>
    <message>
        <source>It says that it is %1 × %2 pixels.</source>
        <translation>Elle annonce %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Save a copy of it and open that with another program.</source>
        <translation>Enregistrez-en une copie et ouvrez-la avec un autre programme.</translation>
    </message>
    <message>
        <source>There is no room to unpack the picture</source>
        <translation>Il n’y a pas de place pour déployer l’image</translation>
    </message>
    <message>
        <source>Free some room on the disk of the library.</source>
        <translation>Libérez de la place sur le disque de la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture is too large</source>
        <translation>L’image est trop grande</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 pixels</translation>
    </message>
    <message>
        <source>Only plain PNG files of this size can be worked on.</source>
        <translation>À cette taille, seuls les fichiers PNG simples peuvent être traités.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>L’image ne peut pas être lue</translation>
    </message>
    <message>
        <source>Verify the library; restore the file from a backup if it was changed.</source>
        <translation>Vérifiez la bibliothèque ; si le fichier a été modifié, restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The picture could not be written</source>
        <translation>L’image n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG, GIF, BMP or WebP file that a browser shows.</source>
        <translation>Donnez un fichier PNG, JPEG, GIF, BMP ou WebP qu’un navigateur affiche.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Make a smaller copy of it and compare that.</source>
        <translation>Faites-en une copie plus petite et comparez celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>Check the name and your right to read it.</source>
        <translation>Vérifiez le nom et votre droit de le lire.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The words that tell whether a listing is gone cannot be read</source>
        <translation>Les mots qui disent si une annonce a disparu ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>“%1” is missing, or has an empty entry.</source>
        <translation>« %1 » manque, ou contient une entrée vide.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installez de nouveau le programme.</translation>
    </message>
    <message>
        <source>The listing was not looked at</source>
        <translation>L’annonce n’a pas été regardée</translation>
    </message>
    <message>
        <source>“%1” of report %2 is not an address of the web.</source>
        <translation>« %1 » du signalement %2 n’est pas une adresse du web.</translation>
    </message>
    <message>
        <source>As root the browser’s sandbox cannot start.</source>
        <translation>En tant que root, le bac à sable du navigateur ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Run it as an ordinary user: runuser -u NAME -- cyberspotter recheck …</source>
        <translation>Lancez-le en utilisateur ordinaire : runuser -u NOM -- cyberspotter recheck …</translation>
    </message>
    <message>
        <source>its address does not exist any more</source>
        <translation>son adresse n’existe plus</translation>
    </message>
    <message>
        <source>the page says that it is over</source>
        <translation>la page dit qu’elle est terminée</translation>
    </message>
    <message>
        <source>its address leads to a search</source>
        <translation>son adresse mène à une recherche</translation>
    </message>
    <message>
        <source>its address leads to another page</source>
        <translation>son adresse mène à une autre page</translation>
    </message>
    <message>
        <source>the site asks for a login</source>
        <translation>le site demande de se connecter</translation>
    </message>
    <message>
        <source>the site asks to prove that a person is there</source>
        <translation>le site demande de prouver qu’une personne est là</translation>
    </message>
    <message>
        <source>the site answered with an error</source>
        <translation>le site a répondu par une erreur</translation>
    </message>
    <message>
        <source>the site did not answer</source>
        <translation>le site n’a pas répondu</translation>
    </message>
    <message>
        <source>the page shows no listing</source>
        <translation>la page ne montre aucune annonce</translation>
    </message>
    <message>
        <source>Observed: still there, the same</source>
        <translation>Observé : encore là, inchangée</translation>
    </message>
    <message>
        <source>Observed: still there, changed</source>
        <translation>Observé : encore là, modifiée</translation>
    </message>
    <message>
        <source>Observed: gone</source>
        <translation>Observé : disparue</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>N’a pas pu être vue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n disparue</numerusform>
            <numerusform>%n disparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be seen</source>
        <translation>
            <numerusform>%n n’a pas pu être vue</numerusform>
            <numerusform>%n n’ont pas pu être vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked at: %1</source>
        <translation>
            <numerusform>%n regardée : %1</numerusform>
            <numerusform>%n regardées : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>There is no such proposal</source>
        <translation>Cette proposition n’existe pas</translation>
    </message>
    <message>
        <source>See the list of proposals.</source>
        <translation>Voyez la liste des propositions.</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>The capture has no such file</source>
        <translation>La capture n’a pas ce fichier</translation>
    </message>
    <message>
        <source>Choose one of the capture’s files.</source>
        <translation>Choisissez un des fichiers de la capture.</translation>
    </message>
    <message>
        <source>The redacted file is not in the evidence folder</source>
        <translation>Le fichier caviardé n’est pas dans le dossier des preuves</translation>
    </message>
    <message>
        <source>Redact it once more.</source>
        <translation>Caviardez-le à nouveau.</translation>
    </message>
    <message>
        <source>A region lies outside the picture</source>
        <translation>Une zone est en dehors de l’image</translation>
    </message>
    <message>
        <source>%1,%2,%3,%4 in a picture of %5 x %6 pixels</source>
        <translation>%1,%2,%3,%4 dans une image de %5 x %6 pixels</translation>
    </message>
    <message>
        <source>Regions are counted in pixels of the picture, from its top left corner.</source>
        <translation>Les zones se comptent en pixels de l’image, depuis son coin supérieur gauche.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est marqué</translation>
    </message>
    <message>
        <source>Mark at least one region that must not be seen.</source>
        <translation>Marquez au moins une zone qui ne doit pas être vue.</translation>
    </message>
    <message>
        <source>Too many regions are marked</source>
        <translation>Trop de zones sont marquées</translation>
    </message>
    <message>
        <source>Mark at most %1; a larger one may cover several.</source>
        <translation>Marquez-en %1 au plus ; une plus grande peut en couvrir plusieurs.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi : %1.</translation>
    </message>
    <message>
        <source>The text has no name, number or address that could be found</source>
        <translation>Aucun nom, numéro ou adresse n’a été trouvé dans le texte</translation>
    </message>
    <message>
        <source>Give the words that must not be seen.</source>
        <translation>Donnez les mots qui ne doivent pas être vus.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone number or address</source>
        <translation>Numéro de téléphone ou adresse</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Black box</source>
        <translation>Rectangle noir</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>This is no region</source>
        <translation>Ce n’est pas une zone</translation>
    </message>
    <message>
        <source>Give X,Y,W,H in pixels of the picture, and if you like :face, :name, :phone or :other and :box or :blur, such as 40,120,200,60:face:blur.</source>
        <translation>Donnez X,Y,L,H en pixels de l’image et, si vous voulez, :face, :name, :phone ou :other et :box ou :blur, par exemple 40,120,200,60:face:blur.</translation>
    </message>
</context>
<context>
    <name>RedactionEditor</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>Dans un lot</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered, no receipt</source>
        <translation>Remis, sans reçu</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Asks back</source>
        <translation>Question en retour</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Account acted on</source>
        <translation>Mesure contre le compte</translation>
    </message>
    <message>
        <source>No violation</source>
        <translation>Pas d’infraction</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Déjà disparu</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors sujet</translation>
    </message>
    <message>
        <source>Retraction asked</source>
        <translation>Retrait demandé</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Retiré du partenaire</translation>
    </message>
    <message>
        <source>Retraction refused</source>
        <translation>Retrait refusé</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>There is no such report</source>
        <translation>Ce signalement n’existe pas</translation>
    </message>
    <message>
        <source>“report list” shows the reports there are.</source>
        <translation>« report list » montre les signalements existants.</translation>
    </message>
    <message>
        <source>This report can no longer be changed</source>
        <translation>Ce signalement ne peut plus être modifié</translation>
    </message>
    <message>
        <source>Report %1 is “%2”.</source>
        <translation>Le signalement %1 est « %2 ».</translation>
    </message>
    <message>
        <source>Take it out of its batch first, or mend it as a new report.</source>
        <translation>Sortez-le d’abord de son lot, ou corrigez-le comme nouveau signalement.</translation>
    </message>
    <message>
        <source>A report cannot take that step</source>
        <translation>Un signalement ne peut pas faire ce pas</translation>
    </message>
    <message>
        <source>Report %1 is “%2”; it cannot become “%3”.</source>
        <translation>Le signalement %1 est « %2 » ; il ne peut pas devenir « %3 ».</translation>
    </message>
    <message>
        <source>“report show” tells where it stands and how it came there.</source>
        <translation>« report show » dit où il en est et comment il y est arrivé.</translation>
    </message>
    <message>
        <source>The capture stays</source>
        <translation>La capture reste</translation>
    </message>
    <message>
        <source>Its report %1 was worked on since.</source>
        <translation>Son signalement %1 a été modifié depuis.</translation>
    </message>
    <message>
        <source>Withdraw the report instead; the evidence is kept.</source>
        <translation>Retirez plutôt le signalement ; la preuve est conservée.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Give the web address of the listing.</source>
        <translation>Donnez l’adresse web de l’annonce.</translation>
    </message>
    <message>
        <source>Choose at least one species.</source>
        <translation>Choisissez au moins une espèce.</translation>
    </message>
    <message>
        <source>Choose what is offered, such as a carving or a live animal.</source>
        <translation>Choisissez ce qui est offert, comme une sculpture ou un animal vivant.</translation>
    </message>
    <message>
        <source>Say in a sentence why the listing is suspect.</source>
        <translation>Dites en une phrase pourquoi l’annonce est suspecte.</translation>
    </message>
    <message>
        <source>Capture the page as evidence.</source>
        <translation>Capturez la page comme preuve.</translation>
    </message>
    <message>
        <source>Give the title of the listing.</source>
        <translation>Donnez le titre de l’annonce.</translation>
    </message>
    <message>
        <source>Give the item number of the listing.</source>
        <translation>Donnez le numéro d’article de l’annonce.</translation>
    </message>
    <message>
        <source>Give the price.</source>
        <translation>Donnez le prix.</translation>
    </message>
    <message>
        <source>Give the currency of the price.</source>
        <translation>Donnez la devise du prix.</translation>
    </message>
    <message>
        <source>Give the seller’s name or number.</source>
        <translation>Donnez le nom ou le numéro du vendeur.</translation>
    </message>
    <message>
        <source>Give the country of the listing.</source>
        <translation>Donnez le pays de l’annonce.</translation>
    </message>
    <message>
        <source>Give the language of the listing.</source>
        <translation>Donnez la langue de l’annonce.</translation>
    </message>
    <message>
        <source>Give how many or how much is offered.</source>
        <translation>Donnez la quantité offerte.</translation>
    </message>
    <message>
        <source>Say how sure you are.</source>
        <translation>Dites si vous êtes sûr.</translation>
    </message>
    <message>
        <source>This partner asks for your name: enter it in Settings.</source>
        <translation>Ce partenaire demande votre nom : entrez-le dans Réglages.</translation>
    </message>
    <message>
        <source>This partner asks for your e-mail address: enter it in Settings.</source>
        <translation>Ce partenaire demande votre adresse électronique : entrez-la dans Réglages.</translation>
    </message>
    <message>
        <source>This partner asks for your organisation: enter it in Settings.</source>
        <translation>Ce partenaire demande votre organisation : entrez-la dans Réglages.</translation>
    </message>
    <message>
        <source>Choose the partner who gets the report.</source>
        <translation>Choisissez le partenaire qui reçoit le signalement.</translation>
    </message>
    <message>
        <source>The report is not complete</source>
        <translation>Le signalement n’est pas complet</translation>
    </message>
    <message>
        <source>Report %1 lacks what follows.</source>
        <translation>Il manque au signalement %1 ce qui suit.</translation>
    </message>
    <message>
        <source>Fill in these fields, then mark it as ready.</source>
        <translation>Remplissez ces champs, puis marquez-le comme prêt.</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>Signalement %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) lack what the partner asks for</source>
        <translation>
            <numerusform>%n signalement n’a pas tout ce que le partenaire demande</numerusform>
            <numerusform>%n signalements n’ont pas tout ce que le partenaire demande</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in these fields, then try again.</source>
        <translation>Remplissez ces champs, puis réessayez.</translation>
    </message>
    <message>
        <source>This partner gets redacted evidence only: blank what must not be seen in the page’s picture with “Redact…”, or choose originals for it in Settings.</source>
        <translation>Ce partenaire ne reçoit que des preuves caviardées : masquez ce qui ne doit pas être vu dans l’image de la page avec « Caviarder… », ou choisissez pour lui les originaux dans les Réglages.</translation>
    </message>
    <message>
        <source>Report %1: its capture has no redacted picture.</source>
        <translation>Signalement %1 : sa capture n’a pas d’image caviardée.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are not redacted yet</source>
        <translation>
            <numerusform>%n signalement n’est pas encore caviardé</numerusform>
            <numerusform>%n signalements ne sont pas encore caviardés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Redact a picture of each capture first, or choose the originals.</source>
        <translation>Rien n’a été écrit. Caviardez d’abord une image de chaque capture, ou choisissez les originaux.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>There is no such marketplace</source>
        <translation>Cette place de marché n’existe pas</translation>
    </message>
    <message>
        <source>No marketplace has the id &quot;%1&quot;.</source>
        <translation>Aucune place de marché n’a l’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>See the list of marketplaces.</source>
        <translation>Voyez la liste des places de marché.</translation>
    </message>
    <message>
        <source>There is no such part</source>
        <translation>Cette part n’existe pas</translation>
    </message>
    <message>
        <source>Part %1 of %2 was asked for.</source>
        <translation>La part %1 de %2 a été demandée.</translation>
    </message>
    <message>
        <source>Parts are numbered from 1, and there are no more than %1.</source>
        <translation>Les parts sont numérotées à partir de 1, et il n’y en a pas plus de %1.</translation>
    </message>
    <message>
        <source>There is no such search list</source>
        <translation>Cette liste de recherches n’existe pas</translation>
    </message>
    <message>
        <source>No list has the id &quot;%1&quot;.</source>
        <translation>Aucune liste n’a l’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>Choose one of the lists, or make a new one.</source>
        <translation>Choisissez l’une des listes, ou faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>There is no such search</source>
        <translation>Cette recherche n’existe pas</translation>
    </message>
    <message>
        <source>No search has the number %1.</source>
        <translation>Aucune recherche n’a le numéro %1.</translation>
    </message>
    <message>
        <source>Open the next search of its list.</source>
        <translation>Ouvrez la prochaine recherche de sa liste.</translation>
    </message>
    <message>
        <source>There is nothing to search</source>
        <translation>Il n’y a rien à rechercher</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; has no searches.</source>
        <translation>La liste « %1 » n’a aucune recherche.</translation>
    </message>
    <message>
        <source>Choose more languages or marketplaces.</source>
        <translation>Choisissez plus de langues ou de places de marché.</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>La liste est trop longue</translation>
    </message>
    <message>
        <source>A list has no more than %1 searches; this one has %2.</source>
        <translation>Une liste n’a pas plus de %1 recherches ; celle-ci en a %2.</translation>
    </message>
    <message>
        <source>Choose fewer marketplaces or fewer searches for each site.</source>
        <translation>Choisissez moins de places de marché ou moins de recherches par site.</translation>
    </message>
    <message>
        <source>There is no such taxon</source>
        <translation>Ce taxon n’existe pas ici</translation>
    </message>
    <message>
        <source>The catalogue has no taxon &quot;%1&quot;.</source>
        <translation>Le catalogue n’a pas de taxon « %1 ».</translation>
    </message>
    <message>
        <source>Look it up with: cyberspotter-cli species find</source>
        <translation>Cherchez-le avec : cyberspotter-cli species find</translation>
    </message>
    <message>
        <source>There is no such group</source>
        <translation>Ce groupe n’existe pas</translation>
    </message>
    <message>
        <source>No taxon of the catalogue belongs to a group &quot;%1&quot;.</source>
        <translation>Aucun taxon du catalogue n’appartient à un groupe « %1 ».</translation>
    </message>
    <message>
        <source>Groups are: %1.</source>
        <translation>Les groupes sont : %1.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose in Settings to keep tokens in a file that only you can read, or to enter them each time.</source>
        <translation>Déverrouillez-le et réessayez, ou choisissez dans Réglages de garder les jetons dans un fichier que vous seul pouvez lire, ou de les entrer à chaque fois.</translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation>Il n’a pas répondu.</translation>
    </message>
    <message>
        <source>There is none that answers in this session.</source>
        <translation>Aucun ne répond dans cette session.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>same picture</source>
        <translation>même image</translation>
    </message>
    <message>
        <source>same picture, a little changed</source>
        <translation>même image, un peu modifiée</translation>
    </message>
    <message>
        <source>same picture, mirrored</source>
        <translation>même image, en miroir</translation>
    </message>
    <message>
        <source>same picture, turned</source>
        <translation>même image, tournée</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same item number</source>
        <translation>même numéro d’article</translation>
    </message>
    <message>
        <source>same seller, title %1 % alike</source>
        <translation>même vendeur, titre semblable à %1 %</translation>
    </message>
    <message>
        <source>Captured only</source>
        <translation>Capturée seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike(s)</source>
        <translation>
            <numerusform>%n semblable</numerusform>
            <numerusform>%n semblables</numerusform>
        </translation>
    </message>
    <message>
        <source>You captured this listing on %1, without a report.</source>
        <translation>Vous avez capturé cette annonce le %1, sans signalement.</translation>
    </message>
    <message numerus="yes">
        <source>This listing is like %n that you have.</source>
        <translation>
            <numerusform>Cette annonce ressemble à %n que vous avez.</numerusform>
            <numerusform>Cette annonce ressemble à %n que vous avez.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a report of this listing, of %1: %2.</source>
        <translation>Vous avez un signalement de cette annonce, du %1 : %2.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The workbook cannot be written</source>
        <translation>Le classeur ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Check the room on the disk, or export as CSV.</source>
        <translation>Vérifiez la place sur le disque, ou exportez en CSV.</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>Le tableau est vide</translation>
    </message>
    <message>
        <source>Its first row must name the columns.</source>
        <translation>Sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>%1 The nearest is &quot;%2&quot;.</source>
        <translation>%1 Le plus proche est « %2 ».</translation>
    </message>
    <message>
        <source>The catalogue has no taxon &quot;%1&quot;.</source>
        <translation>Le catalogue n’a pas de taxon « %1 ».</translation>
    </message>
    <message>
        <source>CITES has no term &quot;%1&quot;.</source>
        <translation>CITES n’a pas de terme « %1 ».</translation>
    </message>
    <message>
        <source>There is no term.</source>
        <translation>Le terme manque.</translation>
    </message>
    <message>
        <source>There is no language.</source>
        <translation>La langue manque.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>Il n’y a pas de langue « %1 ».</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;; there are %2.</source>
        <translation>Il n’y a pas de type « %1 » ; il y a %2.</translation>
    </message>
    <message>
        <source>It is there already as &quot;%1&quot;.</source>
        <translation>Il existe déjà comme « %1 ».</translation>
    </message>
    <message>
        <source>It would be found on every page. Give words that must stand beside it.</source>
        <translation>Il serait trouvé sur toutes les pages. Donnez des mots qui doivent se trouver à côté.</translation>
    </message>
    <message>
        <source>The columns cannot be told</source>
        <translation>Les colonnes ne peuvent pas être reconnues</translation>
    </message>
    <message>
        <source>Name a field and a column of the table, as in term=Keyword or term=1.</source>
        <translation>Nommez un champ et une colonne du tableau, comme dans term=Keyword ou term=1.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Il n’y a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>Le tableau n’a pas de colonne « %1 ».</translation>
    </message>
    <message>
        <source>The table lacks a column</source>
        <translation>Il manque une colonne au tableau</translation>
    </message>
    <message>
        <source>No column is known as &quot;%1&quot;.</source>
        <translation>Aucune colonne n’est connue comme « %1 ».</translation>
    </message>
    <message>
        <source>Say which column it is, as in term=Keyword.</source>
        <translation>Dites de quelle colonne il s’agit, comme dans term=Keyword.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Il a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Il a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>Le tableau est trop grand</translation>
    </message>
    <message>
        <source>Check that it is the right file, and take out what is not needed.</source>
        <translation>Vérifiez que c’est le bon fichier, et enlevez ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation>Vérifiez son nom et si vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>It has more than %1 MB.</source>
        <translation>Il a plus de %1 Mo.</translation>
    </message>
    <message>
        <source>It has more than %1 parts.</source>
        <translation>Il a plus de %1 parties.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 MB.</source>
        <translation>« %1 » fait plus de %2 Mo.</translation>
    </message>
    <message>
        <source>It has no sheet.</source>
        <translation>Il n’a pas de feuille.</translation>
    </message>
    <message>
        <source>The workbook cannot be read</source>
        <translation>Le classeur ne peut pas être lu</translation>
    </message>
    <message>
        <source>Save it again as XLSX, or as CSV (UTF-8).</source>
        <translation>Enregistrez-le de nouveau en XLSX, ou en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>It has more than %1 texts.</source>
        <translation>Il a plus de %1 textes.</translation>
    </message>
    <message>
        <source>A cell of row %1 has more than %2 characters.</source>
        <translation>Une cellule de la ligne %1 a plus de %2 caractères.</translation>
    </message>
</context>
<context>
    <name>SignedIn</name>
    <message>
        <source>Not everything could be taken away</source>
        <translation>Tout n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>No tab uses it any more. Delete that folder by hand, or start the program again, which tries once more.</source>
        <translation>Aucun onglet ne s’en sert plus. Supprimez ce dossier à la main, ou relancez le programme, qui réessaiera.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The library’s signing key cannot be used</source>
        <translation>La clé de signature de la bibliothèque est inutilisable</translation>
    </message>
    <message>
        <source>Check where Settings keep secrets, then try again.</source>
        <translation>Vérifiez dans les Réglages où les secrets sont gardés, puis réessayez.</translation>
    </message>
    <message>
        <source>No new key could be made.</source>
        <translation>Aucune nouvelle clé n’a pu être créée.</translation>
    </message>
    <message>
        <source>What is kept as the key is none.</source>
        <translation>Ce qui est gardé comme clé n’en est pas une.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>La signature n’a pas pu être faite.</translation>
    </message>
</context>
<context>
    <name>SiteRules</name>
    <message>
        <source>The rules for marketplaces cannot be read</source>
        <translation>Les règles des places de marché ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file is not of the schema site-rules/1.</source>
        <translation>Le fichier ne suit pas le schéma site-rules/1.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The change to %1 was not kept; all that was there before is.</source>
        <translation>Le changement de %1 n’a pas été gardé ; tout ce qui était là avant y est encore.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>La bibliothèque est abîmée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Restore your last backup into a new folder with “cyberspotter-cli --library NEW restore FILE”.</source>
        <translation>Rien n’a été écrasé. Restaurez votre dernière sauvegarde dans un nouveau dossier avec « cyberspotter-cli --library NOUVEAU restore FICHIER ».</translation>
    </message>
    <message>
        <source>The library cannot be opened for writing</source>
        <translation>La bibliothèque ne peut pas être ouverte en écriture</translation>
    </message>
    <message>
        <source>Check the rights of its folder, or choose another with --library.</source>
        <translation>Vérifiez les droits de son dossier, ou choisissez-en un autre avec --library.</translation>
    </message>
    <message>
        <source>The library is busy</source>
        <translation>La bibliothèque est occupée</translation>
    </message>
    <message>
        <source>Another program has been writing to %1 for more than ten seconds.</source>
        <translation>Un autre programme écrit dans %1 depuis plus de dix secondes.</translation>
    </message>
    <message>
        <source>Wait for it to end, then try again.</source>
        <translation>Attendez qu’il finisse, puis réessayez.</translation>
    </message>
    <message>
        <source>The library refused the change</source>
        <translation>La bibliothèque a refusé le changement</translation>
    </message>
    <message>
        <source>The library cannot be used</source>
        <translation>La bibliothèque ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>Check the disk and the folder; nothing was overwritten.</source>
        <translation>Vérifiez le disque et le dossier ; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>no right to write</source>
        <translation>pas de droit d’écriture</translation>
    </message>
    <message>
        <source>There is no library here</source>
        <translation>Il n’y a pas de bibliothèque ici</translation>
    </message>
    <message>
        <source>%1 holds no library.</source>
        <translation>%1 ne contient pas de bibliothèque.</translation>
    </message>
    <message>
        <source>Choose its folder with --library.</source>
        <translation>Choisissez son dossier avec --library.</translation>
    </message>
    <message>
        <source>The library is open for reading only</source>
        <translation>La bibliothèque n’est ouverte qu’en lecture</translation>
    </message>
    <message>
        <source>%1 cannot be changed now.</source>
        <translation>%1 ne peut pas être modifié maintenant.</translation>
    </message>
    <message>
        <source>The library is from a newer version</source>
        <translation>La bibliothèque vient d’une version plus récente</translation>
    </message>
    <message>
        <source>%1 has version %2; this program understands up to %3.</source>
        <translation>%1 a la version %2 ; ce programme comprend jusqu’à %3.</translation>
    </message>
    <message>
        <source>Install the newer program, or choose another folder. Nothing was changed.</source>
        <translation>Installez le programme plus récent, ou choisissez un autre dossier. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This library is open in another window</source>
        <translation>Cette bibliothèque est ouverte dans une autre fenêtre</translation>
    </message>
    <message>
        <source>%1 is used by process %2.</source>
        <translation>%1 est utilisé par le processus %2.</translation>
    </message>
    <message>
        <source>Go to that window, or choose another library with --library.</source>
        <translation>Allez à cette fenêtre, ou choisissez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>Another process is sending for this library</source>
        <translation>Un autre processus envoie pour cette bibliothèque</translation>
    </message>
    <message>
        <source>Process %2 is sending for %1.</source>
        <translation>Le processus %2 envoie pour %1.</translation>
    </message>
    <message>
        <source>Wait for it to end; what you queued will be sent by it.</source>
        <translation>Attendez qu’il finisse ; il enverra aussi ce que vous avez mis en file.</translation>
    </message>
    <message>
        <source>page %1 is not as it was written</source>
        <translation>la page %1 n’est pas telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>The signed-in browser profile is open in another process</source>
        <translation>Le profil connecté du navigateur est ouvert dans un autre processus</translation>
    </message>
    <message>
        <source>Process %2 uses the signed-in profile of %1.</source>
        <translation>Le processus %2 utilise le profil connecté de %1.</translation>
    </message>
    <message>
        <source>Capture from that window, or wait for that process to end.</source>
        <translation>Capturez depuis cette fenêtre, ou attendez la fin de ce processus.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Evidence has changed on this computer</source>
        <translation>Des preuves ont changé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing more was sent. Run “verify” to see what differs, and restore a backup.</source>
        <translation>Rien de plus n’a été envoyé. Lancez « verify » pour voir ce qui diffère, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no such submission</source>
        <translation>Cet envoi n’existe pas</translation>
    </message>
    <message>
        <source>The batch was never queued</source>
        <translation>Le lot n’a jamais été mis en file</translation>
    </message>
    <message>
        <source>Submit it first.</source>
        <translation>Envoyez-le d’abord.</translation>
    </message>
    <message>
        <source>A submission cannot take that step</source>
        <translation>Un envoi ne peut pas faire ce pas</translation>
    </message>
    <message>
        <source>It is “%1”; it cannot become “%2”.</source>
        <translation>Il est « %1 » ; il ne peut pas devenir « %2 ».</translation>
    </message>
    <message>
        <source>%1 takes no batches from a program</source>
        <translation>%1 ne prend pas de lots d’un programme</translation>
    </message>
    <message>
        <source>The partner asks who reports</source>
        <translation>Le partenaire demande qui signale</translation>
    </message>
    <message>
        <source>Nothing was sent. Take these reports out of the batch, fill in the fields, and make a new batch.</source>
        <translation>Rien n’a été envoyé. Sortez ces signalements du lot, remplissez les champs et faites un nouveau lot.</translation>
    </message>
    <message>
        <source>The batch is on its way already</source>
        <translation>Le lot est déjà en route</translation>
    </message>
    <message>
        <source>Its state is “%1”.</source>
        <translation>Son état est « %1 ».</translation>
    </message>
    <message>
        <source>Cancel its sending first.</source>
        <translation>Annulez d’abord son envoi.</translation>
    </message>
    <message>
        <source>One report alone is too large for the partner</source>
        <translation>Un seul signalement est déjà trop volumineux pour le partenaire</translation>
    </message>
    <message>
        <source>Export the batch and hand it over as a file, or ask the partner.</source>
        <translation>Exportez le lot et remettez-le comme fichier, ou demandez au partenaire.</translation>
    </message>
    <message>
        <source>One report cannot be split</source>
        <translation>Un signalement ne peut pas être partagé</translation>
    </message>
    <message>
        <source>The batch was split in two</source>
        <translation>Le lot a été partagé en deux</translation>
    </message>
    <message>
        <source>It was too large for the partner. It goes on as batch %1 and batch %2.</source>
        <translation>Il était trop volumineux pour le partenaire. Il continue comme lot %1 et lot %2.</translation>
    </message>
    <message>
        <source>The Batches page leads you through it; “batch sent” records it.</source>
        <translation>La page Lots vous guide ; « batch sent » le note.</translation>
    </message>
</context>
<context>
    <name>SubmissionState</name>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Uploading evidence</source>
        <translation>Envoi des preuves</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finition</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Acknowledged in part</source>
        <translation>Confirmé en partie</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Delivered, no receipt</source>
        <translation>Remis, sans reçu</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>En attente d’un nouvel essai</translation>
    </message>
    <message>
        <source>Checking what arrived</source>
        <translation>Vérification de ce qui est arrivé</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>TaxonGroup</name>
    <message>
        <source>agarwood</source>
        <translation>bois d’agar</translation>
    </message>
    <message>
        <source>amphibians</source>
        <translation>amphibiens</translation>
    </message>
    <message>
        <source>anteaters and armadillos</source>
        <translation>fourmiliers et tatous</translation>
    </message>
    <message>
        <source>antelopes</source>
        <translation>antilopes</translation>
    </message>
    <message>
        <source>aquarium fishes</source>
        <translation>poissons d’aquarium</translation>
    </message>
    <message>
        <source>arachnids</source>
        <translation>arachnides</translation>
    </message>
    <message>
        <source>badgers</source>
        <translation>blaireaux</translation>
    </message>
    <message>
        <source>bats</source>
        <translation>chauves-souris</translation>
    </message>
    <message>
        <source>bears</source>
        <translation>ours</translation>
    </message>
    <message>
        <source>beetles</source>
        <translation>coléoptères</translation>
    </message>
    <message>
        <source>big cats</source>
        <translation>grands félins</translation>
    </message>
    <message>
        <source>birds of paradise</source>
        <translation>oiseaux de paradis</translation>
    </message>
    <message>
        <source>birds of prey</source>
        <translation>oiseaux de proie</translation>
    </message>
    <message>
        <source>bivalves</source>
        <translation>bivalves</translation>
    </message>
    <message>
        <source>bromeliads</source>
        <translation>broméliacées</translation>
    </message>
    <message>
        <source>bulbs</source>
        <translation>plantes à bulbe</translation>
    </message>
    <message>
        <source>bustards</source>
        <translation>outardes</translation>
    </message>
    <message>
        <source>butterflies</source>
        <translation>papillons</translation>
    </message>
    <message>
        <source>cacti</source>
        <translation>cactus</translation>
    </message>
    <message>
        <source>camelids</source>
        <translation>camélidés</translation>
    </message>
    <message>
        <source>carnivorous plants</source>
        <translation>plantes carnivores</translation>
    </message>
    <message>
        <source>chameleons</source>
        <translation>caméléons</translation>
    </message>
    <message>
        <source>civets</source>
        <translation>civettes</translation>
    </message>
    <message>
        <source>conchs</source>
        <translation>strombes</translation>
    </message>
    <message>
        <source>corals</source>
        <translation>coraux</translation>
    </message>
    <message>
        <source>cranes</source>
        <translation>grues</translation>
    </message>
    <message>
        <source>crocodiles</source>
        <translation>crocodiles</translation>
    </message>
    <message>
        <source>cycads</source>
        <translation>cycadales</translation>
    </message>
    <message>
        <source>deer</source>
        <translation>cervidés</translation>
    </message>
    <message>
        <source>eels</source>
        <translation>anguilles</translation>
    </message>
    <message>
        <source>elephants</source>
        <translation>éléphants</translation>
    </message>
    <message>
        <source>extinct elephants</source>
        <translation>éléphants disparus</translation>
    </message>
    <message>
        <source>flamingos</source>
        <translation>flamants</translation>
    </message>
    <message>
        <source>foxes</source>
        <translation>renards</translation>
    </message>
    <message>
        <source>freshwater turtles</source>
        <translation>tortues d’eau douce</translation>
    </message>
    <message>
        <source>geckos</source>
        <translation>geckos</translation>
    </message>
    <message>
        <source>giant clams</source>
        <translation>bénitiers</translation>
    </message>
    <message>
        <source>giraffes</source>
        <translation>girafes</translation>
    </message>
    <message>
        <source>hippopotamuses</source>
        <translation>hippopotames</translation>
    </message>
    <message>
        <source>hornbills</source>
        <translation>calaos</translation>
    </message>
    <message>
        <source>hummingbirds</source>
        <translation>colibris</translation>
    </message>
    <message>
        <source>land snails</source>
        <translation>escargots terrestres</translation>
    </message>
    <message>
        <source>leeches</source>
        <translation>sangsues</translation>
    </message>
    <message>
        <source>lizards</source>
        <translation>lézards</translation>
    </message>
    <message>
        <source>marine mammals</source>
        <translation>mammifères marins</translation>
    </message>
    <message>
        <source>medicinal plants</source>
        <translation>plantes médicinales</translation>
    </message>
    <message>
        <source>musk deer</source>
        <translation>porte-musc</translation>
    </message>
    <message>
        <source>nautiluses</source>
        <translation>nautiles</translation>
    </message>
    <message>
        <source>okapis</source>
        <translation>okapis</translation>
    </message>
    <message>
        <source>orchids</source>
        <translation>orchidées</translation>
    </message>
    <message>
        <source>otters</source>
        <translation>loutres</translation>
    </message>
    <message>
        <source>owls</source>
        <translation>chouettes et hiboux</translation>
    </message>
    <message>
        <source>palms</source>
        <translation>palmiers</translation>
    </message>
    <message>
        <source>pangolins</source>
        <translation>pangolins</translation>
    </message>
    <message>
        <source>parrots</source>
        <translation>perroquets</translation>
    </message>
    <message>
        <source>pheasants</source>
        <translation>faisans</translation>
    </message>
    <message>
        <source>pigeons</source>
        <translation>pigeons</translation>
    </message>
    <message>
        <source>possums</source>
        <translation>phalangers</translation>
    </message>
    <message>
        <source>primates</source>
        <translation>primates</translation>
    </message>
    <message>
        <source>procyonids</source>
        <translation>procyonidés</translation>
    </message>
    <message>
        <source>rays</source>
        <translation>raies</translation>
    </message>
    <message>
        <source>red pandas</source>
        <translation>pandas roux</translation>
    </message>
    <message>
        <source>reef fishes</source>
        <translation>poissons de récif</translation>
    </message>
    <message>
        <source>rhinos</source>
        <translation>rhinocéros</translation>
    </message>
    <message>
        <source>rodents</source>
        <translation>rongeurs</translation>
    </message>
    <message>
        <source>sawfishes</source>
        <translation>poissons-scies</translation>
    </message>
    <message>
        <source>sea cucumbers</source>
        <translation>concombres de mer</translation>
    </message>
    <message>
        <source>sea turtles</source>
        <translation>tortues marines</translation>
    </message>
    <message>
        <source>seahorses</source>
        <translation>hippocampes</translation>
    </message>
    <message>
        <source>sharks</source>
        <translation>requins</translation>
    </message>
    <message>
        <source>sloths</source>
        <translation>paresseux</translation>
    </message>
    <message>
        <source>snakes</source>
        <translation>serpents</translation>
    </message>
    <message>
        <source>songbirds</source>
        <translation>oiseaux chanteurs</translation>
    </message>
    <message>
        <source>sturgeons</source>
        <translation>esturgeons</translation>
    </message>
    <message>
        <source>succulents</source>
        <translation>plantes succulentes</translation>
    </message>
    <message>
        <source>tapirs</source>
        <translation>tapirs</translation>
    </message>
    <message>
        <source>timber</source>
        <translation>bois</translation>
    </message>
    <message>
        <source>tortoises</source>
        <translation>tortues terrestres</translation>
    </message>
    <message>
        <source>totoaba</source>
        <translation>totoaba</translation>
    </message>
    <message>
        <source>toucans</source>
        <translation>toucans</translation>
    </message>
    <message>
        <source>tree ferns</source>
        <translation>fougères arborescentes</translation>
    </message>
    <message>
        <source>turacos</source>
        <translation>touracos</translation>
    </message>
    <message>
        <source>waterbirds</source>
        <translation>oiseaux d’eau</translation>
    </message>
    <message>
        <source>wild cats</source>
        <translation>félins sauvages</translation>
    </message>
    <message>
        <source>wild cattle</source>
        <translation>bovins sauvages</translation>
    </message>
    <message>
        <source>wild dogs</source>
        <translation>chiens sauvages</translation>
    </message>
    <message>
        <source>wild goats</source>
        <translation>chèvres sauvages</translation>
    </message>
    <message>
        <source>wild horses and asses</source>
        <translation>chevaux et ânes sauvages</translation>
    </message>
    <message>
        <source>wild pigs</source>
        <translation>porcs sauvages</translation>
    </message>
    <message>
        <source>wild sheep</source>
        <translation>moutons sauvages</translation>
    </message>
    <message>
        <source>wolves</source>
        <translation>loups</translation>
    </message>
    <message>
        <source>zebras</source>
        <translation>zèbres</translation>
    </message>
</context>
<context>
    <name>TaxonImport</name>
    <message>
        <source>Its first line reads: %1</source>
        <translation>Sa première ligne est : %1</translation>
    </message>
    <message>
        <source>Download the list as CSV from checklist.cites.org, or the CITES listings from speciesplus.net, and import that file.</source>
        <translation>Téléchargez la liste en CSV sur checklist.cites.org, ou les inscriptions CITES sur speciesplus.net, et importez ce fichier.</translation>
    </message>
    <message>
        <source>The table has %1 columns</source>
        <translation>Le tableau a %1 colonnes</translation>
    </message>
    <message>
        <source>The table has no column %1</source>
        <translation>Le tableau n’a pas de colonne %1</translation>
    </message>
    <message>
        <source>A row is not understood</source>
        <translation>Une ligne n’est pas comprise</translation>
    </message>
    <message>
        <source>Correct the row and import the file again; the other rows are taken.</source>
        <translation>Corrigez la ligne et importez le fichier de nouveau ; les autres lignes sont prises.</translation>
    </message>
    <message>
        <source>The file is too large for a list of CITES taxa</source>
        <translation>Le fichier est trop grand pour une liste de taxons CITES</translation>
    </message>
    <message>
        <source>Choose the file as it was downloaded.</source>
        <translation>Choisissez le fichier tel qu’il a été téléchargé.</translation>
    </message>
    <message>
        <source>It has %1 fields instead of %2.</source>
        <translation>Elle a %1 champs au lieu de %2.</translation>
    </message>
    <message>
        <source>%1 is not a scientific name.</source>
        <translation>%1 n’est pas un nom scientifique.</translation>
    </message>
    <message>
        <source>%1: the rank %2 is not known.</source>
        <translation>%1 : le rang %2 n’est pas connu.</translation>
    </message>
    <message>
        <source>%1: the listing %2 is none of I, II and III.</source>
        <translation>%1 : l’inscription %2 n’est ni I, ni II, ni III.</translation>
    </message>
    <message>
        <source>It has %1 MB; at most %2 are read.</source>
        <translation>Il fait %1 Mo ; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>More than %1 MB.</source>
        <translation>Plus de %1 Mo.</translation>
    </message>
    <message>
        <source>More than %1 rows.</source>
        <translation>Plus de %1 lignes.</translation>
    </message>
    <message>
        <source> Line %1: %2</source>
        <translation> Ligne %1 : %2</translation>
    </message>
    <message>
        <source>The file names no taxon</source>
        <translation>Le fichier ne nomme aucun taxon</translation>
    </message>
    <message>
        <source>None of its %1 rows holds one.</source>
        <translation>Aucune de ses %1 lignes n’en contient un.</translation>
    </message>
    <message>
        <source>The edition is not a date</source>
        <translation>L’édition n’est pas une date</translation>
    </message>
    <message>
        <source>Write the day of the export as 2026-03-05, or its year, or year and month.</source>
        <translation>Écrivez le jour de l’export comme 2026-03-05, ou son année, ou l’année et le mois.</translation>
    </message>
    <message>
        <source>A later edition was imported before</source>
        <translation>Une édition plus récente a déjà été importée</translation>
    </message>
    <message>
        <source>This file is of %1, and %2 of %3.</source>
        <translation>Ce fichier date de %1, et %2 de %3.</translation>
    </message>
    <message>
        <source>Download a newer one; say which day it is of, with --edition; or take it all the same, with --replace.</source>
        <translation>Téléchargez-en un plus récent ; dites de quel jour il est, avec --edition ; ou prenez-le quand même, avec --replace.</translation>
    </message>
    <message>
        <source>Most taxa would be gone</source>
        <translation>La plupart des taxons disparaîtraient</translation>
    </message>
    <message>
        <source>%1 of the %2 taxa imported before are not in this file.</source>
        <translation>%1 des %2 taxons déjà importés ne sont pas dans ce fichier.</translation>
    </message>
    <message>
        <source>A selection is imported with --part: it adds and changes only. To take the file as it is, use --replace.</source>
        <translation>Une sélection s’importe avec --part : elle ne fait qu’ajouter et modifier. Pour prendre le fichier tel quel, utilisez --replace.</translation>
    </message>
    <message>
        <source>%1, edition %2 (%3)</source>
        <translation>%1, édition %2 (%3)</translation>
    </message>
    <message>
        <source>Taxa were imported meanwhile</source>
        <translation>Des taxons ont été importés entre-temps</translation>
    </message>
    <message>
        <source>Look at the changes again, then import.</source>
        <translation>Regardez de nouveau les changements, puis importez.</translation>
    </message>
    <message>
        <source>This is not the code of a language</source>
        <translation>Ce n’est pas le code d’une langue</translation>
    </message>
    <message>
        <source>Give it as en, fr, zh or pt-BR.</source>
        <translation>Donnez-le comme en, fr, zh ou pt-BR.</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Le nom est vide</translation>
    </message>
    <message>
        <source>Write the name as it is used in this language.</source>
        <translation>Écrivez le nom tel qu’il s’emploie dans cette langue.</translation>
    </message>
</context>
<context>
    <name>TimeStamp</name>
    <message>
        <source>The authority’s certificate cannot be read</source>
        <translation>Le certificat de l’autorité ne peut pas être lu</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>Il n’y a pas de certificat dedans.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in the form PEM.</source>
        <translation>Choisissez un fichier de certificats au format PEM.</translation>
    </message>
    <message>
        <source>It stamps a digest of the kind %1, not a SHA-256.</source>
        <translation>Il horodate une empreinte de type %1, pas un SHA-256.</translation>
    </message>
    <message>
        <source>It stamps something else: the SHA-256 %1.</source>
        <translation>Il horodate autre chose : le SHA-256 %1.</translation>
    </message>
    <message>
        <source>It does not answer this request: another one’s number is in it.</source>
        <translation>Il ne répond pas à cette demande : il porte le numéro d’une autre.</translation>
    </message>
    <message>
        <source>The signer’s certificate is not one for time stamps alone.</source>
        <translation>Le certificat du signataire n’est pas réservé aux horodatages.</translation>
    </message>
    <message>
        <source>The signer’s certificate does not say “time stamps” as critical.</source>
        <translation>Le certificat du signataire ne marque pas l’usage « horodatage » comme critique.</translation>
    </message>
    <message>
        <source>The signer’s certificate was not valid at that time (%1 to %2).</source>
        <translation>Le certificat du signataire n’était pas valable à ce moment (%1 à %2).</translation>
    </message>
    <message>
        <source>The signer’s certificate has ended since (%1); it was valid when the time was stamped.</source>
        <translation>Le certificat du signataire a expiré depuis (%1) ; il était valable au moment de l’horodatage.</translation>
    </message>
    <message>
        <source>The signature does not hold (%1).</source>
        <translation>La signature ne tient pas (%1).</translation>
    </message>
    <message>
        <source>Nobody who is believed here vouches for the signer (%1).</source>
        <translation>Personne à qui l’on se fie ici ne répond du signataire (%1).</translation>
    </message>
    <message>
        <source>The signer’s certificate is not in it.</source>
        <translation>Le certificat du signataire n’y est pas.</translation>
    </message>
    <message>
        <source>What was stamped does not lie beside it, so only the stamp itself was checked.</source>
        <translation>Ce qui a été horodaté n’est pas à côté : seul l’horodatage lui-même a été vérifié.</translation>
    </message>
    <message>
        <source>The time stamp cannot be asked for</source>
        <translation>L’horodatage ne peut pas être demandé</translation>
    </message>
    <message>
        <source>No time stamp came</source>
        <translation>Aucun horodatage n’est venu</translation>
    </message>
    <message>
        <source>It is asked again later by itself. If it stays so, choose another authority.</source>
        <translation>Il est redemandé plus tard de lui-même. Si cela dure, choisissez une autre autorité.</translation>
    </message>
    <message>
        <source>it answers with status %1.</source>
        <translation>elle répond avec le statut %1.</translation>
    </message>
    <message>
        <source>its answer is no time stamp but “%1”.</source>
        <translation>sa réponse n’est pas un horodatage mais « %1 ».</translation>
    </message>
    <message>
        <source>This is no time stamp, or a damaged one.</source>
        <translation>Ce n’est pas un horodatage, ou il est endommagé.</translation>
    </message>
    <message>
        <source>it does not know the digest</source>
        <translation>elle ne connaît pas l’empreinte</translation>
    </message>
    <message>
        <source>it does not allow the request</source>
        <translation>elle n’admet pas la demande</translation>
    </message>
    <message>
        <source>it could not read the request</source>
        <translation>elle n’a pas pu lire la demande</translation>
    </message>
    <message>
        <source>its clock is not available</source>
        <translation>son horloge n’est pas disponible</translation>
    </message>
    <message>
        <source>it does not have that policy</source>
        <translation>elle n’a pas cette politique</translation>
    </message>
    <message>
        <source>it does not know an extension</source>
        <translation>elle ne connaît pas une extension</translation>
    </message>
    <message>
        <source>it does not have what was asked for besides</source>
        <translation>elle n’a pas ce qui était demandé en plus</translation>
    </message>
    <message>
        <source>its system failed</source>
        <translation>son système a échoué</translation>
    </message>
    <message>
        <source>It is too large for a time stamp.</source>
        <translation>C’est trop gros pour un horodatage.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp: %1.</source>
        <translation>L’autorité n’a pas donné d’horodatage : %1.</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>elle ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>This time stamp is no longer wanted</source>
        <translation>Cet horodatage n’est plus demandé</translation>
    </message>
    <message>
        <source>The custody log is empty</source>
        <translation>Le journal de conservation est vide</translation>
    </message>
    <message>
        <source>Capture a page first.</source>
        <translation>Capturez d’abord une page.</translation>
    </message>
    <message>
        <source>No time-stamp authority is named</source>
        <translation>Aucune autorité d’horodatage n’est nommée</translation>
    </message>
    <message>
        <source>Add one in the settings, or name one with --authority.</source>
        <translation>Ajoutez-en une dans les réglages, ou nommez-la avec --authority.</translation>
    </message>
    <message>
        <source>This is no address of a time-stamp authority</source>
        <translation>Ce n’est pas l’adresse d’une autorité d’horodatage</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>Elle commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>the custody log up to here</source>
        <translation>le journal de conservation jusqu’ici</translation>
    </message>
    <message>
        <source>the archive of this capture</source>
        <translation>l’archive de cette capture</translation>
    </message>
    <message>
        <source>this capture with all its files</source>
        <translation>cette capture avec tous ses fichiers</translation>
    </message>
    <message>
        <source>Waits for a time stamp of %1.</source>
        <translation>Attend un horodatage de %1.</translation>
    </message>
    <message>
        <source>Waits for a time stamp of %1. The last attempt failed: %2</source>
        <translation>Attend un horodatage de %1. Le dernier essai a échoué : %2</translation>
    </message>
    <message>
        <source>%1 confirms that %2 existed at %3 UTC.</source>
        <translation>%1 confirme que %2 existait le %3 UTC.</translation>
    </message>
    <message>
        <source>The time stamp of %1 does not hold: %2</source>
        <translation>L’horodatage de %1 ne tient pas : %2</translation>
    </message>
    <message>
        <source>What was stamped is no longer here.</source>
        <translation>Ce qui a été horodaté n’est plus là.</translation>
    </message>
    <message>
        <source>The time stamp %1 has no entry in the custody log.</source>
        <translation>L’horodatage %1 n’a pas d’entrée dans le journal de conservation.</translation>
    </message>
    <message>
        <source>The time stamp of entry %1 of the custody log is no longer in the library.</source>
        <translation>L’horodatage de l’entrée %1 du journal de conservation n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>its answer is too large for a time stamp.</source>
        <translation>sa réponse est trop grosse pour un horodatage.</translation>
    </message>
    <message>
        <source>The certificates that came with it vouch for the signer, but nobody who is believed here vouches for them. Compare the SHA-256 of the authority’s certificate with what the authority publishes: %1</source>
        <translation>Les certificats joints se portent garants du signataire, mais personne de reconnu ici ne se porte garant d’eux. Comparez le SHA-256 du certificat de l’autorité avec celui qu’elle publie : %1</translation>
    </message>
    <message>
        <source>It says %1 UTC, signed by %2; %3 %4.</source>
        <translation>Il dit %1 UTC, signé par %2 ; %3 %4.</translation>
    </message>
    <message>
        <source>It stamps a digest of the kind %1, which is not known here.</source>
        <translation>Il porte sur une empreinte du type %1, inconnu ici.</translation>
    </message>
    <message>
        <source>It does not stamp %1 as it is now, whose digest is %2.</source>
        <translation>Il ne porte pas sur %1 tel qu’il est maintenant, dont l’empreinte est %2.</translation>
    </message>
    <message>
        <source>It covers %1.</source>
        <translation>Il porte sur %1.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A row of “%1” names a row of “%2” that is not there.</source>
        <translation>Une ligne de « %1 » nomme une ligne de « %2 » qui n’existe pas.</translation>
    </message>
    <message>
        <source>Capture %1 has no entry in the custody log.</source>
        <translation>La capture %1 n’a pas d’entrée dans le registre de garde.</translation>
    </message>
    <message>
        <source>Capture %1 is not as it was entered in the custody log.</source>
        <translation>La capture %1 n’est pas telle qu’elle a été inscrite au registre de garde.</translation>
    </message>
    <message>
        <source>Capture %1 is in the custody log but no longer in the library.</source>
        <translation>La capture %1 est dans le registre de garde mais plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Its SHA-256 is now %1.</source>
        <translation>Son SHA-256 est maintenant %1.</translation>
    </message>
    <message>
        <source>The library says %1 bytes, the file holds %2.</source>
        <translation>La bibliothèque dit %1 octets, le fichier en contient %2.</translation>
    </message>
    <message>
        <source>No capture names this file.</source>
        <translation>Aucune capture ne nomme ce fichier.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n’existe pas.</translation>
    </message>
    <message>
        <source>It is from before pages had check values: only its structure can be checked.</source>
        <translation>Elle date d’avant les valeurs de contrôle des pages : seule sa structure peut être vérifiée.</translation>
    </message>
    <message>
        <source>Page %1: </source>
        <translation>Page %1 : </translation>
    </message>
    <message numerus="yes">
        <source>And %n more page(s).</source>
        <translation>
            <numerusform>Et %n autre page.</numerusform>
            <numerusform>Et %n autres pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup holds no library.</source>
        <translation>La sauvegarde ne contient pas de bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>(%n time(s) in all)</source>
        <translation>
            <numerusform>(%n fois en tout)</numerusform>
            <numerusform>(%n fois en tout)</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the custody log: %2</source>
        <translation>Entrée %1 du journal de conservation : %2</translation>
    </message>
    <message>
        <source>The redacted file %1 of capture %2 is in the custody log but no longer in the library.</source>
        <translation>Le fichier caviardé %1 de la capture %2 figure au journal de conservation mais n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>What is said of the redacted file %1 of capture %2 is not as it was entered in the custody log.</source>
        <translation>Ce qui est dit du fichier caviardé %1 de la capture %2 n’est plus tel qu’inscrit au journal de conservation.</translation>
    </message>
    <message>
        <source>The redacted file %1 of capture %2 has no entry in the custody log.</source>
        <translation>Le fichier caviardé %1 de la capture %2 n’a pas d’entrée au journal de conservation.</translation>
    </message>
    <message>
        <source>A byte of it changed since it was written.</source>
        <translation>Un de ses octets a changé depuis qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>It is not as this program wrote it: another program changed it, or the disk did.</source>
        <translation>Elle n’est pas telle que ce programme l’a écrite : un autre programme ou le disque l’a changée.</translation>
    </message>
    <message>
        <source>It has no check value: another program wrote it, or the disk lost it.</source>
        <translation>Elle n’a pas de valeur de contrôle : un autre programme l’a écrite, ou le disque l’a perdue.</translation>
    </message>
    <message>
        <source>It does not end with a whole page: something was cut off or added.</source>
        <translation>Le fichier ne se termine pas par une page entière : quelque chose a été coupé ou ajouté.</translation>
    </message>
    <message>
        <source>Its header is damaged: SQLite would leave out all that it holds.</source>
        <translation>Son en-tête est endommagé : SQLite ignorerait tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>Entry %1 of the log is damaged: SQLite would leave out this change and all after it.</source>
        <translation>L’entrée %1 du journal est endommagée : SQLite ignorerait ce changement et tous les suivants.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were half written when the program was stopped; the log beside it holds them whole.</source>
        <translation>
            <numerusform>%n page était à moitié écrite quand le programme a été arrêté ; le journal à côté la contient entière.</numerusform>
            <numerusform>%n pages étaient à moitié écrites quand le programme a été arrêté ; le journal à côté les contient entières.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>It points outside itself.</source>
        <translation>Il pointe hors de lui-même.</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>Il finit trop tôt.</translation>
    </message>
    <message>
        <source>Its Zip64 record is missing.</source>
        <translation>Son enregistrement Zip64 manque.</translation>
    </message>
    <message>
        <source>Its Zip64 record is not where it should be.</source>
        <translation>Son enregistrement Zip64 n’est pas à sa place.</translation>
    </message>
    <message>
        <source>Its directory does not reach to its end record.</source>
        <translation>Son répertoire n’atteint pas son enregistrement final.</translation>
    </message>
    <message>
        <source>It is one of several parts.</source>
        <translation>C’est une partie parmi plusieurs.</translation>
    </message>
    <message>
        <source>It is no zip, or its end is missing (a download that was cut off?).</source>
        <translation>Ce n’est pas un zip, ou sa fin manque (un téléchargement interrompu ?).</translation>
    </message>
    <message>
        <source>Its directory is damaged.</source>
        <translation>Son répertoire est abîmé.</translation>
    </message>
    <message>
        <source>Its own header and the directory of the zip say different things.</source>
        <translation>Son propre en-tête et le répertoire du zip se contredisent.</translation>
    </message>
    <message>
        <source>“%1” reaches beyond the end.</source>
        <translation>« %1 » dépasse la fin.</translation>
    </message>
    <message>
        <source>Several files share the same bytes.</source>
        <translation>Plusieurs fichiers partagent les mêmes octets.</translation>
    </message>
    <message>
        <source>It holds more files than any bag needs.</source>
        <translation>Il contient plus de fichiers qu’aucun sac n’en a besoin.</translation>
    </message>
    <message>
        <source>Its attributes differ in one byte from those of all other files.</source>
        <translation>Ses attributs diffèrent d’un octet de ceux de tous les autres fichiers.</translation>
    </message>
    <message>
        <source>It has versions or attributes that no program writes.</source>
        <translation>Il a des versions ou des attributs qu’aucun programme n’écrit.</translation>
    </message>
    <message>
        <source>Its extra fields and those in the directory of the zip say different things.</source>
        <translation>Ses champs supplémentaires et ceux du répertoire du zip disent des choses différentes.</translation>
    </message>
    <message>
        <source>A file has a comment, which no digest covers.</source>
        <translation>Un fichier a un commentaire, qu’aucune empreinte ne couvre.</translation>
    </message>
    <message>
        <source>Its Zip64 record is damaged.</source>
        <translation>Son enregistrement Zip64 est endommagé.</translation>
    </message>
    <message>
        <source>Its two end records say different things.</source>
        <translation>Ses deux enregistrements de fin disent des choses différentes.</translation>
    </message>
    <message>
        <source>A comment ends it, which no digest covers.</source>
        <translation>Un commentaire le termine, qu’aucune empreinte ne couvre.</translation>
    </message>
    <message>
        <source>%1 bytes behind it belong to no file.</source>
        <translation>%1 octets derrière lui n’appartiennent à aucun fichier.</translation>
    </message>
    <message>
        <source>The sizes behind it and the directory of the zip say different things.</source>
        <translation>Les tailles derrière lui et le répertoire du zip disent des choses différentes.</translation>
    </message>
    <message>
        <source>%1 bytes at its begin belong to no file.</source>
        <translation>%1 octets à son début n’appartiennent à aucun fichier.</translation>
    </message>
    <message>
        <source>Its bytes differ from the checksum in the zip.</source>
        <translation>Ses octets diffèrent de la somme de contrôle du zip.</translation>
    </message>
    <message>
        <source>The name is not UTF-8.</source>
        <translation>Le nom n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file.</source>
        <translation>C’est un lien ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>It is encrypted, so nobody can verify it.</source>
        <translation>Il est chiffré : personne ne peut le vérifier.</translation>
    </message>
    <message>
        <source>It is compressed in a way (%1) that is not read here.</source>
        <translation>Il est compressé d’une façon (%1) qui n’est pas lue ici.</translation>
    </message>
    <message>
        <source>It is stored, yet its two sizes differ.</source>
        <translation>Il est stocké, et pourtant ses deux tailles diffèrent.</translation>
    </message>
    <message>
        <source>It would unpack to more than %1 bytes.</source>
        <translation>Une fois décompressé, il ferait plus de %1 octets.</translation>
    </message>
    <message>
        <source>A folder holds bytes.</source>
        <translation>Un dossier contient des octets.</translation>
    </message>
    <message>
        <source>The zip holds it twice.</source>
        <translation>Le zip le contient deux fois.</translation>
    </message>
    <message>
        <source>On many systems it is the same file as “%1”.</source>
        <translation>Sur beaucoup de systèmes, c’est le même fichier que « %1 ».</translation>
    </message>
</context>
<context>
    <name>cyberspotter::BatchDetails</name>
    <message>
        <source>Listing</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reports of the batch</source>
        <translation>Signalements du lot</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Evidence of the batch</source>
        <translation>Preuves du lot</translation>
    </message>
    <message>
        <source>The data as sent</source>
        <translation>Les données telles qu’envoyées</translation>
    </message>
    <message>
        <source>The receipt as received</source>
        <translation>Le reçu tel que reçu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Exact data</source>
        <translation>Données exactes</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 envoyés sur %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Export as bag…</source>
        <translation>Exporter comme sac…</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) for %1</source>
        <translation>
            <numerusform>%n signalement pour %1</numerusform>
            <numerusform>%n signalements pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>Preuves (%1)</translation>
    </message>
    <message>
        <source>Export as bag</source>
        <translation>Exporter comme sac</translation>
    </message>
    <message>
        <source>Evidence bag (*.zip)</source>
        <translation>Sac de preuves (*.zip)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Progression de l’envoi</translation>
    </message>
    <message>
        <source>Take the report out</source>
        <translation>Sortir le signalement</translation>
    </message>
    <message>
        <source>The report goes back to those that are ready, where you can mend it.</source>
        <translation>Le signalement retourne parmi ceux qui sont prêts, où vous pouvez le corriger.</translation>
    </message>
    <message>
        <source>Not sent yet. This is exactly what leaves this computer:</source>
        <translation>Pas encore envoyé. Voici exactement ce qui quittera cet ordinateur :</translation>
    </message>
    <message>
        <source>Not sent. Nothing leaves this computer by itself; this is what you hand over:</source>
        <translation>Pas envoyé. Rien ne quitte cet ordinateur tout seul ; voici ce que vous remettez :</translation>
    </message>
</context>
<context>
    <name>cyberspotter::BatchesPage</name>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Rien à envoyer pour l’instant</translation>
    </message>
    <message>
        <source>Reports that you mark as ready are grouped here by partner, and sent when you say so.</source>
        <translation>Les signalements que vous marquez comme prêts sont groupés ici par partenaire, et envoyés quand vous le dites.</translation>
    </message>
    <message>
        <source>Go to reports</source>
        <translation>Aller aux signalements</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) ready for %1</source>
        <translation>
            <numerusform>%n signalement prêt pour %1</numerusform>
            <numerusform>%n signalements prêts pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a batch</source>
        <translation>Faire un lot</translation>
    </message>
    <message>
        <source>This partner is no longer known: choose another in the reports.</source>
        <translation>Ce partenaire n’est plus connu : choisissez-en un autre dans les signalements.</translation>
    </message>
    <message>
        <source>Your reports are ready</source>
        <translation>Vos signalements sont prêts</translation>
    </message>
    <message>
        <source>Make a batch: you then see exactly what will leave this computer, and nothing goes before you say so.</source>
        <translation>Faites un lot : vous verrez exactement ce qui quittera cet ordinateur, et rien ne part sans votre accord.</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Il manque encore quelque chose</translation>
    </message>
    <message>
        <source>Fill in what the partner asks for; then the reports can go into a batch.</source>
        <translation>Remplissez ce que le partenaire demande ; les signalements pourront alors entrer dans un lot.</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>Signalement %1 : %2</translation>
    </message>
    <message>
        <source>Not sent, by hand</source>
        <translation>Pas envoyé, à la main</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) for %1 lack what the partner asks for now:</source>
        <translation>
            <numerusform>%n signalement pour %1 n’a pas ce que le partenaire demande maintenant :</numerusform>
            <numerusform>%n signalements pour %1 n’ont pas ce que le partenaire demande maintenant :</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Fill in the reports for %1</source>
        <translation>Compléter les signalements pour %1</translation>
    </message>
    <message>
        <source>Make a batch for %1</source>
        <translation>Faire un lot pour %1</translation>
    </message>
</context>
<context>
    <name>cyberspotter::BreakingLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>cyberspotter::BrowsePage</name>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>The page wanted to store “%1” here. Downloads are off.</source>
        <translation>La page voulait enregistrer « %1 » ici. Les téléchargements sont désactivés.</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message numerus="yes">
        <source>The page wanted one tab more: there are %n already.</source>
        <translation>
            <numerusform>La page voulait un onglet de plus : il y en a déjà %n.</numerusform>
            <numerusform>La page voulait un onglet de plus : il y en a déjà %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>As root the browser’s protection (sandbox) cannot start, so no page is opened.</source>
        <translation>En tant que root, la protection du navigateur (bac à sable) ne peut pas démarrer : aucune page n’est ouverte.</translation>
    </message>
    <message>
        <source>Run as an ordinary user…</source>
        <translation>Continuer comme utilisateur ordinaire…</translation>
    </message>
    <message>
        <source>In practice only the invented marketplace opens. For real ones start the program without practice.</source>
        <translation>En exercice, seule la place de marché inventée s’ouvre. Pour les vraies, lancez le programme sans l’exercice.</translation>
    </message>
    <message>
        <source>Signed-in tab</source>
        <translation>Onglet connecté</translation>
    </message>
    <message>
        <source>Sites that you log in to here know the account, and it stays logged in until you sign out everywhere in Settings. Captures say so.</source>
        <translation>Les sites auxquels vous vous connectez ici connaissent le compte, qui reste connecté jusqu’à ce que vous vous déconnectiez partout dans les Réglages. Les captures le disent.</translation>
    </message>
    <message>
        <source>Type the site’s address above.</source>
        <translation>Tapez l’adresse du site ci-dessus.</translation>
    </message>
    <message>
        <source>Open a page first, then record the visit that begins there.</source>
        <translation>Ouvrez d’abord une page, puis enregistrez la visite qui commence là.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::BrowserBox</name>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>As the system. Or codes with commas, for example: id, en</source>
        <translation>Comme le système. Ou des codes séparés par des virgules, par exemple : id, en</translation>
    </message>
    <message>
        <source>Languages asked from sites</source>
        <translation>Langues demandées aux sites</translation>
    </message>
    <message>
        <source>Languages of sites</source>
        <translation>Langues des sites</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of pages in new tabs</source>
        <translation>Taille des pages dans les nouveaux onglets</translation>
    </message>
    <message>
        <source>Size of pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Close all tabs and forget</source>
        <translation>Fermer les onglets et tout oublier</translation>
    </message>
    <message>
        <source>Browsing data</source>
        <translation>Données de navigation</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write languages as codes with commas, for example: id, en</source>
        <translation>« %1 » n’est pas compris. Écrivez les langues en codes séparés par des virgules, par exemple : id, en</translation>
    </message>
    <message>
        <source>All tabs are closed; cookies, cache and visited pages of ordinary tabs are forgotten. What you captured is kept.</source>
        <translation>Tous les onglets sont fermés ; cookies, cache et pages visitées des onglets ordinaires sont oubliés. Ce que vous avez capturé est gardé.</translation>
    </message>
    <message>
        <source>Ordinary tabs keep nothing on the disk: all is forgotten when the program closes, too.</source>
        <translation>Les onglets ordinaires ne gardent rien sur le disque : tout est aussi oublié à la fermeture du programme.</translation>
    </message>
    <message>
        <source>What is kept of signed-in tabs</source>
        <translation>Ce qui est gardé des onglets connectés</translation>
    </message>
    <message>
        <source>Signed-in tabs</source>
        <translation>Onglets connectés</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>Signing out everywhere closes the signed-in tabs and deletes their cookies, storage and history from this computer at once. A site may go on listing the login until you end it there, too.</source>
        <translation>Se déconnecter partout ferme les onglets connectés et supprime aussitôt de cet ordinateur leurs cookies, leurs données et leur historique. Un site peut continuer à afficher la connexion tant que vous n’y mettez pas fin chez lui aussi.</translation>
    </message>
    <message>
        <source>Everything is signed out: cookies, storage and history of the signed-in tabs are deleted.</source>
        <translation>Tout est déconnecté : cookies, données et historique des onglets connectés sont supprimés.</translation>
    </message>
    <message>
        <source>Logins are kept since %1, in %2</source>
        <translation>Des connexions sont gardées depuis le %1, dans %2</translation>
    </message>
    <message>
        <source>Nothing is kept: nobody is signed in.</source>
        <translation>Rien n’est gardé : personne n’est connecté.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::CaptureListModel</name>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Captured here</source>
        <translation>Capturée ici</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>cyberspotter::CaptureTray</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo this capture</source>
        <translation>Annuler cette capture</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry this capture</source>
        <translation>Réessayer cette capture</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Preuve…</translation>
    </message>
    <message>
        <source>Show the evidence of this capture</source>
        <translation>Montrer la preuve de cette capture</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Put this capture away</source>
        <translation>Ranger cette capture</translation>
    </message>
    <message>
        <source>Captures under way</source>
        <translation>Captures en cours</translation>
    </message>
    <message>
        <source>Captures of this session</source>
        <translation>Captures de cette séance</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Annuler (%1 s)</translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s). Enter opens the report.</source>
        <translation>
            <numerusform>%n capture. Entrée ouvre le signalement.</numerusform>
            <numerusform>%n captures. Entrée ouvre le signalement.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too long ago</source>
        <translation>C’est trop ancien</translation>
    </message>
    <message>
        <source>Open the page and capture it again.</source>
        <translation>Ouvrez la page et capturez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::CaptureViewer</name>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Life line</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Que regarder</translation>
    </message>
    <message>
        <source>Life line of the capture</source>
        <translation>Historique de la capture</translation>
    </message>
    <message>
        <source>What went over the network</source>
        <translation>Ce qui a passé par le réseau</translation>
    </message>
    <message>
        <source>All captures</source>
        <translation>Toutes les captures</translation>
    </message>
    <message>
        <source>Reads every file of this capture again and compares it with what was entered when it was kept</source>
        <translation>Relit chaque fichier de cette capture et le compare à ce qui fut inscrit à sa conservation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>Comment on y est arrivé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Comment elle a été prise</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Avec quoi</translation>
    </message>
    <message>
        <source>A page without a title</source>
        <translation>Une page sans titre</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directement</translation>
    </message>
    <message>
        <source>Begun %1
Kept %2</source>
        <translation>Commencée %1
Conservée %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This capture has no web archive, so what went over the network is not known.</source>
        <translation>Cette capture n’a pas d’archive web : on ne sait pas ce qui a passé par le réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the web archive.</source>
        <translation>
            <numerusform>%n enregistrement dans l’archive web.</numerusform>
            <numerusform>%n enregistrements dans l’archive web.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; only these are listed.</source>
        <translation>Il y en a d’autres ; seuls ceux-ci sont listés.</translation>
    </message>
    <message>
        <source>Reading every file of this capture again…</source>
        <translation>Relecture de chaque fichier de cette capture…</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n file(s) are to the byte what was kept, and the custody log says the same.</source>
        <translation>
            <numerusform>Intègre : %n fichier est à l’octet près ce qui fut conservé, et le journal de garde dit de même.</numerusform>
            <numerusform>Intègre : %n fichiers sont à l’octet près ce qui fut conservé, et le journal de garde dit de même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound. What differs:</source>
        <translation>Pas intègre. Ce qui diffère :</translation>
    </message>
</context>
<context>
    <name>cyberspotter::CatalogueBox</name>
    <message>
        <source>Species and search terms</source>
        <translation>Espèces et termes de recherche</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Import the CITES list…</source>
        <translation>Importer la liste CITES…</translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>Termes de recherche</translation>
    </message>
    <message>
        <source>My search terms…</source>
        <translation>Mes termes de recherche…</translation>
    </message>
    <message>
        <source>Import a table or a pack…</source>
        <translation>Importer un tableau ou un paquet…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Proposals…</source>
        <translation>Propositions…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>The whole of CITES comes as a file from checklist.cites.org or speciesplus.net (both let you download it).</source>
        <translation>La CITES entière se trouve dans un fichier de checklist.cites.org ou de speciesplus.net (les deux permettent de le télécharger).</translation>
    </message>
    <message>
        <source>A programme shares its terms as a signed pack; your own words are never lost by it. A table (CSV or XLSX) is looked at row by row before anything is stored.</source>
        <translation>Un programme partage ses termes dans un paquet signé ; vos propres mots n’y sont jamais perdus. Un tableau (CSV ou XLSX) est regardé ligne par ligne avant que rien ne soit enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln species and higher taxa</source>
        <translation>
            <numerusform>%Ln espèce ou taxon supérieur</numerusform>
            <numerusform>%Ln espèces et taxons supérieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>CITES listings as of %1 to %2</source>
        <translation>inscriptions CITES en date du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln search term(s)</source>
        <translation>
            <numerusform>%Ln terme de recherche</numerusform>
            <numerusform>%Ln termes de recherche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln language(s)</source>
        <translation>
            <numerusform>en %Ln langue</numerusform>
            <numerusform>en %Ln langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your own</source>
        <translation>
            <numerusform>dont %Ln à vous</numerusform>
            <numerusform>dont %Ln à vous</numerusform>
        </translation>
    </message>
    <message>
        <source>None. Ask your programme for its pack.</source>
        <translation>Aucun. Demandez son paquet à votre programme.</translation>
    </message>
    <message>
        <source>taken back by the programme</source>
        <translation>retiré par le programme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2 · edition %3 of %4 · %5</source>
        <translation>%1, par %2 · édition %3 du %4 · %5</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé : %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take out the pack %1</source>
        <translation>Enlever le paquet %1</translation>
    </message>
    <message>
        <source>The pack “%1” is taken out. Its file brings it back.</source>
        <translation>Le paquet « %1 » est enlevé. Son fichier le ramène.</translation>
    </message>
    <message>
        <source>Import the CITES list</source>
        <translation>Importer la liste CITES</translation>
    </message>
    <message>
        <source>Exports of the CITES Checklist or Species+ (*.csv *.tsv *.txt)</source>
        <translation>Exports de la CITES Checklist ou de Species+ (*.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln species and higher taxa imported.</source>
        <translation>
            <numerusform>%Ln espèce ou taxon supérieur importé.</numerusform>
            <numerusform>%Ln espèces et taxons supérieurs importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a table or a pack</source>
        <translation>Importer un tableau ou un paquet</translation>
    </message>
    <message>
        <source>Tables and packs (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>Tableaux et paquets (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>The pack “%1” is taken in.</source>
        <translation>Le paquet « %1 » est importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln search term(s) imported.</source>
        <translation>
            <numerusform>%Ln terme de recherche importé.</numerusform>
            <numerusform>%Ln termes de recherche importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Patterns for filters (*.txt)</source>
        <translation>Motifs pour filtres (*.txt)</translation>
    </message>
    <message>
        <source>Export search terms</source>
        <translation>Exporter les termes de recherche</translation>
    </message>
    <message>
        <source>search-terms.csv</source>
        <translation>termes-de-recherche.csv</translation>
    </message>
    <message>
        <source>The search terms are in %1.</source>
        <translation>Les termes de recherche sont dans %1.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::CatalogueDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ContactsBox</name>
    <message>
        <source>Show in full</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>They are kept to find the same seller elsewhere. Never contact a seller.</source>
        <translation>Ils sont gardés pour retrouver le même vendeur ailleurs. Ne contactez jamais un vendeur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cyberspotter::DevToolsBridge</name>
    <message>
        <source>The browser engine did not answer</source>
        <translation>Le moteur du navigateur n’a pas répondu</translation>
    </message>
    <message>
        <source>Capture the page once more.</source>
        <translation>Capturez la page encore une fois.</translation>
    </message>
    <message>
        <source>%1 was not answered in time.</source>
        <translation>%1 n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>The answer has no “%1”.</source>
        <translation>La réponse n’a pas de « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>The answer has %n character(s).</source>
        <translation>
            <numerusform>La réponse a %n caractère.</numerusform>
            <numerusform>La réponse a %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::EarlierReports</name>
    <message>
        <source>Earlier reports of this listing</source>
        <translation>Signalements antérieurs de cette annonce</translation>
    </message>
    <message>
        <source>This is another report</source>
        <translation>C’est un signalement de plus</translation>
    </message>
    <message>
        <source>It takes the place of report %1 (%2)</source>
        <translation>Il remplace le signalement %1 (%2)</translation>
    </message>
    <message>
        <source>You have a report of this listing already, of %1: %2.</source>
        <translation>Vous avez déjà un signalement de cette annonce, du %1 : %2.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::EvidencePage</name>
    <message>
        <source>Import evidence</source>
        <translation>Importer une preuve</translation>
    </message>
    <message>
        <source>Web archives and evidence bags (*.wacz *.zip);;All files (*)</source>
        <translation>Archives web et sacs de preuves (*.wacz *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Import evidence…</source>
        <translation>Importer une preuve…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>Pas encore de capture</translation>
    </message>
    <message>
        <source>Capture a page while you browse (Ctrl+Shift+S), or import evidence that others made.</source>
        <translation>Capturez une page en naviguant (Ctrl+Maj+S), ou importez une preuve faite par d’autres.</translation>
    </message>
    <message>
        <source>Go browsing</source>
        <translation>Naviguer</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Import it all the same</source>
        <translation>Importer quand même</translation>
    </message>
    <message>
        <source>This file was imported before; nothing changed.</source>
        <translation>Ce fichier a déjà été importé ; rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) imported. They are marked as made by others.</source>
        <translation>
            <numerusform>%n capture importée. Elle est marquée comme faite par d’autres.</numerusform>
            <numerusform>%n captures importées. Elles sont marquées comme faites par d’autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::ExchangeModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>cyberspotter::FilesPane</name>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Files of the capture</source>
        <translation>Fichiers de la capture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Fait à partir de</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>A copy was written to %1; it is the same to the byte.</source>
        <translation>Une copie a été écrite dans %1 ; elle est identique à l’octet près.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation>Chercher dans la page</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>cyberspotter::FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Welcome to Cyber Spotter</source>
        <translation>Bienvenue dans Cyber Spotter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For example: heron-17</source>
        <translation>Par exemple : heron-17</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Practise first: an invented marketplace and partner, nothing leaves this computer</source>
        <translation>S’exercer d’abord : une place de marché et un partenaire inventés, rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Real: browse real marketplaces and report to real partners</source>
        <translation>Réel : parcourir de vraies places de marché et signaler à de vrais partenaires</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>A pseudonym is enough. It stands in your evidence, so that an expert can ask you back.</source>
        <translation>Un pseudonyme suffit. Il figure dans vos preuves, pour qu’un expert puisse vous interroger.</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Quelle langue ?</translation>
    </message>
    <message>
        <source>The program speaks it. Marketplaces are searched in the sellers’ own.</source>
        <translation>Le programme la parle. Les places de marché sont fouillées dans celle des vendeurs.</translation>
    </message>
    <message>
        <source>Practice or real?</source>
        <translation>Exercice ou réel ?</translation>
    </message>
    <message>
        <source>You can change to the other at any start.</source>
        <translation>Vous pouvez changer à chaque démarrage.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>cyberspotter::HandOverBox</name>
    <message>
        <source>Copy the report’s text</source>
        <translation>Copier le texte du signalement</translation>
    </message>
    <message>
        <source>Record as sent…</source>
        <translation>Noter comme envoyé…</translation>
    </message>
    <message>
        <source>Open the listing</source>
        <translation>Ouvrir l’annonce</translation>
    </message>
    <message>
        <source>Open the partner’s form</source>
        <translation>Ouvrir le formulaire du partenaire</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Noter comme envoyé</translation>
    </message>
    <message>
        <source>What the partner answered, or where you sent it (may stay empty):</source>
        <translation>Ce que le partenaire a répondu, ou où vous l’avez envoyé (peut rester vide) :</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>cyberspotter::HistoryFilters</name>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Search by words</source>
        <translation>Rechercher des mots</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Depuis ce jour</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>All species</source>
        <translation>Toutes les espèces</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>All marketplaces</source>
        <translation>Toutes les places</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Tous les partenaires</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>cyberspotter::HistoryPage</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Données (JSON)…</translation>
    </message>
    <message>
        <source>Evidence bag (BagIt)…</source>
        <translation>Sac de preuves (BagIt)…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1</source>
        <translation>
            <numerusform>%n signalement écrit dans %1</numerusform>
            <numerusform>%n signalements écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cyberspotter-reports-%1.%2</source>
        <translation>cyberspotter-signalements-%1.%2</translation>
    </message>
    <message>
        <source>Nothing reported yet</source>
        <translation>Rien n’est encore signalé</translation>
    </message>
    <message>
        <source>Every report you make is kept here, with all that becomes of it.</source>
        <translation>Chaque signalement que vous faites est gardé ici, avec tout ce qu’il devient.</translation>
    </message>
    <message>
        <source>Go browsing</source>
        <translation>Aller naviguer</translation>
    </message>
    <message>
        <source>No report has these words and fits these filters. Take some away to see more.</source>
        <translation>Aucun signalement ne contient ces mots avec ces filtres. Retirez-en pour en voir davantage.</translation>
    </message>
    <message>
        <source>Clear words and filters</source>
        <translation>Effacer mots et filtres</translation>
    </message>
    <message>
        <source>Only the selected</source>
        <translation>Seulement la sélection</translation>
    </message>
    <message>
        <source>Everything found</source>
        <translation>Tout ce qui est trouvé</translation>
    </message>
    <message numerus="yes">
        <source>Everything found (%n)</source>
        <translation>
            <numerusform>Tout ce qui est trouvé (%n)</numerusform>
            <numerusform>Tout ce qui est trouvé (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the selected (%n)</source>
        <translation>
            <numerusform>Seulement la sélection (%n)</numerusform>
            <numerusform>Seulement la sélection (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>All captures…</source>
        <translation>Toutes les captures…</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Encore là ?</translation>
    </message>
    <message>
        <source>The program opens the listings of the selected reports again, one at a time, and writes down which are gone.</source>
        <translation>Le programme rouvre les annonces des signalements choisis, une à la fois, et note lesquelles ont disparu.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::KeywordForm</name>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>or a group of species</source>
        <translation>ou un groupe d’espèces</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>Genre de mot</translation>
    </message>
    <message>
        <source>Words, parted by commas</source>
        <translation>Mots séparés par des virgules</translation>
    </message>
    <message>
        <source>Only beside these words</source>
        <translation>Seulement à côté de ces mots</translation>
    </message>
    <message>
        <source>Not beside these words</source>
        <translation>Pas à côté de ces mots</translation>
    </message>
</context>
<context>
    <name>cyberspotter::KeywordList</name>
    <message>
        <source>Search terms on this page</source>
        <translation>Termes de recherche dans cette page</translation>
    </message>
    <message>
        <source>Close the list of search terms</source>
        <translation>Fermer la liste des termes de recherche</translation>
    </message>
    <message>
        <source>None of the known search terms stands in this page.</source>
        <translation>Aucun des termes de recherche connus ne figure dans cette page.</translation>
    </message>
    <message>
        <source>Search terms are not marked. Ctrl+Shift+H marks them again.</source>
        <translation>Les termes de recherche ne sont pas marqués. Ctrl+Maj+H les marque de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n place(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n endroit</numerusform>
            <numerusform>%1 · %2 · %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the first place on the page</source>
        <translation>Montre le premier endroit dans la page</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add %1 to the report</source>
        <translation>Ajouter %1 au signalement</translation>
    </message>
    <message>
        <source>I choose the species later</source>
        <translation>Je choisirai l’espèce plus tard</translation>
    </message>
</context>
<context>
    <name>cyberspotter::KeywordSheetDialog</name>
    <message>
        <source>Term (needed)</source>
        <translation>Terme (obligatoire)</translation>
    </message>
    <message>
        <source>Language (needed)</source>
        <translation>Langue (obligatoire)</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Group of species</source>
        <translation>Groupe d’espèces</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>Genre de mot</translation>
    </message>
    <message>
        <source>Only beside these words</source>
        <translation>Seulement à côté de ces mots</translation>
    </message>
    <message>
        <source>Not beside these words</source>
        <translation>Pas à côté de ces mots</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Places de marché</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu la première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
    <message>
        <source>Import search terms</source>
        <translation>Importer des termes de recherche</translation>
    </message>
    <message>
        <source>Only rows that are left out</source>
        <translation>Seulement les lignes omises</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Say which column holds the term, and which its language.</source>
        <translation>Indiquez quelle colonne contient le terme, et laquelle sa langue.</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation>Examen de chaque ligne…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s) will be imported.</source>
        <translation>
            <numerusform>%Ln terme sera importé.</numerusform>
            <numerusform>%Ln termes seront importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already.</source>
        <translation>
            <numerusform>%Ln est déjà là.</numerusform>
            <numerusform>%Ln sont déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out because something is wrong.</source>
        <translation>
            <numerusform>%Ln ligne omise, car quelque chose ne va pas.</numerusform>
            <numerusform>%Ln lignes omises, car quelque chose ne va pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln term(s)</source>
        <translation>
            <numerusform>Importer %Ln terme</numerusform>
            <numerusform>Importer %Ln termes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
</context>
<context>
    <name>cyberspotter::LibraryBox</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A backup is one file with all reports and evidence. Tokens are not in it.</source>
        <translation>Une sauvegarde est un seul fichier, avec tous les signalements et toutes les preuves. Les jetons n’y sont pas.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>cyberspotter-%1.tar</source>
        <translation>cyberspotter-%1.tar</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) and the library are in %1.</source>
        <translation>
            <numerusform>%n fichier de preuve et la bibliothèque sont dans %1.</numerusform>
            <numerusform>%n fichiers de preuve et la bibliothèque sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backup takes the place of this library</source>
        <translation>La sauvegarde prend la place de cette bibliothèque</translation>
    </message>
    <message>
        <source>What was made since that backup is then no longer seen. The library as it is now is kept whole in a folder beside it. The window closes and opens again.</source>
        <translation>Ce qui a été fait depuis cette sauvegarde ne se voit alors plus. La bibliothèque telle qu’elle est maintenant est gardée entière dans un dossier à côté. La fenêtre se ferme et se rouvre.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Reading the backup and checking every file of it…</source>
        <translation>Lecture de la sauvegarde et vérification de chacun de ses fichiers…</translation>
    </message>
</context>
<context>
    <name>cyberspotter::LifeLine</name>
    <message>
        <source>by the partner</source>
        <translation>par le partenaire</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>entré à la main</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>Life line of the report</source>
        <translation>Parcours du signalement</translation>
    </message>
    <message>
        <source>Look at the listing today</source>
        <translation>Voir l’annonce aujourd’hui</translation>
    </message>
    <message>
        <source>Reference of the partner: %1</source>
        <translation>Référence du partenaire : %1</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Preuve…</translation>
    </message>
    <message>
        <source>Same seller…</source>
        <translation>Même vendeur…</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>Est-elle encore là ?</translation>
    </message>
    <message>
        <source>The program opens the listing again, unseen, and writes down what it finds.</source>
        <translation>Le programme rouvre l’annonce sans la montrer et note ce qu’il trouve.</translation>
    </message>
    <message>
        <source>by this program</source>
        <translation>par ce programme</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ListingField</name>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>de la page</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>de l’adresse</translation>
    </message>
    <message>
        <source>from the page’s data (%1)</source>
        <translation>des données de la page (%1)</translation>
    </message>
    <message>
        <source>The page says this in other places. Choose the right one.</source>
        <translation>La page dit ceci à d’autres endroits. Choisissez la bonne valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what else the page says</source>
        <translation>%1 : ce que la page dit d’autre</translation>
    </message>
</context>
<context>
    <name>cyberspotter::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Naviguer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Cyber Spotter – Practice</source>
        <translation>Cyber Spotter – Exercice</translation>
    </message>
    <message>
        <source>Cyber Spotter</source>
        <translation>Cyber Spotter</translation>
    </message>
    <message>
        <source>Practice: the marketplace and the partner are invented, and nothing leaves this computer.</source>
        <translation>Exercice : la place de marché et le partenaire sont inventés, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>As root the browser’s protection (sandbox) cannot start, so pages stay closed.</source>
        <translation>En tant que root, la protection du navigateur (bac à sable) ne peut pas démarrer : les pages restent fermées.</translation>
    </message>
    <message>
        <source>The browser’s protection (sandbox) is off because the program runs as root. That is for practice only.</source>
        <translation>La protection du navigateur (bac à sable) est arrêtée parce que le programme tourne en tant que root. Pour l’exercice seulement.</translation>
    </message>
    <message>
        <source>The browser’s protection (sandbox) is switched off. That is for practice only.</source>
        <translation>La protection du navigateur (bac à sable) est désactivée. Pour l’exercice seulement.</translation>
    </message>
    <message>
        <source>Run as an ordinary user…</source>
        <translation>Continuer comme utilisateur ordinaire…</translation>
    </message>
</context>
<context>
    <name>cyberspotter::NavigationBar</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Signed-in tab</source>
        <translation>Onglet connecté</translation>
    </message>
    <message>
        <source>The site knows the account that is logged in here, and captures say so. Press to read what that means.</source>
        <translation>Le site connaît le compte utilisé ici, et les captures le disent. Appuyez pour lire ce que cela signifie.</translation>
    </message>
    <message>
        <source>Address, or words to search</source>
        <translation>Adresse, ou mots à chercher</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>New signed-in tab</source>
        <translation>Nouvel onglet connecté</translation>
    </message>
    <message>
        <source>Record this visit</source>
        <translation>Enregistrer cette visite</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Capture, with a PDF to print</source>
        <translation>Capturer, avec un PDF à imprimer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Search terms on this page</source>
        <translation>Termes de recherche dans cette page</translation>
    </message>
    <message>
        <source>Mark search terms on pages</source>
        <translation>Marquer les termes de recherche dans les pages</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) by the search terms on this page</source>
        <translation>
            <numerusform>%n suggestion d’après les termes de recherche de cette page</numerusform>
            <numerusform>%n suggestions d’après les termes de recherche de cette page</numerusform>
        </translation>
    </message>
    <message>
        <source>Search terms are not marked</source>
        <translation>Les termes de recherche ne sont pas marqués</translation>
    </message>
</context>
<context>
    <name>cyberspotter::NewSearchListDialog</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Places de marché</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Faire la liste</translation>
    </message>
    <message>
        <source>New search list</source>
        <translation>Nouvelle liste de recherches</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Group of species to search for</source>
        <translation>Groupe d’espèces à chercher</translation>
    </message>
    <message>
        <source>or a group</source>
        <translation>ou un groupe</translation>
    </message>
    <message>
        <source>Searches for each site at most</source>
        <translation>Recherches par site, au plus</translation>
    </message>
    <message>
        <source>For each site at most</source>
        <translation>Par site, au plus</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Ma part</translation>
    </message>
    <message>
        <source>People who share the work</source>
        <translation>Personnes qui se partagent le travail</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>A team: all choose the same, and each another part.</source>
        <translation>En équipe : toutes et tous choisissent la même chose, et chacun une autre part.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n langue</numerusform>
            <numerusform>%n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a species or a group, and at least one language and one marketplace.</source>
        <translation>Choisissez une espèce ou un groupe, et au moins une langue et une place de marché.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es)</source>
        <translation>
            <numerusform>%n recherche</numerusform>
            <numerusform>%n recherches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, searched within the last 7 days: back from %1 on</source>
        <translation>
            <numerusform>%n omise, faite ces 7 derniers jours : de retour à partir du %1</numerusform>
            <numerusform>%n omises, faites ces 7 derniers jours : de retour à partir du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, waiting in another list</source>
        <translation>
            <numerusform>%n omise, en attente dans une autre liste</numerusform>
            <numerusform>%n omises, en attente dans une autre liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than asked for</source>
        <translation>
            <numerusform>%n de plus que demandé</numerusform>
            <numerusform>%n de plus que demandé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>cyberspotter::OrdinaryUserDialog</name>
    <message>
        <source>Run as an ordinary user</source>
        <translation>Continuer comme utilisateur ordinaire</translation>
    </message>
    <message>
        <source>A page that breaks out of the browser would own the whole computer when the program runs as root. Its protection (sandbox) therefore only starts for an ordinary user.</source>
        <translation>Quand le programme tourne en tant que root, une page qui s’échappe du navigateur disposerait de tout l’ordinateur. C’est pourquoi sa protection (bac à sable) ne démarre que pour un utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>This computer has no ordinary user yet. This command makes one and starts the program as that user; type it in a terminal:</source>
        <translation>Cet ordinateur n’a pas encore d’utilisateur ordinaire. Cette commande en crée un et lance le programme sous son nom ; tapez-la dans un terminal :</translation>
    </message>
    <message>
        <source>The program starts again as this user, and this window closes. That user has a library of their own: to take this one along, make a backup in Settings and restore it there.</source>
        <translation>Le programme redémarre sous ce nom et cette fenêtre se ferme. Cet utilisateur a sa propre bibliothèque : pour emporter celle-ci, sauvegardez-la dans les réglages et restaurez-la là-bas.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>The same by hand, in a terminal:</source>
        <translation>La même chose à la main, dans un terminal :</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stay as root</source>
        <translation>Rester root</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>cyberspotter::OutboxStrip</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Outbox: nothing to send</source>
        <translation>Boîte d’envoi : rien à envoyer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Progression de l’envoi</translation>
    </message>
    <message>
        <source>Try sending again</source>
        <translation>Réessayer l’envoi</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Show the batches</source>
        <translation>Afficher les lots</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, à %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(encore %n)</numerusform>
            <numerusform>(encore %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending evidence: %1 of %2</source>
        <translation>Envoi des preuves : %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>, %n second(s) left</source>
        <translation>
            <numerusform>, encore %n seconde</numerusform>
            <numerusform>, encore %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::OwnKeywordsDialog</name>
    <message>
        <source>My search terms</source>
        <translation>Mes termes de recherche</translation>
    </message>
    <message>
        <source>None yet. Write the first at the right, import a table, or select words on a page and choose “New search term”.</source>
        <translation>Aucun pour l’instant. Écrivez le premier à droite, importez un tableau, ou sélectionnez des mots dans une page et choisissez « Nouveau terme de recherche ».</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Find among them</source>
        <translation>Chercher parmi eux</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Species or group</source>
        <translation>Espèce ou groupe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>« %1 » est ajouté.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>« %1 » est enregistré.</translation>
    </message>
    <message>
        <source>“%1” is taken out.</source>
        <translation>« %1 » est retiré.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>« %1 » est remis.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PackDialog</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>A programme’s pack</source>
        <translation>Paquet d’un programme</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Vérification de la signature…</translation>
    </message>
    <message>
        <source>The programme told me itself that its key has changed</source>
        <translation>Le programme m’a dit lui-même que sa clé a changé</translation>
    </message>
    <message>
        <source>Take this older edition all the same</source>
        <translation>Importer quand même cette édition plus ancienne</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>L’importer</translation>
    </message>
    <message>
        <source>What the pack changes</source>
        <translation>Ce que le paquet change</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici à présent</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Dans le paquet</translation>
    </message>
    <message>
        <source>%1, by %2. Edition %3 of %4.</source>
        <translation>%1, par %2. Édition %3 du %4.</translation>
    </message>
    <message>
        <source>This very edition is here already.</source>
        <translation>Cette même édition est déjà ici.</translation>
    </message>
    <message>
        <source>Edition %1 is here now.</source>
        <translation>L’édition %1 est ici à présent.</translation>
    </message>
    <message>
        <source>The programme takes this pack back: what it brought goes, your own words stay.</source>
        <translation>Le programme retire ce paquet : ce qu’il a apporté disparaît, vos propres mots restent.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé : %1</translation>
    </message>
    <message>
        <source>Signed by the same key as before.</source>
        <translation>Signé de la même clé qu’avant.</translation>
    </message>
    <message>
        <source>Signed by a key that is seen for the first time. Compare it with what the programme tells you; it is remembered from now on.</source>
        <translation>Signé d’une clé vue pour la première fois. Comparez-la avec ce que le programme vous indique ; elle est retenue dès maintenant.</translation>
    </message>
    <message>
        <source>Signed by ANOTHER key than before. Somebody else may have made this file: ask the programme before you take it in.</source>
        <translation>Signé d’une AUTRE clé qu’avant. Quelqu’un d’autre a pu faire ce fichier : interrogez le programme avant de l’importer.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words say otherwise, and stay</source>
        <translation>Vos propres mots disent autre chose, et restent</translation>
    </message>
    <message>
        <source>New terms</source>
        <translation>Nouveaux termes</translation>
    </message>
    <message>
        <source>Changed terms</source>
        <translation>Termes modifiés</translation>
    </message>
    <message>
        <source>Terms that go</source>
        <translation>Termes qui disparaissent</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Places de marché</translation>
    </message>
    <message>
        <source>takes the place of one that is known</source>
        <translation>prend la place d’une place de marché connue</translation>
    </message>
    <message>
        <source>Partners: tick those that you want</source>
        <translation>Partenaires : cochez ceux que vous voulez</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>%1: reports would go to another address; its token is forgotten</source>
        <translation>%1 : les signalements iraient à une autre adresse ; son jeton est oublié</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PageSuggestions</name>
    <message>
        <source>The page says %1.</source>
        <translation>La page dit %1.</translation>
    </message>
    <message>
        <source>Search terms are marked on pages.</source>
        <translation>Les termes de recherche sont marqués dans les pages.</translation>
    </message>
    <message>
        <source>Search terms are not marked on pages any more.</source>
        <translation>Les termes de recherche ne sont plus marqués dans les pages.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PartnersBox</name>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>Dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Nowhere: I enter it after each start</source>
        <translation>Nulle part : je l’entre après chaque démarrage</translation>
    </message>
    <message>
        <source>Where tokens are kept</source>
        <translation>Où les jetons sont gardés</translation>
    </message>
    <message>
        <source>Tokens are kept</source>
        <translation>Les jetons sont gardés</translation>
    </message>
    <message>
        <source>The token that this partner gave you</source>
        <translation>Le jeton que ce partenaire vous a donné</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation>Garder le jeton</translation>
    </message>
    <message>
        <source>Name of a new partner</source>
        <translation>Nom d’un nouveau partenaire</translation>
    </message>
    <message>
        <source>Address of its intake</source>
        <translation>Adresse de son accès</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Ajouter le partenaire</translation>
    </message>
    <message>
        <source>The token is kept.</source>
        <translation>Le jeton est gardé.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Question à %1…</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>As it was captured</source>
        <translation>Telles que capturées</translation>
    </message>
    <message>
        <source>Redacted copies only</source>
        <translation>Copies caviardées seulement</translation>
    </message>
    <message>
        <source>Evidence that this partner gets</source>
        <translation>Preuves que reçoit ce partenaire</translation>
    </message>
    <message>
        <source>Evidence it gets</source>
        <translation>Preuves envoyées</translation>
    </message>
    <message>
        <source>Only redacted copies go to this partner. A report without one is held back until it is made.</source>
        <translation>Seules des copies caviardées vont à ce partenaire. Un signalement qui n’en a pas est retenu jusqu’à ce qu’elle soit faite.</translation>
    </message>
    <message>
        <source>The evidence goes to this partner as it was captured.</source>
        <translation>Les preuves vont à ce partenaire telles que capturées.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PicturePane</name>
    <message>
        <source>Cover</source>
        <translation>Couvrir</translation>
    </message>
    <message>
        <source>This capture has no picture.</source>
        <translation>Cette capture n’a pas d’image.</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Quelle image</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>As wide as the room</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Cover the picture</source>
        <translation>Couvrir l’image</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Ouverture de l’image…</translation>
    </message>
    <message>
        <source>The picture is covered: it may show dead or suffering animals. All else can be read without it.</source>
        <translation>L’image est couverte : elle peut montrer des animaux morts ou en souffrance. Tout le reste se lit sans elle.</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Montrer l’image</translation>
    </message>
    <message>
        <source>Always show pictures at once</source>
        <translation>Toujours montrer les images aussitôt</translation>
    </message>
    <message>
        <source>The file is damaged: below the damage the picture is white.</source>
        <translation>Le fichier est abîmé : sous le dommage, l’image est blanche.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PictureView</name>
    <message>
        <source>Picture of the page</source>
        <translation>Image de la page</translation>
    </message>
    <message>
        <source>Picture of the page, %1 × %2 pixels</source>
        <translation>Image de la page, %1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PresenceBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>Est-elle encore là ?</translation>
    </message>
    <message>
        <source>Listings looked at</source>
        <translation>Annonces regardées</translation>
    </message>
    <message>
        <source>As root the browser’s protection (sandbox) cannot start, so no page is opened.</source>
        <translation>En tant que root, la protection du navigateur (bac à sable) ne peut pas démarrer : aucune page n’est ouverte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking whether the listings are still there: %1 of %2. One page of a site at a time.</source>
        <translation>Les annonces sont-elles encore là ? %1 sur %2. Une page par site à la fois.</translation>
    </message>
    <message>
        <source>None of these reports has an address of the web.</source>
        <translation>Aucun de ces signalements n’a d’adresse du web.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ProposalDialog</name>
    <message>
        <source>New search term</source>
        <translation>Nouveau terme de recherche</translation>
    </message>
    <message>
        <source>Mark it on pages from now on</source>
        <translation>Le marquer dans les pages à partir de maintenant</translation>
    </message>
    <message>
        <source>Propose it to the programme</source>
        <translation>Le proposer au programme</translation>
    </message>
    <message>
        <source>Capture this page, to show where it was seen</source>
        <translation>Capturer cette page, pour montrer où il a été vu</translation>
    </message>
    <message>
        <source>Keep the term</source>
        <translation>Garder le terme</translation>
    </message>
    <message>
        <source>Looking in your captures…</source>
        <translation>Recherche dans vos captures…</translation>
    </message>
    <message>
        <source>The language is a guess; correct it if it is wrong.</source>
        <translation>La langue est une supposition ; corrigez-la si elle est fausse.</translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation>Déjà connu : %1</translation>
    </message>
    <message>
        <source>Not among the known terms.</source>
        <translation>Ne figure pas parmi les termes connus.</translation>
    </message>
    <message>
        <source>Your captures do not have it yet.</source>
        <translation>Vos captures ne le contiennent pas encore.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in your captures:</source>
        <translation>
            <numerusform>%Ln endroit dans vos captures :</numerusform>
            <numerusform>%Ln endroits dans vos captures :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::ProposalsDialog</name>
    <message>
        <source>Proposed search terms</source>
        <translation>Termes de recherche proposés</translation>
    </message>
    <message>
        <source>None yet. Select words on a page, and choose “New search term” with a right click.</source>
        <translation>Aucun pour l’instant. Sélectionnez des mots dans une page, et choisissez « Nouveau terme de recherche » d’un clic droit.</translation>
    </message>
    <message>
        <source>Write a file for the programme…</source>
        <translation>Écrire un fichier pour le programme…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>They go to the programme in this file, or with a batch to a partner that takes proposals. Neither names you.</source>
        <translation>Ils vont au programme dans ce fichier, ou avec un lot à un partenaire qui prend les propositions. Ni l’un ni l’autre ne vous nomme.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Species or group</source>
        <translation>Espèce ou groupe</translation>
    </message>
    <message>
        <source>In my captures</source>
        <translation>Dans mes captures</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>“%1” is taken back.</source>
        <translation>« %1 » est retiré.</translation>
    </message>
    <message>
        <source>Write a file for the programme</source>
        <translation>Écrire un fichier pour le programme</translation>
    </message>
    <message>
        <source>proposed-terms.json</source>
        <translation>termes-proposes.json</translation>
    </message>
    <message>
        <source>The proposals are in %1.</source>
        <translation>Les propositions sont dans %1.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::RedactionEditor</name>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>What was in sight</source>
        <translation>Ce qui était visible</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Retirer la zone</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Montrer l’image</translation>
    </message>
    <message>
        <source>Also blank numbers and addresses in the page’s text</source>
        <translation>Masquer aussi numéros et adresses dans le texte de la page</translation>
    </message>
    <message>
        <source>Save redacted copy</source>
        <translation>Enregistrer la copie caviardée</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Caviarder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What the region hides</source>
        <translation>Ce que cache la zone</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>Comment c’est caché</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>The picture is covered until you want to see it.</source>
        <translation>L’image reste couverte jusqu’à ce que vous vouliez la voir.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Draw with the mouse, or add a region and move it with the arrow keys (with Shift: its size). Faces and numbers in a picture are not found by the program: mark each.</source>
        <translation>Dessinez à la souris, ou ajoutez une zone et déplacez-la avec les flèches (avec Maj : sa taille). Le programme ne trouve ni visages ni numéros dans une image : marquez-les tous.</translation>
    </message>
    <message>
        <source>Copy %1 of %2 is in use.</source>
        <translation>La copie %1 du %2 est utilisée.</translation>
    </message>
    <message>
        <source>This capture has no picture to redact.</source>
        <translation>Cette capture n’a pas d’image à caviarder.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Making the redacted copy…</source>
        <translation>Création de la copie caviardée…</translation>
    </message>
    <message>
        <source>The redacted copy is stored. The original stays as it is.</source>
        <translation>La copie caviardée est enregistrée. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>Blank the page’s text too</source>
        <translation>Masquer aussi dans le texte</translation>
    </message>
</context>
<context>
    <name>cyberspotter::RegionCanvas</name>
    <message>
        <source>Picture with the regions that must not be seen</source>
        <translation>Image avec les zones qui ne doivent pas être vues</translation>
    </message>
    <message>
        <source>No region is chosen. Insert makes one.</source>
        <translation>Aucune zone n’est choisie. Inser en crée une.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::RegionList</name>
    <message>
        <source>mark a region</source>
        <translation>marquer une zone</translation>
    </message>
    <message>
        <source>remove a region</source>
        <translation>retirer une zone</translation>
    </message>
    <message>
        <source>move a region</source>
        <translation>déplacer une zone</translation>
    </message>
    <message>
        <source>change what a region hides</source>
        <translation>changer ce que cache une zone</translation>
    </message>
    <message>
        <source>change how a region hides</source>
        <translation>changer la façon de cacher</translation>
    </message>
    <message>
        <source>%1, %2: %3 × %4 pixels at %5, %6</source>
        <translation>%1, %2 : %3 × %4 pixels en %5, %6</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportPanel</name>
    <message>
        <source>Ready to send</source>
        <translation>Prêt à envoyer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Ce qui est offert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Why it is suspect</source>
        <translation>Pourquoi c’est suspect</translation>
    </message>
    <message>
        <source>In a sentence: what on the page makes it suspect?</source>
        <translation>En une phrase : qu’est-ce qui rend la page suspecte ?</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Numéro d’article</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Signalement %1</translation>
    </message>
    <message>
        <source>The report is withdrawn.</source>
        <translation>Le signalement est retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ready. Batches sends it.</source>
        <translation>Prêt. La page Lots l’envoie.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Preuve…</translation>
    </message>
    <message>
        <source>Redact…</source>
        <translation>Caviarder…</translation>
    </message>
    <message>
        <source>Blank faces, names and numbers on a copy of the page’s picture</source>
        <translation>Masquer visages, noms et numéros sur une copie de l’image de la page</translation>
    </message>
    <message>
        <source>Same seller…</source>
        <translation>Même vendeur…</translation>
    </message>
    <message>
        <source>Ways to reach the seller</source>
        <translation>Moyens de joindre le vendeur</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportTable</name>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportTableModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Quels signalements</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Capture a suspect listing while you browse (Ctrl+Shift+S): it becomes a draft here, to be tagged and sent.</source>
        <translation>Capturez une annonce suspecte en naviguant (Ctrl+Maj+S) : elle devient ici un brouillon, à étiqueter et envoyer.</translation>
    </message>
    <message>
        <source>Go browsing</source>
        <translation>Aller naviguer</translation>
    </message>
    <message>
        <source>All captures…</source>
        <translation>Toutes les captures…</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SearchDesk</name>
    <message>
        <source>Every search of this list was opened.</source>
        <translation>Toutes les recherches de cette liste ont été ouvertes.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SearchListsCard</name>
    <message>
        <source>part %1 of %2</source>
        <translation>part %1 sur %2</translation>
    </message>
    <message>
        <source>Search lists</source>
        <translation>Listes de recherches</translation>
    </message>
    <message>
        <source>New search list…</source>
        <translation>Nouvelle liste de recherches…</translation>
    </message>
    <message>
        <source>A list takes the sellers’ words for a species through the marketplaces, one search after another, and keeps how far you are. A team can share one.</source>
        <translation>Une liste passe les mots des vendeurs pour une espèce dans les places de marché, une recherche après l’autre, et retient où vous en êtes. Une équipe peut s’en partager une.</translation>
    </message>
    <message>
        <source>Progress of %1: %2</source>
        <translation>Avancement de %1 : %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Continuer %1</translation>
    </message>
    <message>
        <source>Opens the next searches in tabs</source>
        <translation>Ouvre les recherches suivantes dans des onglets</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retirée : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SearchStrip</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Next search</source>
        <translation>Recherche suivante</translation>
    </message>
    <message>
        <source>Search of a list</source>
        <translation>Recherche d’une liste</translation>
    </message>
    <message>
        <source>Nothing suspect here: on to the next search</source>
        <translation>Rien de suspect ici : passer à la recherche suivante</translation>
    </message>
    <message>
        <source>Something suspect is here, also without a capture: on to the next search</source>
        <translation>Il y a ici quelque chose de suspect, même sans capture : passer à la recherche suivante</translation>
    </message>
    <message>
        <source>On to the next search, without saying what came of this one</source>
        <translation>Passer à la recherche suivante, sans dire ce que celle-ci a donné</translation>
    </message>
    <message>
        <source>This tab is no search of the list any more</source>
        <translation>Cet onglet n’est plus une recherche de la liste</translation>
    </message>
    <message>
        <source>“%1” on %2 · %3</source>
        <translation>« %1 » sur %2 · %3</translation>
    </message>
    <message>
        <source>no more searches wait in this list</source>
        <translation>plus aucune recherche n’attend dans cette liste</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SeenList</name>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le signalement</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Preuve…</translation>
    </message>
    <message>
        <source>Same seller…</source>
        <translation>Même vendeur…</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>Déjà signalée</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>This listing</source>
        <translation>Cette annonce</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Semblables</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SellerPage</name>
    <message>
        <source>Show in full</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Pictures that several of these reports show</source>
        <translation>Images que montrent plusieurs de ces signalements</translation>
    </message>
    <message>
        <source>Same seller</source>
        <translation>Même vendeur</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of people are shown only when you ask. Never contact a seller.</source>
        <translation>Les noms, numéros et adresses des personnes ne sont montrés que si vous le demandez. Ne contactez jamais un vendeur.</translation>
    </message>
    <message>
        <source>Reports of this seller</source>
        <translation>Signalements de ce vendeur</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>No seller is known</source>
        <translation>Aucun vendeur connu</translation>
    </message>
    <message>
        <source>The report names no seller, and its listing showed no way to reach one. Type the seller’s name in the report to find others.</source>
        <translation>Le signalement ne nomme aucun vendeur, et l’annonce ne montrait aucun moyen de le joindre. Tapez le nom du vendeur dans le signalement pour en trouver d’autres.</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Retour à l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n marketplace(s)</source>
        <translation>
            <numerusform>sur %n place de marché</numerusform>
            <numerusform>sur %n places de marché</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports %1</source>
        <translation>Signalements %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Qui signale</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Stands in your evidence; not your name</source>
        <translation>Figure dans vos preuves ; pas votre nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The programme you spot for</source>
        <translation>Le programme pour lequel vous repérez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only sent to partners that ask for it</source>
        <translation>Envoyé seulement aux partenaires qui le demandent</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Covered until I want to see them</source>
        <translation>Couvertes jusqu’à ce que je veuille les voir</translation>
    </message>
    <message>
        <source>Shown at once</source>
        <translation>Montrées aussitôt</translation>
    </message>
    <message>
        <source>Pictures of evidence</source>
        <translation>Images des preuves</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SheetModel</name>
    <message>
        <source>%1 Perhaps %2?</source>
        <translation>%1 Peut-être %2 ?</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Species or group</source>
        <translation>Espèce ou groupe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SignedInDialog</name>
    <message>
        <source>Signed-in tab</source>
        <translation>Onglet connecté</translation>
    </message>
    <message>
        <source>Sign in to see what lies behind a login?</source>
        <translation>Se connecter pour voir ce qui demande un compte ?</translation>
    </message>
    <message>
        <source>The site knows you</source>
        <translation>Le site vous connaît</translation>
    </message>
    <message>
        <source>In a signed-in tab a site sees the account, and what you open and search there belongs to it. Ordinary tabs stay apart: they never see these logins.</source>
        <translation>Dans un onglet connecté, le site voit le compte, et ce que vous y ouvrez et cherchez lui est rattaché. Les onglets ordinaires restent à part : ils ne voient jamais ces connexions.</translation>
    </message>
    <message>
        <source>Use an account made for this work, never your private one</source>
        <translation>Utilisez un compte créé pour ce travail, jamais votre compte privé</translation>
    </message>
    <message>
        <source>Give it no name, picture or number that leads to you. Write to nobody with it. Ask your programme which accounts it allows.</source>
        <translation>Ne lui donnez ni nom, ni photo, ni numéro qui mène à vous. N’écrivez à personne avec lui. Demandez à votre programme quels comptes il autorise.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Ce qui reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Cookies and what else sites store, until you sign out everywhere in Settings. Whoever can use your user account on this computer can use these logins. They are in no backup, no capture and no export.</source>
        <translation>Les cookies et ce que les sites enregistrent encore, jusqu’à ce que vous vous déconnectiez partout dans les Réglages. Qui peut utiliser votre session sur cet ordinateur peut utiliser ces connexions. Elles ne sont dans aucune sauvegarde, aucune capture et aucun export.</translation>
    </message>
    <message>
        <source>The capture says so</source>
        <translation>La capture le dit</translation>
    </message>
    <message>
        <source>Each capture of such a tab is marked “signed-in”. Cookies and whatever else a login sends along are blanked in it.</source>
        <translation>Chaque capture d’un tel onglet porte la mention « signed-in » (connecté). Les cookies et tout ce qu’une connexion envoie d’autre y sont effacés.</translation>
    </message>
    <message>
        <source>What you see may name you</source>
        <translation>Ce que vous voyez peut vous nommer</translation>
    </message>
    <message>
        <source>The page may show the account’s name or picture, and hold marks of the login in its own text. Look at every picture, and redact it, before it leaves this computer.</source>
        <translation>La page peut montrer le nom ou la photo du compte, et contenir des traces de la connexion dans son propre texte. Regardez chaque image, et masquez ce qu’il faut, avant qu’elle quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>I understand: open a signed-in tab</source>
        <translation>J’ai compris : ouvrir un onglet connecté</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SignedInTabs</name>
    <message>
        <source>What was kept is being taken away</source>
        <translation>Ce qui était gardé est en cours de suppression</translation>
    </message>
    <message>
        <source>Captures of signed-in tabs are still under way, or files are being deleted.</source>
        <translation>Des captures d’onglets connectés sont encore en cours, ou des fichiers sont en cours de suppression.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Connecté : %1</translation>
    </message>
    <message>
        <source>Signed-in tab: the site knows the account that is logged in here, and captures say so.</source>
        <translation>Onglet connecté : le site connaît le compte utilisé ici, et les captures le disent.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SpeciesEdit</name>
    <message>
        <source>Species, in any language</source>
        <translation>Espèce, dans toute langue</translation>
    </message>
    <message>
        <source>Species to search for</source>
        <translation>Espèce à chercher</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SpeciesImportDialog</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>n’est plus inscrit</translation>
    </message>
    <message>
        <source>Edition: %1, as you say.</source>
        <translation>Édition : %1, comme vous l’indiquez.</translation>
    </message>
    <message>
        <source>Edition: %1, by the name of the file.</source>
        <translation>Édition : %1, d’après le nom du fichier.</translation>
    </message>
    <message>
        <source>Edition: %1, by what the file says and does not know yet.</source>
        <translation>Édition : %1, d’après ce que le fichier dit et ne sait pas encore.</translation>
    </message>
    <message>
        <source>Edition: %1, the day of this import, for the file states none.</source>
        <translation>Édition : %1, le jour de cette importation, car le fichier n’en indique aucune.</translation>
    </message>
    <message>
        <source>Import species</source>
        <translation>Importer des espèces</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>L’importer quand même</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Day of the export, if you know better: 2026-03-05</source>
        <translation>Jour de l’export, si vous le savez mieux : 2026-03-05</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici à présent</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check the path and that the file may be read.</source>
        <translation>Vérifiez le chemin et que le fichier peut être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln species and higher taxa in the file.</source>
        <translation>
            <numerusform>%Ln espèce ou taxon supérieur dans le fichier.</numerusform>
            <numerusform>%Ln espèces et taxons supérieurs dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new,</source>
        <translation>
            <numerusform>%Ln nouveau,</numerusform>
            <numerusform>%Ln nouveaux,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other listings,</source>
        <translation>
            <numerusform>%Ln avec d’autres inscriptions,</numerusform>
            <numerusform>%Ln avec d’autres inscriptions,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer listed.</source>
        <translation>
            <numerusform>%Ln n’est plus inscrit.</numerusform>
            <numerusform>%Ln ne sont plus inscrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln built-in species are listed otherwise, and later: their listings stay.</source>
        <translation>
            <numerusform>%Ln espèce intégrée est inscrite autrement, et plus tard : ses inscriptions restent.</numerusform>
            <numerusform>%Ln espèces intégrées sont inscrites autrement, et plus tard : leurs inscriptions restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out because something is wrong.</source>
        <translation>
            <numerusform>%Ln ligne est omise, car quelque chose ne va pas.</numerusform>
            <numerusform>%Ln lignes sont omises, car quelque chose ne va pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and notes of your own stay.</source>
        <translation>Vos propres noms et notes restent.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::StartPage</name>
    <message>
        <source>Marketplaces</source>
        <translation>Places de marché</translation>
    </message>
    <message>
        <source>Marketplaces; Enter opens one</source>
        <translation>Places de marché ; Entrée en ouvre une</translation>
    </message>
    <message>
        <source>Search in the sellers’ own language</source>
        <translation>Chercher dans la langue des vendeurs</translation>
    </message>
    <message>
        <source>Words to search</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>Site of the marketplace</source>
        <translation>Site de la place de marché</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>cyberspotter::StitchedPicture</name>
    <message>
        <source>The page did not settle in time.</source>
        <translation>La page ne s’est pas stabilisée à temps.</translation>
    </message>
    <message>
        <source>The page is too large for a picture.</source>
        <translation>La page est trop grande pour une image.</translation>
    </message>
    <message>
        <source>The page is gone.</source>
        <translation>La page a disparu.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TaxonField</name>
    <message>
        <source>not in CITES</source>
        <translation>hors CITES</translation>
    </message>
    <message>
        <source>CITES %1</source>
        <translation>CITES %1</translation>
    </message>
    <message>
        <source>Type a few letters in any language</source>
        <translation>Tapez quelques lettres dans toute langue</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Chosen species; Delete takes one out</source>
        <translation>Espèces choisies ; Suppr en retire une</translation>
    </message>
    <message>
        <source>Delete takes a species out</source>
        <translation>Suppr retire une espèce</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état de %1</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TermProposals</name>
    <message>
        <source>“%1” is kept as a search term.</source>
        <translation>« %1 » est gardé comme terme de recherche.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TextPane</name>
    <message>
        <source>Which text</source>
        <translation>Quel texte</translation>
    </message>
    <message>
        <source>Text of the capture</source>
        <translation>Texte de la capture</translation>
    </message>
    <message>
        <source>This capture has no text of its own.</source>
        <translation>Cette capture n’a pas de texte propre.</translation>
    </message>
    <message>
        <source>Only the first million letters are shown; the file has all.</source>
        <translation>Seul le premier million de lettres est montré ; le fichier a tout.</translation>
    </message>
    <message>
        <source>Very long lines are broken here; in the file they are not.</source>
        <translation>Les lignes très longues sont coupées ici ; dans le fichier elles ne le sont pas.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TiledPicture</name>
    <message>
        <source>The page is gone.</source>
        <translation>La page n’est plus là.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TimestampBox</name>
    <message>
        <source>Time stamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>Have an authority confirm when my captures existed</source>
        <translation>Faire confirmer par une autorité quand mes captures existaient</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>While this is on, a checksum of each new capture and, once a day, of the custody log goes to the authorities below, a minute after the capture. Nobody can read the page or the report out of it; they see the checksum, the time and the address of your connection.</source>
        <translation>Tant que c’est activé, une somme de contrôle de chaque nouvelle capture et, une fois par jour, du journal de conservation part vers les autorités ci-dessous, une minute après la capture. Personne ne peut y lire la page ni le signalement ; elles voient la somme, l’heure et l’adresse de votre connexion.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Address of a new authority</source>
        <translation>Adresse d’une nouvelle autorité</translation>
    </message>
    <message>
        <source>Add authority</source>
        <translation>Ajouter l’autorité</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>Nouvelle autorité</translation>
    </message>
    <message>
        <source>Only when this computer does not know it</source>
        <translation>Seulement si cet ordinateur ne la connaît pas</translation>
    </message>
    <message>
        <source>File with its certificate</source>
        <translation>Fichier avec son certificat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Son certificat</translation>
    </message>
    <message>
        <source>New captures get time stamps from now on.</source>
        <translation>Les nouvelles captures sont horodatées à partir de maintenant.</translation>
    </message>
    <message>
        <source>Nothing is sent any more.</source>
        <translation>Plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>Add an authority first.</source>
        <translation>Ajoutez d’abord une autorité.</translation>
    </message>
    <message>
        <source>There are no time stamps yet.</source>
        <translation>Il n’y a pas encore d’horodatage.</translation>
    </message>
    <message numerus="yes">
        <source>%n time stamp(s) there.</source>
        <translation>
            <numerusform>%n horodatage présent.</numerusform>
            <numerusform>%n horodatages présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) awaited.</source>
        <translation>
            <numerusform>%n réponse attendue.</numerusform>
            <numerusform>%n réponses attendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority’s certificate</source>
        <translation>Le certificat de l’autorité</translation>
    </message>
    <message>
        <source>%1 is added. Test it once.</source>
        <translation>%1 est ajoutée. Testez-la une fois.</translation>
    </message>
    <message>
        <source>%1 is removed. Its time stamps stay.</source>
        <translation>%1 est retirée. Ses horodatages restent.</translation>
    </message>
    <message>
        <source>%1 is removed. Its time stamps stay. Nothing is sent any more.</source>
        <translation>%1 est retirée. Ses horodatages restent. Plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>It works: %1 says %2.</source>
        <translation>Cela marche : %1 dit %2.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Ask partners for answers</source>
        <translation>Demander des réponses aux partenaires</translation>
    </message>
    <message>
        <source>Never contact a seller, never bid or buy, never say why you look. Stop when it is too much.</source>
        <translation>Ne contactez jamais un vendeur, n’enchérissez ni n’achetez, ne dites jamais pourquoi vous regardez. Arrêtez quand c’est trop.</translation>
    </message>
    <message>
        <source>No news from the partners.</source>
        <translation>Pas de nouvelles des partenaires.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) moved on.</source>
        <translation>
            <numerusform>%n signalement a avancé.</numerusform>
            <numerusform>%n signalements ont avancé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. Begin by browsing a marketplace.</source>
        <translation>Bienvenue. Commencez par parcourir une place de marché.</translation>
    </message>
    <message>
        <source>Practise on an invented marketplace: find, capture, report.</source>
        <translation>Exercez-vous sur une place de marché inventée : trouver, capturer, signaler.</translation>
    </message>
    <message>
        <source>Search a marketplace in the sellers’ own language.</source>
        <translation>Fouillez une place de marché dans la langue des vendeurs.</translation>
    </message>
    <message>
        <source>Go browsing</source>
        <translation>Aller naviguer</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait to be tagged.</source>
        <translation>
            <numerusform>%n brouillon attend d’être étiqueté.</numerusform>
            <numerusform>%n brouillons attendent d’être étiquetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Ouvrir les signalements</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait to be sent.</source>
        <translation>
            <numerusform>%n signalement attend d’être envoyé.</numerusform>
            <numerusform>%n signalements attendent d’être envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open batches</source>
        <translation>Ouvrir les lots</translation>
    </message>
    <message numerus="yes">
        <source>A partner asks back about %n report(s).</source>
        <translation>
            <numerusform>Un partenaire a une question sur %n signalement.</numerusform>
            <numerusform>Un partenaire a une question sur %n signalements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>Five short lessons: what is suspect, how to stay safe, what a good report says.</source>
        <translation>Cinq courtes leçons : ce qui est suspect, comment rester en sécurité, ce que dit un bon signalement.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n captured</source>
        <translation>
            <numerusform>%n capturée</numerusform>
            <numerusform>%n capturées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyée</numerusform>
            <numerusform>%n envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken down or acted on</source>
        <translation>
            <numerusform>%n retirée ou sanctionnée</numerusform>
            <numerusform>%n retirées ou sanctionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::TrackedPage</name>
    <message>
        <source>The page wanted to read or write files on this computer: refused.</source>
        <translation>La page voulait lire ou écrire des fichiers de cet ordinateur : refusé.</translation>
    </message>
    <message>
        <source>The page wanted to open “%1”, which this program does not open.</source>
        <translation>La page voulait ouvrir « %1 », que ce programme n’ouvre pas.</translation>
    </message>
    <message>
        <source>The page asked for files of this computer: refused.</source>
        <translation>La page a demandé des fichiers de cet ordinateur : refusé.</translation>
    </message>
    <message>
        <source>%1 wanted to send notifications: refused.</source>
        <translation>%1 voulait envoyer des notifications : refusé.</translation>
    </message>
    <message>
        <source>%1 wanted to know where you are: refused.</source>
        <translation>%1 voulait savoir où vous êtes : refusé.</translation>
    </message>
    <message>
        <source>%1 wanted to use the microphone: refused.</source>
        <translation>%1 voulait utiliser le microphone : refusé.</translation>
    </message>
    <message>
        <source>%1 wanted to use the camera: refused.</source>
        <translation>%1 voulait utiliser la caméra : refusé.</translation>
    </message>
    <message>
        <source>%1 wanted to see your screen: refused.</source>
        <translation>%1 voulait voir votre écran : refusé.</translation>
    </message>
    <message>
        <source>%1 wanted more of this computer than a page needs: refused.</source>
        <translation>%1 voulait de cet ordinateur plus qu’une page n’a besoin : refusé.</translation>
    </message>
    <message>
        <source>The page says: %1</source>
        <translation>La page dit : %1</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TrayModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Taking its picture</source>
        <translation>Prise de l’image</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Rangement</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, brief</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::VisitBar</name>
    <message>
        <source>&amp;Keep this visit</source>
        <translation>&amp;Garder cette visite</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Visit being recorded</source>
        <translation>Visite en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Store the pages seen so far as one capture.</source>
        <translation>Garder les pages vues jusqu’ici comme une seule capture.</translation>
    </message>
    <message>
        <source>Forget the pages of this visit; nothing is stored.</source>
        <translation>Oublier les pages de cette visite ; rien n’est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>Storing this visit: %n page(s)…</source>
        <translation>
            <numerusform>Cette visite est mise en réserve : %n page…</numerusform>
            <numerusform>Cette visite est mise en réserve : %n pages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● Recording this visit: %n page(s) so far. Every page that you open in this tab is kept.</source>
        <translation>
            <numerusform>● Visite enregistrée : %n page jusqu’ici. Chaque page que vous ouvrez dans cet onglet est gardée.</numerusform>
            <numerusform>● Visite enregistrée : %n pages jusqu’ici. Chaque page que vous ouvrez dans cet onglet est gardée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be taken.</source>
        <translation>
            <numerusform>%n page n’a pas pu être prise.</numerusform>
            <numerusform>%n pages n’ont pas pu être prises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A visit has no more than %n page(s); keep this one and begin another.</source>
        <translation>
            <numerusform>Une visite n’a pas plus de %n page ; gardez celle-ci et commencez-en une autre.</numerusform>
            <numerusform>Une visite n’a pas plus de %n pages ; gardez celle-ci et commencez-en une autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::VisitRecorder</name>
    <message>
        <source>The visit was not kept</source>
        <translation>La visite n’a pas été gardée</translation>
    </message>
    <message>
        <source>No page of it could be taken.</source>
        <translation>Aucune de ses pages n’a pu être prise.</translation>
    </message>
    <message>
        <source>Switch recording on, then go through the pages; wait until each has loaded.</source>
        <translation>Lancez l’enregistrement, puis parcourez les pages ; attendez que chacune soit chargée.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::WebTab</name>
    <message>
        <source>This page has stopped</source>
        <translation>Cette page s’est arrêtée</translation>
    </message>
    <message>
        <source>The part of the browser that shows it ended by itself.</source>
        <translation>La partie du navigateur qui la montre s’est terminée d’elle-même.</translation>
    </message>
    <message>
        <source>Reload it, or close the tab.</source>
        <translation>Rechargez-la, ou fermez l’onglet.</translation>
    </message>
    <message>
        <source>Capture, with this part on its own</source>
        <translation>Capturer, avec cette partie à part</translation>
    </message>
    <message>
        <source>New search term from “%1”…</source>
        <translation>Nouveau terme de recherche à partir de « %1 »…</translation>
    </message>
</context>
</TS>
