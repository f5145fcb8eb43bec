"""From the last half-day to a code that a stranger checks; duplicates, and certificates taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from foras_desktop.db.baseline import module_id
from foras_desktop.domain.access import Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Certificate, TrainingCycle
from foras_desktop.domain.training import HALVES, PRESENT
from foras_desktop.domain.views import AuditFilter
from foras_desktop.services import exchange
from foras_desktop.services.audit import read_audit
from foras_desktop.services.certificates.checking import check_certificate
from foras_desktop.services.certificates.issuing import (
    IssueCertificates,
    Revoke,
    issue_certificates,
    note_printed,
    note_saved,
    revoke_certificate,
)
from foras_desktop.services.certificates.paper import VARIANTS, make_certificates
from foras_desktop.services.office import Office
from foras_desktop.services.training.calendar import propose_days
from foras_desktop.services.training.cycles import PlanCycle, plan_cycle
from foras_desktop.services.training.enrolling import Enrol, enrol
from foras_desktop.services.training.marking import Mark, mark
from foras_desktop.services.training.progress import done_by
from foras_desktop.sync.certificate_proof import verify_certificate
from foras_desktop.sync.state import require_realm
from tests.conftest import later
from tests.people import register


@pytest.fixture
def ended(met: tuple[Office, Office], clock: FixedClock) -> tuple[Office, TrainingCycle, tuple[str, ...]]:
    """A cycle on its last day, with two who came every day and one who never did."""
    rabat = met[0]
    days = propose_days(rabat, "RBA", date(2021, 11, 8), 10)
    cycle, _ = plan_cycle(
        rabat, PlanCycle(module_id("PD2"), days, partner="CERF", trainers="Salma Benjelloun")
    )
    later(clock, days=6)
    people = []
    for name, came in (("Diarra", True), ("Sow", True), ("Bah", False)):
        person = register(rabat, family_name=name, given_names="Awa", arabic_name="أوا")
        enrolment, _ = enrol(rabat, Enrol(cycle.id, person.id))
        if came:
            cells = {(enrolment.id, day, half): PRESENT for day in days for half in HALVES}
            mark(rabat, Mark(cycle.id, dict(cells)))
        people.append(person.id)
    return rabat, cycle, tuple(people)


Ended = tuple[Office, TrainingCycle, tuple[str, ...]]


def issue(ended: Ended, *places: int) -> tuple[Certificate, ...]:
    office, cycle, people = ended
    order = IssueCertificates(cycle.id, tuple(people[place] for place in places))
    return issue_certificates(office, order)[0]


def words_of(pdf: bytes, page: int = 0) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        text: str = document[page].get_textpage().get_text_range()
        return text
    finally:
        document.close()


def test_only_those_who_completed_it_get_one(ended: Ended) -> None:
    with pytest.raises(UserError) as refusal:
        issue(ended, 0, 2)
    assert refusal.value.code == "certificate.not_completed"
    with ended[0].read_view() as view:
        assert view.records.where(Certificate) == [], "all of an order, or none"


def test_what_is_on_it_is_kept_as_it_was_on_that_day(ended: Ended) -> None:
    first, second = issue(ended, 0, 1)
    assert (first.holder_latin, first.holder_arabic, first.half_days) == ("Awa Diarra", "أوا", 20)
    assert (first.first_day, first.last_day) == (date(2021, 11, 8), date(2021, 11, 22))
    assert (first.issued_on, first.trainer) == (date(2021, 11, 22), "Salma Benjelloun")
    assert first.number is not None
    assert first.number.startswith("RBA-PD2-21-")
    assert first.number != second.number
    with ended[0].read_view() as view:
        assert done_by(view, [ended[2][0]]) == {"PD2"}


def test_nobody_gets_two_for_one_cycle(ended: Ended) -> None:
    issue(ended, 0)
    with pytest.raises(UserError) as refusal:
        issue(ended, 0)
    assert refusal.value.code == "certificate.issued_already"


def test_a_desk_that_nobody_vouches_for_issues_none(rabat: Office) -> None:
    days = propose_days(rabat, "RBA", date(2021, 11, 8), 10)
    cycle, _ = plan_cycle(rabat, PlanCycle(module_id("PD2"), days))
    with pytest.raises(UserError) as refusal:
        issue_certificates(rabat, IssueCertificates(cycle.id, ()))
    assert refusal.value.code == "exchange.not_introduced"


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_paper_says_it(ended: Ended, variant: str) -> None:
    certificates = issue(ended, 0, 1)
    printed = make_certificates(ended[0], tuple(one.id for one in certificates), variant)
    assert printed.pages == 2
    text = words_of(printed.pdf)
    assert "Awa Diarra" in text
    assert certificates[0].number is not None
    assert certificates[0].number in text
    assert printed.first_prints == tuple(one.id for one in certificates)


def test_a_reprint_says_duplicate_and_keeps_its_date(ended: Ended, clock: FixedClock) -> None:
    office = ended[0]
    (one,) = issue(ended, 0)
    assert "Duplicata" not in words_of(make_certificates(office, (one.id,)).pdf)
    assert note_printed(office, (one.id,))[0] == 1
    later(clock, days=30)
    again = make_certificates(office, (one.id,))
    assert again.first_prints == ()
    text = words_of(again.pdf)
    assert "Duplicata" in text
    assert "22 novembre 2021" in text


def left(office: Office) -> list[tuple[str, str, int | None, str]]:
    """What left, newest first: how, what, how many, the number where it was one."""
    wanted = AuditFilter(kinds=("printed", "exported"))
    return [(one.kind, one.detail, one.count, one.about_name) for one in read_audit(office, wanted).rows]


def test_what_is_printed_and_what_is_saved_is_noted(ended: Ended, clock: FixedClock) -> None:
    office = ended[0]
    first, second = issue(ended, 0, 1)
    note_printed(office, (first.id, second.id))
    later(clock, minutes=1)
    note_saved(office, (first.id,))
    assert left(office) == [
        ("exported", "certificates", 1, first.number),
        ("printed", "certificates", 2, ""),
    ]


def test_a_print_by_somebody_who_only_reads_is_noted_and_makes_no_duplicate(ended: Ended) -> None:
    office = ended[0]
    (one,) = issue(ended, 0)
    office.take_role(replace(office.actor, role=Role.AUDITOR))
    assert note_printed(office, (one.id,))[0] == 0
    assert left(office) == [("printed", "certificates", 1, one.number)]
    assert make_certificates(office, (one.id,)).first_prints == (one.id,)


def test_a_stranger_with_the_root_key_checks_it(ended: Ended, met: tuple[Office, Office]) -> None:
    (one,) = issue(ended, 0)
    with met[1].read_view() as view:
        realm = require_realm(view.connection)
    verified = verify_certificate(one.proof or "", realm)
    assert (verified.facts.initials, str(verified.facts.number)) == ("A. D.", one.number)
    assert "Diarra" not in (one.proof or "")


def test_it_is_found_by_number_and_by_check_code_here(ended: Ended) -> None:
    (one,) = issue(ended, 0)
    for text in (one.number or "", (one.check_code or "").lower().replace("-", " "), one.proof or ""):
        checked = check_certificate(ended[0], text)
        assert checked.certificate is not None
        assert checked.certificate.id == one.id
    with pytest.raises(UserError) as refusal:
        check_certificate(ended[0], "RBA-PD2-21-000-9999-0")
    assert refusal.value.code == "certificate.unknown"


def test_one_taken_back_holds_nowhere_any_more(ended: Ended, met: tuple[Office, Office], stick: Path) -> None:
    office, central = met
    (one,) = issue(ended, 0)
    revoke_certificate(office, Revoke(one.id, "erreur de personne"))
    for again in (
        lambda: revoke_certificate(office, Revoke(one.id, "encore")),
        lambda: make_certificates(office, (one.id,)),
    ):
        with pytest.raises(UserError) as refusal:
            again()
        assert refusal.value.code == "certificate.revoked_already"
    written, _ = exchange.write_stick(office, exchange.WriteStick(stick))
    exchange.read_stick(central, exchange.ReadStick(written.path))
    checked = check_certificate(central, one.proof or "")
    assert checked.verified is not None
    assert checked.verified.revoked
    assert checked.known_on == date(2021, 11, 22)
    with office.read_view() as view:
        held = view.queries.training.certified([ended[2][0]])
    assert held == []


def test_only_a_lead_takes_one_back(ended: Ended) -> None:
    office = ended[0]
    (one,) = issue(ended, 0)
    office.take_role(replace(office.actor, role=Role.COUNSELLOR))
    with pytest.raises(UserError) as refusal:
        revoke_certificate(office, Revoke(one.id, "erreur"))
    assert refusal.value.code == "access.refused"


def test_a_batch_stops_when_asked_and_leaves_nothing(ended: Ended) -> None:
    certificates = issue(ended, 0, 1)

    class Stop(Exception):  # noqa: N818
        pass

    def stop(done: int, total: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        make_certificates(ended[0], tuple(one.id for one in certificates), progress=stop)
