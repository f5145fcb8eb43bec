"""Rules of training that two desks break together: found on both sides, mended, left; and found by chance."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from foras_desktop.db import issues
from foras_desktop.db.baseline import module_id
from foras_desktop.domain import training_after_merge as rules
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.ids import derived_id, enrolment_id, same_person_id, training_day_id
from foras_desktop.domain.records import (
    Certificate,
    Consent,
    Enrolment,
    Module,
    Person,
    SamePerson,
    Setting,
    TrainingCycle,
    TrainingDay,
)
from foras_desktop.domain.training import HALVES, PRESENT
from foras_desktop.services import people
from foras_desktop.services.certificates.issuing import IssueCertificates, issue_certificates
from foras_desktop.services.office import Office
from foras_desktop.services.person_page import open_person
from foras_desktop.services.review.rule_breaks import Follow, Leave, RuleBreak, follow, leave, open_rule_break
from foras_desktop.services.review.training_proposals import Postpone, StepOut, TakeBack, TakeElsewhere
from foras_desktop.services.training.cycles import ChangeCycle, PlanCycle, change_cycle, plan_cycle
from foras_desktop.services.training.enrolling import Enrol, enrol
from foras_desktop.services.training.marking import Mark, mark
from foras_desktop.services.training.reading import open_cycle
from foras_desktop.services.undo import undo, undo_of
from tests.conftest import later
from tests.people import register
from tests.services.review.apart import exchange_both_ways, ids, waiting

MONDAY = date(2021, 11, 22)
WEEK = tuple(MONDAY + timedelta(days=step) for step in range(5))
FRIDAY = WEEK[-1]


def cycle(office: Office, code: str = "PD2", days: tuple[date, ...] = WEEK, **given: Any) -> TrainingCycle:
    return plan_cycle(office, PlanCycle(module_id(code), days, **given))[0]


def place(office: Office, running: TrainingCycle, person: str) -> Enrolment:
    return enrol(office, Enrol(running.id, person))[0]


def only(office: Office, rule: str) -> RuleBreak:
    (item,) = [one for one in waiting(office) if one.rule == rule]
    return open_rule_break(office, item.id)


def meet(stick: Path, one: Office, other: Office) -> None:
    """Exchange, and hold both lists against what looking everywhere finds."""
    exchange_both_ways(stick, one, other)
    for office in (one, other):
        with office.read_view() as view:
            assert not issues.differences(view.connection)
    assert ids(one) == ids(other)


def leaves(office: Office, person: str, day: date) -> None:
    seen = open_person(office, person).loaded.heads
    people.change_person(office, people.ChangePerson(person, {"planned_departure": day}, seen))


def test_the_last_place_given_away_twice(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    running = cycle(rabat, seats=1)
    exchange_both_ways(stick, rabat, central)
    for office in met:
        place(office, running, register(office, given_names=office.desk).id)
    meet(stick, rabat, central)
    found = only(rabat, rules.CYCLE_SEATS)
    assert (found.item.detail, found.may_be_left) == ("2/1", True)
    assert [type(way) for way in found.proposals] == [StepOut]
    other = cycle(rabat, days=(date(2021, 12, 6), date(2021, 12, 7)))
    way = only(rabat, rules.CYCLE_SEATS).proposals[0]
    assert isinstance(way, TakeElsewhere)
    _, changes = follow(rabat, Follow(found.item.id, way))
    assert not waiting(rabat)
    assert len(open_cycle(rabat, other.id).participants) == 1
    order = undo_of(changes)
    assert order is not None
    undo(rabat, order)
    leave(rabat, Leave(found.item.id, rules.CYCLE_SEATS, "une chaise de plus"))
    assert not waiting(rabat)
    meet(stick, rabat, central)


def test_two_cycles_on_one_day(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    person = register(rabat).id
    here, there = cycle(rabat), cycle(rabat, "EC2", (FRIDAY, date(2021, 11, 29)), city="CAS")
    exchange_both_ways(stick, rabat, central)
    place(rabat, here, person)
    place(central, there, person)
    meet(stick, rabat, central)
    found = only(rabat, rules.CYCLES_AT_ONCE)
    assert found.item.detail == FRIDAY.isoformat()
    assert not found.may_be_left
    assert [way.card.cycle.id for way in found.proposals if isinstance(way, StepOut)] == [here.id, there.id]
    follow(rabat, Follow(found.item.id, found.proposals[1]))
    assert not waiting(rabat)
    meet(stick, rabat, central)


def test_a_departure_moved_while_another_desk_enrols(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    person, running = register(rabat).id, cycle(rabat)
    exchange_both_ways(stick, rabat, central)
    place(rabat, running, person)
    leaves(central, person, FRIDAY)
    meet(stick, rabat, central)
    found = only(rabat, rules.DEPARTURE_IN_MODULE)
    assert found.item.detail == f"{FRIDAY} {FRIDAY}"
    assert [type(way) for way in found.proposals] == [Postpone, StepOut]
    follow(rabat, Follow(found.item.id, found.proposals[0]))
    assert not waiting(rabat)
    assert open_person(rabat, person).person.planned_departure == FRIDAY + timedelta(days=1)
    meet(stick, rabat, central)


def test_a_class_that_grows_longer_asks_about_each_departure(rabat: Office) -> None:
    person, running = register(rabat, planned_departure=date(2021, 11, 29)).id, cycle(rabat)
    place(rabat, running, person)
    change_cycle(rabat, ChangeCycle(running.id, days=(*WEEK, date(2021, 11, 29))))
    assert only(rabat, rules.DEPARTURE_IN_MODULE).item.person is not None
    leaves(rabat, person, date(2021, 12, 20))
    assert not waiting(rabat)


def test_a_consent_withdrawn_while_another_desk_enrols(met: tuple[Office, Office], stick: Path) -> None:
    rabat, central = met
    person, running = register(rabat).id, cycle(rabat)
    exchange_both_ways(stick, rabat, central)
    people.withdraw_consent(rabat, open_person(rabat, person).consents[0].id)
    place(central, running, person)
    meet(stick, rabat, central)
    found = only(central, rules.TRAINING_CONSENT)
    assert (found.item.detail, found.may_be_left) == ("process", False)
    with pytest.raises(UserError, match="not_to_be_left"):
        leave(central, Leave(found.item.id, rules.TRAINING_CONSENT, "non"))
    follow(central, Follow(found.item.id, found.proposals[0]))
    assert not waiting(central)
    meet(stick, rabat, central)


def test_what_is_over_for_somebody_is_asked_no_more(rabat: Office, clock: FixedClock) -> None:
    person, running = register(rabat).id, cycle(rabat)
    enrolment = place(rabat, running, person)
    later(clock, days=30)
    people.withdraw_consent(rabat, open_person(rabat, person).consents[0].id)
    assert [one.rule for one in waiting(rabat)] == [rules.TRAINING_CONSENT]
    mark(rabat, Mark(running.id, {(enrolment.id, day, half): PRESENT for day in WEEK for half in HALVES}))
    assert not waiting(rabat)


def test_a_certificate_issued_at_two_desks(
    met: tuple[Office, Office], stick: Path, clock: FixedClock
) -> None:
    rabat, central = met
    person, running = register(rabat).id, cycle(rabat)
    enrolment = place(rabat, running, person)
    later(clock, days=30)
    mark(rabat, Mark(running.id, {(enrolment.id, day, half): PRESENT for day in WEEK for half in HALVES}))
    exchange_both_ways(stick, rabat, central)
    numbers = []
    for office in met:
        (issued,), _ = issue_certificates(office, IssueCertificates(running.id, (person,)))
        numbers.append(issued.number or "")
    meet(stick, rabat, central)
    found = only(rabat, rules.CERTIFICATE_TWICE)
    assert found.item.detail == ",".join(sorted(numbers))
    assert not found.may_be_left
    way = found.proposals[0]
    assert isinstance(way, TakeBack)
    assert {way.certificate.number, way.other} == set(numbers)
    follow(rabat, Follow(found.item.id, way))
    assert not waiting(rabat)
    with rabat.read_view() as view:
        assert view.records.get(Certificate, way.certificate.id).revoke_reason == f"→ {way.other}"
    meet(stick, rabat, central)


def write(office: Office, *acts: Callable[[Any], None]) -> list[str]:
    """Write what another desk may have written, past every rule of entering; the rules then broken."""
    with office.unit_of_work() as work:
        for act in acts:
            act(work)
        work.commit()
    with office.read_view() as view:
        assert not issues.differences(view.connection)
    return sorted(one.rule for one in waiting(office))


def with_consent_withdrawn(office: Office, running: TrainingCycle) -> Enrolment:
    """Somebody whose place in the cycle is an issue for as long as the cycle is not over for them."""
    person = register(office).id
    enrolment = place(office, running, person)
    people.withdraw_consent(office, open_person(office, person).consents[0].id)
    return enrolment


def whole_day(enrolment: Enrolment) -> Callable[[Any], None]:
    marks = TrainingDay(
        training_day_id(enrolment.id, MONDAY), "RBA", enrolment.id, MONDAY, morning=PRESENT, afternoon=PRESENT
    )
    return lambda work: work.records.add(marks)


def test_a_whole_day_marked_in_one_write_ends_the_question(rabat: Office) -> None:
    enrolment = with_consent_withdrawn(rabat, cycle(rabat, days=(MONDAY,)))
    assert write(rabat) == [rules.TRAINING_CONSENT]
    assert write(rabat, whole_day(enrolment)) == []


def test_a_mark_moved_to_someone_else_leaves_the_first_with_none(rabat: Office) -> None:
    running = cycle(rabat, days=(MONDAY,))
    one, other = (with_consent_withdrawn(rabat, running) for _ in range(2))
    write(rabat, whole_day(one), whole_day(other))
    moved = {"enrolment": other.id, "day": MONDAY}
    first_day = training_day_id(one.id, MONDAY)
    assert write(rabat, lambda work: work.records.change(TrainingDay, first_day, moved)) == [
        rules.TRAINING_CONSENT
    ]


def test_a_higher_threshold_asks_again_who_may_be_in_what_comes_after(central: Office) -> None:
    person = register(central).id
    done, running = cycle(central, "EC2", (MONDAY,)), cycle(central, "PD2", (FRIDAY,))
    enrolment = place(central, done, person)
    place(central, running, person)
    half = TrainingDay(training_day_id(enrolment.id, MONDAY), "RBA", enrolment.id, MONDAY, morning=PRESENT)

    def percent(value: int) -> Callable[[Any], None]:
        given = {"key": "completion_percent", "value": value}
        return lambda work: work.records.change(Setting, derived_id("setting", "completion_percent"), given)

    def requires_the_first(work: Any) -> None:
        work.records.change(Module, module_id("PD2"), {"requires": ("EC2",)})

    assert write(central, percent(50), requires_the_first, lambda work: work.records.add(half)) == []
    assert write(central, percent(80)) == [rules.PREREQUISITE_MISSING]


@pytest.mark.parametrize("seed", range(12))
def test_looking_where_something_changed_finds_what_looking_everywhere_does(
    central: Office, seed: int
) -> None:
    """Anything that any desk may have written, in any order; nobody asks a rule."""
    chance = random.Random(seed)
    world = _World(central, chance)
    seen = set()
    for _ in range(40):
        with central.unit_of_work() as work:
            for _ in range(chance.randint(1, 3)):
                chance.choice(world.acts)(work)
            work.commit()
        with central.read_view() as view:
            assert not issues.differences(view.connection), f"seed {seed}"
        seen |= {one.rule for one in waiting(central)}
    assert seen & rules.TRAINING_RULES, "a world in which no rule is ever broken proves nothing"


class _World:
    """A few people and cycles, and everything that can be written of them."""

    def __init__(self, office: Office, chance: random.Random) -> None:
        self.chance = chance
        self.people = [register(office, given_names=name).id for name in ("Awa", "Binta", "Coumba")]
        self.cycles = [derived_id("cycle", str(number)) for number in range(3)]
        self.places = [enrolment_id(one, person) for one in self.cycles for person in self.people]
        self.acts: tuple[Callable[[Any], None], ...] = (
            self.plan, self.enrol, self.enrol, self.enrol, self.mark, self.mark, self.leave, self.consent,
            self.join, self.threshold, self.lineage, self.require, self.certify,
        )  # fmt: skip

    def day(self) -> date:
        return MONDAY + timedelta(days=self.chance.randint(0, 3))

    def plan(self, work: Any) -> None:
        one = self.chance.choice(self.cycles)
        days = tuple(sorted({self.day().isoformat() for _ in range(self.chance.randint(0, 3))}))
        module = module_id(self.chance.choice(("PD2", "EC2", "HC1")))
        status = self.chance.choice(("planned", "planned", "cancelled", None))
        seats = self.chance.choice((0, 1, 12, None))
        work.records.add(TrainingCycle(one, "RBA", module, "RBA", days=days, seats=seats, status=status))

    def enrol(self, work: Any) -> None:
        one, person = self.chance.choice(self.cycles), self.chance.choice(self.people)
        overrode = self.chance.choice((None, None, ("departure", "seats"), ("prerequisites",)))
        state = self.chance.choice(("enrolled", "enrolled", "withdrawn", None))
        chosen = self.chance.choice((enrolment_id(one, person), *self.places))
        work.records.add(Enrolment(chosen, "RBA", one, person, state, overrode=overrode))

    def mark(self, work: Any) -> None:
        chosen, day = self.chance.choice(self.places), self.day()
        named = self.chance.choice((chosen, chosen, self.chance.choice(self.places)))
        marks = [self.chance.choice(("present", "present", "absent", None)) for _ in range(2)]
        work.records.add(TrainingDay(training_day_id(chosen, day), "RBA", named, day, *marks))

    def leave(self, work: Any) -> None:
        day = self.chance.choice((None, self.day(), self.day()))
        work.records.change(Person, self.chance.choice(self.people), {"planned_departure": day})

    def consent(self, work: Any) -> None:
        (first, *_) = work.records.where(Consent, person=self.chance.choice(self.people))
        withdrawn = self.chance.choice((None, date(2021, 11, 16)))
        work.records.change(Consent, first.id, {"withdrawn_on": withdrawn})

    def join(self, work: Any) -> None:
        first, second = sorted(self.chance.sample(self.people, 2))
        verdict = self.chance.choice(("same", "different"))
        work.records.add(SamePerson(same_person_id(first, second), "RBA", first, second, verdict=verdict))

    def threshold(self, work: Any) -> None:
        key, value = "completion_percent", self.chance.choice((50, 80, 100, 0, None))
        work.records.change(Setting, derived_id("setting", key), {"key": key, "value": value})

    def lineage(self, work: Any) -> None:
        made_of = self.chance.choice((None, ("PD1",), ("BU1",), ("PD1", "BU1"), ("PD2",)))
        code = self.chance.choice(("PD2", "EC2", "HC1"))
        work.records.change(Module, module_id(code), {"made_of": made_of})

    def require(self, work: Any) -> None:
        requires = self.chance.choice((None, ("PD1",), ("PD1", "BU1")))
        work.records.change(Module, module_id("HC1"), {"requires": requires})

    def certify(self, work: Any) -> None:
        number = self.chance.randint(1, 4)
        revoked = self.chance.choice((None, None, date(2021, 11, 16)))
        work.records.add(
            Certificate(
                derived_id("certificate", str(number)),
                number=f"RBA-{number}",
                person=self.chance.choice(self.people),
                cycle=self.chance.choice(self.cycles),
                module=module_id(self.chance.choice(("PD2", "EC2"))),
                revoked_on=revoked,
            )
        )
