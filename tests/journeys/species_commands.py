# SPDX-License-Identifier: Apache-2.0
"""The commands of species as scripts use them: an import, what it shows, what it keeps, and what it refuses."""
import json
import os
import pathlib
import subprocess
import tempfile

PROGRAM = str(pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli")
HEAD = "FullName,RankName,CurrentListing,EnglishNames\n"


class Desk:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def run(self, *words, status=0):
        done = subprocess.run([PROGRAM, "--library", str(self.folder / "library"), *words], capture_output=True, text=True,
                              timeout=60, check=False)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done

    def json(self, *words, status=0):
        return [json.loads(line) for line in self.run("--json", *words, status=status).stdout.splitlines()]

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)


def check_import(desk):
    first = desk.file("list_2026-04.csv", HEAD + "Madeus primus,SPECIES,II,made beast\nMadeus secundus,SPECIES,I,\nMadeus tertius,SPECIES,IX,\n")
    problem, added, other, summary = desk.json("species", "import", first, "--dry-run")
    assert added["change"] == "added" and added["before"] == [] and added["after"][0]["appendix"] == "II", added
    assert other["scientific_name"] == "Madeus secundus", other
    assert problem["line"] == 4 and "IX" in problem["problem"]["detail"], problem
    assert (summary["rows"], summary["taxa"], summary["added"], summary["problems"], summary["edition"]) == (3, 2, 2, 1, "2026-04"), summary
    assert summary["dry_run"] and not (desk.folder / "library").exists(), "looking makes no library"
    desk.run("species", "import", first)
    desk.json("species", "name", "add", "Madeus primus", "--language", "sw", "mnyama", "wa", "kubuni")
    desk.run("species", "note", "Madeus primus", "sold as charms")
    later = desk.file("list_2026-05.csv", HEAD + "Madeus primus,SPECIES,I,made beast\n")
    lines = desk.json("species", "import", later)
    assert [(line["change"], line["scientific_name"]) for line in lines[:-1]] == [("changed", "Madeus primus"), ("gone", "Madeus secundus")], lines
    assert [x["appendix"] for x in lines[0]["before"] + lines[0]["after"]] == ["II", "I"], lines[0]
    taxon, = desk.json("species", "show", "madeus PRIMUS")
    assert taxon["cites"][0]["appendix"] == "I" and taxon["cites"][0]["edition"] == "2026-05", taxon
    assert taxon["names"]["sw"] == ["mnyama wa kubuni"] and taxon["note"] == "sold as charms", taxon
    assert "list_2026-05.csv" in taxon["source"], taxon
    assert desk.json("species", "find", "mnyama wa")[0]["scientific_name"] == "Madeus primus"
    stats, = desk.json("species", "stats")
    assert [one["edition"] for one in stats["imports"]] == ["2026-04", "2026-05"], stats
    refused, = desk.json("species", "import", first, status=1)
    assert refused["type"].endswith("taxa-older-edition") and refused["cure"], refused
    wrong, = desk.json("species", "import", desk.file("wrong.csv", "a,b\n1,2\n"), status=1)
    assert wrong["type"].endswith("taxa-columns") and "FullName" in wrong["title"], wrong
    desk.json("species", "import", later, "--edition", "next year", status=2)
    desk.run("species", "import", status=2)
    unknown, = desk.json("species", "name", "add", "Nullus nullus", "--language", "en", "x", status=1)
    assert unknown["type"].endswith("taxon-unknown"), unknown


def check_reported_first(desk):
    """Of two taxa found alike the one that is reported comes first."""
    desk.run("species", "import", desk.file("alike_2026-06.csv", HEAD + "Madeus primus,SPECIES,I,\nMadeus alter,SPECIES,I,striped thing\nMadeus zeta,SPECIES,I,striped thing\n"))
    assert [one["scientific_name"] for one in desk.json("species", "find", "striped thing")][:2] == ["Madeus alter", "Madeus zeta"]
    desk.run("report", "add", "--url", "https://www.ebay.com/itm/123456789012", "--taxon", "Madeus zeta", "--term", "LIV", "--reason", "offered alive")
    assert desk.json("species", "find", "striped thing")[0]["scientific_name"] == "Madeus zeta"


def main():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        check_import(desk)
        check_reported_first(desk)


if __name__ == "__main__":
    main()
