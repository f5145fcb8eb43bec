"""Everything held about a person: what is gathered, for whom, and on paper in three languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PySide6.QtWidgets import QApplication

from foras_desktop.documents.held_data import write_held_data
from foras_desktop.documents.render import page_count, page_text
from foras_desktop.documents.sheet import LANGUAGES, Language
from foras_desktop.documents.text import missing_glyphs
from foras_desktop.domain.access import Role
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Person
from foras_desktop.domain.views import AuditFilter
from foras_desktop.services import audit, intake, people, person_page, seats
from foras_desktop.services.held_data import HeldData, gather_held_data
from foras_desktop.services.office import Office
from foras_desktop.ui.formats import Formats
from foras_desktop.ui.language import Translators
from foras_desktop.ui.people.held_paper import paper_of
from tests.documents.pages import normal
from tests.people import plan, register

WITNESS = intake.GivenConsent("process", form="verbal_witnessed", language="fr", given_by="Tiécoura Kolongo")


@pytest.fixture
def known(rabat: Office) -> Person:
    """Somebody with a history: consents, a seat, a correction, a reading of what is sealed."""
    person = register(
        rabat,
        arabic_name="كاديديا ديارا",
        phone="+212600000777",
        sex="woman",
        born_on=date(1990, 5, 17),
        birth_precision="day",
        needs=("food", "transport"),
        remark="Un frère à Oujda",
        consents=(WITNESS,),
    )
    register(rabat, family_name="Sangaré", given_names="Awa", phone="+212600000888")
    seats.book_seat(rabat, seats.BookSeat(plan(rabat, "MLI").id, person.id))
    seen = person_page.open_person(rabat, person.id).loaded.heads
    people.change_person(rabat, people.ChangePerson(person.id, {"known_as": "Kadi"}, seen))
    person_page.read_remark(rabat, person.id)
    return person


def gathered(office: Office, person: Person) -> HeldData:
    return gather_held_data(office, person.id)[0]


def test_everything_of_the_person_and_of_nobody_else(rabat: Office, known: Person) -> None:
    held = gathered(rabat, known)
    said = {
        (record.entity.name, one.field.name): one.value for record in held.records for one in record.values
    }
    assert said["person", "phone"] == "+212600000777"
    assert said["person", "remark"] == "Un frère à Oujda"
    assert said["consent", "given_by"] == "Tiécoura Kolongo"
    assert said["seat", "session"] == date(2021, 11, 17)
    assert said["person", "counsellor"] == said["consent", "explained_by"] == "Imane Lahlou"
    assert "Sangaré" not in str(said)
    assert [one.kind for one in held.readings] == ["sealed_read"]
    (own,) = [record for record in held.records if record.entity.name == "person"]
    assert own.versions == 2


def test_it_is_noted_that_it_was_made(rabat: Office, known: Person) -> None:
    gathered(rabat, known)
    (entry,) = audit.read_audit(rabat, AuditFilter(kinds=("exported",))).rows
    assert (entry.detail, entry.about) == ("access_request", known.id)


def test_what_is_sealed_to_others_stays_shut(rabat: Office, known: Person) -> None:
    rabat.credentials = replace(rabat.credentials, seal_identity=_somebody_else())
    held = gathered(rabat, known)
    (remark,) = [one for record in held.records for one in record.values if one.field.name == "remark"]
    assert remark.is_shut
    assert remark.value is None


def _somebody_else() -> str:
    import pyrage

    return str(pyrage.x25519.Identity.generate())


def test_only_who_may_makes_it(rabat: Office, known: Person) -> None:
    rabat.take_role(replace(rabat.actor, role=Role.COUNSELLOR))
    with pytest.raises(UserError, match=r"access\.refused"):
        gathered(rabat, known)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_says_it_in_every_language(
    rabat: Office, known: Person, language: Language, qapp: QApplication
) -> None:
    translators = Translators(qapp)
    translators.use_texts(language)
    try:
        paper = paper_of(gathered(rabat, known), language, Formats(language), "RBA", lambda code: code)
    finally:
        translators.use_texts("en")
    words = [paper.about, *paper.introduction]
    words += [text for part in paper.sections for line in part.lines for text in line]
    assert not missing_glyphs(" ".join(words))
    assert not any("{" in text for text in words)
    target = BytesIO()
    pages = write_held_data(paper, language, target)
    content = target.getvalue()
    assert pages == page_count(content)
    printed = normal(" ".join(page_text(content, page) for page in range(pages)))
    for text in ("+212600000777", "Tiécoura Kolongo", "Un frère à Oujda", "Imane Lahlou"):
        assert normal(text) in printed
    assert "Sangaré" not in printed


def test_a_long_story_runs_over_many_pages(rabat: Office, known: Person) -> None:
    for _ in range(30):
        person_page.read_remark(rabat, known.id)
    target = BytesIO()
    paper = paper_of(gathered(rabat, known), "fr", Formats("fr"), "RBA", lambda code: code)
    assert write_held_data(paper, "fr", target) > 2
