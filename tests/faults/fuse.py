"""A program that dies at a chosen point: every SQL statement, commit and file call is one."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import Engine, event

from foras_desktop.services.office import Office


class Crash(BaseException):
    """Nothing in the program may catch this and go on."""


class Fuse:
    """Counts the points a run passes, by name, and blows at one of them.

    Once blown, every further point blows too: a dead process neither writes nor tidies up. `watch` sees each
    point's number and name just before it is passed, and so the disk as a crash there would leave it.
    """

    def __init__(self, blow_at: int | None, watch: Callable[[int, str], None]) -> None:
        self.passed: list[str] = []
        self.blown = False
        self.unsynced: set[int] = set()
        """Files (by inode) of which a power cut may leave nothing but the name."""
        self._thread = threading.get_ident()
        self._blow_at = blow_at
        self._watch = watch

    def point(self, name: str) -> None:
        if threading.get_ident() != self._thread:  # of a test before this one, which reads to its end
            return
        if self.blown:
            raise Crash
        number = len(self.passed)
        self.passed.append(name)
        self._watch(number, name)
        if number == self._blow_at:
            self.blown = True
            raise Crash


class _TornFile:
    """A file of which a crash may leave half of what was last written."""

    def __init__(self, real: Any, fuse: Fuse) -> None:
        self._real = real
        self._fuse = fuse

    def __enter__(self) -> _TornFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._real.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def write(self, data: bytes) -> int:
        self._fuse.unsynced.add(os.fstat(self._real.fileno()).st_ino)
        half = len(data) // 2
        self._fuse.point("write none")
        self._real.write(data[:half])
        self._real.flush()
        self._fuse.point("write half")
        self._real.write(data[half:])
        return len(data)


def die(act: Callable[[], object], fuse: Fuse) -> None:
    """Do what the fuse ends. A crash inside a library may come out as its own error; the program is dead."""
    try:
        act()
    except Crash:
        pass
    except Exception:
        if not fuse.blown:
            raise
    assert fuse.blown, "a crash was caught, and the program went on"


@contextmanager
def wired(office: Office, fuse: Fuse) -> Iterator[None]:
    """Every statement, commit and file call of this office passes the fuse."""
    with ExitStack() as stack:
        for name, engine in (("write", office.database._writer), ("read", office.database._reader)):
            stack.enter_context(_wired_engine(engine, name, fuse))
        stack.enter_context(wired_files(fuse))
        yield


@contextmanager
def wired_files(fuse: Fuse) -> Iterator[None]:
    """Every file call passes the fuse, whoever makes it."""
    with ExitStack() as stack:
        for name, real in (("replace", os.replace), ("unlink", os.unlink), ("fsync", _syncing(fuse))):
            stack.enter_context(mock.patch.object(os, name, partial(_around, real, fuse, name)))
        stack.enter_context(mock.patch.object(Path, "open", _opening(Path.open, fuse)))
        yield


@contextmanager
def _wired_engine(engine: Engine, name: str, fuse: Fuse) -> Iterator[None]:
    def statement(*given: Any) -> None:
        fuse.point(f"{name}: {given[2].split(None, 1)[0]}")

    def committing(_: Any) -> None:
        fuse.point(f"{name}: before commit")

    commit = engine.dialect.do_commit

    def committed(connection: Any) -> None:
        commit(connection)
        fuse.point(f"{name}: after commit")

    event.listen(engine, "before_cursor_execute", statement)
    event.listen(engine, "commit", committing)
    try:
        with mock.patch.object(engine.dialect, "do_commit", committed):
            yield
    finally:
        event.remove(engine, "before_cursor_execute", statement)
        event.remove(engine, "commit", committing)


def _around(real: Callable[..., Any], fuse: Fuse, name: str, *given: Any, **named: Any) -> Any:
    fuse.point(f"before {name}")
    result = real(*given, **named)
    fuse.point(f"after {name}")
    return result


def _syncing(fuse: Fuse) -> Callable[[int], None]:
    real = os.fsync

    def fsync(handle: int) -> None:
        real(handle)
        fuse.unsynced.discard(os.fstat(handle).st_ino)

    return fsync


def _opening(real: Callable[..., Any], fuse: Fuse) -> Callable[..., Any]:
    def opened(path: Path, mode: str = "r", *given: Any, **named: Any) -> Any:
        fuse.point(f"open {mode}")
        stream = real(path, mode, *given, **named)
        return _TornFile(stream, fuse) if mode == "xb" else stream

    return opened
