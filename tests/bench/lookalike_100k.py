# SPDX-License-Identifier: Apache-2.0
"""Whether a page was reported before, among many imported reports: what the look-up itself takes, by kind of page.
Usage: lookalike_100k.py [FOLDER-OF-PROGRAMS] [REPORTS]; prints one JSON object in milliseconds, middle and worst."""
import csv
import json
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

from history_100k import BIN, COLUMNS, REPORTS, rows

ROUNDS = 8


def pages(chance):
    for _ in range(ROUNDS):
        i = chance.randrange(REPORTS)
        yield "same address", ["--url", f"https://market.example/item/{i}"]
        yield "same seller, other title", ["--url", "https://market.example/item/none", "--seller-id", str(i % 5000), "--title", "Six tea spoons"]
        yield "same seller and title", ["--url", "https://market.example/item/none", "--seller-id", str(i % 5000),
                                        "--title", "antique carved ivory statuette old elephant"]
        yield "never seen", ["--url", "https://market.example/item/none", "--seller", "nobody", "--title", "Six tea spoons"]


def main():
    chance = random.Random(3)
    times = {}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        command = [str(BIN / "cyberspotter-cli"), "--library", str(folder / "library"), "--json"]
        with (folder / "reports.csv").open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            writer.writerows(rows(chance))
        subprocess.run([*command, "report", "import", str(folder / "reports.csv")], check=True, capture_output=True)
        for kind, words in pages(chance):
            done = subprocess.run([*command, "seen", *words], check=True, capture_output=True, text=True)
            answer = json.loads(done.stdout)
            assert kind != "same address" or answer["mine"], (words, answer)
            assert kind != "never seen" or not answer["mine"] + answer["lookalikes"], (words, answer)
            times.setdefault(kind, []).append(answer["ms"])
    result = {kind: {"median": round(statistics.median(ms), 2), "worst": round(max(ms), 2)} for kind, ms in times.items()}
    print(json.dumps({"reports": REPORTS, **result}))


if __name__ == "__main__":
    main()
