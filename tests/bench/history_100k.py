# SPDX-License-Identifier: Apache-2.0
"""History search over many imported reports: `history --queries`, the middle and the 95th percentile by kind of query.
Usage: history_100k.py [FOLDER-OF-PROGRAMS] [REPORTS]; prints one JSON object, the import in seconds, answers in milliseconds."""
import csv
import json
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

BIN = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build/release/bin")
REPORTS = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
COLUMNS = ("report_id,captured_at,submitted_at,partner,status,url,marketplace,item_id,title,seller_name,seller_id,price,currency,country,"
           "language,taxon,term,confidence,reason,reference").split(",")
WORDS = "antique carved ivory statuette old elephant tusk bracelet scale shell horn bone resin figure family estate box pendant netsuke".split()
TAXA = ["Loxodonta africana", "Manis javanica", "Panthera tigris", "Psittacus erithacus", "Testudo graeca"]
STATUSES = ["received", "in_review", "removed", "no_violation"]
ROUNDS = 40


def rows(chance):
    for i in range(REPORTS):
        day = f"{2020 + i % 6}-{1 + i % 12:02d}-{1 + i % 28:02d}"
        yield [uuid.UUID(int=chance.getrandbits(128), version=4), day + "T09:00:00Z", day + "T10:00:00Z", "", chance.choice(STATUSES),
               f"https://market.example/item/{i}", "", i, " ".join(chance.sample(WORDS, 6)), f"seller {i % 5000}", i % 5000, "120.00", "EUR", "FR",
               "en", chance.choice(TAXA), "IVC", "likely", "Crossing lines on the base", f"R-{i}"]


def queries(chance):
    for _ in range(ROUNDS):
        yield "one word", {"text": chance.choice(WORDS), "limit": 50}
        yield "two words", {"text": " ".join(chance.sample(WORDS, 2)), "limit": 50}
        yield "species", {"species": chance.choice(TAXA), "limit": 50}
        yield "status", {"status": chance.choice(STATUSES), "limit": 50}
        yield "dates", {"since": "2022-03-01", "until": "2022-03-31", "limit": 50}
        yield "word, species and status", {"text": chance.choice(WORDS), "species": chance.choice(TAXA), "status": chance.choice(STATUSES), "limit": 50}


def main():
    chance = random.Random(3)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        command = [str(BIN / "cyberspotter-cli"), "--library", str(folder / "library"), "--json"]
        with (folder / "reports.csv").open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            writer.writerows(rows(chance))
        begin = time.monotonic()
        imported = subprocess.run([*command, "report", "import", str(folder / "reports.csv")], capture_output=True, text=True)
        seconds = time.monotonic() - begin
        assert imported.returncode == 0, imported.stdout[-500:] + imported.stderr[-500:]
        kinds, asked = zip(*queries(chance))
        answers = subprocess.run([*command, "history", "--queries", "-"], input="\n".join(map(json.dumps, asked)), capture_output=True, text=True)
        assert answers.returncode == 0, answers.stderr[-500:]
    times = {}
    found = {}
    for kind, line in zip(kinds, answers.stdout.splitlines(), strict=True):
        answer = json.loads(line)
        times.setdefault(kind, []).append(answer["ms"])
        found[kind] = max(found.get(kind, 0), len(answer["reports"]))
    assert all(found.values()), found
    print(json.dumps({"reports": REPORTS, "import_s": round(seconds, 1), "ms": {
        kind: {"p50": round(statistics.median(ms), 2), "p95": round(statistics.quantiles(ms, n=20)[18], 2)} for kind, ms in times.items()}}))


if __name__ == "__main__":
    main()
