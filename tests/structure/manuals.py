# SPDX-License-Identifier: Apache-2.0
"""What the programs say of themselves with --help stands in their man page and in the shell completion."""
import os
import pathlib
import re
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
# The completion of a shell needs no way to turn Qt's own options on.
LEFT_OUT = {"--help-all"}


def run(*words):
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False, env=environment)
    return done.stdout + done.stderr


def manual_text(page):
    return page.read_text(encoding="utf-8").replace("\\-", "-").replace("\\fR", "").replace("\\fP", "")


def nouns_of(overview):
    return re.findall(r"^  ([a-z]+) {2,}\S", overview, re.M)


def problems_of_cli(program, manual, completion):
    problems = []
    for noun in nouns_of(run(program, "--help")):
        text = run(program, noun, "--help")
        if "Example" not in text:
            problems.append(f"{noun} --help has no example")
        forms = re.findall(rf"^  cyberspotter-cli ({noun}\b.*)$", text, re.M)
        verbs = {form.split()[1] for form in forms if re.fullmatch(r"\S+ [a-z]+( .*)?", form)}
        for word in {noun} | verbs:
            problems += [f"{noun}: the man page lacks {word}"] if not re.search(rf"\b{word}\b", manual) else []
            problems += [f"{noun}: completion lacks {word}"] if not re.search(rf"\b{word}\b", completion) else []
        for option in set(OPTION.findall(text)) - LEFT_OUT:
            problems += [f"{noun}: the man page lacks {option}"] if option not in manual else []
            problems += [f"{noun}: completion lacks {option}"] if option not in completion else []
    return problems


def problems_of_program(program, manual, completion):
    problems = []
    for option in set(OPTION.findall(run(program, "--help"))) - LEFT_OUT:
        problems += [f"{program}: the man page lacks {option}"] if option not in manual else []
        problems += [f"{program}: completion lacks {option}"] if option not in completion else []
    return problems


def main():
    source = pathlib.Path(os.environ["CYBERSPOTTER_SOURCE"])
    programs = pathlib.Path(os.environ["CYBERSPOTTER_BIN"])
    completion = (source / "resources/completion/cyberspotter-cli.bash").read_text(encoding="utf-8")
    problems = []
    checked = 0
    for name in ("cyberspotter-cli", "cyberspotter-partner", "cyberspotter"):
        program = programs / name
        if not program.exists():
            continue
        checked += 1
        manual = manual_text(source / "docs/man" / f"{name}.1")
        check = problems_of_cli if name == "cyberspotter-cli" else problems_of_program
        problems += check(str(program), manual, completion)
        version = run(str(program), "--version").strip()
        problems += [f"{name} --version says {version!r}"] if not re.search(r"\d+\.\d+\.\d+", version) else []
    if checked == 0:
        print("no program is built")
        return 77
    print("\n".join(problems) or f"manuals of {checked} programs: all well")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
