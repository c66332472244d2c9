# SPDX-License-Identifier: Apache-2.0
"""The commands phash, seen and seller on a small library: what was reported is recognised by address, seller and picture."""
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import zlib

CLI = pathlib.Path(os.environ["CYBERSPOTTER_BIN"], "cyberspotter-cli")


def png(width, height, colour):
    """A picture made of nothing but the standard library: `colour(x, y)` gives three bytes."""
    lines = b"".join(b"\0" + b"".join(bytes(colour(x, y)) for x in range(width)) for y in range(height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def blocks(x, y):
    value = (x // 16 * 7 + y // 16 * 13 + (x // 16) * (y // 16) * 5) * 37 % 256
    return value, 255 - value, value * 3 % 256


class Desk:
    def __init__(self, folder):
        self.command = [str(CLI), "--library", str(folder / "library"), "--json"]

    def json(self, *words, status=0):
        done = subprocess.run([*self.command, *map(str, words)], capture_output=True, text=True)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]


def main(folder):
    desk = Desk(folder)
    photo, mirrored, broken = folder / "photo.png", folder / "mirrored.png", folder / "broken.png"
    photo.write_bytes(png(256, 192, blocks))
    mirrored.write_bytes(png(256, 192, lambda x, y: blocks(255 - x, y)))
    broken.write_bytes(photo.read_bytes()[:300])

    first, = desk.json("phash", photo)
    assert set(first) == {"file", "pdq", "quality"} and len(first["pdq"]) == 64 and first["quality"] > 50, first
    said = desk.json("phash", broken, photo, status=1)
    assert said[0]["type"].endswith("/picture-unreadable") and said[1]["pdq"] == first["pdq"], said

    reason = ["--taxon", "Loxodonta africana", "--term", "IVC", "--reason", "crossing lines"]
    seller = ["--seller-id", "bob", "--title", "Antique carved ivory netsuke, Japan"]
    report = desk.json("report", "add", "--url", "https://www.ebay.fr/itm/x/123456789012", "--screenshot", photo, *seller, *reason)[0]
    found, = desk.json("phash", "find", mirrored, "--within", 31)
    assert found["variant"] == "flipped_y" and found["distance"] <= 31 and found["capture"], found
    assert desk.json("phash", "find", first["pdq"])[0]["distance"] == 0
    assert desk.json("phash", "find", "0" * 64, "--within", "0") == []
    desk.json("phash", "find", photo, "--within", "many", status=2)

    seen, = desk.json("seen", "--url", "https://m.ebay.fr/itm/123456789012?hash=1")
    assert len(seen["mine"]) == 1 and seen["mine"][0]["status"] == "draft", (seen, report)
    assert [why["reason"] for why in seen["mine"][0]["reasons"]] == ["same_address", "same_item"], seen
    again, = desk.json("seen", "--url", "https://www.ebay.fr/itm/999999999999", "--seller-id", "Bob", "--title", "antique ivory netsuke carved, JAPAN")
    assert not again["mine"] and again["lookalikes"][0]["reasons"][0]["reason"] == "same_seller_title", again
    none, = desk.json("seen", "--url", "https://www.ebay.fr/itm/999999999999", "--seller-id", "eve", "--title", "Tea spoons")
    assert not none["mine"] and not none["lookalikes"], none
    desk.json("seen", status=2)

    dossier, = desk.json("seller", 1)
    assert {"kind": "seller_id", "value": "ebay:bob"} in dossier["selectors"] and len(dossier["reports"]) == 1, dossier
    assert len(desk.json("seller", "--selector", "seller_id:ebay:bob")[0]["reports"]) == 1
    assert desk.json("seller", 99, status=1)[0]["type"].endswith("/report-unknown")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        main(pathlib.Path(name))
    sys.exit(0)
