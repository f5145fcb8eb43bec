"""One table of a sheet: where its heading is, what its columns hold, which rows are its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from foras_desktop.domain.names import search_key
from foras_desktop.registers.cells import Cell, text_of
from foras_desktop.registers.fields import NAMES, Column
from foras_desktop.registers.headings import column_headed, head_of, is_arabic, is_bare
from foras_desktop.registers.workbook import Sheet

FEWEST = 3
"""Known headings that make a row one."""

Columns = Mapping[int, Column]


@dataclass(frozen=True)
class Layout:
    """Where the heading is, its words over each column (search keys), and what they announce.

    Without a heading, `last_heading` is the row before `first_heading`. `rows` are the table's own;
    `repeats` those among them that say the heading again. In `doubles` stand names of a second person.
    """

    first_heading: int
    last_heading: int
    columns: Columns
    heads: tuple[str, ...]
    rows: range = range(0)
    repeats: frozenset[int] = frozenset()
    doubles: tuple[int, ...] = ()

    @property
    def has_heading(self) -> bool:
        return self.last_heading >= self.first_heading

    @property
    def body(self) -> range:
        """The rows below the heading."""
        return range(self.last_heading + 1, self.rows.stop)

    @property
    def habit(self) -> str:
        """The heading's words: a desk that heads its columns so means the same each time, and what a person
        corrected once is remembered under them. A correction workbook's own last column is no part of it.
        """
        own = [head for head in self.heads if column_headed(head) is not Column.CORRECTION]
        return "|".join(own).rstrip("|")


def headings_of(sheet: Sheet, layout: Layout) -> list[str]:
    """The words over each column of the sheet, empty where nothing stands over one."""
    words = joined(sheet.rows[layout.first_heading : layout.last_heading + 1])
    width = max(map(len, sheet.rows), default=0)
    return [text_of(word) for word in words] + [""] * (width - len(words))


def layout_of(place: int, rows: Sequence[Sequence[Cell]]) -> Layout | None:
    """The heading that these rows are; None where they head no names."""
    words = joined(rows)
    columns = columns_headed(words)
    if len(columns) < FEWEST or not NAMES & set(columns.values()):
        return None
    last = place + len(rows) - 1
    return Layout(place, last, columns, keys_of(words), doubles=_doubles(words, columns))


def _doubles(words: Sequence[str], columns: Columns) -> tuple[int, ...]:
    """Where names are headed once more: of a second table to the right, or of whoever came along.

    The same name in the other script is no second person.
    """
    first = next((words[at] for at, column in columns.items() if column in NAMES), "")
    return tuple(
        at
        for at, word in enumerate(words)
        if at not in columns and column_headed(word) in NAMES and is_arabic(word) == is_arabic(first)
    )


def keys_of(words: Sequence[str]) -> tuple[str, ...]:
    """What a heading is recognised by, whoever typed it."""
    return tuple(search_key(text_of(word)) for word in words)


def columns_headed(words: Sequence[str]) -> dict[int, Column]:
    """What each known heading announces. Of two that announce the same, the one that says more; a second
    column of a kind is left to a person.
    """
    heads = [(place, head) for place, word in enumerate(words) if (head := head_of(word)) is not None]
    best: dict[Column, tuple[bool, int]] = {}
    for place, head in heads:
        if head.column is not Column.CORRECTION:
            best[head.column] = min(best.get(head.column, (True, place)), (head.generic, place))
    return {place: column for column, (_, place) in sorted(best.items(), key=lambda found: found[1][1])}


# --- a heading of two rows ------------------------------------------------------------------------


def joined(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """The words over each column, of one row or of two."""
    width = max(map(len, rows), default=0)
    lines = [[_words(row, column) for column in range(width)] for row in rows]
    if len(lines) != 2:
        return lines[0] if lines else []
    upper, lower = lines
    groups = _groups(upper, lower)
    return [_over(upper[at], lower[at], groups[at]) for at in range(width)]


def is_told_by_group(rows: Sequence[Sequence[Cell]], both: Layout, lower: Layout) -> bool:
    """Whether a word of the upper row changes what a lower one announces: "Naissance" over "Date"."""
    alone = joined(rows[1:])
    return any(
        words != alone[place]
        and place in both.columns
        and both.columns[place] is not lower.columns.get(place)
        for place, words in enumerate(joined(rows)[: len(alone)])
        if alone[place]
    )


def _words(row: Sequence[Cell], column: int) -> str:
    cell = row[column] if column < len(row) else None
    return cell.strip() if isinstance(cell, str) else ""


def _groups(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """The word of the upper row that stands over each lower one, carried right over blanks."""
    found, group = [], ""
    for above, below in zip(upper, lower, strict=True):
        if above:
            group = above if below else ""
        found.append(group if below else "")
    return found


def _over(upper: str, lower: str, group: str) -> str:
    """The lower word says more, unless it says hardly anything without its group."""
    if not (upper and lower) and not group:
        return lower or upper
    head = head_of(lower)
    if head is not None and not head.generic:
        return lower
    for both in (f"{lower} {group}", f"{group} {lower}"):
        if head_of(both) is not None:
            return both
    if head is not None and not is_bare(lower):
        return lower
    return f"{group} {lower}"
