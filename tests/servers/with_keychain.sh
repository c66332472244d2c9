#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# The keychain test against a real keychain: gnome-keyring on a D-Bus of its own, in a home of its own.
set -eu
command -v gnome-keyring-daemon >/dev/null && command -v dbus-run-session >/dev/null || { echo "gnome-keyring or dbus is not installed"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_RUNTIME_DIR=$folder/run XDG_DATA_HOME=$folder/data CYBERSPOTTER_TEST_KEYCHAIN=1
mkdir -m 700 "$XDG_RUNTIME_DIR"
dbus-run-session -- bash -c '
    echo -n practice | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    daemon=$!
    for _ in $(seq 100); do
        gdbus call --session --dest org.freedesktop.DBus --object-path / --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets | grep -q true && break
        read -r -t 0.1 <> <(:) || true
    done
    status=0
    "$CYBERSPOTTER_BIN/test_submission" --gtest_filter="Secrets.*" || status=$?
    kill "$daemon"
    exit $status
'
