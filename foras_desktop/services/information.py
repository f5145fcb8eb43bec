"""Country sheets: reading them, making the brochure of any published one, recording hand-outs."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, cast

import msgspec

from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.codes import OCCASIONS, SHEET_LANGUAGES
from foras_desktop.domain.consent import require_not_erased
from foras_desktop.domain.countries import country_name
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Desk, Handout, Person, Sheet, SheetSection
from foras_desktop.domain.views import SheetView
from foras_desktop.domain.wall_time import today
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.office import Office

if TYPE_CHECKING:
    from foras_desktop.documents.sheet import SectionContent, SheetContent


@query(Action.READ_INFORMATION)
def read_sheets(view: ReadView, office: Office) -> list[SheetView]:
    """The newest published sheet of each country that has one, by country code."""
    return view.queries.information.latest()


@dataclass(frozen=True)
class SectionText:
    """A section's text in one language: a title, paragraphs, (title, text, icon) steps, and its source."""

    title: str
    paragraphs: tuple[str, ...]
    steps: tuple[tuple[str, str, str], ...]
    source: str


class _StoredStep(msgspec.Struct, frozen=True):
    title: str
    text: str
    icon: str = ""


class _StoredText(msgspec.Struct, frozen=True):
    """The JSON of one section in one language."""

    title: str = ""
    paragraphs: tuple[str, ...] = ()
    steps: tuple[_StoredStep, ...] = ()
    source: str | None = None


def section_text(section: SheetSection, language: str) -> SectionText:
    """A section's text in one language; empty where nobody wrote it yet."""
    stored = {"fr": section.text_fr, "ar": section.text_ar, "en": section.text_en}[language]
    try:
        text = msgspec.json.decode(stored, type=_StoredText) if stored else _StoredText()
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):  # no desk writes such a text
        text = _StoredText()
    steps = tuple((one.title, one.text, one.icon) for one in text.steps)
    return SectionText(text.title, text.paragraphs, steps, text.source or section.source or "")


@dataclass(frozen=True)
class Brochure:
    """A brochure as PDF bytes, with the sheet it was made of."""

    sheet_id: str
    country: str
    language: str
    version: int
    pdf: bytes
    pages: int


@query(Action.READ_INFORMATION)
def make_brochure(
    view: ReadView, office: Office, sheet_id: str, language: str, ink_saving: bool = False
) -> Brochure:
    """The brochure of a published sheet in French, Arabic or English.

    UserError `record.unknown`, `name.no_glyph`.
    """
    sheet = view.queries.information.view(view.records.get(Sheet, sheet_id))
    return print_brochure(view, sheet, office, language, ink_saving)


def print_brochure(
    view: ReadView, sheet: SheetView, office: Office, language: str, ink_saving: bool
) -> Brochure:
    """The brochure of a sheet with its sections; UserError `record.unknown`, `name.no_glyph`."""
    from foras_desktop.documents.brochure import write_brochure
    from foras_desktop.documents.sheet import Imprint
    from foras_desktop.documents.text import MissingGlyphs

    if language not in SHEET_LANGUAGES:
        raise ValueError(language)
    content = _printed(sheet, language)
    imprint = Imprint(_desk_name(view, office.desk, language), today(office.clock))
    target = BytesIO()
    try:
        pages = write_brochure(content, imprint, target, ink_saving=ink_saving)
    except MissingGlyphs as error:
        missing = ", ".join(f"{one.code} {one.name}" for one in error.missing)
        raise UserError("name.no_glyph", characters=missing) from None
    pdf = target.getvalue()
    return Brochure(sheet.sheet.id, content.country, language, content.version, pdf, pages)


def _printed(view: SheetView, language: str) -> SheetContent:
    from foras_desktop.documents import sheet as printed

    sheet = view.sheet
    if sheet.country is None or sheet.version is None or sheet.published_on is None:
        raise UserError("record.unknown")
    return printed.SheetContent(
        country=sheet.country,
        country_name=country_name(sheet.country, language),
        language=cast("printed.Language", language),
        version=sheet.version,
        published_on=sheet.published_on,
        sections=tuple(_printed_section(section, language) for section in view.sections),
    )


def _printed_section(section: SheetSection, language: str) -> SectionContent:
    from foras_desktop.documents import sheet as printed

    text = section_text(section, language)
    return printed.SectionContent(
        kind=section.section or "",
        title=text.title,
        paragraphs=text.paragraphs,
        steps=tuple(printed.Step(*step) for step in text.steps),
        source=text.source,
        verified_on=section.verified_on,
        verified_by=section.verified_by,
        review_due=section.review_due,
    )


def _desk_name(view: ReadView, code: str, language: str) -> str:
    desk = next(iter(view.records.where(Desk, desk=code)), None)
    return (getattr(desk, f"name_{language}", None) if desk else None) or code


@dataclass(frozen=True)
class HandOut:
    """Brochures given, to a person or unnamed."""

    sheet_id: str
    language: str
    occasion: str
    person_id: str | None = None
    quantity: int = 1


@command(Action.HAND_OUT)
def hand_out(work: UnitOfWork, office: Office, order: HandOut) -> Handout:
    """Record a hand-out; UserError `handout.quantity`, `record.unknown`."""
    if order.occasion not in OCCASIONS or order.language not in SHEET_LANGUAGES:
        raise ValueError(order)
    if not 1 <= order.quantity <= 1000:
        raise UserError("handout.quantity", most=1000)
    sheet = work.records.get(Sheet, order.sheet_id)
    person = work.records.get(Person, order.person_id) if order.person_id else None
    if person is not None:
        require_not_erased(person)
    handout = Handout(
        id=work.new_id(),
        desk=(person.desk if person else None) or office.desk,
        person=order.person_id,
        sheet=sheet.id,
        language=order.language,
        quantity=order.quantity,
        occasion=order.occasion,
        given_on=today(office.clock),
    )
    work.records.add(handout)
    return handout


@command(Action.HAND_OUT)
def void_hand_out(work: UnitOfWork, office: Office, handout_id: str) -> Handout:
    """Say that a hand-out was recorded by mistake; the record stays and counts no more."""
    work.records.change(Handout, handout_id, {"voided": True})
    return work.records.get(Handout, handout_id)
