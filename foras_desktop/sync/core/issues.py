"""Issues: what only a person can settle, with the same id on every replica that knows the same records."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

_NAMESPACE = uuid.UUID("b6c1f0de-64d2-5f0c-9a41-464f52415332")

TWO_VALUES = "two_values"
"""The rule of a group that holds concurrent values which differ."""

UNREADABLE = "unreadable"
"""The rule of a value that no release known here could have written."""

NO_RIGHT = "no_right"
"""The rule of a write that its author had no right to; it is kept, and has no effect."""

LACKED_RIGHT = "lacked_right"
"""The rule of someone who wrote after what they may do had changed elsewhere; what they wrote holds."""

About = tuple[str, str]
"""An entity's name and a record's id."""


@dataclass(frozen=True)
class Issue:
    """A rule that is broken, and the records that break it together; `group` only for `TWO_VALUES`.

    `detail` says how things stand: a decision to leave them so holds while it is the same. It is no part
    of the id.
    """

    rule: str
    about: tuple[About, ...]
    group: str = ""
    detail: str = ""

    @classmethod
    def of(cls, rule: str, about: Iterable[About], *, group: str = "", detail: str = "") -> Issue:
        """The order in which the records were met does not matter."""
        return cls(rule, tuple(sorted(set(about))), group, detail)

    @property
    def id(self) -> str:
        """A UUIDv5 of rule, records and group."""
        words = [self.rule, self.group, *(word for one in self.about for word in one)]
        return str(uuid.uuid5(_NAMESPACE, "\x1f".join(words)))
