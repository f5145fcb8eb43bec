"""What a register would bring, as the wizard shows it: frozen pictures that travel the worker's pipe."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path

from foras_desktop.registers.fields import Column
from foras_desktop.registers.habits import Habits
from foras_desktop.registers.lines import LineKind, Remark
from foras_desktop.registers.register import Wish


class FateKind(Enum):
    """What becomes of a line; every line of a file has exactly one."""

    NEW = "new"
    UPDATE = "update"
    """The same case is here; what it leaves empty is filled."""
    KNOWN = "known"
    """The same case is here, and nothing is missing in it."""
    LIKELY = "likely"
    """Likely the same person as another record or line, which only a person can say."""
    UNREADABLE = "unreadable"
    TITLE = "title"
    HEADING = "heading"
    TOTAL = "total"
    EMPTY = "empty"
    UNREAD = "unread"
    LEFT_OUT = "left_out"


BRINGS = frozenset({FateKind.NEW, FateKind.LIKELY})
"""The fates that make a record."""

LINE_FATES: Mapping[LineKind, FateKind] = {
    kind: FateKind(kind.value) for kind in LineKind if kind is not LineKind.PERSON
}


class Verdict(Enum):
    """What a person says of a likely double."""

    LATER = "later"
    """Register, and ask in the review inbox."""
    SAME = "same"
    """Register, and join both records, which can be parted again."""
    OTHER = "other"
    """Register as somebody else."""


Place = tuple[str, int]
"""A line by its sheet's name and its row, counted from 1."""


@dataclass(frozen=True)
class Double:
    """Who a line is likely to be: a record here (`person_id`), or an earlier line of the file (`row`)."""

    name: str
    case_number: str = ""
    desk: str = ""
    born_on: date | None = None
    person_id: str = ""
    place: Place | None = None


@dataclass(frozen=True)
class Fate:
    """One line. `because` are the groups that agree, `fills` the fields that would be filled."""

    sheet: str
    row: int
    kind: FateKind
    name: str = ""
    country: str = ""
    registered_on: date | None = None
    problems: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
    double: Double | None = None
    because: tuple[str, ...] = ()
    fills: tuple[str, ...] = ()
    relation: str = ""
    relative: str = ""

    @property
    def place(self) -> Place:
        return self.sheet, self.row


@dataclass(frozen=True)
class ColumnPicture:
    """A column with the words over it, some of its cells, and what it is taken for."""

    place: int
    heading: str
    samples: tuple[str, ...]
    column: Column | None


@dataclass(frozen=True)
class TablePicture:
    """A table of a sheet and how it is read. `name` is what wishes are by; `heading_row` counts from 1, 0
    where nothing heads it; without `columns` the sheet holds no table at all.
    """

    name: str
    sheet: str
    hidden: bool
    left_out: bool
    heading_row: int
    columns: tuple[ColumnPicture, ...]
    habits: Habits | None
    rows: int
    understood: bool


@dataclass(frozen=True)
class RegisterPicture:
    """A whole file before anything is written. `imported_on` is when the very same file came in before."""

    file_name: str
    digest: str
    tables: tuple[TablePicture, ...]
    fates: tuple[Fate, ...]
    imported_on: date | None = None

    def counts(self) -> Counter[FateKind]:
        """Lines by fate; together as many as the file has rows."""
        return Counter(fate.kind for fate in self.fates)


@dataclass(frozen=True)
class ExamineRegister:
    """Look at a file. `wishes` say, by table, how it is to be read where it was found out wrongly; `desk`
    is whose register it is (empty: the office's own).
    """

    path: Path
    wishes: Mapping[str, Wish] = field(default_factory=dict)
    desk: str = ""


@dataclass(frozen=True)
class ImportRegister:
    """Bring it in as it was shown: the same file (`digest`), the same wishes.

    `verdicts` are what was said of likely doubles. `attested`: the actor says that consents are on file.
    """

    path: Path
    digest: str
    wishes: Mapping[str, Wish] = field(default_factory=dict)
    verdicts: Mapping[Place, Verdict] = field(default_factory=dict)
    attested: bool = False
    desk: str = ""


@dataclass(frozen=True)
class RegisterImported:
    """What came of it. `counts` are lines by fate; together as many as the file has rows."""

    lot: str
    counts: Mapping[FateKind, int]
    joined: int
    attested: bool

    @property
    def brought(self) -> int:
        return sum(self.counts.get(kind, 0) for kind in BRINGS)
