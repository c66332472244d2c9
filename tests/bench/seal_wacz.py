#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writing and sealing a WACZ beside `zip -0` and `sha256sum` of the same bytes, in turns, each the median of its rounds.
Usage: tests/bench/seal_wacz.py [FOLDER-OF-PROGRAMS] [MEGABYTES]; needs test_write_archive (a Release build) and zip. Prints one
JSON object; with other programs at work compare the processor times too: ours are spread over two cores. The bytes are those of captures: pictures of the page, its MHTML and HTML, and the pictures it showed."""
import base64
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5


def make_capture(folder, megabytes):
    """Seven tenths pictures, a fifth MHTML, the rest text, as in captures of markets."""
    rng = random.Random(17)
    total = megabytes * 1_000_000
    files = {"view.png": rng.randbytes(total * 3 // 10)}
    for n in range(60):
        files[f"received-{n:02d}.jpg"] = rng.randbytes(total * 4 // 600)
    files["mhtml.mhtml"] = base64.encodebytes(rng.randbytes(total * 3 // 20))
    words = ["ivory", "<div class='item'>", "</div>", "price", "象牙", "£120", "href=\"/item/%d\"" % rng.randrange(10**6), "shipping"]
    text = " ".join(rng.choice(words) + str(rng.randrange(1000)) for _ in range(100_000)).encode()
    files["html.html"] = (text * (1 + total // 20 // len(text)))[:total // 20]
    for name, data in files.items():
        with open(os.path.join(folder, name), "wb") as stream:
            stream.write(data)
    return sum(map(len, files.values()))


def children_cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def theirs(folder, scratch):
    zipped = os.path.join(scratch, "peer.zip")
    if os.path.exists(zipped):
        os.remove(zipped)
    begin, cpu = time.perf_counter(), children_cpu()
    subprocess.run(["zip", "-0", "-q", "-r", zipped, "."], cwd=folder, check=True)
    subprocess.run(["sha256sum", zipped], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begin, children_cpu() - cpu


def ours(program, folder, scratch):
    out = os.path.join(scratch, "ours.wacz")
    done = subprocess.run([program, "folder", out, folder], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def main():
    programs = sys.argv[1] if len(sys.argv) > 1 else "build/release/bin"
    megabytes = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.path.join(scratch, "capture")
        os.mkdir(folder)
        size = make_capture(folder, megabytes)
        own, peer, facts = [], [], {}
        for _ in range(ROUNDS):
            peer.append(theirs(folder, scratch))
            facts = ours(os.path.join(programs, "test_write_archive"), folder, scratch)
            own.append((facts["seconds"], facts["cpu_seconds"]))
        mine, others = (statistics.median(seconds for seconds, _ in all_) for all_ in (own, peer))
        cpu, others_cpu = (statistics.median(seconds for _, seconds in all_) for all_ in (own, peer))
        print(json.dumps({"bench": "seal_wacz", "bytes": size, "wacz_bytes": facts["bytes"], "seconds": round(mine, 3),
                          "zip_and_sha256sum_seconds": round(others, 3), "ratio": round(mine / others, 2),
                          "cpu_seconds": round(cpu, 3), "zip_and_sha256sum_cpu_seconds": round(others_cpu, 3),
                          "grown_kb": facts["grown_kb"]}))


if __name__ == "__main__":
    main()
