#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks a WACZ by the specifications alone (WACZ 1.1.1, WACZ Signing 0.1.0, WARC 1.1, CDXJ 0.1.0, gzip, zip), with Python's
own library and the openssl command, and none of the program's code: check_wacz.py FILE [--key PEM] [--unsigned-is-fine]

Prints one line per fault, "RULE: what"; ends with 1 when there is any."""
import argparse
import base64
import hashlib
import json
import re
import struct
import subprocess
import sys
import tempfile
import urllib.parse
import zipfile
import zlib

PIECE = 1 << 20


class Faults(list):
    def add(self, rule, what):
        self.append(f"{rule}: {what}")


def sha256_of(stream):
    digest, size = hashlib.sha256(), 0
    while piece := stream.read(PIECE):
        digest.update(piece)
        size += len(piece)
    return digest.hexdigest(), size


def is_time(text):
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)", text or ""))


# ---- the package

def check_zip(archive, faults):
    seen = set()
    for entry in archive.infolist():
        name = entry.filename
        if name in seen:
            faults.add("zip-twice", name)
        seen.add(name)
        if name.startswith("/") or ".." in name.split("/") or "\\" in name:
            faults.add("zip-path", name)
        if entry.flag_bits & 1:
            faults.add("zip-encrypted", name)
        if (name.startswith("archive/") or name.endswith(".gz")) and entry.compress_type != zipfile.ZIP_STORED:
            faults.add("zip-compressed", f"{name} must be stored")
        if name.startswith("archive/") and not re.fullmatch(r"archive/[^/]+\.warc(\.gz)?", name):
            faults.add("layout", f"{name} may not lie in archive/")
        if name.startswith("indexes/") and not re.fullmatch(r"indexes/[^/]+\.(cdxj?(\.gz)?|idx)", name):
            faults.add("layout", f"{name} may not lie in indexes/")
        if name.startswith("pages/") and not re.fullmatch(r"pages/[^/]+\.jsonl", name):
            faults.add("layout", f"{name} may not lie in pages/")
    bad = archive.testzip()
    if bad:
        faults.add("zip-crc", bad)
    for needed in ("datapackage.json", "pages/pages.jsonl"):
        if needed not in seen:
            faults.add("layout", f"{needed} is missing")
    if not any(name.startswith("archive/") for name in seen):
        faults.add("layout", "no WARC")
    if not any(re.search(r"\.cdxj?(\.gz)?$", name) for name in seen):
        faults.add("layout", "no index")


def check_package(archive, faults):
    try:
        package = json.loads(archive.read("datapackage.json"))
    except (KeyError, ValueError) as error:
        faults.add("datapackage", str(error))
        return
    if package.get("profile") != "data-package":
        faults.add("datapackage", "profile is not data-package")
    if package.get("wacz_version") != "1.1.1":
        faults.add("datapackage", f"wacz_version {package.get('wacz_version')}")
    for name in ("created", "mainPageDate", "modified"):
        if name in package and not is_time(package[name]):
            faults.add("datapackage", f"{name} is no RFC 3339 time: {package[name]}")
    if not package.get("software") or "created" not in package:
        faults.add("datapackage", "software or created is missing")
    listed = {}
    for resource in package.get("resources", []):
        path = resource.get("path", "")
        if path in listed:
            faults.add("resource", f"{path} is listed twice")
        listed[path] = resource
        if not resource.get("name") or not re.fullmatch(r"sha256:[0-9a-f]{64}", resource.get("hash", "")):
            faults.add("resource", f"{path} has no name or no sha256")
            continue
        if path not in archive.namelist():
            faults.add("resource", f"{path} is not in the zip")
            continue
        with archive.open(path) as stream:
            digest, size = sha256_of(stream)
        if f"sha256:{digest}" != resource["hash"]:
            faults.add("resource-hash", path)
        if size != resource.get("bytes"):
            faults.add("resource-bytes", path)
    for name in archive.namelist():
        if name not in listed and name not in ("datapackage.json", "datapackage-digest.json"):
            faults.add("resource", f"{name} is not listed")


def check_digest(archive, key_pem, unsigned_is_fine, faults):
    if "datapackage-digest.json" not in archive.namelist():
        faults.add("digest", "datapackage-digest.json is missing")
        return
    digest = json.loads(archive.read("datapackage-digest.json"))
    package = archive.read("datapackage.json")
    own = "sha256:" + hashlib.sha256(package).hexdigest()
    if digest.get("path") != "datapackage.json" or digest.get("hash") != own:
        faults.add("digest", "it is not that of datapackage.json")
    data = digest.get("signedData")
    if data is None:
        if not unsigned_is_fine:
            faults.add("signature", "not signed")
        return
    for name in set(data) ^ {"hash", "created", "software", "version", "signature", "publicKey"}:
        faults.add("signature-form", name)
    if data.get("hash") != own:
        faults.add("signature", "it is of another hash")
    if not is_time(data.get("created")) or data.get("created") != json.loads(package).get("created"):
        faults.add("signature-form", "created is not that of the package")
    if not openssl_verifies(data.get("publicKey", ""), data.get("signature", ""), data.get("hash", "")):
        faults.add("signature", "openssl says that it does not hold")
    if key_pem:
        with open(key_pem, encoding="ascii") as stream:
            body = "".join(line for line in stream.read().splitlines() if not line.startswith("-"))
        if body != data.get("publicKey"):
            faults.add("signature-key", "it is by another key than the one given")


def der_integer(raw):
    raw = raw.lstrip(b"\0") or b"\0"
    if raw[0] & 0x80:
        raw = b"\0" + raw
    return b"\x02" + bytes([len(raw)]) + raw


def openssl_verifies(public_key, signature, text):
    try:
        raw = base64.b64decode(signature, validate=True)
        base64.b64decode(public_key, validate=True)
    except ValueError:
        return False
    # Web Crypto's form, r and s side by side, is what readers of the anonymous form verify; openssl wants DER.
    half = len(raw) // 2
    body = der_integer(raw[:half]) + der_integer(raw[half:])
    der = b"\x30" + (bytes([len(body)]) if len(body) < 128 else b"\x81" + bytes([len(body)])) + body
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/key.pem", "w", encoding="ascii") as stream:
            lines = re.findall(".{1,64}", public_key)
            stream.write("\n".join(["-----BEGIN PUBLIC KEY-----", *lines, "-----END PUBLIC KEY-----", ""]))
        for name, content in (("signature", der), ("text", text.encode())):
            with open(f"{folder}/{name}", "wb") as stream:
                stream.write(content)
        shown = subprocess.run(["openssl", "pkey", "-pubin", "-in", folder + "/key.pem", "-noout", "-text"],
                               capture_output=True, text=True, check=False)
        # The only curve that the readers of this form import.
        if shown.returncode != 0 or "P-384" not in shown.stdout or len(raw) != 96:
            return False
        return subprocess.run(["openssl", "dgst", "-sha256", "-verify", folder + "/key.pem", "-signature",
                               folder + "/signature", folder + "/text"], capture_output=True, check=False).returncode == 0


# ---- the WARC

class Member:
    """One gzip member, read as a stream, that knows how many of the file's bytes it took."""

    def __init__(self, source, offset):
        self.source, self.offset, self.taken, self.out = source, offset, 0, b""
        self.inflater = zlib.decompressobj(wbits=31)
        self.raw = hashlib.sha256()

    def _more(self):
        if self.inflater.eof:
            return False
        piece = self.source.read(65536)
        if not piece:
            raise ValueError("the gzip member is cut off")
        self.out += self.inflater.decompress(piece)
        used = len(piece) - len(self.inflater.unused_data)
        self.taken += used
        self.raw.update(piece[:used])
        self.source.give_back(self.inflater.unused_data)
        return True

    def line(self):
        while b"\n" not in self.out:
            if not self._more():
                raise ValueError("a header line is cut off")
        line, self.out = self.out.split(b"\n", 1)
        if not line.endswith(b"\r"):
            raise ValueError("a header line does not end in CR LF")
        return line[:-1]

    def read(self, size):
        while len(self.out) < size and self._more():
            pass
        piece, self.out = self.out[:size], self.out[size:]
        return piece

    def rest(self):
        while self._more():
            pass
        rest, self.out = self.out, b""
        return rest


class Source:
    def __init__(self, stream):
        self.stream, self.ahead, self.at = stream, b"", 0

    def read(self, size):
        piece = self.ahead[:size] if self.ahead else self.stream.read(size)
        self.ahead = self.ahead[len(piece):] if self.ahead else b""
        self.at += len(piece)
        return piece

    def give_back(self, piece):
        self.ahead = piece + self.ahead
        self.at -= len(piece)


def header_lines(member):
    fields = []
    while line := member.line():
        name, colon, value = line.partition(b":")
        if not colon or not re.fullmatch(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
            raise ValueError(f"no header line: {line[:80]!r}")
        fields.append((name.decode().lower(), value.strip().decode("utf-8")))
    return fields


MULTIPLE = {"warc-protocol", "warc-concurrent-to"}
NEEDED = {"warc-type", "warc-record-id", "warc-date", "content-length"}
KNOWN_TYPES = {"warcinfo", "request", "response", "resource", "metadata", "revisit", "conversion", "continuation"}


def check_http(record, head, payload_bytes, where, faults):
    kind = record["type"]
    lines = head.split(b"\r\n")
    pattern = rb"HTTP/1\.1 \d{3} .*" if kind == "response" else rb"[A-Z]+ [!-~]+ HTTP/1\.1"
    if not re.fullmatch(pattern, lines[0]):
        faults.add("http-first-line", f"{where}: {lines[0][:80]!r}")
        return
    fields = {}
    for line in lines[1:]:
        name, colon, value = line.partition(b":")
        if not colon or not re.fullmatch(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
            faults.add("http-header", f"{where}: {line[:80]!r}")
            continue
        fields.setdefault(name.lower(), []).append(value.strip())
    if kind == "request":
        record["method"] = lines[0].split(b" ")[0].decode()
        target = urllib.parse.urlsplit(record["url"])
        asked = (target.path or "/") + (f"?{target.query}" if "?" in record["url"] else "")
        if lines[0].split(b" ")[1].decode() != asked:
            faults.add("http-target", where)
        if b"host" not in fields:
            faults.add("http-host", where)
        return
    record["status"] = int(lines[0].split(b" ")[1])
    record["mime"] = re.split(rb"[;\s]", fields.get(b"content-type", [b""])[0])[0].decode().lower()
    if b"transfer-encoding" in fields:
        faults.add("http-chunks", f"{where}: the body has no chunks")
    length = fields.get(b"content-length")
    if length and record["status"] not in (204, 304) and record.get("truncated") is None and int(length[0]) != payload_bytes:
        faults.add("http-length", f"{where}: Content-Length {length[0]} for {payload_bytes} bytes")


def read_record(member, file, faults):
    where = f"{file} at {member.offset}"
    if member.line() != b"WARC/1.1":
        raise ValueError("no WARC/1.1 record")
    fields = header_lines(member)
    names = [name for name, _ in fields]
    for name in set(names):
        if names.count(name) > 1 and name not in MULTIPLE:
            faults.add("warc-field-twice", f"{where}: {name}")
    head = dict(fields)
    for name in NEEDED - set(names):
        faults.add("warc-field", f"{where}: {name} is missing")
    kind = head.get("warc-type")
    if kind not in KNOWN_TYPES:
        faults.add("warc-type", f"{where}: {kind}")
    if not re.fullmatch(r"<urn:uuid:[0-9a-f-]{36}>", head.get("warc-record-id", "")):
        faults.add("warc-record-id", where)
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z", head.get("warc-date", "")):
        faults.add("warc-date", f"{where}: {head.get('warc-date')}")
    url = head.get("warc-target-uri")
    if kind == "warcinfo" and url is not None:
        faults.add("warc-uri", f"{where}: warcinfo has no target")
    if kind != "warcinfo" and not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+", url or ""):
        faults.add("warc-uri", f"{where}: {url!r}")
    if "warc-truncated" in head and head["warc-truncated"] not in ("length", "time", "disconnect", "unspecified"):
        faults.add("warc-truncated", f"{where}: {head['warc-truncated']}")
    record = {"type": kind, "url": url, "date": head.get("warc-date", ""), "id": head.get("warc-record-id"),
              "offset": member.offset, "truncated": head.get("warc-truncated"), "concurrent": head.get("warc-concurrent-to"),
              "mime": re.split(r"[;\s]", head.get("content-type", ""))[0].lower(), "status": None, "where": where}
    read_block(member, head, record, faults)
    end = member.rest()
    if end != b"\r\n\r\n":
        faults.add("warc-record-end", f"{where}: {end[:20]!r}")
    record["length"] = member.taken
    record["raw"] = member.raw.hexdigest()
    return record


def read_block(member, head, record, faults):
    where, left = record["where"], int(head.get("content-length", "0"))
    block, payload = hashlib.sha256(), hashlib.sha256()
    http = head.get("content-type", "").startswith("application/http")
    if record["type"] in ("request", "response") and not http:
        faults.add("warc-content-type", where)
    http_head, in_head, payload_bytes = b"", http, 0
    while left > 0:
        piece = member.read(min(left, PIECE))
        if not piece:
            raise ValueError("the block is cut off")
        left -= len(piece)
        block.update(piece)
        if in_head:
            http_head += piece
            first, end, piece = http_head.partition(b"\r\n\r\n")
            if not end:
                continue
            http_head, in_head = first, False
        payload.update(piece)
        payload_bytes += len(piece)
    if in_head:
        faults.add("http-head", f"{where}: it has no end")
    if f"sha256:{block.hexdigest()}" != head.get("warc-block-digest"):
        faults.add("warc-block-digest", where)
    if record["type"] != "warcinfo" and f"sha256:{payload.hexdigest()}" != head.get("warc-payload-digest"):
        faults.add("warc-payload-digest", where)
    record["digest"] = head.get("warc-payload-digest")
    if http and not in_head:
        check_http(record, http_head, payload_bytes, where, faults)


def read_warc(archive, name, faults):
    records = []
    with archive.open(name) as stream:
        source = Source(stream)
        while True:
            start = source.at
            if not (first := source.read(1)):
                break
            source.give_back(first)
            try:
                records.append(read_record(Member(source, start), name, faults))
            except (ValueError, zlib.error) as error:
                faults.add("warc-record", f"{name} at {start}: {error}")
                break
    if records and records[0]["type"] != "warcinfo":
        faults.add("warc-first", f"{name} does not begin with warcinfo")
    ids = [record["id"] for record in records]
    if len(set(ids)) != len(ids):
        faults.add("warc-record-id", f"{name}: one is there twice")
    for record in records:
        if record["concurrent"] is not None and record["concurrent"] not in ids:
            faults.add("warc-concurrent", record["where"])
    return records


# ---- the index and the pages

def searchable(url):
    if not re.match(r"https?:", url):
        return url
    parts = urllib.parse.urlsplit(url.lower())
    host = re.sub(r"^www\d*\.", "", parts.hostname)
    port = "" if parts.port in (None, {"http": 80, "https": 443}[parts.scheme]) else f":{parts.port}"
    query = "?" + "&".join(sorted(parts.query.split("&"))) if parts.query else ""
    return ",".join(reversed(host.split("."))) + port + ")" + (parts.path or "/") + query


def index_lines(archive, faults):
    lines = []
    for name in archive.namelist():
        if not re.fullmatch(r"indexes/.*\.cdxj?(\.gz)?", name):
            continue
        data = archive.read(name)
        if name.endswith(".gz"):
            check_blocks(archive, name, data, faults)
            data = inflate_all(data)
        own = data.split(b"\n")
        if own[-1] != b"":
            faults.add("index-end", f"{name}: the last line does not end")
        own = [line for line in own if line]
        if own != sorted(own):
            faults.add("index-order", name)
        lines += own
    return lines


def inflate_all(data):
    out = b""
    while data:
        inflater = zlib.decompressobj(wbits=31)
        out += inflater.decompress(data)
        data = inflater.unused_data
    return out


def check_blocks(archive, name, data, faults):
    idx = re.sub(r"\.cdxj?\.gz$", ".idx", name)
    if idx not in archive.namelist():
        return
    lines = archive.read(idx).decode().splitlines()
    if not lines or not lines[0].startswith("!meta 0 ") or json.loads(lines[0][8:]).get("format") != "cdxj-gzip-1.0":
        faults.add("index-blocks", f"{idx} has no first line")
        return
    at = 0
    for line in lines[1:]:
        about = json.loads(line[line.index("{"):])
        block = data[about["offset"]:about["offset"] + about["length"]]
        if about["offset"] != at or about.get("digest") != "sha256:" + hashlib.sha256(block).hexdigest():
            faults.add("index-blocks", line[:80])
            return
        if not inflate_all(block).decode().startswith(line[:line.index("{")]):
            faults.add("index-blocks", f"the block begins otherwise: {line[:80]}")
        at += about["length"]
    if at != len(data):
        faults.add("index-blocks", "blocks are missing")


def check_index(archive, records, faults):
    at = {(name, record["offset"]): record for name, some in records.items() for record in some}
    entered = set()
    for raw in index_lines(archive, faults):
        try:
            key, stamp, text = raw.decode().split(" ", 2)
            line = json.loads(text)
        except ValueError as error:
            faults.add("index-line", f"{raw[:80]!r}: {error}")
            continue
        for name in {"url", "digest", "mime", "filename", "offset", "length", "status"} - set(line):
            faults.add("index-field", f"{name}: {raw[:80]!r}")
        place = ("archive/" + line.get("filename", ""), int(line.get("offset", -1)))
        record = at.get(place)
        if record is None:
            faults.add("index-record", f"no record at {place}")
            continue
        entered.add(place)
        compare_line(key, stamp, line, record, faults)
    for place, record in at.items():
        if record["type"] in ("response", "resource", "revisit", "metadata") and place not in entered:
            faults.add("index-missing", record["where"])


def compare_line(key, stamp, line, record, faults):
    where = record["where"]
    url = line.get("url", "")
    if url != record["url"]:
        faults.add("index-url", f"{where}: {url}")
    method = line.get("method", "GET")
    asked = url if method == "GET" else url + ("&" if "?" in url else "?") + "__wb_method=" + method
    if line.get("requestBody"):
        asked += "&" + line["requestBody"]
    if key != searchable(asked):
        faults.add("index-key", f"{where}: {key}, not {searchable(asked)}")
    if stamp != re.sub(r"[^0-9]", "", record["date"])[:14]:
        faults.add("index-time", f"{where}: {stamp}")
    if line.get("length") != record["length"]:
        faults.add("index-length", where)
    if line.get("digest") != record["digest"]:
        faults.add("index-digest", where)
    if "recordDigest" in line and line["recordDigest"] != "sha256:" + record["raw"]:
        faults.add("index-record-digest", where)
    if record["status"] is not None and int(line.get("status", 0)) != record["status"]:
        faults.add("index-status", where)
    if line.get("mime") not in (record["mime"], "unk" if not record["mime"] else None):
        faults.add("index-mime", f"{where}: {line.get('mime')}, not {record['mime']}")


def check_requests(records, faults):
    for some in records.values():
        methods = {record["concurrent"]: record.get("method") for record in some if record["type"] == "request"}
        for record in some:
            if record["type"] == "response" and record["id"] not in methods:
                faults.add("warc-request", f"{record['where']}: its request is missing")


def check_pages(archive, records, faults):
    if "pages/pages.jsonl" not in archive.namelist():
        return
    lines = archive.read("pages/pages.jsonl").decode("utf-8").splitlines()
    try:
        objects = [json.loads(line) for line in lines]
    except ValueError as error:
        faults.add("pages", str(error))
        return
    if not objects or objects[0].get("format") != "json-pages-1.0" or not objects[0].get("id"):
        faults.add("pages", "the first line is not about the list")
    pages = objects[1:]
    if not pages:
        faults.add("pages", "no page")
    urls = {record["url"] for some in records.values() for record in some if record["type"] in ("response", "resource")}
    for page in pages:
        url = page.get("url", "")
        if not re.fullmatch(r"[a-z][a-z0-9+.-]*:[!-~]+", url) or not is_time(page.get("ts")):
            faults.add("pages", f"url or ts: {str(page)[:100]}")
        if url not in urls and "urn:view:" + url not in urls and "urn:html:" + url not in urls:
            faults.add("pages", f"nothing of {url} is in the archive")
    if objects and objects[0].get("hasText") and not any(page.get("text") for page in pages):
        faults.add("pages", "hasText, and no text")
    package = json.loads(archive.read("datapackage.json"))
    if "mainPageUrl" in package and (package["mainPageUrl"], package.get("mainPageDate")) not in \
            {(page.get("url"), page.get("ts")) for page in pages}:
        faults.add("main-page", "it is not in the list of pages")


def check(path, key_pem=None, unsigned_is_fine=False):
    faults = Faults()
    try:
        archive = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        faults.add("zip", str(error))
        return faults, {}
    records = {}
    with archive:
        try:
            check_zip(archive, faults)
            check_package(archive, faults)
            check_digest(archive, key_pem, unsigned_is_fine, faults)
            records = {name: read_warc(archive, name, faults) for name in archive.namelist() if name.startswith("archive/")}
            check_requests(records, faults)
            check_index(archive, records, faults)
            check_pages(archive, records, faults)
        except (KeyError, ValueError, zipfile.BadZipFile, zlib.error, struct.error) as error:
            faults.add("unreadable", repr(error))
    return faults, records


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--key", help="the PEM of the public key that must have signed")
    parser.add_argument("--unsigned-is-fine", action="store_true")
    parser.add_argument("--list", action="store_true", help="print the records")
    arguments = parser.parse_args()
    faults, records = check(arguments.file, arguments.key, arguments.unsigned_is_fine)
    if arguments.list:
        for some in records.values():
            for record in some:
                print(record["type"], record["status"], record["url"], record["truncated"] or "")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
