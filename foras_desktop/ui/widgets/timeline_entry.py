"""What a time line shows: lanes, and entries with their lines, note and progress."""

from dataclasses import dataclass
from datetime import datetime

from foras_desktop.ui.widgets.calendar_event import EventState


@dataclass(frozen=True, slots=True)
class Lane:
    """A column of the time line; width 0 takes what is left."""

    title: str
    width: int = 0


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """`progress` is (days behind, the current one or 0, all); every text is already translated."""

    key: object
    start: datetime
    end: datetime
    title: str
    lines: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    lane: int = 0
    trailing: str = ""
    trailing_icon: str | None = None
    trailing_tone: str = "muted"
    state: EventState = EventState.PLANNED
    is_next: bool = False
    progress: tuple[int, int, int] | None = None
    progress_text: str = ""
    foot: str = ""
    foot_icon: str | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.title, *self.lines, self.trailing, self.progress_text, self.foot)
        return ", ".join(part for part in parts if part)
