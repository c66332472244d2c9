# SPDX-License-Identifier: Apache-2.0
"""`cyberspotter-cli submit` is killed with SIGKILL at ten moments of the way, which a proxy between it and the partner
chooses by what passes through; started again, nothing is lost and the partner holds each report once."""
import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading

BIN = pathlib.Path(os.environ["CYBERSPOTTER_BIN"])
CLI, PARTNER = BIN / "cyberspotter-cli", BIN / "cyberspotter-partner"
TOKEN = "correct-horse"
REPORTS = 4
PAGE_BYTES = 1_500_000


class Proxy:
    """Passes bytes both ways; `moment(event, total, data)` says when the client dies, before `data` goes on."""

    def __init__(self, target):
        self.target = target
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = "http://127.0.0.1:%d" % self.listener.getsockname()[1]
        self.lock = threading.Lock()
        self.moment, self.victim, self.struck = None, None, False
        self.up = self.down = 0
        threading.Thread(target=self.accept, daemon=True).start()

    def arm(self, moment):
        self.moment, self.struck, self.up, self.down = moment, False, 0, 0

    def strike(self, event, data):
        """True when the client was killed by this event."""
        with self.lock:
            if event == "up":
                self.up += len(data)
            elif event == "down":
                self.down += len(data)
            if self.moment and not self.struck and self.moment(event, self.up if event == "up" else self.down, data):
                self.struck = True
                self.victim.send_signal(signal.SIGKILL)
                self.victim.wait()
                return True
            return False

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            if self.strike("accept", b""):
                client.close()
                continue
            try:
                server = socket.create_connection(self.target)
            except OSError:  # the partner is down
                client.close()
                continue
            for event, source, sink in (("up", client, server), ("down", server, client)):
                threading.Thread(target=self.pump, args=(event, source, sink), daemon=True).start()

    def pump(self, event, source, sink):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                killed = self.strike(event, data)
                if not killed or event == "up":
                    sink.sendall(data)  # what had left the client reaches the partner
                if killed:
                    break
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


def nth(event, text, n):
    """The n-th time that this text passes."""
    seen = 0

    def moment(what, _total, data):
        nonlocal seen
        if what == event:
            seen += data.count(text)
        return seen >= n
    return moment


def after(event, total):
    return lambda what, passed, _data: what == event and passed >= total


ALL = REPORTS * PAGE_BYTES
MOMENTS = {
    "as it connects": lambda what, _total, _data: what == "accept",
    "in the first bytes of the batch": after("up", 1),
    "when the batch was sent, its answer on the way": nth("down", b"HTTP/1.1 201", 1),
    "with the answer read, as the first file is announced": nth("up", b"/evidence HTTP", 1),
    "as the last file is announced": nth("up", b"/evidence HTTP", REPORTS),
    "as the first upload begins": nth("up", b"PATCH ", 1),
    "in the middle of the uploads": after("up", ALL // 2),
    "near the end of the uploads": after("up", ALL * 95 // 100),
    "as it finishes": nth("up", b"/finish HTTP", 1),
    "with the receipt on the way": nth("down", b'"receipt_id"', 1),
}


def run(library, *words, check=True):
    result = subprocess.run([str(CLI), "--library", str(library), "--json", *map(str, words)], capture_output=True, text=True, timeout=60)
    assert not check or result.returncode == 0, (words, result.returncode, result.stdout, result.stderr)
    return [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]


def prepare(folder, address):
    """A library with one batch ready to go."""
    library = folder / "library"
    run(library, "partners", "add", "kill-test", "--name", "Kill test", "--channel", "https", "--url", address)
    for i in range(REPORTS):
        page = folder / f"page{i}.html"
        page.write_text("<title>Carving %d</title><p>" % i + os.urandom(PAGE_BYTES // 2).hex()[: PAGE_BYTES - 31 - len(str(i))])
        report, = run(library, "report", "add", "--url", f"https://market.example/item/{i}", "--html", page, "--taxon", "Loxodonta africana",
                      "--term", "IVC", "--reason", "Crossing lines on the base", "--partner", "kill-test")
        run(library, "report", "ready", report["report"])
    run(library, "batch", "create", "--partner", "kill-test")
    batch, = (one for one in run(library, "batch", "list"))
    return library, batch.get("batch") or batch.get("id")


def check(library, data, batch, name):
    ours = sqlite3.connect(library / "library.sqlite")
    theirs = sqlite3.connect(data / "intake.sqlite")
    value = lambda database, query: database.execute(query).fetchone()[0]
    assert value(ours, "PRAGMA integrity_check") == "ok", name
    assert value(ours, "SELECT group_concat(DISTINCT state) FROM report") == "received", name
    assert value(ours, "SELECT count(*) FROM report WHERE reference <> ''") == REPORTS, name
    assert value(ours, "SELECT count(*) FROM report_event WHERE state = 'received'") == REPORTS, name
    assert value(ours, "SELECT count(*) FROM submission") == 1, name
    assert value(ours, "SELECT count(*) FROM receipt WHERE kind = 'receipt'") == 1, name
    assert value(ours, "SELECT count(*) FROM custody_entry WHERE action = 'receipt'") == 1, name
    assert value(theirs, "SELECT count(*) FROM batch") == 1, name
    assert value(theirs, "SELECT count(*) FROM report") == REPORTS, name
    assert value(theirs, "SELECT count(DISTINCT id) FROM report") == REPORTS, name
    assert {row[0] for row in ours.execute("SELECT id FROM report")} == {row[0] for row in theirs.execute("SELECT id FROM report")}, name
    kept = ours.execute("SELECT CAST(body AS TEXT) FROM receipt WHERE kind = 'receipt'").fetchone()[0]
    assert kept == value(theirs, "SELECT CAST(receipt AS TEXT) FROM batch"), name
    files = {file.name: file.stat().st_size for file in (data / "evidence").iterdir()}
    wanted = dict(ours.execute("SELECT sha256, bytes FROM upload"))
    assert wanted and files == wanted, (name, files, wanted)
    ours.close()
    theirs.close()
    run(library, "verify")


def kill_at(folder, template, batch, number, name, moment, proxy, listener_port):
    library, data = folder / f"library{number}", folder / f"partner{number}"
    shutil.copytree(template, library)
    server = subprocess.Popen([str(PARTNER), "--listen", f"127.0.0.1:{listener_port}", "--data", str(data), "--quiet"],
                              stdout=subprocess.PIPE, text=True)
    try:
        assert "listening" in server.stdout.readline()
        client = subprocess.Popen([str(CLI), "--library", str(library), "--json", "submit", batch], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        proxy.victim = client
        proxy.arm(moment)
        client.communicate(timeout=60)
        assert proxy.struck and client.returncode == -signal.SIGKILL, f"{name}: it was not killed ({client.returncode})"
        proxy.arm(None)
        answer, = run(library, "submit")
        assert answer["state"] == "acknowledged", (name, answer)
        assert all(report["status"] == "accepted" for report in answer["reports"]), (name, answer)
        check(library, data, batch, name)
        again = proxy.up
    finally:
        server.terminate()
        server.wait(timeout=30)
    print(f"killed {name}: {again} bytes sent the second time", flush=True)
    return again


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def main():
    if not CLI.exists() or not PARTNER.exists():
        print("the programs are not built")
        return 77
    os.environ["CYBERSPOTTER_TOKEN_KILL_TEST"] = os.environ["CYBERSPOTTER_PARTNER_TOKEN"] = TOKEN
    port = free_port()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        proxy = Proxy(("127.0.0.1", port))
        template, batch = prepare(folder, proxy.address)
        again = [kill_at(folder, template, batch, i, name, moment, proxy, port) for i, (name, moment) in enumerate(MOMENTS.items())]
    # Near the end only the last pieces go again.
    assert again[7] < ALL // 2, again
    print(f"{len(MOMENTS)} kills, nothing lost, nothing twice")
    return 0


if __name__ == "__main__":
    sys.exit(main())
