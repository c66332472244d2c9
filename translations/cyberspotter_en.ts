<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>fetch.txt names it, but no manifest does.</source>
        <translation>fetch.txt names it, but no manifest does.</translation>
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
        <source>Only terms of this language (fr).</source>
        <translation>Only terms of this language (fr).</translation>
    </message>
    <message>
        <source>Only terms of this taxon (scientific name or synonym) or group.</source>
        <translation>Only terms of this taxon (scientific name or synonym) or group.</translation>
    </message>
    <message>
        <source>Only terms of this CITES term code (IVC).</source>
        <translation>Only terms of this CITES term code (IVC).</translation>
    </message>
    <message>
        <source>Only plain, code, misspelling, slang, hashtag or emoji.</source>
        <translation>Only plain, code, misspelling, slang, hashtag or emoji.</translation>
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
        <source>The language whose names come first (fr).</source>
        <translation>The language whose names come first (fr).</translation>
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
        <source>data/evidence/      a folder per report with the files of its capture, as they were captured</source>
        <translation>data/evidence/      a folder per report with the files of its capture, as they were captured</translation>
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
    <name>Verify</name>
    <message>
        <source>A row of “%1” names a row of “%2” that is not there.</source>
        <translation>A row of “%1” names a row of “%2” that is not there.</translation>
    </message>
    <message numerus="yes">
        <source>The computer’s clock was set back %n time(s) between entries.</source>
        <translation>
            <numerusform>The computer’s clock was set back %n time between entries.</numerusform>
            <numerusform>The computer’s clock was set back %n times between entries.</numerusform>
        </translation>
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
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>The page wanted to store “%1” here. Downloads are off.</source>
        <translation>The page wanted to store “%1” here. Downloads are off.</translation>
    </message>
    <message>
        <source>Capturing “%1”… you can go on browsing.</source>
        <translation>Capturing “%1”… you can go on browsing.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Captured: %n file(s) kept as evidence. Tag it at the side.</source>
        <translation>
            <numerusform>Captured: %n file kept as evidence. Tag it at the side.</numerusform>
            <numerusform>Captured: %n files kept as evidence. Tag it at the side.</numerusform>
        </translation>
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
        <source>All tabs are closed; cookies, cache and visited pages are forgotten. What you captured is kept.</source>
        <translation>All tabs are closed; cookies, cache and visited pages are forgotten. What you captured is kept.</translation>
    </message>
    <message>
        <source>Browsing data</source>
        <translation>Browsing data</translation>
    </message>
    <message>
        <source>The browser keeps nothing on the disk: all is forgotten when the program closes, too.</source>
        <translation>The browser keeps nothing on the disk: all is forgotten when the program closes, too.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write languages as codes with commas, for example: id, en</source>
        <translation>“%1” is not understood. Write languages as codes with commas, for example: id, en</translation>
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
</context>
<context>
    <name>cyberspotter::ReportPanel</name>
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
        <source>Species, in any language</source>
        <translation>Species, in any language</translation>
    </message>
    <message>
        <source>Species to search for</source>
        <translation>Species to search for</translation>
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
</context>
<context>
    <name>cyberspotter::TiledPicture</name>
    <message>
        <source>The page is gone.</source>
        <translation>The page is gone.</translation>
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
        <source>%1 captured · %2 sent · %3 taken down or acted on</source>
        <translation>%1 captured · %2 sent · %3 taken down or acted on</translation>
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
</context>
</TS>
