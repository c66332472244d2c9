# SPDX-License-Identifier: Apache-2.0
"""Every lesson has a title in its first line, sources in its last, and the same lesson in each language."""
import pathlib
import sys
import tempfile

LANGUAGES = ("en", "fr")


def problems_of(lessons):
    problems = []
    names = {language: {file.name for file in (lessons / language).glob("*.md")} for language in LANGUAGES}
    every = set().union(*names.values())
    if len(every) < 5:
        problems.append(f"{len(every)} lessons; five are promised")
    for language in LANGUAGES:
        problems += [f"{language}/{name} is missing" for name in sorted(every - names[language])]
        for name in sorted(names[language]):
            lines = (lessons / language / name).read_text(encoding="utf-8").strip().splitlines()
            if not lines or not lines[0].startswith("# "):
                problems.append(f"{language}/{name}: the first line is not a title")
            elif not lines[-1].startswith("> Source"):
                problems.append(f"{language}/{name}: the last line does not name its sources")
    for name in sorted(every):
        shapes = {}
        for language in LANGUAGES:
            file = lessons / language / name
            if file.exists():
                text = file.read_text(encoding="utf-8")
                shapes[language] = [line.split(" ")[0] for line in text.splitlines() if line.startswith("#")]
        if len({tuple(shape) for shape in shapes.values()}) > 1:
            problems.append(f"{name}: the languages do not have the same headings")
    return problems


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        lessons = pathlib.Path(folder)
        for language in LANGUAGES:
            (lessons / language).mkdir()
            for i in range(5):
                (lessons / language / f"0{i}.md").write_text("# Title\n\n## Part\n\n> Sources: none\n")
        assert problems_of(lessons) == []
        (lessons / "fr" / "00.md").unlink()
        (lessons / "en" / "01.md").write_text("No title\n")
        (lessons / "en" / "02.md").write_text("# Title\n\n## Part\n\nNo sources\n")
        (lessons / "en" / "03.md").write_text("# Title\n\n> Sources: none\n")
        found = "\n".join(problems_of(lessons))
        for expected in ("fr/00.md is missing", "en/01.md: the first", "en/02.md: the last", "03.md: the languages"):
            assert expected in found, found


def main():
    if sys.argv[1] == "--self-test":
        self_test()
        return 0
    problems = problems_of(pathlib.Path(sys.argv[1]) / "resources" / "lessons")
    print("\n".join(problems) or "lessons: all well")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
