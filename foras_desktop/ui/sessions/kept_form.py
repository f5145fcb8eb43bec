"""What is typed in the form of a new session, kept in memory over a locked screen; nothing of a person."""

from __future__ import annotations

from collections.abc import Mapping

_kept: dict[str, Mapping[str, str]] = {}


def keep(owner: str, typed: Mapping[str, str]) -> None:
    """Keep one person's form of one database."""
    _kept[owner] = dict(typed)


def take(owner: str) -> Mapping[str, str]:
    """What was kept, once; empty when nothing was."""
    return _kept.pop(owner, {})
