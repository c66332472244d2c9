# SPDX-License-Identifier: Apache-2.0
"""Writes zips that no honest program writes: zip_maker.py KIND OUT [BAG_FOLDER]"""
import os
import struct
import sys
import zipfile
import zlib

kind, out = sys.argv[1], sys.argv[2]
DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def sound(archive, base="bag/"):
    archive.writestr(base + "bagit.txt", DECLARATION)
    archive.writestr(base + "data/a.txt", b"a")
    archive.writestr(base + "manifest-sha256.txt",
                     "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  data/a.txt\n")


def name_entry(name):
    with zipfile.ZipFile(out, "w") as archive:
        sound(archive)
        archive.writestr(name, b"x")


if kind == "folder":
    base = sys.argv[3]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for folder, _, files in os.walk(base):
            for name in files:
                path = os.path.join(folder, name)
                archive.write(path, "bag/" + os.path.relpath(path, base))
elif kind == "flat":
    with zipfile.ZipFile(out, "w") as archive:
        sound(archive, "")
elif kind == "traversal":
    name_entry("bag/data/../../../etc/cron.d/x")
elif kind == "backslash":
    name_entry("bag/data/..\\..\\x")
elif kind == "absolute":
    name_entry("/etc/passwd")
elif kind == "drive":
    name_entry("C:/x")
elif kind == "case":
    name_entry("bag/data/A.txt")
elif kind == "unicode":
    with zipfile.ZipFile(out, "w") as archive:
        sound(archive)
        archive.writestr("bag/data/\u00e9.txt", b"x")
        archive.writestr("bag/data/e\u0301.txt", b"x")
elif kind == "beside":
    name_entry("other/file")
elif kind == "twice":
    import warnings
    warnings.simplefilter("ignore")
    name_entry("bag/data/a.txt")
elif kind == "link":
    with zipfile.ZipFile(out, "w") as archive:
        sound(archive)
        link = zipfile.ZipInfo("bag/data/link")
        link.create_system = 3
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
elif kind == "bomb":
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        sound(archive)
        with archive.open("bag/data/zeros", "w", force_zip64=True) as zeros:
            for _ in range(300):
                zeros.write(bytes(1 << 20))
elif kind == "lying-bomb":
    # Declares a byte, unpacks to a hundred megabytes.
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        sound(archive)
        archive.writestr("bag/data/zeros", bytes(100 << 20))
    data = bytearray(open(out, "rb").read())
    real = struct.pack("<I", 100 << 20)
    at = data.find(real)
    while at >= 0:
        data[at:at + 4] = struct.pack("<I", 1)
        at = data.find(real, at + 4)
    open(out, "wb").write(data)
elif kind == "overlap":
    # One piece of data that many directory entries share.
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        sound(archive)
        archive.writestr("bag/data/b.txt", bytes(1000))
        for i in range(50):
            info = zipfile.ZipInfo("bag/data/b.txt")
            original = archive.getinfo("bag/data/b.txt")
            for field in ("header_offset", "compress_size", "file_size", "CRC", "compress_type", "flag_bits"):
                setattr(info, field, getattr(original, field))
            archive.filelist.append(info)
elif kind == "header":
    # The local header names another file than the directory.
    with zipfile.ZipFile(out, "w") as archive:
        sound(archive)
    data = bytearray(open(out, "rb").read())
    at = data.find(b"bag/data/a.txt")
    data[at:at + 14] = b"bag/data/b.txt"
    open(out, "wb").write(data)
elif kind == "encrypted":
    with zipfile.ZipFile(out, "w") as archive:
        sound(archive)
    data = bytearray(open(out, "rb").read())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 4)
    open(out, "wb").write(data)
elif kind == "many":
    # Says it holds more entries than it could.
    with zipfile.ZipFile(out, "w") as archive:
        sound(archive)
    data = bytearray(open(out, "rb").read())
    struct.pack_into("<HH", data, len(data) - 14, 60000, 60000)
    open(out, "wb").write(data)
elif kind == "zip64":
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bag/bagit.txt", DECLARATION)
        with archive.open("bag/data/a.txt", "w", force_zip64=True) as entry:
            entry.write(b"a")
        archive.writestr("bag/manifest-sha256.txt",
                         "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  data/a.txt\n")
        for i in range(70000):
            archive.writestr("bag/tags/%d" % i, b"")
else:
    sys.exit("unknown kind " + kind)
