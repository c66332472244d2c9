# SPDX-License-Identifier: Apache-2.0
"""The partner is killed with SIGKILL at several moments of a submission, chosen by what passes a proxy, and started again
on the same port and data; the client goes on by itself or when asked again, and the partner holds each report once."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import kill_client as common  # noqa: E402


class ServerAsVictim:
    """What the proxy kills: the server of this round."""

    def __init__(self, port, data):
        self.words = [str(common.PARTNER), "--listen", f"127.0.0.1:{port}", "--data", str(data), "--quiet"]
        self.start()

    def start(self):
        self.process = subprocess.Popen(self.words, stdout=subprocess.PIPE, text=True)
        assert "listening" in self.process.stdout.readline()

    def send_signal(self, number):
        self.process.send_signal(number)

    def wait(self):
        self.process.wait(timeout=30)

    def stop(self):
        self.process.terminate()
        self.wait()


MOMENTS = {
    "as the batch arrives": common.after("up", 1),
    "with its answer to the batch on the way": common.nth("down", b"HTTP/1.1 201", 1),
    "as the first upload begins": common.nth("up", b"PATCH ", 1),
    "in the middle of the uploads": common.after("up", common.ALL // 2),
    "near the end of the uploads": common.after("up", common.ALL * 95 // 100),
    "as it is asked to finish": common.nth("up", b"/finish HTTP", 1),
    "with the receipt on the way": common.nth("down", b'"receipt_id"', 1),
}


def kill_at(folder, template, batch, number, name, moment, proxy, port):
    library, data = folder / f"library{number}", folder / f"partner{number}"
    shutil.copytree(template, library)
    server = ServerAsVictim(port, data)
    try:
        proxy.victim = server
        proxy.arm(moment)
        broken, = common.run(library, "submit", "--no-wait", batch, check=False)
        assert proxy.struck, f"{name}: the server was not killed"
        assert broken["state"] in ("retry_wait", "uncertain"), (name, broken)
        held = sum(file.stat().st_size for file in data.rglob("*") if file.is_file() and "sqlite" not in file.name)
        server.start()
        proxy.arm(None)
        answer, = common.run(library, "submit")
        assert answer["state"] == "acknowledged", (name, answer)
        common.check(library, data, batch, name)
        again = proxy.up
        # Only what the partner does not have goes again, with the heads of the requests.
        assert again <= common.ALL - held + 50_000, (name, again, held)
    finally:
        server.stop()
    print(f"server killed {name}: {again} bytes sent the second time", flush=True)


def main():
    if not common.CLI.exists() or not common.PARTNER.exists():
        print("the programs are not built")
        return 77
    os.environ["CYBERSPOTTER_TOKEN_KILL_TEST"] = os.environ["CYBERSPOTTER_PARTNER_TOKEN"] = common.TOKEN
    port = common.free_port()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        proxy = common.Proxy(("127.0.0.1", port))
        template, batch = common.prepare(folder, proxy.address)
        for i, (name, moment) in enumerate(MOMENTS.items()):
            kill_at(folder, template, batch, i, name, moment, proxy, port)
    print(f"{len(MOMENTS)} kills of the server, nothing lost, nothing twice")
    return 0


if __name__ == "__main__":
    sys.exit(main())
