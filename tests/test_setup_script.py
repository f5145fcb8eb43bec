"""What ./run and ./test do on a machine that lacks things: install them, or say the one command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parent.parent
_NOTHING_IS_THERE = 'library_is_missing() { return 0; }; first_known() { echo "$2"; }; '

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the two commands are for Debian and Ubuntu")


def bash(script: str) -> subprocess.CompletedProcess[str]:
    head = f"ROOT={_ROOT}; BASE_PYTHON={sys.executable}; . tools/setup.sh; "
    return subprocess.run(
        ["bash", "-c", head + script], cwd=_ROOT, capture_output=True, text=True, check=False
    )


def test_a_window_needs_more_than_the_tour() -> None:
    tour = bash(_NOTHING_IS_THERE + "missing_packages").stdout.split()
    window = bash(_NOTHING_IS_THERE + "missing_packages window").stdout.split()
    assert "libegl1" in tour
    assert set(tour) < set(window)
    assert "libxcb-cursor0" in window


def test_nothing_is_asked_for_where_nothing_is_missing() -> None:
    done = bash("missing_packages() { :; }; install_system_packages; echo fine")
    assert done.stdout.strip() == "fine"


def test_without_root_and_sudo_the_one_command_is_said() -> None:
    done = bash(
        _NOTHING_IS_THERE + "id() { echo 1000; }; sudo() { return 1; }; install_system_packages < /dev/null"
    )
    assert done.returncode == 1
    lines = [line for line in done.stderr.splitlines() if line.strip().startswith("sudo sh -c")]
    assert len(lines) == 1
    assert "libegl1" in lines[0]


def test_no_requirement_names_an_address() -> None:
    for path in (_ROOT / "requirements").iterdir():
        text = path.read_text("utf-8")
        assert "://" not in text
        assert "--index" not in text
        if path.suffix == ".txt":
            pins = [line for line in text.splitlines() if "==" in line]
            assert pins
            assert text.count("--hash=sha256:") >= len(pins)
