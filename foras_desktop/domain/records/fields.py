"""How a record class declares what is exchanged of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

META_KEY = "exchanged"

Rank = Callable[[Mapping[str, Any]], int]
"""How restrictive a group's stored value is; the highest is shown while several are concurrent."""


@dataclass(frozen=True)
class FieldMeta:
    """What the registry keeps of a field beside its name and type."""

    purpose: str
    group: str | None = None
    sealed: bool = False
    references: str | None = None
    rank: Rank | None = None
    identifies: bool = False


def exchanged(
    purpose: str,
    *,
    group: str | None = None,
    sealed: bool = False,
    references: str | None = None,
    rank: Rank | None = None,
    identifies: bool = False,
) -> Any:
    """Declare an exchanged field, empty unless given.

    `purpose` is the reason it may be kept (Law 09-08), printed in the data dictionary. `group` names the
    fields that move as one. `references` names the entity whose id it holds. `sealed` values are
    encrypted again to named holders before they get here. What `identifies` a person goes when their data are
    erased; the rest stays, so that figures stand.
    """
    meta = FieldMeta(purpose, group, sealed, references, rank, identifies)
    return dataclasses.field(default=None, metadata={META_KEY: meta})


def once(field: str) -> Rank:
    """A rank that shows a fact as soon as anyone recorded it: a withdrawal, an unaccompanied child."""
    return lambda value: 1 if value.get(field) else 0
