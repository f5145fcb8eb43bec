"""The report of a fault: plain text of versions, sizes, counts and places in the code; nothing of a person.

It is written in English, for whoever looks after the program; the window says in its own language what it is.
"""

from __future__ import annotations

import platform
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from foras_desktop.config import VERSION
from foras_desktop.faults.fault import Caught, Link
from foras_desktop.faults.journal import KEPT_IN_MEMORY, last_lines
from foras_desktop.faults.licences import shipped, version_here

_MEGABYTE = 1024 * 1024
_FREE_CLASSES = (
    (100 * _MEGABYTE, "less than 100 MB"),
    (1024 * _MEGABYTE, "100 MB to 1 GB"),
    (10 * 1024 * _MEGABYTE, "1 GB to 10 GB"),
)
_NUMBERS = re.compile(r"[\d.]*")
_HEAD = (
    "FORAS Desktop: report of a fault",
    "",
    "Versions, sizes, numbers of records and places in the program's code.",
    "No names, no telephone numbers, nothing that was typed, no folder or file of this computer.",
)


@dataclass(frozen=True)
class Screen:
    """The screen's size in device-independent pixels, and how many real ones make one."""

    width: int
    height: int
    scale: float


@dataclass(frozen=True)
class WindowFacts:
    """What the window knows about itself; each a word from a fixed list, or a number."""

    language: str
    theme: str
    qt: str
    screen: Screen | None


@dataclass(frozen=True)
class DatabaseFacts:
    """The database in numbers: `counts` are records by entity."""

    revision: str
    size: int
    operations: int
    counts: Mapping[str, int]
    last_exchange: date | None
    practice: bool


def report_name(day: date) -> str:
    """What the file is called: the day, and nothing else."""
    return f"foras-report-{day:%Y-%m-%d}.txt"


def report_text(
    now: datetime,
    window: WindowFacts,
    data_folder: Path,
    database: DatabaseFacts | None = None,
    caught: Sequence[Caught] = (),
) -> str:
    """The whole report; `now` is aware. `database` is None while the program is locked or cannot read it."""
    facts = [
        *_section("Program", _program(now)),
        *_section("Computer", _computer(window, data_folder)),
        *_section("Database", _database(database)),
        *_section("Faults", _faults(caught)),
        *_section("Packages", ((one.name, version_here(one)) for one in shipped() if one.is_package)),
    ]
    journal = last_lines(KEPT_IN_MEMORY) or ["nothing"]
    return "\n".join((*_HEAD, *facts, "", "[Journal]", *journal, ""))


def free_space_class(free: int) -> str:
    """How much room a disk has, no finer than it matters; `free` in bytes."""
    return next((words for limit, words in _FREE_CLASSES if free < limit), "more than 10 GB")


def free_space(folder: Path) -> int | None:
    """Bytes free on the disk of a folder; None where nobody can say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def system_name() -> str:
    """The operating system and its number; a kernel's name may hold the computer's, so it is left out."""
    found = _NUMBERS.match(platform.version() if sys.platform == "win32" else platform.release())
    return f"{platform.system()} {found.group() if found else ''}".strip()


def _section(title: str, facts: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield ""
    yield f"[{title}]"
    for name, value in facts:
        yield f"{name}: {value}" if value else name


def _program(now: datetime) -> Iterator[tuple[str, str]]:
    yield "Written on", f"{now:%Y-%m-%d}"
    yield "FORAS Desktop", VERSION
    yield "Built as a folder", "yes" if getattr(sys, "frozen", False) else "no"
    yield "Python", platform.python_version()


def _computer(window: WindowFacts, data_folder: Path) -> Iterator[tuple[str, str]]:
    free = free_space(data_folder)
    screen = window.screen
    yield "System", system_name()
    yield "Processor", platform.machine()
    yield "Qt", window.qt
    yield "Screen", f"{screen.width} x {screen.height}, scale {screen.scale:g}" if screen else "unknown"
    yield "Language", window.language
    yield "Look", window.theme
    yield "Free on the disk", "unknown" if free is None else free_space_class(free)


def _database(facts: DatabaseFacts | None) -> Iterator[tuple[str, str]]:
    if facts is None:
        yield "Not open", ""
        return
    yield "Revision", facts.revision
    yield "Size", f"{max(1, round(facts.size / _MEGABYTE))} MB"
    yield "Practice", "yes" if facts.practice else "no"
    yield "Last exchange", f"{facts.last_exchange:%Y-%m-%d}" if facts.last_exchange else "never"
    yield "Operations", str(facts.operations)
    for entity, count in sorted(facts.counts.items()):
        yield f"  {entity}", str(count)


def _faults(caught: Sequence[Caught]) -> Iterator[tuple[str, str]]:
    if not caught:
        yield "None was shown", ""
    for one in caught:
        for number, link in enumerate(one.fault.links):
            yield _told(link, one.times if number == 0 else 0), ""
            for place in link.places:
                yield f"    at {place.replace(':', ' line ', 1).replace(':', ', ', 1)}", ""


def _told(link: Link, times: int) -> str:
    return f"{link.kind} ({times} x)" if times else f"  after {link.kind}"
