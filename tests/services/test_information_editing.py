"""The next version of a sheet: a draft that is kept, published by the central office alone, never edited."""

from __future__ import annotations

import dataclasses
from datetime import date, time
from pathlib import Path

import pytest

from foras_desktop.db import rebuild
from foras_desktop.domain.access import Actor, Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.codes import SECTION_KINDS, SHEET_LANGUAGES
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Sheet, SheetSection
from foras_desktop.domain.sheet_draft import (
    SectionDraft,
    SectionWords,
    SheetDraft,
    StepDraft,
    StepWords,
    default_review,
)
from foras_desktop.domain.views import SheetView, ToReview
from foras_desktop.services import information, seats, sessions, sheet_editing, unlocking
from foras_desktop.services.information import HandOut, section_text
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.today import read_today
from foras_desktop.services.undo import Undo, undo, undo_of
from tests.conftest import PASSPHRASE, Desks, later
from tests.people import plan, register
from tests.services.review.apart import carry


def draft_of(office: Office, country: str = "MLI") -> SheetDraft:
    return sheet_editing.open_sheet_draft(office, country).draft


def retitled(draft: SheetDraft, title: str = "Le Mali en bref") -> SheetDraft:
    first = draft.sections[0]
    words = dataclasses.replace(first.fr, title=title)
    return draft.changing(0, first.saying("fr", words))


def publish(office: Office, draft: SheetDraft) -> Sheet:
    return sheet_editing.publish_sheet(office, draft)[0]


def published(office: Office, country: str = "MLI") -> SheetView:
    return next(one for one in information.read_sheets(office) if one.sheet.country == country)


def as_coordinator(office: Office) -> Office:
    actor = office.actor
    office.take_role(Actor(actor.person_id, actor.name, Role.COORDINATOR, actor.desk))
    return office


def refused(code: str) -> object:
    return pytest.raises(UserError, match=code.replace(".", r"\."))


# --- the draft ------------------------------------------------------------------------------------


def test_a_draft_begins_as_what_is_published(central: Office) -> None:
    found = sheet_editing.open_sheet_draft(central, "MLI")
    assert (found.kept_at, found.overtaken_by, found.next_version) == (None, None, 2)
    assert (found.draft.begun_version, found.draft.begun_from) == (1, published(central).sheet.id)
    assert {one.kind for one in found.draft.sections} == set(SECTION_KINDS)
    assert found.draft.missing_titles() == ()
    steps = next(one for one in found.draft.sections if one.kind == "first_steps").steps
    assert len(steps) == 5
    assert all(step.icon and step.fr.title and step.ar.title and step.en.text for step in steps)


def test_what_is_published_unchanged_is_told_the_same(central: Office) -> None:
    before = published(central)
    publish(central, draft_of(central))
    after = published(central)
    assert after.sheet.version == 2
    for language in SHEET_LANGUAGES:
        old = [section_text(one, language) for one in before.sections]
        assert [section_text(one, language) for one in after.sections] == old


def test_a_draft_survives_a_restart_on_this_computer(central: Office, desks: Desks) -> None:
    row, changes = sheet_editing.keep_sheet_draft(central, retitled(draft_of(central)))
    assert (row.kind, sheet_editing.draft_country(row)) == ("sheet", "MLI")
    assert changes.span is None, "a draft is no operation: it never leaves"
    folder, actor, clock = central.credentials.folder, central.actor, central.clock
    central.close()
    again = desks.keep(unlocking.unlock(folder, actor.person_id, PASSPHRASE, clock=clock))
    found = sheet_editing.open_sheet_draft(again, "MLI")
    assert found.draft.sections[0].fr.title == "Le Mali en bref"
    assert found.kept_at == row.saved_at
    assert [draft.id for draft in read_today(again).drafts] == [row.id]


def test_there_is_one_draft_a_country_and_it_can_be_forgotten(central: Office) -> None:
    for title in ("Un", "Deux"):
        sheet_editing.keep_sheet_draft(central, retitled(draft_of(central), title))
    sheet_editing.keep_sheet_draft(central, draft_of(central, "GIN"))
    assert len(read_today(central).drafts) == 2
    assert draft_of(central).sections[0].fr.title == "Deux"
    sheet_editing.drop_sheet_draft(central, "MLI")
    assert draft_of(central).sections[0].fr.title == "Le Mali aujourd’hui"


def test_sections_are_added_moved_and_left_out() -> None:
    draft = SheetDraft("MLI").adding("situation").adding("contacts").adding("limits")
    assert draft.kinds_left() == ("opportunities", "assistance", "first_steps", "challenges")
    moved = draft.moving(2, -1)
    assert [one.kind for one in moved.sections] == ["situation", "limits", "contacts"]
    assert draft.moving(2, 1) == draft.moving(0, -1) == draft
    assert [one.kind for one in moved.leaving_out(0).sections] == ["limits", "contacts"]


def test_the_review_is_due_after_the_project_s_days(central: Office) -> None:
    days = sheet_editing.open_sheet_draft(central, "MLI").review_days
    assert default_review(date(2021, 11, 16), days) == date(2022, 2, 14)


# --- publishing -----------------------------------------------------------------------------------


def whole(country: str = "MLI") -> SheetDraft:
    """A small sheet with everything that publishing asks for."""
    words = {
        language: SectionWords(f"Titre {language}", "Un.\n\n  \nDeux.\n", f"source {language}")
        for language in SHEET_LANGUAGES
    }
    steps = (
        StepDraft(
            "phone", StepWords("Appeler", "Tout de suite."), StepWords("اتصل", ""), StepWords("Call", "")
        ),
        StepDraft("check", StepWords("Seul en français", "")),
    )
    checked = {"verified_on": date(2021, 11, 15), "verified_by": "mission", "review_due": date(2022, 2, 13)}
    return SheetDraft(country, sections=(SectionDraft("contacts", **words, steps=steps, **checked),))


def test_publishing_makes_a_new_version_and_leaves_the_old_one(central: Office) -> None:
    before = published(central)
    sheet_editing.keep_sheet_draft(central, whole())
    sheet = publish(central, whole())
    view = published(central)
    assert (view.sheet.id, sheet.version, sheet.published_on) == (sheet.id, 2, date(2021, 11, 16))
    (section,) = view.sections
    assert (section.verified_on, section.verified_by) == (date(2021, 11, 15), "mission")
    text = section_text(section, "fr")
    assert (text.title, text.paragraphs, text.source) == ("Titre fr", ("Un.", "Deux."), "source fr")
    assert [title for title, _, _ in text.steps] == ["Appeler", "Seul en français"]
    assert [title for title, _, _ in section_text(section, "ar").steps] == ["اتصل"]
    with central.read_view() as work:
        assert work.queries.information.view(work.records.get(Sheet, before.sheet.id)) == before
    assert read_today(central).drafts == ()


def test_a_brochure_comes_from_any_published_version_and_is_counted_by_it(central: Office) -> None:
    first = published(central).sheet
    information.hand_out(central, HandOut(first.id, "fr", "orientation", quantity=3))
    second = publish(central, whole())
    assert published(central).handed_out == 0
    information.hand_out(central, HandOut(second.id, "ar", "orientation"))
    assert published(central).handed_out == 1
    assert [information.make_brochure(central, one.id, "fr").version for one in (first, second)] == [1, 2]


def test_a_preview_prints_the_draft_with_its_number_to_be(central: Office) -> None:
    made = sheet_editing.preview_sheet(central, whole(), "ar")
    assert (made.version, made.language, made.pdf[:5]) == (2, "ar", b"%PDF-")
    assert published(central).sheet.version == 1


def test_what_is_missing_is_named(central: Office) -> None:
    section = whole().sections[0]
    draft = whole().changing(0, section.saying("ar", SectionWords("  ")).saying("en", SectionWords()))
    with pytest.raises(UserError, match=r"sheet\.titles_missing") as refusal:
        publish(central, draft)
    assert refusal.value.params == {"titles": (("contacts", "ar"), ("contacts", "en"))}
    assert published(central).sheet.version == 1


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"verified_on": date(2021, 11, 17)}, "sheet.verified_in_future"),
        ({"review_due": date(2021, 11, 1)}, "sheet.review_too_early"),
        ({"verified_by": "漢"}, "name.no_glyph"),
    ],
)
def test_what_no_reader_should_get_is_refused(central: Office, changed: dict[str, object], code: str) -> None:
    section = dataclasses.replace(whole().sections[0], **changed)  # type: ignore[arg-type]
    with refused(code):
        publish(central, SheetDraft("MLI", sections=(section,)))


def test_an_empty_sheet_is_not_published(central: Office) -> None:
    with refused("sheet.no_sections"):
        publish(central, SheetDraft("MLI"))


def test_a_country_without_a_sheet_gets_its_first(central: Office) -> None:
    found = sheet_editing.open_sheet_draft(central, "GMB")
    assert (found.newest, found.next_version, found.draft) == (None, 1, SheetDraft("GMB"))
    assert publish(central, whole("GMB")).version == 1
    with refused("country.unknown"):
        sheet_editing.open_sheet_draft(central, "XXX")


def test_publishing_is_not_undone(central: Office) -> None:
    _, changes = sheet_editing.publish_sheet(central, whole())
    assert undo_of(changes) is None
    assert changes.span is not None
    with refused("undo.never"):
        undo(central, Undo(changes.span))


# --- who ------------------------------------------------------------------------------------------


def test_a_desk_is_told_that_sheets_are_written_at_the_central_office(rabat: Office) -> None:
    as_coordinator(rabat)
    with refused("sheet.not_central"):
        sheet_editing.open_sheet_draft(rabat, "MLI")
    with refused("sheet.not_central"):
        sheet_editing.keep_sheet_draft(rabat, whole())
    with refused("sheet.not_central"):
        publish(rabat, whole())


@pytest.mark.parametrize("role", [Role.COUNSELLOR, Role.DESK_LEAD, Role.AUDITOR])
def test_only_the_coordinator_writes_and_publishes(central: Office, role: Role) -> None:
    actor = central.actor
    central.take_role(Actor(actor.person_id, actor.name, role, actor.desk))
    with refused("access.refused"):
        sheet_editing.open_sheet_draft(central, "MLI")
    with refused("access.refused"):
        publish(central, whole())


# --- exchange -------------------------------------------------------------------------------------


def test_what_is_published_reaches_the_desks(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    sheet = publish(central, whole())
    carry(stick, central, rabat)
    view = published(rabat)
    assert (view.sheet.id, len(view.sections), view.twins) == (sheet.id, 1, 0)


def arriving(office: Office, sheet: Sheet, sections: tuple[SheetSection, ...]) -> None:
    """What another computer of the central office published, as it would stand after an exchange."""
    with office.unit_of_work() as work:
        for record in (sheet, *sections):
            work.records.add(record)
        work.commit()


def from_another_computer(central: Office, version: int, day: date) -> Sheet:
    sheet = Sheet(f"other-{version}", "CEN", "MLI", version, day)
    section = SheetSection(
        f"other-section-{version}", "CEN", sheet.id, 1, "contacts", text_fr='{"title": "A"}'
    )
    arriving(central, sheet, (section,))
    return sheet


def test_a_version_that_arrives_meanwhile_takes_nothing_that_was_typed(central: Office) -> None:
    sheet_editing.keep_sheet_draft(central, retitled(draft_of(central)))
    from_another_computer(central, 2, date(2021, 11, 16))
    found = sheet_editing.open_sheet_draft(central, "MLI")
    assert found.draft.sections[0].fr.title == "Le Mali en bref"
    assert (found.draft.begun_version, found.overtaken_by, found.next_version) == (1, 2, 3)
    assert publish(central, found.draft).version == 3


def test_two_sheets_of_one_number_stay_whole_and_the_later_one_is_shown(central: Office) -> None:
    """Two computers of the central office published apart: two records, and the next version follows both."""
    mine = publish(central, whole())
    other = from_another_computer(central, 2, date(2021, 11, 20))
    assert mine.id != other.id
    view = published(central)
    assert (view.sheet.id, view.twins, len(view.sections)) == (other.id, 1, 1)
    found = sheet_editing.open_sheet_draft(central, "MLI")
    assert (found.draft.begun_from, found.next_version) == (other.id, 3)
    assert publish(central, whole()).version == 3
    assert published(central).twins == 0
    with central.read_view() as work:
        assert not rebuild.differences(work.connection)


# --- where it is used -----------------------------------------------------------------------------


def test_a_session_says_which_of_its_sheets_are_to_be_verified(central: Office, clock: FixedClock) -> None:
    session = plan(central, "MLI", "GMB")
    assert sessions.open_session(central, session.id).to_review == (ToReview("MLI", 7), ToReview("GMB", 0))
    publish(central, whole("MLI"))
    assert sessions.open_session(central, session.id).to_review == (ToReview("GMB", 0),)
    later(clock, days=100)
    assert sessions.open_session(central, session.id).to_review[0] == ToReview("MLI", 1)


def test_the_step_that_hands_a_brochure_out_says_it_too(central: Office, clock: FixedClock) -> None:
    person = register(central)
    session = plan(central, "MLI", held_on=date(2021, 11, 16), starts_at=time(10, 30))
    seat, _ = seats.book_seat(central, seats.BookSeat(session.id, person.id))
    later(clock, hours=2)
    seats.record_attendance(central, seats.RecordAttendance(session.id, {seat.id: "present"}))
    step = open_person(central, person.id).next_step
    assert (step.kind, step.to_review) == ("give_brochure", ToReview("MLI", 7))
    publish(central, whole())
    assert open_person(central, person.id).next_step.to_review is None
