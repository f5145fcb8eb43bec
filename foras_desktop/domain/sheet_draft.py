"""The next version of a country's sheet while it is written: what is typed, and what is still missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from foras_desktop.domain.codes import SECTION_KINDS, SHEET_LANGUAGES
from foras_desktop.domain.errors import UserError


@dataclass(frozen=True)
class StepWords:
    """A step in one language."""

    title: str = ""
    text: str = ""


@dataclass(frozen=True)
class StepDraft:
    """A step: its icon is the same in every language."""

    icon: str = ""
    fr: StepWords = StepWords()
    ar: StepWords = StepWords()
    en: StepWords = StepWords()

    def words(self, language: str) -> StepWords:
        return {"fr": self.fr, "ar": self.ar, "en": self.en}[language]

    def saying(self, language: str, words: StepWords) -> StepDraft:
        return replace(self, **{language: words})  # type: ignore[arg-type]


@dataclass(frozen=True)
class SectionWords:
    """A section in one language; paragraphs are one text, a blank line between them."""

    title: str = ""
    paragraphs: str = ""
    source: str = ""


@dataclass(frozen=True)
class SectionDraft:
    """One section: its words in each language, its steps, and the check, which is the same for all."""

    kind: str
    fr: SectionWords = SectionWords()
    ar: SectionWords = SectionWords()
    en: SectionWords = SectionWords()
    steps: tuple[StepDraft, ...] = ()
    verified_on: date | None = None
    verified_by: str = ""
    review_due: date | None = None

    def words(self, language: str) -> SectionWords:
        return {"fr": self.fr, "ar": self.ar, "en": self.en}[language]

    def saying(self, language: str, words: SectionWords) -> SectionDraft:
        return replace(self, **{language: words})  # type: ignore[arg-type]


@dataclass(frozen=True)
class SheetDraft:
    """A country's sheet as typed; `begun_from` is the published sheet it started as, "" for none."""

    country: str
    begun_from: str = ""
    begun_version: int = 0
    sections: tuple[SectionDraft, ...] = ()

    def kinds_left(self) -> tuple[str, ...]:
        """The kinds of section that it does not have."""
        return tuple(kind for kind in SECTION_KINDS if kind not in {one.kind for one in self.sections})

    def changing(self, place: int, section: SectionDraft) -> SheetDraft:
        return replace(self, sections=(*self.sections[:place], section, *self.sections[place + 1 :]))

    def adding(self, kind: str) -> SheetDraft:
        return replace(self, sections=(*self.sections, SectionDraft(kind)))

    def inserting(self, place: int, section: SectionDraft) -> SheetDraft:
        return replace(self, sections=(*self.sections[:place], section, *self.sections[place:]))

    def leaving_out(self, place: int) -> SheetDraft:
        return replace(self, sections=(*self.sections[:place], *self.sections[place + 1 :]))

    def moving(self, place: int, step: int) -> SheetDraft:
        """The same with one section `step` places further down; unchanged where there is no such place."""
        target = place + step
        if not (0 <= place < len(self.sections) and 0 <= target < len(self.sections)):
            return self
        sections = list(self.sections)
        sections.insert(target, sections.pop(place))
        return replace(self, sections=tuple(sections))

    def missing_titles(self) -> tuple[tuple[str, str], ...]:
        """(kind of section, language) of every title that nobody has typed."""
        return tuple(
            (section.kind, language)
            for section in self.sections
            for language in SHEET_LANGUAGES
            if not section.words(language).title.strip()
        )

    def texts(self) -> Iterator[str]:
        """Everything that would be printed."""
        for section in self.sections:
            yield section.verified_by
            for language in SHEET_LANGUAGES:
                words = section.words(language)
                yield from (words.title, words.paragraphs, words.source)
                for step in section.steps:
                    yield from (step.words(language).title, step.words(language).text)


def default_review(verified_on: date, review_days: int) -> date:
    """When to check again, unless somebody says otherwise (domain.md, "Country information")."""
    return verified_on + timedelta(days=review_days)


def require_publishable(draft: SheetDraft, day: date) -> None:
    """Refuse what no reader should get.

    UserError `sheet.no_sections`, `sheet.titles_missing`, `sheet.verified_in_future`,
    `sheet.review_too_early`.
    """
    if not draft.sections:
        raise UserError("sheet.no_sections")
    missing = draft.missing_titles()
    if missing:
        raise UserError("sheet.titles_missing", titles=missing)
    for section in draft.sections:
        if section.verified_on is not None and section.verified_on > day:
            raise UserError("sheet.verified_in_future", section=section.kind)
        if section.verified_on and section.review_due and section.review_due < section.verified_on:
            raise UserError("sheet.review_too_early", section=section.kind)
