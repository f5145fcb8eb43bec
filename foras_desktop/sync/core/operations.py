"""One write of one record, as every replica sees it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from foras_desktop.sync.core.dots import Dot


class GroupWrite(NamedTuple):
    """The value one operation gave one field group, and the writes its author could see.

    `value` maps field names to stored values (text, numbers, None).
    """

    value: Mapping[str, Any]
    parents: tuple[Dot, ...]


class Withheld(NamedTuple):
    """What is left of a group's write whose value was erased: the hash that its author signed."""

    digest: str
    parents: tuple[Dot, ...]


_NOTHING: Mapping[str, Withheld] = MappingProxyType({})


class Operation(NamedTuple):
    """A dot, the record it writes, and the groups it names. `hlc` is from `hlc.HybridClock`.

    What is `withheld` shows nothing, replaces nothing and is passed on. The groups in `let_go` have only that
    part of their value which does not tell who somebody is: this replica alone let go of the rest.
    """

    dot: Dot
    entity: str
    record: str
    hlc: int
    author: str
    desk: str
    groups: Mapping[str, GroupWrite]
    withheld: Mapping[str, Withheld] = _NOTHING
    let_go: frozenset[str] = frozenset()
