"""What a country brochure is made from: plain facts handed in by the services, nothing of a person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Literal

from foras_desktop.documents.text import Direction, french

Language = Literal["fr", "ar", "en"]
LANGUAGES: tuple[Language, ...] = ("fr", "ar", "en")

LIMITS = "limits"
"""The kind of the section shown as the box "what help can / cannot do": its steps are its columns."""

ORDERED = frozenset({"assistance", "first_steps"})
"""The kinds whose steps follow each other: numbered, and joined by the dotted path."""

KINDS = ("situation", "opportunities", "assistance", "first_steps", "contacts", "challenges", LIMITS)


class Freshness(Enum):
    """How far a section's information may be relied on, on a given day."""

    UNVERIFIED = "unverified"
    FRESH = "fresh"
    PAST_REVIEW = "past_review"


@dataclass(frozen=True)
class Step:
    """One step on the path, or one column of the box: a title, a sentence or two, a Lucide icon's name."""

    title: str
    text: str
    icon: str = ""


@dataclass(frozen=True)
class SectionContent:
    """A section of the sheet in one language, with where it comes from and when it was last checked."""

    kind: str
    title: str
    paragraphs: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    source: str = ""
    verified_on: date | None = None
    verified_by: str | None = None
    review_due: date | None = None

    def freshness(self, today: date) -> Freshness:
        """Never verified, still to be relied on, or past its review date (the due day itself is in time)."""
        if self.verified_on is None:
            return Freshness.UNVERIFIED
        if self.review_due is not None and today > self.review_due:
            return Freshness.PAST_REVIEW
        return Freshness.FRESH


@dataclass(frozen=True)
class SheetContent:
    """One published version of a country's sheet in one language; `country` is its ISO 3166 alpha-3 code."""

    country: str
    country_name: str
    language: Language
    version: int
    published_on: date
    sections: tuple[SectionContent, ...]

    @property
    def direction(self) -> Direction:
        return direction_of(self.language)


@dataclass(frozen=True)
class Imprint:
    """Where and when a piece is printed: the desk's city in the piece's language, and the day."""

    desk_name: str
    printed_on: date


def typeset(sheet: SheetContent) -> SheetContent:
    """The same sheet with the spaces and signs of French typography; other languages stay as they are."""
    if sheet.language != "fr":
        return sheet
    sections = tuple(
        replace(
            section,
            title=french(section.title),
            paragraphs=tuple(map(french, section.paragraphs)),
            steps=tuple(Step(french(step.title), french(step.text), step.icon) for step in section.steps),
            source=french(section.source),
        )
        for section in sheet.sections
    )
    return replace(sheet, country_name=french(sheet.country_name), sections=sections)


def direction_of(language: Language) -> Direction:
    """Arabic is read from the right, the others from the left."""
    return "rtl" if language == "ar" else "ltr"
