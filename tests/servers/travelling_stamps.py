# SPDX-License-Identifier: Apache-2.0
"""Time stamps of archives from end to end with a real authority (openssl): asked for, shown, verified, carried out in archives and
bags, accepted by `openssl ts`; made by themselves after a minute, and killed at every step of that."""
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "support"))
from stamp_authority import Authority, run as openssl  # noqa: E402

BIN = pathlib.Path(os.environ["CYBERSPOTTER_BIN"])


def cli(library, *words, status=0):
    done = subprocess.run([BIN / "cyberspotter-cli", "--library", library, "--json", *map(str, words)], capture_output=True, text=True, timeout=100,
                          check=False)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def capture(library):
    """One with its archive, as the window stores it."""
    done = subprocess.run([BIN / "test_capture_forever", library, "--once"], capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.strip()


def stamp_once(library, seconds_later, **environment):
    """What the window does by itself, that many seconds later. The number of stamps, or None when it was killed."""
    done = subprocess.run([BIN / "test_stamp_once", library, str(seconds_later)], capture_output=True, text=True, timeout=60, check=False,
                          env={**os.environ, **environment})
    assert done.returncode in (0, -signal.SIGKILL), done
    return int(done.stdout) if done.returncode == 0 else None


def evidence(library, sha256):
    return library / "evidence" / sha256[:2] / sha256[2:]


def covered(answer):
    return {finding["file"] for finding in answer["findings"] if finding["rule"] == "timestamp-covers"}


def flip(path, place):
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def check_archive(folder, authority):
    """Stamped, stored, shown, verified, carried away; a broken byte is noticed wherever it is."""
    library, out = folder / "archive", folder / "page.wacz"
    one = capture(library)
    ca = authority.path("ca.pem")
    [stamp] = cli(library, "timestamp", one, "--authority", authority.url(), "--ca", ca)
    assert stamp["covers"] == "wacz" and stamp["valid"], stamp
    [shown] = cli(library, "capture", "show", one)
    [archive] = [file for file in shown["files"] if file["role"] == "wacz"]
    [told] = shown["time_stamps"]
    assert archive["sha256"] == stamp["digest"] and told["valid"] and told["covers"] == "wacz", (shown, stamp)
    assert told["state"] == "stamped" and "the archive of this capture" in told["words"], told
    openssl("ts", "-verify", "-data", evidence(library, archive["sha256"]), "-in", evidence(library, told["token_sha256"]), "-CAfile", ca)
    [written] = cli(library, "capture", "export", one, "--out", out)
    assert written["time_stamps"] == [str(out) + ".tsr"] and not written["made_now"], written
    openssl("ts", "-verify", "-data", out, "-in", out.with_suffix(".wacz.tsr"), "-CAfile", out.with_suffix(".wacz.tsr.pem"))
    [answer] = cli(library, "verify", out)
    assert covered(answer) == {"page.wacz.tsr"}, answer
    [answer] = cli(folder / "nobody", "verify", out)
    assert "timestamp-authority" in {finding["rule"] for finding in answer["findings"]}, "a stranger is told that nobody vouches"
    [answer] = cli(folder / "nobody", "verify", "--ca", ca, out)
    assert "timestamp-authority" not in {finding["rule"] for finding in answer["findings"]}, answer
    flip(out, 100)
    [answer] = cli(library, "verify", out, status=1)
    assert "timestamp-digest" in {finding["rule"] for finding in answer["findings"]}, answer
    flip(evidence(library, told["token_sha256"]), -20)
    [shown] = cli(library, "capture", "show", one)
    assert not shown["time_stamps"][0]["valid"], shown
    cli(library, "verify", status=1)
    cli(library, "capture", "export", one, "--out", folder / "again.wacz", status=1)
    assert not list(folder.glob("again.wacz*")), "what was tampered with does not leave"


def check_bag(folder, authority):
    library, bag = folder / "bags", folder / "batch.zip"
    page = folder / "page.html"
    page.write_text("<html><title>Ivory</title></html>", encoding="utf-8")
    cli(library, "timestamp", "settings", "--authority", authority.url(), "--ca", authority.path("ca.pem"))
    [report] = cli(library, "report", "add", "--url", "https://www.ebay.fr/itm/123456789012", "--html", page, "--taxon", "Loxodonta africana",
                   "--term", "IVC", "--reason", "Sold as old ivory", "--partner", "ebay")
    [captured] = [entry["subject"] for entry in cli(library, "custody", "list") if entry["action"] == "captured"]
    cli(library, "timestamp", captured)
    cli(library, "report", "ready", report["report"])
    [batch] = cli(library, "batch", "create", "--partner", "ebay")
    cli(library, "batch", "export", batch["batch"], "--format", "bag", "--out", bag)
    [answer] = cli(library, "verify", bag)
    record = f"data/evidence/{report['report']}/capture.json"
    assert covered(answer) == {record + ".tsr"}, answer
    with zipfile.ZipFile(bag) as files:
        files.extractall(folder)
    path = folder / "batch" / record
    openssl("ts", "-verify", "-data", path, "-in", path.with_suffix(".json.tsr"), "-CAfile", path.with_suffix(".json.tsr.pem"))
    [written] = cli(library, "capture", "export", captured, "--out", folder / "old.wacz")
    assert written["made_now"] and written["record"], written
    [answer] = cli(library, "verify", folder / "old.wacz")
    assert answer["valid"], answer


def check_by_itself(folder, authority):
    """Nothing before the minute in which a capture can be taken back, everything after, nothing twice."""
    library = folder / "itself"
    cli(library, "timestamp", "settings", "--authority", authority.url(), "--ca", authority.path("ca.pem"), "--on")
    one = capture(library)
    authority.asked = 0
    assert stamp_once(library, 10) == 1 and [s["covers"] for s in cli(library, "timestamp", "list")] == ["head"]
    assert stamp_once(library, 50) == 0
    assert stamp_once(library, 62) == 1
    [stamp] = [s for s in cli(library, "timestamp", "list") if s["subject"] == one]
    assert stamp["covers"] == "wacz" and stamp["valid"], stamp
    assert stamp_once(library, 70) == 0 and stamp_once(library, 7000) == 0 and authority.asked == 2
    return library


def check_kills(folder, authority, before):
    """Killed before each call by which a stamp comes in; then it goes on where it was."""
    library, log = folder / "killed", folder / "steps"
    second = capture(before)
    shutil.copytree(before, library)
    assert stamp_once(library, 62, CYBERSPOTTER_KILL_LOG=str(log)) == 1
    steps = log.read_text().split("\n")[:-1]
    assert {"connect", "send", "receive", "create incoming file", "rename incoming file to evidence", "sync write-ahead log"} <= set(steps), steps
    # Of calls that repeat the first and the last.
    chosen = [n for n in range(len(steps)) if n == 0 or n == len(steps) - 1 or steps[n] != steps[n - 1] or steps[n] != steps[n + 1]]
    killed = 0
    for step in chosen:
        shutil.rmtree(library)
        shutil.copytree(before, library)
        killed += stamp_once(library, 62, CYBERSPOTTER_KILL_AT=str(step + 1)) is None
        stamp_once(library, 70)
        stamps = cli(library, "timestamp", "list")
        name = (step + 1, steps[step])
        assert len(stamps) == 3 and all(s["state"] == "stamped" and s["valid"] for s in stamps), (name, stamps)
        logged = [entry for entry in cli(library, "custody", "show", second) if entry["action"] == "timestamped"]
        assert len(logged) == 1, (name, logged)
        [answer] = cli(library, "verify")
        strays = [finding for finding in answer["findings"] if finding["rule"] == "file-extra"]
        assert len(strays) <= 1, (name, answer)  # an answer that came and was not entered, for the sweep to take
    assert killed > len(chosen) * 8 // 10, (killed, len(chosen))
    print(json.dumps({"steps": len(steps), "kills": killed}))


def main():
    if not (BIN / "cyberspotter-cli").exists() or not (BIN / "test_stamp_once").exists():
        print("cyberspotter-cli or test_stamp_once is not built")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as name, Authority(name) as authority:
        folder = pathlib.Path(name)
        check_archive(folder, authority)
        check_bag(folder, authority)
        check_kills(folder, authority, check_by_itself(folder, authority))


main()
