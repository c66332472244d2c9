# SPDX-License-Identifier: Apache-2.0
"""Time stamps of a real authority (openssl) asked for, kept, verified by us and by `openssl ts`; hostile answers named."""
import hashlib
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "support"))
from stamp_authority import Authority, run as openssl  # noqa: E402

PROGRAM = str(pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli")


class Desk:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.library = self.folder / "library"

    def json(self, *words, status=0):
        done = subprocess.run([PROGRAM, "--library", str(self.library), "--json", *map(str, words)], capture_output=True, text=True, timeout=100,
                              check=False)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def capture(self, number):
        page = self.folder / "page.html"
        page.write_text(f"<html><title>Ivory {number}</title></html>", encoding="utf-8")
        self.json("report", "add", "--url", f"https://www.ebay.fr/itm/1234567890{number:02}", "--html", page, "--taxon",
                  "Loxodonta africana", "--term", "IVC", "--reason", "Sold as old ivory")
        return [entry["subject"] for entry in self.json("custody", "list") if entry["action"] == "captured"][-1]

    def evidence(self, sha256):
        return self.library / "evidence" / sha256[:2] / sha256[2:]

    def sql(self, text):
        with sqlite3.connect(self.library / "library.sqlite") as database:
            database.executescript(text)


def rules(answer):
    return {finding["rule"] for finding in answer["findings"] if finding["fault"]}


def check_good(desk, authority, capture):
    [stamp] = desk.json("timestamp", capture, "--authority", authority.url(), "--ca", authority.path("ca.pem"))
    assert stamp["state"] == "stamped" and stamp["valid"] and stamp["covers"] == "record", stamp
    token = desk.evidence(stamp["token_sha256"])
    openssl("ts", "-verify", "-digest", stamp["digest"], "-in", token, "-CAfile", authority.path("ca.pem"))
    [entry] = [e for e in desk.json("custody", "show", capture) if e["action"] == "timestamped"]
    assert entry["detail"]["sha256"] == stamp["token_sha256"] and entry["detail"]["digest"] == stamp["digest"], entry
    assert entry["form"] == 2 and entry["program"].startswith("Cyber Spotter ") and entry["boot_id"] and entry["monotonic_ms"] > 0, entry
    [captured] = [e for e in desk.json("custody", "show", capture) if e["action"] == "captured"]
    assert captured["detail"]["record_sha256"] == stamp["digest"], "anyone finds in the log what was stamped"
    asked = authority.asked
    [again] = desk.json("timestamp", capture, "--authority", authority.url(), "--ca", authority.path("ca.pem"))
    assert again == stamp and authority.asked == asked, "what is there is not asked for again"
    [library] = desk.json("verify")
    assert library["valid"], library
    return stamp, token


def check_verify(desk, authority, stamp, token):
    """verify FILE.tsr, and a byte flipped anywhere."""
    good = ("--digest", stamp["digest"], "--ca", authority.path("ca.pem"))
    [answer] = desk.json("timestamp", "verify", token, *good)
    assert answer["valid"] and answer["authority"].startswith("CN=Signer good"), answer
    [answer] = desk.json("timestamp", "verify", token, "--digest", "cd" * 32, "--ca", authority.path("ca.pem"), status=1)
    assert rules(answer) == {"timestamp-digest"}, answer
    [answer] = desk.json("timestamp", "verify", token, "--digest", stamp["digest"], "--ca", authority.path("other_ca.pem"), status=1)
    assert rules(answer) == {"timestamp-authority"}, answer
    [answer] = desk.json("timestamp", "verify", token, "--digest", stamp["digest"], status=1)
    assert rules(answer) == {"timestamp-authority"}, "the system does not know that CA"
    [answer] = desk.json("timestamp", "verify", token, "--digest", stamp["digest"], "--ca", desk.folder / "page.html", status=1)
    assert rules(answer) == {"timestamp-trust"}, answer
    data = token.read_bytes()
    touched = desk.folder / "touched.tsr"
    for place in range(7, len(data), 53):
        changed = bytearray(data)
        changed[place] ^= 1
        touched.write_bytes(changed)
        outcome = subprocess.run([PROGRAM, "timestamp", "verify", touched, *map(str, good)], capture_output=True, text=True, timeout=60, check=False)
        if outcome.returncode == 0:  # what no signature covers: the words beside the token, the certificates' own wrapping
            theirs = subprocess.run(["openssl", "ts", "-verify", "-digest", stamp["digest"], "-in", touched, "-CAfile", authority.path("ca.pem")],
                                    capture_output=True, check=False)
            assert theirs.returncode == 0, (place, outcome.stdout)
    for bytes_ in (b"", b"0", data[:100], b"\x30\x80" * 50_000, os.urandom(400_000)):
        touched.write_bytes(bytes_)
        [answer] = desk.json("timestamp", "verify", touched, *good, status=1)
        assert rules(answer) == {"timestamp-format"}, answer


def check_file_beside(desk, authority):
    """`verify X.tsr` finds X beside it; the whole answer and the bare token are both read."""
    data = desk.folder / "archive.bin"
    data.write_bytes(b"evidence" * 1000)
    tsr = authority.reply(authority.query(hashlib.sha256(data.read_bytes()).hexdigest()))
    beside = desk.folder / "archive.bin.tsr"
    beside.write_bytes(tsr)
    [answer] = desk.json("timestamp", "verify", beside, "--data", data, "--ca", authority.path("ca.pem"))
    assert answer["valid"], answer
    [answer] = desk.json("verify", beside)  # this library was told of the authority
    assert answer["kind"] == "timestamp" and answer["valid"], answer
    stranger = Desk(desk.folder / "stranger")
    [answer] = stranger.json("verify", beside, status=1)
    assert answer["kind"] == "timestamp" and "timestamp-authority" in rules(answer), answer
    data.write_bytes(b"evidencf" * 1000)
    [answer] = desk.json("verify", beside, status=1)
    assert "timestamp-digest" in rules(answer), answer


def check_hostile(desk, authority):
    expected = {
        "/other_nonce": "another one’s number", "/no_nonce": "another one’s number", "/other_digest": "something else",
        "/without_certificate": "", "/expired": "was not valid at that time", "/foreign": "vouches", "/wrong_use": "not one for time stamps",
        "/not_critical": "critical", "/two_uses": "not one for time stamps", "/refused": "gave no time stamp", "/garbage": "damaged",
        "/empty": "damaged", "/truncated": "damaged", "/trailing": "damaged", "/oversize": "too large", "/flipped": "signature does not hold",
        "/html": "text/html", "/busy": "503", "/elsewhere": "302",
    }
    for number, (path, words) in enumerate(expected.items(), 10):
        capture = desk.capture(number)
        [stamp] = desk.json("timestamp", capture, "--authority", authority.url(path), "--ca", authority.path("ca.pem"), status=1)
        assert stamp["state"] == "waiting" and not stamp["valid"] and stamp["attempts"] == 1, (path, stamp)
        assert words in stamp["problem"], (path, stamp["problem"])
        assert stamp["next_attempt_at"] > "2026", stamp
        assert not [e for e in desk.json("custody", "show", capture) if e["action"] == "timestamped"], path
    [library] = desk.json("verify")
    assert library["valid"], library
    desk.sql("DELETE FROM time_stamp WHERE state = 'waiting'")


def check_queue(desk, authority):
    """What is wanted survives a lost line and a restart; each capture comes by itself once it cannot be taken back."""
    authority.asked = 0
    desk.json("timestamp", "settings", "--authority", authority.url("/later"), "--ca", authority.path("ca.pem"))
    [settings] = desk.json("timestamp", "settings")
    assert settings["on"] is False, "off unless switched on"
    assert desk.json("timestamp", "retry") == [], "nothing leaves the computer before"
    desk.json("timestamp", "settings", "--on")
    capture = desk.capture(1)
    desk.json("timestamp", "retry", status=1)
    [head] = [s for s in desk.json("timestamp", "list") if s["state"] == "waiting"]
    assert head["covers"] == "head", "the capture may still be taken back"
    desk.json("timestamp", "retry", status=1)
    # A minute later, as the log would say.
    desk.json("timestamp", capture, status=0)
    desk.json("timestamp", "retry")
    stamps = desk.json("timestamp", "list")
    assert {s["state"] for s in stamps} == {"stamped"} and {s["covers"] for s in stamps} >= {"head", "record"}, stamps
    [head] = [s for s in stamps if s["covers"] == "head"]
    assert head["attempts"] == 2 and head["valid"], head
    [library] = desk.json("verify")
    assert library["valid"], library
    desk.json("timestamp", "settings", "--off")


def check_tampering(desk):
    """A stamp that is taken away, and one that stands over something else."""
    desk.sql("CREATE TABLE kept AS SELECT * FROM time_stamp; DELETE FROM time_stamp WHERE covers = 'head';")
    [library] = desk.json("verify", status=1)
    assert rules(library) == {"timestamp-missing"}, library
    desk.sql("DELETE FROM time_stamp; INSERT INTO time_stamp SELECT * FROM kept; DROP TABLE kept;")
    desk.json("verify")
    desk.sql("UPDATE capture SET title = 'another' WHERE id = (SELECT subject FROM time_stamp WHERE covers = 'record' LIMIT 1)")
    [library] = desk.json("verify", status=1)
    assert rules(library) == {"capture-differs", "timestamp-digest"}, library
    assert any(not s["valid"] for s in desk.json("timestamp", "list", status=1))


def main():
    with tempfile.TemporaryDirectory() as folder, Authority(folder) as authority:
        desk = Desk(folder)
        stamp, token = check_good(desk, authority, desk.capture(0))
        check_verify(desk, authority, stamp, token)
        check_file_beside(desk, authority)
        check_hostile(desk, authority)
        check_queue(desk, authority)
        check_tampering(desk)


main()
