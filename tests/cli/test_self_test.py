"""The program's test of itself: whole in a checkout, and not whole when anything is missing."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from foras_desktop.cli import self_test


def test_a_checkout_is_whole() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "foras_desktop", "--self-test"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("  ok ") == 9


def test_what_is_missing_is_named_and_the_rest_is_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tried = []

    def lacks(_bench: object) -> None:
        raise self_test.Missing("a font")

    steps = (("fonts", lacks), ("something else", lambda _bench: tried.append(1)))
    monkeypatch.setattr(self_test, "_STEPS", steps)
    assert self_test.run() == 1
    assert tried
    said = capsys.readouterr().out
    assert "fonts: Missing: a font" in said
    assert "not whole" in said
