# SPDX-License-Identifier: Apache-2.0
"""WACZ signed in the name of a domain with a time stamp over the signature, as Authsign makes them: by whom is said in plain
words, and everything that does not hold is noticed. Certificates by openssl, of an authority that is believed here or not."""
import base64
import datetime
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "support"))
from stamp_authority import Authority, run as openssl  # noqa: E402

PROGRAM = pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter-cli"
MAKER = pathlib.Path(__file__).parents[1] / "core/evidence/wacz_maker.py"
DOMAIN = "sign.archive.example"


class Desk:
    def __init__(self, folder, authority):
        self.folder, self.authority = folder, authority
        self.key = self.certificate("domain", DOMAIN)
        self.certificate("expired", DOMAIN, days="-1")
        self.certificate("stranger", DOMAIN, ca="other_ca")
        self.certificate("wide", "*.archive.example")
        plain = folder / "plain.wacz"
        subprocess.run([sys.executable, MAKER, "sound", plain], check=True)
        with zipfile.ZipFile(plain) as source:
            self.files = {entry.filename: (source.read(entry), entry.compress_type) for entry in source.infolist()}
        self.hash = "sha256:" + hashlib.sha256(self.files["datapackage.json"][0]).hexdigest()

    def path(self, name):
        return self.folder / name

    def certificate(self, name, host, ca="ca", days="20"):
        """A key and a certificate for a server, with its authority's below it."""
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={host}", "-keyout",
                self.path(name + ".key"), "-out", self.path(name + ".csr"))
        self.path(name + ".ext").write_text(f"subjectAltName=DNS:{host}\nextendedKeyUsage=serverAuth\n", encoding="ascii")
        openssl("x509", "-req", "-in", self.path(name + ".csr"), "-CA", self.authority.path(ca + ".pem"), "-CAkey",
                self.authority.path(ca + ".key"), "-CAcreateserial", "-days", days, "-extfile", self.path(name + ".ext"), "-out",
                self.path(name + ".pem"))
        return self.chain(name, ca)

    def chain(self, name, ca="ca"):
        return self.path(name + ".pem").read_text() + self.authority.path(ca + ".pem").read_text()

    def signature(self, text, key="domain"):
        self.path("text").write_bytes(text)
        return base64.b64encode(openssl("dgst", "-sha256", "-sign", self.path(key + ".key"), self.path("text")))

    def stamp(self, text, signer="good", enclosed=True):
        more = ["-cert"] if enclosed else []
        query = openssl("ts", "-query", "-digest", hashlib.sha256(text).hexdigest(), "-sha256", *more)
        return self.authority.reply(query, signer)

    def signed(self, key="domain", ca="ca", domain=DOMAIN, **changed):
        signature = self.signature(self.hash.encode(), key)
        data = {"hash": self.hash, "created": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
                "software": "authsigner 0.5.0", "version": "0.1.0", "signature": signature.decode(), "domain": domain,
                "domainCert": self.chain(key, ca), "timeSignature": base64.b64encode(self.stamp(signature)).decode(),
                "timestampCert": self.authority.path("good.pem").read_text() + self.authority.path("ca.pem").read_text(), **changed}
        return {name: value for name, value in data.items() if value is not None}

    def verify(self, data, trusted="ca"):
        out = self.path("signed.wacz")
        digest = json.dumps({"path": "datapackage.json", "hash": self.hash, "signedData": data}).encode()
        with zipfile.ZipFile(out, "w") as target:
            for name, (content, kind) in self.files.items():
                target.writestr(name, digest if name == "datapackage-digest.json" else content, kind)
        done = subprocess.run([PROGRAM, "--library", self.path("library"), "--json", "verify", out], capture_output=True, text=True, check=False,
                              timeout=60, env={**os.environ, "SSL_CERT_FILE": str(self.authority.path(trusted + ".pem")), "SSL_CERT_DIR": "/nowhere"})
        answer = json.loads(done.stdout)
        assert done.returncode == (0 if answer["valid"] else 1), done
        return answer

    def said(self, data, rule, trusted="ca"):
        """What a sound package says under that rule."""
        answer = self.verify(data, trusted)
        assert answer["valid"], answer
        return " ".join(finding["detail"] for finding in answer["findings"] if finding["rule"] == rule)

    def refused(self, data, rule, words):
        answer = self.verify(data)
        faults = [finding for finding in answer["findings"] if finding["fault"]]
        assert [finding["rule"] for finding in faults] == [rule] and words in faults[0]["detail"], (rule, words, faults)


def main():
    if not PROGRAM.exists():
        print("cyberspotter-cli is not built")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as name, Authority(name) as authority:
        desk = Desk(pathlib.Path(name), authority)
        good = desk.signed()
        signature = good["signature"].encode()

        # By whom, and when, in plain words.
        assert "certificate of " + DOMAIN in desk.said(good, "signature-domain") and "Test ca" in desk.said(good, "signature-domain")
        assert "confirms that it was signed by" in desk.said(good, "signature-time") and "Signer good" in desk.said(good, "signature-time")
        assert "no authority that this computer trusts" in desk.said(good, "signature-unknown-key", "other_ca")
        assert "no authority that this computer trusts" in desk.said(good, "signature-time", "other_ca")
        assert "no authority" in desk.said(desk.signed("stranger", "other_ca"), "signature-unknown-key")
        assert "certificate of any.archive.example" in desk.said(desk.signed("wide", domain="any.archive.example"), "signature-domain")
        bare = base64.b64encode(desk.stamp(signature, enclosed=False)).decode()
        assert desk.said({**good, "timeSignature": bare}, "signature-domain"), "the authority's certificate beside the stamp is enough"
        over_bytes = base64.b64encode(desk.stamp(base64.b64decode(signature))).decode()
        assert desk.said({**good, "timeSignature": over_bytes}, "signature-domain")
        assert desk.said({**good, "crossSignedCert": desk.chain("domain")}, "signature-domain")

        # What does not hold.
        desk.refused(desk.signed(domain="other.example"), "signature-broken", "not that of other.example")
        desk.refused(desk.signed("expired"), "signature-broken", "not valid when it was signed")
        desk.refused({**good, "domainCert": desk.chain("wide")}, "signature-broken", "does not fit")
        desk.refused(desk.signed(domainCert=None), "signature-broken", "no certificate of it")
        desk.refused({**good, "domainCert": "not a certificate"}, "signature-broken", "missing")
        other = desk.signature(b"sha256:" + b"0" * 64)
        desk.refused(desk.signed(signature=other.decode(), timeSignature=base64.b64encode(desk.stamp(other)).decode()), "signature-broken", "does not fit")
        desk.refused({**good, "timeSignature": base64.b64encode(desk.stamp(b"something else")).decode()}, "signature-time", "something else")
        flipped = base64.b64encode(authority.flipped(desk.stamp(signature))).decode()
        desk.refused({**good, "timeSignature": flipped}, "signature-time", "does not hold")
        misused = base64.b64encode(authority.signed_by(desk.stamp(signature), "wrong_use")).decode()
        desk.refused({**good, "timeSignature": misused}, "signature-time", "not one for time stamps")
        desk.refused({**good, "timeSignature": "bm90aGluZw=="}, "signature-time", "cannot be read")
        desk.refused({**good, "timeSignature": None}, "signature-format", "no time stamp")
        desk.refused({**good, "created": "2026-11-01T00:00:00Z"}, "signature-time", "ten minutes")
        desk.refused({**good, "crossSignedCert": desk.chain("wide")}, "signature-format", "second certificate")
        desk.refused({**good, "observer": "me"}, "signature-format", "observer")


main()
