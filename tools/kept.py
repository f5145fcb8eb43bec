"""Files of the project that a tool writes, whole or between two marks: made anew, or compared and told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path


def between(path: Path, begin: str, end: str, inside: str) -> str:
    """The text of a file with other words between two marks that stand in it once."""
    before, rest = path.read_text("utf-8").split(begin)
    _, after = rest.split(end)
    return "".join((before, begin, inside, end, after))


def update(files: Mapping[Path, str]) -> int:
    """Write them."""
    for path, text in files.items():
        path.write_text(text, "utf-8", newline="\n")
    return 0


def check(files: Mapping[Path, str], remake: str) -> int:
    """Say which are stale, and what makes them anew; 0 when none is."""
    stale = [
        path.name for path, text in files.items() if not path.exists() or path.read_text("utf-8") != text
    ]
    for name in stale:
        print(f"{name} is stale: run `{remake}`")
    return 1 if stale else 0


def run(files: Callable[[], Mapping[Path, str]], remake: str) -> int:
    """What `update` or `check` at the console asks for."""
    actions = {"update": update, "check": lambda made: check(made, remake)}
    return actions[sys.argv[1]](files())
