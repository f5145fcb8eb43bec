"""What each line of a sheet is: a person with what is known of them, or why it is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from foras_desktop.registers.household import HouseholdHint


class LineKind(Enum):
    """Every line of a file is one of these, so that none goes unmentioned."""

    PERSON = "person"
    UNREADABLE = "unreadable"
    TITLE = "title"
    HEADING = "heading"
    TOTAL = "total"
    EMPTY = "empty"
    UNREAD = "unread"
    """In a sheet whose columns nobody has named yet."""
    LEFT_OUT = "left_out"
    """In a sheet that a person left out."""


@dataclass(frozen=True)
class Remark:
    """Something about one cell: a code of `cells.CellProblem` or of an assumption, and the cell's words."""

    code: str
    column: str
    text: str = ""


@dataclass(frozen=True)
class Entry:
    """A person as a line says. `remark` is what sealing is for; `unread` goes into it as it was written."""

    family_name: str | None = None
    given_names: str | None = None
    arabic_name: str | None = None
    sex: str = "not_recorded"
    born_on: date | None = None
    birth_precision: str | None = None
    nationality: str | None = None
    phone: str | None = None
    unaccompanied: bool = False
    registered_on: date | None = None
    referral: str | None = None
    planned_departure: date | None = None
    remark: str | None = None
    household: HouseholdHint | None = None


@dataclass(frozen=True)
class Line:
    """One row of a sheet, counted from 1 as the workbook shows it.

    `problems` keep it from being read; `notes` say what was assumed or left out.
    """

    sheet: str
    row: int
    kind: LineKind
    entry: Entry | None = None
    problems: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()
