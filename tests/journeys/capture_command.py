# SPDX-License-Identifier: Apache-2.0
"""`cyberspotter capture` without a window: the line it prints is true, and what goes wrong is said and leaves nothing."""
import hashlib
import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

BIN = pathlib.Path(os.environ["CYBERSPOTTER_BIN"])
PAGE = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Éventail ancien</title>
<script type="application/ld+json">{"@type":"Product","name":"Éventail en ivoire","offers":{"price":"450.00","priceCurrency":"EUR"}}</script>
</head><body style="margin:0"><div style="height:2500px">Éventail, 象牙</div></body></html>"""


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/never":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"<p>half")
            self.wfile.flush()
            self.rfile.read(1)  # until the browser hangs up
            return
        body = PAGE.encode() if self.path == "/item/7" else b"<title>None</title>not here"
        self.send_response(200 if self.path == "/item/7" else 404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def run(program, *words, status=0):
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run([str(BIN / program), *map(str, words)], capture_output=True, text=True, timeout=120, env=environment)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    return done


def main():
    if not (BIN / "cyberspotter").exists():
        print("cyberspotter is not built")
        return 77
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = f"http://127.0.0.1:{server.server_address[1]}"
    with tempfile.TemporaryDirectory() as name:
        library = pathlib.Path(name) / "library"
        done = run("cyberspotter", "--library", library, "capture", f"{site}/item/7", f"{site}/gone", "--taxon", "Loxodonta africana",
                   "--term", "ivc", "--reason", "Schreger lines")
        first, second = map(json.loads, done.stdout.splitlines())
        assert first["url"] == f"{site}/item/7" and second["facts"]["http_status"] == 404, done.stdout
        roles = [file["role"] for file in first["files"]]
        assert sorted(roles) == sorted(set(roles)) and {"screenshot_full", "screenshot_viewport", "mhtml", "html", "text",
                                                         "structured"} <= set(roles), roles
        assert {"load", "screenshot", "mhtml", "html", "text", "store", "total"} <= set(first["ms"]), first["ms"]
        for file in first["files"]:
            content = (library / "evidence" / file["sha256"][:2] / file["sha256"][2:]).read_bytes()
            assert len(content) == file["bytes"] and hashlib.sha256(content).hexdigest() == file["sha256"], file
            assert "/" in file["media_type"]
            if file["role"] == "text":
                assert "Éventail, 象牙" in content.decode()

        report = json.loads(run("cyberspotter-cli", "--library", library, "--json", "report", "show", first["report"]).stdout)
        assert report["price"] == "450.00" and report["title"] == "Éventail en ivoire", report
        assert report["capture"] == first["capture"], report
        run("cyberspotter-cli", "--library", library, "verify")

        files = sorted(str(path) for path in library.rglob("*") if path.is_file() and "evidence" in path.parts)
        for address, slug, more in ((f"{site}/never", "page-never-finished", ["--timeout", "3"]), ("http://127.0.0.1:1/", "", []), ("file:///etc/passwd", "", [])):
            done = run("cyberspotter", "--library", library, "--json", "capture", address, *more, status=1)
            problem = json.loads(done.stdout)
            assert problem["title"] and problem["detail"] and problem["cure"], problem
            assert slug in problem["type"], problem
            assert "problem: " in run("cyberspotter", "--library", library, "capture", address, *more, status=1).stderr
        run("cyberspotter", "--library", library, "capture", status=2)
        listed = run("cyberspotter-cli", "--library", library, "--json", "report", "list").stdout.splitlines()
        assert len(listed) == 2, listed
        assert files == sorted(str(path) for path in library.rglob("*") if path.is_file() and "evidence" in path.parts)
    print("two pages kept as printed; three addresses that cannot be kept are named and left nothing")
    return 0


if __name__ == "__main__":
    sys.exit(main())
