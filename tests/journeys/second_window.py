# SPDX-License-Identifier: Apache-2.0
"""Two programs on one library, under a real window manager: the second says so and brings the first to the front when
asked, only then; and a window that was killed keeps nobody out."""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SOURCE = pathlib.Path(os.environ["CYBERSPOTTER_SOURCE"])
PROGRAM = pathlib.Path(os.environ["CYBERSPOTTER_BIN"]) / "cyberspotter"
PATIENCE = 90
WINDOW = "^Cyber Spotter.*Practice$"
DIALOG = "open in another window"

if "--on-display" not in sys.argv:
    if shutil.which("xdotool") is None:
        sys.exit(77)
    os.execv(SOURCE / "tests/support/with_display", ["with_display", sys.executable, __file__, "--on-display"])


def xdotool(*words):
    done = subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=PATIENCE, check=False)
    return done.stdout.split()


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    sys.exit(f"never came: {what}")


def visible(name):
    return xdotool("search", "--onlyvisible", "--name", name)


def start(library):
    return subprocess.Popen([PROGRAM, "--practice", "--library", library], stderr=subprocess.PIPE, text=True)


def second(library, key):
    """A second start; the key is pressed in its dialog."""
    program = start(library)
    dialog = wait_for("the dialog of the second program", lambda: visible(DIALOG))[0]
    xdotool("windowactivate", "--sync", dialog)
    wait_for("the dialog in front", lambda: xdotool("getactivewindow") == [dialog])
    xdotool("key", key)
    _, errors = program.communicate(timeout=PATIENCE)
    assert program.returncode == 1, program.returncode
    assert "open in another window" in errors, errors
    wait_for("the dialog gone", lambda: not visible(DIALOG))


with tempfile.TemporaryDirectory() as folder:
    os.environ["HOME"] = folder
    library = folder + "/library"
    first = start(library)
    try:
        window = wait_for("the first window", lambda: visible(WINDOW))[0]

        xdotool("windowminimize", window)
        wait_for("the first window put away", lambda: not visible(WINDOW))
        second(library, "Escape")
        assert not visible(WINDOW), "it came to the front though nobody asked"

        second(library, "Return")
        wait_for("the first window in front", lambda: visible(WINDOW) == [window] and xdotool("getactivewindow") == [window])

        # Behind another window, not put away: it must be raised as well.
        other = subprocess.Popen([PROGRAM, "--practice", "--library", folder + "/other"], stderr=subprocess.DEVNULL)
        try:
            cover = wait_for("another window", lambda: [w for w in visible(WINDOW) if w != window])[0]
            xdotool("windowactivate", "--sync", cover)
            wait_for("the other window in front", lambda: xdotool("getactivewindow") == [cover])
            second(library, "Return")
            wait_for("the first window in front again", lambda: xdotool("getactivewindow") == [window])
        finally:
            other.terminate()
            other.wait()

        first.send_signal(signal.SIGKILL)
        first.communicate()
        first = start(library)
        wait_for("a window after the first was killed", lambda: visible(WINDOW))
    finally:
        first.kill()
        first.communicate()
print("the second window stands back, and brings the first to the front when asked")
