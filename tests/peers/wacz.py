#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Archives that the program writes pass a checker by other code (check_wacz.py), and each rule that is broken is noticed."""
import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_wacz  # noqa: E402

BIN = os.environ.get("CYBERSPOTTER_BIN", "build/release/bin")
failures = []


def expect(condition, what):
    if not condition:
        failures.append(what)
        print("FAILED:", what)


def write(kind, path, *more):
    done = subprocess.run([os.path.join(BIN, "test_write_archive"), kind, path, *map(str, more)], capture_output=True,
                          text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{kind}: {done.stderr}")
    return json.loads(done.stdout)


def parts_of(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def reseal(parts):
    """All hashes anew, so that only what was broken on purpose is wrong. The signature goes."""
    package = json.loads(parts["datapackage.json"])
    for resource in package["resources"]:
        data = parts.get(resource["path"], b"")
        resource["bytes"] = len(data)
        resource["hash"] = "sha256:" + hashlib.sha256(data).hexdigest()
    parts["datapackage.json"] = json.dumps(package).encode()
    parts["datapackage-digest.json"] = json.dumps(
        {"path": "datapackage.json", "hash": "sha256:" + hashlib.sha256(parts["datapackage.json"]).hexdigest()}).encode()


def save(parts, path, compress=()):
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data,
                             zipfile.ZIP_DEFLATED if name in compress else zipfile.ZIP_STORED)


def rules(faults):
    return {fault.split(":")[0] for fault in faults}


WARC, INDEX, PAGES = "archive/data.warc.gz", "indexes/index.cdx", "pages/pages.jsonl"


def members(data):
    import zlib
    found = []
    while data:
        inflater = zlib.decompressobj(wbits=31)
        inflater.decompress(data)
        size = len(data) - len(inflater.unused_data)
        found.append(data[:size])
        data = data[size:]
    return found


def with_record(parts, number, change):
    """One record changed; lines of the index after it are moved, so that only the record is wrong."""
    own = members(parts[WARC])
    before = len(own[number])
    start = sum(map(len, own[:number]))
    own[number] = gzip.compress(change(gzip.decompress(own[number])), mtime=0)
    moved = len(own[number]) - before
    parts[WARC] = b"".join(own)
    lines = []
    for line in parts[INDEX].decode().splitlines():
        head, brace, text = line.partition("{")
        about = json.loads(brace + text)
        if about["offset"] > start:
            about["offset"] += moved
        elif about["offset"] == start:
            about["length"] += moved
            about["recordDigest"] = "sha256:" + hashlib.sha256(own[number]).hexdigest()
        lines.append(head + json.dumps(about))
    parts[INDEX] = ("\n".join(lines) + "\n").encode()


def replaced(old, new):
    def change(record):
        assert old in record, old
        return record.replace(old, new, 1)
    return change


def index_change(change):
    def act(parts):
        parts[INDEX] = change(parts[INDEX])
    return act


def in_line(pattern, name, value):
    """A member of the first line that matches."""
    def change(data):
        lines = data.decode().splitlines()
        number = next(n for n, line in enumerate(lines) if pattern in line)
        head, brace, text = lines[number].partition("{")
        about = json.loads(brace + text)
        about[name] = value
        lines[number] = head + json.dumps(about)
        return ("\n".join(lines) + "\n").encode()
    return index_change(change)


def package_change(name, value):
    def act(parts):
        package = json.loads(parts["datapackage.json"])
        package[name] = value
        parts["datapackage.json"] = json.dumps(package).encode()
    return act


# Records: 0 warcinfo, 1 response 301, 2 its request, 3 the page, 4 its request ...
RECORD = [
    ("warc-block-digest", 3, replaced(b"<!doctype html>", b"<!doctype htmL>")),
    ("warc-payload-digest", 3, lambda r: re.sub(rb"(WARC-Payload-Digest: sha256:)[0-9a-f]", rb"\g<1>g", r)),
    ("warc-record-id", 3, replaced(b"<urn:uuid:", b"<urn:uuix:")),
    ("warc-date", 3, lambda r: re.sub(rb"WARC-Date: \d{4}-", b"WARC-Date: 2026/", r)),
    ("warc-type", 4, replaced(b"WARC-Type: request", b"WARC-Type: requested")),
    ("warc-uri", 4, lambda r: re.sub(rb"WARC-Target-URI: \S+", b"WARC-Target-URI: a b", r)),
    ("warc-truncated", 1, replaced(b"WARC-Truncated: unspecified", b"WARC-Truncated: perhaps")),
    ("warc-concurrent", 4, lambda r: re.sub(rb"(Concurrent-To: <urn:uuid:).", rb"\g<1>z", r)),
    ("warc-field-twice", 3, replaced(b"WARC-Type: response\r\n", b"WARC-Type: response\r\nWARC-Type: response\r\n")),
    ("warc-record-end", 3, lambda r: r[:-2]),
    ("warc-record", 3, replaced(b"WARC/1.1\r\n", b"WARC/7\r\n")),
    ("http-length", 3, lambda r: re.sub(rb"\r\nContent-Length: \d(\d+)\r\n\r\n<", rb"\r\nContent-Length: 9\1\r\n\r\n<", r)),
    ("http-chunks", 3, replaced(b"x-orig-content-encoding: br", b"transfer-encoding:       br")),
    ("http-first-line", 4, replaced(b" HTTP/1.1\r\n", b" HTTP/7\r\n")),
    ("http-host", 4, replaced(b"Host: ", b"Hose: ")),
    ("http-target", 4, replaced(b"GET /item/17", b"GET /item/18")),
]

PARTS = [
    ("resource", lambda p: p.update({"extra.txt": b"x"})),
    ("resource", lambda p: p.pop(PAGES)),
    ("layout", lambda p: p.pop(PAGES)),
    ("layout", lambda p: p.update({"archive/notes.txt": b"x"})),
    ("datapackage", package_change("profile", "data")),
    ("datapackage", package_change("wacz_version", "9")),
    ("datapackage", package_change("created", "yesterday")),
    ("main-page", package_change("mainPageUrl", "https://elsewhere.example/")),
    ("index-order", index_change(lambda d: b"\n".join(reversed(d.strip().split(b"\n"))) + b"\n")),
    ("index-missing", index_change(lambda d: b"\n".join(d.split(b"\n")[1:]))),
    ("index-end", index_change(lambda d: d[:-1])),
    ("index-line", index_change(lambda d: d + b"zzz nothing\n")),
    ("index-offset", in_line("item/17", "offset", 5)),
    ("index-length", in_line("item/17", "length", 5)),
    ("index-digest", in_line("item/17", "digest", "sha256:" + "0" * 64)),
    ("index-record-digest", in_line("item/17", "recordDigest", "sha256:" + "0" * 64)),
    ("index-status", in_line("404", "status", 200)),
    ("index-mime", in_line("phant.png", "mime", "image/gif")),
    ("index-url", in_line("phant.png", "url", "https://elsewhere.example/")),
    ("index-time", index_change(lambda d: d.replace(b" 2026", b" 2025", 1))),
    ("index-key", index_change(lambda d: d.replace(b"example,market)", b"example,markes)", 1))),
    ("pages", lambda p: p.update({PAGES: p[PAGES].replace(b'"ts"', b'"tz"')})),
    ("pages", lambda p: p.update({PAGES: p[PAGES].replace(b"json-pages-1.0", b"lines")})),
    ("pages", lambda p: p.update({PAGES: p[PAGES].replace(b"seller/4", b"seller/5")})),
    ("warc-record", lambda p: p.update({WARC: p[WARC][:-40]})),
    ("warc-first", lambda p: p.update({WARC: b"".join(members(p[WARC])[1:])})),
    ("warc-request", lambda p: p.update({WARC: b"".join(m for n, m in enumerate(members(p[WARC])) if n != 2)})),
]


def check_good(folder):
    for kind, more, fine in (("visit", (), False), ("long", (3000,), False), ("heavy", (40_000_000,), False),
                             ("unsigned", (), True)):
        path = os.path.join(folder, kind + ".wacz")
        facts = write(kind, path, *more)
        faults, records = check_wacz.check(path, None if fine else path + ".pem", fine)
        expect(not faults, f"{kind}: {faults[:5]}")
        own = [record for some in records.values() for record in some]
        expect(len(own) == facts["records"], f"{kind}: {len(own)} records, not {facts['records']}")
        expect(sum(record["type"] == "response" for record in own) == facts["responses"], f"{kind}: responses")


def check_contents(folder):
    _, records = check_wacz.check(os.path.join(folder, "visit.wacz"))
    own = {record["url"]: record for some in records.values() for record in some if record["type"] != "request"}
    page = "https://market.example/item/17?ref=a&b=%E8%B1%A1"
    expect(own["http://market.example/item/17"]["status"] == 301, "the redirect is an exchange of its own")
    expect(own["https://media.example/film.mp4"]["truncated"] == "length", "a body that is too large is said to be missing")
    expect(own["https://market.example/logo.webp"]["type"] == "resource", "what came from the cache is no response")
    for kind in ("view", "thumbnail", "text", "html", "structured", "element", "element-2", "metadata"):
        expect(f"urn:{kind}:{page}" in own, f"urn:{kind} is missing")
    expect("https://xn--bcher-kva.example/%C3%A9?q=%E8%B1%A1" in own, "a host of other letters is written in ASCII")


def check_broken(folder):
    good = os.path.join(folder, "visit.wacz")
    broken = os.path.join(folder, "broken.wacz")
    for rule, number, change in RECORD:
        parts = parts_of(good)
        with_record(parts, number, change)
        reseal(parts)
        save(parts, broken)
        found = rules(check_wacz.check(broken, None, True)[0])
        expect(rule in found, f"{rule} is not noticed: {found}")
    for rule, change in PARTS:
        parts = parts_of(good)
        change(parts)
        reseal(parts)
        save(parts, broken)
        found = rules(check_wacz.check(broken, None, True)[0])
        wanted = "index-record" if rule == "index-offset" else rule
        expect(wanted in found, f"{rule} is not noticed: {found}")
    parts = parts_of(good)
    reseal(parts)
    save(parts, broken)
    expect(not check_wacz.check(broken, None, True)[0], "resealing alone breaks something")
    save(parts, broken, compress=(WARC,))
    expect("zip-compressed" in rules(check_wacz.check(broken, None, True)[0]), "a compressed WARC is not noticed")


def check_seal(folder):
    good, other = os.path.join(folder, "visit.wacz"), os.path.join(folder, "unsigned.wacz")
    broken = os.path.join(folder, "broken.wacz")

    def found(change):
        parts = parts_of(good)
        change(parts)
        save(parts, broken)
        return rules(check_wacz.check(broken)[0])

    def signed(name, value):
        def change(parts):
            digest = json.loads(parts["datapackage-digest.json"])
            digest["signedData"][name] = value
            parts["datapackage-digest.json"] = json.dumps(digest).encode()
        return change

    def flip_warc(parts):
        parts[WARC] = parts[WARC][:5000] + bytes([parts[WARC][5000] ^ 1]) + parts[WARC][5001:]

    expect("resource-hash" in found(flip_warc), "a changed WARC is not noticed")
    expect("digest" in found(package_change("title", "Another")), "a changed package is not noticed")
    expect("signature" in found(signed("signature", "A" * 128)), "a wrong signature is not noticed")
    expect("signature" in found(signed("hash", "sha256:" + "0" * 64)), "a signature of another hash is not noticed")
    expect("signature-form" in found(signed("more", "x")), "a strange member is not noticed")
    expect("signature-form" in found(signed("created", "2020-01-01T00:00:00Z")), "another time is not noticed")
    with open(other + ".pem", encoding="ascii") as stream:
        body = "".join(line for line in stream.read().splitlines() if not line.startswith("-"))
    expect("signature" in found(signed("publicKey", body)), "another key is not noticed")
    expect("signature-key" in rules(check_wacz.check(good, other + ".pem")[0]), "the key given is not compared")
    expect("signature" in rules(check_wacz.check(other)[0]), "no signature is not noticed")


def main():
    if not os.path.exists(os.path.join(BIN, "test_write_archive")):
        print("test_write_archive is not built")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        check_good(folder)
        check_contents(folder)
        check_broken(folder)
        check_seal(folder)
    print(f"{len(RECORD) + len(PARTS)} broken archives; {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
