"""Country sheets, their sections, and the brochures handed out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from foras_desktop.domain.access import Action
from foras_desktop.domain.records.fields import exchanged


@dataclass(frozen=True)
class Sheet:
    """One published version of a country's information."""

    entity: ClassVar[str] = "sheet"
    written_with: ClassVar[frozenset[Action]] = frozenset(
        {Action.EDIT_INFORMATION, Action.PUBLISH_INFORMATION}
    )
    kept_centrally: ClassVar[bool] = True

    id: str
    desk: str | None = exchanged("who published it")
    country: str | None = exchanged("which country", group="version")
    version: int | None = exchanged("which version", group="version")
    published_on: date | None = exchanged("since when", group="version")


@dataclass(frozen=True)
class SheetSection:
    """One section of a sheet; texts are JSON, one a language: title, paragraphs, steps."""

    entity: ClassVar[str] = "sheet_section"
    written_with: ClassVar[frozenset[Action]] = frozenset(
        {Action.EDIT_INFORMATION, Action.PUBLISH_INFORMATION}
    )
    kept_centrally: ClassVar[bool] = True

    id: str
    desk: str | None = exchanged("who published it")
    sheet: str | None = exchanged("which sheet", references="sheet", group="place")
    position: int | None = exchanged("order in the sheet", group="place")
    section: str | None = exchanged("what it is about", group="place")
    source: str | None = exchanged("where it is known from", group="check")
    verified_on: date | None = exchanged("when it was last checked", group="check")
    verified_by: str | None = exchanged("who checked it", group="check")
    review_due: date | None = exchanged("when to check it again", group="check")
    text_fr: str | None = exchanged("what is told, in French")
    text_ar: str | None = exchanged("what is told, in Arabic")
    text_en: str | None = exchanged("what is told, in English")


@dataclass(frozen=True)
class Handout:
    """A brochure given: to a person, or unnamed. A hand-out is undone by voiding it, not by deleting it."""

    entity: ClassVar[str] = "handout"
    written_with: ClassVar[frozenset[Action]] = frozenset({Action.HAND_OUT})

    id: str
    desk: str | None = exchanged("where it was given", group="given")
    person: str | None = exchanged("who got it", references="person", group="given")
    sheet: str | None = exchanged("which information", references="sheet", group="given")
    language: str | None = exchanged("which language", group="given")
    quantity: int | None = exchanged("how many", group="given")
    occasion: str | None = exchanged("registration, orientation or departure", group="given")
    given_on: date | None = exchanged("when", group="given")
    voided: bool | None = exchanged("recorded by mistake")
