#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Recall and false alarms of the built-in search terms, by language.

    tests/bench/keyword_quality.py [CLI] [--misses]

Reads the invented titles of tests/bench/keywords/*.tsv, which were written before the terms and tune nothing, and asks
`cyberspotter-cli keywords scan`. A suspect title with a hit is found; an innocent one with a hit is a false alarm.
"""
import collections
import json
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).resolve().parent
arguments = [word for word in sys.argv[1:] if not word.startswith("--")]
program = arguments[0] if arguments else here.parents[1] / "build/release/bin/cyberspotter-cli"

titles = []
for sheet in sorted((here / "keywords").glob("*.tsv")):
    for line in sheet.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            titles.append(line.split("\t"))

text = "\n".join(title for _, _, title in titles) + "\n"
answer = subprocess.run([program, "--json", "keywords", "scan", "-"], input=text.encode(), capture_output=True, check=True)
starts = []
place = 0
for _, _, title in titles:
    starts.append(place)
    place += len(title) + 1
hits = collections.defaultdict(list)
number = 0
for line in answer.stdout.decode().splitlines():
    hit = json.loads(line)
    while number + 1 < len(starts) and starts[number + 1] <= hit["start"]:
        number += 1
    hits[number].append(hit["term"])

count = collections.Counter()
for number, (language, kind, title) in enumerate(titles):
    count[language, kind] += 1
    count[language, kind, "hit"] += number in hits
    if "--misses" in sys.argv and (number in hits) != (kind == "suspect"):
        print(f"{language} {kind}: {title} {hits.get(number, '')}")

languages = sorted({language for language, _, _ in titles})
print(f"{'language':10}{'suspect':>9}{'found':>7}{'recall':>9}{'innocent':>11}{'alarms':>8}{'share':>8}")
rows = [(language, [language]) for language in languages] + [("all", languages)]
for name, members in rows:
    suspect, innocent = (sum(count[member, kind] for member in members) for kind in ("suspect", "innocent"))
    found, alarms = (sum(count[member, kind, "hit"] for member in members) for kind in ("suspect", "innocent"))
    print(f"{name:10}{suspect:9}{found:7}{found / suspect:9.1%}{innocent:11}{alarms:8}{alarms / innocent:8.1%}")
