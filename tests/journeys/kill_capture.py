# SPDX-License-Identifier: Apache-2.0
"""`cyberspotter capture` killed with its browser at each step that shows from outside, and at moments spread over all of it:
afterwards the library has whole captures or none, verifies, and captures again. CYBERSPOTTER_KILLS=N kills N times more."""
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
KILLS = int(os.environ.get("CYBERSPOTTER_KILLS", "3"))
PAGE = (b"<!doctype html><title>Fan</title><body style='margin:0'><img src=/first.gif>" + b"<p style='height:400px'>ivory fan</p>" * 10 +
        b"<img loading=lazy src=/last.gif width=9 height=9>")
PICTURE = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"


class Site(http.server.BaseHTTPRequestHandler):
    asked = set()
    answers = 0

    def do_GET(self):
        Site.asked.add(self.path)
        Site.answers += 1  # no two captures have a file in common
        body = PAGE + b"<h1>Number %d</h1><div style='width:%dpx;height:9px;background:red'>" % (Site.answers, Site.answers) if self.path == "/item" else PICTURE
        self.send_response(200)
        self.send_header("Content-Type", "text/html" if self.path == "/item" else "image/gif")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def start(library, url):
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.Popen([BIN / "cyberspotter", "--library", library, "capture", url], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                            env=environment, start_new_session=True)


def cli(library, *words):
    return subprocess.run([BIN / "cyberspotter-cli", "--library", library, "--json", *words], capture_output=True, text=True, timeout=60)


def evidence_files(library):
    return sum(len(name) == 62 for _, _, names in os.walk(library / "evidence") for name in names)


def being_written(library):
    """The beginnings of the files that are not whole yet."""
    begins = []
    for path in (library / "evidence/.incoming").glob("*"):
        with contextlib.suppress(FileNotFoundError), path.open("rb") as file:
            begins.append(file.read(4))
    return begins


def log_bytes(library):
    with contextlib.suppress(FileNotFoundError):
        return (library / "library.sqlite-wal").stat().st_size
    return 0


def steps(library):
    """What shows from outside that a step has begun, in their order."""
    files = evidence_files(library)
    before = []

    def is_entered():
        if b"PK\x03\x04" in being_written(library):
            before.append(log_bytes(library))
        return before and log_bytes(library) > before[0]

    return {"the page is asked for": lambda: "/item" in Site.asked,
            "its pictures load": lambda: "/first.gif" in Site.asked,
            "it is scrolled to its end": lambda: "/last.gif" in Site.asked,
            "its picture is written": lambda: being_written(library),
            "a file of it is stored": lambda: evidence_files(library) > files,
            "its archive is written": lambda: b"PK\x03\x04" in being_written(library),
            "it is entered": is_entered}


def kill_at(library, url, reached):
    """Starts a capture and kills it when `reached` says so; whether it came to that, and what was promised."""
    Site.asked.clear()
    process = start(library, url)
    hit = False
    end = time.monotonic() + 60
    while not hit and process.poll() is None and time.monotonic() < end:
        time.sleep(0.0005)
        hit = bool(reached())
    os.killpg(process.pid, signal.SIGKILL)
    printed = process.communicate(timeout=60)[0]
    return hit, sum(1 for line in printed.splitlines() if line.endswith(b"}") and b'"capture"' in line)


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
        missed = []
        for step in steps(library):
            hit, promised = kill_at(library, url, steps(library)[step])
            missed += [] if hit else [step]
            finished += promised
            check(library, step)
        assert len(missed) <= 1, missed  # the last may be over before it is seen
        for kill in range(KILLS):
            moment = seconds * (kill + 0.5) / KILLS
            begin = time.monotonic()
            finished += kill_at(library, url, lambda: time.monotonic() - begin > moment)[1]
            check(library, f"{moment:.2f} s of {seconds:.2f}")
        last = start(library, url)
        printed = last.communicate(timeout=120)[0]
        assert last.returncode == 0, printed
        json.loads(printed.splitlines()[-1])
        check(library, "the end")
        with contextlib.closing(sqlite3.connect(f"file:{library / 'library.sqlite'}?mode=ro", uri=True)) as database:
            entered, = database.execute("SELECT count(*) FROM custody_entry WHERE action = 'captured'").fetchone()
        assert entered >= finished + 1, (entered, finished)
    print(json.dumps({"kills": KILLS + len(steps(library)), "missed": missed, "seconds_of_a_capture": round(seconds, 2), "captures_promised": finished + 1}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
