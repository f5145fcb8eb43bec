"""Registering people: consent first, everything checked, a draft that a power cut cannot take."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from datetime import date
from typing import Any

import pytest

from foras_desktop.db import rebuild
from foras_desktop.domain.case_number import is_case_number
from foras_desktop.domain.errors import UserError
from foras_desktop.services import intake, people, person_page, seats, unlocking
from foras_desktop.services.intake import GivenConsent, KeepDraft
from foras_desktop.services.office import Office
from tests.conftest import PASSPHRASE, Desks
from tests.people import CONSENT, plan, register


def test_a_person_is_registered_under_a_number_that_checks_itself(rabat: Office) -> None:
    person = register(rabat, phone="06 00 12 34 56", needs=("food", "interpreter"), languages=("bm", "fr"))
    assert is_case_number(person.case_number or "")
    assert (person.case_number or "").startswith("RBA-21-")
    page = person_page.open_person(rabat, person.id)
    assert page.person == person
    assert page.person.country_of_return == "MLI"
    assert [entry.kind for entry in page.timeline] == ["consent_given", "registered"]


def test_numbers_follow_each_other_and_two_desks_never_share_one(rabat: Office, central: Office) -> None:
    numbers = [register(office).case_number for office in (rabat, rabat, central)]
    assert len(set(numbers)) == 3
    assert [number.split("-")[3] for number in numbers[:2] if number] == ["0001", "0002"]


def test_nothing_is_kept_without_consent(rabat: Office) -> None:
    with rabat.read_view() as view:
        before = rebuild.digest(view.connection)
    with pytest.raises(UserError, match=r"consent\.missing_process"):
        register(rabat, consents=())
    with pytest.raises(UserError, match=r"consent\.missing_process"):
        intake.keep_draft(rabat, KeepDraft(None, {"family_name": "Diarra"}))
    with rabat.read_view() as view:
        assert rebuild.digest(view.connection) == before
        assert view.queries.people.drafts(rabat.actor.person_id) == []


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"family_name": "", "given_names": " "}, "name.missing"),
        ({"family_name": "x" * 201}, "name.too_long"),
        ({"born_on": date(2022, 1, 1)}, "birth.in_future"),
        ({"born_on": date(1850, 1, 1)}, "birth.too_long_ago"),
        ({"phone": "+212 6 00 12 34 5"}, "phone.too_short"),
        ({"nationality": "XYZ"}, "country.unknown"),
        ({"nationality": None}, "country.missing"),
        ({"email": "not an address"}, "email.not_an_address"),
        ({"planned_departure": date(2021, 11, 15)}, "departure.in_the_past"),
        ({"planned_departure": date(2055, 1, 1)}, "departure.too_far"),
        ({"consents": (GivenConsent("process", given_on=date(2021, 11, 17)),)}, "consent.in_future"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    rabat: Office, given: dict[str, Any], code: str
) -> None:
    with pytest.raises(UserError) as refusal:
        register(rabat, **given)
    assert refusal.value.code == code
    assert people.count_people(rabat) == 0
    assert register(rabat).case_number is not None, "the number refused is given again"


def test_any_country_can_be_returned_to(rabat: Office) -> None:
    assert register(rabat, nationality="NGA").country_of_return == "NGA"
    assert register(rabat, nationality="XXA", country_of_return="GMB").country_of_return == "GMB"


def test_a_child_alone_is_registered_and_not_booked_before_both_consent(rabat: Office) -> None:
    child = register(rabat, born_on=date(2006, 1, 1), birth_precision="year", sex="man", unaccompanied=True)
    session = plan(rabat, "MLI")
    page = person_page.open_person(rabat, child.id)
    assert page.category == "umc_boy"
    assert page.next_step.kind == "record_consent"
    assert page.next_step.missing == ("guardian", "child")
    order = seats.BookSeat(session.id, child.id)
    with pytest.raises(UserError, match=r"missing_guardian_and_child"):
        seats.book_seat(rabat, order)
    with pytest.raises(UserError, match=r"guardian_unnamed"):
        people.record_consent(rabat, people.RecordConsent(child.id, "guardian", "written"))
    people.record_consent(rabat, people.RecordConsent(child.id, "guardian", "written", given_by="Modibo"))
    with pytest.raises(UserError, match=r"missing_child"):
        seats.book_seat(rabat, order)
    people.record_consent(rabat, people.RecordConsent(child.id, "child", "verbal_witnessed"))
    assert seats.book_seat(rabat, order)[0].state == "booked"


def test_withdrawal_stops_use_at_once(rabat: Office) -> None:
    person = register(rabat)
    consent = person_page.open_person(rabat, person.id).consents[0]
    people.withdraw_consent(rabat, consent.id)
    with pytest.raises(UserError, match=r"missing_process"):
        seats.book_seat(rabat, seats.BookSeat(plan(rabat, "MLI").id, person.id))
    people.record_consent(rabat, people.RecordConsent(person.id, "process", "written"))
    assert person_page.open_person(rabat, person.id).in_force == {"process"}


def test_registering_from_a_draft_takes_the_draft_away(rabat: Office) -> None:
    draft, _ = intake.keep_draft(rabat, KeepDraft(None, {"consent_recorded": True, "family_name": "Sow"}))
    assert [one.id for one in intake.read_drafts(rabat)] == [draft.id]
    register(rabat, draft_id=draft.id)
    assert intake.read_drafts(rabat) == []


_TYPING = """
    import sys, time
    from pathlib import Path
    from foras_desktop.services import intake, unlocking
    office = unlocking.unlock(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
    for number in range(1000):
        fields = {"consent_recorded": True, "family_name": "Sow", "typed": number}
        draft, _ = intake.keep_draft(office, intake.KeepDraft(sys.argv[4], fields))
        print(number, flush=True)
"""


def test_a_draft_that_was_kept_survives_the_power_cut(rabat: Office, desks: Desks) -> None:
    folder, who = rabat.credentials.folder, rabat.actor.person_id
    rabat.close()
    arguments = [sys.executable, "-c", textwrap.dedent(_TYPING), str(folder), who, PASSPHRASE, "the-draft"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as typing:
        assert typing.stdout is not None
        confirmed = -1
        for line in typing.stdout:
            confirmed = int(line)
            if confirmed == 12:
                os.kill(typing.pid, signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
                break
    office = desks.keep(unlocking.unlock(folder, who, PASSPHRASE))
    drafts = intake.read_drafts(office)
    assert len(drafts) == 1
    assert '"typed": ' in drafts[0].body
    assert int(drafts[0].body.rsplit(" ", 1)[1].rstrip("}")) >= confirmed


def test_the_consent_says_how_it_was_given(rabat: Office) -> None:
    witnessed = GivenConsent("process", form="verbal_witnessed", language="bm", given_by="Fanta Camara")
    person = register(rabat, consents=(witnessed, CONSENT))
    consent = next(one for one in person_page.open_person(rabat, person.id).consents if one.given_by)
    assert (consent.form, consent.language, consent.explained_by) == (
        "verbal_witnessed",
        "bm",
        rabat.actor.person_id,
    )
