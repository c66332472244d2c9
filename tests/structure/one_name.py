# SPDX-License-Identifier: Apache-2.0
"""No two headers may define a type of one name: the linker takes them for one, and the program frees what it never had."""
import collections
import pathlib
import re
import sys
import tempfile

DEFINITION = re.compile(r"^(?:struct|class|enum class) ([A-Z]\w+)(?: final)?(?: : [^{\n]*)? \{", re.M)


def doubles(root):
    found = collections.defaultdict(list)
    for layer in ("core", "ui"):
        for path in sorted(pathlib.Path(root, layer).rglob("*.h")):
            for name in DEFINITION.findall(path.read_text(encoding="utf-8")):
                found[name].append(str(path.relative_to(root)))
    return {name: paths for name, paths in found.items() if len(paths) > 1}


def self_test():
    with tempfile.TemporaryDirectory() as root:
        for name, text in (("core/a.h", "struct Same {\n};\nstruct Other {\n};\n"), ("ui/b.h", "class Same : public X {\n};\nstruct Other;\n")):
            path = pathlib.Path(root, name)
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding="utf-8")
        if list(doubles(root)) != ["Same"]:
            sys.exit("the check overlooks a name that stands twice")


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        self_test()
        sys.exit(0)
    found = doubles(sys.argv[1])
    print("\n".join(f"{name}: {', '.join(paths)}" for name, paths in found.items()) or "every type has a name of its own")
    sys.exit(1 if found else 0)
