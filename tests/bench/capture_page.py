# SPDX-License-Identifier: Apache-2.0
"""Captures a page of 12,000 px with 60 pictures from loopback without a window, beside what a browser driven by
playwright-core takes for full-page PNG, MHTML and HTML of the same page in a browser that runs already.

    python3 tests/bench/capture_page.py [FOLDER-OF-PROGRAMS] [RUNS]

The peer runs when node, chromium and playwright-core are there (NODE_PATH names the folder that holds playwright-core). The
two take turns. Prints one JSON object: milliseconds (middle and best) and the peak PSS of the whole process tree in MB.
"""
import http.server
import json
import os
import pathlib
import random
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import threading
import zlib

BIN = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build/release/bin")
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
PICTURES, HEIGHT = 60, 12_000

PEER = """
const { chromium } = require('playwright-core');
const fs = require('fs');
(async () => {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await (await context.newPage()).goto('about:blank');
    for await (const line of require('readline').createInterface({ input: process.stdin })) {
        const begun = process.hrtime.bigint();
        const page = await context.newPage();
        await page.goto(line);
        fs.writeFileSync(process.env.SCRATCH + '/page.png', await page.screenshot({ fullPage: true }));
        const session = await context.newCDPSession(page);
        fs.writeFileSync(process.env.SCRATCH + '/page.mhtml', (await session.send('Page.captureSnapshot')).data);
        fs.writeFileSync(process.env.SCRATCH + '/page.html', await page.content());
        console.log(Number(process.hrtime.bigint() - begun) / 1e6);
        await page.close();
    }
    await browser.close();
})();
"""


def drawn_picture(number):
    """A 640 x 420 PNG that compresses about as a photograph does."""
    chance = random.Random(number)
    base = [chance.randrange(40, 200) for _ in range(3)]
    rows = bytearray()
    for y in range(420):
        rows.append(0)
        noise = chance.randbytes(640)
        for x in range(640):
            shade = (x * y // 900 + (noise[x] & 15)) & 63
            rows += bytes((base[0] + shade & 255, base[1] + shade // 2 & 255, base[2] + (noise[x] >> 5) & 255))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 640, 420, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes(rows), 4)) + chunk(b"IEND", b""))


class Site(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    pictures = []

    def do_GET(self):
        name = self.path.rsplit("/", 1)[-1]
        if name.endswith(".png"):
            kind, body = "image/png", self.pictures[int(name[:-4])]
        else:
            boxes = "".join(f"<div style='position:absolute;top:{i * HEIGHT // PICTURES}px;left:{(i % 3) * 400}px'>"
                            f"<img width=380 height=190 src='/{i}.png'><p>Carved figure {i}, price {i}50.00 EUR</div>"
                            for i in range(PICTURES))
            kind, body = "text/html", f"<!doctype html><title>Page</title><body style='margin:0;height:{HEIGHT}px'>{boxes}</body>".encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Peak(threading.Thread):
    """The largest PSS of a process and all that came from it, looked at as often as reading it allows."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.mb, self.over = pid, 0.0, threading.Event()

    def tree(self):
        pids = [self.pid]
        for one in pids:
            for path in pathlib.Path(f"/proc/{one}/task").glob("*/children"):
                try:
                    pids += [int(child) for child in path.read_text().split()]
                except OSError:
                    pass
        return pids

    def run(self):
        while not self.over.wait(0.05):
            total = 0
            for one in self.tree():
                try:
                    lines = pathlib.Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
                    total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
                except OSError:
                    pass
            self.mb = max(self.mb, total / 1024)


def ours(site, scratch, watch):
    """RUNS captures in one program, so that all but the first find the engine running."""
    env = {**os.environ, "HOME": scratch, "LC_ALL": "C.UTF-8"}
    env.pop("DISPLAY", None)
    process = subprocess.Popen([BIN / "cyberspotter", "--library", scratch + "/library", "capture", *[f"{site}/page/{i}" for i in range(RUNS + 1)]],
                               env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    peak = Peak(process.pid)
    if watch:
        peak.start()
    lines = [json.loads(line) for line in process.stdout]
    peak.over.set()
    assert process.wait() == 0 and len(lines) == RUNS + 1
    return [line["ms"] for line in lines[1:]], peak.mb


def peer(site, scratch, watch):
    env = {**os.environ, "CHROMIUM": shutil.which("chromium"), "SCRATCH": scratch}
    process = subprocess.Popen(["node", "-e", PEER], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    peak = Peak(process.pid)
    if watch:
        peak.start()
    times = []
    for i in range(RUNS + 1):
        process.stdin.write(f"{site}/peer/{i}\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        if not answer:
            return None, 0
        times.append(float(answer))
    process.stdin.close()
    process.wait()
    peak.over.set()
    return times[1:], peak.mb


def main():
    Site.pictures = [drawn_picture(number) for number in range(PICTURES)]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = f"http://127.0.0.1:{server.server_address[1]}"
    # Reading PSS costs the watched processes time, so memory and time are measured in runs of their own.
    with tempfile.TemporaryDirectory() as scratch:
        laps, _ = ours(site, scratch, False)
        _, mb = ours(site, scratch, True)
        totals = [lap["total"] for lap in laps]
        result = {"capture_median_ms": statistics.median(totals), "capture_best_ms": min(totals), "capture_peak_mb": round(mb),
                  "steps_median_ms": {step: statistics.median(lap[step] for lap in laps) for step in laps[0]}}
        if shutil.which("node") and shutil.which("chromium"):
            times, _ = peer(site, scratch, False)
            if times:
                _, mb = peer(site, scratch, True)
                result |= {"playwright_median_ms": round(statistics.median(times)), "playwright_best_ms": round(min(times)),
                           "playwright_peak_mb": round(mb), "ratio_median": round(statistics.median(totals) / statistics.median(times), 2)}
        print(json.dumps(result))


main()
