"""Words of the root key and work at three desks, in any order: all ask the same, and just what is due."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from foras_desktop.db import issues, rebuild
from foras_desktop.db.unit_of_work import unit_of_work
from foras_desktop.domain.access import Role, Trust
from foras_desktop.domain.clock import FixedClock
from foras_desktop.domain.errors import UserError
from foras_desktop.domain.records import ClosedDay, Handout
from foras_desktop.services import authority, exchange
from foras_desktop.services.office import Office
from foras_desktop.services.trust import word_on
from foras_desktop.sync.core.issues import LACKED_RIGHT
from tests.conftest import Desks
from tests.services.review.apart import waiting

PEOPLE = ("karim", "leila")
PAST = {Role.DESK_LEAD: 0, Role.COORDINATOR: 0, Role.COUNSELLOR: 1, Role.AUDITOR: 2, None: 2}
"""Of the two records of `_write`, how many are past the rights of a role; None is an access that ended."""


class Story:
    """What a seed makes happen, and what must be asked about in the end."""

    def __init__(self, seed: int, offices: list[Office], stick: Path, clock: FixedClock) -> None:
        self.chance = random.Random(seed)
        self.offices, self.stick, self.clock = offices, stick, clock
        self.words: dict[str, Role | None] = {}
        self.due = dict.fromkeys(PEOPLE, 0)

    def go_on(self) -> None:
        self.chance.choice([self.say, self.write, self.write, self.carry, self.carry])()
        self.clock.advance(timedelta(minutes=self.chance.randint(1, 90)))

    def say(self) -> None:
        """The root key's word on somebody."""
        central, person = self.offices[0], self.chance.choice(PEOPLE)
        role = self.chance.choice([*PAST])
        with central.unit_of_work() as work:
            known = word_on(work, person)
            if role is None and known is not None:
                authority.end_access(work, central, known)
            else:
                role = role or Role.COUNSELLOR
                authority.vouch_for_person(work, central, person, person.title(), Trust(role), "RBA")
            work.commit()
        self.words[person] = role

    def write(self) -> None:
        """What a counsellor may write, and what only a lead may, at a desk that may not have heard."""
        office, person = self.chance.choice(self.offices), self.chance.choice(PEOPLE)
        with unit_of_work(office.database, person, office.clock, office.randomness) as work:
            work.records.add(Handout(work.new_id()))
            work.records.add(ClosedDay(work.new_id()))
            work.commit()
        if person in self.words:
            self.due[person] += PAST[self.words[person]]

    def carry(self) -> None:
        one, other = self.chance.sample(self.offices, 2)
        self.from_to(one, other)

    def from_to(self, one: Office, other: Office) -> None:
        written, _ = exchange.write_stick(one, exchange.WriteStick(self.stick))
        with suppress(UserError):  # nothing new
            exchange.read_stick(other, exchange.ReadStick(written.path))

    def all_meet(self) -> None:
        central, *others = self.offices
        for other in others:
            self.from_to(other, central)
        for other in others:
            self.from_to(central, other)


def questions(office: Office) -> dict[str, str]:
    return {item.id: item.detail for item in waiting(office) if item.rule == LACKED_RIGHT}


@pytest.mark.parametrize("seed", range(8))
def test_all_desks_ask_the_same_whatever_came_first(
    seed: int, open_desk: Callable[[str], Office], desks: Desks, stick: Path, clock: FixedClock
) -> None:
    offices = [open_desk(code) for code in ("CEN", "RBA", "OUJ")]
    for office in offices[1:]:
        desks.introduce(office, offices[0])
    story = Story(seed, offices, stick, clock)
    for _ in range(25):
        story.go_on()
    story.all_meet()
    asked = [questions(office) for office in offices]
    assert asked[1:] == asked[:-1]
    counts = sorted(int(detail.partition("/")[0]) for detail in asked[0].values())
    assert counts == sorted(number for number in story.due.values() if number)
    for office in offices:
        with office.read_view() as view:
            assert not issues.differences(view.connection)
            assert not rebuild.differences(view.connection)
