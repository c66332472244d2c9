#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints how well product pages are read: precision, recall and F1 of each field, and pages a second beside lxml.

    CYBERSPOTTER_TEST_DATA=... tests/bench/extract_quality.py build/release/bin/cyberspotter-cli [--misses]

A field that the expected answers leave open for a page is not counted there. A price is right when it is the same
number; a currency when its sign may stand for the code found; the rest when letters and digits are the same.

Some answers took the mark of thousands for a decimal point ("23.450" where the page shows "Rs 23,450", "3.34" for $3.340 in Chile): an answer
a thousand times smaller than what was found is counted apart, and the figure with these is the second line of "price".
Both speeds are the best of five rounds that take turns, so that they meet the same machine.
"""
import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import unicodedata
from decimal import Decimal, InvalidOperation

FIELDS = ["price", "currency", "availability", "sku", "brand", "gtin"]
SIGNS = {
    "$": {"USD", "CAD", "AUD", "NZD", "TWD", "HKD", "SGD", "MXN", "CLP", "COP", "ARS"},
    "€": {"EUR"}, "£": {"GBP"}, "₹": {"INR"}, "Rs": {"INR", "PKR", "LKR", "NPR"}, "₽": {"RUB"}, "Lei": {"RON", "MDL"},
    "Kn": {"HRK"}, "zł": {"PLN"}, "ر.س": {"SAR"}, "¥": {"JPY", "CNY"}, "kr": {"SEK", "NOK", "DKK", "ISK"},
    "Kč": {"CZK"}, "Ft": {"HUF"}, "₺": {"TRY"}, "R$": {"BRL"}, "₪": {"ILS"}, "฿": {"THB"}, "₫": {"VND"}, "₩": {"KRW"},
}
AVAILABLE = {"LimitedAvailability": "InStock", "OnlineOnly": "InStock", "InStoreOnly": "InStock", "SoldOut": "OutOfStock"}


def number(text):
    try:
        return Decimal(text.strip())
    except InvalidOperation:
        return None


def bare(text):
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if c.isalnum())


def right(field, answers, found):
    if field == "price":
        return any(number(a) is not None and number(a) == number(found) for a in answers)
    if field == "currency":
        return any(found == a or found in SIGNS.get(a, ()) for a in answers)
    if field == "availability":
        return AVAILABLE.get(found, found) in answers
    return any(bare(a) == bare(found) for a in answers)


def thousands_lost(answers, found):
    """Whether an answer is what was found with its mark of thousands read as a decimal point."""
    value = number(found or "")
    return value is not None and value == value.to_integral() and any(
        number(a) is not None and "." in a and number(a) * 1000 == value for a in answers)


def extract(program, folder, expected):
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", delete=False) as pages:
        for key in sorted(expected):
            pages.write(f"{folder}/{key}.html.gz\t{expected[key]['url']}\n")
    started = resource.getrusage(resource.RUSAGE_CHILDREN)
    answer = subprocess.run([program, "--json", "extract", "--list", pages.name], check=True, capture_output=True)
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = ended.ru_utime + ended.ru_stime - started.ru_utime - started.ru_stime
    os.unlink(pages.name)
    return [json.loads(line) for line in answer.stdout.splitlines()], seconds


def main():
    data = os.environ.get("CYBERSPOTTER_TEST_DATA")
    if not data or len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = os.path.join(data, "pages", "products")
    with open(os.path.join(folder, "expected.json"), encoding="utf-8") as file:
        expected = json.load(file)
    listings, seconds = extract(sys.argv[1], folder, expected)
    print(f"{'field':14}{'precision':>10}{'recall':>8}{'F1':>8}{'pages':>7}")
    for field in FIELDS:
        hits = wrong = missed = lost = 0
        misses = []
        for key, listing in zip(sorted(expected), listings):
            answers = expected[key].get(field)
            if not answers:
                continue
            found = listing.get(field)
            if found and right(field, answers, found):
                hits += 1
                continue
            wrong += bool(found)
            missed += 1
            lost += field == "price" and thousands_lost(answers, found)
            misses.append(f"    {expected[key]['url'][:70]}: {answers} but {found!r} ({listing['provenance'].get(field)})")
        precision = hits / max(1, hits + wrong)
        recall = hits / max(1, hits + missed)
        f1 = 2 * hits / max(1, 2 * hits + wrong + missed)
        print(f"{field:14}{precision:10.3f}{recall:8.3f}{f1:8.3f}{hits + missed:7}")
        if lost:
            print(f"{'  thousands':14}{(hits + lost) / (hits + wrong):10.3f}{(hits + lost) / (hits + missed):8.3f}"
                  f"{2 * (hits + lost) / (2 * hits + wrong + missed):8.3f}{lost:7} answers")
        if "--misses" in sys.argv:
            print("\n".join(misses))
    pages = [gzip.open(f"{folder}/{key}.html.gz").read() for key in sorted(expected)]
    best, peer = seconds, None
    for _ in range(5):
        best = min(best, extract(sys.argv[1], folder, expected)[1])
        taken = lxml_seconds(pages)
        peer = taken if peer is None or (taken is not None and taken < peer) else peer
    size = sum(map(len, pages)) / 1e6
    print(f"{len(listings)} pages in {best:.2f} s of one core: {len(listings) / best:.0f} pages and {size / best:.0f} MB a second, "
          "program start and unpacking included")
    if peer is None:
        print("lxml is not installed: nothing to compare with")
    else:
        print(f"lxml merely parses {len(pages) / peer:.0f} pages and {size / peer:.0f} MB a second: {peer / best:.2f} times that")


def lxml_seconds(pages):
    """What lxml takes merely to build its trees of the same pages, unpacked, without any answer."""
    try:
        import lxml.html
    except ImportError:
        return None
    started = time.process_time()
    for page in pages:
        lxml.html.document_fromstring(page)
    return time.process_time() - started


if __name__ == "__main__":
    main()
