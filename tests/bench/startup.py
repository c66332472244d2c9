# SPDX-License-Identifier: Apache-2.0
"""From the start of the process to its window on the screen, beside falkon in the same run.

    python3 tests/bench/startup.py [RUNS]

Prints milliseconds (median of RUNS) and PSS of the process tree: the window with an empty library, with 100,000 reports, and
`falkon about:blank` when it is installed; the two take turns. Needs Xvfb and xdotool.
"""
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("CYBERSPOTTER_BIN", ROOT / "build/release/bin"))
RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 5


def tree(pid):
    pids = [pid]
    for one in pids:
        try:
            children = pathlib.Path(f"/proc/{one}/task/{one}/children").read_text().split()
        except OSError:
            children = []
        pids += [int(child) for child in children]
    return pids


def pss_mb(pid):
    total = 0
    for one in tree(pid):
        try:
            for line in pathlib.Path(f"/proc/{one}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        except OSError:
            pass
    return total / 1024


def screen():
    """An X server of its own that stays when its last window goes: one that starts anew refuses the next program."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", "1400x900x24"], pass_fds=[writing],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number:
        os.environ["DISPLAY"] = ":" + number.readline().strip()
    return server


def start_once(command, title, env):
    start = time.monotonic()
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    while subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout == b"":
        if time.monotonic() - start > 30 or process.poll() is not None:
            sys.exit(f"no window of {command[0]} (status {process.poll()})")
    ms = 1000 * (time.monotonic() - start)
    mb = pss_mb(process.pid)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    return ms, mb


def settled_library(folder):
    """A library whose first start is over."""
    subprocess.run([BIN / "cyberspotter-cli", "--library", folder, "report", "list"], check=True, stdout=subprocess.DEVNULL)
    import sqlite3
    with sqlite3.connect(pathlib.Path(folder, "library.sqlite")) as database:
        database.execute("INSERT OR REPLACE INTO setting VALUES ('first_start.done', '2026-01-01T00:00:00.000Z')")


def fill(folder, reports):
    csv = pathlib.Path(folder).with_suffix(".csv")
    with csv.open("w", encoding="utf-8") as out:
        out.write("captured_at,status,url,title,taxon,term,reason,partner\n")
        for i in range(reports):
            out.write(f"2026-{1 + i % 9:02}-{1 + i % 28:02}T10:00:00Z,received,https://www.ebay.fr/itm/{100000000000 + i},Statuette {i} en ivoire,Loxodonta africana,IVC,Sold as ivory,ebay\n")
    subprocess.run([BIN / "cyberspotter-cli", "--library", folder, "report", "import", csv], check=True, stdout=subprocess.DEVNULL)


def main():
    with tempfile.TemporaryDirectory() as scratch:
        server = screen()
        env = dict(os.environ, HOME=scratch, XDG_RUNTIME_DIR=scratch, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", QTWEBENGINE_DISABLE_SANDBOX="1")
        programs = {}
        for name, reports in (("empty library", 0), ("100,000 reports", 100_000)):
            folder = os.path.join(scratch, f"library-{reports}")
            settled_library(folder)
            if reports:
                fill(folder, reports)
            programs[f"cyberspotter, {name}"] = [BIN / "cyberspotter", "--library", folder], "Cyber Spotter"
        if shutil.which("falkon"):
            programs["falkon about:blank"] = ["falkon", "about:blank"], "Falkon"
        results = {name: [] for name in programs}
        for turn in range(RUNS + 1):
            for name, (command, title) in programs.items():
                one = start_once(command, title, env)
                if turn:  # the first only warms the disk's cache
                    results[name].append(one)
        for name, runs in results.items():
            ms, mb = zip(*runs)
            print(f"{name:30} {statistics.median(ms):7.0f} ms (best {min(ms):.0f})  {statistics.median(mb):6.0f} MB PSS")
        server.terminate()


main()
