# SPDX-License-Identifier: Apache-2.0
"""Writes WACZ files by the specifications (WACZ 1.1.1, WARC 1.1, CDXJ 0.1.0, WACZ Signing 0.1.0), by other code than the
program's, and wrong ones: wacz_maker.py KIND OUT"""
import base64
import gzip
import hashlib
import io
import json
import secrets
import sys
import zipfile

DATE = "2026-03-04T05:06:07Z"
STAMP = "20260304050607"


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def base32(data, method="sha1"):
    return f"{method}:" + base64.b32encode(hashlib.new(method, data).digest()).decode()


# ---- signing: ECDSA (SEC 1) over P-256 and P-384
CURVES = {
    256: (0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff, -3,
          0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551,
          0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296,
          0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5,
          bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004")),
    384: (0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff, -3,
          0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973,
          0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7,
          0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f,
          bytes.fromhex("3076301006072a8648ce3d020106052b8104002203620004")),
}


def add(p, q, prime, a):
    if p is None or q is None:
        return p or q
    if p[0] == q[0] and (p[1] + q[1]) % prime == 0:
        return None
    slope = ((3 * p[0] * p[0] + a) * pow(2 * p[1], -1, prime) if p == q
             else (q[1] - p[1]) * pow(q[0] - p[0], -1, prime)) % prime
    x = (slope * slope - p[0] - q[0]) % prime
    return x, (slope * (p[0] - x) - p[1]) % prime


def times(k, point, prime, a):
    result = None
    while k:
        if k & 1:
            result = add(result, point, prime, a)
        point = add(point, point, prime, a)
        k >>= 1
    return result


def sign(message, bits, der):
    prime, a, order, gx, gy, prefix = CURVES[bits]
    private = secrets.randbelow(order - 1) + 1
    public = times(private, (gx, gy), prime, a)
    digest = int.from_bytes(hashlib.sha256(message).digest(), "big")
    k = secrets.randbelow(order - 1) + 1
    r = times(k, (gx, gy), prime, a)[0] % order
    s = pow(k, -1, order) * (digest + r * private) % order
    size = bits // 8
    key = prefix + public[0].to_bytes(size, "big") + public[1].to_bytes(size, "big")
    if not der:
        return r.to_bytes(size, "big") + s.to_bytes(size, "big"), key

    def integer(number):
        raw = number.to_bytes(size + 1, "big").lstrip(b"\0")
        raw = b"\0" + raw if raw[0] & 0x80 else raw
        return b"\x02" + bytes([len(raw)]) + raw
    body = integer(r) + integer(s)
    return b"\x30" + bytes([len(body)]) + body, key


# ---- records
def record(kind, url, block, headers=(), content_type="application/http; msgtype=response", payload=None, digests=True,
           date=DATE, number=[0]):
    number[0] += 1
    lines = ["WARC/1.1", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number[0]:012d}>",
             f"WARC-Date: {date}"]
    if url:
        lines.append(f"WARC-Target-URI: {url}")
    if digests:
        lines.append("WARC-Block-Digest: " + base32(block))
    if payload is not None:
        lines.append("WARC-Payload-Digest: " + "sha256:" + sha256(payload))
    lines += list(headers) + [f"Content-Type: {content_type}", f"Content-Length: {len(block)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def response(url, body, mime="text/html", status="200 OK", extra=()):
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Type: {mime}", *extra]).encode() + b"\r\n\r\n"
    return record("response", url, head + body, ["WARC-IP-Address: 203.0.113.7"], payload=body)


def surt(url):
    if not url.startswith("http"):
        return url.lower()
    host, _, rest = url.split("//", 1)[1].partition("/")
    return ",".join(reversed(host.split("."))) + ")/" + rest


PAGE = "http://shop.test/"
BODY = b"<!doctype html><title>Shop</title><p>Ivory bracelet"
CHUNKS = b"6\r\nchunk \r\n5\r\nbody!\r\n0\r\n\r\n"


def records():
    yield "", record("warcinfo", "", b"software: test\r\n", content_type="application/warc-fields"), None
    request = record("request", PAGE, b"GET / HTTP/1.1\r\nHost: shop.test\r\n\r\n",
                     ["WARC-Concurrent-To: <urn:uuid:00000000-0000-4000-8000-000000000003>"],
                     "application/http; msgtype=request")
    yield "", request, None
    yield PAGE, response(PAGE, BODY), ("text/html", 200, base32(BODY))
    url = "http://shop.test/chunks"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
    yield url, record("response", url, head + CHUNKS, payload=b"chunk body!"), ("text/plain", 200, "sha-256:" + sha256(b"chunk body!"))
    url = "http://shop.test/zipped"
    packed = gzip.compress(b"unpacked body", mtime=0)
    yield url, response(url, packed, extra=["Content-Encoding: gzip"]), ("text/html", 200, "md5:" + hashlib.md5(packed).hexdigest())
    url = "http://shop.test/gone"
    yield url, response(url, b"", status="404 Not Found"), ("text/html", 404, base32(b"", "sha256"))
    picture = b"\x89PNG\r\n\x1a\n-no-real-picture"
    url = "urn:view:" + PAGE
    yield url, record("resource", url, picture, content_type="image/png", payload=picture), ("image/png", 200, "sha256:" + sha256(picture))
    url = "urn:text:" + PAGE
    yield url, record("resource", url, b"Ivory bracelet", content_type="text/plain"), ("text/plain", 200, base32(b"Ivory bracelet"))


def build(kind):
    packed = kind != "plain"
    warc, lines = b"", []
    for url, raw, index in records():
        if kind == "wrong-payload" and url == PAGE:
            raw = raw.replace(b"Ivory", b"Amber")
        member = gzip.compress(raw, mtime=0) if packed else raw
        if index:
            mime, status, digest = index
            offset, length, indexed = len(warc), len(member), url
            if url == PAGE:
                offset += {"index-offset": 1}.get(kind, 0)
                length += {"index-length": 1}.get(kind, 0)
                digest = base32(b"other") if kind == "index-digest" else digest
                status = 301 if kind == "index-status" else status
                indexed = PAGE + "x" if kind == "index-url" else url
            entry = {"url": indexed, "mime": mime, "status": status if kind != "strings" else str(status), "digest": digest,
                     "filename": "none.warc.gz" if kind == "index-file" and url == PAGE else "data.warc.gz" if packed else "data.warc",
                     "offset": offset if kind != "strings" else str(offset), "length": length if kind != "strings" else str(length),
                     "recordDigest": "sha256:" + sha256(member)}
            if kind == "index-record-digest" and url == PAGE:
                entry["recordDigest"] = "sha256:" + sha256(b"")
            stamp = "20250304050607" if kind == "index-time" and url == PAGE else STAMP
            lines.append(f"{surt(url)} {stamp} {json.dumps(entry)}\n")
        warc += member
    if kind == "truncated-warc":
        warc = warc[:-30]
    if kind == "warc-version":
        warc += gzip.compress(b"WARC/9.9\r\n\r\n\r\n\r\n")
    if kind == "no-record-id":
        warc += gzip.compress(b"WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Date: " + DATE.encode() + b"\r\nContent-Length: 0\r\n\r\n\r\n\r\n")
    if kind == "bad-date":
        warc += gzip.compress(record("metadata", "", b"", date="yesterday"))
    if kind == "same-id":
        one = gzip.compress(record("metadata", "", b"x", content_type="text/plain"))
        warc += one + one
    if kind == "bad-digest":
        warc += gzip.compress(record("metadata", "", b"x", ["WARC-Payload-Digest: sha1:NOTADIGEST"], "text/plain"))
    if kind == "one-member":
        warc = gzip.compress(gzip.decompress(warc))
    if kind == "gzip-bomb":
        warc += gzip.compress(record("resource", "urn:x:zeros", bytes(400 << 20), digests=False, content_type="x/y"))
    lines.sort(reverse=kind == "index-order")
    index = "".join(lines).encode()
    if kind == "index-format":
        index += b"zz no json\n"
    pages = json.dumps({"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}) + "\n"
    page = {"id": "1", "url": PAGE, "ts": DATE, "title": "Shop", "text": "Ivory bracelet"}
    if kind == "page-without-time":
        del page["ts"]
    if kind == "page-elsewhere":
        page["url"] = "http://elsewhere.test/"
    pages += json.dumps(page) + "\n" + ("no json\n" if kind == "page-no-json" else "")
    files = {"archive/data.warc.gz" if packed else "archive/data.warc": warc,
             "pages/pages.jsonl": pages.encode(), "notes/screen.txt": b"other files may be there"}
    if kind == "blocks":
        half = len(lines) // 2
        blocks = [gzip.compress("".join(part).encode(), mtime=0) for part in (lines[:half], lines[half:])]
        files["indexes/index.cdx.gz"] = b"".join(blocks)
        idx, offset = '!meta 0 {"format": "cdxj-gzip-1.0", "filename": "index.cdx.gz"}\n', 0
        for part, block in zip((lines[:half], lines[half:]), blocks):
            key = " ".join(part[0].split(" ")[:2])
            idx += f"{key} " + json.dumps({"offset": offset, "length": len(block), "digest": "sha256:" + sha256(block)}) + "\n"
            offset += len(block)
        files["indexes/index.idx"] = idx.encode()
    elif kind == "packed-index":
        files["indexes/index.cdx.gz"] = gzip.compress(index)
    elif kind == "old-name":
        files["indexes/index.cdx"] = index
    else:
        files["indexes/index.cdxj"] = index
    if kind == "misplaced":
        files["archive/readme.txt"] = b"not here"
    if kind == "no-pages":
        del files["pages/pages.jsonl"]
    if kind == "no-index":
        del files["indexes/index.cdxj"]
    return files


def package(kind, files):
    resources = []
    for path, data in files.items():
        entry = {"name": path.rsplit("/", 1)[1], "path": path}
        if kind == "version-1.0":
            entry["stats"] = {"hash": "sha256:" + sha256(data), "bytes": len(data)}
        elif kind == "md5":
            entry.update(hash="md5:" + hashlib.md5(data).hexdigest(), bytes=len(data))
        else:
            entry.update(hash="sha256:" + sha256(data), bytes=len(data) + (1 if kind == "size" and "pages" in path else 0))
        if kind == "no-hash" and "pages" in path:
            del entry["hash"]
        resources.append(entry)
    if kind == "missing":
        resources.append({"name": "lost", "path": "archive/lost.warc.gz", "hash": "sha256:" + sha256(b""), "bytes": 0})
    if kind == "twice-listed":
        resources.append(resources[0])
    json_package = {"profile": "data-package" if kind != "profile" else "other",
                    "wacz_version": {"version": "7.0", "version-1.0": "1.0.0", "version-1.1": "1.1.0"}.get(kind, "1.1.1"),
                    "title": "A shop", "software": "Somebody's tool 1.0", "created": DATE, "mainPageUrl": PAGE,
                    "resources": resources}
    if kind == "no-resources":
        del json_package["resources"]
    return json.dumps(json_package, indent=2).encode() if kind != "no-json" else b"not json"


def digest_file(kind, text):
    hash_text = "sha256:" + sha256(text if kind != "digest-differs" else b"other")
    digest = {"path": "datapackage.json" if kind != "digest-path" else "other.json", "hash": hash_text}
    signed = {"signed": (256, True), "signed-web": (384, False), "signed-broken": (256, False), "signed-extra": (256, True),
              "signed-other": (256, True), "signed-no-time": (256, True)}.get(kind)
    if signed:
        signature, key = sign(hash_text.encode(), *signed)
        if kind == "signed-broken":
            signature = signature[:-1] + bytes([signature[-1] ^ 1])
        digest["signedData"] = {"hash": hash_text if kind != "signed-other" else "sha256:" + sha256(b"x"), "created": DATE,
                                "software": "Somebody's tool 1.0", "version": "0.1.0",
                                "signature": base64.b64encode(signature).decode(), "publicKey": base64.b64encode(key).decode()}
        if kind == "signed-extra":
            digest["signedData"]["more"] = "1"
        if kind == "signed-no-time":
            del digest["signedData"]["created"]
    return json.dumps(digest).encode()


def write(kind, out):
    files = build(kind)
    text = package(kind, files)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as target:
        for path, data in files.items():
            method = zipfile.ZIP_DEFLATED if kind == "deflated" or path.endswith(".jsonl") else zipfile.ZIP_STORED
            if kind == "differs" and path == "notes/screen.txt":
                data = b"Other files may be there"
            target.writestr(path, data, method)
        if kind == "extra":
            target.writestr("notes/extra.txt", b"not listed")
        if kind == "traversal":
            target.writestr("../outside.txt", b"x")
        if kind != "no-package":
            target.writestr("datapackage.json", text)
        if kind != "no-digest":
            target.writestr("datapackage-digest.json", digest_file(kind, text))


def collect(kind, out):
    """Several archives in one package, as crawlers hand them out."""
    inner = {}
    for name, one in {"first.wacz": "sound", "second.wacz": "differs" if kind == "collection-differs" else "signed"}.items():
        data = io.BytesIO()
        write(one, data)
        inner[name] = data.getvalue()
    if kind == "collection-deep":
        data = io.BytesIO()
        pack(data, dict(inner))
        inner = {"deep.wacz": data.getvalue()}
    pack(out, inner, kind)


def pack(out, inner, kind=""):
    package = {"profile": "multi-wacz-package", "wacz_version": "1.1.1", "title": "Two shops",
               "resources": [{"name": name, "path": name, "hash": "sha256:" + sha256(data), "bytes": len(data)} for name, data in inner.items()]}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as target:
        for name, data in inner.items():
            target.writestr(name, data[:-1] + b"x" if kind == "collection-tampered" and name == "first.wacz" else data)
        target.writestr("datapackage.json", json.dumps(package))


def main():
    kind, out = sys.argv[1], sys.argv[2]
    if kind in ("warc", "warc.gz", "cdxj"):
        files = build("plain" if kind == "warc" else "sound")
        name = {"warc": "archive/data.warc", "warc.gz": "archive/data.warc.gz", "cdxj": "indexes/index.cdxj"}[kind]
        with io.open(out, "wb") as target:
            target.write(files[name])
    elif kind.startswith("collection"):
        collect(kind, out)
    else:
        write(kind, out)


main()
