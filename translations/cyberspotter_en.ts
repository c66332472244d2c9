<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>The capture has no archive</source>
        <translation>The capture has no archive</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>A file of the evidence is missing</source>
        <translation>A file of the evidence is missing</translation>
    </message>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 ends too early.</translation>
    </message>
    <message>
        <source>There is nothing to make an archive of</source>
        <translation>There is nothing to make an archive of</translation>
    </message>
    <message>
        <source>A file of the archive is larger than it was said to be</source>
        <translation>A file of the archive is larger than it was said to be</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>The file ends too early.</translation>
    </message>
    <message>
        <source>Its compressed bytes are damaged.</source>
        <translation>Its compressed bytes are damaged.</translation>
    </message>
    <message>
        <source>It does not unpack to the size that is declared.</source>
        <translation>It does not unpack to the size that is declared.</translation>
    </message>
    <message>
        <source>Bytes follow the end of its compressed data.</source>
        <translation>Bytes follow the end of its compressed data.</translation>
    </message>
    <message>
        <source>Its compressed bytes end too early.</source>
        <translation>Its compressed bytes end too early.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>It is larger than any index that is read here.</source>
        <translation>It is larger than any index that is read here.</translation>
    </message>
    <message>
        <source>It is not a searchable address, a time and a JSON object with “url”.</source>
        <translation>It is not a searchable address, a time and a JSON object with “url”.</translation>
    </message>
    <message>
        <source>It stands behind a line that it should precede, so a search does not find it.</source>
        <translation>It stands behind a line that it should precede, so a search does not find it.</translation>
    </message>
    <message>
        <source>There is no WARC “%1”.</source>
        <translation>There is no WARC “%1”.</translation>
    </message>
    <message>
        <source>No record begins at %1 of %2 (%3).</source>
        <translation>No record begins at %1 of %2 (%3).</translation>
    </message>
    <message>
        <source>The length is %1, the record has %2 bytes (%3).</source>
        <translation>The length is %1, the record has %2 bytes (%3).</translation>
    </message>
    <message>
        <source>The address is %1, that of the record is %2.</source>
        <translation>The address is %1, that of the record is %2.</translation>
    </message>
    <message>
        <source>The time is %1, that of the record is %2.</source>
        <translation>The time is %1, that of the record is %2.</translation>
    </message>
    <message>
        <source>The status is %1, that of the record is %2.</source>
        <translation>The status is %1, that of the record is %2.</translation>
    </message>
    <message>
        <source>The media type is %1, that of the record is %2.</source>
        <translation>The media type is %1, that of the record is %2.</translation>
    </message>
    <message>
        <source>“%1” is no digest.</source>
        <translation>“%1” is no digest.</translation>
    </message>
    <message>
        <source>The digest is %1, that of the record is %2 (%3).</source>
        <translation>The digest is %1, that of the record is %2 (%3).</translation>
    </message>
    <message>
        <source>The digest of the record&apos;s bytes is another (%1).</source>
        <translation>The digest of the record&apos;s bytes is another (%1).</translation>
    </message>
    <message>
        <source>It holds no JSON object.</source>
        <translation>It holds no JSON object.</translation>
    </message>
    <message>
        <source>The block of the index is not as it says.</source>
        <translation>The block of the index is not as it says.</translation>
    </message>
    <message>
        <source>It holds no line.</source>
        <translation>It holds no line.</translation>
    </message>
    <message>
        <source>It is not beside the index, so its lines could not be compared.</source>
        <translation>It is not beside the index, so its lines could not be compared.</translation>
    </message>
    <message>
        <source>It would unpack to far more than its size.</source>
        <translation>It would unpack to far more than its size.</translation>
    </message>
    <message>
        <source>The signature holds “%1”, which its form does not know.</source>
        <translation>The signature holds “%1”, which its form does not know.</translation>
    </message>
    <message>
        <source>The signature does not say when it was made.</source>
        <translation>The signature does not say when it was made.</translation>
    </message>
    <message>
        <source>The signature is of another package: its hash differs.</source>
        <translation>The signature is of another package: its hash differs.</translation>
    </message>
    <message>
        <source>The signature or its public key is missing.</source>
        <translation>The signature or its public key is missing.</translation>
    </message>
    <message>
        <source>The signature does not fit the package and its public key.</source>
        <translation>The signature does not fit the package and its public key.</translation>
    </message>
    <message>
        <source>The certificate is not that of %1.</source>
        <translation>The certificate is not that of %1.</translation>
    </message>
    <message>
        <source>Signed by this library&apos;s own key (fingerprint %1).</source>
        <translation>Signed by this library&apos;s own key (fingerprint %1).</translation>
    </message>
    <message>
        <source>Signed by a key that is not known here (fingerprint %1): compare it with the one that the sender gives you.</source>
        <translation>Signed by a key that is not known here (fingerprint %1): compare it with the one that the sender gives you.</translation>
    </message>
    <message>
        <source>Signed in the name of %1 (fingerprint %2), but no authority that this computer trusts vouches for the certificate.</source>
        <translation>Signed in the name of %1 (fingerprint %2), but no authority that this computer trusts vouches for the certificate.</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1, issued by %2 (fingerprint %3).</source>
        <translation>Signed with the certificate of %1, issued by %2 (fingerprint %3).</translation>
    </message>
    <message>
        <source>There is a signature, and it does not hold.</source>
        <translation>There is a signature, and it does not hold.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Not signed.</translation>
    </message>
    <message>
        <source>It is no JSON object about “datapackage.json”.</source>
        <translation>It is no JSON object about “datapackage.json”.</translation>
    </message>
    <message>
        <source>The hash of datapackage.json is another than it says.</source>
        <translation>The hash of datapackage.json is another than it says.</translation>
    </message>
    <message>
        <source>The signature is of another datapackage.json.</source>
        <translation>The signature is of another datapackage.json.</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>It is no JSON object.</translation>
    </message>
    <message>
        <source>The format of the list is not known.</source>
        <translation>The format of the list is not known.</translation>
    </message>
    <message>
        <source>A page has no address or no time.</source>
        <translation>A page has no address or no time.</translation>
    </message>
    <message>
        <source>The web archive cannot be read</source>
        <translation>The web archive cannot be read</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a whole copy.</source>
        <translation>Ask whoever sent it for a whole copy.</translation>
    </message>
    <message>
        <source>The file is too large to be shown</source>
        <translation>The file is too large to be shown</translation>
    </message>
    <message>
        <source>The body is too large to be shown</source>
        <translation>The body is too large to be shown</translation>
    </message>
    <message>
        <source>It is larger than any file of its kind.</source>
        <translation>It is larger than any file of its kind.</translation>
    </message>
    <message>
        <source>It is missing, so this is no WACZ.</source>
        <translation>It is missing, so this is no WACZ.</translation>
    </message>
    <message>
        <source>Its profile is not “data-package”.</source>
        <translation>Its profile is not “data-package”.</translation>
    </message>
    <message>
        <source>Version “%1” is not known; 1.0 to 1.2 are.</source>
        <translation>Version “%1” is not known; 1.0 to 1.2 are.</translation>
    </message>
    <message>
        <source>It lists no files.</source>
        <translation>It lists no files.</translation>
    </message>
    <message>
        <source>A file has no path.</source>
        <translation>A file has no path.</translation>
    </message>
    <message>
        <source>datapackage.json lists it twice.</source>
        <translation>datapackage.json lists it twice.</translation>
    </message>
    <message>
        <source>datapackage.json lists it.</source>
        <translation>datapackage.json lists it.</translation>
    </message>
    <message>
        <source>Not signed, and no digest covers datapackage.json.</source>
        <translation>Not signed, and no digest covers datapackage.json.</translation>
    </message>
    <message>
        <source>Files of this kind may not lie in this folder.</source>
        <translation>Files of this kind may not lie in this folder.</translation>
    </message>
    <message>
        <source>It is compressed a second time, so no record can be read on its own.</source>
        <translation>It is compressed a second time, so no record can be read on its own.</translation>
    </message>
    <message>
        <source>It is compressed by the zip, so no record can be read on its own.</source>
        <translation>It is compressed by the zip, so no record can be read on its own.</translation>
    </message>
    <message>
        <source>There is no WARC file.</source>
        <translation>There is no WARC file.</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>There is no index.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>It is missing.</translation>
    </message>
    <message>
        <source>datapackage.json gives no digest of it that can be compared (“%1”).</source>
        <translation>datapackage.json gives no digest of it that can be compared (“%1”).</translation>
    </message>
    <message>
        <source>datapackage.json says %1 bytes, there are %2.</source>
        <translation>datapackage.json says %1 bytes, there are %2.</translation>
    </message>
    <message>
        <source>Its %1 is %2, datapackage.json says %3.</source>
        <translation>Its %1 is %2, datapackage.json says %3.</translation>
    </message>
    <message>
        <source>It lists no page.</source>
        <translation>It lists no page.</translation>
    </message>
    <message>
        <source>%1 records are in no index.</source>
        <translation>%1 records are in no index.</translation>
    </message>
    <message>
        <source>No record holds the page %1.</source>
        <translation>No record holds the page %1.</translation>
    </message>
    <message>
        <source>datapackage.json does not list it.</source>
        <translation>datapackage.json does not list it.</translation>
    </message>
    <message>
        <source>Record at %1</source>
        <translation>Record at %1</translation>
    </message>
    <message>
        <source>Record at %1 (%2)</source>
        <translation>Record at %1 (%2)</translation>
    </message>
    <message>
        <source>Several records share one gzip member, so none can be read on its own.</source>
        <translation>Several records share one gzip member, so none can be read on its own.</translation>
    </message>
    <message>
        <source>It does not begin with WARC/1.0 or WARC/1.1.</source>
        <translation>It does not begin with WARC/1.0 or WARC/1.1.</translation>
    </message>
    <message>
        <source>Its header does not end.</source>
        <translation>Its header does not end.</translation>
    </message>
    <message>
        <source>Its Content-Length is missing or no number.</source>
        <translation>Its Content-Length is missing or no number.</translation>
    </message>
    <message>
        <source>It ends before the length that it declares.</source>
        <translation>It ends before the length that it declares.</translation>
    </message>
    <message>
        <source>Two empty lines do not follow its block.</source>
        <translation>Two empty lines do not follow its block.</translation>
    </message>
    <message>
        <source>It holds more records than are read here.</source>
        <translation>It holds more records than are read here.</translation>
    </message>
    <message>
        <source>It holds no record.</source>
        <translation>It holds no record.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>WARC-Date is no date.</source>
        <translation>WARC-Date is no date.</translation>
    </message>
    <message>
        <source>Another record has the same WARC-Record-ID.</source>
        <translation>Another record has the same WARC-Record-ID.</translation>
    </message>
    <message>
        <source>%1 is no digest.</source>
        <translation>%1 is no digest.</translation>
    </message>
    <message>
        <source>%1 is by an algorithm that is not known here; it was not compared.</source>
        <translation>%1 is by an algorithm that is not known here; it was not compared.</translation>
    </message>
    <message>
        <source>%1 says %2, but its bytes have %3.</source>
        <translation>%1 says %2, but its bytes have %3.</translation>
    </message>
    <message>
        <source>It names no page, so none can be made. Save its files one by one.</source>
        <translation>It names no page, so none can be made. Save its files one by one.</translation>
    </message>
    <message>
        <source>Put together on %1 from the files that were kept of a capture of %2. What servers answered was not kept.</source>
        <translation>Put together on %1 from the files that were kept of a capture of %2. What servers answered was not kept.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>It cannot be read.</translation>
    </message>
    <message>
        <source>It is over something else.</source>
        <translation>It is over something else.</translation>
    </message>
    <message>
        <source>The time stamp over the signature does not hold. %1</source>
        <translation>The time stamp over the signature does not hold. %1</translation>
    </message>
    <message>
        <source>%1 confirms that it was signed by %2 (UTC).</source>
        <translation>%1 confirms that it was signed by %2 (UTC).</translation>
    </message>
    <message>
        <source>%1 says that it was signed by %2 (UTC), but no authority that this computer trusts vouches for them.</source>
        <translation>%1 says that it was signed by %2 (UTC), but no authority that this computer trusts vouches for them.</translation>
    </message>
    <message>
        <source>It says that it was signed %1 (UTC), more than ten minutes from its time stamp.</source>
        <translation>It says that it was signed %1 (UTC), more than ten minutes from its time stamp.</translation>
    </message>
    <message>
        <source>It is signed with the certificate of a domain, but has no time stamp.</source>
        <translation>It is signed with the certificate of a domain, but has no time stamp.</translation>
    </message>
    <message>
        <source>The second certificate is not of the key that signed.</source>
        <translation>The second certificate is not of the key that signed.</translation>
    </message>
    <message>
        <source>It names %1, but holds no certificate of it.</source>
        <translation>It names %1, but holds no certificate of it.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not valid when it was signed (%2 to %3).</source>
        <translation>The certificate of %1 was not valid when it was signed (%2 to %3).</translation>
    </message>
    <message>
        <source>It lies too deep: packages of packages are not opened.</source>
        <translation>It lies too deep: packages of packages are not opened.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n web archive(s), each verified by itself.</source>
        <translation>
            <numerusform>It holds %n web archive, verified by itself.</numerusform>
            <numerusform>It holds %n web archives, each verified by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The file exists already</source>
        <translation>The file exists already</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Choose another name; nothing was overwritten.</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>The backup cannot be restored</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try an older backup; nothing was changed.</source>
        <translation>Try an older backup; nothing was changed.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>A file cannot be read</translation>
    </message>
    <message>
        <source>it holds “%1”, which no backup does</source>
        <translation>it holds “%1”, which no backup does</translation>
    </message>
    <message>
        <source>the evidence file %1 does not have its digest</source>
        <translation>the evidence file %1 does not have its digest</translation>
    </message>
    <message>
        <source>it holds no library</source>
        <translation>it holds no library</translation>
    </message>
    <message>
        <source>There is a library here already</source>
        <translation>There is a library here already</translation>
    </message>
    <message>
        <source>Choose another folder with --library; nothing was overwritten.</source>
        <translation>Choose another folder with --library; nothing was overwritten.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>the folder cannot be made</translation>
    </message>
    <message>
        <source>its evidence folder is not empty</source>
        <translation>its evidence folder is not empty</translation>
    </message>
    <message>
        <source>Practice and real reports are never mixed</source>
        <translation>Practice and real reports are never mixed</translation>
    </message>
    <message>
        <source>%1 is the backup of a library for practice.</source>
        <translation>%1 is the backup of a library for practice.</translation>
    </message>
    <message>
        <source>%1 is the backup of a library of real reports.</source>
        <translation>%1 is the backup of a library of real reports.</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Choose another backup; nothing was changed.</translation>
    </message>
    <message>
        <source>the header at byte %1 is damaged or cut off</source>
        <translation>the header at byte %1 is damaged or cut off</translation>
    </message>
    <message>
        <source>“%1” is cut off</source>
        <translation>“%1” is cut off</translation>
    </message>
    <message>
        <source>there is something behind “%1”</source>
        <translation>there is something behind “%1”</translation>
    </message>
    <message>
        <source>there is something behind its end</source>
        <translation>there is something behind its end</translation>
    </message>
    <message>
        <source>its end is cut off</source>
        <translation>its end is cut off</translation>
    </message>
    <message>
        <source>page %1 of its library is not as it was written</source>
        <translation>page %1 of its library is not as it was written</translation>
    </message>
</context>
<context>
    <name>Bag</name>
    <message>
        <source>The name leads out of the bag.</source>
        <translation>The name leads out of the bag.</translation>
    </message>
    <message>
        <source>The name is absolute; names in a bag are relative.</source>
        <translation>The name is absolute; names in a bag are relative.</translation>
    </message>
    <message>
        <source>The name cannot be used as a file name.</source>
        <translation>The name cannot be used as a file name.</translation>
    </message>
    <message>
        <source>The folder “data” is missing.</source>
        <translation>The folder “data” is missing.</translation>
    </message>
    <message>
        <source>It is missing, so this is no bag.</source>
        <translation>It is missing, so this is no bag.</translation>
    </message>
    <message>
        <source>The algorithm “%1” is not known here; its lines were not compared.</source>
        <translation>The algorithm “%1” is not known here; its lines were not compared.</translation>
    </message>
    <message>
        <source>There is no manifest of the payload that can be compared.</source>
        <translation>There is no manifest of the payload that can be compared.</translation>
    </message>
    <message>
        <source>fetch.txt names %1; nothing was fetched.</source>
        <translation>fetch.txt names %1; nothing was fetched.</translation>
    </message>
    <message>
        <source>Its %1 is %2, %3 says %4.</source>
        <translation>Its %1 is %2, %3 says %4.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>It could not be read.</translation>
    </message>
    <message>
        <source>It is to be fetched from elsewhere (fetch.txt); the bag is not complete.</source>
        <translation>It is to be fetched from elsewhere (fetch.txt); the bag is not complete.</translation>
    </message>
    <message>
        <source>%1 lists it.</source>
        <translation>%1 lists it.</translation>
    </message>
    <message>
        <source>No manifest lists it.</source>
        <translation>No manifest lists it.</translation>
    </message>
    <message>
        <source>%1 does not list it.</source>
        <translation>%1 does not list it.</translation>
    </message>
    <message>
        <source>Payload-Oxum is “%1”, but the payload has %2 bytes in %3 files.</source>
        <translation>Payload-Oxum is “%1”, but the payload has %2 bytes in %3 files.</translation>
    </message>
    <message>
        <source>This name cannot stand in a bag</source>
        <translation>This name cannot stand in a bag</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores.</source>
        <translation>Use letters, digits, dots, dashes and underscores.</translation>
    </message>
    <message>
        <source>The bag holds this file already</source>
        <translation>The bag holds this file already</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>A file cannot be read</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It cannot be looked at.</source>
        <translation>It cannot be looked at.</translation>
    </message>
    <message>
        <source>On many systems it is the same file as “%1”.</source>
        <translation>On many systems it is the same file as “%1”.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>It is neither a file nor a folder.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the bag, to a folder or nowhere.</source>
        <translation>It is a link that leads out of the bag, to a folder or nowhere.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark, which is not allowed.</source>
        <translation>It begins with a byte order mark, which is not allowed.</translation>
    </message>
    <message>
        <source>It must hold exactly two lines: BagIt-Version and Tag-File-Character-Encoding.</source>
        <translation>It must hold exactly two lines: BagIt-Version and Tag-File-Character-Encoding.</translation>
    </message>
    <message>
        <source>BagIt %1.%2 is not known; 0.93 to 0.97 and 1.0 are.</source>
        <translation>BagIt %1.%2 is not known; 0.93 to 0.97 and 1.0 are.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>The encoding “%1” is not known.</translation>
    </message>
    <message>
        <source>It is not valid %1.</source>
        <translation>It is not valid %1.</translation>
    </message>
    <message>
        <source>Line %1 is not a checksum and a file name.</source>
        <translation>Line %1 is not a checksum and a file name.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Line %1 lists a payload file in a tag manifest.</source>
        <translation>Line %1 lists a payload file in a tag manifest.</translation>
    </message>
    <message>
        <source>Line %1 lists a file outside the folder “data”.</source>
        <translation>Line %1 lists a file outside the folder “data”.</translation>
    </message>
    <message>
        <source>%1 lists it twice.</source>
        <translation>%1 lists it twice.</translation>
    </message>
    <message>
        <source>Line %1 is not an address, a length and a file name.</source>
        <translation>Line %1 is not an address, a length and a file name.</translation>
    </message>
    <message>
        <source>Line %1 has no label.</source>
        <translation>Line %1 has no label.</translation>
    </message>
    <message>
        <source>It would unpack to more than %1 bytes.</source>
        <translation>It would unpack to more than %1 bytes.</translation>
    </message>
    <message>
        <source>The name is not UTF-8.</source>
        <translation>The name is not UTF-8.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file.</source>
        <translation>It is a link or a device, not a file.</translation>
    </message>
    <message>
        <source>It is encrypted, so nobody can verify it.</source>
        <translation>It is encrypted, so nobody can verify it.</translation>
    </message>
    <message>
        <source>It lies beside the bag; a zipped bag is one folder and nothing else.</source>
        <translation>It lies beside the bag; a zipped bag is one folder and nothing else.</translation>
    </message>
    <message>
        <source>The zip holds it twice.</source>
        <translation>The zip holds it twice.</translation>
    </message>
    <message>
        <source>A tag file is never that large.</source>
        <translation>A tag file is never that large.</translation>
    </message>
    <message>
        <source>It does not unpack to the size that the zip declares.</source>
        <translation>It does not unpack to the size that the zip declares.</translation>
    </message>
    <message>
        <source>There are more or larger time stamps in it than are checked.</source>
        <translation>There are more or larger time stamps in it than are checked.</translation>
    </message>
    <message>
        <source>fetch.txt names it, but no manifest of the payload does.</source>
        <translation>fetch.txt names it, but no manifest of the payload does.</translation>
    </message>
    <message>
        <source>fetch.txt names it, but not every manifest of the payload does.</source>
        <translation>fetch.txt names it, but not every manifest of the payload does.</translation>
    </message>
    <message>
        <source>Payload-Oxum stands in it more than once.</source>
        <translation>Payload-Oxum stands in it more than once.</translation>
    </message>
    <message>
        <source>The bag has no folder of its own in the zip: unpacked, its files lie among others.</source>
        <translation>The bag has no folder of its own in the zip: unpacked, its files lie among others.</translation>
    </message>
</context>
<context>
    <name>BatchContent</name>
    <message>
        <source>Received %1
SHA-256 %2

</source>
        <translation>Received %1
SHA-256 %2

</translation>
    </message>
    <message>
        <source>There is no receipt yet.</source>
        <translation>There is no receipt yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence</source>
        <translation>
            <numerusform>%n file of evidence</numerusform>
            <numerusform>%n files of evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2), without evidence.</source>
        <translation>%1 (%2), without evidence.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4).</source>
        <translation>%1 (%2) and %3 (%4).</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>They go to %1.</translation>
    </message>
    <message>
        <source>They are written to %1.</source>
        <translation>They are written to %1.</translation>
    </message>
    <message>
        <source>Your name and e-mail address go along.</source>
        <translation>Your name and e-mail address go along.</translation>
    </message>
    <message>
        <source>Your name and e-mail address stay here.</source>
        <translation>Your name and e-mail address stay here.</translation>
    </message>
    <message>
        <source>Your pseudonym “%1” goes along.</source>
        <translation>Your pseudonym “%1” goes along.</translation>
    </message>
    <message>
        <source>Your organisation “%1” goes along.</source>
        <translation>Your organisation “%1” goes along.</translation>
    </message>
    <message numerus="yes">
        <source>%n captured file(s) stay here: the partner does not take them.</source>
        <translation>
            <numerusform>%n captured file stays here: the partner does not take it.</numerusform>
            <numerusform>%n captured files stay here: the partner does not take them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Caution: the evidence of %n report(s) was captured in a signed-in tab. It may show the account that was logged in, or hold marks of that login: look at it, and redact it, before it goes.</source>
        <translation>
            <numerusform>Caution: the evidence of %n report was captured in a signed-in tab. It may show the account that was logged in, or hold marks of that login: look at it, and redact it, before it goes.</numerusform>
            <numerusform>Caution: the evidence of %n reports was captured in a signed-in tab. It may show the account that was logged in, or hold marks of that login: look at it, and redact it, before it goes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>The batch is empty</source>
        <translation>The batch is empty</translation>
    </message>
    <message>
        <source>Make a new batch from reports that are ready.</source>
        <translation>Make a new batch from reports that are ready.</translation>
    </message>
    <message>
        <source>No report is ready</source>
        <translation>No report is ready</translation>
    </message>
    <message>
        <source>No ready report is addressed to %1.</source>
        <translation>No ready report is addressed to %1.</translation>
    </message>
    <message>
        <source>Mark reports as ready first.</source>
        <translation>Mark reports as ready first.</translation>
    </message>
    <message>
        <source>There is no such batch</source>
        <translation>There is no such batch</translation>
    </message>
    <message>
        <source>“batch list” shows the batches there are.</source>
        <translation>“batch list” shows the batches there are.</translation>
    </message>
    <message>
        <source>The batch is on its way</source>
        <translation>The batch is on its way</translation>
    </message>
    <message>
        <source>A report cannot leave a batch that was queued for sending.</source>
        <translation>A report cannot leave a batch that was queued for sending.</translation>
    </message>
    <message>
        <source>The report is in no batch</source>
        <translation>The report is in no batch</translation>
    </message>
    <message>
        <source>Report %1 was not put into a batch.</source>
        <translation>Report %1 was not put into a batch.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>The page was not captured</source>
        <translation>The page was not captured</translation>
    </message>
    <message>
        <source>“%1” is not an address of the web.</source>
        <translation>“%1” is not an address of the web.</translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation>Give an address that begins with http:// or https://.</translation>
    </message>
    <message>
        <source>Capture the page once more.</source>
        <translation>Capture the page once more.</translation>
    </message>
    <message>
        <source>%1 did not finish loading in time.</source>
        <translation>%1 did not finish loading in time.</translation>
    </message>
    <message>
        <source>Try again later, or allow more time.</source>
        <translation>Try again later, or allow more time.</translation>
    </message>
    <message>
        <source>The files of %1 could not be written in time.</source>
        <translation>The files of %1 could not be written in time.</translation>
    </message>
    <message>
        <source>Check the disk that the library lies on.</source>
        <translation>Check the disk that the library lies on.</translation>
    </message>
    <message>
        <source>%1 keeps the browser so busy that it did not answer.</source>
        <translation>%1 keeps the browser so busy that it did not answer.</translation>
    </message>
    <message>
        <source>The part of the browser that showed %1 has ended unexpectedly.</source>
        <translation>The part of the browser that showed %1 has ended unexpectedly.</translation>
    </message>
    <message>
        <source>%1 was left or closed before it was captured.</source>
        <translation>%1 was left or closed before it was captured.</translation>
    </message>
    <message>
        <source>Open the page and capture it once more.</source>
        <translation>Open the page and capture it once more.</translation>
    </message>
    <message>
        <source>%1 is not a page but a file to download (%2).</source>
        <translation>%1 is not a page but a file to download (%2).</translation>
    </message>
    <message>
        <source>Capture the page that leads to it.</source>
        <translation>Capture the page that leads to it.</translation>
    </message>
    <message>
        <source>There is no page of a site here that could be kept.</source>
        <translation>There is no page of a site here that could be kept.</translation>
    </message>
    <message>
        <source>Open a listing, then capture it.</source>
        <translation>Open a listing, then capture it.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 could not be read.</translation>
    </message>
    <message>
        <source>%1 is larger than a capture may be.</source>
        <translation>%1 is larger than a capture may be.</translation>
    </message>
    <message>
        <source>Loaded again, %1 became another page (%2).</source>
        <translation>Loaded again, %1 became another page (%2).</translation>
    </message>
    <message>
        <source>the browser engine gave reason %1</source>
        <translation>the browser engine gave reason %1</translation>
    </message>
    <message>
        <source>As root the browser’s sandbox cannot start, so %1 was not opened.</source>
        <translation>As root the browser’s sandbox cannot start, so %1 was not opened.</translation>
    </message>
    <message>
        <source>Run it as an ordinary user: runuser -u NAME -- cyberspotter capture …</source>
        <translation>Run it as an ordinary user: runuser -u NAME -- cyberspotter capture …</translation>
    </message>
    <message>
        <source>%1 was open in a signed-in tab, and everything was signed out since.</source>
        <translation>%1 was open in a signed-in tab, and everything was signed out since.</translation>
    </message>
    <message>
        <source>Sign in again in a signed-in tab, then capture the page.</source>
        <translation>Sign in again in a signed-in tab, then capture the page.</translation>
    </message>
</context>
<context>
    <name>Captures</name>
    <message>
        <source>The capture holds no file</source>
        <translation>The capture holds no file</translation>
    </message>
    <message>
        <source>Capture the page again.</source>
        <translation>Capture the page again.</translation>
    </message>
    <message>
        <source>A file of the capture is missing</source>
        <translation>A file of the capture is missing</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the evidence folder as it was written.</source>
        <translation>%1 (%2) is not in the evidence folder as it was written.</translation>
    </message>
    <message>
        <source>There is no such capture</source>
        <translation>There is no such capture</translation>
    </message>
    <message>
        <source>Look it up in the list of reports.</source>
        <translation>Look it up in the list of reports.</translation>
    </message>
    <message>
        <source>The capture stays</source>
        <translation>The capture stays</translation>
    </message>
    <message>
        <source>It was not captured here, so there is nothing to undo.</source>
        <translation>It was not captured here, so there is nothing to undo.</translation>
    </message>
    <message>
        <source>Others have it already: it was exported or sent.</source>
        <translation>Others have it already: it was exported or sent.</translation>
    </message>
    <message>
        <source>“%1” was kept over a minute ago.</source>
        <translation>“%1” was kept over a minute ago.</translation>
    </message>
    <message>
        <source>Withdraw its report instead; the evidence is kept.</source>
        <translation>Withdraw its report instead; the evidence is kept.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A catalogue file cannot be read</source>
        <translation>A catalogue file cannot be read</translation>
    </message>
    <message>
        <source>Correct the file, or install the program again.</source>
        <translation>Correct the file, or install the program again.</translation>
    </message>
    <message>
        <source>The partner profile is not valid</source>
        <translation>The partner profile is not valid</translation>
    </message>
    <message>
        <source>Correct the field and add the profile again.</source>
        <translation>Correct the field and add the profile again.</translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known</source>
        <translation>the kind &quot;%1&quot; is not known</translation>
    </message>
    <message>
        <source>a channel of kind %1 needs an address</source>
        <translation>a channel of kind %1 needs an address</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an https address</source>
        <translation>&quot;%1&quot; is not an https address</translation>
    </message>
    <message>
        <source>a limit must be 1 or more</source>
        <translation>a limit must be 1 or more</translation>
    </message>
    <message>
        <source>lower-case letters, digits and dashes are needed</source>
        <translation>lower-case letters, digits and dashes are needed</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>a name is needed</translation>
    </message>
    <message>
        <source>at least one channel is needed</source>
        <translation>at least one channel is needed</translation>
    </message>
    <message>
        <source>There is no such partner</source>
        <translation>There is no such partner</translation>
    </message>
    <message>
        <source>No partner has the id &quot;%1&quot;.</source>
        <translation>No partner has the id &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See the list of partners, or add one.</source>
        <translation>See the list of partners, or add one.</translation>
    </message>
    <message>
        <source>There is such a partner already</source>
        <translation>There is such a partner already</translation>
    </message>
    <message>
        <source>You added a partner with the id &quot;%1&quot; before.</source>
        <translation>You added a partner with the id &quot;%1&quot; before.</translation>
    </message>
    <message>
        <source>Choose another id, or change the one there is.</source>
        <translation>Choose another id, or change the one there is.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither original nor redacted</source>
        <translation>&quot;%1&quot; is neither original nor redacted</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Write the whole library, evidence included, into one file</source>
        <translation>Write the whole library, evidence included, into one file</translation>
    </message>
    <message numerus="yes">
        <source>The library and %n evidence file(s) are in %1.</source>
        <translation>
            <numerusform>The library and %n evidence file are in %1.</numerusform>
            <numerusform>The library and %n evidence files are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group ready reports by partner, show and export batches</source>
        <translation>Group ready reports by partner, show and export batches</translation>
    </message>
    <message>
        <source>Only reports for this partner.</source>
        <translation>Only reports for this partner.</translation>
    </message>
    <message>
        <source>bag, csv or json.</source>
        <translation>bag, csv or json.</translation>
    </message>
    <message>
        <source>File of the export; with several batches, a folder.</source>
        <translation>File of the export; with several batches, a folder.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>No report is ready</source>
        <translation>No report is ready</translation>
    </message>
    <message>
        <source>Mark reports as ready first: report ready REPORT.</source>
        <translation>Mark reports as ready first: report ready REPORT.</translation>
    </message>
    <message>
        <source>Batch %1 is written to %2.</source>
        <translation>Batch %1 is written to %2.</translation>
    </message>
    <message>
        <source>What is understood of a saved page: title, price, seller, item number</source>
        <translation>What is understood of a saved page: title, price, seller, item number</translation>
    </message>
    <message>
        <source>The address the page was saved from.</source>
        <translation>The address the page was saved from.</translation>
    </message>
    <message>
        <source>The charset the server named, if known.</source>
        <translation>The charset the server named, if known.</translation>
    </message>
    <message>
        <source>A file with a path, a tab and an address on each line.</source>
        <translation>A file with a path, a tab and an address on each line.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>availability</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>seller</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>item number</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>brand</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>marketplace</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>Give a date such as 2026-11-24.</source>
        <translation>Give a date such as 2026-11-24.</translation>
    </message>
    <message>
        <source>Give a number from 1.</source>
        <translation>Give a number from 1.</translation>
    </message>
    <message>
        <source>Search everything ever reported, and export what is found</source>
        <translation>Search everything ever reported, and export what is found</translation>
    </message>
    <message>
        <source>Words to find.</source>
        <translation>Words to find.</translation>
    </message>
    <message>
        <source>Scientific name.</source>
        <translation>Scientific name.</translation>
    </message>
    <message>
        <source>Partner.</source>
        <translation>Partner.</translation>
    </message>
    <message>
        <source>Marketplace.</source>
        <translation>Marketplace.</translation>
    </message>
    <message>
        <source>State of the report.</source>
        <translation>State of the report.</translation>
    </message>
    <message>
        <source>Created on this day or later.</source>
        <translation>Created on this day or later.</translation>
    </message>
    <message>
        <source>Created before this day.</source>
        <translation>Created before this day.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>At most so many.</translation>
    </message>
    <message>
        <source>Export: csv, json or bag.</source>
        <translation>Export: csv, json or bag.</translation>
    </message>
    <message>
        <source>File of the export.</source>
        <translation>File of the export.</translation>
    </message>
    <message>
        <source>Answer one JSON query a line.</source>
        <translation>Answer one JSON query a line.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1.</source>
        <translation>
            <numerusform>%n report written to %1.</numerusform>
            <numerusform>%n reports written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the query</source>
        <translation>the query</translation>
    </message>
    <message>
        <source>Search terms, and the terms that stand in a text</source>
        <translation>Search terms, and the terms that stand in a text</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Taxon or group</source>
        <translation>Taxon or group</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>No such terms.</source>
        <translation>No such terms.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation>Check its name and whether you may read it.</translation>
    </message>
    <message>
        <source>Usage: cyberspotter-cli [--library DIR] [--json] COMMAND ...</source>
        <translation>Usage: cyberspotter-cli [--library DIR] [--json] COMMAND ...</translation>
    </message>
    <message>
        <source>The core library of Cyber Spotter on the command line.</source>
        <translation>The core library of Cyber Spotter on the command line.</translation>
    </message>
    <message>
        <source>the library&apos;s folder</source>
        <translation>the library&apos;s folder</translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation>one JSON object a line on standard output</translation>
    </message>
    <message>
        <source>this text, or that of a command</source>
        <translation>this text, or that of a command</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>the version</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Example:</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>The library&apos;s folder.</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output.</source>
        <translation>One JSON object a line on standard output.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>This text.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>Marketplaces and platforms, and their search addresses</source>
        <translation>Marketplaces and platforms, and their search addresses</translation>
    </message>
    <message>
        <source>Only those with a site for this country (FR).</source>
        <translation>Only those with a site for this country (FR).</translation>
    </message>
    <message>
        <source>Only marketplace, classifieds, auction or social.</source>
        <translation>Only marketplace, classifieds, auction or social.</translation>
    </message>
    <message>
        <source>The search addresses for these words.</source>
        <translation>The search addresses for these words.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>countries</translation>
    </message>
    <message>
        <source>Reports go to: %1</source>
        <translation>Reports go to: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Source: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no such marketplace</source>
        <translation>There is no such marketplace</translation>
    </message>
    <message>
        <source>No marketplace has the id &quot;%1&quot;.</source>
        <translation>No marketplace has the id &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See cyberspotter-cli marketplaces list.</source>
        <translation>See cyberspotter-cli marketplaces list.</translation>
    </message>
    <message>
        <source>Ask partners what became of reports, or record what they said by other ways</source>
        <translation>Ask partners what became of reports, or record what they said by other ways</translation>
    </message>
    <message>
        <source>Only this partner.</source>
        <translation>Only this partner.</translation>
    </message>
    <message>
        <source>How the outcome came.</source>
        <translation>How the outcome came.</translation>
    </message>
    <message>
        <source>Trust only the certificates of this file.</source>
        <translation>Trust only the certificates of this file.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s).</source>
        <translation>
            <numerusform>%n outcome.</numerusform>
            <numerusform>%n outcomes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or add --token-in file to keep the token in a file that only you can read, or leave --token out and set CYBERSPOTTER_TOKEN_ and the partner&apos;s id.</source>
        <translation>Unlock the keychain and try again, or add --token-in file to keep the token in a file that only you can read, or leave --token out and set CYBERSPOTTER_TOKEN_ and the partner&apos;s id.</translation>
    </message>
    <message>
        <source>This partner has no intake that a program can ask</source>
        <translation>This partner has no intake that a program can ask</translation>
    </message>
    <message>
        <source>Report by its form, or hand a file to your coordinator.</source>
        <translation>Report by its form, or hand a file to your coordinator.</translation>
    </message>
    <message>
        <source>The partner cannot be reached as its profile says</source>
        <translation>The partner cannot be reached as its profile says</translation>
    </message>
    <message>
        <source>See partners show %1; mend its address or its token.</source>
        <translation>See partners show %1; mend its address or its token.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>Check the path and the permissions of the file.</translation>
    </message>
    <message>
        <source>Companies that reports go to, and how each takes them</source>
        <translation>Companies that reports go to, and how each takes them</translation>
    </message>
    <message>
        <source>Name of the new partner.</source>
        <translation>Name of the new partner.</translation>
    </message>
    <message>
        <source>How it takes reports: https, smtp, sftp, webdav, file, web_form.</source>
        <translation>How it takes reports: https, smtp, sftp, webdav, file, web_form.</translation>
    </message>
    <message>
        <source>Address of its intake or form.</source>
        <translation>Address of its intake or form.</translation>
    </message>
    <message>
        <source>Its token. Other users can see a command line: CYBERSPOTTER_TOKEN_ID in the environment is safer.</source>
        <translation>Its token. Other users can see a command line: CYBERSPOTTER_TOKEN_ID in the environment is safer.</translation>
    </message>
    <message>
        <source>Where the token is kept: keychain, or file (only you can read it).</source>
        <translation>Where the token is kept: keychain, or file (only you can read it).</translation>
    </message>
    <message>
        <source>A whole profile as JSON.</source>
        <translation>A whole profile as JSON.</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>platforms</source>
        <translation>platforms</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Policy: %1</translation>
    </message>
    <message>
        <source>Source: %1 %2 (%3)</source>
        <translation>Source: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>The token is kept in a file that only you can read.</source>
        <translation>The token is kept in a file that only you can read.</translation>
    </message>
    <message>
        <source>The token is kept in the keychain.</source>
        <translation>The token is kept in the keychain.</translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation>Added %1 (%2).</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Removed %1.</translation>
    </message>
    <message>
        <source>Read amounts and currencies out of texts</source>
        <translation>Read amounts and currencies out of texts</translation>
    </message>
    <message>
        <source>The language of the page, to read shared signs.</source>
        <translation>The language of the page, to read shared signs.</translation>
    </message>
    <message>
        <source>The country of the page (two letters).</source>
        <translation>The country of the page (two letters).</translation>
    </message>
    <message>
        <source>The host name of the page.</source>
        <translation>The host name of the page.</translation>
    </message>
    <message>
        <source>A currency sign or code that stands elsewhere.</source>
        <translation>A currency sign or code that stands elsewhere.</translation>
    </message>
    <message>
        <source>Give the listing’s web address, from https:// on.</source>
        <translation>Give the listing’s web address, from https:// on.</translation>
    </message>
    <message>
        <source>Report %1 is kept as a draft: %2</source>
        <translation>Report %1 is kept as a draft: %2</translation>
    </message>
    <message>
        <source>Report %1 is changed.</source>
        <translation>Report %1 is changed.</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>Report %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n record read</numerusform>
            <numerusform>%n records read</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Imported %1, known already %2, refused %3.</source>
        <translation>Imported %1, known already %2, refused %3.</translation>
    </message>
    <message>
        <source>Add, list, edit, ready, withdraw and import reports</source>
        <translation>Add, list, edit, ready, withdraw and import reports</translation>
    </message>
    <message>
        <source>Web address of the listing.</source>
        <translation>Web address of the listing.</translation>
    </message>
    <message>
        <source>The page as it was saved.</source>
        <translation>The page as it was saved.</translation>
    </message>
    <message>
        <source>A picture of the page (PNG).</source>
        <translation>A picture of the page (PNG).</translation>
    </message>
    <message>
        <source>Only reports in this state.</source>
        <translation>Only reports in this state.</translation>
    </message>
    <message>
        <source>Folder that evidence_path is relative to.</source>
        <translation>Folder that evidence_path is relative to.</translation>
    </message>
    <message>
        <source>The species is not in the catalogue</source>
        <translation>The species is not in the catalogue</translation>
    </message>
    <message>
        <source>“species find” looks it up in any language.</source>
        <translation>“species find” looks it up in any language.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>Scientific name; may be given several times.</source>
        <translation>Scientific name; may be given several times.</translation>
    </message>
    <message>
        <source>CITES term code of what is offered, such as IVC.</source>
        <translation>CITES term code of what is offered, such as IVC.</translation>
    </message>
    <message>
        <source>How many or how much.</source>
        <translation>How many or how much.</translation>
    </message>
    <message>
        <source>Why the listing is suspect, in a sentence.</source>
        <translation>Why the listing is suspect, in a sentence.</translation>
    </message>
    <message>
        <source>certain, likely or unsure.</source>
        <translation>certain, likely or unsure.</translation>
    </message>
    <message>
        <source>Partner who gets the report.</source>
        <translation>Partner who gets the report.</translation>
    </message>
    <message>
        <source>Name of the seller.</source>
        <translation>Name of the seller.</translation>
    </message>
    <message>
        <source>The marketplace’s own name or number of the seller.</source>
        <translation>The marketplace’s own name or number of the seller.</translation>
    </message>
    <message>
        <source>Corrects this field of the listing.</source>
        <translation>Corrects this field of the listing.</translation>
    </message>
    <message>
        <source>Give a CITES term code such as LIV, IVC, SKI or SCA.</source>
        <translation>Give a CITES term code such as LIV, IVC, SKI or SCA.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation>That is not understood</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 cannot be “%2”.</translation>
    </message>
    <message>
        <source>Make a library out of a backup, in a folder that holds none</source>
        <translation>Make a library out of a backup, in a folder that holds none</translation>
    </message>
    <message numerus="yes">
        <source>The library and %n evidence file(s) are restored to %1.</source>
        <translation>
            <numerusform>The library and %n evidence file are restored to %1.</numerusform>
            <numerusform>The library and %n evidence files are restored to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxa in trade, with their names and CITES listings</source>
        <translation>Taxa in trade, with their names and CITES listings</translation>
    </message>
    <message>
        <source>At most so many answers (10 without this).</source>
        <translation>At most so many answers (10 without this).</translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation>Scientific name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>CITES</source>
        <translation>CITES</translation>
    </message>
    <message>
        <source>IUCN</source>
        <translation>IUCN</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>No taxon has a name like &quot;%1&quot;.</source>
        <translation>No taxon has a name like &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The catalogue has no such taxon</source>
        <translation>The catalogue has no such taxon</translation>
    </message>
    <message>
        <source>Give the scientific name or a synonym; &quot;species find&quot; searches by any name.</source>
        <translation>Give the scientific name or a synonym; &quot;species find&quot; searches by any name.</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyms</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>not listed</translation>
    </message>
    <message>
        <source>the whole taxon</source>
        <translation>the whole taxon</translation>
    </message>
    <message>
        <source>Traded as</source>
        <translation>Traded as</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Taxa</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Names in %1</source>
        <translation>Names in %1</translation>
    </message>
    <message>
        <source>Count reports by species, marketplace, partner, outcome or week</source>
        <translation>Count reports by species, marketplace, partner, outcome or week</translation>
    </message>
    <message>
        <source>What to count by.</source>
        <translation>What to count by.</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(not known)</translation>
    </message>
    <message>
        <source>Send batches to their partners, and go on with what was broken off</source>
        <translation>Send batches to their partners, and go on with what was broken off</translation>
    </message>
    <message>
        <source>Do not wait for the next try when the line is bad.</source>
        <translation>Do not wait for the next try when the line is bad.</translation>
    </message>
    <message>
        <source>Trying again in %1 s: %2</source>
        <translation>Trying again in %1 s: %2</translation>
    </message>
    <message>
        <source>Batch %1: %2</source>
        <translation>Batch %1: %2</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Receipt: %1</translation>
    </message>
    <message>
        <source>Understand addresses: canonical form, marketplace, item</source>
        <translation>Understand addresses: canonical form, marketplace, item</translation>
    </message>
    <message>
        <source>%1  is not a web address</source>
        <translation>%1  is not a web address</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>item %1</translation>
    </message>
    <message>
        <source>seller %1</source>
        <translation>seller %1</translation>
    </message>
    <message>
        <source>library</source>
        <translation>library</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>bag</translation>
    </message>
    <message>
        <source>bag in a zip</source>
        <translation>bag in a zip</translation>
    </message>
    <message>
        <source>nothing that can be verified</source>
        <translation>nothing that can be verified</translation>
    </message>
    <message>
        <source>Read evidence again and name every file that differs</source>
        <translation>Read evidence again and name every file that differs</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Reading %1 …</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>NOT SOUND</source>
        <translation>NOT SOUND</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared</source>
        <translation>
            <numerusform>%n file compared</numerusform>
            <numerusform>%n files compared</numerusform>
        </translation>
    </message>
    <message>
        <source>Report %1 is out of its batch and ready again.</source>
        <translation>Report %1 is out of its batch and ready again.</translation>
    </message>
    <message>
        <source>What the partner answered, or where you sent it.</source>
        <translation>What the partner answered, or where you sent it.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>The version.</translation>
    </message>
    <message>
        <source>%1 of %2 of evidence</source>
        <translation>%1 of %2 of evidence</translation>
    </message>
    <message>
        <source>, %1/s</source>
        <translation>, %1/s</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, %1 s left</translation>
    </message>
    <message>
        <source>Give a currency code of three letters, such as EUR.</source>
        <translation>Give a currency code of three letters, such as EUR.</translation>
    </message>
    <message>
        <source>Give an amount such as 1234.50.</source>
        <translation>Give an amount such as 1234.50.</translation>
    </message>
    <message>
        <source>Corrects the price: 1234.50, or as written, “1.234,50 €”.</source>
        <translation>Corrects the price: 1234.50, or as written, “1.234,50 €”.</translation>
    </message>
    <message>
        <source>Corrects the currency, such as EUR.</source>
        <translation>Corrects the currency, such as EUR.</translation>
    </message>
    <message>
        <source>Give a number such as 2 or 0.5.</source>
        <translation>Give a number such as 2 or 0.5.</translation>
    </message>
    <message>
        <source>Queued; another process is sending for this library.</source>
        <translation>Queued; another process is sending for this library.</translation>
    </message>
    <message>
        <source>Ended; what is left goes on with the next “submit”.</source>
        <translation>Ended; what is left goes on with the next “submit”.</translation>
    </message>
    <message>
        <source>Keep running and send what becomes queued, until interrupted.</source>
        <translation>Keep running and send what becomes queued, until interrupted.</translation>
    </message>
    <message>
        <source>Captured pages: list, show, write out the signed archive</source>
        <translation>Captured pages: list, show, write out the signed archive</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>At most this many.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>File to write.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>when</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Captured %1 by %2, with %3, %4</source>
        <translation>Captured %1 by %2, with %3, %4</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Wrote %1.</translation>
    </message>
    <message>
        <source>The log of what was done to evidence, and its signed head</source>
        <translation>The log of what was done to evidence, and its signed head</translation>
    </message>
    <message>
        <source>The file to write; one that exists is never replaced.</source>
        <translation>The file to write; one that exists is never replaced.</translation>
    </message>
    <message>
        <source>A head that was written before: does the log still contain it?</source>
        <translation>A head that was written before: does the log still contain it?</translation>
    </message>
    <message>
        <source>The custody log does not know this</source>
        <translation>The custody log does not know this</translation>
    </message>
    <message>
        <source>“custody list” shows every entry with its subject.</source>
        <translation>“custody list” shows every entry with its subject.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entry %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log</source>
        <translation>
            <numerusform>%n line of the log</numerusform>
            <numerusform>%n lines of the log</numerusform>
        </translation>
    </message>
    <message>
        <source>The log still contains the signed head.</source>
        <translation>The log still contains the signed head.</translation>
    </message>
    <message>
        <source>The signed head (entry %1) is in %2. Keep it where nobody can change it together with this library.</source>
        <translation>The signed head (entry %1) is in %2. Keep it where nobody can change it together with this library.</translation>
    </message>
    <message>
        <source>Bring in a WACZ or a bag that others made, as captures of theirs</source>
        <translation>Bring in a WACZ or a bag that others made, as captures of theirs</translation>
    </message>
    <message>
        <source>Take what does not verify as well; the captures say so.</source>
        <translation>Take what does not verify as well; the captures say so.</translation>
    </message>
    <message>
        <source>%1 was brought in already: %2</source>
        <translation>%1 was brought in already: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n capture(s) brought in</source>
        <translation>
            <numerusform>%1: %n capture brought in</numerusform>
            <numerusform>%1: %n captures brought in</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not verify; the captures say so.</source>
        <translation>It does not verify; the captures say so.</translation>
    </message>
    <message>
        <source>The key that signs this library’s archives: its public part</source>
        <translation>The key that signs this library’s archives: its public part</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Fingerprint (SHA-256): %1</translation>
    </message>
    <message>
        <source>The private part lies in a file that only you can read.</source>
        <translation>The private part lies in a file that only you can read.</translation>
    </message>
    <message>
        <source>The private part lies in the keychain.</source>
        <translation>The private part lies in the keychain.</translation>
    </message>
    <message>
        <source>Which evidence goes to it: original, or redacted copies only.</source>
        <translation>Which evidence goes to it: original, or redacted copies only.</translation>
    </message>
    <message>
        <source>%1 gets redacted evidence only.</source>
        <translation>%1 gets redacted evidence only.</translation>
    </message>
    <message>
        <source>%1 gets the evidence as it was captured.</source>
        <translation>%1 gets the evidence as it was captured.</translation>
    </message>
    <message>
        <source>Blank faces, names and numbers on a copy of a capture’s picture or text</source>
        <translation>Blank faces, names and numbers on a copy of a capture’s picture or text</translation>
    </message>
    <message>
        <source>Which picture: its role (screenshot_full, picture-2 ...) or its SHA-256.</source>
        <translation>Which picture: its role (screenshot_full, picture-2 ...) or its SHA-256.</translation>
    </message>
    <message>
        <source>What must not be seen, in pixels of the picture; faces are blurred, the rest is boxed, unless told otherwise.</source>
        <translation>What must not be seen, in pixels of the picture; faces are blurred, the rest is boxed, unless told otherwise.</translation>
    </message>
    <message>
        <source>Blank telephone numbers, mail addresses and names at messengers in the page’s text.</source>
        <translation>Blank telephone numbers, mail addresses and names at messengers in the page’s text.</translation>
    </message>
    <message>
        <source>A name to blank in the text besides.</source>
        <translation>A name to blank in the text besides.</translation>
    </message>
    <message>
        <source>Show the redacted copies there are.</source>
        <translation>Show the redacted copies there are.</translation>
    </message>
    <message>
        <source>Copying the picture …</source>
        <translation>Copying the picture …</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1, version %2: %3</translation>
    </message>
    <message>
        <source>Which evidence leaves: original or redacted; as chosen for the partner unless given.</source>
        <translation>Which evidence leaves: original or redacted; as chosen for the partner unless given.</translation>
    </message>
    <message>
        <source>Have an authority confirm when evidence existed (RFC 3161)</source>
        <translation>Have an authority confirm when evidence existed (RFC 3161)</translation>
    </message>
    <message>
        <source>The head of the custody log, and with it all before it.</source>
        <translation>The head of the custody log, and with it all before it.</translation>
    </message>
    <message>
        <source>Its address; only a digest is sent there. Default: those of the settings.</source>
        <translation>Its address; only a digest is sent there. Default: those of the settings.</translation>
    </message>
    <message>
        <source>Certificates (PEM) that vouch for the authority; default: those of the system.</source>
        <translation>Certificates (PEM) that vouch for the authority; default: those of the system.</translation>
    </message>
    <message>
        <source>The file that was stamped.</source>
        <translation>The file that was stamped.</translation>
    </message>
    <message>
        <source>Its SHA-256 instead, or the hash of a custody entry.</source>
        <translation>Its SHA-256 instead, or the hash of a custody entry.</translation>
    </message>
    <message>
        <source>Stamp every new capture, and each day the head of the log.</source>
        <translation>Stamp every new capture, and each day the head of the log.</translation>
    </message>
    <message>
        <source>Stamp only when asked.</source>
        <translation>Stamp only when asked.</translation>
    </message>
    <message>
        <source>Forget this authority.</source>
        <translation>Forget this authority.</translation>
    </message>
    <message>
        <source>  Time: %1, signed by %2</source>
        <translation>  Time: %1, signed by %2</translation>
    </message>
    <message>
        <source>New captures are stamped by: %1</source>
        <translation>New captures are stamped by: %1</translation>
    </message>
    <message>
        <source>Time stamps are made only when asked. Authorities: %1</source>
        <translation>Time stamps are made only when asked. Authorities: %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>web archive, WACZ</source>
        <translation>web archive, WACZ</translation>
    </message>
    <message>
        <source>web archive, WARC</source>
        <translation>web archive, WARC</translation>
    </message>
    <message>
        <source>index of web archives</source>
        <translation>index of web archives</translation>
    </message>
    <message>
        <source>The capture had no archive: this one was put together now from the files that were kept. What servers answered was not kept.</source>
        <translation>The capture had no archive: this one was put together now from the files that were kept. What servers answered was not kept.</translation>
    </message>
    <message>
        <source>Wrote its time stamp %1.</source>
        <translation>Wrote its time stamp %1.</translation>
    </message>
    <message>
        <source>Fingerprints of pictures (PDQ), and which reports show the same picture</source>
        <translation>Fingerprints of pictures (PDQ), and which reports show the same picture</translation>
    </message>
    <message>
        <source>Find pictures that differ in at most so many of 256 bits (31).</source>
        <translation>Find pictures that differ in at most so many of 256 bits (31).</translation>
    </message>
    <message>
        <source>A value cannot be used</source>
        <translation>A value cannot be used</translation>
    </message>
    <message>
        <source>Give a number from 0 to 256.</source>
        <translation>Give a number from 0 to 256.</translation>
    </message>
    <message>
        <source>No picture of the library is like it.</source>
        <translation>No picture of the library is like it.</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>report %1</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>capture %1</translation>
    </message>
    <message>
        <source>%1  %2 bits (%3)  picture %4</source>
        <translation>%1  %2 bits (%3)  picture %4</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>same address</translation>
    </message>
    <message>
        <source>same item</source>
        <translation>same item</translation>
    </message>
    <message>
        <source>same seller, titles alike by %1 %</source>
        <translation>same seller, titles alike by %1 %</translation>
    </message>
    <message>
        <source>same picture, %1 bits (%2)</source>
        <translation>same picture, %1 bits (%2)</translation>
    </message>
    <message>
        <source>Whether a listing was reported before, or is like one that was</source>
        <translation>Whether a listing was reported before, or is like one that was</translation>
    </message>
    <message>
        <source>The listing&apos;s address.</source>
        <translation>The listing&apos;s address.</translation>
    </message>
    <message>
        <source>A picture of the listing.</source>
        <translation>A picture of the listing.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Its title.</translation>
    </message>
    <message>
        <source>Its seller&apos;s name.</source>
        <translation>Its seller&apos;s name.</translation>
    </message>
    <message>
        <source>Its seller&apos;s number or account.</source>
        <translation>Its seller&apos;s number or account.</translation>
    </message>
    <message>
        <source>Not reported before, and like nothing in the library.</source>
        <translation>Not reported before, and like nothing in the library.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>capture</translation>
    </message>
    <message>
        <source>Everything of one seller, on all marketplaces, with pictures in common</source>
        <translation>Everything of one seller, on all marketplaces, with pictures in common</translation>
    </message>
    <message>
        <source>What the seller is known by: seller_id:MARKETPLACE:ID, seller_name:NAME, phone:NUMBER ...</source>
        <translation>What the seller is known by: seller_id:MARKETPLACE:ID, seller_name:NAME, phone:NUMBER ...</translation>
    </message>
    <message>
        <source>The library has no report of this seller.</source>
        <translation>The library has no report of this seller.</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>One picture in the reports %1.</source>
        <translation>One picture in the reports %1.</translation>
    </message>
    <message>
        <source>a user name or password stood in it and was left out</source>
        <translation>a user name or password stood in it and was left out</translation>
    </message>
    <message>
        <source>its name mixes letters of different scripts</source>
        <translation>its name mixes letters of different scripts</translation>
    </message>
    <message>
        <source>it holds characters that are not seen</source>
        <translation>it holds characters that are not seen</translation>
    </message>
    <message>
        <source>its name looks like that of “%1” and is another</source>
        <translation>its name looks like that of “%1” and is another</translation>
    </message>
    <message>
        <source>a short link: open it in the browser to see where it leads</source>
        <translation>a short link: open it in the browser to see where it leads</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>time stamp</translation>
    </message>
    <message>
        <source>Certificates (PEM) of time-stamp authorities to believe, beside those of the system and of the library.</source>
        <translation>Certificates (PEM) of time-stamp authorities to believe, beside those of the system and of the library.</translation>
    </message>
    <message>
        <source>put up on</source>
        <translation>put up on</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>observed: %1 (%2)</source>
        <translation>observed: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (since %2)</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (as of %2)</translation>
    </message>
    <message>
        <source>EU annex</source>
        <translation>EU annex</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Looks like</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>&quot;%1&quot;; the nearest is &quot;%2&quot;</source>
        <translation>&quot;%1&quot;; the nearest is &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Correct the word and try again.</source>
        <translation>Correct the word and try again.</translation>
    </message>
    <message>
        <source>There is no such language</source>
        <translation>There is no such language</translation>
    </message>
    <message>
        <source>CITES has no such term code</source>
        <translation>CITES has no such term code</translation>
    </message>
    <message>
        <source>The search term would be found on every page</source>
        <translation>The search term would be found on every page</translation>
    </message>
    <message>
        <source>Give words that must stand beside it with --context.</source>
        <translation>Give words that must stand beside it with --context.</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot; (%2).</source>
        <translation>Added &quot;%1&quot; (%2).</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot; (%2, %3) as well.</source>
        <translation>There is &quot;%1&quot; (%2, %3) as well.</translation>
    </message>
    <message>
        <source>Removed &quot;%1&quot; (%2).</source>
        <translation>Removed &quot;%1&quot; (%2).</translation>
    </message>
    <message>
        <source>%1, edition %2, by %3</source>
        <translation>%1, edition %2, by %3</translation>
    </message>
    <message>
        <source>Signed with the key %1</source>
        <translation>Signed with the key %1</translation>
    </message>
    <message>
        <source>This key is new here. Compare it with what the programme publishes.</source>
        <translation>This key is new here. Compare it with what the programme publishes.</translation>
    </message>
    <message>
        <source>The same key as before.</source>
        <translation>The same key as before.</translation>
    </message>
    <message>
        <source>ANOTHER key than before, which was %1.</source>
        <translation>ANOTHER key than before, which was %1.</translation>
    </message>
    <message>
        <source>The programme withdraws this pack.</source>
        <translation>The programme withdraws this pack.</translation>
    </message>
    <message>
        <source>Terms: %1 new, %2 changed, %3 taken out</source>
        <translation>Terms: %1 new, %2 changed, %3 taken out</translation>
    </message>
    <message>
        <source>You have &quot;%1&quot; (%2) for %3; the pack has &quot;%4&quot; for %5. Yours stays.</source>
        <translation>You have &quot;%1&quot; (%2) for %3; the pack has &quot;%4&quot; for %5. Yours stays.</translation>
    </message>
    <message>
        <source>Taxa: %1 changes</source>
        <translation>Taxa: %1 changes</translation>
    </message>
    <message>
        <source>Marketplace %1 would stand in for one there is: left out without --accept-marketplace %1</source>
        <translation>Marketplace %1 would stand in for one there is: left out without --accept-marketplace %1</translation>
    </message>
    <message>
        <source>Marketplace %1: %2</source>
        <translation>Marketplace %1: %2</translation>
    </message>
    <message>
        <source>Partner %1 at %2: left out without --accept-partner %1</source>
        <translation>Partner %1 at %2: left out without --accept-partner %1</translation>
    </message>
    <message>
        <source>  You have this partner with another address. Its token would be forgotten.</source>
        <translation>  You have this partner with another address. Its token would be forgotten.</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>publisher</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edition</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>terms</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>No packs.</source>
        <translation>No packs.</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Imported %1.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>No proposals.</source>
        <translation>No proposals.</translation>
    </message>
    <message>
        <source>The language cannot be told</source>
        <translation>The language cannot be told</translation>
    </message>
    <message>
        <source>Give it with --language.</source>
        <translation>Give it with --language.</translation>
    </message>
    <message>
        <source>Proposed &quot;%1&quot; (%2).</source>
        <translation>Proposed &quot;%1&quot; (%2).</translation>
    </message>
    <message>
        <source>Found %1 times in %2 of your captured texts.</source>
        <translation>Found %1 times in %2 of your captured texts.</translation>
    </message>
    <message>
        <source>Would import %1, known already %2, refused %3.</source>
        <translation>Would import %1, known already %2, refused %3.</translation>
    </message>
    <message>
        <source>Only terms of this language (fr); the language of a new term.</source>
        <translation>Only terms of this language (fr); the language of a new term.</translation>
    </message>
    <message>
        <source>Only terms of this taxon (scientific name or synonym) or group; what a new term is about.</source>
        <translation>Only terms of this taxon (scientific name or synonym) or group; what a new term is about.</translation>
    </message>
    <message>
        <source>Only terms of this CITES term code (IVC); the code of a new term.</source>
        <translation>Only terms of this CITES term code (IVC); the code of a new term.</translation>
    </message>
    <message>
        <source>Only plain, code, misspelling, slang, hashtag or emoji; the kind of a new term.</source>
        <translation>Only plain, code, misspelling, slang, hashtag or emoji; the kind of a new term.</translation>
    </message>
    <message>
        <source>Only terms from there: built-in, own, sheet, pack or pack:ID.</source>
        <translation>Only terms from there: built-in, own, sheet, pack or pack:ID.</translation>
    </message>
    <message>
        <source>A word beside which alone a new term counts. May be given several times.</source>
        <translation>A word beside which alone a new term counts. May be given several times.</translation>
    </message>
    <message>
        <source>A word beside which a new term does not count. May be given several times.</source>
        <translation>A word beside which a new term does not count. May be given several times.</translation>
    </message>
    <message>
        <source>Which column of a table holds what: term=Keyword, term=1 for the first, source= for none.</source>
        <translation>Which column of a table holds what: term=Keyword, term=1 for the first, source= for none.</translation>
    </message>
    <message>
        <source>What to write: csv, xlsx, json (a pack), regex, hyperscan.</source>
        <translation>What to write: csv, xlsx, json (a pack), regex, hyperscan.</translation>
    </message>
    <message>
        <source>Take over this partner of the pack. May be given several times.</source>
        <translation>Take over this partner of the pack. May be given several times.</translation>
    </message>
    <message>
        <source>Let this marketplace of the pack stand in for the one there is.</source>
        <translation>Let this marketplace of the pack stand in for the one there is.</translation>
    </message>
    <message>
        <source>The id of the pack to write: lower-case letters, digits, dashes.</source>
        <translation>The id of the pack to write: lower-case letters, digits, dashes.</translation>
    </message>
    <message>
        <source>The name of the pack to write.</source>
        <translation>The name of the pack to write.</translation>
    </message>
    <message>
        <source>Who publishes the pack to write.</source>
        <translation>Who publishes the pack to write.</translation>
    </message>
    <message>
        <source>The edition of the pack to write: a whole number, greater each time.</source>
        <translation>The edition of the pack to write: a whole number, greater each time.</translation>
    </message>
    <message>
        <source>The report whose page has the proposed words.</source>
        <translation>The report whose page has the proposed words.</translation>
    </message>
    <message>
        <source>Write all proposals to this new file.</source>
        <translation>Write all proposals to this new file.</translation>
    </message>
    <message>
        <source>Only show what an import would do.</source>
        <translation>Only show what an import would do.</translation>
    </message>
    <message>
        <source>Accept that a pack is signed with another key than before.</source>
        <translation>Accept that a pack is signed with another key than before.</translation>
    </message>
    <message>
        <source>Take an older edition of a pack in the place of a newer one.</source>
        <translation>Take an older edition of a pack in the place of a newer one.</translation>
    </message>
    <message>
        <source>Sign the pack to write with this library&apos;s key for packs.</source>
        <translation>Sign the pack to write with this library&apos;s key for packs.</translation>
    </message>
    <message>
        <source>Write a pack that takes back its earlier editions.</source>
        <translation>Write a pack that takes back its earlier editions.</translation>
    </message>
    <message>
        <source>Show the proposals there are.</source>
        <translation>Show the proposals there are.</translation>
    </message>
    <message>
        <source>Patterns of terms too that count only beside other words.</source>
        <translation>Patterns of terms too that count only beside other words.</translation>
    </message>
    <message>
        <source>The language whose names come first, or that of a name (fr).</source>
        <translation>The language whose names come first, or that of a name (fr).</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Imported %1</translation>
    </message>
    <message>
        <source>Listings of %1</source>
        <translation>Listings of %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>Line %1 was passed over: %2</source>
        <translation>Line %1 was passed over: %2</translation>
    </message>
    <message>
        <source>… and %1 more; --json prints all.</source>
        <translation>… and %1 more; --json prints all.</translation>
    </message>
    <message>
        <source>%1, as you said</source>
        <translation>%1, as you said</translation>
    </message>
    <message>
        <source>%1, by the name of the file</source>
        <translation>%1, by the name of the file</translation>
    </message>
    <message>
        <source>%1, by what the file says and does not know yet</source>
        <translation>%1, by what the file says and does not know yet</translation>
    </message>
    <message>
        <source>%1, the day of this import: the file states none</source>
        <translation>%1, the day of this import: the file states none</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>%1 built-in taxa are listed otherwise, and later: their listings stay.</source>
        <translation>%1 built-in taxa are listed otherwise, and later: their listings stay.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nothing was stored.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Imported.</translation>
    </message>
    <message>
        <source>The day of the export that is imported (2026-03-05, or 2026-03, 2026).</source>
        <translation>The day of the export that is imported (2026-03-05, or 2026-03, 2026).</translation>
    </message>
    <message>
        <source>Show what an import would change, and store nothing.</source>
        <translation>Show what an import would change, and store nothing.</translation>
    </message>
    <message>
        <source>The file is a selection: taxa that it leaves out stay.</source>
        <translation>The file is a selection: taxa that it leaves out stay.</translation>
    </message>
    <message>
        <source>Import although the file is older than the last one, or leaves out most taxa.</source>
        <translation>Import although the file is older than the last one, or leaves out most taxa.</translation>
    </message>
    <message>
        <source>You gave no such name</source>
        <translation>You gave no such name</translation>
    </message>
    <message>
        <source>Only names that you added are taken away; &quot;species show&quot; lists all.</source>
        <translation>Only names that you added are taken away; &quot;species show&quot; lists all.</translation>
    </message>
    <message>
        <source>This name was there already.</source>
        <translation>This name was there already.</translation>
    </message>
    <message>
        <source>%1 is called “%2” (%3) as well.</source>
        <translation>%1 is called “%2” (%3) as well.</translation>
    </message>
    <message>
        <source>The name was taken away.</source>
        <translation>The name was taken away.</translation>
    </message>
    <message>
        <source>Your note was taken away.</source>
        <translation>Your note was taken away.</translation>
    </message>
    <message>
        <source>Your note was kept.</source>
        <translation>Your note was kept.</translation>
    </message>
    <message>
        <source>Left out, searched within the last %1 days: %2. They come back from %3 on.</source>
        <translation>Left out, searched within the last %1 days: %2. They come back from %3 on.</translation>
    </message>
    <message>
        <source>Left out, waiting in a search list: %1.</source>
        <translation>Left out, waiting in a search list: %1.</translation>
    </message>
    <message>
        <source>Searches for a group of taxa (elephants).</source>
        <translation>Searches for a group of taxa (elephants).</translation>
    </message>
    <message>
        <source>Searches on this marketplace (its id); may be given again.</source>
        <translation>Searches on this marketplace (its id); may be given again.</translation>
    </message>
    <message>
        <source>Of a team of N only the searches of the K-th (2/3).</source>
        <translation>Of a team of N only the searches of the K-th (2/3).</translation>
    </message>
    <message>
        <source>At most so many searches; without it, 20 on each site.</source>
        <translation>At most so many searches; without it, 20 on each site.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>No searches to make.</source>
        <translation>No searches to make.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Listings</translation>
    </message>
    <message>
        <source>No search was opened yet.</source>
        <translation>No search was opened yet.</translation>
    </message>
</context>
<context>
    <name>ContactKind</name>
    <message>
        <source>Seller’s account</source>
        <translation>Seller’s account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be read</source>
        <translation>The table cannot be read</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8) from the spreadsheet program.</source>
        <translation>Save it again as CSV (UTF-8) from the spreadsheet program.</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>a quotation mark is never closed</translation>
    </message>
    <message>
        <source>the record is longer than one megabyte</source>
        <translation>the record is longer than one megabyte</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>the text is not UTF-8</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Entry %1 stands where entry %2 should.</source>
        <translation>Entry %1 stands where entry %2 should.</translation>
    </message>
    <message>
        <source>Entry %1 does not carry the hash of the entry before it.</source>
        <translation>Entry %1 does not carry the hash of the entry before it.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>Entry %1 was changed after it was written.</translation>
    </message>
    <message>
        <source>The time of entry %1 was changed.</source>
        <translation>The time of entry %1 was changed.</translation>
    </message>
    <message>
        <source>This is no head of a custody log</source>
        <translation>This is no head of a custody log</translation>
    </message>
    <message>
        <source>Give a file that “custody head” or “custody export” wrote.</source>
        <translation>Give a file that “custody head” or “custody export” wrote.</translation>
    </message>
    <message>
        <source>The custody log is empty</source>
        <translation>The custody log is empty</translation>
    </message>
    <message>
        <source>Capture a page first.</source>
        <translation>Capture a page first.</translation>
    </message>
    <message>
        <source>The signature of the head does not hold: the file was changed.</source>
        <translation>The signature of the head does not hold: the file was changed.</translation>
    </message>
    <message>
        <source>It is the head of another library.</source>
        <translation>It is the head of another library.</translation>
    </message>
    <message>
        <source>It was signed with a key that this library does not know.</source>
        <translation>It was signed with a key that this library does not know.</translation>
    </message>
    <message>
        <source>The log ends before entry %1: entries were cut off.</source>
        <translation>The log ends before entry %1: entries were cut off.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed: the log was written anew.</source>
        <translation>Entry %1 is not the one that was signed: the log was written anew.</translation>
    </message>
    <message>
        <source>The computer’s clock was earlier than at the entry before (%1).</source>
        <translation>The computer’s clock was earlier than at the entry before (%1).</translation>
    </message>
    <message>
        <source>The computer’s clock was set forward by %1 s since the entry before.</source>
        <translation>The computer’s clock was set forward by %1 s since the entry before.</translation>
    </message>
    <message>
        <source>The computer’s clock was set back by %1 s since the entry before.</source>
        <translation>The computer’s clock was set back by %1 s since the entry before.</translation>
    </message>
    <message>
        <source>The computer’s clock was wrong: this program was built later (%1).</source>
        <translation>The computer’s clock was wrong: this program was built later (%1).</translation>
    </message>
    <message>
        <source>The computer’s clock was %1 s ahead of the authority’s.</source>
        <translation>The computer’s clock was %1 s ahead of the authority’s.</translation>
    </message>
    <message>
        <source>The computer’s clock was %1 s behind the authority’s.</source>
        <translation>The computer’s clock was %1 s behind the authority’s.</translation>
    </message>
    <message>
        <source>Entry %1 is not of the form that entries have there.</source>
        <translation>Entry %1 is not of the form that entries have there.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>That is not understood</source>
        <translation>That is not understood</translation>
    </message>
    <message>
        <source>See cyberspotter --help.</source>
        <translation>See cyberspotter --help.</translation>
    </message>
    <message>
        <source>capture needs at least one address</source>
        <translation>capture needs at least one address</translation>
    </message>
    <message>
        <source>Opens the window; with capture, keeps pages as evidence without one and prints a JSON line for each.</source>
        <translation>Opens the window; with capture, keeps pages as evidence without one and prints a JSON line for each.</translation>
    </message>
    <message>
        <source>the library’s folder</source>
        <translation>the library’s folder</translation>
    </message>
    <message>
        <source>an invented marketplace and partner, in a library of its own</source>
        <translation>an invented marketplace and partner, in a library of its own</translation>
    </message>
    <message>
        <source>species of the report; may be given several times</source>
        <translation>species of the report; may be given several times</translation>
    </message>
    <message>
        <source>CITES term code of what is offered, such as IVC</source>
        <translation>CITES term code of what is offered, such as IVC</translation>
    </message>
    <message>
        <source>why the listing is suspect</source>
        <translation>why the listing is suspect</translation>
    </message>
    <message>
        <source>give a page up after so many seconds (60)</source>
        <translation>give a page up after so many seconds (60)</translation>
    </message>
    <message>
        <source>problems as JSON too</source>
        <translation>problems as JSON too</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Example:</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Show that window</translation>
    </message>
    <message>
        <source>The other window does not answer</source>
        <translation>The other window does not answer</translation>
    </message>
    <message>
        <source>The practice marketplace cannot start</source>
        <translation>The practice marketplace cannot start</translation>
    </message>
    <message>
        <source>Install cyberspotter-partner beside cyberspotter and try again.</source>
        <translation>Install cyberspotter-partner beside cyberspotter and try again.</translation>
    </message>
    <message>
        <source>Practice partner</source>
        <translation>Practice partner</translation>
    </message>
    <message>
        <source>Forbids every sale of protected species. Invented, for practice.</source>
        <translation>Forbids every sale of protected species. Invented, for practice.</translation>
    </message>
    <message>
        <source>Practice and real reports are never mixed</source>
        <translation>Practice and real reports are never mixed</translation>
    </message>
    <message>
        <source>%1 is a library for %2.</source>
        <translation>%1 is a library for %2.</translation>
    </message>
    <message>
        <source>Choose another folder with --library, or leave it away.</source>
        <translation>Choose another folder with --library, or leave it away.</translation>
    </message>
    <message>
        <source>It ended at once; the terminal says why.</source>
        <translation>It ended at once; the terminal says why.</translation>
    </message>
    <message>
        <source>The program does not start as %1</source>
        <translation>The program does not start as %1</translation>
    </message>
    <message>
        <source>That user must be able to read the program’s folder and to open windows on this screen. Install the program for everybody, or log in as that user.</source>
        <translation>That user must be able to read the program’s folder and to open windows on this screen. Install the program for everybody, or log in as that user.</translation>
    </message>
    <message>
        <source>--signed-in goes with capture; in the window open a signed-in tab</source>
        <translation>--signed-in goes with capture; in the window open a signed-in tab</translation>
    </message>
    <message>
        <source>keep the page as a PDF on A4 as well</source>
        <translation>keep the page as a PDF on A4 as well</translation>
    </message>
    <message>
        <source>picture this part of the page on its own (CSS); may be given several times</source>
        <translation>picture this part of the page on its own (CSS); may be given several times</translation>
    </message>
    <message>
        <source>capture as in a signed-in tab: with the logins kept for this library; the capture says so</source>
        <translation>capture as in a signed-in tab: with the logins kept for this library; the capture says so</translation>
    </message>
    <message>
        <source>recheck needs the id or number of at least one report</source>
        <translation>recheck needs the id or number of at least one report</translation>
    </message>
    <message>
        <source>With recheck, opens the listings of reports again and prints whether each is still there.</source>
        <translation>With recheck, opens the listings of reports again and prints whether each is still there.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A file of the evidence is missing</source>
        <translation>A file of the evidence is missing</translation>
    </message>
    <message>
        <source>Restore it from a backup of the library.</source>
        <translation>Restore it from a backup of the library.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>A file cannot be read</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Check that the file exists and that you may read it.</translation>
    </message>
    <message>
        <source>A file of the evidence was changed</source>
        <translation>A file of the evidence was changed</translation>
    </message>
    <message>
        <source>%1 has the digest %2, not %3.</source>
        <translation>%1 has the digest %2, not %3.</translation>
    </message>
    <message>
        <source>Do not send it. Restore the file from a backup of the library.</source>
        <translation>Do not send it. Restore the file from a backup of the library.</translation>
    </message>
    <message>
        <source>somebody without a pseudonym</source>
        <translation>somebody without a pseudonym</translation>
    </message>
    <message>
        <source>Picture of the whole page</source>
        <translation>Picture of the whole page</translation>
    </message>
    <message>
        <source>Picture of what was on the screen</source>
        <translation>Picture of what was on the screen</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Small picture</translation>
    </message>
    <message>
        <source>Picture from the page</source>
        <translation>Picture from the page</translation>
    </message>
    <message>
        <source>Picture of a part of the page</source>
        <translation>Picture of a part of the page</translation>
    </message>
    <message>
        <source>The page in one file (MHTML)</source>
        <translation>The page in one file (MHTML)</translation>
    </message>
    <message>
        <source>Source of the page (HTML)</source>
        <translation>Source of the page (HTML)</translation>
    </message>
    <message>
        <source>Visible text</source>
        <translation>Visible text</translation>
    </message>
    <message>
        <source>What the page says to machines</source>
        <translation>What the page says to machines</translation>
    </message>
    <message>
        <source>The page for printing (PDF)</source>
        <translation>The page for printing (PDF)</translation>
    </message>
    <message>
        <source>Web archive (WACZ)</source>
        <translation>Web archive (WACZ)</translation>
    </message>
    <message>
        <source>File of the bag</source>
        <translation>File of the bag</translation>
    </message>
    <message>
        <source>Redacted copy: %1</source>
        <translation>Redacted copy: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Captured with this library by %1.</source>
        <translation>Captured with this library by %1.</translation>
    </message>
    <message>
        <source>Not captured here. Imported from the file “%1” by %2; what it says of itself is its maker’s word.</source>
        <translation>Not captured here. Imported from the file “%1” by %2; what it says of itself is its maker’s word.</translation>
    </message>
    <message>
        <source>The file was sound in itself when it came.</source>
        <translation>The file was sound in itself when it came.</translation>
    </message>
    <message>
        <source>The file was not sound when it came.</source>
        <translation>The file was not sound when it came.</translation>
    </message>
    <message>
        <source>It names %1 as who captured.</source>
        <translation>It names %1 as who captured.</translation>
    </message>
    <message>
        <source>%1 captured the page</source>
        <translation>%1 captured the page</translation>
    </message>
    <message>
        <source>%1 imported it from a file of others</source>
        <translation>%1 imported it from a file of others</translation>
    </message>
    <message>
        <source>%1 took it back</source>
        <translation>%1 took it back</translation>
    </message>
    <message>
        <source>%1 wrote it into a file for others</source>
        <translation>%1 wrote it into a file for others</translation>
    </message>
    <message>
        <source>%1 sent it to a partner</source>
        <translation>%1 sent it to a partner</translation>
    </message>
    <message>
        <source>The partner confirmed that it came (%1)</source>
        <translation>The partner confirmed that it came (%1)</translation>
    </message>
    <message>
        <source>%1 had every file read again and compared</source>
        <translation>%1 had every file read again and compared</translation>
    </message>
    <message>
        <source>%1 restored the library from a backup</source>
        <translation>%1 restored the library from a backup</translation>
    </message>
    <message>
        <source>%1 made the copy %2 of %3</source>
        <translation>%1 made the copy %2 of %3</translation>
    </message>
    <message>
        <source>%1 stamped its time: %2</source>
        <translation>%1 stamped its time: %2</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entry %1</translation>
    </message>
    <message>
        <source>The site answered with status %1.</source>
        <translation>The site answered with status %1.</translation>
    </message>
    <message>
        <source>An unseen copy of the volunteer’s tab was captured.</source>
        <translation>An unseen copy of the volunteer’s tab was captured.</translation>
    </message>
    <message>
        <source>The volunteer’s own tab was captured as it was.</source>
        <translation>The volunteer’s own tab was captured as it was.</translation>
    </message>
    <message>
        <source>The address was loaded afresh.</source>
        <translation>The address was loaded afresh.</translation>
    </message>
    <message>
        <source>A signed-in tab was captured, with cookies of this site that look like a login’s.</source>
        <translation>A signed-in tab was captured, with cookies of this site that look like a login’s.</translation>
    </message>
    <message>
        <source>A signed-in tab was captured; whether anybody was logged in to this site cannot be told.</source>
        <translation>A signed-in tab was captured; whether anybody was logged in to this site cannot be told.</translation>
    </message>
    <message>
        <source>The page itself may hold marks of the login; it is kept as it was.</source>
        <translation>The page itself may hold marks of the login; it is kept as it was.</translation>
    </message>
    <message>
        <source>The browser began without any login.</source>
        <translation>The browser began without any login.</translation>
    </message>
    <message>
        <source>The browser profile was “%1”.</source>
        <translation>The browser profile was “%1”.</translation>
    </message>
    <message>
        <source>It was scrolled through, down to %1 px.</source>
        <translation>It was scrolled through, down to %1 px.</translation>
    </message>
    <message>
        <source>The picture ends at %1 px; the page went on.</source>
        <translation>The picture ends at %1 px; the page went on.</translation>
    </message>
    <message>
        <source>The program changed the page.</source>
        <translation>The program changed the page.</translation>
    </message>
    <message>
        <source>The program changed nothing on the page.</source>
        <translation>The program changed nothing on the page.</translation>
    </message>
    <message>
        <source>The network was not recorded: %1.</source>
        <translation>The network was not recorded: %1.</translation>
    </message>
    <message>
        <source>There is no web archive, so there is nothing signed. The custody log has the digest of each file.</source>
        <translation>There is no web archive, so there is nothing signed. The custody log has the digest of each file.</translation>
    </message>
    <message>
        <source>No authority stamped its time: its times are this computer’s word.</source>
        <translation>No authority stamped its time: its times are this computer’s word.</translation>
    </message>
    <message>
        <source>The picture is %1 px wide; the page was wider.</source>
        <translation>The picture is %1 px wide; the page was wider.</translation>
    </message>
    <message>
        <source>The page shows parts of other sites: they are in the picture, but not in the text.</source>
        <translation>The page shows parts of other sites: they are in the picture, but not in the text.</translation>
    </message>
    <message>
        <source>A certificate was no longer valid at the time of the capture; the browser had found it valid before.</source>
        <translation>A certificate was no longer valid at the time of the capture; the browser had found it valid before.</translation>
    </message>
    <message>
        <source>Picture of a part that scrolls, put together</source>
        <translation>Picture of a part that scrolls, put together</translation>
    </message>
    <message>
        <source>Source of the page with its hidden trees (HTML)</source>
        <translation>Source of the page with its hidden trees (HTML)</translation>
    </message>
    <message>
        <source>Parts of the page scroll on their own: each was scrolled through, and its screens were put together as a picture of its own.</source>
        <translation>Parts of the page scroll on their own: each was scrolled through, and its screens were put together as a picture of its own.</translation>
    </message>
    <message>
        <source>Not all that parts of the page hold when they are scrolled is in a picture; the text has all of it.</source>
        <translation>Not all that parts of the page hold when they are scrolled is in a picture; the text has all of it.</translation>
    </message>
    <message>
        <source>Words that no script can read (parts of other sites, closed parts of the page) were taken out of the page’s archive and stand at the end of the text.</source>
        <translation>Words that no script can read (parts of other sites, closed parts of the page) were taken out of the page’s archive and stand at the end of the text.</translation>
    </message>
    <message>
        <source>Words that the page took away while it was scrolled stand at the end of the text.</source>
        <translation>Words that the page took away while it was scrolled stand at the end of the text.</translation>
    </message>
    <message>
        <source>The page named %1 more pictures than it showed; the program asked for them and got %2.</source>
        <translation>The page named %1 more pictures than it showed; the program asked for them and got %2.</translation>
    </message>
    <message>
        <source>The page let nobody scroll: %1 px of it are in no picture; the text has their words.</source>
        <translation>The page let nobody scroll: %1 px of it are in no picture; the text has their words.</translation>
    </message>
    <message>
        <source>Parts of the page are painted only when they are in sight and may be blank in the picture; the text has their words.</source>
        <translation>Parts of the page are painted only when they are in sight and may be blank in the picture; the text has their words.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Reports of listings suspected of illegal wildlife trade</source>
        <translation>Reports of listings suspected of illegal wildlife trade</translation>
    </message>
    <message>
        <source>This folder is a BagIt bag (RFC 8493). It was written by Cyber Spotter, but nothing of it is needed to read or check it.</source>
        <translation>This folder is a BagIt bag (RFC 8493). It was written by Cyber Spotter, but nothing of it is needed to read or check it.</translation>
    </message>
    <message>
        <source>A listing that is reported is suspect; whether it is illegal is for others to decide.</source>
        <translation>A listing that is reported is suspect; whether it is illegal is for others to decide.</translation>
    </message>
    <message>
        <source>data/reports.csv    one line per report, for a spreadsheet</source>
        <translation>data/reports.csv    one line per report, for a spreadsheet</translation>
    </message>
    <message>
        <source>data/reports.json   the same with all fields, all events and the digest of every file</source>
        <translation>data/reports.json   the same with all fields, all events and the digest of every file</translation>
    </message>
    <message>
        <source>data/batch.json     the batch as it is sent to the partner</source>
        <translation>data/batch.json     the batch as it is sent to the partner</translation>
    </message>
    <message>
        <source>To check that nothing was changed, in this folder:</source>
        <translation>To check that nothing was changed, in this folder:</translation>
    </message>
    <message>
        <source>or, without unpacking:</source>
        <translation>or, without unpacking:</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of listings suspected of illegal wildlife trade</source>
        <translation>
            <numerusform>%n report of listings suspected of illegal wildlife trade</numerusform>
            <numerusform>%n reports of listings suspected of illegal wildlife trade</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>The export was stopped</translation>
    </message>
    <message>
        <source>Nothing was written; start it again when you like.</source>
        <translation>Nothing was written; start it again when you like.</translation>
    </message>
    <message>
        <source>There is no such format</source>
        <translation>There is no such format</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choose one of: %1.</translation>
    </message>
    <message>
        <source>data/evidence/      a folder per report with copies of its capture’s files in which people’s faces, names and numbers were blanked; the originals are kept by who captured them</source>
        <translation>data/evidence/      a folder per report with copies of its capture’s files in which people’s faces, names and numbers were blanked; the originals are kept by who captured them</translation>
    </message>
    <message>
        <source>data/evidence/      per report the signed archive of its capture (WACZ), or a folder with its files as they were captured</source>
        <translation>data/evidence/      per report the signed archive of its capture (WACZ), or a folder with its files as they were captured</translation>
    </message>
    <message>
        <source>data/evidence/*.tsr time stamps (RFC 3161), where an authority was asked for them: each of the file of that name without “.tsr”; beside it, in “.tsr.pem”, the certificates of the authority</source>
        <translation>data/evidence/*.tsr time stamps (RFC 3161), where an authority was asked for them: each of the file of that name without “.tsr”; beside it, in “.tsr.pem”, the certificates of the authority</translation>
    </message>
    <message>
        <source>To check a time stamp (whether to believe the authority is for you to say):</source>
        <translation>To check a time stamp (whether to believe the authority is for you to say):</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 could not be written.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was there is lost.</source>
        <translation>Free some space and try again; nothing that was there is lost.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>The folder cannot be written to</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Choose another folder, or ask for the right to write there.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>A file cannot be written</translation>
    </message>
    <message>
        <source>Check that its folder exists and that the disk works.</source>
        <translation>Check that its folder exists and that the disk works.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>A file cannot be read</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Check that the file exists and that you may read it.</translation>
    </message>
    <message>
        <source>A file is too large</source>
        <translation>A file is too large</translation>
    </message>
    <message>
        <source>%1 holds more than %2 bytes.</source>
        <translation>%1 holds more than %2 bytes.</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>The file exists already</translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation>Choose another name; nothing was overwritten.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>sent by this program</source>
        <translation>sent by this program</translation>
    </message>
    <message>
        <source>written to a folder</source>
        <translation>written to a folder</translation>
    </message>
    <message>
        <source>by hand, in the partner’s form</source>
        <translation>by hand, in the partner’s form</translation>
    </message>
    <message>
        <source>by hand, on each listing’s page</source>
        <translation>by hand, on each listing’s page</translation>
    </message>
    <message>
        <source>by hand, as a file</source>
        <translation>by hand, as a file</translation>
    </message>
    <message>
        <source>no public way known</source>
        <translation>no public way known</translation>
    </message>
    <message>
        <source>%1 takes reports in its own form on the web, not from a program. Open the form, fill it in for each report, then record that you sent them.</source>
        <translation>%1 takes reports in its own form on the web, not from a program. Open the form, fill it in for each report, then record that you sent them.</translation>
    </message>
    <message>
        <source>%1 takes reports by a link on each listing’s own page, not from a program. Open each listing and use that link, then record that you sent them.</source>
        <translation>%1 takes reports by a link on each listing’s own page, not from a program. Open each listing and use that link, then record that you sent them.</translation>
    </message>
    <message>
        <source>No way for a program to reach %1 is known. Export the batch, hand it to your coordinator, then record that you did.</source>
        <translation>No way for a program to reach %1 is known. Export the batch, hand it to your coordinator, then record that you did.</translation>
    </message>
    <message>
        <source>This program cannot send to %1 by itself. Export the batch, send it to %2 as the partner asks, then record that you did.</source>
        <translation>This program cannot send to %1 by itself. Export the batch, send it to %2 as the partner asks, then record that you did.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A field is not understood</source>
        <translation>A field is not understood</translation>
    </message>
    <message>
        <source>Column “%1” holds “%2”.</source>
        <translation>Column “%1” holds “%2”.</translation>
    </message>
    <message>
        <source>The evidence is not there</source>
        <translation>The evidence is not there</translation>
    </message>
    <message>
        <source>“%1” is no file in %2.</source>
        <translation>“%1” is no file in %2.</translation>
    </message>
    <message>
        <source>The table has no column “url”</source>
        <translation>The table has no column “url”</translation>
    </message>
    <message>
        <source>Its first line reads: %1</source>
        <translation>Its first line reads: %1</translation>
    </message>
    <message>
        <source>The first line must name the columns; “report import --help” lists them.</source>
        <translation>The first line must name the columns; “report import --help” lists them.</translation>
    </message>
    <message>
        <source>Correct it in the table and import the table again; what is known already is passed over.</source>
        <translation>Correct it in the table and import the table again; what is known already is passed over.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be brought in</source>
        <translation>There is nothing in it that can be brought in</translation>
    </message>
    <message>
        <source>A WACZ, a bag or a zipped bag with evidence can be.</source>
        <translation>A WACZ, a bag or a zipped bag with evidence can be.</translation>
    </message>
    <message>
        <source>It does not verify, so it was not brought in</source>
        <translation>It does not verify, so it was not brought in</translation>
    </message>
    <message>
        <source>Ask for a whole copy. To keep it as it is, bring it in as broken.</source>
        <translation>Ask for a whole copy. To keep it as it is, bring it in as broken.</translation>
    </message>
    <message>
        <source>It changed while it was read</source>
        <translation>It changed while it was read</translation>
    </message>
    <message>
        <source>Try again when nothing writes to it.</source>
        <translation>Try again when nothing writes to it.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>The partner did not take it</source>
        <translation>The partner did not take it</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>It answered with HTTP status %1.</translation>
    </message>
    <message>
        <source>The partner’s answer cannot be understood</source>
        <translation>The partner’s answer cannot be understood</translation>
    </message>
    <message>
        <source>It is kept. Tell the partner if it happens again.</source>
        <translation>It is kept. Tell the partner if it happens again.</translation>
    </message>
    <message>
        <source>Something else answered in the partner’s place</source>
        <translation>Something else answered in the partner’s place</translation>
    </message>
    <message>
        <source>A web page came where data was due: the network here may ask you to log in.</source>
        <translation>A web page came where data was due: the network here may ask you to log in.</translation>
    </message>
    <message>
        <source>Log in to the network; sending goes on by itself.</source>
        <translation>Log in to the network; sending goes on by itself.</translation>
    </message>
    <message>
        <source>the partner’s answer</source>
        <translation>the partner’s answer</translation>
    </message>
    <message>
        <source>%1 reports were sent and %2 answered.</source>
        <translation>%1 reports were sent and %2 answered.</translation>
    </message>
    <message>
        <source>The reports are not in the order sent.</source>
        <translation>The reports are not in the order sent.</translation>
    </message>
    <message>
        <source>“%1” is no answer to a report.</source>
        <translation>“%1” is no answer to a report.</translation>
    </message>
    <message>
        <source>It sends evidence to another place: %1</source>
        <translation>It sends evidence to another place: %1</translation>
    </message>
    <message>
        <source>the receipt</source>
        <translation>the receipt</translation>
    </message>
    <message>
        <source>The receipt is not for this batch.</source>
        <translation>The receipt is not for this batch.</translation>
    </message>
    <message>
        <source>the outcomes</source>
        <translation>the outcomes</translation>
    </message>
    <message>
        <source>An outcome lacks its number, report, status or time.</source>
        <translation>An outcome lacks its number, report, status or time.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>it is not an object</source>
        <translation>it is not an object</translation>
    </message>
    <message>
        <source>This is not valid JSON</source>
        <translation>This is not valid JSON</translation>
    </message>
    <message>
        <source>%1, at byte %2: %3</source>
        <translation>%1, at byte %2: %3</translation>
    </message>
    <message>
        <source>Correct it there, or have the program that wrote it write it again.</source>
        <translation>Correct it there, or have the program that wrote it write it again.</translation>
    </message>
</context>
<context>
    <name>Keywords</name>
    <message>
        <source>longer than %1 characters</source>
        <translation>longer than %1 characters</translation>
    </message>
    <message>
        <source>holds a character that cannot be shown</source>
        <translation>holds a character that cannot be shown</translation>
    </message>
    <message>
        <source>more than %1 words</source>
        <translation>more than %1 words</translation>
    </message>
    <message>
        <source>an empty word</source>
        <translation>an empty word</translation>
    </message>
    <message>
        <source>a term is needed</source>
        <translation>a term is needed</translation>
    </message>
    <message>
        <source>a language is needed, as &quot;fr&quot;</source>
        <translation>a language is needed, as &quot;fr&quot;</translation>
    </message>
    <message>
        <source>one of %1 is needed</source>
        <translation>one of %1 is needed</translation>
    </message>
    <message>
        <source>The search term cannot be used</source>
        <translation>The search term cannot be used</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correct it and try again.</translation>
    </message>
    <message>
        <source>There is no such search term of your own</source>
        <translation>There is no such search term of your own</translation>
    </message>
    <message>
        <source>See the list of terms. Built-in terms and those of packs cannot be changed one by one.</source>
        <translation>See the list of terms. Built-in terms and those of packs cannot be changed one by one.</translation>
    </message>
    <message>
        <source>You have this search term already</source>
        <translation>You have this search term already</translation>
    </message>
    <message>
        <source>Change the one there is, or give another taxon or product.</source>
        <translation>Change the one there is, or give another taxon or product.</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>beside %1</translation>
    </message>
    <message>
        <source>not beside %1</source>
        <translation>not beside %1</translation>
    </message>
    <message>
        <source>code word</source>
        <translation>code word</translation>
    </message>
    <message>
        <source>misspelling</source>
        <translation>misspelling</translation>
    </message>
    <message>
        <source>slang</source>
        <translation>slang</translation>
    </message>
    <message>
        <source>hashtag</source>
        <translation>hashtag</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>plain word</source>
        <translation>plain word</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>LoadFailure</name>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>This computer is not connected to the internet.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Check the network, then try again.</translation>
    </message>
    <message>
        <source>This site was not found</source>
        <translation>This site was not found</translation>
    </message>
    <message>
        <source>There is no site with the name %1.</source>
        <translation>There is no site with the name %1.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, and that the computer is connected.</source>
        <translation>Check the address for typing errors, and that the computer is connected.</translation>
    </message>
    <message>
        <source>The site did not answer</source>
        <translation>The site did not answer</translation>
    </message>
    <message>
        <source>%1 refused the connection or broke it off.</source>
        <translation>%1 refused the connection or broke it off.</translation>
    </message>
    <message>
        <source>Try again in a moment; the site may be down.</source>
        <translation>Try again in a moment; the site may be down.</translation>
    </message>
    <message>
        <source>The site took too long</source>
        <translation>The site took too long</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>This site is not who it says it is</source>
        <translation>This site is not who it says it is</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid: %2</source>
        <translation>The certificate of %1 is not valid: %2</translation>
    </message>
    <message>
        <source>Someone may be listening in. The page was not opened, and there is no way round this. Check the date and time of this computer.</source>
        <translation>Someone may be listening in. The page was not opened, and there is no way round this. Check the date and time of this computer.</translation>
    </message>
    <message>
        <source>The page was blocked</source>
        <translation>The page was blocked</translation>
    </message>
    <message>
        <source>The page at %1 was not loaded.</source>
        <translation>The page at %1 was not loaded.</translation>
    </message>
    <message>
        <source>The site goes round in circles</source>
        <translation>The site goes round in circles</translation>
    </message>
    <message>
        <source>%1 sent the browser from address to address without end.</source>
        <translation>%1 sent the browser from address to address without end.</translation>
    </message>
    <message>
        <source>Try the site&apos;s start page.</source>
        <translation>Try the site&apos;s start page.</translation>
    </message>
    <message>
        <source>The page could not be loaded</source>
        <translation>The page could not be loaded</translation>
    </message>
    <message>
        <source>Loading %1 was broken off.</source>
        <translation>Loading %1 was broken off.</translation>
    </message>
    <message>
        <source>%1 could not be loaded: %2</source>
        <translation>%1 could not be loaded: %2</translation>
    </message>
    <message>
        <source>The site asks who you are</source>
        <translation>The site asks who you are</translation>
    </message>
    <message>
        <source>%1 shows this page only to those who give a name and a password to the browser itself.</source>
        <translation>%1 shows this page only to those who give a name and a password to the browser itself.</translation>
    </message>
    <message>
        <source>This program never gives any. Look for the listing&apos;s public page.</source>
        <translation>This program never gives any. Look for the listing&apos;s public page.</translation>
    </message>
    <message>
        <source>The site sent no page</source>
        <translation>The site sent no page</translation>
    </message>
    <message>
        <source>%1 answered that there is nothing to show at this address.</source>
        <translation>%1 answered that there is nothing to show at this address.</translation>
    </message>
    <message>
        <source>Check the address, or open the page that leads to it.</source>
        <translation>Check the address, or open the page that leads to it.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The connection is not safe</source>
        <translation>The connection is not safe</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2</source>
        <translation>%1 could not prove who it is: %2</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock of this computer, then ask the partner.</source>
        <translation>Nothing was sent. Check the clock of this computer, then ask the partner.</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>The address cannot be used</translation>
    </message>
    <message>
        <source>A partner’s address begins with https://.</source>
        <translation>A partner’s address begins with https://.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>The connection failed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is tried again by itself when the line is back.</source>
        <translation>It is tried again by itself when the line is back.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>A file cannot be read</translation>
    </message>
    <message>
        <source>The partner’s answer is too large</source>
        <translation>The partner’s answer is too large</translation>
    </message>
</context>
<context>
    <name>OwnRules</name>
    <message>
        <source>Your own rules cannot be used</source>
        <translation>Your own rules cannot be used</translation>
    </message>
    <message>
        <source>Correct the file or take it away. Until then the built-in rules are used.</source>
        <translation>Correct the file or take it away. Until then the built-in rules are used.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB.</source>
        <translation>The file is larger than 16 MB.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The pack is too large</source>
        <translation>The pack is too large</translation>
    </message>
    <message>
        <source>Ask whoever made it. No programme needs a pack of that size.</source>
        <translation>Ask whoever made it. No programme needs a pack of that size.</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>a list is needed</translation>
    </message>
    <message>
        <source>It has more than %1 entries in &quot;%2&quot;.</source>
        <translation>It has more than %1 entries in &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed</source>
        <translation>&quot;%1&quot; is needed</translation>
    </message>
    <message>
        <source>lower-case letters, digits and dashes are needed</source>
        <translation>lower-case letters, digits and dashes are needed</translation>
    </message>
    <message>
        <source>a name that can be shown is needed</source>
        <translation>a name that can be shown is needed</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is needed</source>
        <translation>a whole number from 1 to %1 is needed</translation>
    </message>
    <message>
        <source>a day is needed, as &quot;2026-12-01&quot;</source>
        <translation>a day is needed, as &quot;2026-12-01&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>&quot;%1&quot; stands twice</translation>
    </message>
    <message>
        <source>The pack cannot be used</source>
        <translation>The pack cannot be used</translation>
    </message>
    <message>
        <source>Ask whoever made it for another. Nothing was changed.</source>
        <translation>Ask whoever made it for another. Nothing was changed.</translation>
    </message>
    <message>
        <source>It has more than %1 MB.</source>
        <translation>It has more than %1 MB.</translation>
    </message>
    <message>
        <source>Its content is nested too deeply, or has too many parts.</source>
        <translation>Its content is nested too deeply, or has too many parts.</translation>
    </message>
    <message>
        <source>the pack</source>
        <translation>the pack</translation>
    </message>
    <message>
        <source>It is not a signed pack.</source>
        <translation>It is not a signed pack.</translation>
    </message>
    <message>
        <source>The pack is not signed</source>
        <translation>The pack is not signed</translation>
    </message>
    <message>
        <source>Nobody vouches for what it says.</source>
        <translation>Nobody vouches for what it says.</translation>
    </message>
    <message>
        <source>Ask the programme for the signed file.</source>
        <translation>Ask the programme for the signed file.</translation>
    </message>
    <message>
        <source>The signature of the pack is wrong</source>
        <translation>The signature of the pack is wrong</translation>
    </message>
    <message>
        <source>It was changed after it was signed, or damaged on its way.</source>
        <translation>It was changed after it was signed, or damaged on its way.</translation>
    </message>
    <message>
        <source>Get the file again from the programme itself.</source>
        <translation>Get the file again from the programme itself.</translation>
    </message>
    <message>
        <source>The pack is signed with another key than before</source>
        <translation>The pack is signed with another key than before</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was signed with %2, and this one with %3.</source>
        <translation>&quot;%1&quot; was signed with %2, and this one with %3.</translation>
    </message>
    <message>
        <source>Ask the programme, by another way than this file came, whether the new key is theirs; then accept it.</source>
        <translation>Ask the programme, by another way than this file came, whether the new key is theirs; then accept it.</translation>
    </message>
    <message>
        <source>There is another pack of the same edition</source>
        <translation>There is another pack of the same edition</translation>
    </message>
    <message>
        <source>&quot;%1&quot; edition %2 is in the library with other content.</source>
        <translation>&quot;%1&quot; edition %2 is in the library with other content.</translation>
    </message>
    <message>
        <source>Ask the programme which is right; a change needs a new edition.</source>
        <translation>Ask the programme which is right; a change needs a new edition.</translation>
    </message>
    <message>
        <source>The pack is older than the one in the library</source>
        <translation>The pack is older than the one in the library</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is edition %2, and the library has %3.</source>
        <translation>&quot;%1&quot; is edition %2, and the library has %3.</translation>
    </message>
    <message>
        <source>Ask for the older edition if you mean it.</source>
        <translation>Ask for the older edition if you mean it.</translation>
    </message>
    <message>
        <source>The key that signs packs cannot be used</source>
        <translation>The key that signs packs cannot be used</translation>
    </message>
    <message>
        <source>Check where Settings keep secrets, then try again.</source>
        <translation>Check where Settings keep secrets, then try again.</translation>
    </message>
    <message>
        <source>No new key could be made.</source>
        <translation>No new key could be made.</translation>
    </message>
    <message>
        <source>What is kept as the key is none.</source>
        <translation>What is kept as the key is none.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>The signature could not be made.</translation>
    </message>
    <message>
        <source>The private part of the key %1 is not where it was kept.</source>
        <translation>The private part of the key %1 is not where it was kept.</translation>
    </message>
    <message>
        <source>a text of more than %1 characters</source>
        <translation>a text of more than %1 characters</translation>
    </message>
    <message>
        <source>a text with a character that cannot be shown</source>
        <translation>a text with a character that cannot be shown</translation>
    </message>
    <message>
        <source>a list of more than %1 entries</source>
        <translation>a list of more than %1 entries</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>an object is needed</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an https address of another&apos;s server</source>
        <translation>&quot;%1&quot; is not an https address of another&apos;s server</translation>
    </message>
    <message>
        <source>it stands twice</source>
        <translation>it stands twice</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; could take too long</source>
        <translation>the pattern &quot;%1&quot; could take too long</translation>
    </message>
    <message>
        <source>a practice partner</source>
        <translation>a practice partner</translation>
    </message>
    <message>
        <source>There is no such pack</source>
        <translation>There is no such pack</translation>
    </message>
    <message>
        <source>See the list of packs.</source>
        <translation>See the list of packs.</translation>
    </message>
</context>
<context>
    <name>PageFile</name>
    <message>
        <source>A saved page is damaged</source>
        <translation>A saved page is damaged</translation>
    </message>
    <message>
        <source>%1 is compressed, but its data is incomplete or wrong.</source>
        <translation>%1 is compressed, but its data is incomplete or wrong.</translation>
    </message>
    <message>
        <source>Save the page again, or get the file from its source once more.</source>
        <translation>Save the page again, or get the file from its source once more.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>A file cannot be read</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Check that the file exists and that you may read it.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standard input</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>No picture could be taken of the page</source>
        <translation>No picture could be taken of the page</translation>
    </message>
    <message>
        <source>Capture the page once more.</source>
        <translation>Capture the page once more.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is not a whole PNG file.</source>
        <translation>The engine&apos;s answer is not a whole PNG file.</translation>
    </message>
    <message>
        <source>A part of the page was not found</source>
        <translation>A part of the page was not found</translation>
    </message>
    <message>
        <source>Nothing on the page is named by “%1”.</source>
        <translation>Nothing on the page is named by “%1”.</translation>
    </message>
    <message>
        <source>The capture of the page is whole without it; name another part.</source>
        <translation>The capture of the page is whole without it; name another part.</translation>
    </message>
</context>
<context>
    <name>PartnerCheck</name>
    <message>
        <source>This partner has no intake that a program can ask. %1</source>
        <translation>This partner has no intake that a program can ask. %1</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>It answers.</translation>
    </message>
    <message>
        <source>its capabilities</source>
        <translation>its capabilities</translation>
    </message>
    <message>
        <source>It takes batches of %1 reports.</source>
        <translation>It takes batches of %1 reports.</translation>
    </message>
    <message>
        <source>It is no intake of this kind.</source>
        <translation>It is no intake of this kind.</translation>
    </message>
    <message>
        <source>It knows you.</source>
        <translation>It knows you.</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>This program sends reports to it directly, at %1.</source>
        <translation>This program sends reports to it directly, at %1.</translation>
    </message>
    <message>
        <source>Each listing is reported with the report link on its own page.</source>
        <translation>Each listing is reported with the report link on its own page.</translation>
    </message>
    <message>
        <source>Listings are reported in its web form: %1</source>
        <translation>Listings are reported in its web form: %1</translation>
    </message>
    <message>
        <source>A file with the reports and their evidence can be handed over.</source>
        <translation>A file with the reports and their evidence can be handed over.</translation>
    </message>
    <message>
        <source>It takes reports by e-mail: %1</source>
        <translation>It takes reports by e-mail: %1</translation>
    </message>
    <message>
        <source>It takes files on its server: %1</source>
        <translation>It takes files on its server: %1</translation>
    </message>
    <message>
        <source>No public way to report to it is known.</source>
        <translation>No public way to report to it is known.</translation>
    </message>
</context>
<context>
    <name>PictureBands</name>
    <message>
        <source>The picture is too large to be shown</source>
        <translation>The picture is too large to be shown</translation>
    </message>
    <message>
        <source>It says that it is %1 × %2 pixels.</source>
        <translation>It says that it is %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Save a copy of it and open that with another program.</source>
        <translation>Save a copy of it and open that with another program.</translation>
    </message>
    <message>
        <source>There is no room to unpack the picture</source>
        <translation>There is no room to unpack the picture</translation>
    </message>
    <message>
        <source>Free some room on the disk of the library.</source>
        <translation>Free some room on the disk of the library.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture is too large</source>
        <translation>The picture is too large</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 pixels</translation>
    </message>
    <message>
        <source>Only plain PNG files of this size can be worked on.</source>
        <translation>Only plain PNG files of this size can be worked on.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>The picture cannot be read</translation>
    </message>
    <message>
        <source>Verify the library; restore the file from a backup if it was changed.</source>
        <translation>Verify the library; restore the file from a backup if it was changed.</translation>
    </message>
    <message>
        <source>The picture could not be written</source>
        <translation>The picture could not be written</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>Try it once more.</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG, GIF, BMP or WebP file that a browser shows.</source>
        <translation>Give a PNG, JPEG, GIF, BMP or WebP file that a browser shows.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make a smaller copy of it and compare that.</source>
        <translation>Make a smaller copy of it and compare that.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n bytes</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>Check the name and your right to read it.</source>
        <translation>Check the name and your right to read it.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>The words that tell whether a listing is gone cannot be read</source>
        <translation>The words that tell whether a listing is gone cannot be read</translation>
    </message>
    <message>
        <source>“%1” is missing, or has an empty entry.</source>
        <translation>“%1” is missing, or has an empty entry.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>The listing was not looked at</source>
        <translation>The listing was not looked at</translation>
    </message>
    <message>
        <source>“%1” of report %2 is not an address of the web.</source>
        <translation>“%1” of report %2 is not an address of the web.</translation>
    </message>
    <message>
        <source>As root the browser’s sandbox cannot start.</source>
        <translation>As root the browser’s sandbox cannot start.</translation>
    </message>
    <message>
        <source>Run it as an ordinary user: runuser -u NAME -- cyberspotter recheck …</source>
        <translation>Run it as an ordinary user: runuser -u NAME -- cyberspotter recheck …</translation>
    </message>
    <message>
        <source>its address does not exist any more</source>
        <translation>its address does not exist any more</translation>
    </message>
    <message>
        <source>the page says that it is over</source>
        <translation>the page says that it is over</translation>
    </message>
    <message>
        <source>its address leads to a search</source>
        <translation>its address leads to a search</translation>
    </message>
    <message>
        <source>its address leads to another page</source>
        <translation>its address leads to another page</translation>
    </message>
    <message>
        <source>the site asks for a login</source>
        <translation>the site asks for a login</translation>
    </message>
    <message>
        <source>the site asks to prove that a person is there</source>
        <translation>the site asks to prove that a person is there</translation>
    </message>
    <message>
        <source>the site answered with an error</source>
        <translation>the site answered with an error</translation>
    </message>
    <message>
        <source>the site did not answer</source>
        <translation>the site did not answer</translation>
    </message>
    <message>
        <source>the page shows no listing</source>
        <translation>the page shows no listing</translation>
    </message>
    <message>
        <source>Observed: still there, the same</source>
        <translation>Observed: still there, the same</translation>
    </message>
    <message>
        <source>Observed: still there, changed</source>
        <translation>Observed: still there, changed</translation>
    </message>
    <message>
        <source>Observed: gone</source>
        <translation>Observed: gone</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>Could not be seen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be seen</source>
        <translation>
            <numerusform>%n could not be seen</numerusform>
            <numerusform>%n could not be seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked at: %1</source>
        <translation>
            <numerusform>%n looked at: %1</numerusform>
            <numerusform>%n looked at: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>There is no such proposal</source>
        <translation>There is no such proposal</translation>
    </message>
    <message>
        <source>See the list of proposals.</source>
        <translation>See the list of proposals.</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>The capture has no such file</source>
        <translation>The capture has no such file</translation>
    </message>
    <message>
        <source>Choose one of the capture’s files.</source>
        <translation>Choose one of the capture’s files.</translation>
    </message>
    <message>
        <source>The redacted file is not in the evidence folder</source>
        <translation>The redacted file is not in the evidence folder</translation>
    </message>
    <message>
        <source>Redact it once more.</source>
        <translation>Redact it once more.</translation>
    </message>
    <message>
        <source>A region lies outside the picture</source>
        <translation>A region lies outside the picture</translation>
    </message>
    <message>
        <source>%1,%2,%3,%4 in a picture of %5 x %6 pixels</source>
        <translation>%1,%2,%3,%4 in a picture of %5 x %6 pixels</translation>
    </message>
    <message>
        <source>Regions are counted in pixels of the picture, from its top left corner.</source>
        <translation>Regions are counted in pixels of the picture, from its top left corner.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nothing is marked</translation>
    </message>
    <message>
        <source>Mark at least one region that must not be seen.</source>
        <translation>Mark at least one region that must not be seen.</translation>
    </message>
    <message>
        <source>Too many regions are marked</source>
        <translation>Too many regions are marked</translation>
    </message>
    <message>
        <source>Mark at most %1; a larger one may cover several.</source>
        <translation>Mark at most %1; a larger one may cover several.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nothing was stored.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choose one of: %1.</translation>
    </message>
    <message>
        <source>The text has no name, number or address that could be found</source>
        <translation>The text has no name, number or address that could be found</translation>
    </message>
    <message>
        <source>Give the words that must not be seen.</source>
        <translation>Give the words that must not be seen.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number or address</source>
        <translation>Phone number or address</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Black box</source>
        <translation>Black box</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Blur</translation>
    </message>
    <message>
        <source>This is no region</source>
        <translation>This is no region</translation>
    </message>
    <message>
        <source>Give X,Y,W,H in pixels of the picture, and if you like :face, :name, :phone or :other and :box or :blur, such as 40,120,200,60:face:blur.</source>
        <translation>Give X,Y,W,H in pixels of the picture, and if you like :face, :name, :phone or :other and :box or :blur, such as 40,120,200,60:face:blur.</translation>
    </message>
</context>
<context>
    <name>RedactionEditor</name>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation>In a batch</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Delivered, no receipt</source>
        <translation>Delivered, no receipt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Asks back</source>
        <translation>Asks back</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Account acted on</source>
        <translation>Account acted on</translation>
    </message>
    <message>
        <source>No violation</source>
        <translation>No violation</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>Already gone</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Known already</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Out of scope</translation>
    </message>
    <message>
        <source>Retraction asked</source>
        <translation>Retraction asked</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Retracted</translation>
    </message>
    <message>
        <source>Retraction refused</source>
        <translation>Retraction refused</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>There is no such report</source>
        <translation>There is no such report</translation>
    </message>
    <message>
        <source>“report list” shows the reports there are.</source>
        <translation>“report list” shows the reports there are.</translation>
    </message>
    <message>
        <source>This report can no longer be changed</source>
        <translation>This report can no longer be changed</translation>
    </message>
    <message>
        <source>Report %1 is “%2”.</source>
        <translation>Report %1 is “%2”.</translation>
    </message>
    <message>
        <source>Take it out of its batch first, or mend it as a new report.</source>
        <translation>Take it out of its batch first, or mend it as a new report.</translation>
    </message>
    <message>
        <source>A report cannot take that step</source>
        <translation>A report cannot take that step</translation>
    </message>
    <message>
        <source>Report %1 is “%2”; it cannot become “%3”.</source>
        <translation>Report %1 is “%2”; it cannot become “%3”.</translation>
    </message>
    <message>
        <source>“report show” tells where it stands and how it came there.</source>
        <translation>“report show” tells where it stands and how it came there.</translation>
    </message>
    <message>
        <source>The capture stays</source>
        <translation>The capture stays</translation>
    </message>
    <message>
        <source>Its report %1 was worked on since.</source>
        <translation>Its report %1 was worked on since.</translation>
    </message>
    <message>
        <source>Withdraw the report instead; the evidence is kept.</source>
        <translation>Withdraw the report instead; the evidence is kept.</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Give the web address of the listing.</source>
        <translation>Give the web address of the listing.</translation>
    </message>
    <message>
        <source>Choose at least one species.</source>
        <translation>Choose at least one species.</translation>
    </message>
    <message>
        <source>Choose what is offered, such as a carving or a live animal.</source>
        <translation>Choose what is offered, such as a carving or a live animal.</translation>
    </message>
    <message>
        <source>Say in a sentence why the listing is suspect.</source>
        <translation>Say in a sentence why the listing is suspect.</translation>
    </message>
    <message>
        <source>Capture the page as evidence.</source>
        <translation>Capture the page as evidence.</translation>
    </message>
    <message>
        <source>Give the title of the listing.</source>
        <translation>Give the title of the listing.</translation>
    </message>
    <message>
        <source>Give the item number of the listing.</source>
        <translation>Give the item number of the listing.</translation>
    </message>
    <message>
        <source>Give the price.</source>
        <translation>Give the price.</translation>
    </message>
    <message>
        <source>Give the currency of the price.</source>
        <translation>Give the currency of the price.</translation>
    </message>
    <message>
        <source>Give the seller’s name or number.</source>
        <translation>Give the seller’s name or number.</translation>
    </message>
    <message>
        <source>Give the country of the listing.</source>
        <translation>Give the country of the listing.</translation>
    </message>
    <message>
        <source>Give the language of the listing.</source>
        <translation>Give the language of the listing.</translation>
    </message>
    <message>
        <source>Give how many or how much is offered.</source>
        <translation>Give how many or how much is offered.</translation>
    </message>
    <message>
        <source>Say how sure you are.</source>
        <translation>Say how sure you are.</translation>
    </message>
    <message>
        <source>This partner asks for your name: enter it in Settings.</source>
        <translation>This partner asks for your name: enter it in Settings.</translation>
    </message>
    <message>
        <source>This partner asks for your e-mail address: enter it in Settings.</source>
        <translation>This partner asks for your e-mail address: enter it in Settings.</translation>
    </message>
    <message>
        <source>This partner asks for your organisation: enter it in Settings.</source>
        <translation>This partner asks for your organisation: enter it in Settings.</translation>
    </message>
    <message>
        <source>Choose the partner who gets the report.</source>
        <translation>Choose the partner who gets the report.</translation>
    </message>
    <message>
        <source>The report is not complete</source>
        <translation>The report is not complete</translation>
    </message>
    <message>
        <source>Report %1 lacks what follows.</source>
        <translation>Report %1 lacks what follows.</translation>
    </message>
    <message>
        <source>Fill in these fields, then mark it as ready.</source>
        <translation>Fill in these fields, then mark it as ready.</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>Report %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) lack what the partner asks for</source>
        <translation>
            <numerusform>%n report lacks what the partner asks for</numerusform>
            <numerusform>%n reports lack what the partner asks for</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in these fields, then try again.</source>
        <translation>Fill in these fields, then try again.</translation>
    </message>
    <message>
        <source>This partner gets redacted evidence only: blank what must not be seen in the page’s picture with “Redact…”, or choose originals for it in Settings.</source>
        <translation>This partner gets redacted evidence only: blank what must not be seen in the page’s picture with “Redact…”, or choose originals for it in Settings.</translation>
    </message>
    <message>
        <source>Report %1: its capture has no redacted picture.</source>
        <translation>Report %1: its capture has no redacted picture.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are not redacted yet</source>
        <translation>
            <numerusform>%n report are not redacted yet</numerusform>
            <numerusform>%n reports are not redacted yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Redact a picture of each capture first, or choose the originals.</source>
        <translation>Nothing was written. Redact a picture of each capture first, or choose the originals.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>There is no such marketplace</source>
        <translation>There is no such marketplace</translation>
    </message>
    <message>
        <source>No marketplace has the id &quot;%1&quot;.</source>
        <translation>No marketplace has the id &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See the list of marketplaces.</source>
        <translation>See the list of marketplaces.</translation>
    </message>
    <message>
        <source>There is no such part</source>
        <translation>There is no such part</translation>
    </message>
    <message>
        <source>Part %1 of %2 was asked for.</source>
        <translation>Part %1 of %2 was asked for.</translation>
    </message>
    <message>
        <source>Parts are numbered from 1, and there are no more than %1.</source>
        <translation>Parts are numbered from 1, and there are no more than %1.</translation>
    </message>
    <message>
        <source>There is no such search list</source>
        <translation>There is no such search list</translation>
    </message>
    <message>
        <source>No list has the id &quot;%1&quot;.</source>
        <translation>No list has the id &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of the lists, or make a new one.</source>
        <translation>Choose one of the lists, or make a new one.</translation>
    </message>
    <message>
        <source>There is no such search</source>
        <translation>There is no such search</translation>
    </message>
    <message>
        <source>No search has the number %1.</source>
        <translation>No search has the number %1.</translation>
    </message>
    <message>
        <source>Open the next search of its list.</source>
        <translation>Open the next search of its list.</translation>
    </message>
    <message>
        <source>There is nothing to search</source>
        <translation>There is nothing to search</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; has no searches.</source>
        <translation>The list &quot;%1&quot; has no searches.</translation>
    </message>
    <message>
        <source>Choose more languages or marketplaces.</source>
        <translation>Choose more languages or marketplaces.</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>The list is too long</translation>
    </message>
    <message>
        <source>A list has no more than %1 searches; this one has %2.</source>
        <translation>A list has no more than %1 searches; this one has %2.</translation>
    </message>
    <message>
        <source>Choose fewer marketplaces or fewer searches for each site.</source>
        <translation>Choose fewer marketplaces or fewer searches for each site.</translation>
    </message>
    <message>
        <source>There is no such taxon</source>
        <translation>There is no such taxon</translation>
    </message>
    <message>
        <source>The catalogue has no taxon &quot;%1&quot;.</source>
        <translation>The catalogue has no taxon &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look it up with: cyberspotter-cli species find</source>
        <translation>Look it up with: cyberspotter-cli species find</translation>
    </message>
    <message>
        <source>There is no such group</source>
        <translation>There is no such group</translation>
    </message>
    <message>
        <source>No taxon of the catalogue belongs to a group &quot;%1&quot;.</source>
        <translation>No taxon of the catalogue belongs to a group &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Groups are: %1.</source>
        <translation>Groups are: %1.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation>The keychain of this computer cannot be used</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose in Settings to keep tokens in a file that only you can read, or to enter them each time.</source>
        <translation>Unlock it and try again, or choose in Settings to keep tokens in a file that only you can read, or to enter them each time.</translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation>It did not answer.</translation>
    </message>
    <message>
        <source>There is none that answers in this session.</source>
        <translation>There is none that answers in this session.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>same picture</source>
        <translation>same picture</translation>
    </message>
    <message>
        <source>same picture, a little changed</source>
        <translation>same picture, a little changed</translation>
    </message>
    <message>
        <source>same picture, mirrored</source>
        <translation>same picture, mirrored</translation>
    </message>
    <message>
        <source>same picture, turned</source>
        <translation>same picture, turned</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>same address</translation>
    </message>
    <message>
        <source>same item number</source>
        <translation>same item number</translation>
    </message>
    <message>
        <source>same seller, title %1 % alike</source>
        <translation>same seller, title %1 % alike</translation>
    </message>
    <message>
        <source>Captured only</source>
        <translation>Captured only</translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike(s)</source>
        <translation>
            <numerusform>%n look-alike</numerusform>
            <numerusform>%n look-alikes</numerusform>
        </translation>
    </message>
    <message>
        <source>You captured this listing on %1, without a report.</source>
        <translation>You captured this listing on %1, without a report.</translation>
    </message>
    <message numerus="yes">
        <source>This listing is like %n that you have.</source>
        <translation>
            <numerusform>This listing is like %n that you have.</numerusform>
            <numerusform>This listing is like %n that you have.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a report of this listing, of %1: %2.</source>
        <translation>You have a report of this listing, of %1: %2.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The workbook cannot be written</source>
        <translation>The workbook cannot be written</translation>
    </message>
    <message>
        <source>Check the room on the disk, or export as CSV.</source>
        <translation>Check the room on the disk, or export as CSV.</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>The table is empty</translation>
    </message>
    <message>
        <source>Its first row must name the columns.</source>
        <translation>Its first row must name the columns.</translation>
    </message>
    <message>
        <source>%1 The nearest is &quot;%2&quot;.</source>
        <translation>%1 The nearest is &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The catalogue has no taxon &quot;%1&quot;.</source>
        <translation>The catalogue has no taxon &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>CITES has no term &quot;%1&quot;.</source>
        <translation>CITES has no term &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no term.</source>
        <translation>There is no term.</translation>
    </message>
    <message>
        <source>There is no language.</source>
        <translation>There is no language.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>There is no language &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;; there are %2.</source>
        <translation>There is no kind &quot;%1&quot;; there are %2.</translation>
    </message>
    <message>
        <source>It is there already as &quot;%1&quot;.</source>
        <translation>It is there already as &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It would be found on every page. Give words that must stand beside it.</source>
        <translation>It would be found on every page. Give words that must stand beside it.</translation>
    </message>
    <message>
        <source>The columns cannot be told</source>
        <translation>The columns cannot be told</translation>
    </message>
    <message>
        <source>Name a field and a column of the table, as in term=Keyword or term=1.</source>
        <translation>Name a field and a column of the table, as in term=Keyword or term=1.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>There is no field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>The table has no column &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The table lacks a column</source>
        <translation>The table lacks a column</translation>
    </message>
    <message>
        <source>No column is known as &quot;%1&quot;.</source>
        <translation>No column is known as &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Say which column it is, as in term=Keyword.</source>
        <translation>Say which column it is, as in term=Keyword.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>It has more than %1 rows.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>It has more than %1 columns.</translation>
    </message>
    <message>
        <source>The table is too large</source>
        <translation>The table is too large</translation>
    </message>
    <message>
        <source>Check that it is the right file, and take out what is not needed.</source>
        <translation>Check that it is the right file, and take out what is not needed.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation>Check its name and whether you may read it.</translation>
    </message>
    <message>
        <source>It has more than %1 MB.</source>
        <translation>It has more than %1 MB.</translation>
    </message>
    <message>
        <source>It has more than %1 parts.</source>
        <translation>It has more than %1 parts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 MB.</source>
        <translation>&quot;%1&quot; has more than %2 MB.</translation>
    </message>
    <message>
        <source>It has no sheet.</source>
        <translation>It has no sheet.</translation>
    </message>
    <message>
        <source>The workbook cannot be read</source>
        <translation>The workbook cannot be read</translation>
    </message>
    <message>
        <source>Save it again as XLSX, or as CSV (UTF-8).</source>
        <translation>Save it again as XLSX, or as CSV (UTF-8).</translation>
    </message>
    <message>
        <source>It has more than %1 texts.</source>
        <translation>It has more than %1 texts.</translation>
    </message>
    <message>
        <source>A cell of row %1 has more than %2 characters.</source>
        <translation>A cell of row %1 has more than %2 characters.</translation>
    </message>
</context>
<context>
    <name>SignedIn</name>
    <message>
        <source>Not everything could be taken away</source>
        <translation>Not everything could be taken away</translation>
    </message>
    <message>
        <source>No tab uses it any more. Delete that folder by hand, or start the program again, which tries once more.</source>
        <translation>No tab uses it any more. Delete that folder by hand, or start the program again, which tries once more.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The library’s signing key cannot be used</source>
        <translation>The library’s signing key cannot be used</translation>
    </message>
    <message>
        <source>Check where Settings keep secrets, then try again.</source>
        <translation>Check where Settings keep secrets, then try again.</translation>
    </message>
    <message>
        <source>No new key could be made.</source>
        <translation>No new key could be made.</translation>
    </message>
    <message>
        <source>What is kept as the key is none.</source>
        <translation>What is kept as the key is none.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>The signature could not be made.</translation>
    </message>
</context>
<context>
    <name>SiteRules</name>
    <message>
        <source>The rules for marketplaces cannot be read</source>
        <translation>The rules for marketplaces cannot be read</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>The file is not of the schema site-rules/1.</source>
        <translation>The file is not of the schema site-rules/1.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>The change to %1 was not kept; all that was there before is.</source>
        <translation>The change to %1 was not kept; all that was there before is.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Free some space and try again.</translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation>The library is damaged</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Restore your last backup into a new folder with “cyberspotter-cli --library NEW restore FILE”.</source>
        <translation>Nothing was overwritten. Restore your last backup into a new folder with “cyberspotter-cli --library NEW restore FILE”.</translation>
    </message>
    <message>
        <source>The library cannot be opened for writing</source>
        <translation>The library cannot be opened for writing</translation>
    </message>
    <message>
        <source>Check the rights of its folder, or choose another with --library.</source>
        <translation>Check the rights of its folder, or choose another with --library.</translation>
    </message>
    <message>
        <source>The library is busy</source>
        <translation>The library is busy</translation>
    </message>
    <message>
        <source>Another program has been writing to %1 for more than ten seconds.</source>
        <translation>Another program has been writing to %1 for more than ten seconds.</translation>
    </message>
    <message>
        <source>Wait for it to end, then try again.</source>
        <translation>Wait for it to end, then try again.</translation>
    </message>
    <message>
        <source>The library refused the change</source>
        <translation>The library refused the change</translation>
    </message>
    <message>
        <source>The library cannot be used</source>
        <translation>The library cannot be used</translation>
    </message>
    <message>
        <source>Check the disk and the folder; nothing was overwritten.</source>
        <translation>Check the disk and the folder; nothing was overwritten.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>the folder cannot be made</translation>
    </message>
    <message>
        <source>no right to write</source>
        <translation>no right to write</translation>
    </message>
    <message>
        <source>There is no library here</source>
        <translation>There is no library here</translation>
    </message>
    <message>
        <source>%1 holds no library.</source>
        <translation>%1 holds no library.</translation>
    </message>
    <message>
        <source>Choose its folder with --library.</source>
        <translation>Choose its folder with --library.</translation>
    </message>
    <message>
        <source>The library is open for reading only</source>
        <translation>The library is open for reading only</translation>
    </message>
    <message>
        <source>%1 cannot be changed now.</source>
        <translation>%1 cannot be changed now.</translation>
    </message>
    <message>
        <source>The library is from a newer version</source>
        <translation>The library is from a newer version</translation>
    </message>
    <message>
        <source>%1 has version %2; this program understands up to %3.</source>
        <translation>%1 has version %2; this program understands up to %3.</translation>
    </message>
    <message>
        <source>Install the newer program, or choose another folder. Nothing was changed.</source>
        <translation>Install the newer program, or choose another folder. Nothing was changed.</translation>
    </message>
    <message>
        <source>This library is open in another window</source>
        <translation>This library is open in another window</translation>
    </message>
    <message>
        <source>%1 is used by process %2.</source>
        <translation>%1 is used by process %2.</translation>
    </message>
    <message>
        <source>Go to that window, or choose another library with --library.</source>
        <translation>Go to that window, or choose another library with --library.</translation>
    </message>
    <message>
        <source>Another process is sending for this library</source>
        <translation>Another process is sending for this library</translation>
    </message>
    <message>
        <source>Process %2 is sending for %1.</source>
        <translation>Process %2 is sending for %1.</translation>
    </message>
    <message>
        <source>Wait for it to end; what you queued will be sent by it.</source>
        <translation>Wait for it to end; what you queued will be sent by it.</translation>
    </message>
    <message>
        <source>page %1 is not as it was written</source>
        <translation>page %1 is not as it was written</translation>
    </message>
    <message>
        <source>The signed-in browser profile is open in another process</source>
        <translation>The signed-in browser profile is open in another process</translation>
    </message>
    <message>
        <source>Process %2 uses the signed-in profile of %1.</source>
        <translation>Process %2 uses the signed-in profile of %1.</translation>
    </message>
    <message>
        <source>Capture from that window, or wait for that process to end.</source>
        <translation>Capture from that window, or wait for that process to end.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Evidence has changed on this computer</source>
        <translation>Evidence has changed on this computer</translation>
    </message>
    <message>
        <source>Nothing more was sent. Run “verify” to see what differs, and restore a backup.</source>
        <translation>Nothing more was sent. Run “verify” to see what differs, and restore a backup.</translation>
    </message>
    <message>
        <source>There is no such submission</source>
        <translation>There is no such submission</translation>
    </message>
    <message>
        <source>The batch was never queued</source>
        <translation>The batch was never queued</translation>
    </message>
    <message>
        <source>Submit it first.</source>
        <translation>Submit it first.</translation>
    </message>
    <message>
        <source>A submission cannot take that step</source>
        <translation>A submission cannot take that step</translation>
    </message>
    <message>
        <source>It is “%1”; it cannot become “%2”.</source>
        <translation>It is “%1”; it cannot become “%2”.</translation>
    </message>
    <message>
        <source>%1 takes no batches from a program</source>
        <translation>%1 takes no batches from a program</translation>
    </message>
    <message>
        <source>The partner asks who reports</source>
        <translation>The partner asks who reports</translation>
    </message>
    <message>
        <source>Nothing was sent. Take these reports out of the batch, fill in the fields, and make a new batch.</source>
        <translation>Nothing was sent. Take these reports out of the batch, fill in the fields, and make a new batch.</translation>
    </message>
    <message>
        <source>The batch is on its way already</source>
        <translation>The batch is on its way already</translation>
    </message>
    <message>
        <source>Its state is “%1”.</source>
        <translation>Its state is “%1”.</translation>
    </message>
    <message>
        <source>Cancel its sending first.</source>
        <translation>Cancel its sending first.</translation>
    </message>
    <message>
        <source>One report alone is too large for the partner</source>
        <translation>One report alone is too large for the partner</translation>
    </message>
    <message>
        <source>Export the batch and hand it over as a file, or ask the partner.</source>
        <translation>Export the batch and hand it over as a file, or ask the partner.</translation>
    </message>
    <message>
        <source>One report cannot be split</source>
        <translation>One report cannot be split</translation>
    </message>
    <message>
        <source>The batch was split in two</source>
        <translation>The batch was split in two</translation>
    </message>
    <message>
        <source>It was too large for the partner. It goes on as batch %1 and batch %2.</source>
        <translation>It was too large for the partner. It goes on as batch %1 and batch %2.</translation>
    </message>
    <message>
        <source>The Batches page leads you through it; “batch sent” records it.</source>
        <translation>The Batches page leads you through it; “batch sent” records it.</translation>
    </message>
</context>
<context>
    <name>SubmissionState</name>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Uploading evidence</source>
        <translation>Uploading evidence</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finishing</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Acknowledged in part</source>
        <translation>Acknowledged in part</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Delivered, no receipt</source>
        <translation>Delivered, no receipt</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Waiting to try again</translation>
    </message>
    <message>
        <source>Checking what arrived</source>
        <translation>Checking what arrived</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>TaxonGroup</name>
    <message>
        <source>agarwood</source>
        <translation>agarwood</translation>
    </message>
    <message>
        <source>amphibians</source>
        <translation>amphibians</translation>
    </message>
    <message>
        <source>anteaters and armadillos</source>
        <translation>anteaters and armadillos</translation>
    </message>
    <message>
        <source>antelopes</source>
        <translation>antelopes</translation>
    </message>
    <message>
        <source>aquarium fishes</source>
        <translation>aquarium fishes</translation>
    </message>
    <message>
        <source>arachnids</source>
        <translation>arachnids</translation>
    </message>
    <message>
        <source>badgers</source>
        <translation>badgers</translation>
    </message>
    <message>
        <source>bats</source>
        <translation>bats</translation>
    </message>
    <message>
        <source>bears</source>
        <translation>bears</translation>
    </message>
    <message>
        <source>beetles</source>
        <translation>beetles</translation>
    </message>
    <message>
        <source>big cats</source>
        <translation>big cats</translation>
    </message>
    <message>
        <source>birds of paradise</source>
        <translation>birds of paradise</translation>
    </message>
    <message>
        <source>birds of prey</source>
        <translation>birds of prey</translation>
    </message>
    <message>
        <source>bivalves</source>
        <translation>bivalves</translation>
    </message>
    <message>
        <source>bromeliads</source>
        <translation>bromeliads</translation>
    </message>
    <message>
        <source>bulbs</source>
        <translation>bulbs</translation>
    </message>
    <message>
        <source>bustards</source>
        <translation>bustards</translation>
    </message>
    <message>
        <source>butterflies</source>
        <translation>butterflies</translation>
    </message>
    <message>
        <source>cacti</source>
        <translation>cacti</translation>
    </message>
    <message>
        <source>camelids</source>
        <translation>camelids</translation>
    </message>
    <message>
        <source>carnivorous plants</source>
        <translation>carnivorous plants</translation>
    </message>
    <message>
        <source>chameleons</source>
        <translation>chameleons</translation>
    </message>
    <message>
        <source>civets</source>
        <translation>civets</translation>
    </message>
    <message>
        <source>conchs</source>
        <translation>conchs</translation>
    </message>
    <message>
        <source>corals</source>
        <translation>corals</translation>
    </message>
    <message>
        <source>cranes</source>
        <translation>cranes</translation>
    </message>
    <message>
        <source>crocodiles</source>
        <translation>crocodiles</translation>
    </message>
    <message>
        <source>cycads</source>
        <translation>cycads</translation>
    </message>
    <message>
        <source>deer</source>
        <translation>deer</translation>
    </message>
    <message>
        <source>eels</source>
        <translation>eels</translation>
    </message>
    <message>
        <source>elephants</source>
        <translation>elephants</translation>
    </message>
    <message>
        <source>extinct elephants</source>
        <translation>extinct elephants</translation>
    </message>
    <message>
        <source>flamingos</source>
        <translation>flamingos</translation>
    </message>
    <message>
        <source>foxes</source>
        <translation>foxes</translation>
    </message>
    <message>
        <source>freshwater turtles</source>
        <translation>freshwater turtles</translation>
    </message>
    <message>
        <source>geckos</source>
        <translation>geckos</translation>
    </message>
    <message>
        <source>giant clams</source>
        <translation>giant clams</translation>
    </message>
    <message>
        <source>giraffes</source>
        <translation>giraffes</translation>
    </message>
    <message>
        <source>hippopotamuses</source>
        <translation>hippopotamuses</translation>
    </message>
    <message>
        <source>hornbills</source>
        <translation>hornbills</translation>
    </message>
    <message>
        <source>hummingbirds</source>
        <translation>hummingbirds</translation>
    </message>
    <message>
        <source>land snails</source>
        <translation>land snails</translation>
    </message>
    <message>
        <source>leeches</source>
        <translation>leeches</translation>
    </message>
    <message>
        <source>lizards</source>
        <translation>lizards</translation>
    </message>
    <message>
        <source>marine mammals</source>
        <translation>marine mammals</translation>
    </message>
    <message>
        <source>medicinal plants</source>
        <translation>medicinal plants</translation>
    </message>
    <message>
        <source>musk deer</source>
        <translation>musk deer</translation>
    </message>
    <message>
        <source>nautiluses</source>
        <translation>nautiluses</translation>
    </message>
    <message>
        <source>okapis</source>
        <translation>okapis</translation>
    </message>
    <message>
        <source>orchids</source>
        <translation>orchids</translation>
    </message>
    <message>
        <source>otters</source>
        <translation>otters</translation>
    </message>
    <message>
        <source>owls</source>
        <translation>owls</translation>
    </message>
    <message>
        <source>palms</source>
        <translation>palms</translation>
    </message>
    <message>
        <source>pangolins</source>
        <translation>pangolins</translation>
    </message>
    <message>
        <source>parrots</source>
        <translation>parrots</translation>
    </message>
    <message>
        <source>pheasants</source>
        <translation>pheasants</translation>
    </message>
    <message>
        <source>pigeons</source>
        <translation>pigeons</translation>
    </message>
    <message>
        <source>possums</source>
        <translation>possums</translation>
    </message>
    <message>
        <source>primates</source>
        <translation>primates</translation>
    </message>
    <message>
        <source>procyonids</source>
        <translation>procyonids</translation>
    </message>
    <message>
        <source>rays</source>
        <translation>rays</translation>
    </message>
    <message>
        <source>red pandas</source>
        <translation>red pandas</translation>
    </message>
    <message>
        <source>reef fishes</source>
        <translation>reef fishes</translation>
    </message>
    <message>
        <source>rhinos</source>
        <translation>rhinos</translation>
    </message>
    <message>
        <source>rodents</source>
        <translation>rodents</translation>
    </message>
    <message>
        <source>sawfishes</source>
        <translation>sawfishes</translation>
    </message>
    <message>
        <source>sea cucumbers</source>
        <translation>sea cucumbers</translation>
    </message>
    <message>
        <source>sea turtles</source>
        <translation>sea turtles</translation>
    </message>
    <message>
        <source>seahorses</source>
        <translation>seahorses</translation>
    </message>
    <message>
        <source>sharks</source>
        <translation>sharks</translation>
    </message>
    <message>
        <source>sloths</source>
        <translation>sloths</translation>
    </message>
    <message>
        <source>snakes</source>
        <translation>snakes</translation>
    </message>
    <message>
        <source>songbirds</source>
        <translation>songbirds</translation>
    </message>
    <message>
        <source>sturgeons</source>
        <translation>sturgeons</translation>
    </message>
    <message>
        <source>succulents</source>
        <translation>succulents</translation>
    </message>
    <message>
        <source>tapirs</source>
        <translation>tapirs</translation>
    </message>
    <message>
        <source>timber</source>
        <translation>timber</translation>
    </message>
    <message>
        <source>tortoises</source>
        <translation>tortoises</translation>
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
        <translation>tree ferns</translation>
    </message>
    <message>
        <source>turacos</source>
        <translation>turacos</translation>
    </message>
    <message>
        <source>waterbirds</source>
        <translation>waterbirds</translation>
    </message>
    <message>
        <source>wild cats</source>
        <translation>wild cats</translation>
    </message>
    <message>
        <source>wild cattle</source>
        <translation>wild cattle</translation>
    </message>
    <message>
        <source>wild dogs</source>
        <translation>wild dogs</translation>
    </message>
    <message>
        <source>wild goats</source>
        <translation>wild goats</translation>
    </message>
    <message>
        <source>wild horses and asses</source>
        <translation>wild horses and asses</translation>
    </message>
    <message>
        <source>wild pigs</source>
        <translation>wild pigs</translation>
    </message>
    <message>
        <source>wild sheep</source>
        <translation>wild sheep</translation>
    </message>
    <message>
        <source>wolves</source>
        <translation>wolves</translation>
    </message>
    <message>
        <source>zebras</source>
        <translation>zebras</translation>
    </message>
</context>
<context>
    <name>TaxonImport</name>
    <message>
        <source>Its first line reads: %1</source>
        <translation>Its first line reads: %1</translation>
    </message>
    <message>
        <source>Download the list as CSV from checklist.cites.org, or the CITES listings from speciesplus.net, and import that file.</source>
        <translation>Download the list as CSV from checklist.cites.org, or the CITES listings from speciesplus.net, and import that file.</translation>
    </message>
    <message>
        <source>The table has %1 columns</source>
        <translation>The table has %1 columns</translation>
    </message>
    <message>
        <source>The table has no column %1</source>
        <translation>The table has no column %1</translation>
    </message>
    <message>
        <source>A row is not understood</source>
        <translation>A row is not understood</translation>
    </message>
    <message>
        <source>Correct the row and import the file again; the other rows are taken.</source>
        <translation>Correct the row and import the file again; the other rows are taken.</translation>
    </message>
    <message>
        <source>The file is too large for a list of CITES taxa</source>
        <translation>The file is too large for a list of CITES taxa</translation>
    </message>
    <message>
        <source>Choose the file as it was downloaded.</source>
        <translation>Choose the file as it was downloaded.</translation>
    </message>
    <message>
        <source>It has %1 fields instead of %2.</source>
        <translation>It has %1 fields instead of %2.</translation>
    </message>
    <message>
        <source>%1 is not a scientific name.</source>
        <translation>%1 is not a scientific name.</translation>
    </message>
    <message>
        <source>%1: the rank %2 is not known.</source>
        <translation>%1: the rank %2 is not known.</translation>
    </message>
    <message>
        <source>%1: the listing %2 is none of I, II and III.</source>
        <translation>%1: the listing %2 is none of I, II and III.</translation>
    </message>
    <message>
        <source>It has %1 MB; at most %2 are read.</source>
        <translation>It has %1 MB; at most %2 are read.</translation>
    </message>
    <message>
        <source>More than %1 MB.</source>
        <translation>More than %1 MB.</translation>
    </message>
    <message>
        <source>More than %1 rows.</source>
        <translation>More than %1 rows.</translation>
    </message>
    <message>
        <source> Line %1: %2</source>
        <translation> Line %1: %2</translation>
    </message>
    <message>
        <source>The file names no taxon</source>
        <translation>The file names no taxon</translation>
    </message>
    <message>
        <source>None of its %1 rows holds one.</source>
        <translation>None of its %1 rows holds one.</translation>
    </message>
    <message>
        <source>The edition is not a date</source>
        <translation>The edition is not a date</translation>
    </message>
    <message>
        <source>Write the day of the export as 2026-03-05, or its year, or year and month.</source>
        <translation>Write the day of the export as 2026-03-05, or its year, or year and month.</translation>
    </message>
    <message>
        <source>A later edition was imported before</source>
        <translation>A later edition was imported before</translation>
    </message>
    <message>
        <source>This file is of %1, and %2 of %3.</source>
        <translation>This file is of %1, and %2 of %3.</translation>
    </message>
    <message>
        <source>Download a newer one; say which day it is of, with --edition; or take it all the same, with --replace.</source>
        <translation>Download a newer one; say which day it is of, with --edition; or take it all the same, with --replace.</translation>
    </message>
    <message>
        <source>Most taxa would be gone</source>
        <translation>Most taxa would be gone</translation>
    </message>
    <message>
        <source>%1 of the %2 taxa imported before are not in this file.</source>
        <translation>%1 of the %2 taxa imported before are not in this file.</translation>
    </message>
    <message>
        <source>A selection is imported with --part: it adds and changes only. To take the file as it is, use --replace.</source>
        <translation>A selection is imported with --part: it adds and changes only. To take the file as it is, use --replace.</translation>
    </message>
    <message>
        <source>%1, edition %2 (%3)</source>
        <translation>%1, edition %2 (%3)</translation>
    </message>
    <message>
        <source>Taxa were imported meanwhile</source>
        <translation>Taxa were imported meanwhile</translation>
    </message>
    <message>
        <source>Look at the changes again, then import.</source>
        <translation>Look at the changes again, then import.</translation>
    </message>
    <message>
        <source>This is not the code of a language</source>
        <translation>This is not the code of a language</translation>
    </message>
    <message>
        <source>Give it as en, fr, zh or pt-BR.</source>
        <translation>Give it as en, fr, zh or pt-BR.</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>The name is empty</translation>
    </message>
    <message>
        <source>Write the name as it is used in this language.</source>
        <translation>Write the name as it is used in this language.</translation>
    </message>
</context>
<context>
    <name>TimeStamp</name>
    <message>
        <source>The authority’s certificate cannot be read</source>
        <translation>The authority’s certificate cannot be read</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>There is no certificate in it.</translation>
    </message>
    <message>
        <source>Choose a file with certificates in the form PEM.</source>
        <translation>Choose a file with certificates in the form PEM.</translation>
    </message>
    <message>
        <source>It stamps a digest of the kind %1, not a SHA-256.</source>
        <translation>It stamps a digest of the kind %1, not a SHA-256.</translation>
    </message>
    <message>
        <source>It stamps something else: the SHA-256 %1.</source>
        <translation>It stamps something else: the SHA-256 %1.</translation>
    </message>
    <message>
        <source>It does not answer this request: another one’s number is in it.</source>
        <translation>It does not answer this request: another one’s number is in it.</translation>
    </message>
    <message>
        <source>The signer’s certificate is not one for time stamps alone.</source>
        <translation>The signer’s certificate is not one for time stamps alone.</translation>
    </message>
    <message>
        <source>The signer’s certificate does not say “time stamps” as critical.</source>
        <translation>The signer’s certificate does not say “time stamps” as critical.</translation>
    </message>
    <message>
        <source>The signer’s certificate was not valid at that time (%1 to %2).</source>
        <translation>The signer’s certificate was not valid at that time (%1 to %2).</translation>
    </message>
    <message>
        <source>The signer’s certificate has ended since (%1); it was valid when the time was stamped.</source>
        <translation>The signer’s certificate has ended since (%1); it was valid when the time was stamped.</translation>
    </message>
    <message>
        <source>The signature does not hold (%1).</source>
        <translation>The signature does not hold (%1).</translation>
    </message>
    <message>
        <source>Nobody who is believed here vouches for the signer (%1).</source>
        <translation>Nobody who is believed here vouches for the signer (%1).</translation>
    </message>
    <message>
        <source>The signer’s certificate is not in it.</source>
        <translation>The signer’s certificate is not in it.</translation>
    </message>
    <message>
        <source>What was stamped does not lie beside it, so only the stamp itself was checked.</source>
        <translation>What was stamped does not lie beside it, so only the stamp itself was checked.</translation>
    </message>
    <message>
        <source>The time stamp cannot be asked for</source>
        <translation>The time stamp cannot be asked for</translation>
    </message>
    <message>
        <source>No time stamp came</source>
        <translation>No time stamp came</translation>
    </message>
    <message>
        <source>It is asked again later by itself. If it stays so, choose another authority.</source>
        <translation>It is asked again later by itself. If it stays so, choose another authority.</translation>
    </message>
    <message>
        <source>it answers with status %1.</source>
        <translation>it answers with status %1.</translation>
    </message>
    <message>
        <source>its answer is no time stamp but “%1”.</source>
        <translation>its answer is no time stamp but “%1”.</translation>
    </message>
    <message>
        <source>This is no time stamp, or a damaged one.</source>
        <translation>This is no time stamp, or a damaged one.</translation>
    </message>
    <message>
        <source>it does not know the digest</source>
        <translation>it does not know the digest</translation>
    </message>
    <message>
        <source>it does not allow the request</source>
        <translation>it does not allow the request</translation>
    </message>
    <message>
        <source>it could not read the request</source>
        <translation>it could not read the request</translation>
    </message>
    <message>
        <source>its clock is not available</source>
        <translation>its clock is not available</translation>
    </message>
    <message>
        <source>it does not have that policy</source>
        <translation>it does not have that policy</translation>
    </message>
    <message>
        <source>it does not know an extension</source>
        <translation>it does not know an extension</translation>
    </message>
    <message>
        <source>it does not have what was asked for besides</source>
        <translation>it does not have what was asked for besides</translation>
    </message>
    <message>
        <source>its system failed</source>
        <translation>its system failed</translation>
    </message>
    <message>
        <source>It is too large for a time stamp.</source>
        <translation>It is too large for a time stamp.</translation>
    </message>
    <message>
        <source>The authority gave no time stamp: %1.</source>
        <translation>The authority gave no time stamp: %1.</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>it does not say why</translation>
    </message>
    <message>
        <source>This time stamp is no longer wanted</source>
        <translation>This time stamp is no longer wanted</translation>
    </message>
    <message>
        <source>The custody log is empty</source>
        <translation>The custody log is empty</translation>
    </message>
    <message>
        <source>Capture a page first.</source>
        <translation>Capture a page first.</translation>
    </message>
    <message>
        <source>No time-stamp authority is named</source>
        <translation>No time-stamp authority is named</translation>
    </message>
    <message>
        <source>Add one in the settings, or name one with --authority.</source>
        <translation>Add one in the settings, or name one with --authority.</translation>
    </message>
    <message>
        <source>This is no address of a time-stamp authority</source>
        <translation>This is no address of a time-stamp authority</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>It begins with http:// or https://.</translation>
    </message>
    <message>
        <source>the custody log up to here</source>
        <translation>the custody log up to here</translation>
    </message>
    <message>
        <source>the archive of this capture</source>
        <translation>the archive of this capture</translation>
    </message>
    <message>
        <source>this capture with all its files</source>
        <translation>this capture with all its files</translation>
    </message>
    <message>
        <source>Waits for a time stamp of %1.</source>
        <translation>Waits for a time stamp of %1.</translation>
    </message>
    <message>
        <source>Waits for a time stamp of %1. The last attempt failed: %2</source>
        <translation>Waits for a time stamp of %1. The last attempt failed: %2</translation>
    </message>
    <message>
        <source>%1 confirms that %2 existed at %3 UTC.</source>
        <translation>%1 confirms that %2 existed at %3 UTC.</translation>
    </message>
    <message>
        <source>The time stamp of %1 does not hold: %2</source>
        <translation>The time stamp of %1 does not hold: %2</translation>
    </message>
    <message>
        <source>What was stamped is no longer here.</source>
        <translation>What was stamped is no longer here.</translation>
    </message>
    <message>
        <source>The time stamp %1 has no entry in the custody log.</source>
        <translation>The time stamp %1 has no entry in the custody log.</translation>
    </message>
    <message>
        <source>The time stamp of entry %1 of the custody log is no longer in the library.</source>
        <translation>The time stamp of entry %1 of the custody log is no longer in the library.</translation>
    </message>
    <message>
        <source>its answer is too large for a time stamp.</source>
        <translation>its answer is too large for a time stamp.</translation>
    </message>
    <message>
        <source>The certificates that came with it vouch for the signer, but nobody who is believed here vouches for them. Compare the SHA-256 of the authority’s certificate with what the authority publishes: %1</source>
        <translation>The certificates that came with it vouch for the signer, but nobody who is believed here vouches for them. Compare the SHA-256 of the authority’s certificate with what the authority publishes: %1</translation>
    </message>
    <message>
        <source>It says %1 UTC, signed by %2; %3 %4.</source>
        <translation>It says %1 UTC, signed by %2; %3 %4.</translation>
    </message>
    <message>
        <source>It stamps a digest of the kind %1, which is not known here.</source>
        <translation>It stamps a digest of the kind %1, which is not known here.</translation>
    </message>
    <message>
        <source>It does not stamp %1 as it is now, whose digest is %2.</source>
        <translation>It does not stamp %1 as it is now, whose digest is %2.</translation>
    </message>
    <message>
        <source>It covers %1.</source>
        <translation>It covers %1.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A row of “%1” names a row of “%2” that is not there.</source>
        <translation>A row of “%1” names a row of “%2” that is not there.</translation>
    </message>
    <message>
        <source>Capture %1 has no entry in the custody log.</source>
        <translation>Capture %1 has no entry in the custody log.</translation>
    </message>
    <message>
        <source>Capture %1 is not as it was entered in the custody log.</source>
        <translation>Capture %1 is not as it was entered in the custody log.</translation>
    </message>
    <message>
        <source>Capture %1 is in the custody log but no longer in the library.</source>
        <translation>Capture %1 is in the custody log but no longer in the library.</translation>
    </message>
    <message>
        <source>Its SHA-256 is now %1.</source>
        <translation>Its SHA-256 is now %1.</translation>
    </message>
    <message>
        <source>The library says %1 bytes, the file holds %2.</source>
        <translation>The library says %1 bytes, the file holds %2.</translation>
    </message>
    <message>
        <source>No capture names this file.</source>
        <translation>No capture names this file.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>There is no such file or folder.</translation>
    </message>
    <message>
        <source>It is from before pages had check values: only its structure can be checked.</source>
        <translation>It is from before pages had check values: only its structure can be checked.</translation>
    </message>
    <message>
        <source>Page %1: </source>
        <translation>Page %1: </translation>
    </message>
    <message numerus="yes">
        <source>And %n more page(s).</source>
        <translation>
            <numerusform>And %n more page.</numerusform>
            <numerusform>And %n more pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup holds no library.</source>
        <translation>The backup holds no library.</translation>
    </message>
    <message numerus="yes">
        <source>(%n time(s) in all)</source>
        <translation>
            <numerusform>(%n time in all)</numerusform>
            <numerusform>(%n times in all)</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 of the custody log: %2</source>
        <translation>Entry %1 of the custody log: %2</translation>
    </message>
    <message>
        <source>The redacted file %1 of capture %2 is in the custody log but no longer in the library.</source>
        <translation>The redacted file %1 of capture %2 is in the custody log but no longer in the library.</translation>
    </message>
    <message>
        <source>What is said of the redacted file %1 of capture %2 is not as it was entered in the custody log.</source>
        <translation>What is said of the redacted file %1 of capture %2 is not as it was entered in the custody log.</translation>
    </message>
    <message>
        <source>The redacted file %1 of capture %2 has no entry in the custody log.</source>
        <translation>The redacted file %1 of capture %2 has no entry in the custody log.</translation>
    </message>
    <message>
        <source>A byte of it changed since it was written.</source>
        <translation>A byte of it changed since it was written.</translation>
    </message>
    <message>
        <source>It is not as this program wrote it: another program changed it, or the disk did.</source>
        <translation>It is not as this program wrote it: another program changed it, or the disk did.</translation>
    </message>
    <message>
        <source>It has no check value: another program wrote it, or the disk lost it.</source>
        <translation>It has no check value: another program wrote it, or the disk lost it.</translation>
    </message>
    <message>
        <source>It does not end with a whole page: something was cut off or added.</source>
        <translation>It does not end with a whole page: something was cut off or added.</translation>
    </message>
    <message>
        <source>Its header is damaged: SQLite would leave out all that it holds.</source>
        <translation>Its header is damaged: SQLite would leave out all that it holds.</translation>
    </message>
    <message>
        <source>Entry %1 of the log is damaged: SQLite would leave out this change and all after it.</source>
        <translation>Entry %1 of the log is damaged: SQLite would leave out this change and all after it.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were half written when the program was stopped; the log beside it holds them whole.</source>
        <translation>
            <numerusform>%n page was half written when the program was stopped; the log beside it holds it whole.</numerusform>
            <numerusform>%n pages were half written when the program was stopped; the log beside it holds them whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>It points outside itself.</source>
        <translation>It points outside itself.</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>It ends too early.</translation>
    </message>
    <message>
        <source>Its Zip64 record is missing.</source>
        <translation>Its Zip64 record is missing.</translation>
    </message>
    <message>
        <source>Its Zip64 record is not where it should be.</source>
        <translation>Its Zip64 record is not where it should be.</translation>
    </message>
    <message>
        <source>Its directory does not reach to its end record.</source>
        <translation>Its directory does not reach to its end record.</translation>
    </message>
    <message>
        <source>It is one of several parts.</source>
        <translation>It is one of several parts.</translation>
    </message>
    <message>
        <source>It is no zip, or its end is missing (a download that was cut off?).</source>
        <translation>It is no zip, or its end is missing (a download that was cut off?).</translation>
    </message>
    <message>
        <source>Its directory is damaged.</source>
        <translation>Its directory is damaged.</translation>
    </message>
    <message>
        <source>Its own header and the directory of the zip say different things.</source>
        <translation>Its own header and the directory of the zip say different things.</translation>
    </message>
    <message>
        <source>“%1” reaches beyond the end.</source>
        <translation>“%1” reaches beyond the end.</translation>
    </message>
    <message>
        <source>Several files share the same bytes.</source>
        <translation>Several files share the same bytes.</translation>
    </message>
    <message>
        <source>It holds more files than any bag needs.</source>
        <translation>It holds more files than any bag needs.</translation>
    </message>
    <message>
        <source>Its attributes differ in one byte from those of all other files.</source>
        <translation>Its attributes differ in one byte from those of all other files.</translation>
    </message>
    <message>
        <source>It has versions or attributes that no program writes.</source>
        <translation>It has versions or attributes that no program writes.</translation>
    </message>
    <message>
        <source>Its extra fields and those in the directory of the zip say different things.</source>
        <translation>Its extra fields and those in the directory of the zip say different things.</translation>
    </message>
    <message>
        <source>A file has a comment, which no digest covers.</source>
        <translation>A file has a comment, which no digest covers.</translation>
    </message>
    <message>
        <source>Its Zip64 record is damaged.</source>
        <translation>Its Zip64 record is damaged.</translation>
    </message>
    <message>
        <source>Its two end records say different things.</source>
        <translation>Its two end records say different things.</translation>
    </message>
    <message>
        <source>A comment ends it, which no digest covers.</source>
        <translation>A comment ends it, which no digest covers.</translation>
    </message>
    <message>
        <source>%1 bytes behind it belong to no file.</source>
        <translation>%1 bytes behind it belong to no file.</translation>
    </message>
    <message>
        <source>The sizes behind it and the directory of the zip say different things.</source>
        <translation>The sizes behind it and the directory of the zip say different things.</translation>
    </message>
    <message>
        <source>%1 bytes at its begin belong to no file.</source>
        <translation>%1 bytes at its begin belong to no file.</translation>
    </message>
    <message>
        <source>Its bytes differ from the checksum in the zip.</source>
        <translation>Its bytes differ from the checksum in the zip.</translation>
    </message>
    <message>
        <source>The name is not UTF-8.</source>
        <translation>The name is not UTF-8.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file.</source>
        <translation>It is a link or a device, not a file.</translation>
    </message>
    <message>
        <source>It is encrypted, so nobody can verify it.</source>
        <translation>It is encrypted, so nobody can verify it.</translation>
    </message>
    <message>
        <source>It is compressed in a way (%1) that is not read here.</source>
        <translation>It is compressed in a way (%1) that is not read here.</translation>
    </message>
    <message>
        <source>It is stored, yet its two sizes differ.</source>
        <translation>It is stored, yet its two sizes differ.</translation>
    </message>
    <message>
        <source>It would unpack to more than %1 bytes.</source>
        <translation>It would unpack to more than %1 bytes.</translation>
    </message>
    <message>
        <source>A folder holds bytes.</source>
        <translation>A folder holds bytes.</translation>
    </message>
    <message>
        <source>The zip holds it twice.</source>
        <translation>The zip holds it twice.</translation>
    </message>
    <message>
        <source>On many systems it is the same file as “%1”.</source>
        <translation>On many systems it is the same file as “%1”.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::BatchDetails</name>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Reports of the batch</source>
        <translation>Reports of the batch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Evidence of the batch</source>
        <translation>Evidence of the batch</translation>
    </message>
    <message>
        <source>The data as sent</source>
        <translation>The data as sent</translation>
    </message>
    <message>
        <source>The receipt as received</source>
        <translation>The receipt as received</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Exact data</source>
        <translation>Exact data</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 of %2 sent</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancel sending</translation>
    </message>
    <message>
        <source>Export as bag…</source>
        <translation>Export as bag…</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) for %1</source>
        <translation>
            <numerusform>%n report for %1</numerusform>
            <numerusform>%n reports for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation>Evidence (%1)</translation>
    </message>
    <message>
        <source>Export as bag</source>
        <translation>Export as bag</translation>
    </message>
    <message>
        <source>Evidence bag (*.zip)</source>
        <translation>Evidence bag (*.zip)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Written to %1</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>What leaves this computer</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Progress of sending</translation>
    </message>
    <message>
        <source>Take the report out</source>
        <translation>Take the report out</translation>
    </message>
    <message>
        <source>The report goes back to those that are ready, where you can mend it.</source>
        <translation>The report goes back to those that are ready, where you can mend it.</translation>
    </message>
    <message>
        <source>Not sent yet. This is exactly what leaves this computer:</source>
        <translation>Not sent yet. This is exactly what leaves this computer:</translation>
    </message>
    <message>
        <source>Not sent. Nothing leaves this computer by itself; this is what you hand over:</source>
        <translation>Not sent. Nothing leaves this computer by itself; this is what you hand over:</translation>
    </message>
</context>
<context>
    <name>cyberspotter::BatchesPage</name>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Nothing to send yet</translation>
    </message>
    <message>
        <source>Reports that you mark as ready are grouped here by partner, and sent when you say so.</source>
        <translation>Reports that you mark as ready are grouped here by partner, and sent when you say so.</translation>
    </message>
    <message>
        <source>Go to reports</source>
        <translation>Go to reports</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) ready for %1</source>
        <translation>
            <numerusform>%n report ready for %1</numerusform>
            <numerusform>%n reports ready for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a batch</source>
        <translation>Make a batch</translation>
    </message>
    <message>
        <source>This partner is no longer known: choose another in the reports.</source>
        <translation>This partner is no longer known: choose another in the reports.</translation>
    </message>
    <message>
        <source>Your reports are ready</source>
        <translation>Your reports are ready</translation>
    </message>
    <message>
        <source>Make a batch: you then see exactly what will leave this computer, and nothing goes before you say so.</source>
        <translation>Make a batch: you then see exactly what will leave this computer, and nothing goes before you say so.</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Something is still missing</translation>
    </message>
    <message>
        <source>Fill in what the partner asks for; then the reports can go into a batch.</source>
        <translation>Fill in what the partner asks for; then the reports can go into a batch.</translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation>Report %1: %2</translation>
    </message>
    <message>
        <source>Not sent, by hand</source>
        <translation>Not sent, by hand</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) for %1 lack what the partner asks for now:</source>
        <translation>
            <numerusform>%n report for %1 lacks what the partner asks for now:</numerusform>
            <numerusform>%n reports for %1 lack what the partner asks for now:</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Fill in the reports for %1</source>
        <translation>Fill in the reports for %1</translation>
    </message>
    <message>
        <source>Make a batch for %1</source>
        <translation>Make a batch for %1</translation>
    </message>
</context>
<context>
    <name>cyberspotter::BreakingLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>cyberspotter::BrowsePage</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>New tab</translation>
    </message>
    <message>
        <source>The page wanted to store “%1” here. Downloads are off.</source>
        <translation>The page wanted to store “%1” here. Downloads are off.</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message numerus="yes">
        <source>The page wanted one tab more: there are %n already.</source>
        <translation>
            <numerusform>The page wanted one tab more: there are %n already.</numerusform>
            <numerusform>The page wanted one tab more: there are %n already.</numerusform>
        </translation>
    </message>
    <message>
        <source>As root the browser’s protection (sandbox) cannot start, so no page is opened.</source>
        <translation>As root the browser’s protection (sandbox) cannot start, so no page is opened.</translation>
    </message>
    <message>
        <source>Run as an ordinary user…</source>
        <translation>Run as an ordinary user…</translation>
    </message>
    <message>
        <source>In practice only the invented marketplace opens. For real ones start the program without practice.</source>
        <translation>In practice only the invented marketplace opens. For real ones start the program without practice.</translation>
    </message>
    <message>
        <source>Signed-in tab</source>
        <translation>Signed-in tab</translation>
    </message>
    <message>
        <source>Sites that you log in to here know the account, and it stays logged in until you sign out everywhere in Settings. Captures say so.</source>
        <translation>Sites that you log in to here know the account, and it stays logged in until you sign out everywhere in Settings. Captures say so.</translation>
    </message>
    <message>
        <source>Type the site’s address above.</source>
        <translation>Type the site’s address above.</translation>
    </message>
    <message>
        <source>Open a page first, then record the visit that begins there.</source>
        <translation>Open a page first, then record the visit that begins there.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::BrowserBox</name>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>As the system. Or codes with commas, for example: id, en</source>
        <translation>As the system. Or codes with commas, for example: id, en</translation>
    </message>
    <message>
        <source>Languages asked from sites</source>
        <translation>Languages asked from sites</translation>
    </message>
    <message>
        <source>Languages of sites</source>
        <translation>Languages of sites</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of pages in new tabs</source>
        <translation>Size of pages in new tabs</translation>
    </message>
    <message>
        <source>Size of pages</source>
        <translation>Size of pages</translation>
    </message>
    <message>
        <source>Close all tabs and forget</source>
        <translation>Close all tabs and forget</translation>
    </message>
    <message>
        <source>Browsing data</source>
        <translation>Browsing data</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write languages as codes with commas, for example: id, en</source>
        <translation>“%1” is not understood. Write languages as codes with commas, for example: id, en</translation>
    </message>
    <message>
        <source>All tabs are closed; cookies, cache and visited pages of ordinary tabs are forgotten. What you captured is kept.</source>
        <translation>All tabs are closed; cookies, cache and visited pages of ordinary tabs are forgotten. What you captured is kept.</translation>
    </message>
    <message>
        <source>Ordinary tabs keep nothing on the disk: all is forgotten when the program closes, too.</source>
        <translation>Ordinary tabs keep nothing on the disk: all is forgotten when the program closes, too.</translation>
    </message>
    <message>
        <source>What is kept of signed-in tabs</source>
        <translation>What is kept of signed-in tabs</translation>
    </message>
    <message>
        <source>Signed-in tabs</source>
        <translation>Signed-in tabs</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Sign out everywhere</translation>
    </message>
    <message>
        <source>Signing out everywhere closes the signed-in tabs and deletes their cookies, storage and history from this computer at once. A site may go on listing the login until you end it there, too.</source>
        <translation>Signing out everywhere closes the signed-in tabs and deletes their cookies, storage and history from this computer at once. A site may go on listing the login until you end it there, too.</translation>
    </message>
    <message>
        <source>Everything is signed out: cookies, storage and history of the signed-in tabs are deleted.</source>
        <translation>Everything is signed out: cookies, storage and history of the signed-in tabs are deleted.</translation>
    </message>
    <message>
        <source>Logins are kept since %1, in %2</source>
        <translation>Logins are kept since %1, in %2</translation>
    </message>
    <message>
        <source>Nothing is kept: nobody is signed in.</source>
        <translation>Nothing is kept: nobody is signed in.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::CaptureListModel</name>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Captured here</source>
        <translation>Captured here</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>cyberspotter::CaptureTray</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo this capture</source>
        <translation>Undo this capture</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Retry this capture</source>
        <translation>Retry this capture</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Show the evidence of this capture</source>
        <translation>Show the evidence of this capture</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Put this capture away</source>
        <translation>Put this capture away</translation>
    </message>
    <message>
        <source>Captures under way</source>
        <translation>Captures under way</translation>
    </message>
    <message>
        <source>Captures of this session</source>
        <translation>Captures of this session</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Undo (%1 s)</translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s). Enter opens the report.</source>
        <translation>
            <numerusform>%n capture. Enter opens the report.</numerusform>
            <numerusform>%n captures. Enter opens the report.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too long ago</source>
        <translation>It is too long ago</translation>
    </message>
    <message>
        <source>Open the page and capture it again.</source>
        <translation>Open the page and capture it again.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::CaptureViewer</name>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Life line</source>
        <translation>Life line</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Life line of the capture</source>
        <translation>Life line of the capture</translation>
    </message>
    <message>
        <source>What went over the network</source>
        <translation>What went over the network</translation>
    </message>
    <message>
        <source>All captures</source>
        <translation>All captures</translation>
    </message>
    <message>
        <source>Reads every file of this capture again and compares it with what was entered when it was kept</source>
        <translation>Reads every file of this capture again and compares it with what was entered when it was kept</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>How it was reached</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>How it was taken</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Time stamps</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>With what</translation>
    </message>
    <message>
        <source>A page without a title</source>
        <translation>A page without a title</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directly</translation>
    </message>
    <message>
        <source>Begun %1
Kept %2</source>
        <translation>Begun %1
Kept %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>This capture has no web archive, so what went over the network is not known.</source>
        <translation>This capture has no web archive, so what went over the network is not known.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the web archive.</source>
        <translation>
            <numerusform>%n record in the web archive.</numerusform>
            <numerusform>%n records in the web archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; only these are listed.</source>
        <translation>There are more; only these are listed.</translation>
    </message>
    <message>
        <source>Reading every file of this capture again…</source>
        <translation>Reading every file of this capture again…</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n file(s) are to the byte what was kept, and the custody log says the same.</source>
        <translation>
            <numerusform>Sound: %n file are to the byte what was kept, and the custody log says the same.</numerusform>
            <numerusform>Sound: %n files are to the byte what was kept, and the custody log says the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sound. What differs:</source>
        <translation>Not sound. What differs:</translation>
    </message>
</context>
<context>
    <name>cyberspotter::CatalogueBox</name>
    <message>
        <source>Species and search terms</source>
        <translation>Species and search terms</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Import the CITES list…</source>
        <translation>Import the CITES list…</translation>
    </message>
    <message>
        <source>Search terms</source>
        <translation>Search terms</translation>
    </message>
    <message>
        <source>My search terms…</source>
        <translation>My search terms…</translation>
    </message>
    <message>
        <source>Import a table or a pack…</source>
        <translation>Import a table or a pack…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Proposals…</source>
        <translation>Proposals…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>The whole of CITES comes as a file from checklist.cites.org or speciesplus.net (both let you download it).</source>
        <translation>The whole of CITES comes as a file from checklist.cites.org or speciesplus.net (both let you download it).</translation>
    </message>
    <message>
        <source>A programme shares its terms as a signed pack; your own words are never lost by it. A table (CSV or XLSX) is looked at row by row before anything is stored.</source>
        <translation>A programme shares its terms as a signed pack; your own words are never lost by it. A table (CSV or XLSX) is looked at row by row before anything is stored.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln species and higher taxa</source>
        <translation>
            <numerusform>%Ln species or higher taxon</numerusform>
            <numerusform>%Ln species and higher taxa</numerusform>
        </translation>
    </message>
    <message>
        <source>CITES listings as of %1 to %2</source>
        <translation>CITES listings as of %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln search term(s)</source>
        <translation>
            <numerusform>%Ln search term</numerusform>
            <numerusform>%Ln search terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln language(s)</source>
        <translation>
            <numerusform>in %Ln language</numerusform>
            <numerusform>in %Ln languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your own</source>
        <translation>
            <numerusform>%Ln of your own</numerusform>
            <numerusform>%Ln of your own</numerusform>
        </translation>
    </message>
    <message>
        <source>None. Ask your programme for its pack.</source>
        <translation>None. Ask your programme for its pack.</translation>
    </message>
    <message>
        <source>taken back by the programme</source>
        <translation>taken back by the programme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2 · edition %3 of %4 · %5</source>
        <translation>%1, by %2 · edition %3 of %4 · %5</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Key: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Take out the pack %1</source>
        <translation>Take out the pack %1</translation>
    </message>
    <message>
        <source>The pack “%1” is taken out. Its file brings it back.</source>
        <translation>The pack “%1” is taken out. Its file brings it back.</translation>
    </message>
    <message>
        <source>Import the CITES list</source>
        <translation>Import the CITES list</translation>
    </message>
    <message>
        <source>Exports of the CITES Checklist or Species+ (*.csv *.tsv *.txt)</source>
        <translation>Exports of the CITES Checklist or Species+ (*.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln species and higher taxa imported.</source>
        <translation>
            <numerusform>%Ln species or higher taxon imported.</numerusform>
            <numerusform>%Ln species and higher taxa imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a table or a pack</source>
        <translation>Import a table or a pack</translation>
    </message>
    <message>
        <source>Tables and packs (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>Tables and packs (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>The pack “%1” is taken in.</source>
        <translation>The pack “%1” is taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln search term(s) imported.</source>
        <translation>
            <numerusform>%Ln search term imported.</numerusform>
            <numerusform>%Ln search terms imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Patterns for filters (*.txt)</source>
        <translation>Patterns for filters (*.txt)</translation>
    </message>
    <message>
        <source>Export search terms</source>
        <translation>Export search terms</translation>
    </message>
    <message>
        <source>search-terms.csv</source>
        <translation>search-terms.csv</translation>
    </message>
    <message>
        <source>The search terms are in %1.</source>
        <translation>The search terms are in %1.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::CatalogueDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ContactsBox</name>
    <message>
        <source>Show in full</source>
        <translation>Show in full</translation>
    </message>
    <message>
        <source>They are kept to find the same seller elsewhere. Never contact a seller.</source>
        <translation>They are kept to find the same seller elsewhere. Never contact a seller.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cyberspotter::DevToolsBridge</name>
    <message>
        <source>The browser engine did not answer</source>
        <translation>The browser engine did not answer</translation>
    </message>
    <message>
        <source>Capture the page once more.</source>
        <translation>Capture the page once more.</translation>
    </message>
    <message>
        <source>%1 was not answered in time.</source>
        <translation>%1 was not answered in time.</translation>
    </message>
    <message>
        <source>The answer has no “%1”.</source>
        <translation>The answer has no “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The answer has %n character(s).</source>
        <translation>
            <numerusform>The answer has %n character.</numerusform>
            <numerusform>The answer has %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::EarlierReports</name>
    <message>
        <source>Earlier reports of this listing</source>
        <translation>Earlier reports of this listing</translation>
    </message>
    <message>
        <source>This is another report</source>
        <translation>This is another report</translation>
    </message>
    <message>
        <source>It takes the place of report %1 (%2)</source>
        <translation>It takes the place of report %1 (%2)</translation>
    </message>
    <message>
        <source>You have a report of this listing already, of %1: %2.</source>
        <translation>You have a report of this listing already, of %1: %2.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::EvidencePage</name>
    <message>
        <source>Import evidence</source>
        <translation>Import evidence</translation>
    </message>
    <message>
        <source>Web archives and evidence bags (*.wacz *.zip);;All files (*)</source>
        <translation>Web archives and evidence bags (*.wacz *.zip);;All files (*)</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Import evidence…</source>
        <translation>Import evidence…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No captures yet</source>
        <translation>No captures yet</translation>
    </message>
    <message>
        <source>Capture a page while you browse (Ctrl+Shift+S), or import evidence that others made.</source>
        <translation>Capture a page while you browse (Ctrl+Shift+S), or import evidence that others made.</translation>
    </message>
    <message>
        <source>Go browsing</source>
        <translation>Go browsing</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Import it all the same</source>
        <translation>Import it all the same</translation>
    </message>
    <message>
        <source>This file was imported before; nothing changed.</source>
        <translation>This file was imported before; nothing changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) imported. They are marked as made by others.</source>
        <translation>
            <numerusform>%n capture imported. They are marked as made by others.</numerusform>
            <numerusform>%n captures imported. They are marked as made by others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::ExchangeModel</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>cyberspotter::FilesPane</name>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copy SHA-256</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Files of the capture</source>
        <translation>Files of the capture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>A copy was written to %1; it is the same to the byte.</source>
        <translation>A copy was written to %1; it is the same to the byte.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation>Find in page</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>cyberspotter::FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Welcome to Cyber Spotter</source>
        <translation>Welcome to Cyber Spotter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>For example: heron-17</source>
        <translation>For example: heron-17</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Practise first: an invented marketplace and partner, nothing leaves this computer</source>
        <translation>Practise first: an invented marketplace and partner, nothing leaves this computer</translation>
    </message>
    <message>
        <source>Real: browse real marketplaces and report to real partners</source>
        <translation>Real: browse real marketplaces and report to real partners</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>A pseudonym is enough. It stands in your evidence, so that an expert can ask you back.</source>
        <translation>A pseudonym is enough. It stands in your evidence, so that an expert can ask you back.</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Which language?</translation>
    </message>
    <message>
        <source>The program speaks it. Marketplaces are searched in the sellers’ own.</source>
        <translation>The program speaks it. Marketplaces are searched in the sellers’ own.</translation>
    </message>
    <message>
        <source>Practice or real?</source>
        <translation>Practice or real?</translation>
    </message>
    <message>
        <source>You can change to the other at any start.</source>
        <translation>You can change to the other at any start.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>cyberspotter::HandOverBox</name>
    <message>
        <source>Copy the report’s text</source>
        <translation>Copy the report’s text</translation>
    </message>
    <message>
        <source>Record as sent…</source>
        <translation>Record as sent…</translation>
    </message>
    <message>
        <source>Open the listing</source>
        <translation>Open the listing</translation>
    </message>
    <message>
        <source>Open the partner’s form</source>
        <translation>Open the partner’s form</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Record as sent</translation>
    </message>
    <message>
        <source>What the partner answered, or where you sent it (may stay empty):</source>
        <translation>What the partner answered, or where you sent it (may stay empty):</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>cyberspotter::HistoryFilters</name>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Search by words</source>
        <translation>Search by words</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Since this day</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Until this day</translation>
    </message>
    <message>
        <source>All species</source>
        <translation>All species</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>All marketplaces</source>
        <translation>All marketplaces</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>All partners</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>cyberspotter::HistoryPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Table (CSV)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Data (JSON)…</translation>
    </message>
    <message>
        <source>Evidence bag (BagIt)…</source>
        <translation>Evidence bag (BagIt)…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1</source>
        <translation>
            <numerusform>%n report written to %1</numerusform>
            <numerusform>%n reports written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cyberspotter-reports-%1.%2</source>
        <translation>cyberspotter-reports-%1.%2</translation>
    </message>
    <message>
        <source>Nothing reported yet</source>
        <translation>Nothing reported yet</translation>
    </message>
    <message>
        <source>Every report you make is kept here, with all that becomes of it.</source>
        <translation>Every report you make is kept here, with all that becomes of it.</translation>
    </message>
    <message>
        <source>Go browsing</source>
        <translation>Go browsing</translation>
    </message>
    <message>
        <source>No report has these words and fits these filters. Take some away to see more.</source>
        <translation>No report has these words and fits these filters. Take some away to see more.</translation>
    </message>
    <message>
        <source>Clear words and filters</source>
        <translation>Clear words and filters</translation>
    </message>
    <message>
        <source>Only the selected</source>
        <translation>Only the selected</translation>
    </message>
    <message>
        <source>Everything found</source>
        <translation>Everything found</translation>
    </message>
    <message numerus="yes">
        <source>Everything found (%n)</source>
        <translation>
            <numerusform>Everything found (%n)</numerusform>
            <numerusform>Everything found (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the selected (%n)</source>
        <translation>
            <numerusform>Only the selected (%n)</numerusform>
            <numerusform>Only the selected (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>All captures…</source>
        <translation>All captures…</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Still there?</translation>
    </message>
    <message>
        <source>The program opens the listings of the selected reports again, one at a time, and writes down which are gone.</source>
        <translation>The program opens the listings of the selected reports again, one at a time, and writes down which are gone.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::KeywordForm</name>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>or a group of species</source>
        <translation>or a group of species</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>Kind of word</translation>
    </message>
    <message>
        <source>Words, parted by commas</source>
        <translation>Words, parted by commas</translation>
    </message>
    <message>
        <source>Only beside these words</source>
        <translation>Only beside these words</translation>
    </message>
    <message>
        <source>Not beside these words</source>
        <translation>Not beside these words</translation>
    </message>
</context>
<context>
    <name>cyberspotter::KeywordList</name>
    <message>
        <source>Search terms on this page</source>
        <translation>Search terms on this page</translation>
    </message>
    <message>
        <source>Close the list of search terms</source>
        <translation>Close the list of search terms</translation>
    </message>
    <message>
        <source>None of the known search terms stands in this page.</source>
        <translation>None of the known search terms stands in this page.</translation>
    </message>
    <message>
        <source>Search terms are not marked. Ctrl+Shift+H marks them again.</source>
        <translation>Search terms are not marked. Ctrl+Shift+H marks them again.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n place(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n place</numerusform>
            <numerusform>%1 · %2 · %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the first place on the page</source>
        <translation>Shows the first place on the page</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add %1 to the report</source>
        <translation>Add %1 to the report</translation>
    </message>
    <message>
        <source>I choose the species later</source>
        <translation>I choose the species later</translation>
    </message>
</context>
<context>
    <name>cyberspotter::KeywordSheetDialog</name>
    <message>
        <source>Term (needed)</source>
        <translation>Term (needed)</translation>
    </message>
    <message>
        <source>Language (needed)</source>
        <translation>Language (needed)</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Group of species</source>
        <translation>Group of species</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Kind of word</source>
        <translation>Kind of word</translation>
    </message>
    <message>
        <source>Only beside these words</source>
        <translation>Only beside these words</translation>
    </message>
    <message>
        <source>Not beside these words</source>
        <translation>Not beside these words</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Countries</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplaces</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Import search terms</source>
        <translation>Import search terms</translation>
    </message>
    <message>
        <source>Only rows that are left out</source>
        <translation>Only rows that are left out</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Say which column holds the term, and which its language.</source>
        <translation>Say which column holds the term, and which its language.</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation>Looking at every row…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s) will be imported.</source>
        <translation>
            <numerusform>%Ln term will be imported.</numerusform>
            <numerusform>%Ln terms will be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already.</source>
        <translation>
            <numerusform>%Ln there already.</numerusform>
            <numerusform>%Ln there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out because something is wrong.</source>
        <translation>
            <numerusform>%Ln row left out because something is wrong.</numerusform>
            <numerusform>%Ln rows left out because something is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln term(s)</source>
        <translation>
            <numerusform>Import %Ln term</numerusform>
            <numerusform>Import %Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
</context>
<context>
    <name>cyberspotter::LibraryBox</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>A backup is one file with all reports and evidence. Tokens are not in it.</source>
        <translation>A backup is one file with all reports and evidence. Tokens are not in it.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>cyberspotter-%1.tar</source>
        <translation>cyberspotter-%1.tar</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backing up…</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) and the library are in %1.</source>
        <translation>
            <numerusform>%n evidence file and the library are in %1.</numerusform>
            <numerusform>%n evidence files and the library are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>The backup takes the place of this library</source>
        <translation>The backup takes the place of this library</translation>
    </message>
    <message>
        <source>What was made since that backup is then no longer seen. The library as it is now is kept whole in a folder beside it. The window closes and opens again.</source>
        <translation>What was made since that backup is then no longer seen. The library as it is now is kept whole in a folder beside it. The window closes and opens again.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Reading the backup and checking every file of it…</source>
        <translation>Reading the backup and checking every file of it…</translation>
    </message>
</context>
<context>
    <name>cyberspotter::LifeLine</name>
    <message>
        <source>by the partner</source>
        <translation>by the partner</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>by you</translation>
    </message>
    <message>
        <source>Life line of the report</source>
        <translation>Life line of the report</translation>
    </message>
    <message>
        <source>Look at the listing today</source>
        <translation>Look at the listing today</translation>
    </message>
    <message>
        <source>Reference of the partner: %1</source>
        <translation>Reference of the partner: %1</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Same seller…</source>
        <translation>Same seller…</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>Is it still there?</translation>
    </message>
    <message>
        <source>The program opens the listing again, unseen, and writes down what it finds.</source>
        <translation>The program opens the listing again, unseen, and writes down what it finds.</translation>
    </message>
    <message>
        <source>by this program</source>
        <translation>by this program</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ListingField</name>
    <message>
        <source>by you</source>
        <translation>by you</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>from the page</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>from the address</translation>
    </message>
    <message>
        <source>from the page’s data (%1)</source>
        <translation>from the page’s data (%1)</translation>
    </message>
    <message>
        <source>The page says this in other places. Choose the right one.</source>
        <translation>The page says this in other places. Choose the right one.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what else the page says</source>
        <translation>%1: what else the page says</translation>
    </message>
</context>
<context>
    <name>cyberspotter::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Browse</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Cyber Spotter – Practice</source>
        <translation>Cyber Spotter – Practice</translation>
    </message>
    <message>
        <source>Cyber Spotter</source>
        <translation>Cyber Spotter</translation>
    </message>
    <message>
        <source>Practice: the marketplace and the partner are invented, and nothing leaves this computer.</source>
        <translation>Practice: the marketplace and the partner are invented, and nothing leaves this computer.</translation>
    </message>
    <message>
        <source>As root the browser’s protection (sandbox) cannot start, so pages stay closed.</source>
        <translation>As root the browser’s protection (sandbox) cannot start, so pages stay closed.</translation>
    </message>
    <message>
        <source>The browser’s protection (sandbox) is off because the program runs as root. That is for practice only.</source>
        <translation>The browser’s protection (sandbox) is off because the program runs as root. That is for practice only.</translation>
    </message>
    <message>
        <source>The browser’s protection (sandbox) is switched off. That is for practice only.</source>
        <translation>The browser’s protection (sandbox) is switched off. That is for practice only.</translation>
    </message>
    <message>
        <source>Run as an ordinary user…</source>
        <translation>Run as an ordinary user…</translation>
    </message>
</context>
<context>
    <name>cyberspotter::NavigationBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Signed-in tab</source>
        <translation>Signed-in tab</translation>
    </message>
    <message>
        <source>The site knows the account that is logged in here, and captures say so. Press to read what that means.</source>
        <translation>The site knows the account that is logged in here, and captures say so. Press to read what that means.</translation>
    </message>
    <message>
        <source>Address, or words to search</source>
        <translation>Address, or words to search</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>New tab</translation>
    </message>
    <message>
        <source>New signed-in tab</source>
        <translation>New signed-in tab</translation>
    </message>
    <message>
        <source>Record this visit</source>
        <translation>Record this visit</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Capture, with a PDF to print</source>
        <translation>Capture, with a PDF to print</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Search terms on this page</source>
        <translation>Search terms on this page</translation>
    </message>
    <message>
        <source>Mark search terms on pages</source>
        <translation>Mark search terms on pages</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) by the search terms on this page</source>
        <translation>
            <numerusform>%n suggestion by the search terms on this page</numerusform>
            <numerusform>%n suggestions by the search terms on this page</numerusform>
        </translation>
    </message>
    <message>
        <source>Search terms are not marked</source>
        <translation>Search terms are not marked</translation>
    </message>
</context>
<context>
    <name>cyberspotter::NewSearchListDialog</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplaces</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Make the list</translation>
    </message>
    <message>
        <source>New search list</source>
        <translation>New search list</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>Group of species to search for</source>
        <translation>Group of species to search for</translation>
    </message>
    <message>
        <source>or a group</source>
        <translation>or a group</translation>
    </message>
    <message>
        <source>Searches for each site at most</source>
        <translation>Searches for each site at most</translation>
    </message>
    <message>
        <source>For each site at most</source>
        <translation>For each site at most</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>My part</translation>
    </message>
    <message>
        <source>People who share the work</source>
        <translation>People who share the work</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <source>A team: all choose the same, and each another part.</source>
        <translation>A team: all choose the same, and each another part.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a species or a group, and at least one language and one marketplace.</source>
        <translation>Choose a species or a group, and at least one language and one marketplace.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es)</source>
        <translation>
            <numerusform>%n search</numerusform>
            <numerusform>%n searches</numerusform>
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
            <numerusform>%n left out, searched within the last 7 days: back from %1 on</numerusform>
            <numerusform>%n left out, searched within the last 7 days: back from %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, waiting in another list</source>
        <translation>
            <numerusform>%n left out, waiting in another list</numerusform>
            <numerusform>%n left out, waiting in another list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than asked for</source>
        <translation>
            <numerusform>%n more than asked for</numerusform>
            <numerusform>%n more than asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::Notice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>cyberspotter::OrdinaryUserDialog</name>
    <message>
        <source>Run as an ordinary user</source>
        <translation>Run as an ordinary user</translation>
    </message>
    <message>
        <source>A page that breaks out of the browser would own the whole computer when the program runs as root. Its protection (sandbox) therefore only starts for an ordinary user.</source>
        <translation>A page that breaks out of the browser would own the whole computer when the program runs as root. Its protection (sandbox) therefore only starts for an ordinary user.</translation>
    </message>
    <message>
        <source>This computer has no ordinary user yet. This command makes one and starts the program as that user; type it in a terminal:</source>
        <translation>This computer has no ordinary user yet. This command makes one and starts the program as that user; type it in a terminal:</translation>
    </message>
    <message>
        <source>The program starts again as this user, and this window closes. That user has a library of their own: to take this one along, make a backup in Settings and restore it there.</source>
        <translation>The program starts again as this user, and this window closes. That user has a library of their own: to take this one along, make a backup in Settings and restore it there.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>The same by hand, in a terminal:</source>
        <translation>The same by hand, in a terminal:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stay as root</source>
        <translation>Stay as root</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
</context>
<context>
    <name>cyberspotter::OutboxStrip</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Outbox: nothing to send</source>
        <translation>Outbox: nothing to send</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Progress of sending</translation>
    </message>
    <message>
        <source>Try sending again</source>
        <translation>Try sending again</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancel sending</translation>
    </message>
    <message>
        <source>Show the batches</source>
        <translation>Show the batches</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, at %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending evidence: %1 of %2</source>
        <translation>Sending evidence: %1 of %2</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 a second</translation>
    </message>
    <message numerus="yes">
        <source>, %n second(s) left</source>
        <translation>
            <numerusform>, %n second left</numerusform>
            <numerusform>, %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::OwnKeywordsDialog</name>
    <message>
        <source>My search terms</source>
        <translation>My search terms</translation>
    </message>
    <message>
        <source>None yet. Write the first at the right, import a table, or select words on a page and choose “New search term”.</source>
        <translation>None yet. Write the first at the right, import a table, or select words on a page and choose “New search term”.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Find among them</source>
        <translation>Find among them</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Species or group</source>
        <translation>Species or group</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>a table</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>“%1” is added.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” is saved.</translation>
    </message>
    <message>
        <source>“%1” is taken out.</source>
        <translation>“%1” is taken out.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1” is back.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PackDialog</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>taken out</translation>
    </message>
    <message>
        <source>A programme’s pack</source>
        <translation>A programme’s pack</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Checking the signature…</translation>
    </message>
    <message>
        <source>The programme told me itself that its key has changed</source>
        <translation>The programme told me itself that its key has changed</translation>
    </message>
    <message>
        <source>Take this older edition all the same</source>
        <translation>Take this older edition all the same</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>What the pack changes</source>
        <translation>What the pack changes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>In the pack</translation>
    </message>
    <message>
        <source>%1, by %2. Edition %3 of %4.</source>
        <translation>%1, by %2. Edition %3 of %4.</translation>
    </message>
    <message>
        <source>This very edition is here already.</source>
        <translation>This very edition is here already.</translation>
    </message>
    <message>
        <source>Edition %1 is here now.</source>
        <translation>Edition %1 is here now.</translation>
    </message>
    <message>
        <source>The programme takes this pack back: what it brought goes, your own words stay.</source>
        <translation>The programme takes this pack back: what it brought goes, your own words stay.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Key: %1</translation>
    </message>
    <message>
        <source>Signed by the same key as before.</source>
        <translation>Signed by the same key as before.</translation>
    </message>
    <message>
        <source>Signed by a key that is seen for the first time. Compare it with what the programme tells you; it is remembered from now on.</source>
        <translation>Signed by a key that is seen for the first time. Compare it with what the programme tells you; it is remembered from now on.</translation>
    </message>
    <message>
        <source>Signed by ANOTHER key than before. Somebody else may have made this file: ask the programme before you take it in.</source>
        <translation>Signed by ANOTHER key than before. Somebody else may have made this file: ask the programme before you take it in.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nothing changes.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own words say otherwise, and stay</source>
        <translation>Your own words say otherwise, and stay</translation>
    </message>
    <message>
        <source>New terms</source>
        <translation>New terms</translation>
    </message>
    <message>
        <source>Changed terms</source>
        <translation>Changed terms</translation>
    </message>
    <message>
        <source>Terms that go</source>
        <translation>Terms that go</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplaces</translation>
    </message>
    <message>
        <source>takes the place of one that is known</source>
        <translation>takes the place of one that is known</translation>
    </message>
    <message>
        <source>Partners: tick those that you want</source>
        <translation>Partners: tick those that you want</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>not here</translation>
    </message>
    <message>
        <source>%1: reports would go to another address; its token is forgotten</source>
        <translation>%1: reports would go to another address; its token is forgotten</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PageSuggestions</name>
    <message>
        <source>The page says %1.</source>
        <translation>The page says %1.</translation>
    </message>
    <message>
        <source>Search terms are marked on pages.</source>
        <translation>Search terms are marked on pages.</translation>
    </message>
    <message>
        <source>Search terms are not marked on pages any more.</source>
        <translation>Search terms are not marked on pages any more.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PartnersBox</name>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>In the keychain of this computer</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>In a file that only you can read</translation>
    </message>
    <message>
        <source>Nowhere: I enter it after each start</source>
        <translation>Nowhere: I enter it after each start</translation>
    </message>
    <message>
        <source>Where tokens are kept</source>
        <translation>Where tokens are kept</translation>
    </message>
    <message>
        <source>Tokens are kept</source>
        <translation>Tokens are kept</translation>
    </message>
    <message>
        <source>The token that this partner gave you</source>
        <translation>The token that this partner gave you</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation>Keep token</translation>
    </message>
    <message>
        <source>Name of a new partner</source>
        <translation>Name of a new partner</translation>
    </message>
    <message>
        <source>Address of its intake</source>
        <translation>Address of its intake</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Add partner</translation>
    </message>
    <message>
        <source>The token is kept.</source>
        <translation>The token is kept.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Asking %1…</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>As it was captured</source>
        <translation>As it was captured</translation>
    </message>
    <message>
        <source>Redacted copies only</source>
        <translation>Redacted copies only</translation>
    </message>
    <message>
        <source>Evidence that this partner gets</source>
        <translation>Evidence that this partner gets</translation>
    </message>
    <message>
        <source>Evidence it gets</source>
        <translation>Evidence it gets</translation>
    </message>
    <message>
        <source>Only redacted copies go to this partner. A report without one is held back until it is made.</source>
        <translation>Only redacted copies go to this partner. A report without one is held back until it is made.</translation>
    </message>
    <message>
        <source>The evidence goes to this partner as it was captured.</source>
        <translation>The evidence goes to this partner as it was captured.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PicturePane</name>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>This capture has no picture.</source>
        <translation>This capture has no picture.</translation>
    </message>
    <message>
        <source>Which picture</source>
        <translation>Which picture</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Size of the picture</translation>
    </message>
    <message>
        <source>As wide as the room</source>
        <translation>As wide as the room</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>The whole</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Cover the picture</source>
        <translation>Cover the picture</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Opening the picture…</translation>
    </message>
    <message>
        <source>The picture is covered: it may show dead or suffering animals. All else can be read without it.</source>
        <translation>The picture is covered: it may show dead or suffering animals. All else can be read without it.</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Show picture</translation>
    </message>
    <message>
        <source>Always show pictures at once</source>
        <translation>Always show pictures at once</translation>
    </message>
    <message>
        <source>The file is damaged: below the damage the picture is white.</source>
        <translation>The file is damaged: below the damage the picture is white.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PictureView</name>
    <message>
        <source>Picture of the page</source>
        <translation>Picture of the page</translation>
    </message>
    <message>
        <source>Picture of the page, %1 × %2 pixels</source>
        <translation>Picture of the page, %1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>cyberspotter::PresenceBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>Is it still there?</translation>
    </message>
    <message>
        <source>Listings looked at</source>
        <translation>Listings looked at</translation>
    </message>
    <message>
        <source>As root the browser’s protection (sandbox) cannot start, so no page is opened.</source>
        <translation>As root the browser’s protection (sandbox) cannot start, so no page is opened.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Looking whether the listings are still there: %1 of %2. One page of a site at a time.</source>
        <translation>Looking whether the listings are still there: %1 of %2. One page of a site at a time.</translation>
    </message>
    <message>
        <source>None of these reports has an address of the web.</source>
        <translation>None of these reports has an address of the web.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ProposalDialog</name>
    <message>
        <source>New search term</source>
        <translation>New search term</translation>
    </message>
    <message>
        <source>Mark it on pages from now on</source>
        <translation>Mark it on pages from now on</translation>
    </message>
    <message>
        <source>Propose it to the programme</source>
        <translation>Propose it to the programme</translation>
    </message>
    <message>
        <source>Capture this page, to show where it was seen</source>
        <translation>Capture this page, to show where it was seen</translation>
    </message>
    <message>
        <source>Keep the term</source>
        <translation>Keep the term</translation>
    </message>
    <message>
        <source>Looking in your captures…</source>
        <translation>Looking in your captures…</translation>
    </message>
    <message>
        <source>The language is a guess; correct it if it is wrong.</source>
        <translation>The language is a guess; correct it if it is wrong.</translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation>Known already: %1</translation>
    </message>
    <message>
        <source>Not among the known terms.</source>
        <translation>Not among the known terms.</translation>
    </message>
    <message>
        <source>Your captures do not have it yet.</source>
        <translation>Your captures do not have it yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in your captures:</source>
        <translation>
            <numerusform>%Ln place in your captures:</numerusform>
            <numerusform>%Ln places in your captures:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::ProposalsDialog</name>
    <message>
        <source>Proposed search terms</source>
        <translation>Proposed search terms</translation>
    </message>
    <message>
        <source>None yet. Select words on a page, and choose “New search term” with a right click.</source>
        <translation>None yet. Select words on a page, and choose “New search term” with a right click.</translation>
    </message>
    <message>
        <source>Write a file for the programme…</source>
        <translation>Write a file for the programme…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>They go to the programme in this file, or with a batch to a partner that takes proposals. Neither names you.</source>
        <translation>They go to the programme in this file, or with a batch to a partner that takes proposals. Neither names you.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Species or group</source>
        <translation>Species or group</translation>
    </message>
    <message>
        <source>In my captures</source>
        <translation>In my captures</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>“%1” is taken back.</source>
        <translation>“%1” is taken back.</translation>
    </message>
    <message>
        <source>Write a file for the programme</source>
        <translation>Write a file for the programme</translation>
    </message>
    <message>
        <source>proposed-terms.json</source>
        <translation>proposed-terms.json</translation>
    </message>
    <message>
        <source>The proposals are in %1.</source>
        <translation>The proposals are in %1.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::RedactionEditor</name>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>What was in sight</source>
        <translation>What was in sight</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Picture %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Add region</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Remove region</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Show the picture</translation>
    </message>
    <message>
        <source>Also blank numbers and addresses in the page’s text</source>
        <translation>Also blank numbers and addresses in the page’s text</translation>
    </message>
    <message>
        <source>Save redacted copy</source>
        <translation>Save redacted copy</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Redact</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>What the region hides</source>
        <translation>What the region hides</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation>How it is hidden</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>The picture is covered until you want to see it.</source>
        <translation>The picture is covered until you want to see it.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Draw with the mouse, or add a region and move it with the arrow keys (with Shift: its size). Faces and numbers in a picture are not found by the program: mark each.</source>
        <translation>Draw with the mouse, or add a region and move it with the arrow keys (with Shift: its size). Faces and numbers in a picture are not found by the program: mark each.</translation>
    </message>
    <message>
        <source>Copy %1 of %2 is in use.</source>
        <translation>Copy %1 of %2 is in use.</translation>
    </message>
    <message>
        <source>This capture has no picture to redact.</source>
        <translation>This capture has no picture to redact.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Reading the picture…</translation>
    </message>
    <message>
        <source>Making the redacted copy…</source>
        <translation>Making the redacted copy…</translation>
    </message>
    <message>
        <source>The redacted copy is stored. The original stays as it is.</source>
        <translation>The redacted copy is stored. The original stays as it is.</translation>
    </message>
    <message>
        <source>Blank the page’s text too</source>
        <translation>Blank the page’s text too</translation>
    </message>
</context>
<context>
    <name>cyberspotter::RegionCanvas</name>
    <message>
        <source>Picture with the regions that must not be seen</source>
        <translation>Picture with the regions that must not be seen</translation>
    </message>
    <message>
        <source>No region is chosen. Insert makes one.</source>
        <translation>No region is chosen. Insert makes one.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::RegionList</name>
    <message>
        <source>mark a region</source>
        <translation>mark a region</translation>
    </message>
    <message>
        <source>remove a region</source>
        <translation>remove a region</translation>
    </message>
    <message>
        <source>move a region</source>
        <translation>move a region</translation>
    </message>
    <message>
        <source>change what a region hides</source>
        <translation>change what a region hides</translation>
    </message>
    <message>
        <source>change how a region hides</source>
        <translation>change how a region hides</translation>
    </message>
    <message>
        <source>%1, %2: %3 × %4 pixels at %5, %6</source>
        <translation>%1, %2: %3 × %4 pixels at %5, %6</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportPanel</name>
    <message>
        <source>Ready to send</source>
        <translation>Ready to send</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>What is offered</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Why it is suspect</source>
        <translation>Why it is suspect</translation>
    </message>
    <message>
        <source>In a sentence: what on the page makes it suspect?</source>
        <translation>In a sentence: what on the page makes it suspect?</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsure</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Item number</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Report %1</translation>
    </message>
    <message>
        <source>The report is withdrawn.</source>
        <translation>The report is withdrawn.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ready. Batches sends it.</source>
        <translation>Ready. Batches sends it.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Redact…</source>
        <translation>Redact…</translation>
    </message>
    <message>
        <source>Blank faces, names and numbers on a copy of the page’s picture</source>
        <translation>Blank faces, names and numbers on a copy of the page’s picture</translation>
    </message>
    <message>
        <source>Same seller…</source>
        <translation>Same seller…</translation>
    </message>
    <message>
        <source>Ways to reach the seller</source>
        <translation>Ways to reach the seller</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportTable</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportTableModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Captured</translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Which reports</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>Capture a suspect listing while you browse (Ctrl+Shift+S): it becomes a draft here, to be tagged and sent.</source>
        <translation>Capture a suspect listing while you browse (Ctrl+Shift+S): it becomes a draft here, to be tagged and sent.</translation>
    </message>
    <message>
        <source>Go browsing</source>
        <translation>Go browsing</translation>
    </message>
    <message>
        <source>All captures…</source>
        <translation>All captures…</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SearchDesk</name>
    <message>
        <source>Every search of this list was opened.</source>
        <translation>Every search of this list was opened.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SearchListsCard</name>
    <message>
        <source>part %1 of %2</source>
        <translation>part %1 of %2</translation>
    </message>
    <message>
        <source>Search lists</source>
        <translation>Search lists</translation>
    </message>
    <message>
        <source>New search list…</source>
        <translation>New search list…</translation>
    </message>
    <message>
        <source>A list takes the sellers’ words for a species through the marketplaces, one search after another, and keeps how far you are. A team can share one.</source>
        <translation>A list takes the sellers’ words for a species through the marketplaces, one search after another, and keeps how far you are. A team can share one.</translation>
    </message>
    <message>
        <source>Progress of %1: %2</source>
        <translation>Progress of %1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Continue %1</translation>
    </message>
    <message>
        <source>Opens the next searches in tabs</source>
        <translation>Opens the next searches in tabs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SearchStrip</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Next search</source>
        <translation>Next search</translation>
    </message>
    <message>
        <source>Search of a list</source>
        <translation>Search of a list</translation>
    </message>
    <message>
        <source>Nothing suspect here: on to the next search</source>
        <translation>Nothing suspect here: on to the next search</translation>
    </message>
    <message>
        <source>Something suspect is here, also without a capture: on to the next search</source>
        <translation>Something suspect is here, also without a capture: on to the next search</translation>
    </message>
    <message>
        <source>On to the next search, without saying what came of this one</source>
        <translation>On to the next search, without saying what came of this one</translation>
    </message>
    <message>
        <source>This tab is no search of the list any more</source>
        <translation>This tab is no search of the list any more</translation>
    </message>
    <message>
        <source>“%1” on %2 · %3</source>
        <translation>“%1” on %2 · %3</translation>
    </message>
    <message>
        <source>no more searches wait in this list</source>
        <translation>no more searches wait in this list</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SeenList</name>
    <message>
        <source>Open the report</source>
        <translation>Open the report</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Evidence…</translation>
    </message>
    <message>
        <source>Same seller…</source>
        <translation>Same seller…</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>Reported before</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>This listing</source>
        <translation>This listing</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Like it</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SellerPage</name>
    <message>
        <source>Show in full</source>
        <translation>Show in full</translation>
    </message>
    <message>
        <source>Pictures that several of these reports show</source>
        <translation>Pictures that several of these reports show</translation>
    </message>
    <message>
        <source>Same seller</source>
        <translation>Same seller</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of people are shown only when you ask. Never contact a seller.</source>
        <translation>Names, numbers and addresses of people are shown only when you ask. Never contact a seller.</translation>
    </message>
    <message>
        <source>Reports of this seller</source>
        <translation>Reports of this seller</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>No seller is known</source>
        <translation>No seller is known</translation>
    </message>
    <message>
        <source>The report names no seller, and its listing showed no way to reach one. Type the seller’s name in the report to find others.</source>
        <translation>The report names no seller, and its listing showed no way to reach one. Type the seller’s name in the report to find others.</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Back to the history</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n marketplace(s)</source>
        <translation>
            <numerusform>on %n marketplace</numerusform>
            <numerusform>on %n marketplaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports %1</source>
        <translation>Reports %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Who reports</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Stands in your evidence; not your name</source>
        <translation>Stands in your evidence; not your name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The programme you spot for</source>
        <translation>The programme you spot for</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only sent to partners that ask for it</source>
        <translation>Only sent to partners that ask for it</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>The language changes at the next start.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Covered until I want to see them</source>
        <translation>Covered until I want to see them</translation>
    </message>
    <message>
        <source>Shown at once</source>
        <translation>Shown at once</translation>
    </message>
    <message>
        <source>Pictures of evidence</source>
        <translation>Pictures of evidence</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SheetModel</name>
    <message>
        <source>%1 Perhaps %2?</source>
        <translation>%1 Perhaps %2?</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Species or group</source>
        <translation>Species or group</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SignedInDialog</name>
    <message>
        <source>Signed-in tab</source>
        <translation>Signed-in tab</translation>
    </message>
    <message>
        <source>Sign in to see what lies behind a login?</source>
        <translation>Sign in to see what lies behind a login?</translation>
    </message>
    <message>
        <source>The site knows you</source>
        <translation>The site knows you</translation>
    </message>
    <message>
        <source>In a signed-in tab a site sees the account, and what you open and search there belongs to it. Ordinary tabs stay apart: they never see these logins.</source>
        <translation>In a signed-in tab a site sees the account, and what you open and search there belongs to it. Ordinary tabs stay apart: they never see these logins.</translation>
    </message>
    <message>
        <source>Use an account made for this work, never your private one</source>
        <translation>Use an account made for this work, never your private one</translation>
    </message>
    <message>
        <source>Give it no name, picture or number that leads to you. Write to nobody with it. Ask your programme which accounts it allows.</source>
        <translation>Give it no name, picture or number that leads to you. Write to nobody with it. Ask your programme which accounts it allows.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>What is kept on this computer</translation>
    </message>
    <message>
        <source>Cookies and what else sites store, until you sign out everywhere in Settings. Whoever can use your user account on this computer can use these logins. They are in no backup, no capture and no export.</source>
        <translation>Cookies and what else sites store, until you sign out everywhere in Settings. Whoever can use your user account on this computer can use these logins. They are in no backup, no capture and no export.</translation>
    </message>
    <message>
        <source>The capture says so</source>
        <translation>The capture says so</translation>
    </message>
    <message>
        <source>Each capture of such a tab is marked “signed-in”. Cookies and whatever else a login sends along are blanked in it.</source>
        <translation>Each capture of such a tab is marked “signed-in”. Cookies and whatever else a login sends along are blanked in it.</translation>
    </message>
    <message>
        <source>What you see may name you</source>
        <translation>What you see may name you</translation>
    </message>
    <message>
        <source>The page may show the account’s name or picture, and hold marks of the login in its own text. Look at every picture, and redact it, before it leaves this computer.</source>
        <translation>The page may show the account’s name or picture, and hold marks of the login in its own text. Look at every picture, and redact it, before it leaves this computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>I understand: open a signed-in tab</source>
        <translation>I understand: open a signed-in tab</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SignedInTabs</name>
    <message>
        <source>What was kept is being taken away</source>
        <translation>What was kept is being taken away</translation>
    </message>
    <message>
        <source>Captures of signed-in tabs are still under way, or files are being deleted.</source>
        <translation>Captures of signed-in tabs are still under way, or files are being deleted.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Signed in: %1</translation>
    </message>
    <message>
        <source>Signed-in tab: the site knows the account that is logged in here, and captures say so.</source>
        <translation>Signed-in tab: the site knows the account that is logged in here, and captures say so.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SpeciesEdit</name>
    <message>
        <source>Species, in any language</source>
        <translation>Species, in any language</translation>
    </message>
    <message>
        <source>Species to search for</source>
        <translation>Species to search for</translation>
    </message>
</context>
<context>
    <name>cyberspotter::SpeciesImportDialog</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>no longer listed</translation>
    </message>
    <message>
        <source>Edition: %1, as you say.</source>
        <translation>Edition: %1, as you say.</translation>
    </message>
    <message>
        <source>Edition: %1, by the name of the file.</source>
        <translation>Edition: %1, by the name of the file.</translation>
    </message>
    <message>
        <source>Edition: %1, by what the file says and does not know yet.</source>
        <translation>Edition: %1, by what the file says and does not know yet.</translation>
    </message>
    <message>
        <source>Edition: %1, the day of this import, for the file states none.</source>
        <translation>Edition: %1, the day of this import, for the file states none.</translation>
    </message>
    <message>
        <source>Import species</source>
        <translation>Import species</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Take it all the same</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Day of the export, if you know better: 2026-03-05</source>
        <translation>Day of the export, if you know better: 2026-03-05</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>Check the path and that the file may be read.</source>
        <translation>Check the path and that the file may be read.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln species and higher taxa in the file.</source>
        <translation>
            <numerusform>%Ln species or higher taxon in the file.</numerusform>
            <numerusform>%Ln species and higher taxa in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new,</source>
        <translation>
            <numerusform>%Ln new,</numerusform>
            <numerusform>%Ln new,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other listings,</source>
        <translation>
            <numerusform>%Ln with other listings,</numerusform>
            <numerusform>%Ln with other listings,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer listed.</source>
        <translation>
            <numerusform>%Ln no longer listed.</numerusform>
            <numerusform>%Ln no longer listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln built-in species are listed otherwise, and later: their listings stay.</source>
        <translation>
            <numerusform>%Ln built-in species is listed otherwise, and later: its listings stay.</numerusform>
            <numerusform>%Ln built-in species are listed otherwise, and later: their listings stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out because something is wrong.</source>
        <translation>
            <numerusform>%Ln row is left out because something is wrong.</numerusform>
            <numerusform>%Ln rows are left out because something is wrong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and notes of your own stay.</source>
        <translation>Names and notes of your own stay.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::StartPage</name>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplaces</translation>
    </message>
    <message>
        <source>Marketplaces; Enter opens one</source>
        <translation>Marketplaces; Enter opens one</translation>
    </message>
    <message>
        <source>Search in the sellers’ own language</source>
        <translation>Search in the sellers’ own language</translation>
    </message>
    <message>
        <source>Words to search</source>
        <translation>Words to search</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Site of the marketplace</source>
        <translation>Site of the marketplace</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>cyberspotter::StitchedPicture</name>
    <message>
        <source>The page did not settle in time.</source>
        <translation>The page did not settle in time.</translation>
    </message>
    <message>
        <source>The page is too large for a picture.</source>
        <translation>The page is too large for a picture.</translation>
    </message>
    <message>
        <source>The page is gone.</source>
        <translation>The page is gone.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TaxonField</name>
    <message>
        <source>not in CITES</source>
        <translation>not in CITES</translation>
    </message>
    <message>
        <source>CITES %1</source>
        <translation>CITES %1</translation>
    </message>
    <message>
        <source>Type a few letters in any language</source>
        <translation>Type a few letters in any language</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Species</translation>
    </message>
    <message>
        <source>Chosen species; Delete takes one out</source>
        <translation>Chosen species; Delete takes one out</translation>
    </message>
    <message>
        <source>Delete takes a species out</source>
        <translation>Delete takes a species out</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TermProposals</name>
    <message>
        <source>“%1” is kept as a search term.</source>
        <translation>“%1” is kept as a search term.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TextPane</name>
    <message>
        <source>Which text</source>
        <translation>Which text</translation>
    </message>
    <message>
        <source>Text of the capture</source>
        <translation>Text of the capture</translation>
    </message>
    <message>
        <source>This capture has no text of its own.</source>
        <translation>This capture has no text of its own.</translation>
    </message>
    <message>
        <source>Only the first million letters are shown; the file has all.</source>
        <translation>Only the first million letters are shown; the file has all.</translation>
    </message>
    <message>
        <source>Very long lines are broken here; in the file they are not.</source>
        <translation>Very long lines are broken here; in the file they are not.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TiledPicture</name>
    <message>
        <source>The page is gone.</source>
        <translation>The page is gone.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TimestampBox</name>
    <message>
        <source>Time stamps</source>
        <translation>Time stamps</translation>
    </message>
    <message>
        <source>Have an authority confirm when my captures existed</source>
        <translation>Have an authority confirm when my captures existed</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>While this is on, a checksum of each new capture and, once a day, of the custody log goes to the authorities below, a minute after the capture. Nobody can read the page or the report out of it; they see the checksum, the time and the address of your connection.</source>
        <translation>While this is on, a checksum of each new capture and, once a day, of the custody log goes to the authorities below, a minute after the capture. Nobody can read the page or the report out of it; they see the checksum, the time and the address of your connection.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Address of a new authority</source>
        <translation>Address of a new authority</translation>
    </message>
    <message>
        <source>Add authority</source>
        <translation>Add authority</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>New authority</translation>
    </message>
    <message>
        <source>Only when this computer does not know it</source>
        <translation>Only when this computer does not know it</translation>
    </message>
    <message>
        <source>File with its certificate</source>
        <translation>File with its certificate</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Its certificate</translation>
    </message>
    <message>
        <source>New captures get time stamps from now on.</source>
        <translation>New captures get time stamps from now on.</translation>
    </message>
    <message>
        <source>Nothing is sent any more.</source>
        <translation>Nothing is sent any more.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Add an authority first.</source>
        <translation>Add an authority first.</translation>
    </message>
    <message>
        <source>There are no time stamps yet.</source>
        <translation>There are no time stamps yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n time stamp(s) there.</source>
        <translation>
            <numerusform>%n time stamp there.</numerusform>
            <numerusform>%n time stamps there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) awaited.</source>
        <translation>
            <numerusform>%n answer awaited.</numerusform>
            <numerusform>%n answers awaited.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority’s certificate</source>
        <translation>The authority’s certificate</translation>
    </message>
    <message>
        <source>%1 is added. Test it once.</source>
        <translation>%1 is added. Test it once.</translation>
    </message>
    <message>
        <source>%1 is removed. Its time stamps stay.</source>
        <translation>%1 is removed. Its time stamps stay.</translation>
    </message>
    <message>
        <source>%1 is removed. Its time stamps stay. Nothing is sent any more.</source>
        <translation>%1 is removed. Its time stamps stay. Nothing is sent any more.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Asking %1…</translation>
    </message>
    <message>
        <source>It works: %1 says %2.</source>
        <translation>It works: %1 says %2.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Ask partners for answers</source>
        <translation>Ask partners for answers</translation>
    </message>
    <message>
        <source>Never contact a seller, never bid or buy, never say why you look. Stop when it is too much.</source>
        <translation>Never contact a seller, never bid or buy, never say why you look. Stop when it is too much.</translation>
    </message>
    <message>
        <source>No news from the partners.</source>
        <translation>No news from the partners.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) moved on.</source>
        <translation>
            <numerusform>%n report moved on.</numerusform>
            <numerusform>%n reports moved on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. Begin by browsing a marketplace.</source>
        <translation>Welcome. Begin by browsing a marketplace.</translation>
    </message>
    <message>
        <source>Practise on an invented marketplace: find, capture, report.</source>
        <translation>Practise on an invented marketplace: find, capture, report.</translation>
    </message>
    <message>
        <source>Search a marketplace in the sellers’ own language.</source>
        <translation>Search a marketplace in the sellers’ own language.</translation>
    </message>
    <message>
        <source>Go browsing</source>
        <translation>Go browsing</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait to be tagged.</source>
        <translation>
            <numerusform>%n draft waits to be tagged.</numerusform>
            <numerusform>%n drafts wait to be tagged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Open reports</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait to be sent.</source>
        <translation>
            <numerusform>%n report waits to be sent.</numerusform>
            <numerusform>%n reports wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open batches</source>
        <translation>Open batches</translation>
    </message>
    <message numerus="yes">
        <source>A partner asks back about %n report(s).</source>
        <translation>
            <numerusform>A partner asks back about %n report.</numerusform>
            <numerusform>A partner asks back about %n reports.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Open history</translation>
    </message>
    <message>
        <source>Five short lessons: what is suspect, how to stay safe, what a good report says.</source>
        <translation>Five short lessons: what is suspect, how to stay safe, what a good report says.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message numerus="yes">
        <source>%n captured</source>
        <translation>
            <numerusform>%n captured</numerusform>
            <numerusform>%n captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken down or acted on</source>
        <translation>
            <numerusform>%n taken down or acted on</numerusform>
            <numerusform>%n taken down or acted on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::TrackedPage</name>
    <message>
        <source>The page wanted to read or write files on this computer: refused.</source>
        <translation>The page wanted to read or write files on this computer: refused.</translation>
    </message>
    <message>
        <source>The page wanted to open “%1”, which this program does not open.</source>
        <translation>The page wanted to open “%1”, which this program does not open.</translation>
    </message>
    <message>
        <source>The page asked for files of this computer: refused.</source>
        <translation>The page asked for files of this computer: refused.</translation>
    </message>
    <message>
        <source>%1 wanted to send notifications: refused.</source>
        <translation>%1 wanted to send notifications: refused.</translation>
    </message>
    <message>
        <source>%1 wanted to know where you are: refused.</source>
        <translation>%1 wanted to know where you are: refused.</translation>
    </message>
    <message>
        <source>%1 wanted to use the microphone: refused.</source>
        <translation>%1 wanted to use the microphone: refused.</translation>
    </message>
    <message>
        <source>%1 wanted to use the camera: refused.</source>
        <translation>%1 wanted to use the camera: refused.</translation>
    </message>
    <message>
        <source>%1 wanted to see your screen: refused.</source>
        <translation>%1 wanted to see your screen: refused.</translation>
    </message>
    <message>
        <source>%1 wanted more of this computer than a page needs: refused.</source>
        <translation>%1 wanted more of this computer than a page needs: refused.</translation>
    </message>
    <message>
        <source>The page says: %1</source>
        <translation>The page says: %1</translation>
    </message>
</context>
<context>
    <name>cyberspotter::TrayModel</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Scrolling</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Taking its picture</source>
        <translation>Taking its picture</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archiving</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Taking it back</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, brief</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::VisitBar</name>
    <message>
        <source>&amp;Keep this visit</source>
        <translation>&amp;Keep this visit</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Visit being recorded</source>
        <translation>Visit being recorded</translation>
    </message>
    <message>
        <source>Store the pages seen so far as one capture.</source>
        <translation>Store the pages seen so far as one capture.</translation>
    </message>
    <message>
        <source>Forget the pages of this visit; nothing is stored.</source>
        <translation>Forget the pages of this visit; nothing is stored.</translation>
    </message>
    <message numerus="yes">
        <source>Storing this visit: %n page(s)…</source>
        <translation>
            <numerusform>Storing this visit: %n page…</numerusform>
            <numerusform>Storing this visit: %n pages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● Recording this visit: %n page(s) so far. Every page that you open in this tab is kept.</source>
        <translation>
            <numerusform>● Recording this visit: %n page so far. Every page that you open in this tab is kept.</numerusform>
            <numerusform>● Recording this visit: %n pages so far. Every page that you open in this tab is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be taken.</source>
        <translation>
            <numerusform>%n page could not be taken.</numerusform>
            <numerusform>%n pages could not be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A visit has no more than %n page(s); keep this one and begin another.</source>
        <translation>
            <numerusform>A visit has no more than %n page; keep this one and begin another.</numerusform>
            <numerusform>A visit has no more than %n pages; keep this one and begin another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::VisitRecorder</name>
    <message>
        <source>The visit was not kept</source>
        <translation>The visit was not kept</translation>
    </message>
    <message>
        <source>No page of it could be taken.</source>
        <translation>No page of it could be taken.</translation>
    </message>
    <message>
        <source>Switch recording on, then go through the pages; wait until each has loaded.</source>
        <translation>Switch recording on, then go through the pages; wait until each has loaded.</translation>
    </message>
</context>
<context>
    <name>cyberspotter::WebTab</name>
    <message>
        <source>This page has stopped</source>
        <translation>This page has stopped</translation>
    </message>
    <message>
        <source>The part of the browser that shows it ended by itself.</source>
        <translation>The part of the browser that shows it ended by itself.</translation>
    </message>
    <message>
        <source>Reload it, or close the tab.</source>
        <translation>Reload it, or close the tab.</translation>
    </message>
    <message>
        <source>Capture, with this part on its own</source>
        <translation>Capture, with this part on its own</translation>
    </message>
    <message>
        <source>New search term from “%1”…</source>
        <translation>New search term from “%1”…</translation>
    </message>
</context>
</TS>
