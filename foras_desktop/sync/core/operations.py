"""One write of one record, as every replica sees it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from foras_desktop.sync.core.dots import Dot


class GroupWrite(NamedTuple):
    """The value one operation gave one field group, and the writes its author could see.

    `value` maps field names to stored values (text, numbers, None).
    """

    value: Mapping[str, Any]
    parents: tuple[Dot, ...]


class Operation(NamedTuple):
    """A dot, the record it writes, and the groups it names. `hlc` is from `hlc.HybridClock`."""

    dot: Dot
    entity: str
    record: str
    hlc: int
    author: str
    desk: str
    groups: Mapping[str, GroupWrite]
