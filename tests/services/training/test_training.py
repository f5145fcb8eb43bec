"""A cycle from its planning to its last mark, under the rules of domain.md."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from foras_desktop.db.baseline import module_id
from foras_desktop.domain.access import Role
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import Enrolment, Person, TrainingCycle, TrainingDay
from foras_desktop.domain.training import ABSENT, DEPARTURE, EXCUSED, HALVES, PREREQUISITES, PRESENT, SEATS
from foras_desktop.services import maintenance, people
from foras_desktop.services.office import Office
from foras_desktop.services.training.calendar import CorrectDay, correct_day, propose_days
from foras_desktop.services.training.cycles import (
    CancelCycle,
    ChangeCycle,
    PlanCycle,
    cancel_cycle,
    change_cycle,
    plan_cycle,
)
from foras_desktop.services.training.enrolling import Enrol, Withdraw, enrol, withdraw
from foras_desktop.services.training.marking import Mark, mark
from foras_desktop.services.training.progress import done_by
from foras_desktop.services.training.reading import open_cycle, read_candidates, read_cycles, read_modules
from tests.conftest import later
from tests.people import register

MONDAY = date(2021, 11, 8)
"""Of the week before the fixed day, Tuesday 16 November."""


def days(office: Office, first: date = MONDAY, count: int = 10) -> tuple[date, ...]:
    return propose_days(office, office.desk, first, count)


def cycle(office: Office, **given: Any) -> TrainingCycle:
    fields = {"module": module_id("PD2"), "days": days(office), "partner": "CERF", **given}
    return plan_cycle(office, PlanCycle(**fields))[0]


def place(office: Office, in_cycle: TrainingCycle, person: Person, reason: str | None = None) -> Enrolment:
    return enrol(office, Enrol(in_cycle.id, person.id, reason))[0]


def refused(code: str, act: Any, *arguments: Any) -> UserError:
    with pytest.raises(UserError) as refusal:
        act(*arguments)
    assert refusal.value.code == code
    return refusal.value


def attend(
    office: Office, in_cycle: TrainingCycle, enrolment: Enrolment, *marks: tuple[date, str, str]
) -> None:
    cells = {(enrolment.id, day, half): given for day, half, given in marks}
    mark(office, Mark(in_cycle.id, cells))


def test_ten_days_leave_out_the_independence_day(rabat: Office) -> None:
    proposed = days(rabat)
    assert len(proposed) == 10
    assert date(2021, 11, 18) not in proposed
    assert proposed[-1] == date(2021, 11, 22)


def test_a_correction_opens_or_closes_a_day_of_one_city_or_all(rabat: Office) -> None:
    correct_day(rabat, CorrectDay(date(2021, 11, 18), is_closed=False))
    correct_day(rabat, CorrectDay(date(2021, 11, 9), is_closed=True, name="Travaux", of_desk="RBA"))
    rabats, others = days(rabat), propose_days(rabat, "CAS", MONDAY, 10)
    assert date(2021, 11, 18) in rabats
    assert date(2021, 11, 9) not in rabats
    assert date(2021, 11, 9) in others


def test_only_versions_in_force_are_given(rabat: Office) -> None:
    given = {module.code for module in read_modules(rabat, MONDAY)}
    assert given == {"PD2", "EC2"}
    error = refused("training.not_given", plan_cycle, rabat, PlanCycle(module_id("AG1"), days(rabat)))
    assert error.params["day"] == MONDAY


def test_a_version_that_ends_while_a_cycle_runs_does_not_disturb_it(rabat: Office) -> None:
    first = cycle(rabat, module=module_id("PD1"), days=(date(2020, 3, 30), date(2020, 4, 1)))
    person = register(rabat)
    refused("training.ended", place, rabat, first, person)
    assert read_cycles(rabat)[0].state == "ended"


def test_oujda_asks_for_a_reason(open_desk: Any) -> None:
    oujda = open_desk("OUJ")
    order = PlanCycle(module_id("PD2"), days(oujda))
    refused("training.no_demand", plan_cycle, oujda, order)
    plan_cycle(oujda, replace(order, override_reason="douze demandes écrites"))
    assert len(read_cycles(oujda)) == 1


def test_someone_is_enrolled_once(rabat: Office) -> None:
    running, person = cycle(rabat), register(rabat)
    assert place(rabat, running, person) == place(rabat, running, person)
    assert [one.row.family_name for one in open_cycle(rabat, running.id).participants] == ["Diarra"]


def test_consent_is_never_gone_past(rabat: Office) -> None:
    running = cycle(rabat)
    child = register(rabat, born_on=date(2006, 1, 1), birth_precision="day", unaccompanied=True)
    refused("consent.missing_guardian_and_child", place, rabat, running, child, "un motif")


def test_who_leaves_before_the_end_is_refused_with_the_day_from_which_it_goes(rabat: Office) -> None:
    running = cycle(rabat)
    person = register(rabat, planned_departure=date(2021, 11, 21))
    error = refused("training.departure", place, rabat, running, person)
    assert error.params["possible"] == date(2021, 11, 23)
    done = place(rabat, running, person, "le vol peut être changé")
    assert (done.overrode, done.override_reason) == ((DEPARTURE,), "le vol peut être changé")
    (shown,) = open_cycle(rabat, running.id).participants
    assert shown.leaves_too_early
    assert shown.row.overrode == (DEPARTURE,)


def test_only_a_lead_goes_past_a_rule(rabat: Office) -> None:
    running, person = cycle(rabat), register(rabat, planned_departure=date(2021, 11, 21))
    rabat.take_role(replace(rabat.actor, role=Role.COUNSELLOR))
    refused("access.refused", place, rabat, running, person, "un motif")


def test_places_are_limited(rabat: Office) -> None:
    running = cycle(rabat, seats=1)
    place(rabat, running, register(rabat))
    second = register(rabat, given_names="Awa")
    refused("training.full", place, rabat, running, second)
    assert place(rabat, running, second, "une chaise de plus").overrode == (SEATS,)


def test_prerequisites_are_those_of_the_lineage(rabat: Office) -> None:
    person = register(rabat)
    farm = cycle(rabat, module=module_id("AG1"), days=(date(2020, 3, 2), date(2021, 12, 1)))
    error = refused("training.prerequisites", place, rabat, farm, person)
    assert error.params["modules"] == "PD1 BU1"
    assert place(rabat, farm, person, "expérience prouvée").overrode == (PREREQUISITES,)


def test_nobody_is_in_two_cycles_on_one_day(rabat: Office) -> None:
    first, second = cycle(rabat), cycle(rabat, module=module_id("EC2"))
    person = register(rabat)
    place(rabat, first, person)
    error = refused("training.person_taken", place, rabat, second, person, "un motif")
    assert error.params["day"] == MONDAY


def test_stepping_out_gives_the_place_back_and_keeps_what_was_attended(rabat: Office) -> None:
    running = cycle(rabat, seats=1)
    enrolment = place(rabat, running, register(rabat))
    attend(rabat, running, enrolment, (MONDAY, "morning", PRESENT))
    withdraw(rabat, Withdraw(enrolment.id, "travail trouvé"))
    place(rabat, running, register(rabat, given_names="Awa"))
    with rabat.read_view() as view:
        assert view.records.where(TrainingDay)[0].morning == PRESENT
        assert view.records.get(Enrolment, enrolment.id).reason == "travail trouvé"


def test_eight_days_of_ten_complete_it(rabat: Office, clock: FixedClock) -> None:
    running, person = cycle(rabat), register(rabat)
    enrolment = place(rabat, running, person)
    later(clock, days=7)
    all_days = days(rabat)
    attend(rabat, running, enrolment, *((day, half, PRESENT) for day in all_days[:7] for half in HALVES))
    attend(rabat, running, enrolment, *((all_days[7], half, EXCUSED) for half in HALVES))
    attend(rabat, running, enrolment, (all_days[8], "morning", PRESENT))
    (shown,) = open_cycle(rabat, running.id).participants
    assert (shown.completion.present, shown.completion.lacking, shown.completion.most) == (15, 1, 18)
    with rabat.read_view() as view:
        assert done_by(view, [person.id]) == frozenset()
    attend(rabat, running, enrolment, (all_days[8], "afternoon", PRESENT))
    with rabat.read_view() as view:
        assert done_by(view, [person.id]) == {"PD2"}
    assert maintenance.check_database(rabat)[0].differing == ()


def test_a_mark_is_taken_back_and_none_is_made_ahead(rabat: Office) -> None:
    running = cycle(rabat)
    enrolment = place(rabat, running, register(rabat))
    attend(rabat, running, enrolment, (MONDAY, "morning", ABSENT))
    mark(rabat, Mark(running.id, {(enrolment.id, MONDAY, "morning"): None}))
    assert open_cycle(rabat, running.id).participants[0].marks == {}
    ahead = Mark(running.id, {(enrolment.id, date(2021, 11, 22), "morning"): PRESENT})
    refused("training.not_begun", mark, rabat, ahead)
    sunday = Mark(running.id, {(enrolment.id, date(2021, 11, 14), "morning"): PRESENT})
    refused("training.not_a_day", mark, rabat, sunday)


def test_a_cycle_shortened_after_attendance_keeps_the_marks_and_counts_them_no_more(rabat: Office) -> None:
    running = cycle(rabat)
    enrolment = place(rabat, running, register(rabat))
    attend(rabat, running, enrolment, (MONDAY, "morning", PRESENT), (date(2021, 11, 9), "morning", PRESENT))
    shorter = days(rabat)[1:]
    changed, _ = change_cycle(rabat, ChangeCycle(running.id, days=shorter))
    assert changed.marks_left_out == 1
    assert open_cycle(rabat, running.id).participants[0].completion.present == 1
    change_cycle(rabat, ChangeCycle(running.id, days=days(rabat)))
    assert open_cycle(rabat, running.id).participants[0].completion.present == 2


def test_a_lengthened_cycle_names_who_could_not_finish(rabat: Office) -> None:
    running = cycle(rabat)
    place(rabat, running, register(rabat, planned_departure=date(2021, 11, 25)))
    changed, _ = change_cycle(rabat, ChangeCycle(running.id, days=days(rabat, count=14)))
    assert [row.family_name for row in changed.leave_too_early] == ["Diarra"]
    assert changed.first_possible == date(2021, 11, 27)


def test_a_cycle_called_off_holds_no_places(rabat: Office) -> None:
    running, person = cycle(rabat), register(rabat)
    place(rabat, running, person)
    refused("training.reason_missing", cancel_cycle, rabat, CancelCycle(running.id, " "))
    cancel_cycle(rabat, CancelCycle(running.id, "formateur malade"))
    other = cycle(rabat, module=module_id("EC2"))
    place(rabat, other, person)
    refused("training.cancelled", place, rabat, running, person)


def test_candidates_are_those_who_consented_the_unhindered_first(rabat: Office) -> None:
    running = cycle(rabat)
    register(rabat, family_name="Sow", planned_departure=date(2021, 11, 20))
    register(rabat, family_name="Bah", planned_departure=date(2021, 12, 20))
    place(rabat, running, register(rabat, family_name="Inside"))
    found = read_candidates(rabat, running.id)
    assert [(one.person.family_name, one.obstacles) for one in found] == [("Bah", ()), ("Sow", (DEPARTURE,))]


def test_a_departure_is_not_moved_into_a_running_module(rabat: Office) -> None:
    running = cycle(rabat)
    person = register(rabat, planned_departure=date(2021, 12, 20))
    enrolment = place(rabat, running, person)
    earlier = people.ChangePerson(person.id, {"planned_departure": date(2021, 11, 20)}, {})
    error = refused("training.departure_cuts", people.change_person, rabat, earlier)
    assert error.params["possible"] == date(2021, 11, 23)
    people.change_person(rabat, replace(earlier, override_reason="le vol ne se change pas"))
    with rabat.read_view() as view:
        noted = view.records.get(Enrolment, enrolment.id)
        assert view.records.get(Person, person.id).planned_departure == date(2021, 11, 20)
    assert (noted.overrode, noted.override_reason) == ((DEPARTURE,), "le vol ne se change pas")
    later_day = people.ChangePerson(person.id, {"planned_departure": date(2021, 11, 23)}, {})
    people.change_person(rabat, later_day)
