# SPDX-License-Identifier: Apache-2.0
"""Bags and zips that are odd: each is judged as RFC 8493 (and its drafts before 1.0) has it. The rule that is broken is named; what
breaks none is sound."""
import hashlib
import io
import os
import pathlib
import random
import shutil
import struct
import sys
import tempfile
import unicodedata
import zipfile
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).parent / "support"))
import cli as journeys  # noqa: E402

SOUND = ()


def digest(algorithm, data):
    return hashlib.new(algorithm, data).hexdigest()


class Bag:
    """Files by name; what is not given is made as it should be."""

    def __init__(self, version="1.0", algorithms=("sha256",), payload=None, **tags):
        self.payload = payload if payload is not None else {"data/a.txt": b"first", "data/sub/b.txt": b"second"}
        self.end = tags.pop("end", "\n")
        self.tag_algorithms = tags.pop("tag_algorithms", algorithms)
        self.files = {"bagit.txt": f"BagIt-Version: {version}{self.end}Tag-File-Character-Encoding: UTF-8{self.end}".encode()}
        self.strict = version == "1.0"
        for algorithm in algorithms:
            self.files[f"manifest-{algorithm}.txt"] = self.manifest(algorithm)
        self.files.update(self.payload)
        for name, data in tags.items():
            self.files[name.replace("__", ".").replace("_", "-")] = data

    def escaped(self, name):
        name = name.replace("%", "%25") if self.strict else name
        return name.replace("\n", "%0A").replace("\r", "%0D")

    def manifest(self, algorithm, files=None, form="{0}  {1}"):
        files = self.payload if files is None else files
        return "".join(form.format(digest(algorithm, data), self.escaped(name)) + self.end for name, data in files.items()).encode()

    def sealed(self):
        """With tag manifests over all that is no payload."""
        for algorithm in self.tag_algorithms:
            tags = {name: data for name, data in self.files.items() if not name.startswith(("data/", "tagmanifest"))}
            self.files[f"tagmanifest-{algorithm}.txt"] = self.manifest(algorithm, tags)
        return self

    def folder(self, path):
        (path / "data").mkdir(parents=True)
        for name, data in self.files.items():
            target = os.fsencode(path) + b"/" + os.fsencode(name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(data)
        return path

    def zip(self, path, base="bag/", method=zipfile.ZIP_DEFLATED, stream=False, more=()):
        out = io.BytesIO()
        with zipfile.ZipFile(Unseekable(out) if stream else out, "w", method) as target:
            for name, data in [*((base + name, data) for name, data in self.files.items()), *more]:
                target.writestr(name, data)
        path.write_bytes(out.getvalue())
        return path


class Unseekable(io.RawIOBase):
    """So that sizes follow the data."""

    def __init__(self, out):
        super().__init__()
        self.out = out

    def writable(self):
        return True

    def seekable(self):
        return False

    def tell(self):
        raise OSError("no place")

    def seek(self, *_):
        raise OSError("no place")

    def write(self, data):
        return self.out.write(data)


def with_manifest(bag, text, algorithm="sha256"):
    bag.files[f"manifest-{algorithm}.txt"] = text if isinstance(text, bytes) else text.encode()
    return bag


A, B = digest("sha256", b"first"), digest("sha256", b"second")
LINES = f"{A}  data/a.txt\n{B}  data/sub/b.txt\n"


def folders():
    """(name, bag, rules of faults)"""
    mixed = ("md5", "sha1", "sha256", "sha512")
    yield "four algorithms", Bag(algorithms=mixed).sealed(), SOUND
    yield "0.97 with md5", Bag("0.97", ("md5",)).sealed(), SOUND
    yield "0.93 with package-info", Bag("0.93", ("sha1",), **{"package_info__txt": b"Payload-Oxum: 11.2\n"}).sealed(), SOUND
    yield "tag manifest of another algorithm", Bag(tag_algorithms=("sha512",)).sealed(), SOUND
    yield "no tag manifest", Bag(), SOUND
    yield "CRLF", Bag(end="\r\n").sealed(), SOUND
    yield "CR alone", Bag(end="\r").sealed(), SOUND
    yield "no end of the last line", with_manifest(Bag(), LINES.strip()), SOUND
    yield "upper-case digests", with_manifest(Bag(), LINES.replace(A, A.upper())), SOUND
    yield "starred names of md5sum", with_manifest(Bag("0.97"), LINES.replace("  ", " *")), SOUND
    yield "names that begin with ./", with_manifest(Bag("0.97"), LINES.replace("  ", "  ./")), SOUND
    yield "tabs and several blanks", with_manifest(Bag(), LINES.replace("  ", " \t ")), SOUND
    yield "empty payload", Bag(payload={}).sealed(), SOUND
    yield "blanks in names", Bag(payload={"data/a b  c.txt": b"1", "data/ begins.txt": b"2", "data/ends ": b"3"}).sealed(), SOUND
    yield "line ends and percent signs in names", Bag(payload={"data/a\nb": b"1", "data/c\rd": b"2", "data/100%.txt": b"3", "data/e%0Af": b"4"}).sealed(), SOUND
    yield "a percent sign before 1.0", Bag("0.97", payload={"data/100%.txt": b"1", "data/a%25b": b"2"}).sealed(), SOUND
    composed, apart = (unicodedata.normalize(form, "data/été.txt") for form in ("NFC", "NFD"))
    other_form = Bag(payload={composed: b"1"})
    yield "a name in another Unicode form", with_manifest(other_form, f"{digest('sha256', b'1')}  {apart}\n"), SOUND
    yield "the same name in two Unicode forms", Bag(payload={composed: b"1", apart: b"2"}), {"path-case"}
    yield "names that differ in case", Bag(payload={"data/a": b"1", "data/A": b"1"}), {"path-case"}
    yield "a tag file without digest", Bag(notes__txt=b"for you").sealed(), SOUND
    yield "fetch with the file there", Bag(fetch__txt=b"https://market.example/a 5 data/a.txt\n").sealed(), SOUND
    yield "fetch with the file not there", with_manifest(Bag(fetch__txt=b"https://market.example/c - data/c.txt\n"), LINES + f"{A}  data/c.txt\n"), {"file-missing"}
    yield "fetch that a manifest does not list", Bag(fetch__txt=b"https://market.example/c - data/c.txt\n"), {"fetch-unlisted"}
    yield "fetch that leads out", Bag(fetch__txt=b"https://market.example/c - ../c.txt\n"), {"path-traversal"}
    yield "fetch without length", Bag(fetch__txt=b"https://market.example/c data/a.txt\n"), {"fetch-format"}

    two = Bag(algorithms=("md5", "sha256"))
    two.files["manifest-md5.txt"] = two.manifest("md5", {"data/a.txt": b"first"})
    yield "manifests that list different files", two, {"manifest-incomplete"}
    old = Bag("0.97", ("md5", "sha256"))
    old.files["manifest-md5.txt"] = old.manifest("md5", {"data/a.txt": b"first"})
    yield "the same before 1.0", old, SOUND
    differ = Bag(algorithms=("md5", "sha256"))
    differ.files["manifest-md5.txt"] = differ.manifest("md5", {**differ.payload, "data/a.txt": b"other"})
    yield "manifests that say different things", differ, {"file-differs"}
    yield "a line twice", with_manifest(Bag(), LINES + LINES), {"manifest-duplicate"}
    yield "digest of another length", with_manifest(Bag(), LINES.replace(A, A[:40])), {"manifest-format", "file-extra"}
    yield "no digest", with_manifest(Bag(), LINES.replace(A, "z" * 64)), {"manifest-format", "file-extra"}
    yield "an unknown algorithm alone", Bag(algorithms=(), manifest_whirlpool__txt=b"ab  data/a.txt\n"), {"manifest-algorithm"}
    yield "a name that leads out", with_manifest(Bag(), LINES + f"{A}  data/../../etc/passwd\n"), {"path-traversal"}
    yield "an absolute name", with_manifest(Bag(), LINES + f"{A}  /etc/passwd\n"), {"path-absolute"}
    yield "a name of Windows", with_manifest(Bag(), LINES + f"{A}  data\\..\\..\\x\n"), {"path-traversal"}
    yield "somebody's home", with_manifest(Bag(), LINES + f"{A}  ~root/x\n"), {"path-absolute"}
    yield "a name outside data", with_manifest(Bag(), LINES + f"{digest('sha256', b'x')}  x.txt\n"), {"manifest-path"}
    yield "no manifest", Bag(algorithms=()), {"manifest-missing"}
    oxum = b"Payload-Oxum: %d.%d\n"
    yield "right oxum", Bag(bag_info__txt=oxum % (11, 2)), SOUND
    yield "wrong oxum", Bag(bag_info__txt=oxum % (12, 2)), {"payload-oxum"}
    yield "oxum twice", Bag(bag_info__txt=oxum % (11, 2) * 2), {"payload-oxum"}
    yield "folded line in bag-info", Bag(bag_info__txt=b"External-Description: a\n long\n\tone\nPayload-Oxum: 11.2\n"), SOUND
    yield "line without label", Bag(bag_info__txt=b"nothing here\n"), {"bag-info-format"}
    mark = Bag()
    mark.files["bagit.txt"] = b"\xef\xbb\xbf" + mark.files["bagit.txt"]
    yield "byte order mark in bagit.txt", mark, {"bag-declaration"}
    yield "byte order mark in a manifest", with_manifest(Bag(), b"\xef\xbb\xbf" + LINES.encode()), SOUND
    latin = Bag(payload={"data/é": b"1"})
    latin.files["bagit.txt"] = latin.files["bagit.txt"].replace(b"UTF-8", b"ISO-8859-1")
    yield "a manifest in the encoding declared", with_manifest(latin, f"{digest('sha256', b'1')}  data/é\n".encode("latin-1")), SOUND
    wide = Bag()
    wide.files["bagit.txt"] = wide.files["bagit.txt"].replace(b"UTF-8", b"UTF-16")
    yield "a manifest in UTF-16", with_manifest(wide, LINES.encode("utf-16")), SOUND
    yield "a manifest that is not UTF-8", with_manifest(Bag(), LINES.encode() + b"\xff\n"), {"bag-encoding", "manifest-algorithm"}
    yield "version 2.0", Bag("2.0"), {"bag-version"}
    sealed = Bag().sealed()
    sealed.files["bagit.txt"] += b""
    sealed.files["tagmanifest-sha256.txt"] = sealed.manifest("sha256", {"bagit.txt": b"other"})
    yield "a tag manifest that differs and lacks a manifest", sealed, {"file-differs", "file-extra"}


def linked(folder):
    """Links and names of a folder, each with its rules."""
    def made(name):
        return Bag().folder(folder / name)

    bag = made("link-out")
    (bag / "data/a.txt").unlink()
    (bag / "data/a.txt").symlink_to("/etc/hostname")
    yield "a link that leads out", bag, {"path-link", "file-missing"}
    bag = made("link-in")
    (bag / "data/a.txt").rename(bag / "kept.txt")
    (bag / "data/a.txt").symlink_to("../kept.txt")
    yield "a link that stays inside", bag, SOUND
    bag = made("link-folder")
    (bag / "data/loop").symlink_to("..")
    yield "a link to a folder", bag, {"path-link"}
    bag = made("hard")
    os.link(bag / "bagit.txt", bag / "other.txt")
    yield "a hard link", bag, SOUND
    bag = made("data-link")
    shutil.move(bag / "data", folder / "elsewhere")
    (bag / "data").symlink_to(folder / "elsewhere")
    yield "the payload elsewhere", bag, {"path-link", "file-missing"}
    bag = made("pipe")
    os.mkfifo(bag / "data/pipe")
    yield "a pipe", bag, {"path-special"}


def lying(data, what, change):
    """Changes the central header of data/a.txt."""
    at = data.rindex(b"bag/data/a.txt") - 46
    return data[:at + what] + change + data[at + what + len(change):]


def zips(folder):
    path = folder / "odd.zip"
    bag = Bag().sealed()
    yield "with a folder", bag.zip(path), SOUND
    yield "without a folder", bag.zip(path, base=""), SOUND
    yield "stored", bag.zip(path, method=zipfile.ZIP_STORED), SOUND
    yield "sizes behind the data", bag.zip(path, stream=True), SOUND
    yield "something beside it", bag.zip(path, more=[("__MACOSX/._bag", b"x")]), {"zip-layout"}
    yield "an entry that leads out", bag.zip(path, more=[("bag/../../x", b"x")]), {"path-traversal"}
    yield "an absolute entry", bag.zip(path, more=[("/x", b"x")]), {"path-absolute"}
    whole = bag.zip(path).read_bytes()
    for size in (len(whole) - 1, len(whole) // 2, 30):
        path.write_bytes(whole[:size])
        yield f"cut off at {size}", path, {"zip-damaged"}
    path.write_bytes(lying(whole, 24, struct.pack("<I", 4)))
    yield "a directory that says less", path, {"zip-header", "zip-size"}
    path.write_bytes(lying(whole, 24, struct.pack("<I", 400_000)))
    yield "a directory that says more", path, {"zip-header", "zip-size"}
    path.write_bytes(lying(whole, 8, struct.pack("<H", 1)))
    yield "a directory that says encrypted", path, {"zip-header", "zip-encrypted", "file-missing"}
    path.write_bytes(b"MZ program" + whole)
    yield "a program before it", path, {"zip-damaged"}
    wide = io.BytesIO()
    with zipfile.ZipFile(wide, "w") as target:
        for name, data in bag.files.items():
            with target.open("bag/" + name, "w", force_zip64=True) as entry:
                entry.write(data)
    path.write_bytes(wide.getvalue())
    yield "Zip64", path, SOUND
    zeros = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = zeros.compress(bytes(90 << 20)) + zeros.flush()
    nested = io.BytesIO()
    with zipfile.ZipFile(nested, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("zeros", bytes(70 << 20))
    assert len(packed) < 1 << 20
    inner = Bag(payload={"data/inner.zip": nested.getvalue()}).sealed()
    yield "a bomb inside, which nobody unpacks", inner.zip(path), SOUND
    yield "a bomb", Bag(payload={"data/zeros": bytes(90 << 20)}).zip(path), {"zip-bomb"}


def judge(cli, name, path, rules):
    [answer] = cli.run("verify", path, status=1 if rules else 0)
    faults = {finding["rule"] for finding in answer["findings"] if finding["fault"]}
    missing, more = set(rules) - faults, faults - set(rules) - {"file-extra", "file-missing", "file-unreadable", "file-differs"}
    assert not missing and not more and bool(faults) == bool(rules), (name, answer)
    damage(cli, name, path, answer)
    return 1


def damage(cli, name, path, answer):
    """A byte of what is sound is changed."""
    if not answer["valid"] or not path.is_dir() or not (victims := [file for file in sorted(path.glob("data/**/*")) if file.is_file() and file.stat().st_size]):
        return
    victim = random.choice(victims)
    data = victim.read_bytes()
    victim.write_bytes(bytes([data[0] ^ 1]) + data[1:])
    [answer] = cli.run("verify", path, status=1)
    assert "file-differs" in {finding["rule"] for finding in answer["findings"]}, (name, answer)


def main():
    journeys.skip_unless_built()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        cli = journeys.Cli(folder / "library")
        judged = 0
        for number, (what, bag, rules) in enumerate(folders()):
            judged += judge(cli, what, bag.folder(folder / f"bag-{number}"), rules)
        for what, path, rules in linked(folder):
            judged += judge(cli, what, path, rules)
        for what, path, rules in zips(folder):
            judged += judge(cli, what, path, rules)
        print(f"{judged} bags")


main()
