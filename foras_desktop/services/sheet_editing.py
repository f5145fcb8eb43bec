"""Writing the next version of a country's sheet at the central office, and publishing it.

A draft is kept on this computer only. What is published is never edited: a next version follows it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from typing import Any

import msgspec

from foras_desktop.db.unit_of_work import ReadView, UnitOfWork
from foras_desktop.domain.access import Action
from foras_desktop.domain.codes import CENTRAL_DESK, SHEET_LANGUAGES
from foras_desktop.domain.countries import is_country
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import derived_id
from foras_desktop.domain.records import Sheet, SheetSection
from foras_desktop.domain.sheet_draft import (
    SectionDraft,
    SectionWords,
    SheetDraft,
    StepDraft,
    StepWords,
    require_publishable,
)
from foras_desktop.domain.views import DraftRow, SheetView
from foras_desktop.domain.wall_time import today
from foras_desktop.services import standing
from foras_desktop.services.dispatch import command, query
from foras_desktop.services.information import Brochure, print_brochure, section_text
from foras_desktop.services.office import Office
from foras_desktop.services.reference import setting

DRAFT_KIND = "sheet"
_BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class EditedSheet:
    """A draft with what has become of the sheet meanwhile.

    `kept_at` is None for one that nobody has typed into; `newest` is what is published now.
    """

    draft: SheetDraft
    kept_at: datetime | None
    newest: SheetView | None
    next_version: int
    review_days: int

    @property
    def overtaken_by(self) -> int | None:
        """The version that arrived since the draft was begun, if any."""
        newest = self.newest.sheet if self.newest else None
        return None if newest is None or newest.id == self.draft.begun_from else newest.version


def _require_central(office: Office) -> None:
    """UserError `sheet.not_central`: what another desk publishes would have no effect (`db.rights`)."""
    if office.desk != CENTRAL_DESK:
        raise UserError("sheet.not_central")


# --- drafts ---------------------------------------------------------------------------------------


def _draft_id(office: Office, country: str) -> str:
    return derived_id("sheet_draft", country, office.actor.person_id)


def draft_country(draft: DraftRow) -> str:
    """Which country's sheet an unfinished form of this kind is about."""
    return str(json.loads(draft.body)["country"])


@query(Action.EDIT_INFORMATION)
def open_sheet_draft(view: ReadView, office: Office, country: str) -> EditedSheet:
    """The draft of a country's next version: the one that is kept, or one that begins as what is published.

    UserError `sheet.not_central`, `country.unknown`.
    """
    _require_central(office)
    if not is_country(country):
        raise UserError("country.unknown")
    newest = view.queries.information.latest_of(country)
    kept = _kept(view, office, country)
    draft = _from_json(kept.body) if kept else _begun_from(country, newest)
    return EditedSheet(
        draft=draft,
        kept_at=kept.saved_at if kept else None,
        newest=newest,
        next_version=view.queries.information.next_version(country),
        review_days=setting(view, "review_days"),
    )


def _kept(view: ReadView, office: Office, country: str) -> DraftRow | None:
    drafts = view.queries.people.drafts(office.actor.person_id)
    return next((draft for draft in drafts if draft.id == _draft_id(office, country)), None)


def _from_json(body: str) -> SheetDraft:
    return msgspec.json.decode(body, type=SheetDraft)


def _begun_from(country: str, published: SheetView | None) -> SheetDraft:
    if published is None:
        return SheetDraft(country)
    sections = tuple(_section_draft(section) for section in published.sections)
    return SheetDraft(country, published.sheet.id, published.sheet.version or 0, sections)


def _section_draft(section: SheetSection) -> SectionDraft:
    texts = {language: section_text(section, language) for language in SHEET_LANGUAGES}
    words = {
        language: SectionWords(text.title, "\n\n".join(text.paragraphs), text.source)
        for language, text in texts.items()
    }
    rows = zip_longest(*(texts[language].steps for language in SHEET_LANGUAGES), fillvalue=("", "", ""))
    return SectionDraft(
        kind=section.section or "",
        steps=tuple(_step_draft(row) for row in rows),
        verified_on=section.verified_on,
        verified_by=section.verified_by or "",
        review_due=section.review_due,
        **words,
    )


def _step_draft(row: tuple[tuple[str, str, str], ...]) -> StepDraft:
    words = {language: StepWords(*step[:2]) for language, step in zip(SHEET_LANGUAGES, row, strict=True)}
    return StepDraft(next((icon for _, _, icon in row if icon), ""), **words)


@command(Action.EDIT_INFORMATION)
def keep_sheet_draft(work: UnitOfWork, office: Office, draft: SheetDraft) -> DraftRow:
    """Keep what is typed so far, encrypted, on this computer; UserError `sheet.not_central`."""
    _require_central(office)
    body = msgspec.json.encode(draft).decode()
    row = DraftRow(_draft_id(office, draft.country), DRAFT_KIND, body, office.clock.now())
    work.queries.people.keep_draft(row, office.actor.person_id)
    work.touched("draft")
    return row


@command(Action.EDIT_INFORMATION)
def drop_sheet_draft(work: UnitOfWork, office: Office, country: str) -> None:
    """Forget the draft of a country's next version."""
    work.queries.people.drop_draft(_draft_id(office, country))
    work.touched("draft")


# --- publishing -----------------------------------------------------------------------------------


@query(Action.EDIT_INFORMATION)
def preview_sheet(
    view: ReadView, office: Office, draft: SheetDraft, language: str, ink_saving: bool = False
) -> Brochure:
    """The brochure as the draft would print today; UserError `name.no_glyph`."""
    _require_central(office)
    version = view.queries.information.next_version(draft.country)
    sheet, sections = _records(draft, version, office)
    return print_brochure(view, SheetView(sheet, sections, 0), office, language, ink_saving)


@command(Action.PUBLISH_INFORMATION)
def publish_sheet(work: UnitOfWork, office: Office, draft: SheetDraft) -> Sheet:
    """Make the draft the next version of its country's sheet, and forget the draft.

    The number is the next free one, whatever the draft was begun from. Raises UserError `sheet.…`,
    `name.no_glyph`, `country.unknown`; `identity.quarantined`, `exchange.not_introduced` on a computer whose
    word would not count.
    """
    _require_central(office)
    standing.require_own_voice(work, office)
    if not is_country(draft.country):
        raise UserError("country.unknown")
    require_publishable(draft, today(office.clock))
    _require_printable(draft)
    sheet, sections = _records(draft, work.queries.information.next_version(draft.country), office)
    work.records.add(sheet)
    for section in sections:
        work.records.add(section)
    work.queries.people.drop_draft(_draft_id(office, draft.country))
    work.touched("draft")
    return sheet


def _require_printable(draft: SheetDraft) -> None:
    from foras_desktop.documents.text import missing_glyphs

    missing = {one.code: one for text in draft.texts() for one in missing_glyphs(text)}
    if missing:
        shown = ", ".join(f"{one.code} {one.name}" for one in missing.values())
        raise UserError("name.no_glyph", characters=shown)


def _records(draft: SheetDraft, version: int, office: Office) -> tuple[Sheet, tuple[SheetSection, ...]]:
    """The sheet and its sections.

    Their ids are derived from country, number and this replica: two computers of the central office that
    publish one number apart make two whole sheets, and never one of mixed sections.
    """
    key = (draft.country, str(version), office.credentials.replica_keys.replica)
    sheet = Sheet(
        id=derived_id("sheet", *key),
        desk=office.desk,
        country=draft.country,
        version=version,
        published_on=today(office.clock),
    )
    sections = tuple(
        _section(section, place, sheet.id, derived_id("sheet_section", *key, section.kind), office.desk)
        for place, section in enumerate(draft.sections, start=1)
    )
    return sheet, sections


def _section(section: SectionDraft, place: int, sheet_id: str, section_id: str, desk: str) -> SheetSection:
    return SheetSection(
        id=section_id,
        desk=desk,
        sheet=sheet_id,
        position=place,
        section=section.kind,
        source=section.fr.source.strip() or None,
        verified_on=section.verified_on,
        verified_by=section.verified_by.strip() or None,
        review_due=section.review_due,
        text_fr=_as_json(section, "fr"),
        text_ar=_as_json(section, "ar"),
        text_en=_as_json(section, "en"),
    )


def _as_json(section: SectionDraft, language: str) -> str:
    """What `information.section_text` reads; steps that say nothing in this language are left out."""
    words = section.words(language)
    steps = [_stored_step(step, language) for step in section.steps]
    text = {
        "title": words.title.strip(),
        "paragraphs": [one.strip() for one in _BLANK_LINE.split(words.paragraphs) if one.strip()],
        "steps": [step for step in steps if step["title"] or step["text"]],
        "source": words.source.strip() or None,
    }
    return json.dumps(text, ensure_ascii=False, sort_keys=True)


def _stored_step(step: StepDraft, language: str) -> dict[str, Any]:
    words = step.words(language)
    return {"title": words.title.strip(), "text": words.text.strip(), "icon": step.icon}
