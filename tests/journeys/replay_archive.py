# SPDX-License-Identifier: Apache-2.0
"""A page is opened in the real engine from its archive alone: the server is gone, every other way is cut, and it looks and
reads as it did. The archive is read by other code than the one that wrote it."""
import gzip
import hashlib
import http.server
import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import threading
import zipfile
import zlib

BIN = pathlib.Path(os.environ["CYBERSPOTTER_BIN"])
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Netsuke</title><link rel="stylesheet" href="/look.css">
<link rel="icon" href="data:,"></head><body><h1>Netsuke, ivory</h1><img src="/picture.png" width="120" height="120" alt="">
<p id="price">…</p><p id="seller">…</p><script src="/shop.js"></script></body></html>"""
LOOK = "body{margin:0;background:#fed;font:20px monospace}h1{color:#a03;height:60px;overflow:hidden}p{height:40px}"
SCRIPT = """fetch('/price.json?item=7').then(answer => answer.json()).then(item => {
    document.getElementById('price').textContent = item.price + ' €';
    document.getElementById('price').style.background = '#9fc';
    return fetch('/seller', {method: 'GET', headers: {'X-Wanted-With': 'fetch'}}); })
.then(answer => answer.text()).then(name => { document.getElementById('seller').textContent = name; });"""


def png(size):
    rows = b"".join(b"\0" + bytes(c for x in range(size) for c in ((x * 5) % 256, (y * 7) % 256, 90)) for y in range(size))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


FILES = {"/item/7": ("text/html", PAGE.encode()), "/look.css": ("text/css", LOOK.encode()), "/picture.png": ("image/png", png(40)),
         "/shop.js": ("text/javascript", SCRIPT.encode()), "/price.json?item=7": ("application/json", b'{"price":"450.00"}'),
         "/seller": ("text/plain; charset=utf-8", "Éventails réunis".encode())}


class Quiet(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, status, headers, body):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


class Site(Quiet):
    def do_GET(self):
        if self.path == "/7":
            self.answer(302, [("Location", "/item/7")], b"")
            return
        kind, body = FILES.get(self.path, ("text/plain", None))
        packed = body is not None and self.path == "/look.css" and "gzip" in self.headers.get("Accept-Encoding", "")
        headers = [("Content-Type", kind)] + ([("Content-Encoding", "gzip")] if packed else [])
        self.answer(404 if body is None else 200, headers, gzip.compress(body) if packed else body or b"")


def records(wacz):
    """Every answer in a WACZ by its address: (status, headers, body)."""
    found = {}
    with zipfile.ZipFile(wacz) as package:
        for name in package.namelist():
            if not re.fullmatch(r"archive/.*\.warc(\.gz)?", name):
                continue
            data = package.read(name)
            if name.endswith(".gz"):
                data = gzip.decompress(data)
            while data:
                head, _, rest = data.partition(b"\r\n\r\n")
                assert head.startswith(b"WARC/1.1\r\n"), head[:80]
                fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
                size = int(fields["Content-Length"])
                block, data = rest[:size], rest[size + 4:]
                if fields["WARC-Type"] == "response":
                    http_head, _, body = block.partition(b"\r\n\r\n")
                    first, *lines = http_head.decode("latin-1").split("\r\n")
                    headers = [tuple(line.split(":", 1)) for line in lines if ":" in line]
                    found[fields["WARC-Target-URI"]] = (int(first.split()[1]), headers, body)
    return found


def replay(archive, missed):
    """A proxy that knows nothing but the archive."""
    class Archive(Quiet):
        def do_GET(self):
            status, headers, body = archive.get(self.path, (404, [], b""))
            if self.path not in archive:
                missed.append(self.path)
            drop = ("content-length", "transfer-encoding", "connection", "date", "server")
            self.answer(status, [(n, v.strip()) for n, v in headers if n.lower() not in drop], body)

        do_POST = do_HEAD = do_GET

        def do_CONNECT(self):
            missed.append(self.path)
            self.answer(502, [], b"")
    return Archive


def serve(handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, server.server_address[1]


def run(program, *words, flags=""):
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    if flags:
        environment["QTWEBENGINE_CHROMIUM_FLAGS"] = (environment.get("QTWEBENGINE_CHROMIUM_FLAGS", "") + " " + flags).strip()
    done = subprocess.run([str(BIN / program), *map(str, words)], capture_output=True, text=True, timeout=150, env=environment)
    assert done.returncode == 0, (words, done.returncode, done.stdout, done.stderr)
    return done.stdout


def captured(library, url, flags=""):
    files = json.loads(run("cyberspotter", "--library", library, "capture", url, flags=flags).splitlines()[0])["files"]
    return {file["role"]: library / "evidence" / file["sha256"][:2] / file["sha256"][2:] for file in files}


def pixels(path):
    """The picture of a PNG with 8 bits a channel, as rows of bytes."""
    data, at, packed = path.read_bytes(), 8, b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        if kind == b"IHDR":
            width, height, _, colours = struct.unpack(">IIBB", data[at + 8:at + 18])
        elif kind == b"IDAT":
            packed += data[at + 8:at + 8 + size]
        at += 12 + size
    step = {2: 3, 6: 4, 0: 1}[colours]
    raw, line, before, rows = zlib.decompress(packed), width * step, bytes(width * step), []
    for y in range(height):
        method, row = raw[y * (line + 1)], bytearray(raw[y * (line + 1) + 1:(y + 1) * (line + 1)])
        for x in range(line):
            left = row[x - step] if x >= step else 0
            corner = before[x - step] if x >= step else 0
            if method == 1:
                row[x] = (row[x] + left) & 255
            elif method == 2:
                row[x] = (row[x] + before[x]) & 255
            elif method == 3:
                row[x] = (row[x] + (left + before[x]) // 2) & 255
            elif method == 4:
                guess = left + before[x] - corner
                near = min((abs(guess - left), 0, left), (abs(guess - before[x]), 1, before[x]), (abs(guess - corner), 2, corner))
                row[x] = (row[x] + near[2]) & 255
        rows.append(bytes(row))
        before = row
    return rows


def same_picture(one, other):
    return one.read_bytes() == other.read_bytes() or pixels(one) == pixels(other)


def main():
    if not (BIN / "cyberspotter").exists():
        print("cyberspotter is not built")
        return 77
    server, port = serve(Site)
    url = f"http://127.0.0.1:{port}/7"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        original = captured(folder / "library", url)
        server.shutdown()
        server.server_close()
        assert "wacz" in original, sorted(original)
        text = original["text"].read_text()
        assert "450.00 €" in text and "Éventails réunis" in text, text

        wacz = folder / "page.wacz"
        wacz.write_bytes(original["wacz"].read_bytes())
        verdict = json.loads(run("cyberspotter-cli", "--library", folder / "library", "--json", "verify", wacz))
        assert verdict["valid"] and verdict["kind"] == "wacz", verdict
        assert any(finding["rule"] == "signature-own-key" for finding in verdict["findings"]), verdict

        archive, missed = records(wacz), []
        base = f"http://127.0.0.1:{port}"
        assert {base + path for path in FILES} <= set(archive), sorted(archive)
        proxy, proxy_port = serve(replay(archive, missed))
        flags = f"--proxy-server=http://127.0.0.1:{proxy_port} --proxy-bypass-list=<-loopback>"
        again = captured(folder / "replayed", url, flags)
        assert not [path for path in missed if path.startswith(base)], missed
        assert again["text"].read_text() == text, again["text"].read_text()
        assert same_picture(again["screenshot_full"], original["screenshot_full"]), "the picture differs"

        # The comparison sees what is missing.
        poorer = {path: record for path, record in archive.items() if not path.endswith("/look.css")}
        other_proxy, other_port = serve(replay(poorer, missed))
        flags = f"--proxy-server=http://127.0.0.1:{other_port} --proxy-bypass-list=<-loopback>"
        bare = captured(folder / "poorer", url, flags)
        assert f"{base}/look.css" in missed, missed
        assert not same_picture(bare["screenshot_full"], original["screenshot_full"])
        for one in (proxy, other_proxy):
            one.shutdown()
    print(f"{len(archive)} answers of the archive gave the page again, pixel by pixel, with nothing else to ask; "
          f"without its style sheet it looked otherwise; sha256 {hashlib.sha256(text.encode()).hexdigest()[:8]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
