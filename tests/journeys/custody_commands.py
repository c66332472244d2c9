# SPDX-License-Identifier: Apache-2.0
"""custody as scripts use it: what was done and by which program, a signed head, a log that was cut or written anew."""
import base64
import hashlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile

PROGRAM = str(pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli")


class Desk:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.library = self.folder / "library"
        self.environment = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(self.folder / "config"),
                            "XDG_DATA_HOME": str(self.folder / "data"), "DBUS_SESSION_BUS_ADDRESS": "disabled:"}

    def run(self, *words, status=0):
        done = subprocess.run([PROGRAM, "--library", str(self.library), *map(str, words)], capture_output=True, text=True, timeout=60,
                              check=False, env=self.environment)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout

    def json(self, *words, status=0):
        return [json.loads(line) for line in self.run("--json", *words, status=status).splitlines()]

    def capture(self, number):
        page = self.folder / "page.html"
        page.write_text(f"<html><title>Ivory {number}</title></html>", encoding="utf-8")
        self.run("report", "add", "--url", f"https://www.ebay.fr/itm/12345678901{number}", "--html", page, "--taxon", "Loxodonta africana",
                 "--term", "IVC", "--reason", "Sold as old ivory")

    def tamper(self, sql):
        with sqlite3.connect(self.library / "library.sqlite") as database:
            database.executescript("DROP TRIGGER IF EXISTS custody_entry_is_append_only_update;"
                                   "DROP TRIGGER IF EXISTS custody_entry_is_append_only_delete;" + sql)


def rules(answer):
    return {finding["rule"] for finding in answer["findings"] if finding["fault"]}


def rewritten(library):
    """Someone with the file in hand writes the whole log anew, with another name: the chain alone cannot tell."""
    log = sqlite3.connect(library / "library.sqlite")
    log.row_factory = sqlite3.Row
    previous = "0" * 64
    names = "seq at monotonic_ms boot_id program engine actor action subject detail previous_hash".split()
    for entry in log.execute("SELECT * FROM custody_entry ORDER BY seq").fetchall():
        fields = {**dict(entry), "actor": "someone else", "previous_hash": previous}
        parts = [b"cyberspotter custody 2"] + [str(fields[name]).encode() for name in names]
        previous = hashlib.sha256(b"".join(b"%d:%s," % (len(p), p) for p in parts)).hexdigest()
        log.execute("UPDATE custody_entry SET actor = ?, previous_hash = ?, hash = ? WHERE seq = ?",
                    (fields["actor"], fields["previous_hash"], previous, entry["seq"]))
    log.commit()
    log.close()


def check_signature(desk, head):
    """openssl, which knows nothing of us, verifies the head."""
    key, text, signature = (desk.folder / name for name in ("key.der", "head.txt", "signature.der"))
    key.write_bytes(base64.b64decode(head["public_key"]))
    text.write_text("cyberspotter custody head 1\n" + "".join(f"{head[name]}\n" for name in ("library", "seq", "hash", "at")), encoding="utf-8")
    raw = base64.b64decode(head["signature"])

    def number(part):
        part = part.lstrip(b"\0")
        part = b"\0" + part if part[0] & 0x80 else part
        return b"\x02" + bytes([len(part)]) + part

    body = number(raw[:len(raw) // 2]) + number(raw[len(raw) // 2:])
    signature.write_bytes(b"\x30" + bytes([len(body)]) + body)
    subprocess.run(["openssl", "dgst", "-sha256", "-keyform", "DER", "-verify", key, "-signature", signature, text], check=True, capture_output=True)


def main():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        [problem] = desk.json("custody", "head", status=1)
        assert problem["type"].endswith("custody-empty"), problem
        desk.capture(0)
        desk.capture(1)
        entries = desk.json("custody", "list")
        assert [e["seq"] for e in entries] == [1, 2] and all(e["program"].startswith("Cyber Spotter ") and e["form"] == 2 for e in entries), entries
        assert desk.json("custody", "show", entries[0]["subject"]) == entries[:1]
        desk.json("custody", "show", "nobody", status=1)
        head_file = desk.folder / "head.json"
        [head] = desk.json("custody", "export", "--out", head_file)
        assert head["seq"] == 2 and head["hash"] == entries[1]["hash"], head
        assert json.loads(head_file.read_text(encoding="utf-8")) == head
        desk.json("custody", "export", "--out", head_file, status=1)  # never replaced
        check_signature(desk, head)
        desk.capture(2)
        [answer] = desk.json("custody", "verify", "--head", head_file)
        assert answer["valid"] and answer["entries"] == 3, answer
        assert "still contains" in desk.run("custody", "verify", "--head", head_file)

        for name, value in (("seq", 1), ("hash", "0" * 64), ("library", "x"), ("at", "2026-01-01T00:00:00.000Z")):
            changed = desk.folder / "changed.json"
            changed.write_text(json.dumps({**head, name: value}), encoding="utf-8")
            [answer] = desk.json("custody", "verify", "--head", changed, status=1)
            assert "head-signature" in rules(answer), (name, answer)
        for text in ("", "{}", "[1]", "\x00" * 100):
            changed.write_text(text, encoding="utf-8")
            desk.json("custody", "verify", "--head", changed, status=1)

        shutil.copytree(desk.library, desk.folder / "kept")
        desk.tamper("DELETE FROM custody_entry WHERE seq > 1;")
        [answer] = desk.json("custody", "verify")
        assert answer["valid"], "the chain alone does not know where it ended"
        [answer] = desk.json("custody", "verify", "--head", head_file, status=1)
        assert rules(answer) == {"head-missing"}, answer

        shutil.rmtree(desk.library)
        shutil.move(desk.folder / "kept", desk.library)
        desk.tamper("")
        rewritten(desk.library)
        [answer] = desk.json("custody", "verify")
        assert answer["valid"], answer
        [answer] = desk.json("custody", "verify", "--head", head_file, status=1)
        assert rules(answer) == {"head-differs"}, answer


main()
