# SPDX-License-Identifier: Apache-2.0
"""Search terms of one's own, of tables and of packs, as scripts use them."""
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

PROGRAM = str(pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli")


class Desk:
    def __init__(self, folder, library):
        self.folder = pathlib.Path(folder)
        self.library = self.folder / library

    def json(self, *words, text="", status=0):
        done = subprocess.run([PROGRAM, "--library", str(self.library), "--json", "keywords", *map(str, words)], input=text,
                              capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def terms(self, origin):
        return [term["term"] for term in self.json("list", "--origin", origin)]


def problem(answer):
    return answer[0]["type"].rsplit("/", 1)[1]


def check_own(desk):
    (added,) = desk.json("add", "zebra moonstone", "--language", "en", "--taxon", "loxodonta africana", "--product", "ivc",
                         "--context", "tusk", "--unless", "plush")
    assert added["taxon"] == "Loxodonta africana" and added["product"] == "IVC" and added["origin"] == "own" and added["exists"] is None, added
    assert problem(desk.json("add", "zebra moonstone", "--language", "en", "--taxon", "Loxodonta africana", "--product", "IVC", status=1)) == "keyword-exists"
    assert problem(desk.json("add", "ab", "--language", "en", status=1)) == "keyword-too-short"
    assert problem(desk.json("add", "abc", "--language", "xx", status=1)) == "language-unknown"
    wrong = desk.json("add", "abc", "--language", "en", "--taxon", "Loxodonta afrikana", status=1)
    assert problem(wrong) == "taxon-unknown" and "Loxodonta africana" in wrong[0]["detail"], wrong
    (there,) = desk.json("add", "1vory", "--language", "en")
    assert there["exists"]["term"] == "ivory" and there["exists"]["origin"] == "built-in", there
    hits = [hit for hit in desk.json("scan", "-", text="a z3bra moonstone tusk") if hit["term"] == "zebra moonstone"]
    assert len(hits) == 1 and hits[0]["origin"] == "own", hits
    assert not [hit for hit in desk.json("scan", "-", text="a zebra moonstone") if hit["term"] == "zebra moonstone"], "its context is missing"
    assert desk.json("stats")[0]["origins"]["own"] == 2
    assert desk.json("remove", "1vory", "--language", "en") == [{"term": "1vory", "language": "en", "removed": 1}]
    assert problem(desk.json("remove", "1vory", "--language", "en", status=1)) == "keyword-unknown"


def check_tables(desk):
    table = desk.folder / "terms.csv"
    table.write_text("Vokabel;Sprache;Art\nzebra stone;Englisch;Elephantidae\nab;en;\nzebra gem;nowhere;\n", encoding="utf-8")
    assert problem(desk.json("import", table, status=1)) == "column-missing"
    (dry,) = desk.json("import", table, "--map", "term=Vokabel", "--dry-run", status=1)
    assert (dry["imported"], dry["skipped"], dry["failed"], dry["dry_run"]) == (1, 0, 2, True), dry
    assert desk.terms("sheet") == []
    (real,) = desk.json("import", table, "--map", "term=Vokabel", status=1)
    assert [(one["line"], one["type"]) for one in real["problems"]] == [(3, "term-too-short"), (4, "language-unknown")], real
    assert desk.terms("sheet") == ["zebra stone"]
    for kind in ("csv", "xlsx"):
        out = desk.folder / f"out.{kind}"
        desk.json("export", "--format", kind, "--origin", "sheet", "--out", out)
        assert problem(desk.json("export", "--format", kind, "--out", out, status=1)) == "file-exists"
        (back,) = Desk(desk.folder, f"back-{kind}").json("import", out)
        assert (back["imported"], back["failed"]) == (1, 0), back
    everything = desk.folder / "all.csv"
    desk.json("export", "--format", "csv", "--origin", "built-in", "--out", everything)
    (again,) = desk.json("import", everything, "--dry-run")
    assert again["imported"] == 0 and again["skipped"] > 1500 and again["failed"] == 0, "the built-in terms are all there"


def check_packs(publisher, desk):
    def pack(edition, *options):
        out = publisher.folder / f"pack-{edition}-{time.monotonic_ns()}.json"
        publisher.json("export", "--format", "json", "--sign", "--pack-id", "programme", "--name", "Programme", "--publisher", "P",
                       "--edition", edition, "--origin", "own", "--out", out, *options)
        return out

    publisher.json("add", "zebra pebble", "--language", "en")
    first = pack(1)
    publisher.json("add", "zebra marble", "--language", "en")
    second = pack(2)
    own = desk.terms("own")
    (dry,) = desk.json("import", first, "--dry-run")
    assert dry["changes"]["signer"] == "new" and dry["changes"]["terms_added"] == 1 and desk.terms("pack") == [], dry
    desk.json("import", second)
    assert sorted(desk.terms("pack:programme")) == ["zebra marble", "zebra pebble"]
    assert problem(desk.json("import", first, status=1)) == "pack-older"
    (older,) = desk.json("import", first, "--allow-older")
    assert older["changes"]["terms_removed"] == 1 and older["changes"]["signer"] == "known", older
    # Changed on its way, not signed at all, and signed by somebody else.
    envelope = json.loads(second.read_text())
    content = base64.b64decode(envelope["payload"])
    envelope["payload"] = base64.b64encode(content.replace(b"marble", b"market")).decode()
    bad = desk.folder / "bad.json"
    bad.write_text(json.dumps(envelope))
    assert problem(desk.json("import", bad, status=1)) == "pack-signature-wrong"
    bad.write_bytes(content)
    assert problem(desk.json("import", bad, status=1)) == "pack-unsigned"
    stranger = Desk(desk.folder, "stranger")
    evil = desk.folder / "evil.json"
    stranger.json("packs", "sign", bad, "--out", evil)
    assert problem(desk.json("import", evil, status=1)) == "pack-key-changed"
    (shown,) = desk.json("packs", "show", evil)
    assert shown["changes"]["signer"] == "changed" and shown["changes"]["known_key"] != shown["key"], shown
    desk.json("import", pack(3, "--withdrawn"))
    assert desk.terms("pack") == [] and desk.json("packs", "list")[0]["withdrawn"]
    assert desk.terms("own") == own, "words of one's own stay"
    desk.json("packs", "remove", "programme")
    assert desk.json("packs", "list") == []
    assert problem(desk.json("import", evil, status=1)) == "pack-key-changed", "the key is remembered"


def check_proposals(desk):
    (proposed,) = desk.json("propose", "斑马月光石")
    assert proposed["language"] == "zh" and proposed["language_guessed"] and proposed["exists"] is None and proposed["hits"] == 0, proposed
    assert problem(desk.json("propose", "zebra crystal", status=1)) == "language-unknown"
    out = desk.folder / "proposals.json"
    desk.json("propose", "--export", out)
    assert [term["term"] for term in json.loads(out.read_text())["proposed_terms"]] == ["斑马月光石"]
    assert len(desk.json("propose", "--list")) == 1


def main():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder, "library")
        check_own(desk)
        check_tables(desk)
        check_packs(Desk(folder, "publisher"), desk)
        check_proposals(desk)
    print("search terms: all well")


if __name__ == "__main__":
    sys.exit(main())
