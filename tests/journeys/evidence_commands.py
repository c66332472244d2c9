# SPDX-License-Identifier: Apache-2.0
"""verify, backup, restore and the exports as scripts use them: what is sound is accepted, what was touched is named."""
import json
import os
import pathlib
import random
import subprocess
import tempfile
import zipfile

PROGRAM = str(pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli")


class Desk:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.library = self.folder / "library"

    def run(self, *words, status=0, library=None):
        done = subprocess.run([PROGRAM, "--library", str(library or self.library), *map(str, words)],
                              capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done

    def json(self, *words, status=0, library=None):
        done = self.run("--json", *words, status=status, library=library)
        return [json.loads(line) for line in done.stdout.splitlines()]


def flip(path, offset):
    path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[offset] ^= 1
    path.write_bytes(data)


def fill(desk):
    page, picture = desk.folder / "page.html", desk.folder / "page.png"
    page.write_text("<html><title>Ivory</title></html>", encoding="utf-8")
    for i in range(3):
        picture.write_bytes(random.randbytes(5000))
        desk.run("report", "add", "--url", f"https://www.ebay.fr/itm/12345678901{i}", "--html", page, "--screenshot",
                 picture, "--taxon", "Loxodonta africana", "--term", "IVC", "--reason", "Sold as old ivory")


def check_library(desk):
    [answer] = desk.json("verify")
    assert answer["kind"] == "library" and answer["valid"] and answer["findings"] == [], answer
    assert answer["files"] == 4, answer
    assert "sound" in desk.run("verify").stdout
    for path in sorted((desk.library / "evidence").glob("??/*")):
        offset = random.randrange(path.stat().st_size)
        flip(path, offset)
        [answer] = desk.json("verify", status=1)
        name = str(path.relative_to(desk.library))
        assert [(f["file"], f["rule"]) for f in answer["findings"]] == [(name, "file-differs")], answer
        assert name in desk.run("verify", status=1).stdout
        flip(path, offset)
    desk.json("verify")


def check_export(desk):
    for ending, form in (("zip", "bag"), ("csv", "csv"), ("json", "json")):
        target = desk.folder / f"out.{ending}"
        desk.json("history", "--format", form, "--out", target)
        assert desk.run("history", "--format", form, "--out", target, status=1).stderr.startswith("problem: ")
    [answer] = desk.json("verify", desk.folder / "out.zip")
    assert answer["kind"] == "zip" and answer["valid"] and answer["files"] == 6 + 3 + 3, answer
    with zipfile.ZipFile(desk.folder / "out.zip") as archive:
        assert archive.testzip() is None
        archive.extractall(desk.folder / "unzipped")
    bag = desk.folder / "unzipped/out"
    subprocess.run(["sha256sum", "-c", "--strict", "--quiet", "manifest-sha256.txt"], cwd=bag, check=True)
    flip(bag / "data/reports.csv", 10)
    (bag / "data/extra").write_text("extra", encoding="utf-8")
    good, bad, none = desk.json("verify", desk.folder / "out.zip", bag, desk.folder / "nothing", status=1)
    assert good["valid"] and not bad["valid"] and bad["kind"] == "bag"
    rules = {(f["file"], f["rule"]) for f in bad["findings"]}
    assert {("data/reports.csv", "file-differs"), ("data/extra", "file-extra")} <= rules, rules
    assert none["findings"][0]["rule"] == "unreadable" and none["kind"] == "unknown"


def check_backup(desk):
    backup, restored = desk.folder / "b.tar", desk.folder / "restored"
    [answer] = desk.json("backup", backup)
    assert answer["files"] == 4, answer
    desk.run("backup", backup, status=1)
    desk.run("backup", desk.folder / "none.tar", status=1, library=desk.folder / "no-library")
    assert not (desk.folder / "no-library").exists()
    desk.json("restore", backup, library=restored)
    assert len(desk.json("report", "list", library=restored)) == 3
    [answer] = desk.json("verify", library=restored)
    assert answer["valid"] and answer["files"] == 4, answer
    assert desk.json("restore", backup, status=1, library=restored)[0]["type"].endswith("library-exists")
    cut = desk.folder / "cut.tar"
    cut.write_bytes(backup.read_bytes()[:-12_000])
    fresh = desk.folder / "fresh"
    assert desk.json("restore", cut, status=1, library=fresh)[0]["type"].endswith("backup-damaged")
    assert not (fresh / "library.sqlite").exists()


def check_usage(desk):
    for words in (("backup",), ("restore",), ("backup", "a", "b")):
        desk.run(*words, status=2)
    for noun in ("verify", "backup", "restore"):
        assert f"cyberspotter-cli {'' if noun != 'restore' else '--library ~/restored '}{noun}" in desk.run(noun, "--help").stdout


def main():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        fill(desk)
        check_library(desk)
        check_export(desk)
        check_backup(desk)
        check_usage(desk)


if __name__ == "__main__":
    main()
