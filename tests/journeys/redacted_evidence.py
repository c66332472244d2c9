# SPDX-License-Identifier: Apache-2.0
"""A partner for whom redacted evidence was chosen: what lacks a copy is told before sending, and what arrives holds
nothing of the originals."""
import hashlib
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).parent / "support"))
sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "servers/support"))
import cli as journeys  # noqa: E402
from partner import Partner  # noqa: E402

PROGRAM = str(pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli")


def png(width, height):
    """Noise, so that nothing of it comes about by chance."""
    rows = b"".join(b"\0" + os.urandom(width * 3) for _ in range(height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")), rows


def run(library, *words, status=0):
    done = subprocess.run([PROGRAM, "--library", str(library), "--json", *map(str, words)], capture_output=True, text=True,
                          timeout=60, check=False)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    journeys.skip_unless_built()
    with tempfile.TemporaryDirectory() as name, Partner() as partner:
        folder = pathlib.Path(name)
        library = folder / "library"
        os.environ["CYBERSPOTTER_TOKEN_PLAIN"] = partner.token
        picture, rows = png(200, 120)
        page = b"<html><title>Ivory</title><p>Seller Jean Dupont 06 12 34 56 78</p></html>"
        (folder / "page.png").write_bytes(picture)
        (folder / "page.html").write_bytes(page)
        run(library, "partners", "add", "plain", "--name", "Plain", "--channel", "https", "--url", partner.first_line["listening"])
        chosen, = run(library, "partners", "choose", "plain", "--evidence", "redacted")
        assert chosen["evidence"] == "redacted", chosen
        run(library, "partners", "choose", "plain", "--evidence", "some", status=2)
        report, = run(library, "report", "add", "--url", "https://www.ebay.fr/itm/123456789012", "--html", folder / "page.html",
                      "--screenshot", folder / "page.png", "--taxon", "Loxodonta africana", "--term", "IVC", "--reason",
                      "Sold as old ivory", "--partner", "plain")
        number = report["report"]
        gap, = run(library, "report", "ready", number, status=1)
        assert [error["pointer"] for error in gap["errors"]] == ["/evidence"], gap
        shown = run(library, "report", "show", number)[0]
        capture = shown.get("capture") or shown["capture_id"]
        capture = capture["id"] if isinstance(capture, dict) else capture
        wrong, = run(library, "redact", capture, "--file", "screenshot_full", "--region", "900,900,5,5", status=1)
        assert wrong["type"].endswith("/region-outside"), wrong
        run(library, "redact", capture, "--file", "screenshot_full", "--region", "1,2,3", status=2)
        made, = run(library, "redact", capture, "--file", "screenshot_full", "--region", "0,0,100,60:face", "--region",
                    "100,60,100,60:name:box")
        assert made["role"] == "screenshot_full_redacted" and made["derived_from"] == hashlib.sha256(picture).hexdigest(), made
        assert [(r["kind"], r["method"]) for r in made["regions"]] == [("face", "blur"), ("name", "box")], made
        assert run(library, "redact", capture, "--list") == [made]
        run(library, "report", "ready", number)
        batch, = run(library, "batch", "create")
        bag = folder / "batch.zip"
        run(library, "batch", "export", batch["batch"], "--format", "bag", "--out", bag)
        answer, = run(library, "submit", batch["batch"])
        assert answer["state"] == "acknowledged", answer
        needles = [hashlib.sha256(picture).hexdigest().encode(), hashlib.sha256(page).hexdigest().encode(), b"Jean Dupont", b"06 12 34",
                   b"screenshot_full.png", b"page.html", picture[60:160]]
        received = [path for path in pathlib.Path(partner.folder).rglob("*") if path.is_file()]
        assert any(made["sha256"].encode() in path.name.encode() or made["bytes"] == path.stat().st_size for path in received), received
        for path in [*received, bag]:
            data = path.read_bytes()
            found = [needle for needle in needles if needle in data]
            assert not found, (path, found)
        sound, = run(library, "verify")
        assert sound["valid"], sound
        run(library, "history", "--format", "bag", "--out", folder / "own.zip")
        assert hashlib.sha256(picture).hexdigest().encode() in b"".join(
            subprocess.run(["unzip", "-p", folder / "own.zip"], capture_output=True, check=True).stdout.splitlines()), "one's own copy has all"
    print("redacted copies went, and nothing else")
    return 0


if __name__ == "__main__":
    sys.exit(main())
