#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long `keywords scan` takes over 200 MB of listing text, and ripgrep with the same terms in the same run.

    tests/bench/keyword_scan.py [CLI] [--megabytes N] [--rounds N] [--text FILE]

The text is made here, the same each time: lines of a title from tests/bench/keywords (eleven languages alike), a price, a
size and a number, nine innocent ones for each suspect one, in which half hold a built-in term instead of a title. All
built-in terms are searched for (over 6,000), and ripgrep is given the same ones; it knows no disguises. Each program
writes what it finds to /dev/null. The programs take turns; the best of the rounds counts. Prints one JSON object for
each with wall time, processor time, peak memory and the time relative to `rg -i`.
"""
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent


def option(name, fallback):
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else fallback


def terms_of(program):
    listed = subprocess.run([program, "--json", "keywords", "list"], capture_output=True, check=True).stdout
    return list(dict.fromkeys(json.loads(line)["term"] for line in listed.decode().splitlines()))


def made_lines(terms, number):
    dice = random.Random(6)
    titles = {"suspect": {}, "innocent": {}}
    for sheet in sorted((here / "keywords").glob("*.tsv")):
        for line in sheet.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                language, kind, title = line.split("\t")
                titles[kind].setdefault(language, []).append(title)
    languages = sorted(titles["innocent"])
    signs = ["€", "$", "£", "₫", "元", "円", "руб.", "บาท", "R$", "Rp"]
    for i in range(number):
        language = languages[i % len(languages)]
        words = [dice.choice(titles["innocent"][language]) for _ in range(2)]
        if dice.random() < 0.1:
            words[0] = dice.choice(terms if dice.random() < 0.5 else titles["suspect"][language])
        size = f"{dice.randint(2, 90)} x {dice.randint(2, 90)} cm" if dice.random() < 0.3 else ""
        yield f"{words[0]} - {dice.randint(1, 9999)} {dice.choice(signs)}, {words[1]} {size} #{dice.randint(10**9, 10**10)}\n"


def measured(command):
    started = time.monotonic()
    with open(os.devnull, "wb") as nothing:
        process = subprocess.Popen(command, stdout=nothing)
        _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command[0]} failed")
    return time.monotonic() - started, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


programs = [word for word in sys.argv[1:2] if not word.startswith("--")]
cli = str(programs[0] if programs else here.parents[1] / "build/release/bin/cyberspotter-cli")
size = int(option("--megabytes", "200")) * 1_000_000
with tempfile.TemporaryDirectory() as folder:
    terms = terms_of(cli)
    terms_file = pathlib.Path(folder, "terms.txt")
    terms_file.write_text("\n".join(terms) + "\n", encoding="utf-8")
    text = pathlib.Path(option("--text", folder + "/text.txt"))
    if not text.exists():
        block = "".join(made_lines(terms, 60_000)).encode()
        with text.open("wb") as file:
            for _ in range(size // len(block) + 1):
                file.write(block)
            file.truncate(size)
    commands = {
        "keywords scan": [cli, "keywords", "scan", str(text)],
        "keywords scan --json": [cli, "--json", "keywords", "scan", str(text)],
        "rg -i -F -o": ["rg", "-i", "-F", "-f", str(terms_file), "-o", str(text)],
        "rg -F -o": ["rg", "-F", "-f", str(terms_file), "-o", str(text)],
    }
    best = {}
    for _ in range(int(option("--rounds", "3"))):
        for name, command in commands.items():
            best[name] = min(best.get(name, (1e9, 0, 0)), measured(command))
    for name, (wall, processor, peak) in best.items():
        print(json.dumps({"bench": "keyword_scan", "program": name, "megabytes": size // 1_000_000, "terms": len(terms),
                          "seconds": round(wall, 2), "processor_seconds": round(processor, 2), "peak_mb": peak,
                          "of_rg_i": round(wall / best["rg -i -F -o"][0], 3)}))
