# SPDX-License-Identifier: Apache-2.0
"""The commands url, marketplaces and partners as scripts use them: their JSON, their texts and their exit states."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

PROGRAM = str(pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli")


class Desk:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def run(self, *words, text="", status=0):
        done = subprocess.run([PROGRAM, "--library", str(self.folder / "library"), *words], input=text,
                              capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done

    def json(self, *words, text="", status=0):
        done = self.run("--json", *words, text=text, status=status)
        return [json.loads(line) for line in done.stdout.splitlines()]


def check_url(desk):
    listing, other = desk.json("url", "http://m.ebay.fr/itm/netsuke/123456789012?_trkparms=x#a", "javascript:alert(1)")
    assert listing == {"input": "http://m.ebay.fr/itm/netsuke/123456789012?_trkparms=x#a", "valid": True,
                       "canonical_url": "https://www.ebay.fr/itm/123456789012", "marketplace": "ebay",
                       "item_id": "123456789012", "kind": "listing", "seller_id": None, "registrable_domain": "ebay.fr",
                       "host": "m.ebay.fr", "short_link": False, "warnings": []}, listing
    assert other == {"input": "javascript:alert(1)", "valid": False, "canonical_url": None, "marketplace": None,
                     "item_id": None, "kind": "other", "seller_id": None, "registrable_domain": None, "host": None,
                     "short_link": False, "warnings": []}, other
    share, login = desk.json("url", "https://amzn.to/3xYz", "https://bob:secret@www.etsy.com/listing/1234567890")
    assert share["marketplace"] == "amazon" and share["short_link"] and share["item_id"] is None, share
    assert login["warnings"] == ["credentials_removed"] and "secret" not in login["canonical_url"], login
    many = "".join(f"https://www.etsy.com/listing/{1000000000 + i}?ref=x\n\n" for i in range(2000))
    answers = desk.json("url", "-", text=many)
    assert [answer["item_id"] for answer in answers] == [str(1000000000 + i) for i in range(2000)]
    assert "https://www.ebay.fr/itm/123456789012" in desk.run("url", "https://ebay.fr/itm/123456789012").stdout
    # A hostile address must not steer the terminal.
    assert "\x1b" not in desk.run("url", "https://x.example/\x1b[2J").stdout
    desk.run("url", status=2)


def check_marketplaces(desk):
    everything = desk.json("marketplaces", "list")
    assert len(everything) >= 45 and all(m["source"]["url"] for m in everything)
    french = desk.json("marketplaces", "list", "--country", "fr")
    assert {"leboncoin", "ebay"} <= {m["id"] for m in french} and len(french) < len(everything)
    (ebay,) = desk.json("marketplaces", "show", "ebay")
    assert any(d["domain"] == "ebay.fr" and d["currency"] == "EUR" for d in ebay["domains"])
    assert "https://www.ebay.fr/sch/i.html?_nkw=ox+bone" in desk.run("marketplaces", "show", "ebay", "--search", "ox bone").stdout
    (problem,) = desk.json("marketplaces", "show", "nowhere", status=1)
    assert problem["type"].endswith("/marketplace-unknown") and "nowhere" in problem["detail"] and problem["cure"]
    desk.run("marketplaces", status=2)


def check_partners(desk):
    builtin = desk.json("partners", "list")
    assert len(builtin) >= 40 and all(p["built_in"] for p in builtin)
    assert {c["kind"] for p in builtin for c in p["channels"]} <= {"web_form", "file", "none"}
    (added,) = desk.json("partners", "add", "trial", "--name", "Trial", "--channel", "https", "--url", "https://intake.example/")
    assert added["built_in"] is False and added["limits"]["reports_per_batch"] == 100
    (again,) = desk.json("partners", "add", "trial", "--name", "T", "--channel", "https", "--url", "https://x.example/", status=1)
    assert again["type"].endswith("/partner-exists")
    (clear,) = desk.json("partners", "add", "b", "--name", "B", "--channel", "https", "--url", "http://x.example/", status=1)
    assert clear["type"].endswith("/partner-profile-invalid") and clear["detail"].startswith("/channels/0")
    profile = desk.folder / "profile.json"
    profile.write_text(json.dumps({**added, "id": "from-file", "platforms": ["ebay"]} | {"built_in": None}))
    desk.run("partners", "add", "--profile", str(profile))
    assert {"trial", "from-file"} <= {p["id"] for p in desk.json("partners", "list")}
    (missing,) = desk.json("partners", "add", "--profile", str(desk.folder / "none.json"), status=1)
    assert "none.json" in missing["detail"]
    desk.run("partners", "remove", "trial")
    (gone,) = desk.json("partners", "show", "trial", status=1)
    assert gone["type"].endswith("/partner-unknown")
    desk.run("partners", status=2)
    desk.run("partners", "add", "x", "y", status=2)


def main():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(folder)
        check_url(desk)
        check_marketplaces(desk)
        check_partners(desk)
    print("url, marketplaces, partners: all well")
    return 0


if __name__ == "__main__":
    sys.exit(main())
