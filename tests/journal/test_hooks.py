"""Exceptions that nobody caught: told, noted, and without their words."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from foras_desktop.faults import journal
from foras_desktop.faults.fault import Fault
from foras_desktop.faults.hooks import Hooks


@pytest.fixture
def told(journal_folder: Path) -> Iterator[list[Fault]]:
    found: list[Fault] = []
    hooks = Hooks(found.append)
    yield found
    hooks.remove()


def in_hook(error: BaseException) -> None:
    """As Python does at its very end."""
    sys.excepthook(type(error), error, error.__traceback__)


def test_an_exception_is_told_and_noted_without_its_words(
    told: list[Fault], capsys: pytest.CaptureFixture[str]
) -> None:
    in_hook(ValueError("Zyxanta"))
    assert [fault.kind for fault in told] == ["ValueError"]
    assert "ValueError" in journal.last_lines()[-1]
    words = capsys.readouterr().err
    assert "ValueError" in words
    assert "Zyxanta" not in words


def test_one_in_a_thread_too(told: list[Fault]) -> None:
    def fail() -> None:
        raise KeyError("Zyxanta")

    def leave() -> None:
        sys.exit(3)

    for work in (fail, leave):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert [fault.kind for fault in told] == ["KeyError"], "leaving is no bug"


def test_one_that_cannot_be_raised_is_noted_alone(told: list[Fault]) -> None:
    class Loud:
        def __del__(self) -> None:
            raise OSError("Zyxanta")

    loud = Loud()
    del loud
    assert told == []
    assert "OSError" in journal.last_lines()[-1]


def test_breaking_off_ends_the_program(told: list[Fault]) -> None:
    with pytest.raises(SystemExit):
        in_hook(KeyboardInterrupt())
    assert told == []


def test_python_gets_its_hooks_back() -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    Hooks().remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_without_a_console_nothing_is_said(told: list[Fault], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    in_hook(ValueError("Zyxanta"))
    assert len(told) == 1
