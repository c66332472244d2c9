# SPDX-License-Identifier: Apache-2.0
"""A time-stamp authority on loopback: `openssl ts -reply` behind a small http server, honest or hostile by path."""
import http.server
import pathlib
import subprocess
import threading

CONFIG = """
[tsa]
default_tsa = tsa_config
[tsa_config]
serial = {folder}/serial
crypto_device = builtin
signer_cert = {signer}.pem
certs = {folder}/{ca}.pem
signer_key = {signer}.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""


def run(*words, data=None, status=0):
    done = subprocess.run(["openssl", *map(str, words)], input=data, capture_output=True, timeout=60, check=False)
    assert done.returncode == status, (words, done.stdout, done.stderr)
    return done.stdout


class Authority:
    """Certificates in `folder`: ca and other_ca; signers good, expired, wrong_use (for servers), not_critical, foreign
    (vouched for by other_ca)."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.mode = {}
        self.lock = threading.Lock()
        self.asked = 0
        for name in ("ca", "other_ca"):
            run("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj", f"/CN=Test {name}",
                "-keyout", self.path(name + ".key"), "-out", self.path(name + ".pem"), "-addext", "basicConstraints=critical,CA:TRUE")
        self.signer("good", "ca", "critical,timeStamping")
        self.signer("expired", "ca", "critical,timeStamping", days="-1")
        self.signer("foreign", "other_ca", "critical,timeStamping")
        self.signer("wrong_use", "ca", "serverAuth")
        self.signer("not_critical", "ca", "timeStamping")
        self.signer("two_uses", "ca", "critical,timeStamping,codeSigning")

    def path(self, name):
        return self.folder / name

    def signer(self, name, ca, use, days="20"):
        run("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/O=Test stamps/CN=Signer {name}", "-keyout", self.path(name + ".key"),
            "-out", self.path(name + ".csr"))
        extensions = self.path(name + ".ext")
        extensions.write_text(f"extendedKeyUsage={use}\nkeyUsage=digitalSignature\n", encoding="ascii")
        run("x509", "-req", "-in", self.path(name + ".csr"), "-CA", self.path(ca + ".pem"), "-CAkey", self.path(ca + ".key"), "-CAcreateserial",
            "-days", days, "-extfile", extensions, "-out", self.path(name + ".pem"))

    def reply(self, query, signer="good"):
        with self.lock:  # openssl keeps its serial number in a file
            config = self.path(signer + ".conf")
            config.write_text(CONFIG.format(folder=self.folder, signer=self.path(signer), ca="other_ca" if signer == "foreign" else "ca"),
                              encoding="ascii")
            return self._with_files(query, lambda asked, given: run("ts", "-reply", "-config", config, "-queryfile", asked, "-out", given))

    def query(self, digest, *more):
        return run("ts", "-query", "-digest", digest, "-sha256", "-cert", *more)

    def signed_by(self, tsr, signer):
        """The same words signed with another certificate, which `openssl ts` itself would refuse to use."""
        token = self._with_files(tsr, lambda asked, given: run("ts", "-reply", "-in", asked, "-token_out", "-out", given))
        words = self._with_files(token, lambda asked, given: run("cms", "-verify", "-noverify", "-inform", "DER", "-in", asked, "-out", given))
        return self._with_files(words, lambda asked, given: run(
            "cms", "-sign", "-binary", "-nodetach", "-cades", "-md", "sha256", "-econtent_type", "1.2.840.113549.1.9.16.1.4", "-in", asked,
            "-signer", self.path(signer + ".pem"), "-inkey", self.path(signer + ".key"), "-outform", "DER", "-out", given))

    def _with_files(self, data, work):
        asked, given = self.path("asked"), self.path("given")
        asked.write_bytes(data)
        work(asked, given)
        return given.read_bytes()

    def answer(self, path, query):
        """(status, media type, bytes)"""
        kind = "application/timestamp-reply"
        digest = self.digest_of(query)
        answers = {
            "/good": lambda: self.reply(query),
            "/other_nonce": lambda: self.reply(self.query(digest)),
            "/no_nonce": lambda: self.reply(self.query(digest, "-no_nonce")),
            "/other_digest": lambda: self.reply(self.query("ab" * 32)),
            "/without_certificate": lambda: self.reply(run("ts", "-query", "-digest", digest, "-sha256", "-no_nonce")),
            "/expired": lambda: self.reply(query, "expired"),
            "/foreign": lambda: self.reply(query, "foreign"),
            "/wrong_use": lambda: self.signed_by(self.reply(query), "wrong_use"),
            "/not_critical": lambda: self.signed_by(self.reply(query), "not_critical"),
            "/two_uses": lambda: self.signed_by(self.reply(query), "two_uses"),
            "/refused": lambda: self.reply(query[:-6]),
            "/garbage": lambda: b"\x30\x82\xff\xff" + b"\x00" * 500,
            "/empty": lambda: b"",
            "/truncated": lambda: self.reply(query)[:-40],
            "/trailing": lambda: self.reply(query) + b"more",
            "/oversize": lambda: self.reply(query) + b"\x00" * 5_000_000,
            "/flipped": lambda: self.flipped(self.reply(query)),
        }
        if path == "/html":
            return 200, "text/html", b"<html>Welcome</html>"
        if path == "/busy":
            return 503, kind, b""
        if path == "/elsewhere":
            return 302, kind, b""
        if path.startswith("/later"):  # lost twice, then good
            return (503, kind, b"") if self.asked <= 2 else (200, kind, self.reply(query))
        return 200, kind, answers[path]()

    @staticmethod
    def flipped(tsr):
        data = bytearray(tsr)
        data[-20] ^= 1  # within the signature
        return bytes(data)

    def digest_of(self, query):
        words = self._with_files(query, lambda asked, given: given.write_bytes(run("ts", "-query", "-in", asked, "-text"))).decode()
        dump = words.split("Message data:")[1].split("Policy")[0]
        return "".join(line.split(" - ")[1][:48].replace("-", " ").replace(" ", "") for line in dump.strip().splitlines())

    def __enter__(self):
        authority = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                query = self.rfile.read(int(self.headers["Content-Length"]))
                if len(query) < int(self.headers["Content-Length"]):
                    return  # whoever asked was killed meanwhile
                assert self.headers["Content-Type"] == "application/timestamp-query", self.headers
                authority.asked += 1
                status, kind, body = authority.answer(self.path, query)
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                if status == 302:
                    self.send_header("Location", "/good")
                self.end_headers()
                try:
                    self.wfile.write(body)
                except (BrokenPipeError, ConnectionResetError):
                    pass

            def log_message(self, *_):
                pass

        # One at a time: the scratch files are shared.
        self.server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def url(self, path="/good"):
        return f"http://127.0.0.1:{self.server.server_port}{path}"
