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
    baseline_offset,
    height,
    lay_out,
    text_width,
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
_STAMP_HEIGHT = 18.0
_STAMP_ICON = 12.0


@dataclass(frozen=True)
class CheckRow:
    """One section's row: its name, what is known of its check, the next review or the stamp."""

    name: Sequence[Line]
    known: Sequence[Line]
    review: str
    stamp: str
    end_width: float

    @property
    def height(self) -> float:
        """In points, with the space above and below."""
        tallest = max(height(self.name), height(self.known), _STAMP_HEIGHT if self.stamp else 0.0)
        return tallest + 2 * _PADDING

    def draw(self, surface: Surface, top: float) -> None:
        surface.rule(MARGIN, top, _INNER, 0.6, LINE)
        inside = top + _PADDING
        surface.lines(MARGIN, inside, self.name, _NAME_WIDTH - 10)
        surface.lines(MARGIN + _NAME_WIDTH, inside, self.known, self._known_width())
        if self.stamp:
            self._draw_stamp(surface, inside - 1.5)
        elif self.review:
            surface.line(WIDTH - MARGIN, inside + baseline_offset(_TEXT), self.review, _TEXT, "end")

    def _known_width(self) -> float:
        return _INNER - _NAME_WIDTH - self.end_width

    def _draw_stamp(self, surface: Surface, top: float) -> None:
        start = WIDTH - MARGIN - self.end_width + 12
        surface.box(start, top, self.end_width - 12, _STAMP_HEIGHT, None, CAUTION, radius=2.5)
        surface.icon("file-clock", start + 6, top + (_STAMP_HEIGHT - _STAMP_ICON) / 2, _STAMP_ICON, CAUTION)
        surface.line(start + 6 + _STAMP_ICON + 5, top + baseline_offset(_STAMP), self.stamp, _STAMP)


def check_row(section: SectionContent, today: date, texts: Texts, direction: Direction) -> CheckRow:
    """The row of a section as it stands on `today`."""
    stamp, review = _stamp(section, today, texts), ""
    if section.review_due is not None and not stamp:
        review = texts("check.review", date=texts.date(section.review_due))
    if stamp:
        end = text_width(stamp, _STAMP, direction) + _STAMP_ICON + 17 + 12
    else:
        end = text_width(review, _TEXT, direction) + 12 if review else 0.0
    width = _INNER - _NAME_WIDTH - end
    known = lay_out(_known(section, texts), _TEXT, width, direction)
    if section.source:
        known = [*known, *lay_out(texts("check.source", source=section.source), _SOURCE, width, direction)]
    name = lay_out(texts.get(f"kind.{section.kind}", section.title), _NAME, _NAME_WIDTH - 10, direction)
    return CheckRow(name, known, review, stamp, end)


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
