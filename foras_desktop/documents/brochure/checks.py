"""The foot of a page: when each of its sections was checked, by whom, when next; or the stamp."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from foras_desktop.documents.palette import CAUTION, LINE, MUTED
from foras_desktop.documents.sheet import Freshness, SectionContent
from foras_desktop.documents.surface import WIDTH, Surface
from foras_desktop.documents.text import (
    Direction,
    Line,
    TextStyle,
    for_direction,
    height,
    lay_out,
    single_line,
)
from foras_desktop.documents.texts import Texts

MARGIN = 48.5
_INNER = WIDTH - 2 * MARGIN
_NAME = TextStyle(10.5, 15, 500)
_TEXT = TextStyle(10.5, 15, 400, MUTED)
_SOURCE = TextStyle(9, 13, 400, MUTED)
_STAMP = TextStyle(10.5, 18, 600, CAUTION)
_NAME_WIDTH = 100.0
_PADDING = 5.0
_STAMP_HEIGHT = 18.5
_STAMP_ICON = 12.0
_STAMP_FRAME = _STAMP_ICON + 17.0
_GAP = 12.0
_GAP_ABOVE_SOURCE = 3.0


@dataclass(frozen=True)
class CheckRow:
    """One section's row: its name, what is known of its check, the next review or the stamp."""

    name: Sequence[Line]
    known: Sequence[Line]
    source: Sequence[Line]
    end: Line
    stamped: bool
    end_width: float

    @property
    def height(self) -> float:
        """In points, with the space above and below."""
        tallest = max(height(self.name), self._known_height(), _STAMP_HEIGHT)
        return tallest + 2 * _PADDING

    def _known_height(self) -> float:
        return height(self.known) + (height(self.source) + _GAP_ABOVE_SOURCE if self.source else 0.0)

    def draw(self, surface: Surface, top: float) -> None:
        surface.rule(MARGIN, top, _INNER, 0.6, LINE)
        inside = top + _PADDING
        surface.lines(MARGIN, inside, self.name, _NAME_WIDTH - 10)
        width = _INNER - _NAME_WIDTH - self.end_width
        bottom = surface.lines(MARGIN + _NAME_WIDTH, inside, self.known, width)
        if self.stamped:
            self._draw_stamp(surface, inside - 2)
        else:
            surface.lines(WIDTH - MARGIN - self.end_width, inside, [self.end], self.end_width, "end")
        surface.lines(MARGIN + _NAME_WIDTH, bottom + _GAP_ABOVE_SOURCE, self.source, _INNER - _NAME_WIDTH)

    def _draw_stamp(self, surface: Surface, top: float) -> None:
        width = self.end_width - _GAP
        start = WIDTH - MARGIN - width
        surface.box(start, top, width, _STAMP_HEIGHT, None, CAUTION, radius=2.5)
        surface.icon("file-clock", start + 6, top + (_STAMP_HEIGHT - _STAMP_ICON) / 2, _STAMP_ICON, CAUTION)
        text_top = top + (_STAMP_HEIGHT - self.end.style.leading) / 2
        surface.lines(start + 11 + _STAMP_ICON, text_top, [self.end], self.end.width)


def check_row(section: SectionContent, today: date, texts: Texts, direction: Direction) -> CheckRow:
    """The row of a section as it stands on `today`."""

    def set_(text: str, style: TextStyle, width: float) -> list[Line]:
        return lay_out(text, for_direction(style, direction), width, direction)

    stamp = _stamp(section, today, texts)
    review = "" if stamp or section.review_due is None else _review(section.review_due, texts)
    if stamp:
        style = for_direction(_STAMP, direction)
        end = single_line(stamp, style, direction)
        end_width = end.width + _STAMP_FRAME + _GAP
    else:
        style = for_direction(_TEXT, direction)
        end = single_line(review, style, direction)
        end_width = end.width + (_GAP if review else 0.0)
    width = _INNER - _NAME_WIDTH - end_width
    known = set_(_known(section, texts), _TEXT, width)
    source: list[Line] = []
    if section.source:
        source = set_(texts("check.source", source=section.source), _SOURCE, _INNER - _NAME_WIDTH)
    name = set_(texts.get(f"kind.{section.kind}", section.title), _NAME, _NAME_WIDTH - 10)
    return CheckRow(name, known, source, end, bool(stamp), end_width)


def _review(due: date, texts: Texts) -> str:
    return texts("check.review", date=texts.date(due))


def _stamp(section: SectionContent, today: date, texts: Texts) -> str:
    freshness = section.freshness(today)
    if freshness is Freshness.UNVERIFIED:
        return texts("check.stamp_unverified")
    if freshness is Freshness.PAST_REVIEW and section.review_due is not None:
        return texts("check.stamp_past", date=texts.date(section.review_due))
    return ""


def _known(section: SectionContent, texts: Texts) -> str:
    if section.verified_on is None:
        return texts("check.unverified")
    day = texts.date(section.verified_on)
    if section.verified_by:
        return texts("check.verified", date=day, by=section.verified_by)
    return texts("check.verified_alone", date=day)
