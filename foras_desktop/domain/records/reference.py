"""What the project agrees on once for all desks: desks, target countries, phases, thresholds, staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from foras_desktop.domain.access import Action
from foras_desktop.domain.records.fields import exchanged, once


@dataclass(frozen=True)
class Desk:
    """A Migrants' Orientation Point, or the central office (CEN)."""

    entity: ClassVar[str] = "desk"
    kept_centrally: ClassVar[bool] = True

    id: str
    desk: str | None = exchanged("its code")
    name_fr: str | None = exchanged("its name", group="name")
    name_ar: str | None = exchanged("its name", group="name")
    name_en: str | None = exchanged("its name", group="name")


@dataclass(frozen=True)
class TargetCountry:
    """A country of origin that the project prepares returns to, from a date on."""

    entity: ClassVar[str] = "target_country"
    kept_centrally: ClassVar[bool] = True

    id: str
    desk: str | None = exchanged("who keeps it")
    country: str | None = exchanged("which country", group="target")
    target_from: date | None = exchanged("since when", group="target")


@dataclass(frozen=True)
class Phase:
    """A phase of the project."""

    entity: ClassVar[str] = "phase"
    kept_centrally: ClassVar[bool] = True

    id: str
    desk: str | None = exchanged("who keeps it")
    code: str | None = exchanged("its name", group="phase")
    starts_on: date | None = exchanged("from", group="phase")
    ends_on: date | None = exchanged("until", group="phase")


@dataclass(frozen=True)
class Setting:
    """A threshold of the project; its id is derived from its key."""

    entity: ClassVar[str] = "setting"
    kept_centrally: ClassVar[bool] = True

    id: str
    desk: str | None = exchanged("who keeps it")
    key: str | None = exchanged("which threshold", group="setting")
    value: int | None = exchanged("its value", group="setting")


@dataclass(frozen=True)
class StaffMember:
    """A colleague as the desks know them: a name to show, and what their desk wants them trusted with.

    Rights come from vouchers, never from here: the central office countersigns what a desk wants, or not.
    """

    entity: ClassVar[str] = "staff"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.GIVE_ACCESS, Action.VOUCH})

    id: str
    desk: str | None = exchanged("where they work", group="post")
    name: str | None = exchanged("whom to ask", group="post")
    role: str | None = exchanged("what to expect of them", group="post")
    trusted_with: tuple[str, ...] | None = exchanged("who may read on children, who may take data out")
    left_on: date | None = exchanged("whose way in is to be taken away everywhere", rank=once("left_on"))
