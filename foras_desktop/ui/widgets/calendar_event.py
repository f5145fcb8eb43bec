"""What a calendar shows of a session: small frozen records, and where overlapping ones lie."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class EventState(StrEnum):
    """Held and cancelled are normal: grey, never red."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """`title` names the countries, `codes` is its short form; `countries` gives the hue bars, at most two."""

    key: object
    start: datetime
    end: datetime
    title: str
    codes: str = ""
    countries: tuple[str, ...] = ()
    caption: str = ""
    seats_taken: int = 0
    seats: int = 0
    state: EventState = EventState.PLANNED
    icon: str | None = None
    icon_tone: str = "muted"
    icon_name: str = ""
    is_next: bool = False
    movable: bool = False

    @property
    def seats_text(self) -> str:
        """“8/12”, or nothing where seats are not counted."""
        return f"{self.seats_taken}/{self.seats}" if self.seats else ""

    @property
    def spoken(self) -> str:
        """What a screen reader says: the parts as handed in, already translated."""
        return ", ".join(part for part in (self.title, self.caption, self.seats_text, self.icon_name) if part)


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A column. `weekday` and `number` are the head's words; `closed` names why nothing takes place."""

    day: date
    weekday: str
    number: str
    closed: str = ""
    closed_caption: str = ""


def lanes_of(events: Iterable[CalendarEvent]) -> dict[object, tuple[int, int]]:
    """For each key (lane, number of lanes): events that overlap lie side by side."""
    placed: dict[object, tuple[int, int]] = {}
    cluster: list[tuple[CalendarEvent, int]] = []
    free_from: list[datetime] = []
    for event in sorted(events, key=lambda one: (one.start, one.end)):
        if free_from and event.start >= max(free_from):
            _close(cluster, len(free_from), placed)
            cluster, free_from = [], []
        lane = next((i for i, until in enumerate(free_from) if until <= event.start), len(free_from))
        if lane == len(free_from):
            free_from.append(event.end)
        else:
            free_from[lane] = event.end
        cluster.append((event, lane))
    _close(cluster, len(free_from), placed)
    return placed


def _close(
    cluster: list[tuple[CalendarEvent, int]],
    lanes: int,
    placed: dict[object, tuple[int, int]],
) -> None:
    for event, lane in cluster:
        placed[event.key] = (lane, lanes)
