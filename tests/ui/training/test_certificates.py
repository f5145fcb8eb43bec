"""Certificates in the window: issued in one step, shown, noted as printed, checked, taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from foras_desktop.db.baseline import module_id
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.records import TrainingCycle
from foras_desktop.domain.training import HALVES, PRESENT
from foras_desktop.domain.views import AuditFilter
from foras_desktop.services.audit import read_audit
from foras_desktop.services.office import Office
from foras_desktop.services.training.calendar import propose_days
from foras_desktop.services.training.cycles import PlanCycle, plan_cycle
from foras_desktop.services.training.enrolling import Enrol, enrol
from foras_desktop.services.training.marking import Mark, mark
from foras_desktop.services.training.reading import open_cycle
from foras_desktop.ui.places import Place
from foras_desktop.ui.shell.shell import Shell
from foras_desktop.ui.training.page import TrainingPage
from tests.conftest import later
from tests.people import register
from tests.ui.hands import at_rest, open_shell


@pytest.fixture
def cycle(met: tuple[Office, Office], clock: FixedClock) -> TrainingCycle:
    """On its last day, with three who came and one who did not."""
    rabat = met[0]
    days = propose_days(rabat, "RBA", date(2021, 11, 8), 10)
    made, _ = plan_cycle(rabat, PlanCycle(module_id("PD2"), days, partner="CERF", trainers="S. Benjelloun"))
    later(clock, days=6)
    for name in ("Bah", "Diarra", "Sow", "Zongo"):
        enrolment, _ = enrol(rabat, Enrol(made.id, register(rabat, family_name=name).id))
        if name != "Zongo":
            marks = {(enrolment.id, day, half): PRESENT for day in days for half in HALVES}
            mark(rabat, Mark(made.id, dict(marks)))
    return made


def opened(qtbot: QtBot, office: Office, cycle: TrainingCycle) -> tuple[Shell, TrainingPage]:
    shell = open_shell(qtbot, office)
    shell.go(Place("training", cycle.id))
    at_rest(qtbot, shell.workspace)
    page = shell.current()
    assert isinstance(page, TrainingPage)
    return shell, page


def issued(qtbot: QtBot, shell: Shell, page: TrainingPage) -> None:
    qtbot.waitUntil(page.issue.isVisible)
    page.issue.click()
    qtbot.waitUntil(lambda: page.certifying.paper is not None and bool(page.certifying.paper.pdf()))
    at_rest(qtbot, shell.workspace)


def test_all_who_completed_it_are_issued_and_shown(
    qtbot: QtBot, met: tuple[Office, Office], cycle: TrainingCycle, tmp_path: Path
) -> None:
    shell, page = opened(qtbot, met[0], cycle)
    assert "3" in page.issue.text()
    issued(qtbot, shell, page)
    assert page.certifying.paper is not None
    assert not page.issue.isVisible(), "nobody is left to issue to"
    assert len(page.view.certificates.not_printed()) == 3, "shown is not printed"
    page.certifying.paper.save_to(tmp_path / "certificats.pdf")
    at_rest(qtbot, shell.workspace)
    assert (tmp_path / "certificats.pdf").read_bytes().startswith(b"%PDF")
    assert page.view.certificates.not_printed() == ()
    printed = [one.certificate for one in open_cycle(met[0], cycle.id).participants]
    assert [one.printed_on for one in printed if one] == [date(2021, 11, 22)] * 3
    page.certifying.paper.printed.emit(3)
    at_rest(qtbot, shell.workspace)
    noted = read_audit(met[0], AuditFilter(kinds=("exported", "printed"))).rows
    assert {(one.kind, one.count) for one in noted} == {("exported", 3), ("printed", 3)}


def test_those_whose_print_failed_are_offered_alone(
    qtbot: QtBot, met: tuple[Office, Office], cycle: TrainingCycle, tmp_path: Path
) -> None:
    shell, page = opened(qtbot, met[0], cycle)
    issued(qtbot, shell, page)
    assert page.certifying.paper is not None
    page.certifying.paper.close_preview()
    side = page.view.certificates
    side.list.choose_next(1)
    side.print_one.click()
    qtbot.waitUntil(lambda: page.certifying.paper is not None and bool(page.certifying.paper.pdf()))
    page.certifying.paper.save_to(tmp_path / "one.pdf")
    at_rest(qtbot, shell.workspace)
    assert len(side.not_printed()) == 2
    assert "2" in side.print_new.text()


def test_a_desk_that_was_not_introduced_is_told(qtbot: QtBot, rabat: Office, clock: FixedClock) -> None:
    longer = propose_days(rabat, "RBA", date(2021, 11, 15), 2)
    made, _ = plan_cycle(rabat, PlanCycle(module_id("EC2"), longer))
    enrolment, _ = enrol(rabat, Enrol(made.id, register(rabat).id))
    mark(rabat, Mark(made.id, {(enrolment.id, day, half): PRESENT for day in longer for half in HALVES}))
    shell, page = opened(qtbot, rabat, made)
    qtbot.waitUntil(page.issue.isVisible)
    with qtbot.waitSignal(shell.workspace.said):
        page.issue.click()
    at_rest(qtbot, shell.workspace)
    assert page.certifying.paper is None


def test_one_is_taken_back_with_a_reason(
    qtbot: QtBot, met: tuple[Office, Office], cycle: TrainingCycle
) -> None:
    shell, page = opened(qtbot, met[0], cycle)
    issued(qtbot, shell, page)
    assert page.certifying.paper is not None
    page.certifying.paper.close_preview()
    side = page.view.certificates
    side.list.choose_next(1)
    side.take_back.click()
    side.take_back.click()
    at_rest(qtbot, shell.workspace)
    assert side.reason_field.error, "a reason is asked for"
    side.reason.setText("erreur de personne")
    side.take_back.click()
    at_rest(qtbot, shell.workspace)
    assert len(side.to_issue()) == 1, "who was mistaken for another may get a right one"
    taken = [one.certificate for one in open_cycle(met[0], cycle.id).participants if one.certificate]
    assert sum(one.revoked_on is not None for one in taken) == 1


def test_a_certificate_is_checked(qtbot: QtBot, met: tuple[Office, Office], cycle: TrainingCycle) -> None:
    shell, page = opened(qtbot, met[0], cycle)
    issued(qtbot, shell, page)
    assert page.certifying.paper is not None
    page.certifying.paper.close_preview()
    side = page.view.certificates
    certificate = open_cycle(met[0], cycle.id).participants[0].certificate
    assert certificate is not None
    for text, said in ((certificate.proof, "K. B."), (certificate.number, "Kadidia Bah")):
        side.code.setText(text or "")
        side.code.returnPressed.emit()
        at_rest(qtbot, shell.workspace)
        assert said in side.answer.text()
    side.code.setText("rien")
    side.code.returnPressed.emit()
    at_rest(qtbot, shell.workspace)
    assert side.code_field.error
