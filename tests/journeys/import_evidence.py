# SPDX-License-Identifier: Apache-2.0
"""`cyberspotter-cli import` of a WACZ that another program made: whose it is, what verify says, twice, broken, and killed at
random moments: it is there whole or not at all."""
import hashlib
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

BIN = pathlib.Path(os.environ["CYBERSPOTTER_BIN"])
MAKER = pathlib.Path(os.environ["CYBERSPOTTER_SOURCE"]) / "tests/core/evidence/wacz_maker.py"
KILLS = 25


def command(library, *words):
    return [str(BIN / "cyberspotter-cli"), "--library", str(library), *map(str, words)]


def run(library, *words, status=0):
    done = subprocess.run(command(library, *words), capture_output=True, text=True, timeout=60)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    return done.stdout


def make(kind, path):
    subprocess.run([sys.executable, MAKER, kind, path], check=True, timeout=60)
    return path


def captures(library):
    with sqlite3.connect(f"file:{library}/library.sqlite?mode=ro", uri=True) as database:
        return database.execute("SELECT id, collector, program, facts FROM capture").fetchall()


def has_tables(library):
    if not (library / "library.sqlite").exists():
        return False
    with sqlite3.connect(f"file:{library}/library.sqlite?mode=ro", uri=True) as database:
        return database.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'imported_capture'").fetchone()[0] == 1


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        library = folder / "library"
        sound = make("signed", folder / "theirs.wacz")

        verdict = json.loads(run(library, "--json", "verify", sound))
        assert verdict["valid"] and verdict["kind"] == "wacz", verdict
        assert not library.exists(), "verifying makes no library"
        assert "not known here" in run(library, "verify", sound)
        imported = json.loads(run(library, "--json", "import", sound))
        assert imported["verified"] and not imported["already"] and len(imported["captures"]) == 1, imported
        assert imported["signature"]["state"] == "unknown-key", imported
        again = json.loads(run(library, "--json", "import", sound))
        assert again["already"] and again["captures"] == imported["captures"], again
        [(_, collector, program, facts)] = captures(library)
        assert (collector, program) == ("", "Somebody's tool 1.0"), (collector, program)
        assert json.loads(facts)["imported_from"]["sha256"] == hashlib.sha256(sound.read_bytes()).hexdigest(), facts

        broken = make("differs", folder / "broken.wacz")
        refused = json.loads(run(library, "--json", "import", broken, status=1))
        assert refused["type"].endswith("import-broken") and "file-differs" in refused["detail"], refused
        assert "file-differs" in run(library, "verify", broken, status=1)
        taken = json.loads(run(library, "--json", "import", broken, "--even-if-broken"))
        assert not taken["verified"], taken
        run(library, "import", status=2)
        run(library, "verify")

        # Killed at random moments, over and over, until it is whole.
        big = folder / "killed"
        started = time.monotonic()
        run(folder / "timed", "import", sound)
        whole = time.monotonic() - started
        outcomes = set()
        for _ in range(KILLS):
            process = subprocess.Popen(command(big, "import", sound), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(random.uniform(0, whole * 1.2))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
            if not has_tables(big):
                outcomes.add(0)  # killed before the library itself was made
                continue
            run(big, "verify")
            outcomes.add(len(captures(big)))
        assert outcomes <= {0, 1}, outcomes
        run(big, "import", sound)
        assert len(captures(big)) == 1
        run(big, "verify")
    print(f"theirs stays theirs, twice is once, broken is refused or marked; {KILLS} kills left it whole or not at all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
