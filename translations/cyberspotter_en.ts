<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>The file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an older backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds “%1”, which no backup does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence file %1 does not have its digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a library here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --library; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its evidence folder is not empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bag</name>
    <message>
        <source>The name leads out of the bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is absolute; names in a bag are relative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name cannot be used as a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “data” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing, so this is no bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “%1” is not known here; its lines were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no manifest of the payload that can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch.txt names %1; nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 is %2, %3 says %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be fetched from elsewhere (fetch.txt); the bag is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch.txt names it, but no manifest does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No manifest lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload-Oxum is “%1”, but the payload has %2 bytes in %3 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot stand in a bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag holds this file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On many systems it is the same file as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link that leads out of the bag, to a folder or nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a byte order mark, which is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must hold exactly two lines: BagIt-Version and Tag-File-Character-Encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BagIt %1.%2 is not known; 0.93 to 0.97 and 1.0 are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not a checksum and a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 lists a payload file in a tag manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 lists a file outside the folder “data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not an address, a length and a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would unpack to more than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted, so nobody can verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies beside the bag; a zipped bag is one folder and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip holds it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag file is never that large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not unpack to the size that the zip declares.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>The batch is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new batch from reports that are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ready report is addressed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark reports as ready first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“batch list” shows the batches there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report cannot leave a batch that was queued for sending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>The page was not captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address of the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address that begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Captures</name>
    <message>
        <source>The capture holds no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the capture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is not in the evidence folder as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the list of reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A catalogue file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner profile is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field and add the profile again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a channel of kind %1 needs an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit must be 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower-case letters, digits and dashes are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one channel is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner has the id &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of partners, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a partner already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You added a partner with the id &quot;%1&quot; before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another id, or change the one there is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Write the whole library, evidence included, into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The library and %n evidence file(s) are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group ready reports by partner, show and export batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reports for this partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag, csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the export; with several batches, a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark reports as ready first: report ready REPORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 is written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is understood of a saved page: title, price, seller, item number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address the page was saved from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charset the server named, if known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a path, a tab and an address on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a date such as 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything ever reported, and export what is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on this day or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created before this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: csv, json or bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer one JSON query a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search terms, and the terms that stand in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only terms of this language (fr).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only terms of this taxon (scientific name or synonym) or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only terms of this CITES term code (IVC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plain, code, misspelling, slang, hashtag or emoji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxon or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: cyberspotter-cli [--library DIR] [--json] COMMAND ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core library of Cyber Spotter on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object a line on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text, or that of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object a line on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplaces and platforms, and their search addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with a site for this country (FR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only marketplace, classifieds, auction or social.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search addresses for these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marketplace has the id &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See cyberspotter-cli marketplaces list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask partners what became of reports, or record what they said by other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the outcome came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust only the certificates of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or add --token-in file to keep the token in a file that only you can read, or leave --token out and set CYBERSPOTTER_TOKEN_ and the partner&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This partner has no intake that a program can ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report by its form, or hand a file to your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner cannot be reached as its profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See partners show %1; mend its address or its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies that reports go to, and how each takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it takes reports: https, smtp, sftp, webdav, file, web_form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of its intake or form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token. Other users can see a command line: CYBERSPOTTER_TOKEN_ID in the environment is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the token is kept: keychain, or file (only you can read it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole profile as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the listing&apos;s own page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1 %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read amounts and currencies out of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the page, to read shared signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of the page (two letters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency sign or code that stands elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the listing’s web address, from https:// on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1 is kept as a draft: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1, known already %2, refused %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, list, edit, ready, withdraw and import reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address of the listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the page (PNG).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reports in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that evidence_path is relative to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The species is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“species find” looks it up in any language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific name; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CITES term code of what is offered, such as IVC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many or how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the listing is suspect, in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain, likely or unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner who gets the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the seller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace’s own name or number of the seller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects this field of the listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a CITES term code such as LIV, IVC, SKI or SCA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a library out of a backup, in a folder that holds none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The library and %n evidence file(s) are restored to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taxa in trade, with their names and CITES listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many answers (10 without this).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language whose names come first (fr).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CITES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IUCN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No taxon has a name like &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no such taxon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the scientific name or a synonym; &quot;species find&quot; searches by any name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole taxon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traded as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count reports by species, marketplace, partner, outcome or week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to count by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send batches to their partners, and go on with what was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for the next try when the line is bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 kB of evidence sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in %1 s: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand addresses: canonical form, marketplace, item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  is not a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seller %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag in a zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that can be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read evidence again and name every file that differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SOUND</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The table cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8) from the spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is longer than one megabyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Entry %1 stands where entry %2 should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 does not carry the hash of the entry before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of entry %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>That is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See cyberspotter --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture needs at least one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window; with capture, keeps pages as evidence without one and prints a JSON line for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invented marketplace and partner, in a library of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>species of the report; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CITES term code of what is offered, such as IVC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the listing is suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a page up after so many seconds (60)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems as JSON too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other window does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice marketplace cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install cyberspotter-partner beside cyberspotter and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbids every sale of protected species. Invented, for practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice and real reports are never mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a library for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --library, or leave it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>A file of the evidence is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the evidence was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the digest %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it. Restore the file from a backup of the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Reports of listings suspected of illegal wildlife trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is a BagIt bag (RFC 8493). It was written by Cyber Spotter, but nothing of it is needed to read or check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing that is reported is suspect; whether it is illegal is for others to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data/reports.csv    one line per report, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data/reports.json   the same with all fields, all events and the digest of every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data/batch.json     the batch as it is sent to the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data/evidence/      a folder per report with the files of its capture, as they were captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check that nothing was changed, in this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or, without unpacking:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of listings suspected of illegal wildlife trade</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists and that the disk works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A field is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “%1” holds “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “url”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line reads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must name the columns; “report import --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>The partner did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner’s answer cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept. Tell the partner if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered in the partner’s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came where data was due: the network here may ask you to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the network; sending goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the partner’s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports were sent and %2 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports are not in the order sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer to a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends evidence to another place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is not for this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome lacks its number, report, status or time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at byte %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the clock of this computer, then ask the partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner’s address begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself when the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner’s answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFile</name>
    <message>
        <source>A saved page is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed, but its data is incomplete or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page again, or get the file from its source once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>No picture could be taken of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the page once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is not a whole PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerCheck</name>
    <message>
        <source>This partner has no intake that a program can ask. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes batches of %1 reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no intake of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account acted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retraction asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retraction refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>There is no such report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“report list” shows the reports there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report can no longer be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1 is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of its batch first, or mend it as a new report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report cannot take that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1 is “%2”; it cannot become “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Give the web address of the listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one species.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is offered, such as a carving or a live animal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence why the listing is suspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the page as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the title of the listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the item number of the listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the currency of the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the seller’s name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the country of the listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the language of the listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give how many or how much is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how sure you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This partner asks for your name: enter it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This partner asks for your e-mail address: enter it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This partner asks for your organisation: enter it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the partner who gets the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1 lacks what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in these fields, then mark it as ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose in Settings to keep tokens in a file that only you can read, or to enter them each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to %1 was not kept; all that was there before is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Restore your last backup into a new folder with “cyberspotter-cli --library NEW restore FILE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of its folder, or choose another with --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has been writing to %1 for more than ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to end, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library refused the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the folder; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no right to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its folder with --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is from a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has version %2; this program understands up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer program, or choose another folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by process %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that window, or choose another library with --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is sending for this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %2 is sending for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to end; what you queued will be sent by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Evidence has changed on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was sent. Run “verify” to see what differs, and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch was never queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A submission cannot take that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “%1”; it cannot become “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no batches from a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No intake of this partner is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the batch as a bag and hand it to your coordinator, or report each listing in the partner’s own form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner asks who reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmissionState</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>A row of “%1” names a row of “%2” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The computer’s clock was set back %n time(s) between entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Capture %1 has no entry in the custody log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture %1 is not as it was entered in the custody log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture %1 is in the custody log but no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256 is now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library says %1 bytes, the file holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capture names this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>It points outside itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Zip64 record is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Zip64 record is not where it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its directory does not reach to its end record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no zip, or its end is missing (a download that was cut off?).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its directory is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own header and the directory of the zip say different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” reaches beyond the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files share the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds more files than any bag needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::BatchDetails</name>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as bag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1
SHA-256 %2

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet. This is exactly what leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence bag (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::BatchesPage</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that you mark as ready are grouped here by partner, and sent when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) ready for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This partner is no longer known: choose another in the reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::BrowsePage</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, or words to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As root the browser’s protection cannot start, so no page is opened. Run the program as an ordinary user: runuser -u NAME -- cyberspotter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wanted to store “%1” here. Downloads are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capturing “%1”… you can go on browsing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Captured: %n file(s) kept as evidence. Tag it at the side.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::DevToolsBridge</name>
    <message>
        <source>The browser engine did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the page once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::FirstStart</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Cyber Spotter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: heron-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise first: an invented marketplace and partner, nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real: browse real marketplaces and report to real partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pseudonym is enough. It stands in your evidence, so that an expert can ask you back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program speaks it. Marketplaces are searched in the sellers’ own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice or real?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change to the other at any start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::HistoryPage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence bag (BagIt)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every report you make is kept here with all that became of it. Change the filters to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All marketplaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::LifeLine</name>
    <message>
        <source>by the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life line of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the listing today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the partner: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::MainWindow</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyber Spotter – Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyber Spotter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: the marketplace and the partner are invented, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser’s protection (sandbox) is off because the program runs as root. That is for practice only: run it as an ordinary user for real work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As root the browser’s protection (sandbox) cannot start, so pages stay closed. Run the program as an ordinary user: runuser -u NAME -- cyberspotter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::OutboxStrip</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) on the way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending evidence: %1 of %2, %3 a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::PartnersBox</name>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: I enter it after each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where tokens are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that this partner gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of its intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportPanel</name>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the page’s data (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence: what on the page makes it suspect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. Batches sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportTable</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportTableModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture a suspect listing while you browse (Ctrl+Shift+S): it becomes a draft here, to be tagged and sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go browsing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in your evidence; not your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme you spot for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sent to partners that ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore a backup: cyberspotter-cli --library NEW restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cyberspotter-%1.tar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) and the library are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyberspotter::StartPage</name>
    <message>
        <source>Marketplaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplaces; Enter opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the sellers’ own language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species, in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site of the marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::StitchedPicture</name>
    <message>
        <source>The page did not settle in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too large for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::TaxonField</name>
    <message>
        <source>not in CITES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CITES %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen species; Delete takes one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes a species out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask partners for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never contact a seller, never bid or buy, never say why you look. Stop when it is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news from the partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) moved on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. Begin by browsing a marketplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 captured · %2 sent · %3 taken down or acted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on an invented marketplace: find, capture, report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a marketplace in the sellers’ own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go browsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait to be tagged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A partner asks back about %n report(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five short lessons: what is suspect, how to stay safe, what a good report says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::TrackedPage</name>
    <message>
        <source>The page wanted to read or write files on this computer: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wanted to open “%1”, which this program does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asked for files of this computer: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted to send notifications: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted to know where you are: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted to use the microphone: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted to use the camera: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted to see your screen: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted more of this computer than a page needs: refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cyberspotter::WebTab</name>
    <message>
        <source>This page has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the browser that shows it ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload it, or close the tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
