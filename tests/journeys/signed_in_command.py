# SPDX-License-Identifier: Apache-2.0
"""`cyberspotter capture --signed-in`: a login outlives the program, ordinary captures know nothing of it, and no cookie or
token of it is in any file of a capture, the library, a backup or an export."""
import http.server
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import zipfile
import zlib

BIN = pathlib.Path(os.environ["CYBERSPOTTER_BIN"])
COOKIE, STORED, BEARER, ANSWER, IN_ADDRESS, POSTED = (f"SECRET{n}VALUE7719" for n in ("A", "B", "C", "D", "E", "F"))
CSRF = "CSRFVALUE33018"
LOGIN = f"<!doctype html><title>In</title><script>localStorage.setItem('t', '{STORED}')</script>in"
# No secret stands in the page's own text, but for the token of its form.
PRIVATE = f"""<!doctype html><html><head><meta charset="utf-8"><title>Private group</title><meta name="csrf-token" content="{CSRF}"></head>
<body><form method="post"><input type="hidden" name="csrf_token" value="{CSRF}"></form><p>Ivory for members</p><img id="i"><script>
const half = (a, b) => a + b;
document.getElementById("i").hidden = true;
fetch("/api", {{headers: {{"Authorization": half("Bearer {BEARER[:6]}", "{BEARER[6:]}"), "X-Site-Claim": localStorage.getItem("t") || "none"}}}})
  .then((r) => r.text()).then(() => fetch(half("/api?access_token={IN_ADDRESS[:6]}", "{IN_ADDRESS[6:]}")))
  .then((r) => r.text()).then(() => fetch("/api", {{method: "POST", body: half("token={POSTED[:6]}", "{POSTED[6:]}")}}))
  .then((r) => r.text()).then(() => {{ document.title = "Private group, ready"; }});
</script></body></html>"""
seen = []


class Site(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def reply(self, body, kind="text/html; charset=utf-8", *headers):
        body = body.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        seen.append((self.path, self.headers.get("Cookie", ""), self.headers.get("X-Site-Claim", "")))
        if self.path == "/login":
            self.reply(LOGIN, "text/html", ("Set-Cookie", f"session={COOKIE}; Path=/; HttpOnly"))
        elif self.path.startswith("/api"):
            self.reply(json.dumps({"access_token": ANSWER, "items": [1]}), "application/json", ("Set-Cookie", f"session={COOKIE}; Path=/; HttpOnly"))
        else:
            self.reply(PRIVATE if COOKIE in self.headers.get("Cookie", "") else "<!doctype html><title>Who are you?</title>log in")

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    def log_message(self, *_):
        pass


def run(environment, program, *words, status=0):
    done = subprocess.run([str(BIN / program), *map(str, words)], capture_output=True, text=True, timeout=180, env=environment)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    return done


def layers(content):
    """The bytes, and what is packed within them."""
    yield content
    if content[:2] == b"PK":
        import io
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for name in packed.namelist():
                yield from layers(packed.read(name))
    if content[:2] == b"\x1f\x8b":
        rest = content
        while rest[:2] == b"\x1f\x8b":
            member = zlib.decompressobj(31)
            yield member.decompress(rest)
            rest = member.unused_data
    if b"quoted-printable" in content:
        yield content.replace(b"=\r\n", b"").replace(b"=\n", b"")


def holders(paths, secrets):
    found = set()
    for path in paths:
        for content in layers(path.read_bytes()):
            found |= {(path.name, secret) for secret in secrets if secret.encode() in content}
    return found


def files_of(folder):
    return [path for path in pathlib.Path(folder).rglob("*") if path.is_file()]


def main():
    if not (BIN / "cyberspotter").exists():
        print("cyberspotter is not built")
        return 77
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = f"http://127.0.0.1:{server.server_address[1]}"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        library = folder / "library"
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        environment |= {"HOME": name, "XDG_DATA_HOME": str(folder / "data"), "XDG_CACHE_HOME": str(folder / "cache"), "XDG_CONFIG_HOME": str(folder / "config")}

        def capture(path, *options):
            done = run(environment, "cyberspotter", "--library", library, "capture", *options, f"{site}{path}")
            return json.loads(done.stdout)

        run(environment, "cyberspotter", "--library", library, "--signed-in", f"{site}/login", status=2)
        first = capture("/login", "--signed-in")
        assert first["facts"]["profile"] == "signed-in", first["facts"]
        kept = files_of(folder / "data" / "cyberspotter" / "signed-in")
        assert holders(kept, [COOKIE]), "the search finds what is kept"
        for path in {path.parent for path in kept} | {folder / "data" / "cyberspotter" / "signed-in"}:
            assert path.stat().st_mode & 0o077 == 0 or not path.samefile(folder / "data" / "cyberspotter" / "signed-in"), path
        assert (folder / "data" / "cyberspotter" / "signed-in").stat().st_mode & 0o777 == 0o700

        # Another process, later.
        private = capture("/private", "--signed-in")
        assert private["title"] == "Private group, ready", private["title"]
        assert ("/api", f"session={COOKIE}", STORED) in seen, seen
        facts = private["facts"]
        assert facts["profile"] == "signed-in" and facts["logged_in"] is True and facts["login_cookies"] == ["session"], facts
        assert {"field: csrf_token", "meta: csrf-token"} <= set(facts["page_may_hold_tokens"]), facts
        blanked = {name.lower() for name in facts["network"]["blanked"]}
        assert {"cookie", "authorization", "x-site-claim", "set-cookie", "url:access_token", "(body)"} <= blanked, blanked
        assert facts["network"]["bodies_withheld"] == 3, facts["network"]

        # An address that holds a token is kept without it.
        address = capture(f"/private?access_token={IN_ADDRESS}", "--signed-in")
        assert IN_ADDRESS not in json.dumps(address), address
        assert address["facts"]["address_blanked"] == ["url:access_token"], address["facts"]

        ordinary = capture("/private")
        assert ordinary["title"] == "Who are you?" and ordinary["facts"]["profile"] == "off-the-record", ordinary
        assert "logged_in" not in ordinary["facts"]

        run(environment, "cyberspotter-cli", "--library", library, "verify")
        run(environment, "cyberspotter-cli", "--library", library, "backup", folder / "copy.tar")
        mine = [library / "evidence" / file["sha256"][:2] / file["sha256"][2:] for file in private["files"]]
        assert mine and holders(mine, [CSRF]), "the page itself is kept as received"
        secrets = [COOKIE, STORED, BEARER, ANSWER, IN_ADDRESS, POSTED]
        assert not holders(mine, secrets), holders(mine, secrets)
        login_page = {STORED}  # stands in the login page's own text, which was captured above
        everywhere = holders([*files_of(library), folder / "copy.tar"], [s for s in secrets if s not in login_page and s != IN_ADDRESS])
        assert not everywhere, everywhere
        assert not any("signed-in" in path.name and path.suffix != ".lock" for path in files_of(library))

        # Scripts of ours never ask for cookies.
        scripts = pathlib.Path(os.environ["CYBERSPOTTER_SOURCE"], "resources", "page_scripts")
        for script in scripts.glob("*.js"):
            assert not re.search(r"document\s*\.\s*cookie|localStorage|sessionStorage", script.read_text()), script
    print("signed in, kept apart, nothing told")
    return 0


sys.exit(main())
