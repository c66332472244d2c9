# SPDX-License-Identifier: Apache-2.0
"""`submit --watch` sends what is made or queued while it runs, shows bytes and rate on a terminal, and ends cleanly when
it is interrupted, in the middle of an upload too: the next `submit` goes on."""
import fcntl
import json
import os
import pathlib
import pty
import re
import select
import signal
import socket
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent / "support"))
sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "servers/support"))
import cli as journeys  # noqa: E402
from partner import Partner  # noqa: E402

LOCK = "sender.lock"
PAGE = b"<html><title>Carving</title>" + b"<!-- -->" * 5_000_000


class SlowLine:
    """Passes bytes both ways, upwards about three million a second until it is `free`."""

    def __init__(self, port):
        self.port = port
        self.free = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = "http://127.0.0.1:%d" % self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            server = socket.create_connection(("127.0.0.1", self.port))
            threading.Thread(target=self.pump, args=(client, server, True), daemon=True).start()
            threading.Thread(target=self.pump, args=(server, client, False), daemon=True).start()

    def pump(self, source, sink, up):
        try:
            while data := source.recv(65536):
                sink.sendall(data)
                if up:
                    self.free.wait(len(data) / 3e6)
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


def next_answer(process):
    line = process.stdout.readline()
    assert line, "it ended"
    return json.loads(line)


def ends(process, signal_number):
    process.send_signal(signal_number)
    assert process.wait(timeout=20) == 0, process.returncode
    process.stdout.close()


def what_comes_later_is_sent(cli):
    first = cli.batch(1, "plain")
    watching = cli.start("submit", "--watch")
    answer = next_answer(watching)
    assert (answer["batch"], answer["state"]) == (first, "acknowledged"), answer
    later = cli.batch(2, "plain")
    answer = next_answer(watching)
    assert (answer["batch"], answer["state"]) == (later, "acknowledged"), answer
    ends(watching, signal.SIGTERM)
    assert cli.run("submit") == []


def another_process_sends(cli):
    """A batch that is named meanwhile is queued, and its answer waited for."""
    batch, other = cli.batch(10, "plain"), cli.batch(11, "plain")
    with open(cli.library / LOCK, "a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        answer, = cli.run("submit", batch, "--no-wait")
        assert (answer["batch"], answer["state"]) == (batch, "queued"), answer
        refused, = cli.run("submit", status=1)
        assert refused["type"].endswith("already-sending"), refused
        waiting = cli.start("submit", other)
        while not queued(cli, other):
            assert waiting.poll() is None
        assert waiting.poll() is None
    answer = next_answer(waiting)
    assert (answer["batch"], answer["state"]) == (other, "acknowledged"), answer
    assert waiting.wait(timeout=20) == 0
    waiting.stdout.close()
    assert [answer["batch"] for answer in cli.run("submit")] == [batch]


def queued(cli, batch):
    return cli.run("batch", "show", batch)[0]["state"] == "queued"


def big_report(cli, number, folder):
    page = folder / f"page-{number}.html"
    page.write_bytes(PAGE + str(number).encode())
    cli.ready(number, "plain", "--html", page)
    return cli.run("batch", "create", "--partner", "plain")[0]["batch"]


def a_terminal_shows_how_it_goes(cli, folder):
    """Ends it while evidence is on its way; gives the batch."""
    batch = big_report(cli, 3, folder)
    ours, theirs = pty.openpty()
    words = [word for word in cli.words("submit", "--watch") if word != "--json"]
    watching = journeys.subprocess.Popen(words, stdout=theirs, stderr=theirs, text=True)
    os.close(theirs)
    shown = ""
    deadline = time.monotonic() + 30
    while not re.search(r"of 40\.\d MB.*/s", shown) and time.monotonic() < deadline:
        if select.select([ours], [], [], 1)[0]:
            shown += os.read(ours, 65536).decode()
    assert re.search(r"of 40\.\d MB of evidence, \d.*/s, \d+ s left", shown), shown
    watching.send_signal(signal.SIGINT)
    assert watching.wait(timeout=20) == 0
    os.close(ours)
    return batch


def main():
    journeys.skip_unless_built()
    with tempfile.TemporaryDirectory() as name, Partner() as partner:
        folder = pathlib.Path(name)
        cli = journeys.Cli(folder / "library")
        os.environ["CYBERSPOTTER_TOKEN_PLAIN"] = partner.token
        address = partner.first_line["listening"]
        cli.run("partners", "add", "plain", "--name", "Plain", "--channel", "https", "--url", address)
        what_comes_later_is_sent(cli)
        another_process_sends(cli)
        line = SlowLine(partner.port)
        cli = journeys.Cli(folder / "second")
        cli.run("partners", "add", "plain", "--name", "Plain", "--channel", "https", "--url", line.address)
        batch = a_terminal_shows_how_it_goes(cli, folder)
        line.free.set()
        answer, = cli.run("submit")
        assert (answer["batch"], answer["state"]) == (batch, "acknowledged"), answer
    print("watched: sent what came, showed how it went, ended when asked")
    return 0


if __name__ == "__main__":
    sys.exit(main())
