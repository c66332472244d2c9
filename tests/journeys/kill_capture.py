# SPDX-License-Identifier: Apache-2.0
"""`cyberspotter capture` killed with its browser at moments spread over all its steps: afterwards the library has whole captures
or none, verifies, and captures again. CYBERSPOTTER_KILLS=N kills N times."""
import contextlib
import http.server
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

BIN = pathlib.Path(os.environ["CYBERSPOTTER_BIN"])
KILLS = int(os.environ.get("CYBERSPOTTER_KILLS", "9"))  # a step each
PAGE = b"<!doctype html><title>Fan</title><body style='margin:0'>" + b"<p style='height:400px'>ivory fan</p>" * 10


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *_):
        pass


def start(library, url):
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.Popen([BIN / "cyberspotter", "--library", library, "capture", url], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                            env=environment, start_new_session=True)


def cli(library, *words):
    return subprocess.run([BIN / "cyberspotter-cli", "--library", library, "--json", *words], capture_output=True, text=True, timeout=60)


def check(library, moment):
    if not (library / "library.sqlite").exists():
        return
    # Opened for writing once: a kill while the very first tables are made leaves no table at all.
    listed = cli(library, "report", "list")
    assert listed.returncode == 0, (moment, listed.stdout, listed.stderr)
    verified = cli(library, "verify")  # the chain of the custody log too
    assert verified.returncode == 0, (moment, verified.stdout, verified.stderr)


def main():
    if not (BIN / "cyberspotter").exists():
        print("cyberspotter is not built")
        return 77
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}/item"
    with tempfile.TemporaryDirectory() as name:
        library = pathlib.Path(name) / "library"
        begin = time.monotonic()
        whole = start(library, url)
        printed = whole.communicate(timeout=120)[0]
        seconds = time.monotonic() - begin
        assert whole.returncode == 0, printed
        finished = 1
        for kill in range(KILLS):
            moment = seconds * (kill + 0.5) / KILLS
            process = start(library, url)
            try:
                process.wait(moment)
            except subprocess.TimeoutExpired:
                pass
            os.killpg(process.pid, signal.SIGKILL)
            printed = process.communicate(timeout=60)[0]
            finished += sum(1 for line in printed.splitlines() if line.endswith(b"}") and b'"capture"' in line)
            check(library, f"{moment:.2f} s of {seconds:.2f}")
        last = start(library, url)
        printed = last.communicate(timeout=120)[0]
        assert last.returncode == 0, printed
        json.loads(printed.splitlines()[-1])
        check(library, "the end")
        with contextlib.closing(sqlite3.connect(f"file:{library / 'library.sqlite'}?mode=ro", uri=True)) as database:
            entered, = database.execute("SELECT count(*) FROM custody_entry WHERE action = 'captured'").fetchone()
        assert entered >= finished + 1, (entered, finished)
    print(json.dumps({"kills": KILLS, "seconds_of_a_capture": round(seconds, 2), "captures_promised": finished + 1}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
